"""Boxes on shelves: whether a box may stand in a place with all that lies in it, and a carrier may go into it there."""

from __future__ import annotations

from collections.abc import Sequence

from recordsroom.domain.arrangement import Box
from recordsroom.domain.boxing import Company, may_put_in_box
from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.lending import Verdict
from recordsroom.domain.rules import Reason
from recordsroom.domain.shelving import StorageLocation, may_stand
from recordsroom.domain.values import QUARANTINED, Custody, Level

Contents = Sequence[tuple[Carrier, Level | None]]
"""What belongs in a box, each with its level."""
LIES_IN_IT = frozenset({Custody.SHELVED, Custody.ACCESSIONED})
"""What is carried with its box; what is out, or waits on the trolley, only belongs where the box stands."""


def may_shelve_box(box: Box, inside: Contents, place: StorageLocation, *, move: bool) -> tuple[Objection, ...]:
    """Judge whether a box may stand here; what is out now counts too, since it comes back into it (R-38, R-39).

    `move` says that the keeper means to give it a new place; otherwise it must go where it stood (R-65).
    """
    levels = {level for _carrier, level in inside} or {place.dedicated_to or Level.PUBLIC}
    # The highest level is judged first, so that what is said names the one that is most in the way.
    found = (may_stand(level, place) for level in sorted(levels, key=_by_height, reverse=True))
    said = [one for one in found if one][:1]
    if any(carrier.condition in QUARANTINED and carrier.custody in LIES_IN_IT for carrier, _level in inside):
        said.append(Objection(Reason.NEEDS_TREATMENT))
    if box.location_id not in {None, place.id} and not move:
        said.append(Objection(Reason.WRONG_PLACE, {"home": box.location_id or 0}))
    return tuple(said)


def may_shelve_in_box(  # noqa: PLR0913 - what a box, a shelf and a series say about one carrier
    carrier: Carrier, record: Record, box: Box, place: StorageLocation | None, company: Company, *, move: bool
) -> Verdict:
    """Judge whether a carrier may go into a box and stand with it; `place` is where the box stands.

    Without `move` it goes back into its own box, or comes from nowhere else (R-65).
    """
    verdict = may_put_in_box(carrier, record, box, place, company)
    objections = list(verdict.objections)
    if place is not None:
        # Where it stands elsewhere, that it belongs there says it better, and moving it answers it.
        objections = [one for one in objections if one.reason is not Reason.BOX_ELSEWHERE]
    if carrier.box_id not in {None, box.id} and not move:
        objections.append(Objection(Reason.OTHER_BOX))
    elif place is not None and carrier.box_id is None and carrier.home_id not in {None, place.id} and not move:
        objections.append(Objection(Reason.WRONG_PLACE, {"home": carrier.home_id or 0}))
    return Verdict(tuple(objections), verdict.doubts)


def _by_height(level: Level | None) -> int:
    return -1 if level is None else int(level)
