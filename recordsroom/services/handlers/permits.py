"""By whose leave a carrier may go out: a form that names it, or a slip within whose scope it lies (R-55, P-12)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from recordsroom.domain.approval_lines import LineMark, LineTerms, bars_loan
from recordsroom.domain.approval_ways import GivenWay, bars_word
from recordsroom.domain.deputies import Deputation
from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.lending import Leave, Loan
from recordsroom.domain.policy import Policy
from recordsroom.domain.readers import Approval, ApprovalLine, Approver, Reader
from recordsroom.domain.rules import Reason
from recordsroom.domain.scopes import ApprovalScope, SlipLine, outside
from recordsroom.domain.values import Level
from recordsroom.storage.unit import Unit

_NAMED = (
    "SELECT l.id FROM approval_lines l JOIN approvals a ON a.id = l.approval_id"
    " WHERE l.carrier_id = ? AND l.loan_id IS NULL AND a.reader_id = ? AND a.approved_on BETWEEN ? AND ? ORDER BY l.id"
)
_READ_BEFORE = (
    "SELECT l.id FROM approval_lines l JOIN approvals a ON a.id = l.approval_id"
    " JOIN visit_readings v ON v.loan_id = l.loan_id"
    " WHERE l.carrier_id = ? AND a.reader_id = ? AND a.approved_on BETWEEN ? AND ? ORDER BY l.id"
)
"""A line by which it was read here lets it be read here again while the approval is good."""
_SCOPES = (
    "SELECT s.id FROM approval_scopes s JOIN approvals a ON a.id = s.approval_id"
    " WHERE a.reader_id = ? AND a.approved_on <= ? AND s.valid_until >= ? ORDER BY s.id"
)
_OTHERS = "SELECT count(*) FROM approval_lines WHERE approval_id = ? AND carrier_id <> ?"
_LACKING = frozenset({Reason.APPROVAL_MISSING, Reason.LEVEL_STAYS_IN_ROOM})


@dataclass(frozen=True, slots=True)
class Permit:
    """The leave a loan may use, and how its form is written on."""

    leave: Leave | None = None
    line: ApprovalLine | None = None
    scope: ApprovalScope | None = None
    others: int = 0
    """How many other carriers went out within the scope."""
    terms: LineTerms = LineTerms()
    """What the leader wrote beside the line (P-12)."""
    missed: tuple[Objection, ...] = ()
    """Slips that would have covered it, and by which bound they do not."""

    @staticmethod
    def lacking(objections: Iterable[Objection]) -> bool:
        """Whether a leave is what was missing."""
        return any(objection.reason in _LACKING for objection in objections)

    @property
    def slip(self) -> SlipLine | None:
        """Which line of a slip by scope this is; None for a form that names its carriers."""
        if self.scope is None or self.leave is None:
            return None
        return SlipLine(self.leave.approval.form_no, self.others + 1, self.scope.most, self.scope.topic)

    def use(self, unit: Unit, carrier: Carrier, loan: Loan) -> None:
        """Write the loan onto the form: on its own line, or on a new one of the continuation sheet."""
        line = self.line
        if line is None and self.scope is not None:
            # What came back and goes out once more within the same scope keeps its line.
            line = unit.find(ApprovalLine, approval_id=self.scope.approval_id, carrier_id=carrier.id)
        if line is not None:
            unit.change(line, loan_id=loan.id)
        elif self.scope is not None:
            unit.add(ApprovalLine, approval_id=self.scope.approval_id, carrier_id=carrier.id, loan_id=loan.id)


def permit_for(unit: Unit, carrier: Carrier, record: Record, reader: Reader, when: tuple[Policy, date]) -> Permit:
    """What lets this carrier go to this reader on that day: a form that names it, else a slip that covers it."""
    line, leave = leave_for(unit, carrier, reader, when, record.level)
    if line is not None:
        return Permit(leave, line, terms=terms_of(unit, line))
    within = _within_scope(unit, carrier, record, reader, when[1])
    barred = [bar for one in _named(unit, carrier, reader, when) if (bar := _bar(unit, one, (when[1], record.level)))]
    return replace(within, missed=(*barred[-1:], *within.missed))


def leave_for(
    unit: Unit, carrier: Carrier, reader: Reader, when: tuple[Policy, date], level: Level | None
) -> tuple[ApprovalLine | None, Leave | None]:
    """The unused approval of the highest rung that names it and is good on that day, the newest of several."""
    # A line within a scope was used when it was written; it names nothing beforehand.
    return _highest(unit, _named(unit, carrier, reader, when), when[1], level)


def permit_to_read(unit: Unit, carrier: Carrier, record: Record, reader: Reader, when: tuple[Policy, date]) -> Permit:
    """What lets this reader read it here: as for a loan, a line for reading only, or the line by which it was read."""
    permit = permit_for(unit, carrier, record, reader, when)
    if permit.leave is not None:
        return permit
    for question in (_NAMED, _READ_BEFORE):
        line, leave = _highest(unit, _named(unit, carrier, reader, when, question), when[1], record.level, reads=True)
        if leave is not None and line is not None:
            return Permit(leave, line, terms=terms_of(unit, line))
    return permit


def _highest(
    unit: Unit, lines: Iterable[ApprovalLine], day: date, level: Level | None, *, reads: bool = False
) -> tuple[ApprovalLine | None, Leave | None]:
    found = [
        (line, _signed(unit, line.approval_id)) for line in lines if _bar(unit, line, (day, level), reads=reads) is None
    ]
    if not found:
        return None, None
    return max(found, key=lambda one: (one[1].authority(level), one[0].id))


def terms_of(unit: Unit, line: ApprovalLine) -> LineTerms:
    """What the leader wrote beside a line; nothing, where nothing is recorded."""
    mark = unit.find(LineMark, line_id=line.id)
    return mark.terms if mark is not None else LineTerms()


def _named(
    unit: Unit, carrier: Carrier, reader: Reader, when: tuple[Policy, date], question: str = _NAMED
) -> list[ApprovalLine]:
    """The unused lines that name this carrier for this reader on forms that are still good."""
    policy, day = when
    since = day - timedelta(days=policy.approval_days)
    keys = unit.cursor.execute(question, (carrier.id, reader.id, since.isoformat(), day.isoformat())).fetchall()
    return [unit.get(ApprovalLine, key) for (key,) in keys]


def _bar(unit: Unit, line: ApprovalLine, when: tuple[date, Level | None], *, reads: bool = False) -> Objection | None:
    (day, level), form_no = when, unit.get(Approval, line.approval_id).form_no
    terms = terms_of(unit, line)
    terms = replace(terms, reading_only=False) if reads else terms
    return bars_loan(terms, form_no, day) or bars_word(
        unit.find(GivenWay, approval_id=line.approval_id), form_no, level, day
    )


def _within_scope(unit: Unit, carrier: Carrier, record: Record, reader: Reader, day: date) -> Permit:
    fitting: list[Permit] = []
    missed: list[Objection] = []
    for (key,) in unit.cursor.execute(_SCOPES, (reader.id, day.isoformat(), day.isoformat())).fetchall():
        scope = unit.get(ApprovalScope, key)
        others = unit.count(_OTHERS, scope.approval_id, carrier.id)
        leave = _signed(unit, scope.approval_id)
        if broken := outside(scope.bounds, record, others, day):
            missed.append(Objection(Reason.OUTSIDE_SCOPE, {"form_no": leave.approval.form_no, "bound": broken[0]}))
        else:
            fitting.append(Permit(leave, scope=scope, others=others))
    if not fitting:
        return Permit(missed=tuple(missed[-1:]))
    return max(fitting, key=lambda one: one.leave.authority(record.level) if one.leave else 0)


def _signed(unit: Unit, approval_id: int) -> Leave:
    approval = unit.get(Approval, approval_id)
    approver = unit.get(Approver, approval.approver_id)
    if approval.deputation_id is None:
        return Leave(approval, approver)
    deputation = unit.get(Deputation, approval.deputation_id)
    return Leave(approval, approver, deputation, unit.get(Approver, deputation.approver_id))
