"""Copies, excerpts and photographs: the form, what was made on it, and the end of each copy (R-82 to R-88)."""

from __future__ import annotations

from dataclasses import replace

from recordsroom.domain.commands import DestroyCopies, FileCopies, LetCopies, MakeCopies
from recordsroom.domain.copy_facts import CopiesLet, CopiesMade, CopiesSettled
from recordsroom.domain.copying import (
    COPY_KINDS,
    LONGEST_WORDS,
    CopyFate,
    CopyForm,
    CopyRun,
    CopyWay,
    CopyWish,
    MadeCopy,
    may_destroy,
    may_let_copies,
    may_make_copies,
    may_settle_copy,
)
from recordsroom.domain.equipment import Equipment
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.keepers import Duty
from recordsroom.domain.lending import Loan, may_record_approval, may_serve
from recordsroom.domain.notebooks import may_excerpt_into
from recordsroom.domain.readers import Approval, Reader
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Barcode, Condition, Custody, Kind, Level
from recordsroom.services.handlers.approvals import demand_standing, rung_of
from recordsroom.services.handlers.dual_control import against_opening, places_at
from recordsroom.services.handlers.lines import record_of
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless

_MADE = "SELECT coalesce(sum(r.copies_made), 0) FROM copy_runs r WHERE r.copy_form_id = ?"
_OF_RECORD = "SELECT count(*) FROM made_copies m JOIN carriers c ON c.id = m.carrier_id WHERE c.record_id = ?"
_OPEN = (
    "SELECT count(*) FROM made_copies m JOIN copy_runs r ON r.id = m.copy_run_id"
    " WHERE r.copy_form_id = ? AND m.fate IS NULL"
)


def let_copies(request: LetCopies, unit: Unit, scene: Scene) -> Fact:
    """Record one signed form; its number stands on no other form of the room (R-140)."""
    carrier, applicant = unit.get(Carrier, request.carrier), unit.get(Reader, request.reader)
    level, number = record_of(unit, carrier).level, request.form_no.strip()
    told = (request.purpose.strip(), request.audience.strip(), request.consent_no.strip())
    refuse_unless(bool(number) and max(map(len, (number, *told))) <= LONGEST_WORDS, Reason.VALUE_NOT_POSSIBLE)
    used = unit.find(CopyForm, copy_form_no=number) or unit.find(Approval, form_no=number)
    refuse_unless(used is None, Reason.FORM_NUMBER_TAKEN)
    refuse_unless(carrier.custody is not Custody.WITHDRAWN, Reason.CARRIER_WITHDRAWN)
    approver, given = rung_of(unit, request.approver, request.deputation, level)
    today, signed = scene.stamp.today, request.approved_on
    wish = CopyWish(request.way, level, given, request.copies, told[0], told[2], signed, request.back_on)
    objections = (
        *may_serve(scene.keeper.name, applicant),
        *may_record_approval(approver, applicant, scene.keeper.name, signed, today),
        *may_let_copies(wish, applicant, scene.policy, today),
    )
    if objections:
        raise Refused(*objections)
    if request.deputation is not None:
        demand_standing(request.deputation, unit, approver, applicant, signed)
    form = unit.add(
        CopyForm,
        copy_form_no=number,
        original_id=carrier.id,
        applicant_id=applicant.id,
        approver_id=approver.id,
        approved_on=signed,
        deputation_id=request.deputation,
        copy_way=request.way,
        purpose=told[0],
        audience=told[1],
        copies_let=request.copies,
        consent_no=told[2],
        copies_back_on=request.back_on,
    )
    return CopiesLet(form.id, form.copy_form_no, form.copies_let)


def make_copies(request: MakeCopies, unit: Unit, scene: Scene) -> Fact:
    """Register what was made: a carrier for every copy, charged to the applicant until the day on the form."""
    form = unit.get(CopyForm, request.copy_form)
    original, applicant = unit.get(Carrier, form.original_id), unit.get(Reader, form.applicant_id)
    record, before = record_of(unit, original), unit.count(_MADE, form.id)
    run = _run(request, form, scene)
    refuse_unless(max(len(run.device), len(run.medium_no)) <= LONGEST_WORDS, Reason.VALUE_NOT_POSSIBLE)
    closed = places_at(unit, original.location_id, original.waits_at_id)
    objections = (
        *may_make_copies(form, run, before=before, original=original, policy=scene.policy, today=scene.stamp.today),
        *((may_destroy(run.waste_seen_by, scene.keeper.name, record.level)) if run.waste else ()),
        *_of_notebook(unit, form, run, record.level),
        *against_opening(unit, scene, request, closed, (record.level,)),
    )
    if objections:
        raise Refused(*objections)
    kept = unit.add(CopyRun, **{name: getattr(run, name) for name in CopyRun.__dataclass_fields__ if name != "id"})
    earlier = unit.count(_OF_RECORD, record.id)
    made = [
        _made(unit, scene, form, kept, original, (before + nth, earlier + nth, label.digits))
        for nth, label in enumerate(_labels(unit, kept.copies_made), 1)
    ]
    told = CopiesMade(form.id, tuple(made), applicant.name, form.copies_back_on, kept.waste)
    return replace(told, stays=form.copy_way is CopyWay.EXCERPT)


def _of_notebook(unit: Unit, form: CopyForm, run: CopyRun, level: Level | None) -> tuple[Objection, ...]:
    """Why an excerpt may not stand in the notebook that is named (R-68)."""
    if form.copy_way is not CopyWay.EXCERPT or not (run.copies_made and run.medium_no):
        return ()
    return may_excerpt_into(unit.find(Equipment, equipment_no=run.medium_no), level)


def file_copies(request: FileCopies, unit: Unit, scene: Scene) -> Fact:
    """Keep copies that came back; they are shelved, counted and lent as any carrier from now on."""
    return _settle(request.carriers, CopyFate.FILED, "", unit, scene)


def destroy_copies(request: DestroyCopies, unit: Unit, scene: Scene) -> Fact:
    """Destroy copies that came back, before two where they are classified."""
    seen_by = request.seen_by.strip()
    refuse_unless(len(seen_by) <= LONGEST_WORDS, Reason.VALUE_NOT_POSSIBLE)
    for key in request.carriers:
        level = record_of(unit, unit.get(Carrier, key)).level
        if objections := may_destroy(seen_by, scene.keeper.name, level):
            raise Refused(*objections)
    return _settle(request.carriers, CopyFate.DESTROYED, seen_by, unit, scene)


def _run(request: MakeCopies, form: CopyForm, scene: Scene) -> CopyRun:
    return CopyRun(
        id=0,
        copy_form_id=form.id,
        made_at=scene.stamp.wall_ms,
        made_by=scene.keeper.id,
        device=request.device.strip(),
        medium_no=request.medium_no.strip(),
        copies_made=request.copies,
        pages_each=request.pages,
        waste=request.waste,
        waste_seen_by=request.waste_seen_by.strip() if request.waste else "",
    )


def _labels(unit: Unit, count: int) -> list[Barcode]:
    return unit.next_barcodes(Kind.CARRIER, count) if count else []


def _made(  # noqa: PLR0913, PLR0917 - what a copy is made of
    unit: Unit, scene: Scene, form: CopyForm, run: CopyRun, original: Carrier, number: tuple[int, int, str]
) -> int:
    """One copy: a carrier of the same record, its number on the form, and the loan that is open until it is back."""
    nth, of_record, digits = number
    stays = form.copy_way is CopyWay.EXCERPT
    carrier = unit.add(
        Carrier,
        record_id=original.record_id,
        barcode=digits,
        kind=COPY_KINDS[form.copy_way],
        copy_no=f"复{of_record}",
        copies=1,
        pages=run.pages_each,
        condition=Condition.GOOD,
        # The notebook stays in the room, and so does what is written in it.
        custody=Custody.ACCESSIONED if stays else Custody.ON_LOAN,
        location_id=None,
        home_id=None,
        labelled=False,
    )
    unit.add(
        MadeCopy,
        carrier_id=carrier.id,
        copy_run_id=run.id,
        nth_of_form=nth,
        fate=None,
        settled_at=None,
        settled_by=None,
        fate_seen_by="",
    )
    if not stays:
        _charge(unit, scene, form, carrier, run.pages_each)
    return carrier.id


def _charge(unit: Unit, scene: Scene, form: CopyForm, carrier: Carrier, pages: int) -> None:
    """The loan by which the applicant answers for a copy until it is back (R-87)."""
    unit.add(
        Loan,
        carrier_id=carrier.id,
        reader_id=form.applicant_id,
        approval_id=None,
        lent_at=scene.stamp.wall_ms,
        lent_by=scene.keeper.id,
        due_on=form.copies_back_on,
        pages_out=pages,
        from_location_id=None,
        received_at=None,
        received_by=None,
        pages_in=None,
        checked_at=None,
    )


def _settle(carriers: tuple[int, ...], fate: CopyFate, seen_by: str, unit: Unit, scene: Scene) -> Fact:
    refuse_unless(bool(carriers), Reason.NOTHING_TO_DO)
    form = 0
    for key in dict.fromkeys(carriers):
        carrier, copy = unit.get(Carrier, key), unit.find(MadeCopy, carrier_id=key)
        if copy is None:
            raise Refused(Reason.NOTHING_TO_DO)
        if objections := may_settle_copy(copy, carrier):
            raise Refused(*objections)
        ended = {"settled_at": scene.stamp.wall_ms, "settled_by": scene.keeper.id, "fate_seen_by": seen_by}
        unit.change(copy, fate=fate, **ended)
        if fate is CopyFate.DESTROYED:
            gone = {"location_id": None, "home_id": None, "box_id": None, "waits_at_id": None}
            unit.change(carrier, custody=Custody.WITHDRAWN, **gone)
        form = unit.get(CopyRun, copy.copy_run_id).copy_form_id
    return CopiesSettled(form, len(set(carriers)), unit.count(_OPEN, form))


HANDLERS: Handlers = {
    LetCopies: Handler(let_copies, needs=Duty.LEND),
    MakeCopies: Handler(make_copies, needs=Duty.LEND),
    FileCopies: Handler(file_copies, needs=Duty.LEND),
    # What went through the shredder does not come back.
    DestroyCopies: Handler(destroy_copies, needs=Duty.LEND, undoable=False),
}
