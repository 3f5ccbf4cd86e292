"""Questions about secrecy: what is due, what has run out, and the register of decisions (G-06, G-07, R-13)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, bindparam, func, select, text

from recordsroom.domain.secrecy_acts import act_number
from recordsroom.domain.secrecy_decisions import DecisionKind, Standing, review_until
from recordsroom.domain.secrecy_terms import ends_by_condition
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.left_for_good import LEFT_FOR_GOOD
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import (
    approvers,
    records,
    scope_changes,
    secrecy_act_lines,
    secrecy_acts,
    secrecy_decisions,
)

_MOST_DUE = 2000
"""So many are shown at once, those that ended first before the others."""


@dataclass(frozen=True, slots=True, repr=False)
class SecretDue:
    """One secret whose term ends soon, has ended and waits for its review, or lasts until something comes about."""

    id: int
    reference_code: str
    title: str | None
    level: Level
    secrecy_term: str | None
    until: date | None
    standing: Standing
    classifying_unit: str | None


@dataclass(frozen=True, slots=True, repr=False)
class DecisionRow:
    """One line of the register of decisions."""

    id: int
    reference_code: str
    title: str | None
    kind: DecisionKind
    old_level: Level | None
    old_scheme: Scheme
    old_term: str | None
    old_until: date | None
    new_level: Level
    new_term: str | None
    new_until: date | None
    decided_on: date
    drafter: str
    classifier: str
    basis: str
    notice_no: str
    notice_on: date | None
    reason: str
    act: int | None
    """The act that it stands in; what was decided before acts had numbers stands in none."""
    act_no: str
    old_scope: str | None = ""
    new_scope: str | None = ""
    """Who might know it, and who may, where that was decided; None where its title is hidden."""


_SECRET = (records.c.level >= Level.MIMI, records.c.merged_into_id.is_(None), text(f"NOT {LEFT_FOR_GOOD}"))
_DUE = (records.c.secrecy_until < bindparam("soon"), *_SECRET)
_OF_RECORDS: Select[Any] = select(
    records.c.id,
    records.c.reference_code,
    records.c.title,
    records.c.level,
    records.c.secrecy_term,
    records.c.secrecy_until,
    records.c.classifying_unit,
)
_ROWS = _OF_RECORDS.where(*_DUE).order_by(records.c.secrecy_until, records.c.id).limit(_MOST_DUE)
_DAYLESS = records.c.secrecy_until.is_(None)
_TERMS = select(records.c.secrecy_term).distinct().where(_DAYLESS, records.c.secrecy_term > "", *_SECRET)
_AWAITING = (
    _OF_RECORDS.where(_DAYLESS, records.c.secrecy_term.in_(bindparam("terms", expanding=True)), *_SECRET)
    .order_by(records.c.secrecy_term, records.c.id)
    .limit(_MOST_DUE)
)
_COUNT = select(func.count(), func.min(records.c.secrecy_until)).where(*_DUE)
_DECISIONS: Select[Any] = (
    select(
        secrecy_decisions,
        records.c.reference_code,
        records.c.title,
        approvers.c.name,
        secrecy_acts.c.id.label("act"),
        secrecy_acts.c.act_year,
        secrecy_acts.c.act_serial,
        scope_changes.c.scope_before,
        scope_changes.c.scope_after,
    )
    .join(records, records.c.id == secrecy_decisions.c.decided_record_id)
    .outerjoin(approvers, approvers.c.id == secrecy_decisions.c.classifier_id)
    .outerjoin(secrecy_act_lines, secrecy_act_lines.c.act_decision_id == secrecy_decisions.c.id)
    .outerjoin(secrecy_acts, secrecy_acts.c.id == secrecy_act_lines.c.secrecy_act_id)
    .outerjoin(scope_changes, scope_changes.c.scope_decision_id == secrecy_decisions.c.id)
    .order_by(secrecy_decisions.c.id.desc())
)


def secrets_due(sight: Sight) -> tuple[SecretDue, ...]:
    """What is to be reviewed, what ended first before the others."""
    if not sight.sees_holdings:
        return ()
    rows = sight.connection.execute(_ROWS, _soon(sight))
    return tuple(_due(sight, row) for row in rows)


def secrets_awaiting(sight: Sight) -> tuple[SecretDue, ...]:
    """What is a secret until something comes about that has not yet, the same conditions together (R-04)."""
    if not sight.sees_holdings:
        return ()
    found = (row.secrecy_term for row in sight.connection.execute(_TERMS))
    # What a term means does not hang on which state secret bears it.
    terms = [term for term in found if ends_by_condition(term, Level.MIMI)]
    return tuple(_due(sight, row) for row in sight.connection.execute(_AWAITING, {"terms": terms}))


def secrets_due_count(sight: Sight) -> tuple[int, date | None]:
    """How many are to be reviewed, and the first last day among them."""
    count, first = sight.connection.execute(_COUNT, _soon(sight)).one()
    return int(count), date.fromisoformat(first) if first else None


def secrecy_register(sight: Sight) -> tuple[DecisionRow, ...]:
    """Every decision, the latest first."""
    if not sight.sees_holdings:
        return ()
    return tuple(_decision(sight, row) for row in sight.connection.execute(_DECISIONS))


def _soon(sight: Sight) -> dict[str, str]:
    return {"soon": review_until(sight.stamp.sure_day, sight.policy.review_lead_months).isoformat()}


def _due(sight: Sight, row: Any) -> SecretDue:
    until, today = _day(row.secrecy_until), sight.stamp.sure_day
    ends = Standing.ACTIVE if until is None else Standing.EXPIRING
    return SecretDue(
        id=row.id,
        reference_code=row.reference_code,
        title=sight.title(row.level, row.title),
        level=Level(row.level),
        secrecy_term=row.secrecy_term,
        until=until,
        standing=Standing.EXPIRED_UNREVIEWED if until and until < today else ends,
        classifying_unit=row.classifying_unit,
    )


def _decision(sight: Sight, row: Any) -> DecisionRow:
    # What was higher before stays hidden as it was: a declassified title is told where its own page tells it.
    highest = max(level for level in (row.old_level, row.new_level) if level is not None)
    title = sight.title(highest, row.title)
    return DecisionRow(
        id=row.id,
        reference_code=row.reference_code,
        title=title,
        kind=DecisionKind(row.decision_kind),
        old_level=None if row.old_level is None else Level(row.old_level),
        old_scheme=Scheme.STATE if (row.old_level or 0) >= Level.MIMI else Scheme.NONE,
        old_term=row.old_term,
        old_until=_day(row.old_until),
        new_level=Level(row.new_level),
        new_term=row.new_term,
        new_until=_day(row.new_until),
        decided_on=date.fromisoformat(row.decided_on),
        drafter=row.drafter,
        classifier=row.name or "",
        basis=row.decision_basis,
        notice_no=row.notice_no,
        notice_on=_day(row.notice_on),
        reason=row.decision_reason,
        old_scope=None if title is None else row.scope_before or "",
        new_scope=None if title is None else row.scope_after or "",
        act=row.act,
        act_no="" if row.act is None else act_number(row.act_year, row.act_serial),
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
