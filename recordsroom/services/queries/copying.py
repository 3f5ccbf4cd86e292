"""Questions about copies: every form with how far it is, and the copies that were made on one (F-18, G-15)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum, unique
from typing import Any

from sqlalchemy import Select, and_, bindparam, case, func, select

from recordsroom.domain.copying import CopyFate, CopyWay
from recordsroom.domain.lending import CHARGED
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.sight import Sight
from recordsroom.services.stamp import local_date
from recordsroom.storage.tables import (
    approvers,
    carriers,
    readers,
    records,
    users,
)
from recordsroom.storage.tables import (
    copy_forms as forms,
)
from recordsroom.storage.tables import (
    copy_runs as runs,
)
from recordsroom.storage.tables import (
    made_copies as copies,
)


@unique
class CopyState(StrEnum):
    """How far a form is: what is still open comes first."""

    OVERDUE = "OVERDUE"
    """Copies are with the applicant beyond their day."""
    OUT = "OUT"
    BACK = "BACK"
    """Copies came back and wait to be filed or destroyed."""
    LET = "LET"
    """Copies are let and not made yet."""
    LAPSED = "LAPSED"
    """Fewer were made than were let, and the form counts no more."""
    DONE = "DONE"


@dataclass(frozen=True, slots=True, repr=False)
class CopyFormRow:
    """One form as the register shows it."""

    id: int
    form_no: str
    way: CopyWay
    state: CopyState
    original: int
    reference_code: str
    title: str | None
    level: Level | None
    scheme: Scheme
    secrecy_term: str | None
    copy_no: str | None
    pages: int | None
    """Of the original."""
    applicant: str
    unit: str
    approver: str
    approver_post: str
    approved_on: date
    purpose: str
    audience: str
    consent_no: str
    let: int
    made: int
    out: int
    waiting: int
    """Back, and neither filed nor destroyed yet."""
    filed: int
    destroyed: int
    waste: int
    back_on: date

    @property
    def left(self) -> int:
        """How many may still be made."""
        return self.let - self.made


@dataclass(frozen=True, slots=True, repr=False)
class CopyLine:
    """One copy of a form, from the machine to its end."""

    carrier: int
    digits: str
    nth: int
    copy_no: str | None
    pages: int | None
    labelled: bool
    made_on: date
    made_by: str
    device: str
    medium_no: str
    out: bool
    fate: CopyFate | None
    settled_on: date | None
    seen_by: str


_OUT = carriers.c.custody.in_([custody.value for custody in CHARGED])
_COPY = carriers.alias("copy_carriers")
_COPY_OUT = _COPY.c.custody.in_([custody.value for custody in CHARGED])


def _counted(found: Any) -> Any:
    return func.coalesce(func.sum(case((found, 1), else_=0)), 0)


_ENDS = (
    select(
        runs.c.copy_form_id,
        _counted(and_(copies.c.fate.is_(None), _COPY_OUT)).label("out"),
        _counted(and_(copies.c.fate.is_(None), ~_COPY_OUT)).label("waiting"),
        _counted(copies.c.fate == CopyFate.FILED.value).label("filed"),
        _counted(copies.c.fate == CopyFate.DESTROYED.value).label("destroyed"),
    )
    .select_from(copies)
    .join(runs, runs.c.id == copies.c.copy_run_id)
    .join(_COPY, _COPY.c.id == copies.c.carrier_id)
    .group_by(runs.c.copy_form_id)
    .subquery()
)
_SUMS = (
    select(runs.c.copy_form_id, func.sum(runs.c.copies_made).label("made"), func.sum(runs.c.waste).label("waste"))
    .group_by(runs.c.copy_form_id)
    .subquery()
)
_FORMS: Select[Any] = (
    select(
        forms,
        carriers.c.copy_no,
        carriers.c.pages,
        records.c.reference_code,
        records.c.title,
        records.c.level,
        records.c.scheme,
        records.c.secrecy_term,
        readers.c.name.label("applicant"),
        readers.c.unit,
        approvers.c.name.label("approver"),
        approvers.c.post.label("approver_post"),
        *(func.coalesce(_SUMS.c[name], 0).label(name) for name in ("made", "waste")),
        *(func.coalesce(_ENDS.c[name], 0).label(name) for name in ("out", "waiting", "filed", "destroyed")),
    )
    .join(carriers, carriers.c.id == forms.c.original_id)
    .join(records, records.c.id == carriers.c.record_id)
    .join(readers, readers.c.id == forms.c.applicant_id)
    .join(approvers, approvers.c.id == forms.c.approver_id)
    .outerjoin(_SUMS, _SUMS.c.copy_form_id == forms.c.id)
    .outerjoin(_ENDS, _ENDS.c.copy_form_id == forms.c.id)
    .order_by(forms.c.id.desc())
)
_COPIES = (
    select(
        copies,
        carriers.c.barcode,
        carriers.c.copy_no,
        carriers.c.pages,
        carriers.c.labelled,
        _OUT.label("charged"),
        runs.c.made_at,
        runs.c.device,
        runs.c.medium_no,
        users.c.name.label("maker"),
    )
    .join(runs, runs.c.id == copies.c.copy_run_id)
    .join(carriers, carriers.c.id == copies.c.carrier_id)
    .join(users, users.c.id == runs.c.made_by)
    .where(runs.c.copy_form_id == bindparam("form"))
    .order_by(copies.c.nth_of_form)
)


def copy_forms(sight: Sight) -> tuple[CopyFormRow, ...]:
    """Every form, the newest first."""
    if not sight.sees_holdings:
        return ()
    return tuple(_row(sight, row) for row in sight.connection.execute(_FORMS).mappings())


def copy_forms_of_month(sight: Sight, month: str) -> tuple[CopyFormRow, ...]:
    """The forms signed in a month such as 2026-11, in the order in which they were entered."""
    return tuple(reversed([row for row in copy_forms(sight) if f"{row.approved_on:%Y-%m}" == month]))


def copies_of(sight: Sight, form: int) -> tuple[CopyLine, ...]:
    """The copies made on a form, by their numbers."""
    if not sight.sees_holdings:
        return ()
    return tuple(_line(sight, row) for row in sight.connection.execute(_COPIES, {"form": form}).mappings())


def _row(sight: Sight, row: Any) -> CopyFormRow:
    back_on, approved_on = (date.fromisoformat(row[name]) for name in ("copies_back_on", "approved_on"))
    return CopyFormRow(
        id=row["id"],
        form_no=row["copy_form_no"],
        way=CopyWay(row["copy_way"]),
        state=_state(sight, row, approved_on, back_on),
        original=row["original_id"],
        reference_code=row["reference_code"],
        title=sight.title(row["level"], row["title"]),
        level=None if row["level"] is None else Level(row["level"]),
        scheme=Scheme(row["scheme"]),
        secrecy_term=row["secrecy_term"],
        copy_no=row["copy_no"],
        pages=row["pages"],
        applicant=row["applicant"],
        unit=row["unit"],
        approver=row["approver"],
        approver_post=row["approver_post"],
        approved_on=approved_on,
        purpose=row["purpose"],
        audience=row["audience"],
        consent_no=row["consent_no"],
        let=row["copies_let"],
        made=row["made"],
        out=row["out"],
        waiting=row["waiting"],
        filed=row["filed"],
        destroyed=row["destroyed"],
        waste=row["waste"],
        back_on=back_on,
    )


def _state(sight: Sight, row: Any, approved_on: date, back_on: date) -> CopyState:
    if row["out"]:
        return CopyState.OVERDUE if back_on < sight.today else CopyState.OUT
    if row["waiting"]:
        return CopyState.BACK
    if row["made"] >= row["copies_let"]:
        return CopyState.DONE
    lapses = approved_on + timedelta(days=sight.policy.approval_days)
    return CopyState.LAPSED if lapses < sight.today else CopyState.LET


def _line(sight: Sight, row: Any) -> CopyLine:
    settled = row["settled_at"]
    return CopyLine(
        carrier=row["carrier_id"],
        digits=row["barcode"],
        nth=row["nth_of_form"],
        copy_no=row["copy_no"],
        pages=row["pages"],
        labelled=bool(row["labelled"]),
        made_on=local_date(row["made_at"], sight.stamp.offset_minutes),
        made_by=row["maker"],
        device=row["device"],
        medium_no=row["medium_no"],
        out=bool(row["charged"]),
        fate=CopyFate(row["fate"]) if row["fate"] else None,
        settled_on=None if settled is None else local_date(settled, sight.stamp.offset_minutes),
        seen_by=row["fate_seen_by"],
    )
