"""An out card that was scanned: whose loan the gap on the shelf is, or that it may be taken out (F-16)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, select

from recordsroom.services.queries.due import DUE_ON, due_day
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import carriers, loans, out_cards, readers, records, storage_locations


@dataclass(frozen=True, slots=True, repr=False)
class OutCardSeen:
    """An out card that was scanned; it stands for the loan and never for the carrier."""

    id: int
    digits: str
    reference_code: str
    reader_name: str
    reader_unit: str
    due_on: date | None
    back: bool
    home: str


HOME = storage_locations.alias("home")
"""Where the carrier belongs, as the gap is there."""
ABOUT_CARD = (
    out_cards.c.id,
    out_cards.c.barcode,
    records.c.reference_code,
    DUE_ON,
    loans.c.checked_at,
    readers.c.name,
    readers.c.unit,
    HOME.c.name.label("home"),
)
_SCANNED = (
    select(*ABOUT_CARD)
    .join(loans, loans.c.id == out_cards.c.loan_id)
    .join(carriers, carriers.c.id == loans.c.carrier_id)
    .join(records, records.c.id == carriers.c.record_id)
    .join(readers, readers.c.id == loans.c.reader_id)
    .outerjoin(HOME, HOME.c.id == carriers.c.home_id)
    .where(out_cards.c.barcode == bindparam("digits"))
)


def out_card_seen(sight: Sight, digits: str) -> OutCardSeen | None:
    """The card that bears this label."""
    row = sight.connection.execute(_SCANNED, {"digits": digits}).one_or_none()
    if row is None:
        return None
    due = due_day(row.due_on)
    back = row.checked_at is not None
    return OutCardSeen(row.id, row.barcode, row.reference_code, row.name, row.unit, due, back, row.home or "")
