"""Boxes: made with the next number of their fonds, filled with one class, emptied again (F-05, R-41, P-29)."""

from __future__ import annotations

from recordsroom.domain.arrangement import Box, FileNote
from recordsroom.domain.boxing import LAST_BOX_NO, WIDTHS, ClassKey, may_be_a_class
from recordsroom.domain.commands import MakeBox, PutInBox, TakeOutOfBox
from recordsroom.domain.errors import Doubtful, Refused
from recordsroom.domain.facts import Boxed, Entered, Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.rules import Reason
from recordsroom.domain.shelving import SHELVES, StorageLocation
from recordsroom.domain.values import Kind
from recordsroom.services.arranging.boxing import BoxPlan, plan_putting_in, plan_taking_out
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless

_LAST_NO = "SELECT max(CAST(box_no AS INTEGER)) FROM boxes WHERE fonds_no IS ?"


def make_box(request: MakeBox, unit: Unit, _scene: Scene) -> Fact:
    """Make a box under the next number of its fonds."""
    told = (request.fonds_no, request.category_code, request.year, request.retention, request.org_code)
    refuse_unless(may_be_a_class(ClassKey(*told)), Reason.VALUE_NOT_POSSIBLE)
    refuse_unless(request.width_mm is None or request.width_mm in WIDTHS, Reason.VALUE_NOT_POSSIBLE)
    place = None if request.location is None else unit.get(StorageLocation, request.location)
    refuse_unless(place is None or place.kind in SHELVES, Reason.NOT_A_SHELF)
    number = unit.count(_LAST_NO, request.fonds_no) + 1
    refuse_unless(number <= LAST_BOX_NO, Reason.VALUE_NOT_POSSIBLE)
    box = unit.add(
        Box,
        barcode=unit.next_barcode(Kind.BOX).digits,
        box_no=f"{number:04d}",
        fonds_no=request.fonds_no,
        category_code=request.category_code,
        year=request.year,
        retention=request.retention,
        org_code=request.org_code,
        legacy=request.legacy,
        width_mm=request.width_mm,
        location_id=request.location,
        labelled=False,
    )
    return Entered(box.id, box.barcode)


def put_in_box(request: PutInBox, unit: Unit, scene: Scene) -> Fact:
    """Put carriers into a box, all or none; those that stand nowhere belong where the box stands."""
    plan = _sure(plan_putting_in(request, unit), request)
    box = unit.get(Box, request.box)
    for carrier in plan.carriers:
        home = carrier.home_id if box.location_id is None else box.location_id
        unit.change(carrier, box_id=box.id, home_id=home)
    _note(unit, scene, box.id, request.sentence)
    return Boxed(len(plan.carriers), box.box_no)


def take_out_of_box(request: TakeOutOfBox, unit: Unit, scene: Scene) -> Fact:
    """Take carriers out of their boxes; where they stand they still stand."""
    plan = _sure(plan_taking_out(request, unit), request)
    for carrier in plan.carriers:
        unit.change(carrier, box_id=None)
    for box in dict.fromkeys(carrier.box_id for carrier in plan.carriers):
        _note(unit, scene, box or 0, request.sentence)
    return Boxed(len(plan.carriers))


def _sure(plan: BoxPlan, request: PutInBox | TakeOutOfBox) -> BoxPlan:
    if plan.objections:
        raise Refused(*plan.objections)
    if unconfirmed := tuple(doubt for doubt in plan.doubts if doubt not in request.confirmed):
        raise Doubtful(unconfirmed)
    return plan


def _note(unit: Unit, scene: Scene, box: int, sentence: str) -> None:
    if sentence.strip():
        unit.add(
            FileNote,
            record_id=None,
            box_id=box,
            sentence=sentence.strip(),
            written_on=scene.stamp.today,
            written_by=scene.keeper.id,
        )


HANDLERS: Handlers = {
    MakeBox: Handler(make_box, needs=Duty.KEEP_HOLDINGS),
    PutInBox: Handler(put_in_box, needs=Duty.KEEP_HOLDINGS),
    TakeOutOfBox: Handler(take_out_of_box, needs=Duty.KEEP_HOLDINGS),
}
