"""The register of approvals 审批单: every signed form with its state, and each of its lines to the end (P-07)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import and_, bindparam, case, func, select

from recordsroom.domain.approval_lines import LineTerms, SheetState, sheet_state
from recordsroom.domain.approval_ways import ApprovalWay
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import (
    approval_lines,
    approval_scopes,
    approvals,
    approvers,
    carriers,
    deputations,
    given_ways,
    line_marks,
    loans,
    readers,
    records,
    series,
)

MOST = 20_000
"""So many sheets are listed, the newest first; what is older stands in the registers by year."""


@dataclass(frozen=True, slots=True, repr=False)
class SheetRow:
    """One signed form, with how far it has come."""

    id: int
    form_no: str
    reader: str
    unit: str
    approver: str
    post: str
    signs_for: str
    """For which leader, where it was for another (P-08)."""
    approved_on: date
    last_day: date
    used: int
    free: int
    struck: int
    by_scope: bool
    state: SheetState
    given_as: ApprovalWay | None = None
    """How it was given, where it was not by signing the form beforehand (P-27)."""
    ground: str = ""
    sign_by: date | None = None
    """By when a spoken word is to be signed."""
    later_signed_on: date | None = None


@dataclass(frozen=True, slots=True, repr=False)
class SheetLine:
    """One line of a form: what it names, what is written beside it, and the loan that used it."""

    id: int
    digits: str
    reference_code: str
    title: str | None
    level: Level | None
    scheme: Scheme
    secrecy_term: str | None
    terms: LineTerms
    used: bool
    due_on: date | None
    back: bool


@dataclass(frozen=True, slots=True, repr=False)
class SheetScope:
    """The bounds of a form by scope, as people say them."""

    series: str
    years: str
    max_level: Level
    most: int
    valid_until: date
    topic: str


_principals = approvers.alias("principals")
_used = func.count(approval_lines.c.loan_id)
_struck = func.coalesce(
    func.sum(case((and_(approval_lines.c.loan_id.is_(None), line_marks.c.struck == 1), 1), else_=0)), 0
)
_SHEETS = (
    select(
        approvals.c.id,
        approvals.c.form_no,
        approvals.c.approved_on,
        readers.c.name.label("reader"),
        readers.c.unit,
        approvers.c.name.label("approver"),
        approvers.c.post,
        _principals.c.name.label("principal"),
        _principals.c.post.label("principal_post"),
        approval_scopes.c.most,
        approval_scopes.c.valid_until,
        func.count(approval_lines.c.id).label("lines"),
        _used.label("used"),
        _struck.label("struck"),
        given_ways.c.given_as,
        given_ways.c.ground,
        given_ways.c.sign_by,
        given_ways.c.later_signed_on,
    )
    .select_from(approvals)
    .join(readers, readers.c.id == approvals.c.reader_id)
    .join(approvers, approvers.c.id == approvals.c.approver_id)
    .outerjoin(deputations, deputations.c.id == approvals.c.deputation_id)
    .outerjoin(_principals, _principals.c.id == deputations.c.approver_id)
    .outerjoin(approval_scopes, approval_scopes.c.approval_id == approvals.c.id)
    .outerjoin(given_ways, given_ways.c.approval_id == approvals.c.id)
    .outerjoin(approval_lines, approval_lines.c.approval_id == approvals.c.id)
    .outerjoin(line_marks, line_marks.c.line_id == approval_lines.c.id)
    .group_by(approvals.c.id)
    .order_by(approvals.c.approved_on.desc(), approvals.c.id.desc())
    .limit(MOST)
)
_LINES = (
    select(
        approval_lines.c.id,
        approval_lines.c.loan_id,
        carriers.c.barcode,
        records.c.reference_code,
        records.c.title,
        records.c.level,
        records.c.scheme,
        records.c.secrecy_term,
        line_marks.c.struck,
        line_marks.c.latest_on,
        line_marks.c.reading_only,
        loans.c.due_on,
        loans.c.checked_at,
    )
    .select_from(approval_lines)
    .join(carriers, carriers.c.id == approval_lines.c.carrier_id)
    .join(records, records.c.id == carriers.c.record_id)
    .outerjoin(line_marks, line_marks.c.line_id == approval_lines.c.id)
    .outerjoin(loans, loans.c.id == approval_lines.c.loan_id)
    .where(approval_lines.c.approval_id == bindparam("approval"))
    .order_by(approval_lines.c.id)
)
_SCOPE = (
    select(approval_scopes, series.c.name.label("series"))
    .select_from(approval_scopes)
    .outerjoin(series, series.c.id == approval_scopes.c.series_id)
    .where(approval_scopes.c.approval_id == bindparam("approval"))
)


def approval_register(sight: Sight) -> tuple[SheetRow, ...]:
    """Every paper approval on record, the newest first, with how far each has come."""
    if not sight.sees_holdings:
        return ()
    return tuple(_sheet(sight, row) for row in sight.connection.execute(_SHEETS))


def sheet_lines(sight: Sight, approval: int) -> tuple[SheetLine, ...]:
    """The lines of one form, in the order in which they were written."""
    if not sight.sees_holdings:
        return ()
    return tuple(_line(sight, row) for row in sight.connection.execute(_LINES, {"approval": approval}))


def sheet_scope(sight: Sight, approval: int) -> SheetScope | None:
    """The bounds of a form by scope; None where the form names its carriers."""
    row = sight.connection.execute(_SCOPE, {"approval": approval}).one_or_none() if sight.sees_holdings else None
    if row is None:
        return None
    years = "" if row.year_from is None else f"{row.year_from}–{row.year_to}"
    return SheetScope(
        row.series or "", years, Level(row.max_level), row.most, date.fromisoformat(row.valid_until), row.topic
    )


def _sheet(sight: Sight, row: Any) -> SheetRow:
    approved_on, by_scope = date.fromisoformat(row.approved_on), row.most is not None
    last = date.fromisoformat(row.valid_until) if by_scope else approved_on + timedelta(sight.policy.approval_days)
    sign_by, later = _day(row.sign_by), _day(row.later_signed_on)
    owed = sign_by is not None and later is None
    if owed and sign_by is not None:
        # What is not signed in time lets nothing out any longer.
        last = min(last, sign_by)
    free = row.most - row.lines if by_scope else row.lines - row.used - row.struck
    return SheetRow(
        id=row.id,
        form_no=row.form_no,
        reader=row.reader,
        unit=row.unit,
        approver=row.approver,
        post=row.post,
        signs_for=f"{row.principal_post} {row.principal}" if row.principal else "",
        approved_on=approved_on,
        last_day=last,
        used=row.used,
        free=free,
        struck=row.struck,
        by_scope=by_scope,
        state=SheetState.UNSIGNED if owed else sheet_state(row.used, free, last, sight.today),
        given_as=None if row.given_as is None else ApprovalWay(row.given_as),
        ground=row.ground or "",
        sign_by=sign_by,
        later_signed_on=later,
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _line(sight: Sight, row: Any) -> SheetLine:
    return SheetLine(
        id=row.id,
        digits=row.barcode,
        reference_code=row.reference_code,
        title=sight.title(row.level, row.title),
        level=None if row.level is None else Level(row.level),
        scheme=Scheme(row.scheme),
        secrecy_term=row.secrecy_term,
        terms=LineTerms(
            bool(row.struck), date.fromisoformat(row.latest_on) if row.latest_on else None, bool(row.reading_only)
        ),
        used=row.loan_id is not None,
        due_on=date.fromisoformat(row.due_on) if row.due_on else None,
        back=row.checked_at is not None,
    )
