"""Stays in the repository 库房出入: who goes in, what for, by whose leave, with which keeper, until when (R-44)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique

from recordsroom.domain.errors import Objection
from recordsroom.domain.keepers import Duty, User
from recordsroom.domain.lending import same_person
from recordsroom.domain.readers import Approver, Reader
from recordsroom.domain.rules import Reason

LONGEST_WORDS = 100


@unique
class StayState(StrEnum):
    """Whether somebody is inside."""

    INSIDE = "INSIDE"
    OUT = "OUT"


@dataclass(frozen=True, slots=True)
class RoomStay:
    """One stay of somebody who is no keeper, from the door to the door."""

    id: int
    entrant_id: int | None
    """The reader whose card was scanned; none for a visitor."""
    entrant: str
    entrant_unit: str
    identity_shown: str
    """The paper by which a visitor was known."""
    entering_for: str
    room_let_by_id: int
    """The leader by whose leave somebody goes in."""
    with_keeper_id: int
    """The keeper who stays beside him."""
    second_with: str
    """The second keeper, where the room asks for two."""
    phone_kept: str
    """Where the telephone lies meanwhile."""
    things_in: str
    things_out: str
    inside_since: int
    """Milliseconds of UTC."""
    outside_since: int | None
    let_out_by: int | None

    def __repr__(self) -> str:
        return f"RoomStay({self.id})"


@dataclass(frozen=True, slots=True)
class DayStay:
    """One stay that was not over when the day closed."""

    id: int
    closing_id: int
    room_stay_id: int

    def __repr__(self) -> str:
        return f"DayStay({self.id})"


@dataclass(frozen=True, slots=True, repr=False)
class Entrant:
    """Who wants to go in: a reader by card, or a visitor by name, unit and paper."""

    name: str
    unit: str
    identity: str
    reader: Reader | None = None


def may_go_in_by_two(second: User | None, *, named: bool, guarded: bool) -> tuple[Objection, ...]:
    """Judge the second keeper at the door: where places of two keepers stand inside, two go along (R-46).

    `second` is the keeper in force who bears the name that was written down; `named` says that one was.
    """
    if not guarded:
        return ()
    if not named:
        return (Objection(Reason.SECOND_AT_DOOR_MISSING),)
    entitled = second is not None and Duty.KEEP_SHELVES in second.duties
    return () if entitled else (Objection(Reason.SECOND_NOT_ENTITLED),)


def may_enter_room(
    entrant: Entrant, purpose: str, leader: Approver, keepers: tuple[str, ...], today: date
) -> tuple[Objection, ...]:
    """Judge who goes in: known, for a reason, let by a leader in office, beside a keeper who is somebody else."""
    reader = entrant.reader
    known = reader is not None or (entrant.unit and entrant.identity)
    if not entrant.name or not known or not purpose:
        return (Objection(Reason.VALUE_NOT_POSSIBLE),)
    found = list[Objection]()
    if reader is not None and reader.stopped:
        found.append(Objection(Reason.CARD_STOPPED))
    elif reader is not None and reader.valid_until < today:
        found.append(Objection(Reason.CARD_EXPIRED))
    if not leader.in_office(today):
        found.append(Objection(Reason.APPROVER_NOT_IN_OFFICE))
    if any(same_person(entrant.name, keeper) for keeper in keepers) or len(set(keepers)) < len(keepers):
        found.append(Objection(Reason.NOT_ACCOMPANIED))
    return tuple(found)
