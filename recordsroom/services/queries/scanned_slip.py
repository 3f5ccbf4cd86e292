"""A slip of a loan that was scanned back: whose it is, what it asks for, and whether it was answered (F-12)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import bindparam, select

from recordsroom.services.sight import Sight
from recordsroom.storage.tables import approvals, carriers, loan_slips, readers, records, slip_wishes


@dataclass(frozen=True, slots=True, repr=False)
class WishSeen:
    """One line of a slip."""

    carrier: int
    reference_code: str


@dataclass(frozen=True, slots=True, repr=False)
class SlipSeen:
    """One slip, with the card of its reader and its lines in the order of the paper."""

    id: int
    digits: str
    slip_no: str
    reader_digits: str
    reader_name: str
    reader_unit: str
    wishes: tuple[WishSeen, ...]
    approved: bool

    def asks_for(self, carrier: int) -> bool:
        """Whether a carrier stands on it."""
        return any(wish.carrier == carrier for wish in self.wishes)

    def let(self, struck: tuple[int, ...] = ()) -> tuple[int, ...]:
        """The carriers of its lines without those whose numbers were struck."""
        return tuple(wish.carrier for number, wish in enumerate(self.wishes, 1) if number not in struck)


_SLIP = (
    select(
        loan_slips.c.id,
        loan_slips.c.barcode,
        loan_slips.c.slip_no,
        readers.c.barcode.label("card"),
        readers.c.name,
        readers.c.unit,
        approvals.c.id.label("approval"),
    )
    .join(readers, readers.c.id == loan_slips.c.reader_id)
    .outerjoin(approvals, approvals.c.form_no == loan_slips.c.slip_no)
    .where(loan_slips.c.barcode == bindparam("digits"))
)
_WISHES = (
    select(slip_wishes.c.carrier_id, records.c.reference_code)
    .join(carriers, carriers.c.id == slip_wishes.c.carrier_id)
    .join(records, records.c.id == carriers.c.record_id)
    .where(slip_wishes.c.slip_id == bindparam("slip"))
    .order_by(slip_wishes.c.id)
)


def slip_seen(sight: Sight, digits: str) -> SlipSeen | None:
    """The slip that bears this label."""
    row = sight.connection.execute(_SLIP, {"digits": digits}).one_or_none()
    if row is None:
        return None
    wishes = (WishSeen(*wish) for wish in sight.connection.execute(_WISHES, {"slip": row.id}))
    return SlipSeen(
        row.id, row.barcode, row.slip_no, row.card, row.name, row.unit, tuple(wishes), row.approval is not None
    )
