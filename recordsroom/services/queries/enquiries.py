"""Questions about enquiries: each to its answer, with what was looked into (P-13)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, select

from recordsroom.domain.enquiries import AskedAs, EnquiryState, state_of
from recordsroom.services.queries.pieces import PIECE, Piece, highest_of, piece_of
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import approvers, carriers, enquiries, enquiry_items, records, users


@dataclass(frozen=True, slots=True, repr=False)
class EnquiryRow:
    """One enquiry, with its answer once there is one."""

    id: int
    number: str
    state: EnquiryState
    asked_as: AskedAs
    enquirer: str
    unit: str
    sought: str
    at: datetime
    taken_by: str
    leader: str
    let_no: str
    answer: str
    answered_as: AskedAs | None
    proof_no: str
    answered_at: datetime | None
    answered_by: str
    pieces: tuple[Piece, ...]

    @property
    def highest(self) -> Piece | None:
        """The piece whose level the answer has."""
        return highest_of(self.pieces) if self.pieces else None


_ANSWERER = users.alias("answerer")
_ENQUIRIES = (
    select(
        enquiries,
        users.c.name.label("taken_by"),
        _ANSWERER.c.name.label("answerer"),
        approvers.c.name.label("leader"),
        approvers.c.post,
    )
    .join(users, users.c.id == enquiries.c.enquired_by)
    .outerjoin(_ANSWERER, _ANSWERER.c.id == enquiries.c.answered_by)
    .outerjoin(approvers, approvers.c.id == enquiries.c.let_by_id)
    .order_by(enquiries.c.id.desc())
)
_ITEMS = (
    select(enquiry_items.c.enquiry_id, *PIECE)
    .join(carriers, carriers.c.id == enquiry_items.c.looked_into_id)
    .join(records, records.c.id == carriers.c.record_id)
    .order_by(enquiry_items.c.id)
)
_OPEN = select(func.count()).where(enquiries.c.answered_at.is_(None))
_OF_CARRIER = select(func.max(enquiry_items.c.enquiry_id)).where(enquiry_items.c.looked_into_id == bindparam("carrier"))


def enquiry_register(sight: Sight) -> tuple[EnquiryRow, ...]:
    """Every enquiry, the newest first."""
    if not sight.sees_holdings:
        return ()
    pieces = defaultdict[int, list[Piece]](list)
    for row in sight.connection.execute(_ITEMS).mappings():
        pieces[row["enquiry_id"]].append(piece_of(sight, row))
    return tuple(_row(sight, row, tuple(pieces[row["id"]])) for row in sight.connection.execute(_ENQUIRIES).mappings())


def open_enquiries(sight: Sight) -> int:
    """How many wait for an answer."""
    return int(sight.connection.scalar(_OPEN) or 0) if sight.sees_holdings else 0


def enquiry_of(sight: Sight, carrier: int) -> int:
    """The newest enquiry for which this carrier was looked into; 0 where there is none."""
    return int(sight.connection.scalar(_OF_CARRIER, {"carrier": carrier}) or 0) if sight.sees_holdings else 0


def _row(sight: Sight, row: Any, pieces: tuple[Piece, ...]) -> EnquiryRow:
    answered = sight.moment(row["answered_at"])
    return EnquiryRow(
        id=row["id"],
        number=row["enquiry_no"],
        state=state_of(answered=answered is not None, found=len(pieces)),
        asked_as=AskedAs(row["asked_as"]),
        enquirer=row["enquirer"],
        unit=row["enquirer_unit"],
        sought=row["sought"],
        at=sight.local(row["enquired_at"]),
        taken_by=row["taken_by"],
        leader=f"{row['post']} {row['leader']}" if row["leader"] else "",
        let_no=row["let_no"],
        answer=row["answer"],
        answered_as=AskedAs(row["answered_as"]) if row["answered_as"] else None,
        proof_no=row["proof_no"],
        answered_at=answered,
        answered_by=row["answerer"] or "",
        pieces=pieces,
    )
