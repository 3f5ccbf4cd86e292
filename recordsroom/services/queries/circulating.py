"""Questions about circulation: every sheet with its folder and its legs (F-17, G-14)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum, unique
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, func, select

from recordsroom.services.queries.pieces import PIECE, Piece, highest_of, piece_of
from recordsroom.services.sight import Sight
from recordsroom.services.stamp import local_date
from recordsroom.storage.tables import (
    carriers,
    circulation_legs,
    circulations,
    folder_items,
    leg_loans,
    loans,
    readers,
    records,
    users,
)


@unique
class SheetState(StrEnum):
    """Where a sheet is; what needs somebody comes first."""

    OVERDUE = "OVERDUE"
    TO_SIGN = "TO_SIGN"
    """Everything was scanned back; signature and count are still to be entered."""
    OUT = "OUT"
    HERE = "HERE"
    """The folder lies in the room, and somebody is still to read it."""
    READ = "READ"
    """Everybody read it; the sheet can be filed."""
    ENDED = "ENDED"


@dataclass(frozen=True, slots=True, repr=False)
class LegRow:
    """One reader of a sheet, from the sending to the signature."""

    leg: int
    nth: int
    reader: int
    name: str
    unit: str
    sent_at: datetime | None
    due_on: date | None
    courier: str
    signed_at: str
    pieces: int | None
    remark: str
    ended_at: datetime | None
    back: int
    """How many pieces were scanned back."""

    @property
    def under_way(self) -> bool:
        """Whether the folder is on this leg."""
        return self.sent_at is not None and self.ended_at is None


@dataclass(frozen=True, slots=True, repr=False)
class SheetRow:
    """One sheet as the register shows it."""

    id: int
    number: str
    state: SheetState
    urgent: bool
    proposal: str
    begun_on: date
    keeper: str
    folder: tuple[Piece, ...]
    legs: tuple[LegRow, ...]

    @property
    def highest(self) -> Piece:
        """The piece whose level the folder has."""
        return highest_of(self.folder)

    @property
    def under_way(self) -> LegRow | None:
        """The leg on which the folder is."""
        return next((leg for leg in self.legs if leg.under_way), None)

    @property
    def following(self) -> LegRow | None:
        """Who reads next, in the order of the sheet."""
        return next((leg for leg in self.legs if leg.sent_at is None), None)

    @property
    def read(self) -> int:
        """How many read it."""
        return sum(leg.ended_at is not None for leg in self.legs)


_SHEETS = (
    select(circulations, users.c.name.label("keeper"))
    .join(users, users.c.id == circulations.c.circulated_by)
    .order_by(circulations.c.id.desc())
)
_FOLDERS = (
    select(folder_items.c.circulation_id, *PIECE)
    .join(carriers, carriers.c.id == folder_items.c.carrier_id)
    .join(records, records.c.id == carriers.c.record_id)
    .order_by(folder_items.c.id)
)
_BACK = (
    select(leg_loans.c.leg_id, func.count().label("back"))
    .join(loans, loans.c.id == leg_loans.c.loan_id)
    .where(loans.c.checked_at.is_not(None))
    .group_by(leg_loans.c.leg_id)
    .subquery()
)
_LEGS = (
    select(circulation_legs, readers.c.name, readers.c.unit, func.coalesce(_BACK.c.back, 0).label("back"))
    .join(readers, readers.c.id == circulation_legs.c.leg_reader_id)
    .outerjoin(_BACK, _BACK.c.leg_id == circulation_legs.c.id)
    .order_by(circulation_legs.c.leg_no)
)
_SHEET_OF = select(func.max(folder_items.c.circulation_id)).where(folder_items.c.carrier_id == bindparam("carrier"))


def circulation_sheets(sight: Sight, only: int | None = None) -> tuple[SheetRow, ...]:
    """Every sheet, the newest first, or only the one of this number."""
    if not sight.sees_holdings:
        return ()
    ask = sight.connection.execute
    folders, legs = defaultdict[int, list[Piece]](list), defaultdict[int, list[LegRow]](list)
    for row in ask(_only(_FOLDERS, folder_items.c.circulation_id, only)).mappings():
        folders[row["circulation_id"]].append(piece_of(sight, row))
    for row in ask(_only(_LEGS, circulation_legs.c.circulation_id, only)).mappings():
        legs[row["circulation_id"]].append(_leg(sight, row))
    return tuple(
        SheetRow(
            id=row["id"],
            number=row["circulation_no"],
            state=_state(sight, row, len(folders[row["id"]]), legs[row["id"]]),
            urgent=bool(row["urgent"]),
            proposal=row["proposal"],
            begun_on=local_date(row["begun_at"], sight.stamp.offset_minutes),
            keeper=row["keeper"],
            folder=tuple(folders[row["id"]]),
            legs=tuple(legs[row["id"]]),
        )
        for row in ask(_only(_SHEETS, circulations.c.id, only)).mappings()
    )


def open_sheet_of(sight: Sight, carrier: int) -> SheetRow | None:
    """The open sheet in whose folder this carrier lies."""
    number = sheet_of(sight, carrier)
    found = circulation_sheets(sight, number) if number else ()
    return next((one for one in found if one.state is not SheetState.ENDED), None)


def _only(asked: Select[Any], column: ColumnElement[int], number: int | None) -> Select[Any]:
    return asked if number is None else asked.where(column == number)


def sheet_of(sight: Sight, carrier: int) -> int:
    """The newest sheet in whose folder this carrier lies; 0 where there is none."""
    return int(sight.connection.scalar(_SHEET_OF, {"carrier": carrier}) or 0) if sight.sees_holdings else 0


def _leg(sight: Sight, row: Any) -> LegRow:
    return LegRow(
        leg=row["id"],
        nth=row["leg_no"],
        reader=row["leg_reader_id"],
        name=row["name"],
        unit=row["unit"],
        sent_at=sight.moment(row["sent_at"]),
        due_on=date.fromisoformat(row["leg_due_on"]) if row["leg_due_on"] else None,
        courier=row["courier"],
        signed_at=row["signed_at"],
        pieces=row["pieces_counted"],
        remark=row["leg_remark"],
        ended_at=sight.moment(row["ended_at"]),
        back=row["back"],
    )


def _state(sight: Sight, row: Any, pieces: int, legs: list[LegRow]) -> SheetState:
    if row["closed_at"] is not None:
        return SheetState.ENDED
    leg = next((one for one in legs if one.under_way), None)
    if leg is None:
        return SheetState.HERE if any(one.sent_at is None for one in legs) else SheetState.READ
    if leg.back == pieces:
        return SheetState.TO_SIGN
    return SheetState.OVERDUE if leg.due_on is not None and leg.due_on < sight.today else SheetState.OUT
