"""Holds 暂停处置: what may neither be appraised nor destroyed for the time being, why, and until what (domain.md §6.1).

A hold ends by an act of its own and never by the calendar; the day that is written on it only says when to look again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Record
from recordsroom.domain.rules import Reason

LONGEST_WORDS = 60
"""Signs in the reason of a hold, and in that of its end; more does not stand in its column."""


@dataclass(frozen=True, slots=True)
class Hold:
    """One hold: on a record, on all that lies in a box, or on a whole series."""

    id: int
    held_record_id: int | None
    held_box_id: int | None
    held_series_id: int | None
    hold_reason: str
    placed_on: date
    placed_by: int
    look_again_on: date | None
    """When somebody asks whether the reason still stands."""
    lifted_on: date | None
    lifted_by: int | None
    lift_reason: str

    @property
    def stands(self) -> bool:
        """Whether it still holds; the calendar alone never ends it."""
        return self.lifted_on is None

    def __repr__(self) -> str:
        return f"Hold({self.id})"


def held(records: Sequence[Record], boxes: Iterable[int], holds: Iterable[Hold]) -> tuple[Hold, ...]:
    """The holds that stand over these records, which go together, and over the boxes in which their copies lie.

    A file and its inner items are handed in together: what holds one of them holds the paper that they share.
    """
    keys, around = {record.id for record in records}, set(boxes)
    series = {record.series_id for record in records if record.series_id is not None}
    return tuple(
        hold
        for hold in holds
        if hold.stands and (hold.held_record_id in keys or hold.held_box_id in around or hold.held_series_id in series)
    )


def against_hold(holds: Sequence[Hold]) -> Objection | None:
    """Why what these holds stand over may not be appraised or destroyed; None where none does (T-31)."""
    return Objection(Reason.ON_HOLD, {"holds": len(holds)}) if holds else None


def may_place(
    targets: Sequence[int | None], reason: str, look_again_on: date | None, today: date
) -> tuple[Objection, ...]:
    """Judge a new hold: over exactly one thing, with a reason, to be looked at again on a day to come."""
    found = []
    if not reason:
        found.append(Objection(Reason.HOLD_UNTOLD))
    past = look_again_on is not None and look_again_on <= today
    if sum(target is not None for target in targets) != 1 or len(reason) > LONGEST_WORDS or past:
        found.append(Objection(Reason.VALUE_NOT_POSSIBLE))
    return tuple(found)


def may_lift(hold: Hold, reason: str) -> tuple[Objection, ...]:
    """Judge the end of a hold: once, and with the reason why it no longer stands."""
    if not hold.stands:
        return (Objection(Reason.HOLD_ENDED),)
    if not reason:
        return (Objection(Reason.HOLD_UNTOLD),)
    return (Objection(Reason.VALUE_NOT_POSSIBLE),) if len(reason) > LONGEST_WORDS else ()
