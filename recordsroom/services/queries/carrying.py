"""The register of what is carried outside or sent to other units: every form with its pieces (G-18)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum, unique
from typing import Any

from sqlalchemy import bindparam, func, select

from recordsroom.domain.carrying import CarryKind, Channel
from recordsroom.services.queries.pieces import PIECE, Piece, highest_of, piece_of
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import (
    approvers,
    carriers,
    carry_loans,
    carry_outs,
    loans,
    readers,
    records,
    transport_cases,
    users,
)


@unique
class CarryState(StrEnum):
    """Where a form is; what needs somebody comes first."""

    OVERDUE = "OVERDUE"
    OUT = "OUT"
    """On its way, or not signed for yet."""
    DELIVERED = "DELIVERED"
    """Signed for at the other end, and to come back."""
    BACK = "BACK"
    GONE = "GONE"
    """Signed for at the other end, where it stays."""


OPEN_STATES = frozenset({CarryState.OVERDUE, CarryState.OUT, CarryState.DELIVERED})


@dataclass(frozen=True, slots=True, repr=False)
class CarriedPiece:
    """One carrier that left on a form, and when it was scanned back."""

    piece: Piece
    pages: int | None
    back_at: datetime | None


@dataclass(frozen=True, slots=True, repr=False)
class CarryRow:
    """One form as the register shows it."""

    id: int
    number: str
    kind: CarryKind
    state: CarryState
    bearer: str
    unit: str
    companions: str
    destination: str
    purpose: str
    route: str
    abroad: bool
    channel: Channel
    approver: str
    approver_post: str
    approved_on: date
    seal: str
    case_no: str
    stays_there: bool
    back_on: date
    out_at: datetime
    keeper: str
    taken_by: str
    taken_on: date | None
    receipt_no: str
    pieces: tuple[CarriedPiece, ...]

    @property
    def highest(self) -> Piece:
        """The piece whose level the whole has."""
        return highest_of(one.piece for one in self.pieces)

    @property
    def back(self) -> int:
        """How many pieces were scanned back."""
        return sum(one.back_at is not None for one in self.pieces)

    @property
    def receivable(self) -> bool:
        """Whether a receipt is still to come."""
        return self.kind is CarryKind.DISPATCH and self.taken_on is None and self.state in OPEN_STATES


_FORMS = (
    select(
        carry_outs,
        readers.c.name.label("bearer"),
        readers.c.unit.label("unit"),
        approvers.c.name.label("approver"),
        approvers.c.post.label("approver_post"),
        transport_cases.c.case_no,
        users.c.name.label("keeper"),
    )
    .join(readers, readers.c.id == carry_outs.c.bearer_id)
    .join(approvers, approvers.c.id == carry_outs.c.approver_id)
    .join(users, users.c.id == carry_outs.c.carried_by)
    .outerjoin(transport_cases, transport_cases.c.id == carry_outs.c.carry_case_id)
    .order_by(carry_outs.c.id.desc())
)
_PIECES = (
    select(carry_loans.c.carry_out_id, loans.c.pages_out, loans.c.checked_at, *PIECE)
    .join(loans, loans.c.id == carry_loans.c.loan_id)
    .join(carriers, carriers.c.id == loans.c.carrier_id)
    .join(records, records.c.id == carriers.c.record_id)
    .order_by(carry_loans.c.id)
)
_FORM_OF = (
    select(func.max(carry_loans.c.carry_out_id))
    .join(loans, loans.c.id == carry_loans.c.loan_id)
    .where(loans.c.carrier_id == bindparam("carrier"))
)


def carry_forms(sight: Sight) -> tuple[CarryRow, ...]:
    """Every form, the newest first."""
    if not sight.sees_holdings:
        return ()
    pieces = defaultdict[int, list[CarriedPiece]](list)
    for row in sight.connection.execute(_PIECES).mappings():
        told = CarriedPiece(piece_of(sight, row), row["pages_out"], sight.moment(row["checked_at"]))
        pieces[row["carry_out_id"]].append(told)
    return tuple(_row(sight, row, tuple(pieces[row["id"]])) for row in sight.connection.execute(_FORMS).mappings())


def carry_form_of(sight: Sight, carrier: int) -> int:
    """The newest form on which this carrier left; 0 where there is none."""
    return int(sight.connection.scalar(_FORM_OF, {"carrier": carrier}) or 0) if sight.sees_holdings else 0


def _row(sight: Sight, row: Any, pieces: tuple[CarriedPiece, ...]) -> CarryRow:
    return CarryRow(
        id=row["id"],
        number=row["carry_no"],
        kind=CarryKind(row["carry_kind"]),
        state=_state(sight, row, pieces),
        bearer=row["bearer"],
        unit=row["unit"],
        companions=row["companions"],
        destination=row["destination"],
        purpose=row["carry_purpose"],
        route=row["route"],
        abroad=bool(row["abroad"]),
        channel=Channel(row["channel"]),
        approver=row["approver"],
        approver_post=row["approver_post"],
        approved_on=date.fromisoformat(row["approved_on"]),
        seal=row["carry_seal"],
        case_no=row["case_no"] or "",
        stays_there=bool(row["stays_there"]),
        back_on=date.fromisoformat(row["carry_back_on"]),
        out_at=sight.local(row["carried_at"]),
        keeper=row["keeper"],
        taken_by=row["taken_by"],
        taken_on=date.fromisoformat(row["taken_on"]) if row["taken_on"] else None,
        receipt_no=row["slip_back_no"],
        pieces=pieces,
    )


def _state(sight: Sight, row: Any, pieces: tuple[CarriedPiece, ...]) -> CarryState:
    taken = row["taken_on"] is not None
    if all(one.back_at is not None for one in pieces):
        return CarryState.GONE if taken and row["stays_there"] else CarryState.BACK
    if date.fromisoformat(row["carry_back_on"]) < sight.today:
        return CarryState.OVERDUE
    return CarryState.DELIVERED if taken else CarryState.OUT
