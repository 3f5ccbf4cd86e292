"""Places that two keepers open together: by whom they may be opened, and what a countersigned form is worth (R-46).

The second keeper stands by and types the own password at this PC, or countersigns on paper (P-34). For top secret, and
for a place kept for it, only the password counts (trust.md §3.13). Either covers one transaction at the desk: every
entry of it names the second person, nobody types once for each carrier.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum, unique

from recordsroom.domain.errors import Objection
from recordsroom.domain.keepers import Duty, User
from recordsroom.domain.lending import same_person
from recordsroom.domain.rules import Reason
from recordsroom.domain.shelving import StorageLocation
from recordsroom.domain.values import Level


@dataclass(frozen=True, slots=True)
class Countersignature:
    """A form on which somebody else signed that a place of two keepers was opened; it serves on its own day only."""

    id: int
    form_no: str
    name: str
    post: str
    signed_on: date
    entered_by: int

    def __repr__(self) -> str:
        return f"Countersignature({self.id})"


@dataclass(frozen=True, slots=True)
class CountersignedOpening:
    """What a form was first used for, and when: it stands for that opening and for no other (P-34)."""

    id: int
    form_id: int
    location_id: int | None
    trip_id: int | None
    """The trip of the case whose seal was touched."""
    first_used_at: int
    """Milliseconds of UTC."""

    def __repr__(self) -> str:
        return f"CountersignedOpening({self.id})"


@unique
class Second(Enum):
    """How the second person takes part in a request."""

    NOBODY = 0
    PAPER = 1
    PASSWORD = 2


def may_open(
    places: Iterable[StorageLocation | None], levels: Iterable[Level | None], second: Second
) -> Objection | None:
    """Judge whether what lies in these places may be touched; places of one keeper are open to everybody on duty."""
    locked = [place for place in places if place is not None and place.dual_control]
    if not locked or second is Second.PASSWORD:
        return None
    if Level.JUEMI in levels or any(place.dedicated_to is Level.JUEMI for place in locked):
        return Objection(Reason.SECOND_PASSWORD_MISSING)
    return None if second is Second.PAPER else Objection(Reason.SECOND_KEEPER_MISSING)


def may_give_away(levels: Iterable[Level | None], second: Second) -> Objection | None:
    """Judge whether something may leave the room's hands for an open time: two sign for it, wherever it lay (P-34)."""
    if second is Second.PASSWORD:
        return None
    if Level.JUEMI in levels:
        return Objection(Reason.SECOND_PASSWORD_MISSING)
    return None if second is Second.PAPER else Objection(Reason.TAKING_NEEDS_TWO)


def may_be_second(second: User, keeper: User, duty: Duty = Duty.KEEP_SHELVES) -> Objection | None:
    """Judge whether this person may stand beside the keeper: another one with this duty, whose account is in force."""
    if second.id == keeper.id:
        return Objection(Reason.SECOND_NOT_ANOTHER)
    return None if duty in second.duties else Objection(Reason.SECOND_NOT_ENTITLED)


def may_countersign(name: str, keeper: User, signed_on: date, today: date) -> Objection | None:
    """Judge a form that is to stand for the second person: by somebody else, and of today."""
    if same_person(name, keeper.name):
        return Objection(Reason.SECOND_NOT_ANOTHER)
    return None if signed_on == today else Objection(Reason.COUNTERSIGNED_ELSEWHEN)


FORM_LASTS_MS = 900_000
"""So long a form counts after its first use, as a second keeper's password does (trust.md §3.13)."""


def may_go_on_with(
    used: Iterable[CountersignedOpening], places: Iterable[int], trips: Iterable[int], now_ms: int
) -> Objection | None:
    """Judge a form that was used before: for the same places or seals only, and not for long."""
    used = tuple(used)
    wanted = {(place, None) for place in places} | {(None, trip) for trip in trips}
    if not wanted <= {(one.location_id, one.trip_id) for one in used}:
        return Objection(Reason.COUNTERSIGNED_FOR_ANOTHER)
    over = now_ms - min(one.first_used_at for one in used) > FORM_LASTS_MS
    return Objection(Reason.COUNTERSIGNED_ELSEWHEN) if over else None


def counts_for(form: Countersignature, keeper: User, today: date) -> bool:
    """Whether a form on file stands for the second person in a request of this keeper today."""
    return form.entered_by == keeper.id and form.signed_on == today
