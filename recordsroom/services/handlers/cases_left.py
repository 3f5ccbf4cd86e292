"""The transport cases that stand open or are on their way when the day closes (P-18, P-28)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.cases import CaseTrip, case_left, state_of
from recordsroom.domain.day_closing import DayCase, LeftCause
from recordsroom.domain.values import Level
from recordsroom.services.packed import levels_in
from recordsroom.storage.unit import Unit


@dataclass(frozen=True, slots=True)
class CaseLeft:
    """One trip that keeps the day open, and the highest level of what lies in the case; None where one is 待核."""

    trip: int
    level: Level | None
    cause: LeftCause


def cases_left(unit: Unit) -> tuple[CaseLeft, ...]:
    """Every case that is not where it may stay for the night."""
    found = []
    for trip in unit.every(CaseTrip, ended_at=None):
        cause = case_left(state_of(trip))
        if cause is not None:
            levels = levels_in(unit, trip)
            known = [level for level in levels if level is not None]
            highest = max(known, default=Level.PUBLIC) if len(known) == len(levels) else None
            found.append(CaseLeft(trip.id, highest, cause))
    return tuple(found)


def keep_cases(unit: Unit, closing: int, left: tuple[CaseLeft, ...]) -> None:
    """Keep with the day which cases were not in."""
    for one in left:
        unit.add(DayCase, closing_id=closing, trip_id=one.trip, left_cause=one.cause)
