"""The journal leaves to be verified elsewhere: in the print register first, by the auditor alone (trust.md §3.4)."""

from __future__ import annotations

from recordsroom.domain.commands import CloseJournalExport, ExportJournal
from recordsroom.domain.facts import Done, ExportStarted, Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.printing import JOURNAL_FILE, PrintJob, PrintState
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from recordsroom.services.handlers.equipment import refuse_unless_writable
from recordsroom.services.handlers.printing import entered_job
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless


def export_journal(request: ExportJournal, unit: Unit, scene: Scene) -> Fact:
    """Enter the export under its serial; it names no record, and is held as 内部 like every list of the room."""
    medium = request.medium.strip()
    refuse_unless(bool(medium), Reason.MEDIUM_MISSING)
    level = Level.INTERNAL
    refuse_unless_writable(unit, medium, level)
    job = entered_job(unit, scene, form=JOURNAL_FILE, stock=medium, level=level, pages=0)
    return ExportStarted(job.id, job.serial, level)


def close_journal_export(request: CloseJournalExport, unit: Unit, scene: Scene) -> Fact:
    """Say how it ended; whoever exports the journal prints nothing, and closes no other line of the register."""
    job = unit.get(PrintJob, request.print_job)
    refuse_unless(job.form == JOURNAL_FILE, Reason.NOT_YOUR_DUTY)
    refuse_unless(job.state is PrintState.STARTED, Reason.PRINT_CLOSED)
    state = PrintState.FAILED if request.failed else PrintState.DONE
    unit.change(job, state=state, failed=request.failed or None, closed_at=scene.stamp.wall_ms)
    return Done()


HANDLERS: Handlers = {
    ExportJournal: Handler(export_journal, needs=Duty.EXPORT_JOURNAL, undoable=False),
    CloseJournalExport: Handler(close_journal_export, needs=Duty.EXPORT_JOURNAL, undoable=False),
}
