"""What is kept: records, and the carriers that can be held, shelved, lent and counted (product.md, nouns)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.values import CarrierKind, Condition, Custody, Level, RecordKind, Scheme


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

    def __repr__(self) -> str:
        return f"Carrier({self.id})"
