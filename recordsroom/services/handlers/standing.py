"""What all shelving has in common: judging carriers and boxes for a place, and letting them stand there."""

from __future__ import annotations

from collections.abc import Sequence

from recordsroom.domain.arrangement import Box
from recordsroom.domain.box_shelving import LIES_IN_IT, may_shelve_box
from recordsroom.domain.commands import Command
from recordsroom.domain.errors import Doubtful, Objection, Refused
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.shelf_fill import box_mm, thickness_mm
from recordsroom.domain.shelving import StorageLocation, may_shelve
from recordsroom.domain.values import Custody, Level
from recordsroom.services.handlers.lines import record_of
from recordsroom.services.handlers.taken_over import unless_taken_over
from recordsroom.services.packed import box_packed_away
from recordsroom.storage.unit import Unit

_LOOSE = "SELECT pages FROM carriers WHERE location_id = ? AND box_id IS NULL"
_BOXES = "SELECT width_mm FROM boxes WHERE location_id = ?"


def judge_carrier(
    unit: Unit, carrier: Carrier, place: StorageLocation, *, move: bool, out_of_box: bool = False
) -> tuple[Objection, ...]:
    """Why a carrier may not stand here; one that lies in a box stands where its box stands."""
    box, record = unit.get(Box, carrier.box_id) if carrier.box_id else None, record_of(unit, carrier)
    found = (*unless_taken_over(unit, (carrier,)), *may_shelve(carrier, record.level, place, move=move))
    if box is None or box.location_id == place.id or (move and out_of_box):
        return found
    # That it lies in a box says more than that this is not its place.
    kept = tuple(one for one in found if one.reason is not Reason.WRONG_PLACE)
    return (*kept, Objection(Reason.IN_A_BOX, {"box": box.box_no}))


def judge_box(unit: Unit, box: Box, place: StorageLocation, *, move: bool) -> tuple[Objection, ...]:
    """Why a box may not stand here with all that belongs in it."""
    inside = contents(unit, box)
    coming = unless_taken_over(unit, (carrier for carrier, _level in inside))
    return (*box_packed_away(unit, box), *coming, *may_shelve_box(box, inside, place, move=move))


def contents(unit: Unit, box: Box) -> tuple[tuple[Carrier, Level | None], ...]:
    """What belongs in a box, with its level."""
    inside = unit.every(Carrier, box_id=box.id)
    return tuple((carrier, record_of(unit, carrier).level) for carrier in inside)


def sure(unit: Unit, place: StorageLocation, objections: Sequence[Objection], coming_mm: int, by: Command) -> None:
    """Refuse where there are objections; ask back where the place would be over-full by the estimate (P-30)."""
    if objections:
        raise Refused(*objections)
    if Doubt.PLACE_OVERFULL in by.confirmed or not coming_mm or not place.capacity_mm:
        return
    if standing_mm(unit, place) + coming_mm > place.capacity_mm:
        raise Doubtful((Doubt.PLACE_OVERFULL,))


def standing_mm(unit: Unit, place: StorageLocation) -> int:
    """How much of a shelf is taken by what stands in it."""
    loose = unit.cursor.execute(_LOOSE, (place.id,)).fetchall()
    boxes = unit.cursor.execute(_BOXES, (place.id,)).fetchall()
    return sum(thickness_mm(pages) for (pages,) in loose) + sum(box_mm(width) for (width,) in boxes)


def carrier_mm(carrier: Carrier, place: StorageLocation, *, out_of_box: bool = False) -> int:
    """How much a carrier adds to a shelf: nothing where it stands there already, or lies in a box."""
    if carrier.location_id == place.id or (carrier.box_id is not None and not out_of_box):
        return 0
    return thickness_mm(carrier.pages)


def stand(unit: Unit, carrier: Carrier, place: StorageLocation, *, move: bool, out_of_box: bool = False) -> Carrier:
    """Let a carrier stand here; its own place stays the same unless it is moved, or had none."""
    home = place.id if move or carrier.home_id is None else carrier.home_id
    box = None if out_of_box else carrier.box_id
    standing = {"custody": Custody.SHELVED, "location_id": place.id, "waits_at_id": None}
    return unit.change(carrier, **standing, home_id=home, box_id=box)


def stand_box(unit: Unit, box: Box, place: StorageLocation) -> int:
    """Let a box stand here, and all that lies in it; how many carriers stand there now that did not before."""
    unit.change(box, location_id=place.id)
    came = 0
    for carrier, _level in contents(unit, box):
        if carrier.custody in LIES_IN_IT:
            came += carrier.location_id != place.id
            standing = {"custody": Custody.SHELVED, "location_id": place.id, "waits_at_id": None}
            unit.change(carrier, **standing, home_id=place.id)
        elif carrier.custody is not Custody.WITHDRAWN:
            unit.change(carrier, home_id=place.id)
    return came
