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


def may_be_second(second: User, keeper: User) -> Objection | None:
    """Judge whether this person may stand beside the keeper: another keeper of shelves, whose account is in force."""
    if second.id == keeper.id:
        return Objection(Reason.SECOND_NOT_ANOTHER)
    return None if Duty.KEEP_SHELVES in second.duties else Objection(Reason.SECOND_NOT_ENTITLED)


def may_countersign(name: str, keeper: User, signed_on: date, today: date) -> Objection | None:
    """Judge a form that is to stand for the second person: by somebody else, and of today."""
    if same_person(name, keeper.name):
        return Objection(Reason.SECOND_NOT_ANOTHER)
    return None if signed_on == today else Objection(Reason.COUNTERSIGNED_ELSEWHEN)


def counts_for(form: Countersignature, keeper: User, today: date) -> bool:
    """Whether a form on file stands for the second person in a request of this keeper today."""
    return form.entered_by == keeper.id and form.signed_on == today
