"""Questions about work and business secrets: their grades, and each record with its last decision (R-17, R-18)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique
from typing import Any

from sqlalchemy import Select, func, literal_column, or_, select

from recordsroom.domain.own_secrets import OWN_SCHEMES
from recordsroom.domain.secrecy_decisions import review_until
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.left_for_good import LEFT_FOR_GOOD
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import approvers, own_secret_decisions, records, secret_grades

_MOST = 5000
"""So many are shown at once, what ends first before the others."""


@unique
class OwnStanding(StrEnum):
    """Where a record stands under these rules."""

    ACTIVE = "ACTIVE"
    EXPIRING = "EXPIRING"
    EXPIRED = "EXPIRED"
    """Its last day is over; it is kept as before until it is lifted or goes on."""
    UNGRADED = "UNGRADED"
    """It is one by its mark, and no decision was entered here."""
    LIFTED = "LIFTED"
    GONE = "GONE"
    """It left for good."""


@dataclass(frozen=True, slots=True, repr=False)
class GradeRow:
    """One grade that may be given."""

    id: int
    scheme: Scheme
    name: str
    mark: str
    longest_months: int


@dataclass(frozen=True, slots=True, repr=False)
class OwnSecretRow:
    """One record with its last decision, if there is one."""

    id: int
    """The record."""
    reference_code: str
    title: str | None
    level: Level | None
    scheme: Scheme
    grade: str
    mark: str
    before: str
    term: str
    until: date | None
    standing: OwnStanding
    decided_on: date | None
    drafter: str
    head: str
    basis: str


_GRADES = (
    select(secret_grades)
    .where(secret_grades.c.grade_retired == 0)
    .order_by(secret_grades.c.grade_scheme.desc(), secret_grades.c.id)
)
_NEWEST = select(func.max(own_secret_decisions.c.id)).group_by(own_secret_decisions.c.own_record_id).scalar_subquery()
_ROWS: Select[Any] = (
    select(
        records.c.id,
        records.c.reference_code,
        records.c.title,
        records.c.level,
        records.c.scheme,
        records.c.secrecy_term,
        own_secret_decisions.c.id.label("decision"),
        own_secret_decisions.c.own_new_mark,
        own_secret_decisions.c.own_old_mark,
        own_secret_decisions.c.own_until,
        own_secret_decisions.c.own_decided_on,
        own_secret_decisions.c.own_drafter,
        own_secret_decisions.c.own_basis,
        secret_grades.c.grade_name,
        approvers.c.name.label("head"),
        literal_column(LEFT_FOR_GOOD).label("gone"),
    )
    .outerjoin(
        own_secret_decisions,
        (own_secret_decisions.c.own_record_id == records.c.id) & own_secret_decisions.c.id.in_(_NEWEST),
    )
    .outerjoin(secret_grades, secret_grades.c.id == own_secret_decisions.c.own_grade_id)
    .outerjoin(approvers, approvers.c.id == own_secret_decisions.c.own_head_id)
    .where(
        records.c.merged_into_id.is_(None),
        or_(records.c.scheme.in_([one.value for one in OWN_SCHEMES]), own_secret_decisions.c.id.is_not(None)),
    )
    .order_by(own_secret_decisions.c.own_until.is_(None), own_secret_decisions.c.own_until, records.c.id)
    .limit(_MOST)
)


def secret_grades_given(sight: Sight) -> tuple[GradeRow, ...]:
    """The grades that may be given, work before business."""
    return tuple(
        GradeRow(row.id, Scheme(row.grade_scheme), row.grade_name, row.grade_mark, row.longest_months)
        for row in sight.connection.execute(_GRADES)
    )


def own_secrets(sight: Sight) -> tuple[OwnSecretRow, ...]:
    """Every work and business secret, and what was one; what ends first before the others."""
    if not sight.sees_holdings:
        return ()
    return tuple(_row(sight, row) for row in sight.connection.execute(_ROWS))


def own_secrets_due(sight: Sight) -> int:
    """How many are to be reviewed: they end soon, or have ended."""
    due = {OwnStanding.EXPIRING, OwnStanding.EXPIRED}
    return sum(row.standing in due for row in own_secrets(sight))


def _row(sight: Sight, row: Any) -> OwnSecretRow:
    scheme, until = Scheme(row.scheme), date.fromisoformat(row.own_until) if row.own_until else None
    return OwnSecretRow(
        id=row.id,
        reference_code=row.reference_code,
        title=sight.title(row.level, row.title),
        level=None if row.level is None else Level(row.level),
        scheme=scheme,
        grade=row.grade_name or "",
        mark=row.own_new_mark or "",
        before=row.own_old_mark or "",
        term=row.secrecy_term or "",
        until=until,
        standing=_standing(sight, scheme, row, until),
        decided_on=date.fromisoformat(row.own_decided_on) if row.own_decided_on else None,
        drafter=row.own_drafter or "",
        head=row.head or "",
        basis=row.own_basis or "",
    )


def _standing(sight: Sight, scheme: Scheme, row: Any, until: date | None) -> OwnStanding:
    if scheme not in OWN_SCHEMES:
        return OwnStanding.LIFTED
    if row.gone:
        return OwnStanding.GONE
    if row.decision is None:
        return OwnStanding.UNGRADED
    if until is None or until >= review_until(sight.stamp.sure_day, sight.policy.review_lead_months):
        return OwnStanding.ACTIVE
    return OwnStanding.EXPIRING if sight.stamp.sure_day <= until else OwnStanding.EXPIRED
