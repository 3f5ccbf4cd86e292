"""Deputies 授权代批: who signs for a leader, with dates, a highest level and the number of the document (P-08)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.readers import Approver
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level


@dataclass(frozen=True, slots=True)
class Deputation:
    """One leader signs for another, who stands on a rung of his own."""

    id: int
    approver_id: int
    """For whom is signed."""
    deputy_id: int
    """Who signs."""
    since: date
    until: date
    max_level: Level
    document_no: str

    def in_force(self, day: date) -> bool:
        """Whether the deputy may sign on that day."""
        return self.since <= day <= self.until

    def __repr__(self) -> str:
        return f"Deputation({self.id})"


def may_deputize(
    principal: Approver, deputy: Approver, since: date, until: date, document_no: str
) -> tuple[Reason, ...]:
    """Judge a deputation: two leaders in office when it begins, by a document that has a number."""
    found = []
    if principal.id == deputy.id or until < since:
        found.append(Reason.VALUE_NOT_POSSIBLE)
    if not (principal.in_office(since) and deputy.in_office(since)):
        found.append(Reason.APPROVER_NOT_IN_OFFICE)
    if not document_no.strip():
        found.append(Reason.DOCUMENT_MISSING)
    return tuple(found)


def may_sign_for(deputation: Deputation, principal: Approver, deputy: Approver, day: date) -> Reason | None:
    """Why this leader may not sign for that one on a day, or None; it ends with the office of the one signed for."""
    stands = deputation.deputy_id == deputy.id and deputation.in_force(day) and principal.in_office(day)
    return None if stands else Reason.DEPUTY_NOT_STANDING


def may_end_office(approver: Approver, last_day: date) -> Reason | None:
    """Why an office may not end on that day, or None."""
    if last_day < approver.since:
        return Reason.VALUE_NOT_POSSIBLE
    return Reason.NOTHING_TO_DO if approver.until == last_day else None
