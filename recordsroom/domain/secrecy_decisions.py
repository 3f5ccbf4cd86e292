"""Secrecy decisions 定密、解密、变更: who may decide what, on which ground, and where a secret stands by the calendar.

The calendar decides nothing: what has run out is EXPIRED_UNREVIEWED and is kept as before until somebody confirms that
no extension came (R-14). So no secret ever ends early, whatever the clock of the PC says.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique

from recordsroom.domain.carrying import among, people_in
from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Record
from recordsroom.domain.rules import Reason
from recordsroom.domain.secrecy_terms import ENDLESS, ends_by_condition
from recordsroom.domain.values import Level, Scheme

LEAD_MONTHS = 6
"""So long before the last day a secret is to be reviewed, where the room sets nothing else (R-13)."""
_IN_A_YEAR = 12
LONGEST_WORDS = 100
"""Signs in one field of the form; more does not stand on the paper."""
_WITHOUT_DAY = (1, date.max)


@unique
class DecisionKind(StrEnum):
    """What is decided about a state secret."""

    CLASSIFY = "CLASSIFY"
    DECLASSIFY = "DECLASSIFY"
    DOWNGRADE = "DOWNGRADE"
    UPGRADE = "UPGRADE"
    EXTEND = "EXTEND"
    SHORTEN = "SHORTEN"
    SCOPE = "SCOPE"
    """Who may know it; level and term stay (T-27, R-19)."""
    COME_ABOUT = "COME_ABOUT"
    """The condition that ends its term has come about; level and term stay, and its last day is known now (R-04)."""


@unique
class Standing(StrEnum):
    """Where a record stands as a secret."""

    NOT_CLASSIFIED = "NOT_CLASSIFIED"
    ACTIVE = "ACTIVE"
    EXPIRING = "EXPIRING"
    EXPIRED_UNREVIEWED = "EXPIRED_UNREVIEWED"
    GONE = "GONE"
    """Nothing of it is here any more: destroyed, transferred, back with its issuer, or written off."""


@dataclass(frozen=True, slots=True)
class SecrecyDecision:
    """One line of the register of decisions; what was, what is, on whose word (G-06, G-07)."""

    id: int
    decided_record_id: int
    decision_kind: DecisionKind
    old_level: Level | None
    old_term: str | None
    old_until: date | None
    new_level: Level
    new_term: str | None
    new_until: date | None
    decided_on: date
    drafter: str
    """承办人, who proposed it."""
    classifier_id: int | None
    """定密责任人; None where another unit decided, or the term ran out by law."""
    decision_basis: str
    notice_no: str
    notice_on: date | None
    decision_reason: str
    entered_on: date
    entered_by: int

    def __repr__(self) -> str:
        return f"SecrecyDecision({self.id})"


@dataclass(frozen=True, slots=True)
class ScopeChange:
    """The circle of those who may know 知悉范围, before and after a decision."""

    id: int
    scope_decision_id: int
    scope_before: str | None
    scope_after: str

    def __repr__(self) -> str:
        return f"ScopeChange({self.id})"


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision as it is judged."""

    kind: DecisionKind
    level: Level
    until: date | None
    """The last day of the new term; None where an event or a decision ends it."""
    decided_on: date
    drafter: str
    classifier: str
    basis: str
    noticed: bool
    """Whether number and day of the written notice are told."""
    reason: str
    scope: str = ""
    """Who may know it from now on; asked where that alone is decided."""
    term: str | None = None
    """The new term as its mark tells it."""


def standing(record: Record, today: date, lead_months: int = LEAD_MONTHS) -> Standing:
    """Where a record stands today; its last day still belongs to the term."""
    if record.level is None or not record.level.classified:
        return Standing.NOT_CLASSIFIED
    if record.secrecy_until is None or record.secrecy_until >= review_until(today, lead_months):
        return Standing.ACTIVE
    return Standing.EXPIRING if today <= record.secrecy_until else Standing.EXPIRED_UNREVIEWED


def review_until(today: date, lead_months: int = LEAD_MONTHS) -> date:
    """Terms that end before this day are to be reviewed today: so many months ahead (R-13)."""
    year, month = divmod(today.year * _IN_A_YEAR + today.month - 1 + lead_months, _IN_A_YEAR)
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))


def may_decide(record: Record, told: Decision, *, own: bool, today: date) -> tuple[Objection, ...]:
    """Judge a decision by its kind, its people and its paper (R-09, R-10, R-14)."""
    found = []
    if not _fits(record, told):
        found.append(Objection(Reason.DECISION_NOT_FITTING))
    longest = max(map(len, (told.drafter, told.basis, told.reason, told.scope)))
    if longest > LONGEST_WORDS or not _in_its_life(record, told.decided_on, today):
        found.append(Objection(Reason.VALUE_NOT_POSSIBLE))
    if not told.basis:
        found.append(Objection(Reason.BASIS_MISSING))
    found.extend(_of_people(record, told, own=own, today=today))
    ended = record.secrecy_until
    if told.kind is DecisionKind.EXTEND and ended and told.decided_on > ended and not told.reason:
        found.append(Objection(Reason.EXTENDED_TOO_LATE, {"day": ended.isoformat()}))
    return tuple(found)


def may_come_about(inner: Sequence[Record]) -> tuple[Objection, ...]:
    """Judge whether the condition of a file came about: it lasts as long as what in it still waits for one (R-07)."""
    waiting = [item.level for item in inner if item.level is not None and _awaits(item)]
    return (Objection(Reason.FILE_BELOW_ITEM, {"level": max(waiting)}),) if waiting else ()


def _of_people(record: Record, told: Decision, *, own: bool, today: date) -> tuple[Objection, ...]:
    """Another unit decides by its notice, the law by the last day, this unit by two people.

    That a condition came about is no decision of whoever set it: two people of this unit may say so (R-04).
    """
    if told.noticed:
        return ()
    if not own and told.kind is not DecisionKind.COME_ABOUT:
        run_out = standing(record, today) is Standing.EXPIRED_UNREVIEWED
        lawful = told.kind is DecisionKind.DECLASSIFY and run_out
        return () if lawful else (Objection(Reason.OTHERS_SECRET),)
    if not people_in(told.drafter) or not told.classifier:
        return (Objection(Reason.CLASSIFIER_MISSING),)
    alike = among(told.classifier, told.drafter)
    return (Objection(Reason.DRAFTER_IS_CLASSIFIER),) if alike else ()


def _in_its_life(record: Record, day: date, today: date) -> bool:
    """Whether a decision may be of this day: not to come, and on a secret not before it was one."""
    secret = record.level is not None and record.level.classified
    return day <= today and not (secret and record.secrecy_from is not None and day < record.secrecy_from)


def _fits(record: Record, told: Decision) -> bool:
    """Whether a decision does to this record what it is called."""
    before = record.level if record.level is not None and record.level.classified else None
    if before is None:
        return told.kind is DecisionKind.CLASSIFY and told.level.classified
    old, new = _length(record.secrecy_until, record.secrecy_term), _length(told.until, told.term)
    # Two events are told apart by their words alone, and whoever decides says which comes sooner.
    other = old == new == _WITHOUT_DAY and told.term != record.secrecy_term
    alike, others = told.level is before, told.scope not in {"", record.knowledge_scope}
    return {
        DecisionKind.CLASSIFY: False,
        DecisionKind.DECLASSIFY: told.level is Level.PUBLIC,
        DecisionKind.DOWNGRADE: told.level.classified and told.level < before,
        DecisionKind.UPGRADE: told.level > before,
        DecisionKind.EXTEND: alike and (new > old or other),
        DecisionKind.SHORTEN: alike and (new < old or other),
        DecisionKind.SCOPE: alike and told.until == record.secrecy_until and others,
        DecisionKind.COME_ABOUT: alike and told.until is not None and _awaits(record),
    }[told.kind]


def _length(until: date | None, term: str | None) -> tuple[int, date]:
    """How long a term is: 长期 before what an event ends, or what is counted from no known day; that before a day."""
    if until is not None:
        return 0, until
    return (2, date.max) if term == ENDLESS else _WITHOUT_DAY


def _awaits(record: Record) -> bool:
    """Whether a record is a secret until something comes about that has not yet."""
    return record.secrecy_until is None and ends_by_condition(record.secrecy_term, record.level)


def scheme_of(level: Level) -> Scheme:
    """Whose rules a decided level belongs to: the state's, or nobody's once it is declassified."""
    return Scheme.STATE if level.classified else Scheme.NONE
