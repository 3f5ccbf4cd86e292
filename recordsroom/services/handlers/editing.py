"""Putting the facts of a record or a carrier right; numbers are renumbering's business (P-17)."""

from __future__ import annotations

from recordsroom.domain.arrangement import Series
from recordsroom.domain.commands import EditCarrier, EditRecord, NewCarrier, RecordFacts
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.facts import Done, Fact
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.keepers import Duty
from recordsroom.domain.lending import IN_STOCK, Verdict
from recordsroom.domain.numbering import STANDARD, Pattern, Profile
from recordsroom.domain.registering import may_be_paged, may_be_so, may_have_copies, may_reclassify
from recordsroom.domain.rules import Reason
from recordsroom.domain.series import coded_retention
from recordsroom.domain.technical import may_file_technical
from recordsroom.domain.values import Custody, RecordKind
from recordsroom.services.handlers.deciding import demand_undisputed
from recordsroom.services.handlers.lines import record_of
from recordsroom.services.handlers.opening import is_open
from recordsroom.services.handlers.record_facts import (
    around,
    demand,
    demand_opened,
    facts_row,
    note,
    note_provision,
    of_places,
)
from recordsroom.services.handlers.relabelling import mark_changed
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.services.pointing import keep_points
from recordsroom.storage.unit import Unit, refuse_unless


def edit_record(request: EditRecord, unit: Unit, scene: Scene) -> Fact:
    """Give a record other facts, or say which of them may not be given."""
    record, facts = unit.get(Record, request.record), request.facts
    refuse_unless(record.pending is None, Reason.STILL_PENDING)
    refuse_unless(record.merged_into_id is None, Reason.ALREADY_MERGED)
    demand_opened(unit, scene, record, request.opened)
    refuse_unless(facts.items is None or record.kind is RecordKind.FILE, Reason.VALUE_NOT_POSSIBLE)
    refuse_unless(facts.source != record.id, Reason.VALUE_NOT_POSSIBLE)
    if (facts.level, facts.scheme) != (record.level, record.scheme):
        demand_undisputed(unit, record)
    carriers = unit.every(Carrier, record_id=record.id)
    raised = facts.level is not None and facts.level.masked and not (record.level and record.level.masked)
    unnumbered = raised and any(carrier.copy_no is None for carrier in carriers)
    refuse_unless(not unnumbered or is_open(unit), Reason.COPY_NO_MISSING)
    noticed = bool(request.notice_no and request.notice_on and request.notice_on <= scene.stamp.today)
    coded, file = _coded_retention(unit, record), unit.get(Record, record.parent_id) if record.parent_id else None
    inner = tuple(unit.every(Record, parent_id=record.id))
    beside = around(unit, scene, facts, coded=coded, file=file, inner=inner, before=record, noticed=noticed)
    paged = may_be_paged(facts, file=record.kind is RecordKind.FILE, bound=file is not None and not carriers)
    stand = Verdict((*of_places(unit, record, facts), *paged, *_technical(record, facts, coded)))
    demand(request, may_reclassify(record, facts, scene.policy.own_names, noticed), may_be_so(facts, beside), stand)
    changed = unit.change(record, **facts_row(facts, record.year, coded, record))
    marked = keep_points(unit, scene, record.id, facts)
    refuse_unless(changed != record or marked, Reason.NOTHING_TO_DO)
    mark_changed(unit, record, changed, scene.stamp.today)
    note_provision(unit, scene, record.id, facts)
    if noticed:
        told = f"依定密机关通知{request.notice_no}（{request.notice_on}）变更密级、期限或范围"
        note(unit, scene, record.id, told)
    return Done()


def edit_carrier(request: EditCarrier, unit: Unit, _scene: Scene) -> Fact:
    """Put right what is written about one carrier; what is out or unclear keeps its pages until it is checked."""
    carrier = unit.get(Carrier, request.carrier)
    refuse_unless(carrier.custody is not Custody.WITHDRAWN, Reason.CARRIER_WITHDRAWN)
    record = record_of(unit, carrier)
    wanted = NewCarrier(kind=request.kind, copy_no=request.copy_no, pages=request.pages)
    # A copy number that nobody knew yet (待核) does not keep the rest from being put right.
    level = None if carrier.copy_no is None else record.level
    if objections := may_have_copies(level, (wanted,), _other_numbers(unit, carrier)):
        raise Refused(*objections)
    kept = Reason.PACKED_AWAY if carrier.custody is Custody.IN_CASE else Reason.STILL_CHARGED
    refuse_unless(request.pages == carrier.pages or carrier.custody in IN_STOCK, kept)
    changed = unit.change(carrier, kind=request.kind, copy_no=request.copy_no, pages=request.pages)
    refuse_unless(changed != carrier, Reason.NOTHING_TO_DO)
    return Done()


def _technical(record: Record, facts: RecordFacts, coded: str | None) -> tuple[Objection, ...]:
    """Of technical archives retention and level are not taken away again once both were told (R-31)."""
    told = record.parent_id is None and record.retention is not None and record.level is not None
    return may_file_technical(record.category_code, coded or facts.retention, facts.level, opening=not told)


def _coded_retention(unit: Unit, record: Record) -> str | None:
    """The period that a record's own code names, or the longer one of an appraisal; an inner item's names none."""
    if record.parent_id is not None:
        return None
    series = unit.get(Series, record.series_id) if record.series_id else None
    pattern = Pattern.parse(series.pattern) if series else STANDARD[Profile(record.profile)]
    return coded_retention(pattern, record.reference_code, record.retention)


def _other_numbers(unit: Unit, carrier: Carrier) -> frozenset[str]:
    """The copy numbers of the other copies; a disc has that of the volume it lies in."""
    others = [other for other in unit.every(Carrier, record_id=carrier.record_id) if other.id != carrier.id]
    if carrier.parent_id is not None:
        return frozenset()
    return frozenset(other.copy_no for other in others if other.copy_no and other.parent_id is None)


HANDLERS: Handlers = {
    EditRecord: Handler(edit_record, needs=Duty.KEEP_HOLDINGS),
    EditCarrier: Handler(edit_carrier, needs=Duty.KEEP_HOLDINGS),
}
