"""The first label of a run is scanned back, or that is passed over; the print register has either (F-32, R-89)."""

from __future__ import annotations

from recordsroom.domain.commands import ReadLabelBack
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Done, Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.printing import Label, PrintJob
from recordsroom.domain.read_backs import ReadBack, Reading, may_read_back
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit


def read_label_back(request: ReadLabelBack, unit: Unit, scene: Scene) -> Fact:
    """Note that a label of this run was read, or that nobody tried."""
    job = unit.get(PrintJob, request.print_job)
    before = unit.find(ReadBack, print_id=job.id)
    its_own = bool(request.label) and unit.find(Label, print_id=job.id, barcode=request.label) is not None
    if objection := may_read_back(job, before, skipped=not request.label, its_own=its_own):
        raise Refused(objection)
    told = {
        "reading": Reading.READ if request.label else Reading.SKIPPED,
        "read_at": scene.stamp.wall_ms,
        "read_by": scene.keeper.id,
    }
    if before is None:
        unit.add(ReadBack, print_id=job.id, **told)
    else:
        unit.change(before, **told)
    return Done()


HANDLERS: Handlers = {ReadLabelBack: Handler(read_label_back, needs=Duty.PRINT, undoable=False)}
