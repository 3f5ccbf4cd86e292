"""What a foreign barcode stands for here: the label of ours that counts for the same thing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import bindparam, func, select

from recordsroom.domain.aliases import plain_alias
from recordsroom.domain.values import DAMAGED_DIGITS, Barcode, Kind
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import aliases, boxes, carriers, readers

_BEARER = (
    select(aliases.c.id, func.coalesce(carriers.c.barcode, boxes.c.barcode, readers.c.barcode))
    .select_from(aliases)
    .outerjoin(carriers, carriers.c.id == aliases.c.carrier_id)
    .outerjoin(boxes, boxes.c.id == aliases.c.box_id)
    .outerjoin(readers, readers.c.id == aliases.c.reader_id)
    .where(aliases.c.alias == bindparam("alias"))
)
OF_CARRIER = (
    select(func.group_concat(aliases.c.alias, "\u3000"))
    .where(aliases.c.carrier_id == carriers.c.id)
    .scalar_subquery()
    .label("aliases")
)
"""The foreign barcodes of a carrier in one text, for questions about carriers; None where it has none."""


def seen_by_alias(sight: Sight, text: str, looks: Mapping[Kind, Callable[[Sight, str], Any]]) -> Any:
    """What bears a foreign barcode, looked up by its own label and saying by which code it was scanned."""
    bearer = _bearer_of(sight, text)
    if bearer is None:
        return None
    alias, digits = bearer
    seen = looks[Barcode(digits).kind](sight, digits)
    # Whatever may bear a foreign code has a field for it; a lost card or a withdrawn carrier has none.
    return replace(seen, alias=alias) if hasattr(seen, "alias") else seen


def _bearer_of(sight: Sight, text: str) -> tuple[int, str] | None:
    """The alias with this code and the label of what bears it; what is longer may be a password and is not sought."""
    alias = plain_alias(text)
    if not alias or len(alias) > DAMAGED_DIGITS or not sight.sees_holdings:
        return None
    row = sight.connection.execute(_BEARER, {"alias": alias}).one_or_none()
    return None if row is None else (int(row[0]), str(row[1]))
