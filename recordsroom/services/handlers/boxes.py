"""Boxes: made with the next number of their fonds, filled with one class, emptied again (F-05, R-41, P-29)."""

from __future__ import annotations

import re

from recordsroom.domain.arrangement import Box, FileNote, Series
from recordsroom.domain.boxing import LAST_BOX_NO, WIDTHS, may_put_in_box
from recordsroom.domain.commands import MakeBox, PutInBox, TakeOutOfBox
from recordsroom.domain.errors import Doubtful, Refused
from recordsroom.domain.facts import Boxed, Entered, Fact
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.keepers import Duty
from recordsroom.domain.lending import Verdict
from recordsroom.domain.numbering import Part, Pattern
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.shelving import SHELVES, StorageLocation, may_handle
from recordsroom.domain.values import Kind
from recordsroom.services.handlers.lines import record_of
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless

_LAST_NO = "SELECT max(CAST(box_no AS INTEGER)) FROM boxes WHERE fonds_no IS ?"
_FONDS = re.compile(r"[A-Z0-9]{4}")


def make_box(request: MakeBox, unit: Unit, _scene: Scene) -> Fact:
    """Make a box under the next number of its fonds."""
    refuse_unless(_FONDS.fullmatch(request.fonds_no) is not None, Reason.VALUE_NOT_POSSIBLE)
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
    refuse_unless(bool(request.carriers), Reason.NOTHING_TO_DO)
    box = unit.get(Box, request.box)
    place = None if box.location_id is None else unit.get(StorageLocation, box.location_id)
    carriers = [unit.get(Carrier, key) for key in dict.fromkeys(request.carriers)]
    judged = [_judged(unit, carrier, box, place) for carrier in carriers]
    if objections := [objection for verdict in judged for objection in verdict.objections]:
        raise Refused(*objections)
    doubts = {doubt for verdict in judged for doubt in verdict.doubts}
    if unconfirmed := tuple(doubt for doubt in Doubt if doubt in doubts - request.confirmed):
        raise Doubtful(unconfirmed)
    coming = [carrier for carrier in carriers if carrier.box_id != box.id]
    refuse_unless(bool(coming), Reason.NOTHING_TO_DO)
    for carrier in coming:
        home = carrier.home_id if box.location_id is None else box.location_id
        unit.change(carrier, box_id=box.id, home_id=home)
    _note(unit, scene, box.id, request.sentence)
    return Boxed(len(coming), box.box_no)


def take_out_of_box(request: TakeOutOfBox, unit: Unit, scene: Scene) -> Fact:
    """Take carriers out of their boxes; where they stand they still stand."""
    carriers = [unit.get(Carrier, key) for key in dict.fromkeys(request.carriers)]
    boxed = [carrier for carrier in carriers if carrier.box_id is not None]
    refuse_unless(bool(boxed), Reason.NOTHING_TO_DO)
    if objections := [objection for carrier in boxed if (objection := may_handle(carrier))]:
        raise Refused(*objections)
    for carrier in boxed:
        unit.change(carrier, box_id=None)
    for box in dict.fromkeys(carrier.box_id for carrier in boxed):
        _note(unit, scene, box or 0, request.sentence)
    return Boxed(len(boxed))


def org_counts(unit: Unit, record: Record) -> bool:
    """Whether 机构 is a part of the record's series (P-29); without a series its code tells."""
    series = unit.find(Series, id=record.series_id) if record.series_id else None
    if series is None:
        return record.org_code is not None
    return any(element.part is Part.ORG for element in Pattern.parse(series.pattern).elements)


def _judged(unit: Unit, carrier: Carrier, box: Box, place: StorageLocation | None) -> Verdict:
    record = record_of(unit, carrier)
    return may_put_in_box(carrier, record, box, place, org_counts=org_counts(unit, record))


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
