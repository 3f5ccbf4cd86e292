"""What was gathered in the holdings for a group, a list or a decision: codes, and the carriers that may leave."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BindParameter, bindparam, select

from recordsroom.domain.values import Custody
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import carriers, destruction_lines, records, transfer_lines

FREE_TO_LEAVE = (
    carriers.c.custody != Custody.WITHDRAWN.value,
    carriers.c.id.not_in(select(destruction_lines.c.doomed_id).where(destruction_lines.c.struck_at.is_(None))),
    carriers.c.id.not_in(select(transfer_lines.c.leaving_id).where(transfer_lines.c.dropped_at.is_(None))),
)
"""Of which carriers a list may be written: still of this room, and on no list that stands."""


@dataclass(frozen=True, slots=True, repr=False)
class Gathered:
    """Records with their codes in the order in which they were gathered, and their carriers that may leave."""

    records: tuple[int, ...]
    codes: tuple[str, ...]
    pieces: tuple[tuple[int, str], ...]


_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_CODES = select(records.c.id, records.c.reference_code).where(records.c.id.in_(_IDS))
_PIECES = (
    select(carriers.c.id, records.c.reference_code)
    .join(records, records.c.id == carriers.c.record_id)
    .where(records.c.id.in_(_IDS) | records.c.parent_id.in_(_IDS), *FREE_TO_LEAVE)
    .order_by(records.c.reference_code, carriers.c.id)
)


def gathered(sight: Sight, ids: Sequence[int]) -> Gathered:
    """What is known of these records; a file brings the carriers of what lies in it."""
    if not sight.sees_holdings or not ids:
        return Gathered((), (), ())
    ask, wanted = sight.connection.execute, {"ids": list(ids)}
    codes = {row.id: row.reference_code for row in ask(_CODES, wanted)}
    found = tuple(key for key in ids if key in codes)
    pieces = tuple((row.id, row.reference_code) for row in ask(_PIECES, wanted))
    return Gathered(found, tuple(codes[key] for key in found), pieces)
