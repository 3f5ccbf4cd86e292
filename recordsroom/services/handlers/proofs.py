"""Papers that prove something about the vault itself: in the print register first, like every other (R-89)."""

from __future__ import annotations

from recordsroom.domain.commands import CloseProof, PrintProof
from recordsroom.domain.facts import Done, Fact, PrintStarted
from recordsroom.domain.keepers import Duty
from recordsroom.domain.lending import MOST_PAGES
from recordsroom.domain.printing import PrintJob, PrintState
from recordsroom.domain.proof_papers import PROOFS, may_print_proof
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from recordsroom.services.handlers.printing import entered_job
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless


def print_proof(request: PrintProof, unit: Unit, scene: Scene) -> Fact:
    """Enter the paper under its serial; it is held as 内部 at least, like every list of the room."""
    refuse_unless(may_print_proof(request.form, scene.keeper.duties), Reason.NOT_YOUR_DUTY)
    refuse_unless(0 < request.pages <= MOST_PAGES, Reason.VALUE_NOT_POSSIBLE)
    level = max(request.level, Level.INTERNAL)
    cleared = scene.keeper.cleared
    refuse_unless(cleared is None or level <= cleared, Reason.NOT_YOUR_DUTY)
    job = entered_job(unit, scene, form=request.form, level=level, pages=request.pages)
    return PrintStarted(job.id, job.serial)


def close_proof(request: CloseProof, unit: Unit, scene: Scene) -> Fact:
    """Say how it ended; only whoever printed it, and no other line of the register."""
    job = unit.get(PrintJob, request.print_job)
    own = job.form in PROOFS and job.operator == scene.keeper.id
    refuse_unless(own, Reason.NOT_YOUR_DUTY)
    refuse_unless(job.state is PrintState.STARTED, Reason.PRINT_CLOSED)
    state = PrintState.FAILED if request.failed else PrintState.DONE
    unit.change(job, state=state, failed=request.failed or None, closed_at=scene.stamp.wall_ms)
    return Done()


HANDLERS: Handlers = {
    PrintProof: Handler(print_proof, needs=Duty.VERIFY, undoable=False),
    CloseProof: Handler(close_proof, needs=Duty.VERIFY, undoable=False),
}
