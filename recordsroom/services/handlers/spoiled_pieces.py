"""Spoiled blank labels and emergency sheets: their numbers are void for good and count in the register (R-88)."""

from __future__ import annotations

from recordsroom.domain.blank_labels import BLANK_FORM
from recordsroom.domain.commands import VoidPieces
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.facts import Done, Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.late_entries import LateSheet
from recordsroom.domain.printing import Label, PrintJob, PrintState
from recordsroom.domain.rules import Reason
from recordsroom.domain.spoiled_pieces import BY_NUMBER, VoidSheet, may_void_blank, may_void_sheet
from recordsroom.services.handlers.blank_labels import blank_state
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless


def void_pieces(request: VoidPieces, unit: Unit, scene: Scene) -> Fact:
    """Declare pieces of one job spoiled: no carrier bears them and nothing is entered from them any more."""
    job, digits = unit.get(PrintJob, request.print_job), tuple(dict.fromkeys(request.labels))
    refuse_unless(bool(digits) and job.form in BY_NUMBER, Reason.NOTHING_TO_DO)
    refuse_unless(job.state is not PrintState.FAILED, Reason.PRINT_CLOSED)
    if objections := [found for one in digits if (found := _objection(unit, job, one))]:
        raise Refused(objections[0])
    for one in digits:
        label = unit.find(Label, barcode=one, print_id=job.id, retired=False)
        if label is not None:
            unit.change(label, retired=True)
        sheet = unit.find(LateSheet, barcode=one)
        if sheet is not None:
            unit.add(VoidSheet, sheet_id=sheet.id, voided_at=scene.stamp.wall_ms, voided_by=scene.keeper.id)
    unit.change(job, spoiled=job.spoiled + len(digits))
    return Done()


def _objection(unit: Unit, job: PrintJob, digits: str) -> Objection | None:
    its_own = unit.find(Label, barcode=digits, print_id=job.id) is not None
    if job.form == BLANK_FORM:
        return may_void_blank(blank_state(unit, digits), its_own=its_own)
    sheet = unit.find(LateSheet, barcode=digits)
    void = sheet is not None and unit.find(VoidSheet, sheet_id=sheet.id) is not None
    return may_void_sheet(sheet, void=void, its_own=its_own)


HANDLERS: Handlers = {VoidPieces: Handler(void_pieces, needs=Duty.PRINT)}
