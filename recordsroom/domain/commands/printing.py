"""What is asked about printing: every job is in the register before it starts."""

from __future__ import annotations

from dataclasses import dataclass, field

from recordsroom.domain.commands.command import Command
from recordsroom.domain.printing import FileKind, PaperEnd
from recordsroom.domain.values import Level


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
    """Enter a document in the print register before it is printed or saved (R-89)."""

    form: str
    pages: int
    copies: int = 1
    level: Level = Level.PUBLIC
    """The highest level of what it names: as such the paper is kept."""
    purpose: str = ""
    """What for; lists from 秘密 up never leave it out."""
    approver: int | None = None
    """The leader who allowed it."""
    given_to: str = ""
    """Who gets it; empty where it stays in the room."""
    medium: str = ""
    """The registered number of the medium where it is saved as a file instead of printed (R-135)."""


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
class ExportApprovals(Command):
    """Enter in the print register that forms of approval leave as a file, before it is written (R-89, R-147)."""

    approvals: tuple[int, ...] = field(metadata={"bulk": True})
    """The forms in the order of the list; the journal keeps their number and the digest."""
    approvals_digest: str
    """As of ExportList."""
    kind: FileKind
    medium: str
    purpose: str = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class ExportJournal(Command):
    """Enter in the print register that the journal leaves: whole without its bodies, or chosen entries as a list."""

    medium: str
    """The registered number of the medium that the file goes to (R-135)."""
    rows: int | None = None
    """How many entries leave as a list; None where the whole journal leaves to be verified elsewhere."""
    wanted: str = ""
    """Of a list: which entries, by numbers and codes, never by names."""


@dataclass(frozen=True, kw_only=True, repr=False)
class CloseJournalExport(Command):
    """Say how such an export ended."""

    print_job: int
    failed: str = ""
    """The code of what went wrong; empty where the file was written."""


@dataclass(frozen=True, kw_only=True, repr=False)
class SettlePrint(Command):
    """Say what became of a printed list: it came back, was filed, or was destroyed (G-30, R-88)."""

    print_job: int
    ended: PaperEnd
    seen_by: str = ""
    """The second person where classified paper was destroyed."""


@dataclass(frozen=True, kw_only=True, repr=False)
class ClosePrint(Command):
    """Say how a print job ended: done, or failed with the number of its reason; spoiled sheets are counted (R-88)."""

    print_job: int
    failed: str = ""
    spoiled: int = 0


@dataclass(frozen=True, kw_only=True, repr=False)
class ReadLabelBack(Command):
    """Say that a label of this run was scanned back, or with no label that this was passed over."""

    print_job: int
    label: str = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class VoidPieces(Command):
    """Declare blank labels or emergency sheets of one job spoiled, by their numbers (R-88)."""

    print_job: int
    labels: tuple[str, ...]
