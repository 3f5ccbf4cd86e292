"""Labels that are printed first and bound afterwards: issued by the roll, stuck on, bound by scan and tail (P-03)."""

from __future__ import annotations

from recordsroom.domain.blank_labels import BLANK_FORM, BlankState, may_bind, may_issue, may_spoil, state_of
from recordsroom.domain.commands import BindLabel, PrintBlankLabels, SpoilLabel
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Done, Fact
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.keepers import Duty
from recordsroom.domain.opening_facts import BlanksIssued, LabelBound
from recordsroom.domain.printing import Label, PrintJob
from recordsroom.domain.values import Kind
from recordsroom.services.handlers.lines import carrier_line, record_of
from recordsroom.services.handlers.printing import entered_job
from recordsroom.services.handlers.relabelling import label_is_new
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit

_NEWEST = "SELECT max(id) FROM labels WHERE barcode = ?"


def print_blank_labels(request: PrintBlankLabels, unit: Unit, scene: Scene) -> Fact:
    """Issue new serials; each is in the register of labels before anything is printed (R-89)."""
    if objection := may_issue(request.count):
        raise Refused(objection)
    job = entered_job(unit, scene, form=BLANK_FORM, stock=request.stock, pieces=request.count)
    digits = tuple(barcode.digits for barcode in unit.next_barcodes(Kind.CARRIER, request.count))
    for one in digits:
        unit.add(Label, barcode=one, print_id=job.id, retired=False)
    return BlanksIssued(job.id, job.serial, digits)


def bind_label(request: BindLabel, unit: Unit, scene: Scene) -> Fact:
    """Let a carrier bear the label that was stuck on it; the number it had until now was never printed."""
    carrier = unit.get(Carrier, request.carrier)
    if objections := may_bind(blank_state(unit, request.label), carrier):
        raise Refused(*objections)
    carrier = unit.change(carrier, barcode=request.label, labelled=True)
    label_is_new(unit, carrier, scene.stamp.today)
    return LabelBound(carrier_line(record_of(unit, carrier), carrier, scene), carrier.claimed_place)


def spoil_label(request: SpoilLabel, unit: Unit, _scene: Scene) -> Fact:
    """Write off a label that was torn or smeared before anything bore it; its number is never given again."""
    if objection := may_spoil(blank_state(unit, request.label)):
        raise Refused(objection)
    label = unit.get(Label, unit.count(_NEWEST, request.label))
    unit.change(label, retired=True)
    return Done()


def blank_state(unit: Unit, digits: str) -> BlankState | None:
    """What became of the label with these digits; None where none was ever issued blank."""
    newest = unit.count(_NEWEST, digits)
    label = unit.get(Label, newest) if newest else None
    job = unit.get(PrintJob, label.print_id) if label else None
    return state_of(label, job, borne=unit.find(Carrier, barcode=digits) is not None)


HANDLERS: Handlers = {
    PrintBlankLabels: Handler(print_blank_labels, needs=Duty.PRINT, undoable=False),
    BindLabel: Handler(bind_label, needs=Duty.KEEP_SHELVES),
    SpoilLabel: Handler(spoil_label, needs=Duty.KEEP_SHELVES),
}
