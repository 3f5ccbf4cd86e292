"""Which words of leaders are not signed yet, for Today, for the evening, and for the morning after (P-27, P-28)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, func, select

from recordsroom.domain.approval_ways import word_left
from recordsroom.domain.day_closing import LeftCause
from recordsroom.domain.values import Level
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import (
    approval_lines,
    approvals,
    approvers,
    carriers,
    day_words,
    given_ways,
    readers,
    records,
)


@dataclass(frozen=True, slots=True, repr=False)
class WordOwed:
    """One form that the leader still has to sign."""

    form_no: str
    approver: str
    reader: str
    sign_by: date
    level: Level
    cause: LeftCause


_IS_OWED = given_ways.c.sign_by.is_not(None) & given_ways.c.later_signed_on.is_(None)
_OWED = (
    select(
        approvals.c.form_no,
        approvers.c.name.label("approver"),
        readers.c.name.label("reader"),
        given_ways.c.sign_by,
        func.max(records.c.level).label("level"),
    )
    .select_from(given_ways)
    .join(approvals, approvals.c.id == given_ways.c.approval_id)
    .join(approvers, approvers.c.id == approvals.c.approver_id)
    .join(readers, readers.c.id == approvals.c.reader_id)
    .join(approval_lines, approval_lines.c.approval_id == approvals.c.id)
    .join(carriers, carriers.c.id == approval_lines.c.carrier_id)
    .join(records, records.c.id == carriers.c.record_id)
    .where(_IS_OWED)
    .group_by(given_ways.c.id)
    .order_by(given_ways.c.sign_by, given_ways.c.id)
)
_STILL = (
    select(func.count())
    .select_from(day_words)
    .join(given_ways, given_ways.c.id == day_words.c.given_way_id)
    .where(
        day_words.c.closing_id == bindparam("closing"),
        day_words.c.left_cause == LeftCause.WORD_UNSIGNED.value,
        _IS_OWED,
    )
)


def words_owed(sight: Sight) -> tuple[WordOwed, ...]:
    """Every word that is not signed, the one that is due first before all others."""
    if not sight.sees_holdings:
        return ()
    found = []
    for row in sight.connection.execute(_OWED):
        day = date.fromisoformat(row.sign_by)
        level, cause = Level(row.level or Level.PUBLIC), word_left(day, sight.today)
        found.append(WordOwed(row.form_no, row.approver, row.reader, day, level, cause))
    return tuple(found)


def words_still(sight: Sight, closing: int) -> int:
    """How many of the words that kept a day open do so still."""
    return int(sight.connection.scalar(_STILL, {"closing": closing}) or 0)
