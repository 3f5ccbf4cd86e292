"""Whose a card is that was reported lost (P-10)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, select

from recordsroom.services.sight import Sight
from recordsroom.storage.tables import lost_cards, readers


@dataclass(frozen=True, slots=True, repr=False)
class LostCardSeen:
    """A lost card that turned up again: whose it was, since when it counts for nothing, and the card that does."""

    digits: str
    name: str
    unit: str
    lost_on: date
    card: str


_LOST = (
    select(lost_cards.c.lost_on, readers.c.name, readers.c.unit, readers.c.barcode)
    .join(readers, readers.c.id == lost_cards.c.reader_id)
    .where(lost_cards.c.barcode == bindparam("digits"))
)


def lost_card(sight: Sight, digits: str) -> LostCardSeen | None:
    """Whose card it was, or None where no card of this number was lost."""
    row = sight.connection.execute(_LOST, {"digits": digits}).one_or_none()
    if row is None:
        return None
    return LostCardSeen(digits, row.name, row.unit, date.fromisoformat(row.lost_on), row.barcode)
