"""The lists of what is called in, with every line and what became of it (F-19, G-17)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique
from typing import Any

from sqlalchemy import bindparam, func, select

from recordsroom.domain.calling_in import CallEnd, CallWay
from recordsroom.domain.lending import CHARGED
from recordsroom.domain.values import Custody
from recordsroom.services.queries.pieces import PIECE, Piece, highest_of, piece_of
from recordsroom.services.sight import Sight
from recordsroom.services.stamp import local_date
from recordsroom.storage.tables import call_ins, call_lines, carriers, loans, readers, records, users


@unique
class CallState(StrEnum):
    """Where a list is; what needs somebody comes first."""

    OVERDUE = "OVERDUE"
    OPEN = "OPEN"
    READY = "READY"
    """Every line has its end; the list can be ended."""
    ENDED = "ENDED"


@dataclass(frozen=True, slots=True, repr=False)
class CalledPiece:
    """One line: the carrier, who has it, and what became of it."""

    line: int
    piece: Piece
    document_no: str
    pages: int | None
    holder: str
    end: CallEnd | None
    """What was entered, or that its holder brought it back."""
    reason: str
    ended_on: date | None


@dataclass(frozen=True, slots=True, repr=False)
class CallRow:
    """One list as the register shows it."""

    id: int
    number: str
    way: CallWay
    state: CallState
    counterpart: str
    notice_no: str
    due_on: date
    begun_on: date
    ended_on: date | None
    keeper: str
    receiver: str
    receipt_no: str
    couriers: str
    lines: tuple[CalledPiece, ...]

    @property
    def highest(self) -> Piece:
        """The piece whose level the whole list has."""
        return highest_of(one.piece for one in self.lines)

    @property
    def returned(self) -> int:
        """How many went or came back."""
        return sum(one.end is CallEnd.RETURNED for one in self.lines)

    @property
    def left(self) -> int:
        """How many have no end yet."""
        return sum(one.end is None for one in self.lines)


_LISTS = (
    select(call_ins, users.c.name.label("keeper"))
    .join(users, users.c.id == call_ins.c.called_by)
    .order_by(call_ins.c.id.desc())
)
_LINES = (
    select(
        call_lines.c.id,
        call_lines.c.call_in_id,
        call_lines.c.call_end,
        call_lines.c.call_reason,
        call_lines.c.line_ended_at,
        call_ins.c.call_way,
        carriers.c.custody,
        carriers.c.pages,
        records.c.document_no,
        readers.c.name,
        readers.c.unit,
        *PIECE,
    )
    .join(call_ins, call_ins.c.id == call_lines.c.call_in_id)
    .join(carriers, carriers.c.id == call_lines.c.called_carrier_id)
    .join(records, records.c.id == carriers.c.record_id)
    .outerjoin(loans, (loans.c.carrier_id == carriers.c.id) & loans.c.checked_at.is_(None))
    .outerjoin(readers, readers.c.id == loans.c.reader_id)
    .order_by(call_lines.c.id)
)
_LIST_OF = select(func.max(call_lines.c.call_in_id)).where(call_lines.c.called_carrier_id == bindparam("carrier"))
_DUE = select(func.count()).where(call_ins.c.call_ended_at.is_(None), call_ins.c.call_due_on <= bindparam("today"))
_OUT = (
    select(*PIECE)
    .join(records, records.c.id == carriers.c.record_id)
    .join(loans, (loans.c.carrier_id == carriers.c.id) & loans.c.checked_at.is_(None))
    .join(readers, readers.c.id == loans.c.reader_id)
    .where(carriers.c.custody.in_([one.value for one in CHARGED]))
    .order_by(readers.c.unit, readers.c.name, carriers.c.id)
)
_CALLED = (
    select(*PIECE)
    .join(records, records.c.id == carriers.c.record_id)
    .where(records.c.document_no == bindparam("document"), carriers.c.custody != Custody.WITHDRAWN.value)
    .order_by(carriers.c.id)
)


def calls_due(sight: Sight) -> int:
    """How many lists are open on or after their day."""
    return int(sight.connection.scalar(_DUE, {"today": sight.today.isoformat()}) or 0)


def call_lists(sight: Sight) -> tuple[CallRow, ...]:
    """Every list, the newest first."""
    if not sight.sees_holdings:
        return ()
    lines = defaultdict[int, list[CalledPiece]](list)
    for row in sight.connection.execute(_LINES).mappings():
        lines[row["call_in_id"]].append(_line(sight, row))
    return tuple(_row(sight, row, tuple(lines[row["id"]])) for row in sight.connection.execute(_LISTS).mappings())


def call_list_of(sight: Sight, carrier: int) -> int:
    """The newest list on which this carrier stands; 0 where there is none."""
    return int(sight.connection.scalar(_LIST_OF, {"carrier": carrier}) or 0) if sight.sees_holdings else 0


def out_with(sight: Sight, unit: str) -> tuple[Piece, ...]:
    """What the readers of a unit have, of all units where none is named."""
    if not sight.sees_holdings:
        return ()
    asked = _OUT.where(readers.c.unit == unit) if unit else _OUT
    return tuple(piece_of(sight, row) for row in sight.connection.execute(asked).mappings())


def issued_as(sight: Sight, document_no: str, copy_no: str) -> tuple[Piece, ...]:
    """The carriers of a document by the number that its issuer gave it, of one copy where that is named (P-22)."""
    if not sight.sees_holdings:
        return ()
    asked = _CALLED.where(carriers.c.copy_no == copy_no) if copy_no else _CALLED
    return tuple(piece_of(sight, row) for row in sight.connection.execute(asked, {"document": document_no}).mappings())


def _line(sight: Sight, row: Any) -> CalledPiece:
    end = CallEnd(row["call_end"]) if row["call_end"] else None
    here = row["call_way"] == CallWay.GATHER.value and Custody(row["custody"]) not in CHARGED
    if here and end in {None, CallEnd.NOT_RETURNED}:
        end = CallEnd.RETURNED
    ended = row["line_ended_at"]
    return CalledPiece(
        line=row["id"],
        piece=piece_of(sight, row),
        document_no=row["document_no"] or "" if sight.knows(row["level"]) else "",
        pages=row["pages"],
        holder=f"{row['name']}　{row['unit']}" if row["name"] else "",
        end=end,
        reason=row["call_reason"],
        ended_on=None if ended is None else local_date(ended, sight.stamp.offset_minutes),
    )


def _row(sight: Sight, row: Any, lines: tuple[CalledPiece, ...]) -> CallRow:
    ended, offset = row["call_ended_at"], sight.stamp.offset_minutes
    return CallRow(
        id=row["id"],
        number=row["call_in_no"],
        way=CallWay(row["call_way"]),
        state=_state(sight, row, lines),
        counterpart=row["counterpart"],
        notice_no=row["notice_no"],
        due_on=date.fromisoformat(row["call_due_on"]),
        begun_on=local_date(row["called_at"], offset),
        ended_on=None if ended is None else local_date(ended, offset),
        keeper=row["keeper"],
        receiver=row["call_receiver"],
        receipt_no=row["call_receipt_no"],
        couriers=row["couriers"],
        lines=lines,
    )


def _state(sight: Sight, row: Any, lines: tuple[CalledPiece, ...]) -> CallState:
    if row["call_ended_at"] is not None:
        return CallState.ENDED
    if all(one.end is not None for one in lines):
        return CallState.READY
    return CallState.OVERDUE if date.fromisoformat(row["call_due_on"]) < sight.today else CallState.OPEN
