"""What the desk asks about sheets written by hand: one that was scanned, and which are still unused (P-06)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, func, select

from recordsroom.domain.late_entries import LateCause, SheetForm
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import late_entries, late_sheets, late_visits, sheet_forms, users, void_sheets


@dataclass(frozen=True, slots=True, repr=False)
class SheetSeen:
    """A sheet that was scanned or named: blank, open or used up."""

    id: int
    sheet_no: str
    happened_at: int | None = None
    cause: LateCause | None = None
    countersigned_by: str = ""
    countersign_no: str = ""
    opened_by: str = ""
    closed: bool = False
    form: SheetForm = SheetForm.LOANS

    @property
    def open(self) -> bool:
        """Whether its lines are being entered."""
        return self.happened_at is not None and not self.closed


@dataclass(frozen=True, slots=True, repr=False)
class Sheets:
    """Which prepared sheets are still unused, and which of all stand open."""

    unused: tuple[tuple[str, SheetForm], ...]
    """Number and form of each."""
    open: tuple[SheetSeen, ...]
    entered: int
    """How many lines were entered late in all."""


_SHEETS = (
    select(late_sheets, users.c.name.label("opener"), void_sheets.c.voided_at, sheet_forms.c.sheet_form)
    .outerjoin(users, users.c.id == late_sheets.c.opened_by)
    .outerjoin(void_sheets, void_sheets.c.sheet_id == late_sheets.c.id)
    .outerjoin(sheet_forms, sheet_forms.c.sheet_id == late_sheets.c.id)
)
_SCANNED = _SHEETS.where(late_sheets.c.barcode == bindparam("digits"))
_OPEN = _SHEETS.where(late_sheets.c.opened_at.is_not(None), late_sheets.c.closed_at.is_(None)).order_by(
    late_sheets.c.id
)
_UNUSED = (
    select(late_sheets.c.sheet_no, sheet_forms.c.sheet_form)
    .outerjoin(sheet_forms, sheet_forms.c.sheet_id == late_sheets.c.id)
    .where(late_sheets.c.opened_at.is_(None), late_sheets.c.id.not_in(select(void_sheets.c.sheet_id)))
    .order_by(late_sheets.c.id)
)
_ENTERED = select(
    select(func.count()).select_from(late_entries).scalar_subquery()
    + select(func.count()).select_from(late_visits).scalar_subquery()
)


def sheet_scanned(sight: Sight, digits: str) -> SheetSeen | None:
    """The prepared sheet that bears this label."""
    if not sight.sees_holdings:
        return None
    row = sight.connection.execute(_SCANNED, {"digits": digits}).one_or_none()
    return None if row is None else _seen(row)


def sheets(sight: Sight) -> Sheets:
    """The unused numbers of the pack, and the sheets that are being entered."""
    if not sight.sees_holdings:
        return Sheets((), (), 0)
    ask = sight.connection.execute
    return Sheets(
        tuple((row.sheet_no, _form(row)) for row in ask(_UNUSED)),
        tuple(_seen(row) for row in ask(_OPEN)),
        int(ask(_ENTERED).scalar_one()),
    )


def _seen(row: Any) -> SheetSeen:
    return SheetSeen(
        id=row.id,
        sheet_no=row.sheet_no,
        happened_at=row.happened_at,
        cause=None if row.cause is None else LateCause(row.cause),
        countersigned_by=row.countersigned_by,
        countersign_no=row.countersign_no,
        opened_by=row.opener or "",
        closed=row.closed_at is not None or row.voided_at is not None,
        form=_form(row),
    )


def _form(row: Any) -> SheetForm:
    return SheetForm(row.sheet_form) if row.sheet_form else SheetForm.LOANS
