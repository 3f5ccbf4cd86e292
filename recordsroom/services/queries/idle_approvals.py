"""How many forms of approval are good and not used up, and how many ended so lately, for Today (P-07)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import and_, bindparam, exists, func, or_, select

from recordsroom.services.sight import Sight
from recordsroom.storage.tables import approval_lines, approval_scopes, approvals, given_ways, line_marks

LATELY = timedelta(days=14)
"""So long after its end a form that was not used up is still told of."""


@dataclass(frozen=True, slots=True)
class Idle:
    """Forms that are good and not used up with the first day on which one ends, and how many ended lately."""

    good: int
    ends_on: date | None
    past: int


_OF_FORM = approval_lines.c.approval_id == approvals.c.id
_STRUCK = exists().where(line_marks.c.line_id == approval_lines.c.id, line_marks.c.struck == 1)
_FREE_LINE = exists().where(_OF_FORM, approval_lines.c.loan_id.is_(None), ~_STRUCK)
_WRITTEN = select(func.count()).select_from(approval_lines).where(_OF_FORM).scalar_subquery()
_OWED = exists().where(
    given_ways.c.approval_id == approvals.c.id,
    given_ways.c.sign_by.is_not(None),
    given_ways.c.later_signed_on.is_(None),
)
_IDLE = (
    select(approvals.c.approved_on, approval_scopes.c.valid_until)
    .select_from(approvals.outerjoin(approval_scopes, approval_scopes.c.approval_id == approvals.c.id))
    .where(
        or_(
            and_(approval_scopes.c.id.is_(None), approvals.c.approved_on >= bindparam("signed_since"), _FREE_LINE),
            and_(approval_scopes.c.valid_until >= bindparam("until"), approval_scopes.c.most > _WRITTEN),
        ),
        # A word that is not signed stands on Today by itself.
        ~_OWED,
    )
)


def idle_approvals(sight: Sight) -> Idle:
    """What is good and not used up today, and what ended so within the last days."""
    days, since = timedelta(days=sight.policy.approval_days), sight.today - LATELY
    asked = {"signed_since": (since - days).isoformat(), "until": since.isoformat()}
    ends = [
        date.fromisoformat(until) if until else date.fromisoformat(signed) + days
        for signed, until in sight.connection.execute(_IDLE, asked)
    ]
    good = [day for day in ends if day >= sight.today]
    return Idle(len(good), min(good, default=None), len(ends) - len(good))
