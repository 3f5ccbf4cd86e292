"""Orders of conservation 修复、消毒: what is wrong, who treats it where, and how it came back (R-29, R-99, R-152)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, unique

from recordsroom.domain.carrying import among, people_in
from recordsroom.domain.errors import Objection
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Condition, Custody

LONGEST_WORDS = 100
_TREATABLE = frozenset({Custody.SHELVED, Custody.ACCESSIONED, Custody.RETURNED_CHECKED})


@unique
class TreatKind(StrEnum):
    """What is done to it."""

    REPAIR = "REPAIR"
    DISINFECT = "DISINFECT"
    CLEAN = "CLEAN"
    COPY = "COPY"
    """Copied because the carrier decays."""


@unique
class TreatState(StrEnum):
    """Whether it is back."""

    UNDER_WAY = "UNDER_WAY"
    BACK = "BACK"


@dataclass(frozen=True, slots=True)
class Treatment:
    """One carrier under treatment, from the order to the result."""

    id: int
    treatment_no: str
    treated_id: int
    treat_kind: TreatKind
    defect: str
    treated_by: str
    agreement_no: str
    """Of an outside firm; empty where the room's own people do it."""
    watched_by: str
    """Who stays with it outside; nobody from outside is ever alone with it."""
    treat_begun_at: int
    treat_begun_by: int
    treat_ended_at: int | None
    treat_ended_by: int | None
    treat_result: str

    @property
    def state(self) -> TreatState:
        """Whether it is back."""
        return TreatState.UNDER_WAY if self.treat_ended_at is None else TreatState.BACK

    def __repr__(self) -> str:
        return f"Treatment({self.id})"


def treatment_number(year: int, before: int) -> str:
    """The number of an order: year, and the how-manieth of it."""
    return f"修{year}-{before + 1:04d}"


def may_treat(custody: Custody, defect: str, by: str, outside: bool, beside: tuple[str, str]) -> tuple[Objection, ...]:
    """Judge an order: it is in stock, defect and hand are named, and outsiders have agreement and company."""
    agreement, watcher = beside
    told = {
        Reason.NOT_IN_STOCK: custody not in _TREATABLE,
        Reason.VALUE_NOT_POSSIBLE: not defect or not by or max(map(len, (defect, by, *beside))) > LONGEST_WORDS,
        Reason.AGREEMENT_MISSING: outside and not agreement,
        Reason.NOT_ACCOMPANIED: outside and not any(not among(name, by) for name in people_in(watcher)),
    }
    return tuple(Objection(reason) for reason in told if told[reason])


def may_end_treatment(treatment: Treatment, result: str, condition: Condition) -> tuple[Objection, ...]:
    """Judge the end: once, with a result, and never from one quarantine straight into another."""
    if treatment.state is TreatState.BACK:
        return (Objection(Reason.ALREADY_DONE),)
    fits = 0 < len(result) <= LONGEST_WORDS and condition in {Condition.GOOD, Condition.DAMAGED}
    return () if fits else (Objection(Reason.VALUE_NOT_POSSIBLE),)
