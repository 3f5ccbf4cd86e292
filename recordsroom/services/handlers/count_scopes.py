"""What belongs to a count when it begins: the shelves of its scope, the lot of a sample, who counts there already."""

from __future__ import annotations

import hashlib
import heapq
from collections.abc import Collection

from recordsroom.domain.commands import BeginCount
from recordsroom.domain.count_held import HELD
from recordsroom.domain.count_sample import CONFIDENCES, TOLERATED, sample_size
from recordsroom.domain.counting import MOST_TEXT, CountFonds, CountPick, CountSession, ScopeKind
from recordsroom.domain.errors import Refused
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.rules import Reason
from recordsroom.domain.shelving import SHELVES, StorageLocation
from recordsroom.services.count_due import shelves_due
from recordsroom.services.handling import Scene
from recordsroom.storage.unit import Unit, refuse_unless

_TREE = (
    "WITH RECURSIVE tree(id) AS (SELECT ? UNION ALL SELECT l.id FROM storage_locations l JOIN tree t"
    " ON l.parent_id = t.id) "
)
_SHELF_KINDS = ", ".join(f"'{kind.value}'" for kind in sorted(SHELVES))
_ALL_OF_PLACE = (
    f"{_TREE}SELECT l.id, (SELECT count(*) FROM carriers c WHERE c.location_id = l.id) FROM tree"  # noqa: S608
    " JOIN storage_locations l ON l.id = tree.id WHERE EXISTS (SELECT 1 FROM carriers c WHERE c.location_id = l.id"
    f" OR c.home_id = l.id) OR (l.kind IN ({_SHELF_KINDS}) AND NOT EXISTS"
    " (SELECT 1 FROM storage_locations part WHERE part.parent_id = l.id)) ORDER BY l.walk_order"
)
_OF_THESE = (
    "SELECT l.id, (SELECT count(*) FROM carriers c WHERE c.location_id = l.id) FROM storage_locations l"
    " WHERE l.id IN (SELECT value FROM json_each(?)) ORDER BY l.walk_order"
)
_WHOLE_SHELVES = frozenset({ScopeKind.PLACE, ScopeKind.DUE})
_CHOSEN = (
    "SELECT coalesce(c.location_id, c.home_id) AS place, sum(c.location_id IS NOT NULL) FROM carriers c"
    " JOIN records r ON r.id = c.record_id JOIN storage_locations l ON l.id = coalesce(c.location_id, c.home_id)"
    " WHERE {} GROUP BY place ORDER BY l.walk_order"
)
_STANDING_IN = f"{_TREE}SELECT c.id FROM carriers c JOIN tree ON c.location_id = tree.id ORDER BY c.id"
_OVERLAPS = (
    "SELECT s.session_no FROM count_sessions s JOIN count_shelves h ON h.session_id = s.id"
    " WHERE s.scans_ended_at IS NULL AND s.scope_kind IN ('PLACE', 'DUE')"
    " AND h.location_id IN (SELECT value FROM json_each(?)) LIMIT 1"
)


def places_of(request: BeginCount, unit: Unit, scene: Scene, picked: Collection[int]) -> list[tuple[int, int]]:
    """The shelves of a count in walk order, each with how many things of it the register says stand there."""
    if request.scope_kind in HELD:
        return []
    ask, value = unit.cursor.execute, request.scope_value
    if request.scope_kind is ScopeKind.DUE:
        listed = f"[{','.join(str(one.place) for one in shelves_due(unit.cursor, scene.stamp))}]"
        found = ask(_OF_THESE, (listed,))
    elif request.scope_kind is ScopeKind.PLACE:
        unit.get(StorageLocation, value)
        found = ask(_ALL_OF_PLACE, (value,))
    elif request.scope_kind is ScopeKind.SAMPLE:
        listed = f"[{','.join(map(str, sorted(picked)))}]"
        found = ask(_CHOSEN.format("c.id IN (SELECT value FROM json_each(?))"), (listed,))
    elif request.scope_kind is ScopeKind.FONDS:
        found = ask(_CHOSEN.format("r.fonds_no = ? AND c.custody <> 'WITHDRAWN'"), (fonds_of(request),))
    else:
        column = "series_id" if request.scope_kind is ScopeKind.SERIES else "level"
        found = ask(_CHOSEN.format(f"r.{column} = ? AND c.custody <> 'WITHDRAWN'"), (value,))
    return [(int(place), int(count or 0)) for place, count in found.fetchall()]


def drawn(request: BeginCount, unit: Unit) -> list[int]:
    """The carriers of a sample: drawn by a lot that everybody can repeat from the journal's own hash."""
    confidence, tolerated = request.confidence, request.tolerated
    if request.scope_kind is not ScopeKind.SAMPLE:
        refuse_unless(confidence is None and tolerated is None, Reason.VALUE_NOT_POSSIBLE)
        return []
    if confidence is None or tolerated is None or confidence not in CONFIDENCES or tolerated not in TOLERATED:
        raise Refused(Reason.VALUE_NOT_POSSIBLE)
    unit.get(StorageLocation, request.scope_value)
    standing = [int(key) for (key,) in unit.cursor.execute(_STANDING_IN, (request.scope_value,)).fetchall()]
    head = bytes(unit.cursor.execute("SELECT hash FROM journal ORDER BY seq DESC LIMIT 1").fetchone()[0])
    size = sample_size(len(standing), confidence, tolerated)
    return heapq.nsmallest(size, standing, key=lambda key: hashlib.sha256(head + str(key).encode()).digest())


def overlapping(unit: Unit, kind: ScopeKind, places: list[int]) -> str | None:
    """The number of another open count of whole places that has one of these shelves."""
    if kind not in _WHOLE_SHELVES:
        return None
    found = unit.cursor.execute(_OVERLAPS, (f"[{','.join(map(str, places))}]",)).fetchone()
    return None if found is None else str(found[0])


def fonds_of(request: BeginCount) -> str:
    """The number of the fonds that is counted; refused where one is lacking, or named for another scope."""
    number = request.of_fonds.strip()
    asked = request.scope_kind is ScopeKind.FONDS
    refuse_unless(bool(number) is asked and len(number) <= MOST_TEXT, Reason.VALUE_NOT_POSSIBLE)
    return number


def part_of(unit: Unit, session: CountSession, carrier: Carrier, record: Record) -> bool:
    """Whether a thing belongs to what is counted."""
    if session.scope_kind is ScopeKind.SERIES:
        return record.series_id == session.scope_value
    if session.scope_kind is ScopeKind.FONDS:
        return unit.find(CountFonds, session_id=session.id, of_fonds=record.fonds_no) is not None
    if session.scope_kind is ScopeKind.LEVEL:
        return record.level == session.scope_value
    if session.scope_kind is ScopeKind.SAMPLE:
        return unit.find(CountPick, session_id=session.id, carrier_id=carrier.id) is not None
    return True
