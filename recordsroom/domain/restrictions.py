"""Privacy restrictions 限制查阅: what touches personal privacy goes out only by an approval that names it (R-149).

A restriction stands beside the level and is no part of it: what is open may be restricted, and what is secret may not
be. It ends on the day that was decided with it, or earlier when a leader lets it be lifted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from recordsroom.domain.errors import Objection
from recordsroom.domain.lending import same_person
from recordsroom.domain.readers import Approver
from recordsroom.domain.rules import Reason

LONGEST_WORDS = 60
"""Signs in the reason of a restriction, in its basis and in that of its end; more does not stand in its column."""


@dataclass(frozen=True, slots=True)
class Restriction:
    """One restriction: over a record, with the file around it or the items in it, or over a whole series."""

    id: int
    restricted_record_id: int | None
    restricted_series_id: int | None
    restriction_basis: str
    """The article, the letter or the wish on which it rests."""
    restriction_reason: str
    restricted_on: date
    restricted_by: int
    restricted_until: date | None
    """The last day on which it stands; None where it stands until it is lifted."""
    unrestricted_on: date | None
    unrestricted_by: int | None
    unrestricted_leader_id: int | None
    """The leader who let it be lifted; the keeper alone never widens the use of anything (R-69)."""
    unrestricted_why: str

    def stands(self, day: date) -> bool:
        """Whether it restricts on that day."""
        return self.unrestricted_on is None and (self.restricted_until is None or day <= self.restricted_until)

    def __repr__(self) -> str:
        return f"Restriction({self.id})"


def against_restriction(restrictions: Sequence[Restriction], day: date, *, named: bool) -> tuple[Objection, ...]:
    """Why what these stand over goes to nobody on that day; an approval that names it lets it go, no other does."""
    standing = [one for one in restrictions if one.stands(day)]
    if not standing or named:
        return ()
    return (Objection(Reason.PRIVACY_RESTRICTED, {"restrictions": len(standing)}),)


def may_restrict(
    targets: Sequence[int | None], said: tuple[str, str], until: date | None, today: date
) -> tuple[Objection, ...]:
    """Judge a new restriction: over exactly one thing, with basis and reason, ending on a day to come if on any."""
    found = []
    if not all(said):
        found.append(Objection(Reason.RESTRICTION_UNTOLD))
    past = until is not None and until < today
    if sum(target is not None for target in targets) != 1 or max(map(len, said)) > LONGEST_WORDS or past:
        found.append(Objection(Reason.VALUE_NOT_POSSIBLE))
    return tuple(found)


def may_unrestrict(
    restriction: Restriction, why: str, leader: Approver, keeper: str, today: date
) -> tuple[Objection, ...]:
    """Judge the end of a restriction: once, with a reason, by a leader in office who is not the keeper (R-69)."""
    if not restriction.stands(today):
        return (Objection(Reason.RESTRICTION_ENDED),)
    found = []
    if not why:
        found.append(Objection(Reason.RESTRICTION_UNTOLD))
    if len(why) > LONGEST_WORDS:
        found.append(Objection(Reason.VALUE_NOT_POSSIBLE))
    if not leader.in_office(today):
        found.append(Objection(Reason.APPROVER_NOT_IN_OFFICE))
    if same_person(leader.name, keeper):
        found.append(Objection(Reason.APPROVER_IS_KEEPER))
    return tuple(found)
