"""A list of a move: in each row an old place and a new one, by code, barcode or name (P-18)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from unicodedata import normalize

from recordsroom.domain.errors import Unreadable
from recordsroom.services.jobs import Progress
from recordsroom.services.reading.source import content_of, read_sheet

_OLD = frozenset({"原架位", "旧架位", "原位置", "旧位置", "搬出", "原", "old", "from", "old place", "from place"})
_NEW = frozenset({"新架位", "新位置", "搬入", "新", "new", "to", "new place", "to place"})


@dataclass(frozen=True, slots=True, repr=False)
class MoveRow:
    """One row as it was read or scanned: from where to where."""

    line: int
    old: str
    new: str


@dataclass(frozen=True, slots=True, repr=False)
class MoveList:
    """The rows of a list with the SHA-256 of its file."""

    rows: tuple[MoveRow, ...]
    digest: str


def open_moves(path: Path, progress: Progress) -> MoveList:
    """Read the rows of a move from a file; raises Unreadable. Without headings the first two columns count."""
    content = content_of(path)
    return MoveList(read_moves(content, path.name, progress), hashlib.sha256(content).hexdigest())


def read_moves(content: bytes, name: str, progress: Progress) -> tuple[MoveRow, ...]:
    """Read the rows of a move from the bytes of a file."""
    _encoding, sheet = read_sheet(content, name, progress)
    old, new, rows = 0, 1, sheet.rows
    for at, row in enumerate(rows):
        cells = [_plain(cell).casefold() for cell in row.cells]
        olds = [place for place, cell in enumerate(cells) if cell in _OLD]
        news = [place for place, cell in enumerate(cells) if cell in _NEW]
        if olds and news:
            old, new, rows = olds[0], news[0], rows[at + 1 :]
            break
    found = [MoveRow(row.line, _cell(row.cells, old), _cell(row.cells, new)) for row in rows]
    told = tuple(row for row in found if row.old or row.new)
    if not told:
        raise Unreadable(problem="HEADINGS")
    return told


def _cell(cells: tuple[str, ...], at: int) -> str:
    return _plain(cells[at]) if at < len(cells) else ""


def _plain(text: str) -> str:
    return " ".join(normalize("NFKC", text).split())
