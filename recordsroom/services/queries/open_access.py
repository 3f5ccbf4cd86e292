"""The open-access review: what is declassified and not reviewed, proposed, open or controlled (R-15)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique
from typing import Any

from sqlalchemy import Select, and_, func, or_, select, text

from recordsroom.domain.open_access import AccessStatus, may_be_open
from recordsroom.domain.secrecy_decisions import DecisionKind
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.left_for_good import LEFT_FOR_GOOD
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import access_reviews, approvers, records, secrecy_decisions

_MOST = 5000
"""So many are shown at once, what waits before what is settled."""


@unique
class AccessStage(StrEnum):
    """How far the review of one record is."""

    NOT_REVIEWED = "NOT_REVIEWED"
    PROPOSED = "PROPOSED"
    OPEN = "OPEN"
    CONTROLLED = "CONTROLLED"
    DEFERRED = "DEFERRED"
    REFUSED = "REFUSED"


@dataclass(frozen=True, slots=True, repr=False)
class AccessRow:
    """One record with its latest review; declassified ones stand here without any."""

    id: int
    """The record."""
    review: int | None
    reference_code: str
    title: str | None
    level: Level | None
    scheme: Scheme
    stage: AccessStage
    wish: AccessStatus
    ground: str
    until: date | None
    head: str
    head_on: date | None
    classifier: str
    decided_on: date | None


_NEWEST = (
    select(func.max(access_reviews.c.id).label("review"))
    .group_by(access_reviews.c.accessed_record_id)
    .scalar_subquery()
)
_DECLASSIFIED = select(secrecy_decisions.c.decided_record_id).where(
    secrecy_decisions.c.decision_kind == DecisionKind.DECLASSIFY.value
)
_TO_REVIEW = (records.c.level == 0, text(f"NOT {LEFT_FOR_GOOD}"))
_ROWS: Select[Any] = (
    select(
        records.c.id,
        records.c.reference_code,
        records.c.title,
        records.c.level,
        records.c.scheme,
        access_reviews.c.id.label("review"),
        access_reviews.c.access_wish,
        access_reviews.c.access_ground,
        access_reviews.c.access_until,
        access_reviews.c.access_head,
        access_reviews.c.access_head_on,
        access_reviews.c.access_decided_on,
        access_reviews.c.access_granted,
        approvers.c.name.label("classifier"),
    )
    .outerjoin(access_reviews, (access_reviews.c.accessed_record_id == records.c.id) & access_reviews.c.id.in_(_NEWEST))
    .outerjoin(approvers, approvers.c.id == access_reviews.c.access_classifier_id)
    .where(or_(access_reviews.c.id.is_not(None), and_(records.c.id.in_(_DECLASSIFIED), *_TO_REVIEW)))
    .order_by(access_reviews.c.access_decided_on.is_not(None), access_reviews.c.id.desc(), records.c.id)
    .limit(_MOST)
)


def access_register(sight: Sight) -> tuple[AccessRow, ...]:
    """What is declassified or was reviewed; what waits comes first."""
    if not sight.sees_holdings:
        return ()
    return tuple(_row(sight, row) for row in sight.connection.execute(_ROWS))


def _row(sight: Sight, row: Any) -> AccessRow:
    level = None if row.level is None else Level(row.level)
    wish = AccessStatus(row.access_wish or AccessStatus.NOT_REVIEWED)
    return AccessRow(
        id=row.id,
        review=row.review,
        reference_code=row.reference_code,
        title=sight.title(row.level, row.title),
        level=level,
        scheme=Scheme(row.scheme),
        stage=_stage(row, level, wish),
        wish=wish,
        ground=row.access_ground or "",
        until=date.fromisoformat(row.access_until) if row.access_until else None,
        head=row.access_head or "",
        head_on=date.fromisoformat(row.access_head_on) if row.access_head_on else None,
        classifier=row.classifier or "",
        decided_on=date.fromisoformat(row.access_decided_on) if row.access_decided_on else None,
    )


def _stage(row: Any, level: Level | None, wish: AccessStatus) -> AccessStage:
    if row.review is None:
        return AccessStage.NOT_REVIEWED
    if row.access_decided_on is None:
        return AccessStage.PROPOSED
    if not row.access_granted:
        return AccessStage.REFUSED
    # What became a secret since it was opened is open no more.
    return AccessStage.CONTROLLED if may_be_open(level, wish) else AccessStage(wish.value)
