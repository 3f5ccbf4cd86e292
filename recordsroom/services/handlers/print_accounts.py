"""What printed lists are for and what becomes of them: the second half of the print register (G-30, R-88, R-89)."""

from __future__ import annotations

from recordsroom.domain.commands import PrintDocument, SettlePrint
from recordsroom.domain.errors import Refused
from recordsroom.domain.exporting import list_level
from recordsroom.domain.facts import Done, Fact, PrintStarted
from recordsroom.domain.keepers import Duty
from recordsroom.domain.lending import MOST_PAGES
from recordsroom.domain.print_accounts import ACCOUNTED, may_print, may_settle
from recordsroom.domain.printing import PrintAccount, PrintJob
from recordsroom.domain.readers import Approver
from recordsroom.domain.rules import Reason
from recordsroom.services.handlers.equipment import refuse_unless_writable
from recordsroom.services.handlers.printing import entered_job
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless


def print_document(request: PrintDocument, unit: Unit, scene: Scene) -> Fact:
    """Enter a document that is printed, or saved to a medium; lists that may leave are accounted for."""
    accounted = request.form in ACCOUNTED or bool(request.medium.strip())
    level = list_level(request.level) if accounted else request.level
    cleared = scene.keeper.cleared
    refuse_unless(cleared is None or level <= cleared, Reason.NOT_YOUR_DUTY)
    counted = 0 <= request.pages <= MOST_PAGES and 1 <= request.copies <= MOST_PAGES
    refuse_unless(counted, Reason.VALUE_NOT_POSSIBLE)
    approver = None if request.approver is None else unit.get(Approver, request.approver)
    if accounted and (objections := may_print(level, request.purpose, approver, scene.keeper.name, scene.stamp.today)):
        raise Refused(*objections)
    if medium := request.medium.strip():
        refuse_unless_writable(unit, medium, level)
    job = entered_job(
        unit,
        scene,
        form=request.form,
        stock=medium or None,
        level=level,
        pages=request.pages,
        copies=request.copies,
    )
    if accounted:
        _account(request, unit, job)
    return PrintStarted(job.id, job.serial)


def _account(request: PrintDocument, unit: Unit, job: PrintJob) -> None:
    unit.add(
        PrintAccount,
        print_id=job.id,
        purpose=request.purpose.strip(),
        approver_id=request.approver,
        given_to=request.given_to.strip(),
        ended=None,
        ended_on=None,
        ended_by=None,
        seen_by="",
    )


def settle_print(request: SettlePrint, unit: Unit, scene: Scene) -> Fact:
    """Say what became of printed paper: it came back, was filed, or was destroyed."""
    job = unit.get(PrintJob, request.print_job)
    account = unit.find(PrintAccount, print_id=job.id)
    if objections := may_settle(job, account, request.ended, request.seen_by, scene.keeper.name):
        raise Refused(*objections)
    if account is not None:
        unit.change(
            account,
            ended=request.ended,
            ended_on=scene.stamp.today,
            ended_by=scene.keeper.id,
            seen_by=request.seen_by.strip(),
        )
    return Done()


HANDLERS: Handlers = {
    PrintDocument: Handler(print_document, needs=Duty.PRINT, undoable=False),
    SettlePrint: Handler(settle_print, needs=Duty.PRINT),
}
