"""Registering records one at a time: a file, an item or an inner item, with as many copies as there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from recordsroom.domain.commands import AddCarriers, NewCarrier, RegisterRecord
from recordsroom.domain.copying import MadeCopy
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Fact, Registered
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.keepers import Duty
from recordsroom.domain.lending import Verdict
from recordsroom.domain.registering import may_be_paged, may_be_so, may_have_copies
from recordsroom.domain.rules import Reason
from recordsroom.domain.series import may_number
from recordsroom.domain.technical import may_file_technical
from recordsroom.domain.values import CarrierKind, Condition, Custody, Kind, RecordKind
from recordsroom.services.handlers.numbers import Numbered, numbered, numbered_inside
from recordsroom.services.handlers.opening import is_open
from recordsroom.services.handlers.receipt_filing import note_filing, taken_over
from recordsroom.services.handlers.record_facts import around, code_row, demand, facts_row, note_provision
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.services.pointing import keep_points
from recordsroom.storage.unit import Unit, refuse_unless

_INSIDE = "SELECT count(*) FROM records WHERE parent_id = ?"


def register_record(request: RegisterRecord, unit: Unit, scene: Scene) -> Fact:
    """Enter one record, or say everything that stands in its way."""
    request = taken_over(request, unit)
    number = _numbered(request, unit)
    coded = number.code.retention
    judged = may_be_so(request.facts, around(unit, scene, request.facts, coded=coded, file=number.file))
    bound = number.file is not None and not request.carriers
    paged = may_be_paged(request.facts, file=request.kind is RecordKind.FILE, bound=bound)
    copies = Verdict((*may_have_copies(request.facts.level, request.carriers, opening=is_open(unit)), *paged))
    other = request.kind is not number.kind
    numbering = may_number(number.code, number.standing, scene.stamp.today, other_kind=other)
    demand(request, numbering, judged, copies, _technical(request, unit, number))
    refuse_unless(bool(request.carriers) or number.file is not None, Reason.CARRIER_MISSING)
    refuse_unless(request.facts.items is None or request.kind is RecordKind.FILE, Reason.VALUE_NOT_POSSIBLE)
    record = unit.add(
        Record,
        kind=request.kind,
        series_id=number.series,
        parent_id=request.parent,
        **code_row(number.code),
        **facts_row(request.facts, number.code.year, coded),
    )
    note_provision(unit, scene, record.id, request.facts)
    keep_points(unit, scene, record.id, request.facts)
    note_filing(request, unit, scene, record.id)
    if number.file is not None:
        _count_inside(unit, number.file)
    made = _add_copies(unit, record.id, request.carriers)
    return Registered(record.id, record.reference_code, tuple(carrier.id for carrier in made))


def add_carriers(request: AddCarriers, unit: Unit, _scene: Scene) -> Fact:
    """Enter further copies; every copy then says of how many it is one."""
    record = unit.get(Record, request.record)
    refuse_unless(bool(request.carriers), Reason.NOTHING_TO_DO)
    refuse_unless(record.pending is None, Reason.STILL_PENDING)
    refuse_unless(record.merged_into_id is None, Reason.ALREADY_MERGED)
    there = [
        carrier
        for carrier in unit.every(Carrier, record_id=record.id)
        if carrier.parent_id is None
        and carrier.custody is not Custody.WITHDRAWN
        # What was copied here has a number of its own and is no copy that was issued.
        and unit.find(MadeCopy, carrier_id=carrier.id) is None
    ]
    taken = frozenset(carrier.copy_no for carrier in there if carrier.copy_no)
    if objections := may_have_copies(record.level, request.carriers, taken, opening=is_open(unit)):
        raise Refused(*objections)
    copies = len(there) + len(request.carriers)
    for index, carrier in enumerate(there, 1):
        unit.change(carrier, copies=copies, copy_index=carrier.copy_index or index)
    made = _add_copies(unit, record.id, request.carriers, before=len(there))
    return Registered(record.id, record.reference_code, tuple(carrier.id for carrier in made))


def _numbered(request: RegisterRecord, unit: Unit) -> Numbered:
    if request.parent is None:
        refuse_unless(request.series is not None, Reason.VALUE_NOT_POSSIBLE)
        return numbered(unit, request.series or 0, request.reference_code)
    refuse_unless(request.kind is RecordKind.ITEM, Reason.VALUE_NOT_POSSIBLE)
    return numbered_inside(unit, request.parent, request.reference_code)


def _technical(request: RegisterRecord, unit: Unit, number: Numbered) -> Verdict:
    """What technical archives lack (R-31); what lies in a file is told by its file."""
    if number.file is not None:
        return Verdict()
    retention, level = number.code.retention or request.facts.retention, request.facts.level
    return Verdict(may_file_technical(number.code.category_code, retention, level, opening=is_open(unit)))


def _count_inside(unit: Unit, file: Record) -> None:
    """A file that holds more items than was said of it holds so many; an unknown number stays 待核."""
    inside = unit.count(_INSIDE, file.id)
    if file.items is not None and file.items < inside:
        unit.change(file, items=inside)


def _add_copies(unit: Unit, record: int, carriers: Sequence[NewCarrier], before: int = 0) -> list[Carrier]:
    copies = before + len(carriers)
    barcodes = iter(unit.next_barcodes(Kind.CARRIER, sum(1 + new.discs for new in carriers))) if carriers else iter(())
    made = []
    for index, new in enumerate(carriers, before + 1):
        copy = _add_copy(unit, record, new, next(barcodes).digits, copies=copies, index=index if copies > 1 else None)
        made.append(copy)
        disc = replace(new, kind=CarrierKind.DISC, pages=None)
        for _ in range(new.discs):
            made.append(_add_copy(unit, record, disc, next(barcodes).digits, parent=copy.id))
    return made


def _add_copy(  # noqa: PLR0913, PLR0917 - a carrier is told by what it is, its label, and which copy of how many
    unit: Unit,
    record: int,
    new: NewCarrier,
    barcode: str,
    parent: int | None = None,
    copies: int = 1,
    index: int | None = None,
) -> Carrier:
    return unit.add(
        Carrier,
        record_id=record,
        barcode=barcode,
        kind=new.kind,
        copy_no=new.copy_no,
        copies=copies,
        pages=new.pages,
        condition=Condition.GOOD,
        custody=Custody.ACCESSIONED,
        location_id=None,
        home_id=None,
        labelled=False,
        parent_id=parent,
        copy_index=index,
    )


HANDLERS: Handlers = {
    RegisterRecord: Handler(register_record, needs=Duty.KEEP_HOLDINGS),
    AddCarriers: Handler(add_carriers, needs=Duty.KEEP_HOLDINGS),
}
