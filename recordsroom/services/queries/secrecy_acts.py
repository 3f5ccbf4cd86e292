"""What follows a secrecy decision: notices, papers to be marked anew, and disputes (T-27, R-08, R-16)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, and_, bindparam, func, select

from recordsroom.domain.secrecy_notices import NoticeWay, notice_number
from recordsroom.domain.values import Custody, Level, Scheme
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import (
    boxes,
    carriers,
    records,
    relabel_tasks,
    remark_tasks,
    secrecy_acts,
    secrecy_decisions,
    secrecy_disputes,
    secrecy_notice_lines,
    secrecy_notices,
    storage_locations,
    users,
)

_MOST = 5000
"""So many are shown at once, what is still to be done before the rest."""


@dataclass(frozen=True, slots=True, repr=False)
class NoticeRow:
    """One notice: to whom, of what, and whether it was signed for."""

    id: int
    act: int
    number: str
    name: str
    unit: str
    way: NoticeWay
    noticed_on: date
    delivered_on: date | None
    delivered_to: str
    told: tuple[tuple[str, str], ...]
    """Reference codes, each with the numbers of the copies that he has."""


@dataclass(frozen=True, slots=True, repr=False)
class RemarkRow:
    """One paper whose mark is to be struck, or was."""

    id: int
    carrier: int
    barcode: str
    reference_code: str
    copy_no: str
    place: str
    before: str
    after: str
    since: date
    done_on: date | None
    done_by: str
    label_due: bool
    """Whether its label shows the old mark still."""


@dataclass(frozen=True, slots=True, repr=False)
class DisputeRow:
    """One dispute, with the level before it."""

    id: int
    reference_code: str
    title: str | None
    by: str
    reason: str
    asked_of: str
    claimed: Level
    before: Level | None
    scheme_before: Scheme
    term_before: str | None
    disputed_on: date
    settled_on: date | None
    paper: str


_NOTICES: Select[Any] = (
    select(secrecy_notices, secrecy_acts.c.act_year, secrecy_acts.c.act_serial)
    .join(secrecy_acts, secrecy_acts.c.id == secrecy_notices.c.notice_act_id)
    .order_by(secrecy_notices.c.notice_delivered_on.is_not(None), secrecy_notices.c.id.desc())
    .limit(_MOST)
)
_TOLD: Select[Any] = (
    select(secrecy_notice_lines.c.secrecy_notice_id, secrecy_notice_lines.c.notice_holding, records.c.reference_code)
    .join(secrecy_decisions, secrecy_decisions.c.id == secrecy_notice_lines.c.noticed_decision_id)
    .join(records, records.c.id == secrecy_decisions.c.decided_record_id)
    .order_by(secrecy_notice_lines.c.id)
)
_HERE = carriers.c.custody != Custody.WITHDRAWN.value
"""What left before it was marked anew is marked no more."""
_REMARKS: Select[Any] = (
    select(
        remark_tasks,
        carriers.c.barcode,
        carriers.c.copy_no,
        records.c.reference_code,
        func.coalesce(storage_locations.c.name, "").label("place"),
        users.c.name.label("done_by"),
        relabel_tasks.c.id.label("label_task"),
    )
    .join(carriers, carriers.c.id == remark_tasks.c.remarked_carrier_id)
    .join(records, records.c.id == carriers.c.record_id)
    .outerjoin(boxes, boxes.c.id == carriers.c.box_id)
    .outerjoin(storage_locations, storage_locations.c.id == func.coalesce(carriers.c.location_id, boxes.c.location_id))
    .outerjoin(users, users.c.id == remark_tasks.c.remarked_by)
    .outerjoin(relabel_tasks, and_(relabel_tasks.c.carrier_id == carriers.c.id, relabel_tasks.c.done_on.is_(None)))
    .where(remark_tasks.c.remarked_on.is_not(None) | _HERE)
    .order_by(remark_tasks.c.remarked_on.is_not(None), remark_tasks.c.remarked_on.desc(), remark_tasks.c.id)
    .limit(_MOST)
)
_DISPUTES: Select[Any] = (
    select(secrecy_disputes, records.c.reference_code, records.c.title, records.c.level)
    .join(records, records.c.id == secrecy_disputes.c.disputed_record_id)
    .order_by(secrecy_disputes.c.dispute_settled_on.is_not(None), secrecy_disputes.c.id.desc())
)
_DISPUTE_NOW = _DISPUTES.where(
    secrecy_disputes.c.disputed_record_id == bindparam("record"), secrecy_disputes.c.dispute_settled_on.is_(None)
)
_OPEN = {
    "NOTICES_OPEN": select(func.count(), func.min(secrecy_notices.c.noticed_on)).where(
        secrecy_notices.c.notice_delivered_on.is_(None)
    ),
    "REMARKS_OPEN": select(func.count(), func.min(remark_tasks.c.remark_since))
    .join(carriers, carriers.c.id == remark_tasks.c.remarked_carrier_id)
    .where(remark_tasks.c.remarked_on.is_(None), _HERE),
    "DISPUTES_OPEN": select(func.count(), func.min(secrecy_disputes.c.disputed_on)).where(
        secrecy_disputes.c.dispute_settled_on.is_(None)
    ),
}


def notice_register(sight: Sight) -> tuple[NoticeRow, ...]:
    """Every notice; what is still to be delivered comes first."""
    if not sight.sees_holdings:
        return ()
    told = defaultdict[int, list[tuple[str, str]]](list)
    for line in sight.connection.execute(_TOLD):
        told[line.secrecy_notice_id].append((line.reference_code, line.notice_holding))
    return tuple(_notice(row, tuple(told[row.id])) for row in sight.connection.execute(_NOTICES))


def remark_register(sight: Sight) -> tuple[RemarkRow, ...]:
    """Every paper to be marked anew; what is still to be done comes first."""
    if not sight.sees_holdings:
        return ()
    return tuple(_remark(row) for row in sight.connection.execute(_REMARKS))


def dispute_register(sight: Sight) -> tuple[DisputeRow, ...]:
    """Every dispute; what is open comes first."""
    if not sight.sees_holdings:
        return ()
    return tuple(_dispute(sight, row) for row in sight.connection.execute(_DISPUTES))


def dispute_of(sight: Sight, record: int) -> DisputeRow | None:
    """The dispute about the level of a record that is not settled; None where there is none."""
    if not sight.sees_holdings:
        return None
    row = sight.connection.execute(_DISPUTE_NOW, {"record": record}).first()
    return None if row is None else _dispute(sight, row)


def secrecy_left(sight: Sight) -> dict[str, tuple[int, date]]:
    """What is still to be done after decisions: how many of each, and since when."""
    found = {}
    for matter, question in _OPEN.items():
        count, since = sight.connection.execute(question).one()
        if count:
            found[matter] = int(count), date.fromisoformat(since)
    return found


def _notice(row: Any, told: tuple[tuple[str, str], ...]) -> NoticeRow:
    return NoticeRow(
        id=row.id,
        act=row.notice_act_id,
        number=notice_number(row.act_year, row.act_serial, row.notice_serial),
        name=row.notice_to,
        unit=row.notice_unit,
        way=NoticeWay(row.notice_way),
        noticed_on=date.fromisoformat(row.noticed_on),
        delivered_on=_day(row.notice_delivered_on),
        delivered_to=row.notice_delivered_to,
        told=told,
    )


def _remark(row: Any) -> RemarkRow:
    return RemarkRow(
        id=row.id,
        carrier=row.remarked_carrier_id,
        barcode=row.barcode,
        reference_code=row.reference_code,
        copy_no=row.copy_no or "",
        place=row.place,
        before=row.mark_before,
        after=row.mark_after,
        since=date.fromisoformat(row.remark_since),
        done_on=_day(row.remarked_on),
        done_by=row.done_by or "",
        label_due=row.label_task is not None,
    )


def _dispute(sight: Sight, row: Any) -> DisputeRow:
    levels = (row.level, row.level_before, row.claimed_level)
    return DisputeRow(
        id=row.id,
        reference_code=row.reference_code,
        # What was claimed to be higher hides the title as that level would.
        title=sight.title(max(level for level in levels if level is not None), row.title),
        by=row.disputed_by,
        reason=row.dispute_reason,
        asked_of=row.asked_of,
        claimed=Level(row.claimed_level),
        before=None if row.level_before is None else Level(row.level_before),
        scheme_before=Scheme(row.scheme_before),
        term_before=row.term_before,
        disputed_on=date.fromisoformat(row.disputed_on),
        settled_on=_day(row.dispute_settled_on),
        paper=row.settled_paper,
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
