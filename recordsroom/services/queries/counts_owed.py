"""Which counts are owed after a handover of the post, an accession or an incident, until one is signed (R-101).

Nothing is written down for it: the event and the counts that were signed since say it by themselves. Whoever counts
too little, or signs a count for another cause, still has the rest to do.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from typing import Any

from recordsroom.domain.count_after import ASKED_DAYS, CountOwed, narrowest
from recordsroom.domain.counting import CountCause
from recordsroom.services.sight import Sight, cursor_of

_PLACES = "SELECT id, parent_id, name, coalesce(closed, 0) FROM storage_locations ORDER BY walk_order"
_SIGNED = "SELECT 1 FROM count_sessions s WHERE s.reason_for = '{}' AND s.signed_at >= {}"  # what each event adds
_HANDED = "SELECT max(drawn_at), max(signed_on) FROM handovers WHERE handover_kind = 'POST' AND signed_on >= ?"
_COUNTED_WHOLE = (
    _SIGNED.format(CountCause.CUSTODIAN.value, "?") + " AND s.scope_kind IN ('PLACE', 'SAMPLE') AND s.scope_value = ?"
)
_SEEN = (
    "(EXISTS (SELECT 1 FROM count_seen e WHERE e.session_id = s.id AND e.carrier_id = c.id)"
    " OR EXISTS (SELECT 1 FROM count_findings f WHERE f.session_id = s.id AND f.carrier_id = c.id)"
    " OR EXISTS (SELECT 1 FROM counted_boxes b WHERE b.session_id = s.id AND b.box_id = c.box_id))"
)
_CAME = (
    "SELECT c.location_id, min(a.taken_over_on) FROM accessions a JOIN accession_lines l ON l.accession_id = a.id"  # noqa: S608
    " JOIN carriers c ON c.id = l.coming_carrier_id WHERE a.taken_over_on >= ? AND l.came_in_at IS NOT NULL"
    " AND c.location_id IS NOT NULL"
    f" AND NOT EXISTS ({_SIGNED.format(CountCause.ACCESSION.value, 'a.taken_over_at')} AND {_SEEN})"
    " GROUP BY a.id, c.location_id"
)
"""What came in is counted when it was seen itself, or found lacking, so that moving it later asks for nothing."""
_LOST = (
    "SELECT c.home_id, min(date(i.incident_opened_at / 1000 + ? * 60, 'unixepoch')) AS day FROM incidents i"  # noqa: S608
    " JOIN incident_items t ON t.incident_id = i.id JOIN carriers c ON c.id = t.concerned_id"
    " WHERE c.home_id IS NOT NULL"
    f" AND NOT EXISTS ({_SIGNED.format(CountCause.INCIDENT.value, 'i.incident_opened_at')} AND ({_SEEN}"
    " OR EXISTS (SELECT 1 FROM count_shelves h WHERE h.session_id = s.id AND h.location_id = c.home_id"
    " AND h.done_at IS NOT NULL)))"
    " GROUP BY i.id, c.home_id HAVING day >= ?"
)
"""After an incident the shelf is counted on which the thing should stand: what else is lacking there?"""


def counts_owed(sight: Sight) -> tuple[CountOwed, ...]:
    """Every count that an event of the last year asks for and nobody signed since, the oldest first."""
    if not sight.sees_holdings:
        return ()
    cursor, first = cursor_of(sight), (sight.today - timedelta(days=ASKED_DAYS)).isoformat()
    handed = _after_handover(cursor, first)
    came = cursor.execute(_CAME, (first,)).fetchall()
    lost = cursor.execute(_LOST, (sight.stamp.offset_minutes, first)).fetchall()
    if not (handed or came or lost):
        return ()
    places = {int(key): (parent, str(name)) for key, parent, name, _closed in cursor.execute(_PLACES).fetchall()}
    found = [CountOwed(CountCause.CUSTODIAN, place, places[place][1], day) for place, day in handed]
    for cause, rows in ((CountCause.ACCESSION, came), (CountCause.INCIDENT, lost)):
        found += _narrowed(cause, rows, places)
    return tuple(sorted(found, key=lambda one: one.since))


def _after_handover(cursor: Any, first: str) -> list[tuple[int, date]]:
    """The rooms that nobody counted since the post was handed over last."""
    drawn, signed = cursor.execute(_HANDED, (first,)).fetchone()
    if drawn is None:
        return []
    rooms = [int(key) for key, parent, _name, closed in cursor.execute(_PLACES).fetchall() if not (parent or closed)]
    return [
        (room, date.fromisoformat(signed))
        for room in rooms
        if cursor.execute(_COUNTED_WHOLE, (drawn, room)).fetchone() is None
    ]


def _narrowed(
    cause: CountCause, rows: list[tuple[int, str]], places: dict[int, tuple[int | None, str]]
) -> list[CountOwed]:
    """One count for each day of such events and each room, of the narrowest place that holds all."""
    days = defaultdict[str, list[int]](list)
    for shelf, day in rows:
        days[day].append(int(shelf))
    found = dict[int, CountOwed]()
    for day in sorted(days):
        for place in narrowest(_path(shelf, places) for shelf in days[day]):
            found.setdefault(place, CountOwed(cause, place, places[place][1], date.fromisoformat(day)))
    return list(found.values())


def _path(shelf: int, places: dict[int, tuple[int | None, str]]) -> list[int]:
    path, above = [shelf], places[shelf][0]
    while above is not None:
        path.append(above)
        above = places[above][0]
    return path[::-1]
