"""What the desk asks about loans: who has what, what was approved, who may approve, what waits for its shelf."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import bindparam, func, or_, select

from recordsroom.domain.lending import NO_DAY
from recordsroom.domain.values import Authority, Custody, Level, Scheme
from recordsroom.services.queries.deputies import deputies_standing
from recordsroom.services.queries.due import DUE_ON, due_day
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import (
    approval_lines,
    approvals,
    approvers,
    carriers,
    loans,
    readers,
    records,
    storage_locations,
)


@dataclass(frozen=True, slots=True, repr=False)
class LoanRow:
    """One carrier in somebody's hands."""

    loan: int
    carrier: int
    digits: str
    reference_code: str
    title: str | None
    copy_no: str | None
    level: Level | None
    scheme: Scheme
    secrecy_term: str | None
    reader: int
    reader_name: str
    reader_unit: str
    due_on: date | None
    """None where only a list says who has it (P-03), or the law took it (P-15)."""
    received: bool
    """Whether it came back and waits for its pages to be cleared up."""


@dataclass(frozen=True, slots=True, repr=False)
class SheetLine:
    """One carrier that an approval names, and whether it went out on it."""

    reference_code: str
    used: bool


@dataclass(frozen=True, slots=True, repr=False)
class ApprovalSheet:
    """One paper approval of a reader, with its lines."""

    form_no: str
    approver_name: str
    approver_post: str
    approved_on: date
    lines: tuple[SheetLine, ...]


@dataclass(frozen=True, slots=True, repr=False)
class ApproverRow:
    """A leader in office who may sign."""

    id: int
    name: str
    post: str
    authority: Authority
    deputation: int | None = None
    signs_for: str = ""
    """For which leader, where it is for another (P-08)."""


@dataclass(frozen=True, slots=True, repr=False)
class Holding:
    """How many carriers a reader still has."""

    reader: int
    name: str
    unit: str
    out: int


@dataclass(frozen=True, slots=True, repr=False)
class Waiting:
    """How many checked carriers belong to one place and wait to be taken there."""

    place: str
    carriers: int


_OPEN = loans.c.checked_at.is_(None)
_LAST_DAY = NO_DAY.isoformat()
_LOANS = (
    select(
        loans.c.id,
        loans.c.carrier_id,
        loans.c.reader_id,
        DUE_ON,
        loans.c.received_at,
        carriers.c.barcode,
        carriers.c.copy_no,
        records.c.reference_code,
        records.c.title,
        records.c.level,
        records.c.scheme,
        records.c.secrecy_term,
        readers.c.name,
        readers.c.unit,
    )
    .select_from(loans)
    .join(carriers, carriers.c.id == loans.c.carrier_id)
    .join(records, records.c.id == carriers.c.record_id)
    .join(readers, readers.c.id == loans.c.reader_id)
    .where(_OPEN)
    .order_by(loans.c.due_on, loans.c.id)
    .limit(bindparam("most"))
)
_LOANS_OUT = _LOANS.where(loans.c.due_on < bindparam("before"))
_TO_BE_BACK = _LOANS.where(
    or_(
        loans.c.received_at.is_not(None),
        (records.c.level >= Level.JUEMI) & (loans.c.due_on < _LAST_DAY),
        loans.c.due_on <= bindparam("today"),
    )
)
_UNCLEARED = _LOANS.where(loans.c.received_at.is_not(None))
_SHEETS = (
    select(approvals.c.id, approvals.c.form_no, approvals.c.approved_on, approvers.c.name, approvers.c.post)
    .join(approvers, approvers.c.id == approvals.c.approver_id)
    .where(approvals.c.reader_id == bindparam("reader"))
    .order_by(approvals.c.id.desc())
    .limit(bindparam("most"))
)
_SHEET_LINES = (
    select(records.c.reference_code, approval_lines.c.loan_id)
    .select_from(approval_lines)
    .join(carriers, carriers.c.id == approval_lines.c.carrier_id)
    .join(records, records.c.id == carriers.c.record_id)
    .where(approval_lines.c.approval_id == bindparam("approval"))
    .order_by(approval_lines.c.id)
)
_APPROVERS = (
    select(approvers)
    .where(
        approvers.c.authority >= bindparam("authority"),
        approvers.c.since <= bindparam("today"),
        or_(approvers.c.until.is_(None), approvers.c.until >= bindparam("today")),
    )
    .order_by(approvers.c.authority, approvers.c.id)
)
_HOLDINGS = (
    select(readers.c.id, readers.c.name, readers.c.unit, func.count(loans.c.id))
    .select_from(readers)
    .outerjoin(loans, (loans.c.reader_id == readers.c.id) & _OPEN)
    .where(readers.c.id.in_(bindparam("readers", expanding=True)))
    .group_by(readers.c.id)
)
_WAITING = (
    select(storage_locations.c.name, func.count())
    .select_from(carriers)
    .outerjoin(storage_locations, storage_locations.c.id == carriers.c.home_id)
    .where(carriers.c.custody == Custody.RETURNED_CHECKED.value)
    .group_by(carriers.c.home_id)
    .order_by(storage_locations.c.walk_order)
)


def loans_out(sight: Sight, before: date | None = None, most: int = 1000) -> tuple[LoanRow, ...]:
    """Everything that comes back by some day, the longest due first; with a day, only what was due before it."""
    if not sight.sees_holdings:
        return ()
    asked = {"before": before.isoformat() if before else _LAST_DAY, "most": most}
    return tuple(_loan_row(sight, row) for row in sight.connection.execute(_LOANS_OUT, asked))


def loans_to_be_back(sight: Sight, most: int = 1000) -> tuple[LoanRow, ...]:
    """Every open loan that the evening looks at: top secret, due by today, or back and not cleared up (P-28)."""
    if not sight.sees_holdings:
        return ()
    asked = {"today": sight.today.isoformat(), "most": most}
    return tuple(_loan_row(sight, row) for row in sight.connection.execute(_TO_BE_BACK, asked))


def uncleared_returns(sight: Sight, most: int = 1000) -> tuple[LoanRow, ...]:
    """What came back with another number of pages than it left with, and waits to be cleared up (R-63)."""
    if not sight.sees_holdings:
        return ()
    return tuple(_loan_row(sight, row) for row in sight.connection.execute(_UNCLEARED, {"most": most}))


def approval_sheets(sight: Sight, reader: int, most: int = 3) -> tuple[ApprovalSheet, ...]:
    """A reader's newest paper approvals, with what each of them names."""
    if not sight.sees_holdings:
        return ()
    found = sight.connection.execute(_SHEETS, {"reader": reader, "most": most}).all()
    return tuple(
        ApprovalSheet(row.form_no, row.name, row.post, date.fromisoformat(row.approved_on), _lines(sight, row.id))
        for row in found
    )


def approvers_in_office(sight: Sight, authority: Authority, level: Level | None = None) -> tuple[ApproverRow, ...]:
    """The leaders who hold office today and may sign at this step of the ladder or above, the nearest first, then their
    deputies, as far as they may sign for this level (P-08)."""
    asked = {"authority": int(authority), "today": sight.today.isoformat()}
    leaders = (
        ApproverRow(row.id, row.name, row.post, Authority(row.authority))
        for row in sight.connection.execute(_APPROVERS, asked)
    )
    deputies = (
        ApproverRow(
            one.deputy, one.name, one.post, one.authority, one.deputation, f"{one.principal_post} {one.principal}"
        )
        for one in deputies_standing(sight, authority, level)
    )
    return (*leaders, *deputies)


def holdings_of(sight: Sight, of: tuple[int, ...]) -> tuple[Holding, ...]:
    """How many carriers each of these readers still has, in the order asked."""
    if not sight.sees_holdings or not of:
        return ()
    found = {row[0]: Holding(*row) for row in sight.connection.execute(_HOLDINGS, {"readers": of})}
    return tuple(found[reader] for reader in of if reader in found)


def waiting_for_shelf(sight: Sight) -> tuple[Waiting, ...]:
    """What was checked and waits to be shelved, by the place where it belongs, in walk order (P-05)."""
    if not sight.sees_holdings:
        return ()
    return tuple(Waiting(name or "", count) for name, count in sight.connection.execute(_WAITING))


def _lines(sight: Sight, approval: int) -> tuple[SheetLine, ...]:
    found = sight.connection.execute(_SHEET_LINES, {"approval": approval})
    return tuple(SheetLine(row.reference_code, row.loan_id is not None) for row in found)


def _loan_row(sight: Sight, row: Any) -> LoanRow:
    return LoanRow(
        loan=row.id,
        carrier=row.carrier_id,
        digits=row.barcode,
        reference_code=row.reference_code,
        title=sight.title(row.level, row.title),
        copy_no=row.copy_no,
        level=None if row.level is None else Level(row.level),
        scheme=Scheme(row.scheme),
        secrecy_term=row.secrecy_term,
        reader=row.reader_id,
        reader_name=row.name,
        reader_unit=row.unit,
        due_on=due_day(row.due_on),
        received=row.received_at is not None,
    )
