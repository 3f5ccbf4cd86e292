"""What lists leave behind: rows that wait in 待整理, and how a list of a known look is to be understood (P-04)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PendingRow:
    """The row of a list from which a record of 待整理 came, kept whole until it is mended."""

    id: int
    record_id: int
    claimed_code: str
    """The code as the list gave it; empty where it gave none."""
    file_digest: str
    line: int
    findings: str
    """What was found, as codes with a comma between them."""
    cells: str
    """The cells as canonical text: a list of heading and words, in the order of the list."""

    def __repr__(self) -> str:
        return f"PendingRow({self.id})"


@dataclass(frozen=True, slots=True)
class ImportLayout:
    """What the keeper decided about lists that look alike; `signature` is the digest of their headings."""

    id: int
    signature: str
    columns: str
    """What each column is taken for, with a comma between them; `-` is a column left out."""
    choices: str
    """The answers given, as canonical text."""
