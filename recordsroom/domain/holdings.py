"""What is kept: records, and the carriers that can be held, shelved, lent and counted (product.md, nouns)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique

from recordsroom.domain.values import CarrierKind, Condition, Custody, Level, RecordKind, Scheme, has_pages


@unique
class TermBasis(StrEnum):
    """From which day a secrecy term runs: the day of issue, or the day on which level and term were notified (R-03)."""

    ISSUE_DATE = "ISSUE_DATE"
    NOTICE_DATE = "NOTICE_DATE"


@unique
class Urgency(StrEnum):
    """How fast a document must be handled (R-23)."""

    URGENT = "URGENT"
    MOST_URGENT = "MOST_URGENT"
    TIMED = "TIMED"


@dataclass(frozen=True, slots=True)
class Record:
    """What was written, known by its reference code 档号; without a title where only a stub may be kept (R-124)."""

    id: int
    kind: RecordKind
    profile: str
    """Which numbering profile the code follows: P1 to P5 (domain.md §3.2); the code alone is ambiguous."""
    reference_code: str
    title: str | None
    document_no: str | None
    responsible_body: str | None
    dated: str | None
    """The date as far as it is known: 1987, 1987-03 or 1987-03-09."""
    dated_uncertain: bool
    fonds_no: str | None
    category_code: str | None
    year: int | None
    retention: str | None
    """Y, D30, D10 …; None is 待核 (P-03)."""
    org_code: str | None
    item_no: int | None
    level: Level | None
    """None is 待核: read and shelve, but do not lend until it is known."""
    scheme: Scheme
    secrecy_term: str | None
    remarks: str | None
    series_id: int | None = None
    """The series whose pattern the code follows; records from before series were kept have none."""
    parent_id: int | None = None
    """The FILE of which this is an inner item."""
    source_id: int | None = None
    """The record that this one was made from, whose level it may not undercut (R-143)."""
    merged_into_id: int | None = None
    """The file that took its content over (并卷, P-17); the code is then a former one of that file."""
    dated_to: str | None = None
    """The end of a range of dates, as far as it is known."""
    file_no: int | None = None
    """案卷号, where the code has one beside the number of the item."""
    items: int | None = None
    """How many items a FILE holds; None is 待核."""
    secrecy_from: date | None = None
    secrecy_basis: TermBasis | None = None
    secrecy_until: date | None = None
    """The day on which the secrecy term ends; None where an event ends it, or where it is 长期 or 待核 (R-04)."""
    retention_until: date | None = None
    """The last day of the retention period, a clock of its own (R-106); None for 永久 and 待核."""
    classifying_unit: str | None = None
    knowledge_scope: str | None = None
    distribution: str | None = None
    urgency: Urgency | None = None
    pending: str | None = None
    """Why the record waits in 待整理 under a number for the time being; None where it is in order (P-04)."""
    page_no: str | None = None
    """页号: where an inner item stands in its file, the first page or a range of pages (F-08)."""
    bound_pages: int | None = None
    """How many pages an inner item has that is bound in and has no carrier of its own; None is 待核 (F-09)."""

    def __repr__(self) -> str:
        return f"Record({self.id})"


@dataclass(frozen=True, slots=True)
class Carrier:
    """One physical thing that can be held: copy x of a record, with its own label and its own place."""

    id: int
    record_id: int
    barcode: str
    kind: CarrierKind
    copy_no: str | None
    copies: int
    pages: int | None
    """None is 待核, never 0 (P-03)."""
    condition: Condition
    custody: Custody
    location_id: int | None
    """Where it stands now, or None while it stands nowhere in the room."""
    home_id: int | None
    """Where it belongs; set when it is first shelved."""
    labelled: bool
    box_id: int | None = None
    parent_id: int | None = None
    """The carrier that this one goes with everywhere, as a disc with its volume (随卷光盘, P-19)."""
    copy_index: int | None = None
    """x of "copy x of y"; None where there is only one."""
    claimed_place: str | None = None
    """Where a list says that it stands, until a scan tells (P-03)."""
    claimed_holder: str | None = None
    """Who has it according to a list: an open charge while it is out, closed by its return (P-03)."""
    waits_at_id: int | None = None
    """The trolley or holding cabinet on which it waits to be carried home (P-05); `waiting.py` says when."""

    @property
    def counted_in_pages(self) -> bool:
        """Whether its pages, or what the register counts instead, can be counted (P-03)."""
        return has_pages(self.kind, self.pages)

    def __repr__(self) -> str:
        return f"Carrier({self.id})"
