"""Bringing the confirmed rows of a list in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from recordsroom.domain.commands.command import Command
from recordsroom.domain.values import Level


class ListedCarrier(NamedTuple):
    """One carrier of a record to be entered; what a list claims about it is kept as a claim (P-03)."""

    copy_no: str | None = None
    kind: str = "PAPER"
    copies: int = 1
    copy_index: int | None = None
    claimed_place: str | None = None
    claimed_holder: str | None = None
    alias: str | None = None
    """The barcode that it bears already."""
    discs: int = 0
    """So many discs lie in it and go with it (P-19)."""
    paged: bool = True
    """Whether the pages of its row are its own: of paper and disc told in one row, only the paper's."""

    def __repr__(self) -> str:
        return "ListedCarrier()"


ONE_CARRIER = (ListedCarrier(),)


class NewRecord(NamedTuple):
    """One record to be entered with its carriers: the cells of a list, already read and judged.

    A tuple and not a class of fields, because lists have a million rows (performance.md §5).
    """

    line: int
    reference_code: str
    profile: str
    title: str | None
    document_no: str | None
    responsible_body: str | None
    dated: str | None
    dated_uncertain: bool
    level: Level | None
    scheme: str
    pages: int | None
    remarks: str | None
    copy_no: str | None = None
    """Of the one carrier, where `carriers` does not say more."""
    secrecy_term: str | None = None
    retention: str | None = None
    """As the list says it; where the code itself names the retention period, the code decides."""
    carriers: tuple[ListedCarrier, ...] = ONE_CARRIER
    """None for an inner item that is bound in its file (product.md, nouns)."""
    dated_to: str | None = None
    items: int | None = None
    parent_code: str | None = None
    """The code of the FILE of which this is an inner item, in the same list or in the room already."""
    secrecy_from: str | None = None
    secrecy_basis: str | None = None
    secrecy_until: str | None = None
    classifying_unit: str | None = None
    knowledge_scope: str | None = None
    urgency: str | None = None
    page_no: str | None = None

    def __repr__(self) -> str:
        return f"NewRecord({self.line})"


def carriers_in(rows: Sequence[NewRecord]) -> int:
    """How many carriers come in with these, what lies in others among them."""
    enclosed = (one.discs for row in rows if row.carriers is not ONE_CARRIER for one in row.carriers)
    return sum(len(row.carriers) for row in rows) + sum(enclosed)


class NewPending(NamedTuple):
    """A row that goes into 待整理: the record as far as it could be read, and the row itself, kept whole (P-04)."""

    record: NewRecord
    """Its reference code is what could be read of it, for its parts; the room gives it a number for the time being."""
    claimed_code: str
    findings: str
    cells: str

    def __repr__(self) -> str:
        return f"NewPending({self.record.line})"


@dataclass(frozen=True, slots=True, repr=False)
class RememberedLayout:
    """How lists that look alike are to be understood from now on."""

    signature: str
    columns: str
    choices: str


@dataclass(frozen=True, kw_only=True, repr=False)
class ImportRecords(Command):
    """Enter the confirmed rows of a list, all or none: one command, one entry, one undo (P-04)."""

    rows: tuple[NewRecord, ...] = field(metadata={"bulk": True})
    pending: tuple[NewPending, ...] = field(default=(), metadata={"bulk": True})
    """Rows that go into 待整理."""
    file_digest: str
    """SHA-256 of the file that was read."""
    layout: str
    remember: RememberedLayout | None = None
    """What to know the next list of this look by."""
    remember_sheet: RememberedLayout | None = None
    """Which sheet to read of the next workbook with these sheets."""
