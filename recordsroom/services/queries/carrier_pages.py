"""How many pages a carrier has by the register; nothing more of it."""

from __future__ import annotations

from sqlalchemy import bindparam, select

from recordsroom.services.sight import Sight
from recordsroom.storage.tables import carriers

_PAGES = select(carriers.c.pages).where(carriers.c.id == bindparam("carrier"))


def carrier_pages(sight: Sight, carrier: int) -> int | None:
    """The pages of this carrier, None where they were never counted."""
    return sight.connection.scalar(_PAGES, {"carrier": carrier}) if sight.sees_holdings else None
