"""What is asked about printing: every job is in the register before it starts."""

from __future__ import annotations

from dataclasses import dataclass, field

from recordsroom.domain.commands.command import Command
from recordsroom.domain.printing import FileKind


@dataclass(frozen=True, kw_only=True, repr=False)
class PrintLabels(Command):
    """Enter a run of labels in the print register before the job starts (R-89); old labels of the same retire."""

    form: str
    stock: str
    subjects: tuple[int, ...]
    """Ids of the carriers, locations or readers, in the order of printing; what they are follows from the form."""
    start: int = 1


@dataclass(frozen=True, kw_only=True, repr=False)
class PrintDocument(Command):
    """Enter a printed document that names no carrier, such as the command sheet, in the print register (R-89)."""

    form: str
    pages: int
    copies: int = 1


@dataclass(frozen=True, kw_only=True, repr=False)
class ExportList(Command):
    """Enter a list that leaves as a file in the print register before the file is written (R-22, R-89, R-147)."""

    records: tuple[int, ...] = field(metadata={"bulk": True})
    """The records in the order of the list; the journal keeps their number and the digest."""
    records_digest: str
    """Digest of these numbers, so that it can be shown later which records they were."""
    kind: FileKind
    medium: str
    """The registered number of the medium that the file goes to (R-135)."""
    purpose: str = ""
    """What for and for whom; from 秘密 up it is never left out."""


@dataclass(frozen=True, kw_only=True, repr=False)
class ClosePrint(Command):
    """Say how a print job ended: done, or failed with the number of its reason; spoiled sheets are counted (R-88)."""

    print_job: int
    failed: str = ""
    spoiled: int = 0
