"""The state secrets that this unit classified, as their register tells them (F-30, G-06)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, bindparam, func, literal_column, or_, select

from recordsroom.domain.secrecy_decisions import DecisionKind, Standing, review_until
from recordsroom.domain.values import CarrierKind, Level, Scheme
from recordsroom.services.left_for_good import LEFT_FOR_GOOD
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import approvers, carriers, records, secrecy_decisions


@dataclass(frozen=True, slots=True, repr=False)
class SecretMatter:
    """One matter; who decided and on which ground is known where the decision was entered here."""

    id: int
    """The record."""
    reference_code: str
    title: str | None
    level: Level
    scheme: Scheme
    secrecy_term: str | None
    until: date | None
    standing: Standing
    carriers: tuple[CarrierKind, ...]
    produced: str
    basis: str
    scope: str
    drafter: str
    classifier: str
    on: date | None
    """When it was decided, else from when it is secret."""

    @property
    def month(self) -> str:
        """The month in which it stands in the register; empty where the day is not known."""
        return f"{self.on:%Y-%m}" if self.on else ""


_WHOLE_DATE = 10
_KINDS = (
    select(func.group_concat(carriers.c.kind.distinct()))
    .where(carriers.c.record_id == records.c.id)
    .scalar_subquery()
    .label("kinds")
)
_FIRST = (
    select(secrecy_decisions.c.decided_record_id.label("decided"), func.max(secrecy_decisions.c.id).label("decision"))
    .where(secrecy_decisions.c.decision_kind == DecisionKind.CLASSIFY.value)
    .group_by(secrecy_decisions.c.decided_record_id)
    .subquery()
)
"""The decision by which each became a secret; the latest, where it did so twice."""
_ENDING = (
    select(func.max(secrecy_decisions.c.id))
    .where(secrecy_decisions.c.old_level >= int(Level.MIMI))
    .group_by(secrecy_decisions.c.decided_record_id)
    .scalar_subquery()
)
_LATER = secrecy_decisions.alias("later")
"""The latest decision that found each a secret: what it was, once it is none any more."""
_MATTERS: Select[Any] = (
    select(
        records.c.id,
        records.c.reference_code,
        records.c.title,
        records.c.level,
        records.c.scheme,
        records.c.secrecy_term,
        records.c.secrecy_from,
        records.c.secrecy_until,
        records.c.dated,
        records.c.dated_to,
        records.c.knowledge_scope,
        secrecy_decisions.c.decision_basis,
        secrecy_decisions.c.drafter,
        secrecy_decisions.c.decided_on,
        _LATER.c.old_level,
        _LATER.c.old_term,
        _LATER.c.old_until,
        approvers.c.name.label("classifier"),
        literal_column(LEFT_FOR_GOOD).label("gone"),
        _KINDS,
    )
    .outerjoin(_FIRST, _FIRST.c.decided == records.c.id)
    .outerjoin(secrecy_decisions, secrecy_decisions.c.id == _FIRST.c.decision)
    .outerjoin(_LATER, (_LATER.c.decided_record_id == records.c.id) & _LATER.c.id.in_(_ENDING))
    .outerjoin(approvers, approvers.c.id == secrecy_decisions.c.classifier_id)
    .where(
        records.c.merged_into_id.is_(None),
        records.c.classifying_unit.in_(bindparam("own", expanding=True)),
        or_(records.c.level >= int(Level.MIMI), _LATER.c.id.is_not(None)),
    )
    .order_by(func.coalesce(secrecy_decisions.c.decided_on, records.c.secrecy_from).desc(), records.c.id.desc())
)


def secret_matters(sight: Sight) -> tuple[SecretMatter, ...]:
    """Every state secret of this unit, the latest first; what was declassified since says so."""
    if not sight.sees_holdings:
        return ()
    rows = sight.connection.execute(_MATTERS, {"own": sorted(sight.policy.own_names)})
    return tuple(_matter(sight, row) for row in rows)


def _matter(sight: Sight, row: Any) -> SecretMatter:
    now = Level(row.level if row.level is not None else Level.PUBLIC)
    # What is declassified stands in the register as the secret that it was.
    was = now if now.classified else Level(row.old_level)
    until = row.secrecy_until if now.classified else row.old_until
    produced = row.dated_to or row.dated or ""
    # What is none any more has no term; it stood in the register from the day on which it was made.
    since = row.decided_on or row.secrecy_from or (produced if len(produced) == _WHOLE_DATE else None)
    return SecretMatter(
        id=row.id,
        reference_code=row.reference_code,
        title=sight.title(was, row.title),
        level=was,
        scheme=Scheme.STATE,
        secrecy_term=row.secrecy_term if now.classified else row.old_term,
        until=date.fromisoformat(until) if until else None,
        standing=Standing.GONE if row.gone and now.classified else _standing(sight, now, row.secrecy_until),
        carriers=tuple(CarrierKind(kind) for kind in (row.kinds or "").split(",") if kind),
        produced=produced,
        basis=row.decision_basis or "",
        scope=row.knowledge_scope or "",
        drafter=row.drafter or "",
        classifier=row.classifier or "",
        on=date.fromisoformat(since) if since else None,
    )


def _standing(sight: Sight, level: Level, until: str | None) -> Standing:
    if not level.classified:
        return Standing.NOT_CLASSIFIED
    soon = review_until(sight.stamp.sure_day, sight.policy.review_lead_months)
    if until is None or date.fromisoformat(until) >= soon:
        return Standing.ACTIVE
    return Standing.EXPIRING if sight.stamp.sure_day <= date.fromisoformat(until) else Standing.EXPIRED_UNREVIEWED
