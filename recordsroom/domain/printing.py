"""What was printed and which labels are alive: the print register G-30 and the register of labels (R-89)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique


@unique
class PrintState(StrEnum):
    """Where a print job stands."""

    STARTED = "STARTED"
    DONE = "DONE"
    FAILED = "FAILED"


@unique
class FileKind(StrEnum):
    """As what kind of file a list leaves; the register keeps it as the name of the form."""

    XLSX = "list_xlsx"
    CSV = "list_csv"

    @property
    def ending(self) -> str:
        """How the name of such a file ends."""
        return self.value.removeprefix("list_")


JOURNAL_FILE = "journal_export"
"""The form of a journal that leaves without its bodies, to be verified elsewhere (trust.md §3.6)."""

UNBARRED = frozenset({"filing_stamp", "copy_stamp"})
"""Labels that name records and bear no bars: they are registered, nothing is labelled by them, none is scanned back."""


@dataclass(frozen=True, slots=True)
class PrintJob:
    """One line of the print register 打印输出登记 (G-30)."""

    id: int
    serial: str
    """The job's own label, type 8."""
    form: str
    stock: str | None
    """What it is printed on: a stock of labels, or for an exported list the number of the medium."""
    level: int
    pages: int
    copies: int
    pieces: int
    state: PrintState
    failed: str | None
    spoiled: int
    operator: int
    started_at: int
    closed_at: int | None


@unique
class PaperEnd(StrEnum):
    """What became in the end of paper that was accounted for (G-30, R-88)."""

    RETURNED = "RETURNED"
    FILED = "FILED"
    DESTROYED = "DESTROYED"


@dataclass(frozen=True, slots=True, repr=False)
class PrintAccount:
    """What a document was printed for, by whose leave, who has it, and what became of it: the second half of G-30."""

    id: int
    print_id: int
    purpose: str
    approver_id: int | None
    """The leader who allowed it, where one has to."""
    given_to: str
    """Who has the paper; empty while it stays in the room."""
    ended: PaperEnd | None = None
    ended_on: date | None = None
    ended_by: int | None = None
    seen_by: str = ""
    """The second person at the destruction of classified paper."""


@dataclass(frozen=True, slots=True)
class Label:
    """One label that was printed; a reprint retires the older one of the same thing."""

    id: int
    barcode: str
    print_id: int
    retired: bool
