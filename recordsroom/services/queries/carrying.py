"""The register of what is carried outside or sent to other units: every form with its pieces (G-18)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum, unique
from typing import Any

from sqlalchemy import bindparam, func, select

from recordsroom.domain.carrying import CarryKind, Channel
from recordsroom.domain.lawful_taking import ask_after_on
from recordsroom.domain.values import Custody
from recordsroom.services.queries.due import due_day
from recordsroom.services.queries.pieces import PIECE, Piece, highest_of, piece_of
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import (
    approvers,
    carriers,
    carry_loans,
    carry_outs,
    chased_loans,
    chases,
    lawful_takings,
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
    ASK_AFTER = "ASK_AFTER"
    """The law took it, and the organ was not asked for a quarter (P-15)."""
    OUT = "OUT"
    """On its way, or not signed for yet."""
    DELIVERED = "DELIVERED"
    """Signed for at the other end, and to come back."""
    BACK = "BACK"
    GONE = "GONE"
    """Signed for at the other end, where it stays."""


OPEN_STATES = frozenset({CarryState.OVERDUE, CarryState.ASK_AFTER, CarryState.OUT, CarryState.DELIVERED})


@dataclass(frozen=True, slots=True, repr=False)
class CarriedPiece:
    """One carrier that left on a form, and when it was scanned back."""

    loan: int
    piece: Piece
    pages: int | None
    back_at: datetime | None
    returned: bool = True
    """Whether it was scanned back; what is kept elsewhere is charged to nobody either."""


@dataclass(frozen=True, slots=True, repr=False)
class TakenRow:
    """What a form has besides where the law took it (P-15)."""

    officer_card: str
    second_officer_card: str
    asked_on: date | None
    """When the organ was asked last."""
    said: str
    ask_on: date
    kept_paper_no: str
    kept_on: date | None
    kept_let_by: str


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
    back_on: date | None
    """None where the law took it."""
    out_at: datetime
    keeper: str
    taken_by: str
    taken_on: date | None
    receipt_no: str
    pieces: tuple[CarriedPiece, ...]
    taking: TakenRow | None = None

    @property
    def highest(self) -> Piece:
        """The piece whose level the whole has."""
        return highest_of(one.piece for one in self.pieces)

    @property
    def back(self) -> int:
        """How many pieces were scanned back."""
        return sum(one.back_at is not None for one in self.pieces)

    @property
    def held_by_law(self) -> bool:
        """Whether the law took it and something of it is still there."""
        return self.taking is not None and self.state in OPEN_STATES

    @property
    def receivable(self) -> bool:
        """Whether a receipt is still to come."""
        return self.kind is not CarryKind.CARRY and self.taken_on is None and self.state in OPEN_STATES


_KEEPERS = approvers.alias("let_keep")
_LAST_ASKED = (
    select(func.max(chases.c.chased_at), chases.c.reply)
    .join(chased_loans, chased_loans.c.chase_id == chases.c.id)
    .join(carry_loans, carry_loans.c.loan_id == chased_loans.c.loan_id)
    .where(carry_loans.c.carry_out_id == bindparam("form"))
)
_FORMS = (
    select(
        carry_outs,
        lawful_takings.c.officer_card,
        lawful_takings.c.second_officer_card,
        lawful_takings.c.kept_paper_no,
        lawful_takings.c.kept_on,
        _KEEPERS.c.name.label("kept_let_by"),
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
    .outerjoin(lawful_takings, lawful_takings.c.taking_id == carry_outs.c.id)
    .outerjoin(_KEEPERS, _KEEPERS.c.id == lawful_takings.c.kept_let_by_id)
    .order_by(carry_outs.c.id.desc())
)
_WITHDRAWN = Custody.WITHDRAWN.value
_PIECES = (
    select(
        carry_loans.c.carry_out_id,
        carry_loans.c.loan_id,
        loans.c.pages_out,
        loans.c.checked_at,
        carriers.c.custody,
        *PIECE,
    )
    .join(loans, loans.c.id == carry_loans.c.loan_id)
    .join(carriers, carriers.c.id == loans.c.carrier_id)
    .join(records, records.c.id == carriers.c.record_id)
    .order_by(carry_loans.c.id)
)
_TAKEN = select(func.count()).select_from(lawful_takings).where(lawful_takings.c.kept_on.is_(None))
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
        told = CarriedPiece(
            row["loan_id"],
            piece_of(sight, row),
            row["pages_out"],
            sight.moment(row["checked_at"]),
            row["custody"] != _WITHDRAWN,
        )
        pieces[row["carry_out_id"]].append(told)
    return tuple(_row(sight, row, tuple(pieces[row["id"]])) for row in sight.connection.execute(_FORMS).mappings())


def carry_form_of(sight: Sight, carrier: int) -> int:
    """The newest form on which this carrier left; 0 where there is none."""
    return int(sight.connection.scalar(_FORM_OF, {"carrier": carrier}) or 0) if sight.sees_holdings else 0


def takings_to_ask_after(sight: Sight) -> int:
    """How many takings by law are to be asked after (P-15)."""
    return (
        sum(one.state is CarryState.ASK_AFTER for one in carry_forms(sight)) if sight.connection.scalar(_TAKEN) else 0
    )


def _row(sight: Sight, row: Any, pieces: tuple[CarriedPiece, ...]) -> CarryRow:
    taking = _taking(sight, row) if row["officer_card"] is not None else None
    return CarryRow(
        id=row["id"],
        number=row["carry_no"],
        kind=CarryKind(row["carry_kind"]),
        state=_state(sight, row, pieces, taking),
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
        back_on=due_day(row["carry_back_on"]),
        out_at=sight.local(row["carried_at"]),
        keeper=row["keeper"],
        taken_by=row["taken_by"],
        taken_on=date.fromisoformat(row["taken_on"]) if row["taken_on"] else None,
        receipt_no=row["slip_back_no"],
        pieces=pieces,
        taking=taking,
    )


def _taking(sight: Sight, row: Any) -> TakenRow:
    asked_at, said = sight.connection.execute(_LAST_ASKED, {"form": row["id"]}).one()
    asked = None if asked_at is None else sight.local(asked_at).date()
    return TakenRow(
        officer_card=row["officer_card"],
        second_officer_card=row["second_officer_card"],
        asked_on=asked,
        said=said or "",
        ask_on=ask_after_on(asked or sight.local(row["carried_at"]).date()),
        kept_paper_no=row["kept_paper_no"],
        kept_on=due_day(row["kept_on"]),
        kept_let_by=row["kept_let_by"] or "",
    )


def _state(sight: Sight, row: Any, pieces: tuple[CarriedPiece, ...], taking: TakenRow | None) -> CarryState:
    taken = row["taken_on"] is not None
    if all(one.back_at is not None for one in pieces):
        kept = taking.kept_on is not None if taking else taken and row["stays_there"]
        return CarryState.GONE if kept else CarryState.BACK
    if taking and taking.ask_on <= sight.today:
        return CarryState.ASK_AFTER
    if date.fromisoformat(row["carry_back_on"]) < sight.today:
        return CarryState.OVERDUE
    return CarryState.DELIVERED if taken else CarryState.OUT
