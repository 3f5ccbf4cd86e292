"""清点: what a count is, what belongs to it, and who may begin, go on with and sign it (domain.md §1.H, P-25).

A count is frozen at a number of the journal and saved with every scan. A shelf that nobody visited is not counted; one
that is counted anew (重点本层) gets a new pass, and what only the pass before saw is not seen any more.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum, unique

from recordsroom.domain.errors import Objection
from recordsroom.domain.lending import same_person
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Condition
from recordsroom.domain.witnesses import CardKind, CountAction, CountOutcome

MOST_TEXT = 60
"""Signs of a name, a cause or a number at most."""


@unique
class ScopeKind(StrEnum):
    """What a count is about."""

    PLACE = "PLACE"
    FONDS = "FONDS"
    """All things of one fonds 全宗, wherever they stand."""
    SERIES = "SERIES"
    LEVEL = "LEVEL"
    SAMPLE = "SAMPLE"
    """So many of a place, drawn by lot, as the stated confidence asks for."""
    DUE = "DUE"
    """The shelves that the plan 轮清 says fall due by the end of this week (P-25)."""
    HOLDER = "HOLDER"
    """All that one person has on loan, shown at that person's own place; the next two are of more persons."""
    UNIT = "UNIT"
    OUT = "OUT"


@unique
class CountCause(StrEnum):
    """Why there is a count (R-100, R-101)."""

    ROUTINE = "ROUTINE"
    CUSTODIAN = "CUSTODIAN"
    ACCESSION = "ACCESSION"
    INCIDENT = "INCIDENT"
    MOVE = "MOVE"
    USE = "USE"
    READING = "READING"
    """顺架: the order on the shelves is read, and each thing out of order is told at once (R-42)."""


@dataclass(frozen=True, slots=True)
class CountSession:
    """One count, with its running figures; they change with every scan, so that only the last one is taken back."""

    id: int
    session_no: str
    reason_for: CountCause
    scope_kind: ScopeKind
    scope_value: int
    """The place, the series, the level or the holder; of a sample the place; 0 where none of these is meant."""
    confidence: int | None
    tolerated: int | None
    blind: bool
    cards: CardKind
    begun_by: int
    second_counter: str
    frozen_seq: int
    frozen_at: int
    """Milliseconds of UTC, as all times here."""
    expected: int
    things_seen: int
    matched: int
    differing: int
    strays: int
    shelves: int
    shelves_done: int
    shelf_now_id: int | None
    """Where the next thing belongs that is scanned."""
    paused_at: int | None
    scans_ended_at: int | None
    report_no: str | None
    signed_name: str | None
    signed_post: str | None
    signed_at: int | None

    @property
    def counting(self) -> bool:
        """Whether things are still scanned."""
        return self.scans_ended_at is None

    @property
    def signed(self) -> bool:
        """Whether nothing of it changes any more."""
        return self.signed_at is not None

    def __repr__(self) -> str:
        return f"CountSession({self.id})"


@dataclass(frozen=True, slots=True)
class CountShelf:
    """One shelf of a count; `pass_no` is 0 until somebody was there."""

    id: int
    session_id: int
    location_id: int
    shelf_expected: int
    pass_no: int
    shelf_seen: int
    shelf_matched: int
    shelf_differing: int
    visited_at: int | None
    done_at: int | None

    def __repr__(self) -> str:
        return f"CountShelf({self.id})"


@dataclass(frozen=True, slots=True)
class CountPass:
    """What an earlier pass over a shelf had found before it was counted anew (P-25)."""

    id: int
    session_id: int
    location_id: int
    pass_no: int
    pass_seen: int
    pass_differing: int
    replaced_at: int


@dataclass(frozen=True, slots=True)
class CountFonds:
    """The fonds that a count is about, by its number 全宗号."""

    id: int
    session_id: int
    of_fonds: str


@dataclass(frozen=True, slots=True)
class CountPick:
    """One carrier that was drawn for a sample."""

    id: int
    session_id: int
    carrier_id: int


@dataclass(frozen=True, slots=True)
class CountSeen:
    """One carrier seen in a count: where, when, in which order, and what the register said in that moment."""

    id: int
    session_id: int
    carrier_id: int
    location_id: int
    pass_no: int
    nth: int
    """Which scan of the shelf's pass it was: the order in which the things stand."""
    seen_at: int
    seen_by: int
    outcome: CountOutcome
    pages_found: int | None
    condition_found: Condition | None
    mark_differs: bool
    twice: bool

    def __repr__(self) -> str:
        return f"CountSeen({self.id})"


@dataclass(frozen=True, slots=True)
class CountCard:
    """One card seen in a count: the out card of a charge, or the catalogue card of a carrier."""

    id: int
    session_id: int
    carrier_id: int
    loan_id: int | None
    seen_at: int


@dataclass(frozen=True, slots=True)
class CountStray:
    """A code that stands for nothing here; kept aside, so that the thing can be found again."""

    id: int
    session_id: int
    location_id: int | None
    digits: str
    seen_at: int
    holder_id: int | None = None

    def __repr__(self) -> str:
        return f"CountStray({self.id})"


@dataclass(frozen=True, slots=True)
class CountedBox:
    """A box counted as one: by how many things it holds, or by its seal, which sees none of them (P-02)."""

    id: int
    session_id: int
    box_id: int
    location_id: int
    pass_no: int
    inside_expected: int
    inside_found: int | None
    seal_no: str | None
    seen_at: int


@dataclass(frozen=True, slots=True)
class CountSettlement:
    """What became of one discrepancy: what was done, why, by whom, and with whom."""

    id: int
    session_id: int
    carrier_id: int | None
    stray_id: int | None
    box_id: int | None
    outcome: CountOutcome
    action: CountAction
    cause: str
    person: str
    incident_no: str | None
    settled_at: int
    settled_by: int
    settled_with: str | None
    """The second person, where the level asks for one."""
    searched_at: int | None
    """When it was first not seen: from then the legal clock runs (P-09)."""
    equipment_id: int | None = None

    def __repr__(self) -> str:
        return f"CountSettlement({self.id})"


def may_begin(counters: Sequence[str], second: str, shelves: int, overlapping: str | None) -> tuple[Objection, ...]:
    """Judge whether a count may begin: two count, something is there to be counted, nobody counts there already."""
    found = []
    if not second.strip() or any(same_person(second, name) for name in counters):
        found.append(Objection(Reason.COUNTERS_MISSING))
    if not shelves:
        found.append(Objection(Reason.NOTHING_TO_COUNT))
    if overlapping is not None:
        found.append(Objection(Reason.COUNT_OVERLAPS, {"count": overlapping}))
    return tuple(found)


def may_count(session: CountSession) -> Objection | None:
    """Judge whether anything may still be scanned."""
    return None if session.counting else Objection(Reason.COUNT_ENDED)


def may_settle(session: CountSession) -> Objection | None:
    """Judge whether a discrepancy may be settled: after the scanning, and before the signature."""
    if session.signed:
        return Objection(Reason.COUNT_SIGNED)
    return Objection(Reason.STILL_COUNTING) if session.counting else None


def not_counted(many: int, *, held: bool) -> Objection:
    """So many shelves were not counted; of a count by holders so many people were not asked."""
    return Objection(Reason.SHELVES_NOT_COUNTED, {"count": many, "held": held})


def may_sign(
    session: CountSession, name: str, custodians: Collection[str], *, stopping: int, uncounted: Objection | None
) -> tuple[Objection, ...]:
    """Judge a signature under a count: by no custodian and no counter, and with nothing grave open (R-102, R-104)."""
    if (objection := may_settle(session)) is not None:
        return (objection,)
    found = []
    if any(same_person(name, one) for one in (*custodians, session.second_counter)):
        found.append(Objection(Reason.SIGNER_COUNTED))
    if stopping:
        found.append(Objection(Reason.GRAVE_FINDINGS_OPEN, {"count": stopping}))
    if uncounted is not None:
        found.append(uncounted)
    return tuple(found)
