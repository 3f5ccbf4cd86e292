"""With which opening act a carrier came into the register 期初建账 (P-03)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, select

from recordsroom.services.sight import Sight
from recordsroom.storage.tables import campaigns


@dataclass(frozen=True, slots=True)
class OpeningAct:
    """The signed act: its number and its day."""

    act_no: str
    acted_on: date


_ACT = (
    select(campaigns.c.act_no, campaigns.c.acted_on)
    .where(campaigns.c.act_no.is_not(None), campaigns.c.through_carrier >= bindparam("carrier"))
    .order_by(campaigns.c.id)
    .limit(1)
)


def opening_act_of(sight: Sight, of: Sequence[int]) -> OpeningAct | None:
    """The act that covers the first of these carriers; None where it came in later, or no act was signed yet."""
    row = sight.connection.execute(_ACT, {"carrier": min(of)}).one_or_none() if of else None
    return None if row is None else OpeningAct(row.act_no, date.fromisoformat(row.acted_on))
