"""The register of loans as it is read (G-12): every loan with who let it, how it went on and how it came back.

A loan that was undone is no line of the register; what was entered late stands in the month in which it was entered,
so that pages which were bound never change, and says what the paper says (P-06).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, func, or_, select

from recordsroom.domain.late_entries import LateAct
from recordsroom.domain.values import Condition, Level, Scheme
from recordsroom.services.queries.due import due_day
from recordsroom.services.queries.loan_entry import LateLine, LoanEntry, LoanState, RegisterWish
from recordsroom.services.queries.months import months_from
from recordsroom.services.queries.printing import SLICE
from recordsroom.services.queries.wishes import in_month, readers_called
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import (
    approvals,
    approvers,
    carriers,
    journal,
    journal_bodies,
    late_entries,
    late_sheets,
    loans,
    readers,
    records,
    renewals,
    storage_locations,
    traces,
    users,
    visit_readings,
)

_collectors, _returners, _receivers = readers.alias("fetching"), readers.alias("bringing"), users.alias("receiving")
_ENTRY = (
    select(
        loans,
        carriers.c.barcode.label("digits"),
        carriers.c.copy_no,
        records.c.reference_code,
        records.c.title,
        records.c.level,
        records.c.scheme,
        records.c.secrecy_term,
        readers.c.name,
        readers.c.unit,
        users.c.name.label("lender"),
        storage_locations.c.name.label("place"),
        approvals.c.form_no,
        approvers.c.name.label("approver"),
        approvers.c.post.label("approver_post"),
        _collectors.c.name.label("collector"),
        _returners.c.name.label("returner"),
        _receivers.c.name.label("receiver"),
    )
    .select_from(loans)
    .join(carriers, carriers.c.id == loans.c.carrier_id)
    .join(records, records.c.id == carriers.c.record_id)
    .join(readers, readers.c.id == loans.c.reader_id)
    .join(users, users.c.id == loans.c.lent_by)
    .outerjoin(storage_locations, storage_locations.c.id == loans.c.from_location_id)
    .outerjoin(approvals, approvals.c.id == loans.c.approval_id)
    .outerjoin(approvers, approvers.c.id == approvals.c.approver_id)
    .outerjoin(_collectors, _collectors.c.id == loans.c.collector_id)
    .outerjoin(_returners, _returners.c.id == loans.c.returner_id)
    .outerjoin(_receivers, _receivers.c.id == loans.c.received_by)
)
_COUNT = (
    select(func.count())
    .select_from(loans)
    .join(carriers, carriers.c.id == loans.c.carrier_id)
    .join(records, records.c.id == carriers.c.record_id)
)
_LOANS: Any = bindparam("of", expanding=True)
_LATE = (
    select(late_entries.c.loan_id, late_entries.c.act, late_entries.c.happened_at, late_sheets.c.sheet_no)
    .join(late_sheets, late_sheets.c.id == late_entries.c.sheet_id)
    .where(late_entries.c.loan_id.in_(_LOANS))
)
_RENEWED = (
    select(renewals.c.loan_id, renewals.c.due_after).where(renewals.c.loan_id.in_(_LOANS)).order_by(renewals.c.id)
)
_LOOKED = (
    select(traces.c.row, journal_bodies.c.body)
    .join(journal, journal.c.seq == traces.c.seq)
    .join(journal_bodies, journal_bodies.c.seq == traces.c.seq)
    .where(traces.c.subject == "loans", traces.c.row.in_(_LOANS), journal.c.command == "ReturnCarrier")
    .order_by(traces.c.seq)
)
TAKEN_OUT = ~select(visit_readings.c.id).where(visit_readings.c.loan_id == loans.c.id).exists()
"""What was read in the room stands in the register of that (F-15), and not in this one."""
_FIRST, _LAST = (select(one(loans.c.lent_at)).where(TAKEN_OUT) for one in (func.min, func.max))


def register_months(sight: Sight) -> tuple[str, ...]:
    """The months from the first loan to the last, the newest first."""
    first, last = sight.connection.scalar(_FIRST), sight.connection.scalar(_LAST)
    return months_from(sight, first, last) if sight.sees_holdings else ()


def register_count(sight: Sight, wish: RegisterWish) -> int:
    """How many loans are so."""
    if not sight.sees_holdings:
        return 0
    return int(sight.connection.scalar(_COUNT.where(_wanted(sight, wish))) or 0)


def register_page(sight: Sight, wish: RegisterWish, first: int, many: int) -> tuple[LoanEntry, ...]:
    """So many of these loans from a place on, the newest first."""
    newest = (loans.c.lent_at.desc(), loans.c.id.desc())
    return _entries(sight, _ENTRY.where(_wanted(sight, wish)).order_by(*newest).offset(first).limit(many))


def entries_of_month(sight: Sight, month: str) -> tuple[LoanEntry, ...]:
    """Every loan of a month in the order of the book."""
    wanted = _wanted(sight, RegisterWish(month))
    return _entries(sight, _ENTRY.where(wanted).order_by(loans.c.lent_at, loans.c.id))


def entries_before(sight: Sight, year: int, month: int) -> tuple[int, ...]:
    """How many loans each earlier month of the year has, so that numbers and pages run on."""
    return tuple(register_count(sight, RegisterWish(f"{year}-{earlier:02d}")) for earlier in range(1, month))


def loan_entry(sight: Sight, loan: int) -> LoanEntry | None:
    """One line of the register."""
    return next(iter(_entries(sight, _ENTRY.where(loans.c.id == loan))), None)


def _wanted(sight: Sight, wish: RegisterWish) -> ColumnElement[bool]:
    parts: list[ColumnElement[bool]] = [TAKEN_OUT]
    if wish.month:
        parts.append(in_month(sight, loans.c.lent_at, wish.month))
    if words := wish.words.strip():
        people = readers_called(sight, words)
        parts.append(or_(loans.c.reader_id.in_(people), records.c.reference_code.contains(words, autoescape=True)))
    if wish.state is not None:
        parts.append(_STATES[wish.state])
    if wish.state is LoanState.OVERDUE:
        parts.append(loans.c.due_on < sight.today.isoformat())
    return and_(*parts)


_OPEN = loans.c.checked_at.is_(None) & loans.c.received_at.is_(None)
_STATES: dict[LoanState, ColumnElement[bool]] = {
    LoanState.OUT: loans.c.checked_at.is_(None),
    LoanState.OVERDUE: _OPEN,
    LoanState.UNCLEARED: loans.c.checked_at.is_(None) & loans.c.received_at.is_not(None),
    LoanState.BACK: loans.c.checked_at.is_not(None),
}


def _entries(sight: Sight, question: Select[Any]) -> tuple[LoanEntry, ...]:
    if not sight.sees_holdings:
        return ()
    found = {row.id: _entry(sight, row) for row in sight.connection.execute(question)}
    keys = list(found)
    for first in range(0, len(keys), SLICE):
        _complete(sight, found, keys[first : first + SLICE])
    return tuple(found.values())


def _complete(sight: Sight, found: dict[int, LoanEntry], keys: Sequence[int]) -> None:
    """Add what stands beside the loans: late entries, renewals, how the carriers looked."""
    ask, of = sight.connection.execute, {"of": list(keys)}
    for row in ask(_LATE, of):
        line = LateLine(row.sheet_no, _local(sight, row.happened_at))
        entry = found[row.loan_id]
        out = row.act == LateAct.LENT.value
        found[row.loan_id] = replace(entry, late_out=line) if out else replace(entry, late_back=line)
    for loan, due in ask(_RENEWED, of):
        found[loan] = replace(found[loan], renewed=(*found[loan].renewed, date.fromisoformat(due)))
    for loan, body in ask(_LOOKED, of):
        if found[loan].state is LoanState.BACK:
            found[loan] = replace(found[loan], condition=_condition(json.loads(body)["changes"]))


def _condition(changes: Iterable[Any]) -> Condition | None:
    after = next((change["a"] for change in changes if change["t"] == "carriers" and change["a"]), None)
    return None if after is None else Condition(after["condition"])


def _local(sight: Sight, moment: int) -> datetime:
    return datetime.fromtimestamp(moment / 1000, UTC).astimezone(
        timezone(timedelta(minutes=sight.stamp.offset_minutes))
    )


def _state(sight: Sight, row: Any) -> LoanState:
    if row.checked_at is not None:
        return LoanState.BACK
    if row.received_at is not None:
        return LoanState.UNCLEARED
    return LoanState.OVERDUE if row.due_on < sight.today.isoformat() else LoanState.OUT


def _entry(sight: Sight, row: Any) -> LoanEntry:
    received = row.received_at is not None
    return LoanEntry(
        loan=row.id,
        digits=row.digits,
        reader=row.reader_id,
        lent_at=_local(sight, row.lent_at),
        name=row.name,
        unit=row.unit,
        reference_code=row.reference_code,
        title=sight.title(row.level, row.title),
        level=None if row.level is None else Level(row.level),
        scheme=Scheme(row.scheme),
        secrecy_term=row.secrecy_term,
        copy_no=row.copy_no or "",
        pages_out=row.pages_out,
        place=row.place or "",
        approver=row.approver or "",
        approver_post=row.approver_post or "",
        form_no=row.form_no or "",
        due_on=due_day(row.due_on),
        lender=row.lender,
        state=_state(sight, row),
        back_at=_local(sight, row.received_at) if received else None,
        pages_in=(row.pages_in or row.pages_out) if received else None,
        returner=(row.returner or row.name) if received else "",
        receiver=row.receiver or "",
        collector=row.collector or "",
    )
