"""Where to look for what a count did not see: what the room's own data say about it, the likeliest first (P-09)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from recordsroom.domain.count_searching import CountLook, Lead, Why, ranked, search_until, transposed
from recordsroom.domain.incidents import LegalClocks, legal_clocks
from recordsroom.domain.shelving import SHELVES
from recordsroom.domain.values import Level
from recordsroom.services.count_charges import claims_of
from recordsroom.services.queries.counts import session_of
from recordsroom.services.sight import Sight, cursor_of
from recordsroom.storage.lookup import Lookup


@dataclass(frozen=True, slots=True, repr=False)
class LeadRow:
    """One place or person as the list shows it, and who looked there already."""

    lead: Lead
    where: str
    looked_at: datetime | None
    looked_by: str
    was_there: bool


@dataclass(frozen=True, slots=True, repr=False)
class SearchSheet:
    """The search for one thing: since when it is not seen, by when that has to be cleared up, and where to look."""

    carrier: int
    code: str
    since: datetime
    until: datetime
    clocks: LegalClocks | None
    """What the law asks; None for what is no state secret."""
    rows: tuple[LeadRow, ...]


_THING = (
    "SELECT r.reference_code, r.level, c.record_id, c.home_id, c.location_id, c.waits_at_id, c.claimed_holder"
    " FROM carriers c"
    " JOIN records r ON r.id = c.record_id WHERE c.id = ?"
)
_LAST_LOAN = (
    "SELECT l.id, l.reader_id, coalesce(l.received_at, l.lent_at), l.lent_at FROM loans l WHERE l.carrier_id = ?"
    " ORDER BY l.lent_at DESC, l.id DESC LIMIT 1"
)
_OTHERS_OF_READER = (
    "SELECT DISTINCT c.location_id, r.reference_code FROM loans l JOIN carriers c ON c.id = l.carrier_id"
    " JOIN records r ON r.id = c.record_id WHERE l.reader_id = ? AND l.carrier_id <> ? AND c.location_id IS NOT NULL"
    " AND l.lent_at <= ? AND coalesce(l.received_at, ?) >= ? ORDER BY l.lent_at DESC LIMIT 3"
)
_BESIDE = (
    "SELECT l.id FROM storage_locations l WHERE l.kind IN (SELECT value FROM json_each(?)) AND l.walk_order {} ("
    "SELECT walk_order FROM storage_locations WHERE id = ?) AND NOT EXISTS (SELECT 1 FROM storage_locations part"
    " WHERE part.parent_id = l.id) ORDER BY l.walk_order {} LIMIT 1"
)
_SISTERS = (
    "SELECT c.location_id, coalesce(c.copy_no, r.reference_code) FROM carriers c JOIN records r ON r.id = c.record_id"
    " WHERE c.record_id = ? AND c.id <> ? AND c.location_id IS NOT NULL ORDER BY c.id LIMIT 3"
)
_BY_CODE = (
    "SELECT c.location_id, r.reference_code FROM json_each(?) w JOIN records r ON r.reference_code = w.value"
    " JOIN carriers c ON c.record_id = r.id WHERE c.location_id IS NOT NULL ORDER BY r.reference_code LIMIT 3"
)
_LAST_SEEN = (
    "SELECT s.location_id, s.seen_at FROM count_seen s WHERE s.carrier_id = ? AND s.session_id <> ?"
    " ORDER BY s.seen_at DESC LIMIT 1"
)
_LAST_SHOWN = (
    "SELECT s.holder_id, s.shown_at FROM count_shown s WHERE s.carrier_id = ? AND s.session_id <> ?"
    " ORDER BY s.shown_at DESC LIMIT 1"
)
_MOVED = (
    "SELECT j.seq, j.actor, j.wall_ms, b.body FROM traces t JOIN journal j ON j.seq = t.seq"
    " JOIN journal_bodies b ON b.seq = t.seq WHERE t.subject = 'carriers' AND t.row = ? ORDER BY t.seq DESC LIMIT 20"
)
_SAME_HAND = (
    "SELECT c.location_id, max(j.wall_ms) FROM journal j JOIN traces t ON t.seq = j.seq AND t.subject = 'carriers'"
    " JOIN carriers c ON c.id = t.row WHERE j.seq BETWEEN ? AND ? AND j.actor = ? AND j.command = 'ShelveCarrier'"
    " AND c.id <> ? AND c.location_id IS NOT NULL GROUP BY c.location_id ORDER BY max(j.wall_ms) DESC LIMIT 3"
)
_ENTRIES_AROUND = 200
"""Shelving goes on for hours; so many entries before and after are the same round."""
_DAY_MS = 86_400_000


def search_sheet(sight: Sight, count: int, carrier: int) -> SearchSheet | None:
    """Where to look for one thing that a count did not see; None before its scanning is over."""
    session = session_of(sight, count)
    if session is None or session.scans_ended_at is None:
        return None
    cursor = cursor_of(sight)
    thing = cursor.execute(_THING, (carrier,)).fetchone()
    if thing is None:
        return None
    since = sight.local(session.scans_ended_at)
    level = None if thing[1] is None else Level(thing[1])
    leads = ranked(_Leads(sight, count, carrier, thing).all(), sight.today)
    rows, until = _rows(sight, count, carrier, leads), search_until(level, since)
    return SearchSheet(carrier, thing[0], since, until, legal_clocks(level, since), rows)


class _Leads:
    """Collects what speaks for each place, one question after the other."""

    def __init__(self, sight: Sight, count: int, carrier: int, thing: tuple[Any, ...]) -> None:
        self._sight, self._count, self._carrier = sight, count, carrier
        self._code, _level, self._record, self._home, self._stands, self._waits, self._claimed = thing
        self._ask = cursor_of(sight).execute

    def all(self) -> Iterator[Lead]:
        """Every lead there is."""
        home = self._stands or self._home
        if home is not None:
            yield Lead(Why.HOME, home, None, None)
        yield from self._used()
        yield from self._moved()
        if home is not None:
            yield from self._beside(home)
        yield from self._alike(home)

    def _used(self) -> Iterator[Lead]:
        for loan, reader, when, lent in self._ask(_LAST_LOAN, (self._carrier,)).fetchall():
            on = self._day(when)
            yield Lead(Why.LAST_HOLDER, None, int(reader), on, self._seat(loan))
            values = (reader, self._carrier, when, when, lent)
            for place, code in self._ask(_OTHERS_OF_READER, values).fetchall():
                yield Lead(Why.SAME_READER, int(place), None, on, code)

        told = claims_of(cursor_of(self._sight)).of.get(self._carrier, ()) if self._claimed else ()
        for reader in told:
            yield Lead(Why.LAST_HOLDER, None, reader, None)

    def _seat(self, loan: int) -> str:
        told = self._ask(
            "SELECT s.seat_no FROM visit_readings v JOIN visits w ON w.id = v.visit_id JOIN seats s"
            " ON s.id = w.seat_id WHERE v.loan_id = ?",
            (loan,),
        ).fetchone()
        return str(told[0]) if told else ""

    def _moved(self) -> Iterator[Lead]:
        """The trolley that it lay on last, and where the same hand put other things in that round."""
        rows = self._ask(_MOVED, (self._carrier,)).fetchall()
        trolley = self._waits or next((found for row in rows if (found := _trolley(row[3], self._carrier))), None)
        if trolley is not None:
            yield Lead(Why.TROLLEY, int(trolley), None, self._day(rows[0][2]) if rows else None)
        for seq, actor, wall_ms, _body in rows[:1]:
            span = (seq - _ENTRIES_AROUND, seq + _ENTRIES_AROUND, actor, self._carrier)
            for place, moment in self._ask(_SAME_HAND, span).fetchall():
                if abs(moment - wall_ms) < _DAY_MS:
                    yield Lead(Why.SAME_DAY, int(place), None, self._day(moment))

    def _beside(self, home: int) -> Iterator[Lead]:
        kinds = json.dumps(sorted(kind.value for kind in SHELVES))
        for sign, way in (("<", "DESC"), (">", "ASC")):
            for (place,) in self._ask(_BESIDE.format(sign, way), (kinds, home)).fetchall():
                yield Lead(Why.NEIGHBOUR, int(place), None, None)

    def _alike(self, home: int | None) -> Iterator[Lead]:
        for place, code in self._ask(_SISTERS, (self._record, self._carrier)).fetchall():
            yield Lead(Why.SISTER_COPY, int(place), None, None, code)
        swapped = json.dumps(list(transposed(self._code)), ensure_ascii=False)
        for place, code in self._ask(_BY_CODE, (swapped,)).fetchall():
            yield Lead(Why.TRANSPOSED, int(place), None, None, code)
        for place, moment in self._ask(_LAST_SEEN, (self._carrier, self._count)).fetchall():
            if place != home:
                yield Lead(Why.LAST_COUNT, int(place), None, self._day(moment))
        for reader, moment in self._ask(_LAST_SHOWN, (self._carrier, self._count)).fetchall():
            yield Lead(Why.LAST_COUNT, None, int(reader), self._day(moment))

    def _day(self, moment: int) -> date:
        return self._sight.local(moment).date()


def _trolley(body: Any, carrier: int) -> int | None:
    """Where it waited before or after an entry."""
    for change in json.loads(bytes(body).decode())["changes"]:
        if change["t"] == "carriers" and change["id"] == carrier:
            told = [(change[side] or {}).get("waits_at_id") for side in ("a", "b")]
            return next((int(one) for one in told if one is not None), None)
    return None


def _rows(sight: Sight, count: int, carrier: int, leads: list[Lead]) -> tuple[LeadRow, ...]:
    cursor = cursor_of(sight)
    places = dict(cursor.execute("SELECT id, name FROM storage_locations").fetchall())
    keepers = dict(cursor.execute("SELECT id, name FROM users").fetchall())
    readers = {
        key: f"{name}（{unit}）"
        for key, name, unit in cursor.execute(
            "SELECT id, name, unit FROM readers WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps([lead.reader for lead in leads if lead.reader is not None]),),
        ).fetchall()
    }
    looks = {
        (one.why, one.sought_in, one.asked_reader): one
        for one in Lookup(cursor).every(CountLook, session_id=count, carrier_id=carrier)
    }
    rows = []
    for lead in leads:
        look = looks.get(lead.key)
        rows.append(
            LeadRow(
                lead=lead,
                where=places[lead.place] if lead.place is not None else readers[lead.reader],
                looked_at=sight.local(look.looked_at) if look else None,
                looked_by=keepers[look.looked_by] if look else "",
                was_there=bool(look and look.was_there),
            )
        )
    return tuple(rows)
