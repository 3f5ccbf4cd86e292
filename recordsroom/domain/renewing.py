"""Renewing a loan 续借: the carrier is shown again at the desk, and its day of return moves on (R-61)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.lending import Leave, Loan, Verdict, authority_to_take_out
from recordsroom.domain.policy import Policy
from recordsroom.domain.readers import Reader
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Custody, Level


@dataclass(frozen=True, slots=True)
class Renewal:
    """One renewal of one loan: from which day to which, by whose leave where one was needed."""

    id: int
    loan_id: int
    renewed_at: int
    """Milliseconds of UTC."""
    renewed_by: int
    due_before: date
    due_after: date
    leave_id: int | None
    """The approval that it needed (R-53)."""

    def __repr__(self) -> str:
        return f"Renewal({self.id})"


@dataclass(frozen=True, slots=True)
class LoanStanding:
    """What counts about a loan that is to be renewed: how often it was, and what else its reader has overdue."""

    renewed: int
    overdue: int


def may_renew(  # noqa: PLR0913, PLR0917 - a judgement is handed everything it weighs
    carrier: Carrier,
    level: Level | None,
    loan: Loan,
    reader: Reader,
    standing: LoanStanding,
    leave: Leave | None,
    policy: Policy,
    today: date,
) -> Verdict:
    """Judge one renewal; every objection is handed back."""
    found = [*_of_reader(reader, today), *_of_loan(carrier, loan, standing, policy, today)]
    found.extend(_of_level(level, leave, policy))
    return Verdict(tuple(found), (Doubt.HAS_OVERDUE,) if standing.overdue else ())


def needs_leave(level: Level | None) -> bool:
    """Whether the leader signs each renewal anew: what is secret does not stay outside by an old signature (R-53)."""
    return level is None or level.classified


def _of_reader(reader: Reader, today: date) -> list[Objection]:
    found = []
    if reader.stopped:
        found.append(Objection(Reason.CARD_STOPPED))
    if reader.valid_until < today:
        found.append(Objection(Reason.CARD_EXPIRED, {"until": reader.valid_until.isoformat()}))
    return found


def _of_loan(carrier: Carrier, loan: Loan, standing: LoanStanding, policy: Policy, today: date) -> list[Objection]:
    if carrier.custody is Custody.RETURNED_UNCHECKED:
        return [Objection(Reason.PAGES_DIFFER_OPEN)]
    if loan.due_on < today:
        return [Objection(Reason.RENEWAL_TOO_LATE, {"due": loan.due_on.isoformat()})]
    if standing.renewed >= policy.renewals_most:
        return [Objection(Reason.RENEWED_ENOUGH, {"times": standing.renewed, "most": policy.renewals_most})]
    return []


def _of_level(level: Level | None, leave: Leave | None, policy: Policy) -> list[Objection]:
    if not needs_leave(level):
        return []
    if level is None:
        return [Objection(Reason.LEVEL_UNKNOWN)]
    needed = authority_to_take_out(level, policy)
    if needed is None:
        return [Objection(Reason.NEVER_LEAVES_ROOM, {"level": level})]
    if leave is None:
        return [Objection(Reason.APPROVAL_MISSING, {"level": level, "authority": needed})]
    if (given := leave.authority(level)) < needed:
        return [Objection(Reason.APPROVER_TOO_LOW, {"authority": needed, "given": given})]
    return []
