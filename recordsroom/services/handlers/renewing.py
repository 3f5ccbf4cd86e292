"""Renewing a loan: the day of return moves on by the working calendar, and the renewal is kept (R-61)."""

from __future__ import annotations

from datetime import date, timedelta

from recordsroom.domain.approval_lines import LineTerms, shortened
from recordsroom.domain.commands import RenewLoan
from recordsroom.domain.desk_facts import Renewed
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.keepers import Duty
from recordsroom.domain.lending import Leave, Loan, Verdict, may_serve
from recordsroom.domain.readers import ApprovalLine, Reader
from recordsroom.domain.renewing import LoanStanding, Renewal, may_renew, needs_leave
from recordsroom.domain.reserving import doubt_of_lending
from recordsroom.domain.restrictions import against_restriction
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Custody
from recordsroom.domain.ways_out import RENEWED
from recordsroom.services.calendar import calendar_from
from recordsroom.services.handlers.lending import open_loan, overdue_of, pass_or_refuse
from recordsroom.services.handlers.lines import carrier_line, record_of
from recordsroom.services.handlers.permits import leave_for, terms_of
from recordsroom.services.handlers.reserving import waiting_for
from recordsroom.services.handlers.ways_out import way_out
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.services.restricting import named_by, restrictions_over
from recordsroom.storage.unit import Unit, refuse_unless

_RENEWED = "SELECT count(*) FROM renewals WHERE loan_id = ?"


def renew_loan(request: RenewLoan, unit: Unit, scene: Scene) -> Fact:
    """Move the day of return of an open loan, or say why not."""
    carrier = unit.get(Carrier, request.carrier)
    # Whom only a list charges with it has no day of return that could move on (P-03).
    charged = carrier.custody in {Custody.ON_LOAN, Custody.RETURNED_UNCHECKED} and carrier.claimed_holder is None
    refuse_unless(charged, Reason.NOT_ON_LOAN)
    record, today, loan = record_of(unit, carrier), scene.stamp.today, open_loan(unit, carrier)
    if (way := way_out(unit, loan)) not in RENEWED:
        raise Refused(Objection(Reason.NOT_RENEWED_HERE, {"way": way}))
    reader = unit.get(Reader, loan.reader_id)
    if objections := may_serve(scene.keeper.name, reader):
        raise Refused(*objections)
    private, (line, leave) = restrictions_over(unit, record), _signed_anew(unit, carrier, reader, scene)
    standing = LoanStanding(unit.count(_RENEWED, loan.id), overdue_of(unit, reader, today))
    verdict = may_renew(carrier, record.level, loan, reader, standing, leave, scene.policy, today)
    waiting = doubt_of_lending(waiting_for(unit, carrier, today), reader.id)
    named = leave is not None or named_by(unit, loan.approval_id)
    barred = against_restriction(private, scene.stamp.sure_day, named=named)
    pass_or_refuse(Verdict((*verdict.objections, *barred), (*verdict.doubts, *waiting)), request)
    terms = _terms(unit, line, loan)
    due = shortened(_later(unit, scene, loan.due_on), terms)
    if due <= loan.due_on:
        # The leader named the day, and no renewal goes beyond it (P-12).
        raise Refused(Objection(Reason.LINE_PAST, {"until": loan.due_on.isoformat()}))
    unit.add(
        Renewal,
        loan_id=loan.id,
        renewed_at=scene.stamp.wall_ms,
        renewed_by=scene.keeper.id,
        due_before=loan.due_on,
        due_after=due,
        leave_id=leave.approval.id if leave else None,
    )
    if line:
        unit.change(line, loan_id=loan.id)
    unit.change(loan, due_on=due)
    return Renewed(
        line=carrier_line(record, carrier, scene),
        reader_name=reader.name,
        due_before=loan.due_on,
        due_on=due,
        times=standing.renewed + 1,
        most=scene.policy.renewals_most,
        loan=loan.id,
    )


def _signed_anew(
    unit: Unit, carrier: Carrier, reader: Reader, scene: Scene
) -> tuple[ApprovalLine | None, Leave | None]:
    """The approval that a renewal uses up: of what is secret, and of what touches privacy where one is at hand."""
    record = record_of(unit, carrier)
    if needs_leave(record.level) or restrictions_over(unit, record):
        return leave_for(unit, carrier, reader, (scene.policy, scene.stamp.today), record.level)
    return None, None


def _terms(unit: Unit, line: ApprovalLine | None, loan: Loan) -> LineTerms:
    """What the leader wrote: beside the line that lets the renewal, else beside the one that let the loan."""
    used = line or unit.find(ApprovalLine, loan_id=loan.id)
    return terms_of(unit, used) if used is not None else LineTerms()


def _later(unit: Unit, scene: Scene, due_on: date) -> date:
    """So many days after the former day of return, and on a day on which the room works (P-24)."""
    last = due_on + timedelta(days=scene.policy.renewal_days)
    return calendar_from(unit, last).next_working_day(last)


HANDLERS: Handlers = {RenewLoan: Handler(renew_loan, needs=Duty.LEND)}
