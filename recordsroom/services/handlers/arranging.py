"""Carrying out what was planned: codes, files, carriers, notes and labels to be renewed, all in one entry (P-17)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from recordsroom.domain.arrangement import FileNote, FormerCode
from recordsroom.domain.commands import Command, ExtractItem, FileLate, MergeFiles, RenumberRecords, SplitFile
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Arranged, Fact
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.keepers import Duty
from recordsroom.domain.reference_codes import ReferenceCode
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Custody, Kind
from recordsroom.services.arranging.ground import Ground
from recordsroom.services.arranging.plan import NEWCOMER, Newcomer, Noted, Plan, Recoding
from recordsroom.services.arranging.planning import plan_of
from recordsroom.services.handlers.relabelling import label_is_wrong
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless


def renumber_records(request: RenumberRecords, unit: Unit, scene: Scene) -> Fact:
    """Give records new codes, all or none (改号)."""
    return _carried_out(_planned(request, unit, scene), unit, scene)


def split_file(request: SplitFile, unit: Unit, scene: Scene) -> Fact:
    """Let items leave into a new file (拆卷)."""
    return _carried_out(_planned(request, unit, scene, request.sentences), unit, scene)


def merge_files(request: MergeFiles, unit: Unit, scene: Scene) -> Fact:
    """Let one file take over another (并卷)."""
    return _carried_out(_planned(request, unit, scene, request.sentences), unit, scene)


def extract_item(request: ExtractItem, unit: Unit, scene: Scene) -> Fact:
    """Take an item out of its file (抽出)."""
    return _carried_out(_planned(request, unit, scene, request.sentences), unit, scene)


def file_late(request: FileLate, unit: Unit, scene: Scene) -> Fact:
    """Enter a document that came late (补充归档)."""
    return _carried_out(_planned(request, unit, scene, request.sentences), unit, scene)


def _planned(request: Command, unit: Unit, scene: Scene, sentences: Sequence[str] = ()) -> Plan:
    """The plan with the keeper's own sentences in place of those offered; raises Refused."""
    plan = plan_of(request, Ground(unit, scene.policy, scene.keeper, scene.stamp.today))
    if plan.objections:
        raise Refused(*plan.objections)
    if not sentences:
        return plan
    refuse_unless(len(sentences) == len(plan.notes), Reason.VALUE_NOT_POSSIBLE)
    worded = (replace(note, sentence=text.strip()) for note, text in zip(plan.notes, sentences, strict=True))
    return replace(plan, notes=tuple(note for note in worded if note.sentence))


def _carried_out(plan: Plan, unit: Unit, scene: Scene) -> Arranged:
    new = _enter(unit, plan.newcomer) if plan.newcomer else None
    key = new.id if new else NEWCOMER
    for taken in plan.taken:
        _former(unit, scene, plan, taken.code, taken.record)
    relabel = sum(_recode(unit, scene, plan, recoding, key) for recoding in plan.recodings)
    relabel += _bear(unit, scene, plan)
    for change in plan.carriers:
        moved = unit.change(unit.get(Carrier, change.carrier.id), **change.values)
        if moved.record_id != change.carrier.record_id:
            old, now = (
                unit.get(Record, record).reference_code for record in (change.carrier.record_id, moved.record_id)
            )
            relabel += label_is_wrong(unit, moved, old, now, scene.stamp.today)
    for fresh in plan.fresh:
        barcode = unit.next_barcode(Kind.CARRIER).digits
        unit.add(Carrier, record_id=fresh.record or key, barcode=barcode, **fresh.values)
    for note in plan.notes:
        _write(unit, scene, note, key)
    shown = new.id if new else plan.recodings[0].record.id if plan.recodings else 0
    codes = [recoding for recoding in plan.recodings if recoding.code]
    return Arranged(
        record=shown,
        code=new.reference_code if new else codes[0].new_code if codes else "",
        recoded=len(codes),
        fresh=len(plan.fresh),
        relabel=relabel,
    )


def _enter(unit: Unit, newcomer: Newcomer) -> Record:
    return unit.add(Record, **{**newcomer.bearing.fields, **newcomer.values, **_parts(newcomer.code)})


def _parts(code: ReferenceCode) -> dict[str, object]:
    """The fields of a record that its code decides; what it does not say stays as it was."""
    parts: dict[str, object] = {
        "reference_code": code.text,
        "profile": code.profile,
        "fonds_no": code.fonds_no,
        "org_code": code.org_code,
        "item_no": code.item_no,
        "file_no": code.file_no,
    }
    told = {"category_code": code.category_code, "year": code.year, "retention": code.retention}
    return parts | {name: value for name, value in told.items() if value is not None}


def _recode(unit: Unit, scene: Scene, plan: Plan, recoding: Recoding, new: int) -> int:
    """Give a record its new code or file; answers how many labels are wrong now."""
    record = unit.get(Record, recoding.record.id)
    values = {
        name: new if name == "parent_id" and value == NEWCOMER else value for name, value in recoding.values.items()
    }
    if recoding.code is None:
        unit.change(record, **values)
        return 0
    old = record.reference_code
    unit.change(record, **(_parts(recoding.code) | values))
    _former(unit, scene, plan, old, record.id)
    carriers = [one for one in unit.every(Carrier, record_id=record.id) if one.custody is not Custody.WITHDRAWN]
    return sum(label_is_wrong(unit, one, old, recoding.code.text, scene.stamp.today) for one in carriers)


def _former(unit: Unit, scene: Scene, plan: Plan, code: str, record: int) -> None:
    assert plan.cause is not None, "a plan that gives up a code says by which act"
    unit.add(FormerCode, code=code, record_id=record, cause=plan.cause, replaced_on=scene.stamp.today)


def _bear(unit: Unit, scene: Scene, plan: Plan) -> int:
    """Let files bear what their contents bear; a label that shows another mark is wrong too (R-07, R-08)."""
    wrong = 0
    for bears in plan.rebearings:
        record = unit.get(Record, bears.record.id)
        unit.change(record, items=bears.items, **bears.after.fields)
        shown = (bears.before.level, bears.before.scheme, bears.before.secrecy_term)
        if shown == (bears.after.level, bears.after.scheme, bears.after.secrecy_term):
            continue
        code = record.reference_code
        for carrier in unit.every(Carrier, record_id=record.id):
            if carrier.custody is not Custody.WITHDRAWN:
                wrong += label_is_wrong(unit, carrier, code, code, scene.stamp.today)
    return wrong


def _write(unit: Unit, scene: Scene, note: Noted, new: int) -> None:
    record = new if note.record == NEWCOMER else note.record
    unit.add(
        FileNote,
        record_id=record,
        box_id=note.box,
        sentence=note.sentence,
        written_on=scene.stamp.today,
        written_by=scene.keeper.id,
    )


HANDLERS: Handlers = {
    RenumberRecords: Handler(renumber_records, needs=Duty.KEEP_HOLDINGS),
    SplitFile: Handler(split_file, needs=Duty.KEEP_HOLDINGS),
    MergeFiles: Handler(merge_files, needs=Duty.KEEP_HOLDINGS),
    ExtractItem: Handler(extract_item, needs=Duty.KEEP_HOLDINGS),
    FileLate: Handler(file_late, needs=Duty.KEEP_HOLDINGS),
}
