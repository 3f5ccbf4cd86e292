"""Which carrier is meant by the tail of a code that was typed; what has no label yet comes before the rest (P-03)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from recordsroom.domain.code_tails import ends_so, group_of, pieces
from recordsroom.domain.place_names import closed
from recordsroom.services.queries.scanned import CarrierSeen, carriers_seen
from recordsroom.services.sight import Sight
from recordsroom.storage import code_words

MOST = 9
"""So many are offered by number; of more, more of the code must be typed."""
_LOOKED_AT = 20_000
_CARRIERS = (
    "SELECT c.barcode, c.labelled, c.claimed_place, r.reference_code FROM {0}"
    " JOIN carriers c ON c.record_id = r.id WHERE {1} AND c.parent_id IS NULL AND c.custody <> 'WITHDRAWN' LIMIT ?"
)
_INDEXED = _CARRIERS.format("record_words JOIN records r ON r.id = record_words.rowid", "record_words MATCH ?")
_PLAIN = _CARRIERS.format("records r", "r.reference_code GLOB '*' || ?")
"""Short tails are in no index; they are looked for only where the index knew nothing."""


@dataclass(frozen=True, slots=True, repr=False)
class Near:
    """What says which of several is the likeliest: the code that was bound last, the place where it is stuck on."""

    code: str = ""
    place: str = ""
    place_code: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Tailed:
    """Those that are meant, the likeliest first, and how many there are in all."""

    found: tuple[CarrierSeen, ...] = ()
    total: int = 0


def carriers_by_tail(sight: Sight, typed: str, near: Near) -> Tailed:
    """The carriers whose code ends as typed: those without a label, or all where every one has its label."""
    wanted = pieces(typed)
    if not sight.sees_holdings or not wanted:
        return Tailed()
    ask = sight.connection.exec_driver_sql
    indexed = " OR ".join(code_words.ask_code(wanted[-1]))
    meant: list[Any] = []
    for statement, asked in ((_INDEXED, indexed), (_PLAIN, wanted[-1].upper())):
        meant = meant or [row for row in ask(statement, (asked, _LOOKED_AT)).fetchall() if ends_so(row[3], typed)]
    bare = [row for row in meant if not row[1]] or meant
    group = group_of(near.code)
    places = {closed(near.place), closed(near.place_code)} - {""}
    bare.sort(key=lambda row: (closed(row[2] or "") not in places, group_of(row[3]) != group, row[3], row[0]))
    return Tailed(carriers_seen(sight, [row[0] for row in bare[:MOST]]), len(bare))
