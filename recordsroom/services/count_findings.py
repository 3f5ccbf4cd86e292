"""What a count found: the differences between register, shelves and cards, from what was written down scan by scan.

What was seen is judged already. What was not seen is looked for here, on shelves that are done and nowhere else: things
that the register says stand there, and open charges whose card should stand in the gap. What the register changed after
a shelf was begun proves itself, and is told apart as a lawful movement (domain.md §6.5).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from recordsroom.domain.counting import CountSession, ScopeKind
from recordsroom.domain.values import Condition, Custody, Level
from recordsroom.domain.witnesses import (
    AGREEING,
    SILENT,
    Card,
    CardKind,
    CountAction,
    CountOutcome,
    Noted,
    Shelf,
    card_seen,
    judge,
    standing_of,
    stops_signing,
)

_COUNTING = (
    "BeginCount",
    "CountBox",
    "CountShelfAnew",
    "EndCount",
    "EndShelf",
    "NoteCounted",
    "PauseCount",
    "ScanForCount",
    "SettleFinding",
)
"""Requests that move nothing, and of which a count makes very many."""
_SINCE = (
    "SELECT j.wall_ms, j.command, b.body FROM journal j JOIN journal_bodies b ON b.seq = j.seq"
    " WHERE j.seq > ? AND j.outcome = 'DONE' AND j.command NOT IN (SELECT value FROM json_each(?)) ORDER BY j.seq"
)
_STATE = ("custody", "location_id", "home_id", "box_id")
_SEEN = (
    "SELECT s.carrier_id, s.location_id, s.outcome, s.pages_found, s.condition_found, s.mark_differs, s.twice, c.pages,"
    " k.carrier_id, k.loan_id, l.checked_at, c.custody FROM count_seen s JOIN carriers c ON c.id = s.carrier_id"
    " JOIN count_shelves h ON h.session_id = s.session_id AND h.location_id = s.location_id AND h.pass_no = s.pass_no"
    " LEFT JOIN count_cards k ON k.session_id = s.session_id AND k.carrier_id = s.carrier_id"
    " LEFT JOIN loans l ON l.id = k.loan_id WHERE s.session_id = ?{}"
)
_ONLY_DIFFERING = (
    " AND (s.outcome NOT IN ('MATCH', 'OUTSIDE') OR s.pages_found IS NOT NULL OR s.condition_found IS NOT NULL"
    " OR s.mark_differs OR s.twice OR k.loan_id IS NOT NULL)"
)
_UNSEEN = (
    "SELECT c.id, h.location_id, c.custody, h.visited_at, k.carrier_id, k.loan_id, l.checked_at"
    " FROM count_shelves h JOIN carriers c ON c.{column} = h.location_id{part}"
    " LEFT JOIN count_seen s ON s.session_id = h.session_id AND s.carrier_id = c.id"
    " LEFT JOIN count_shelves p ON p.session_id = s.session_id AND p.location_id = s.location_id"
    " LEFT JOIN count_cards k ON k.session_id = h.session_id AND k.carrier_id = c.id"
    " LEFT JOIN loans l ON l.id = k.loan_id"
    " WHERE h.session_id = ?1 AND h.done_at IS NOT NULL AND (s.id IS NULL OR s.pass_no <> p.pass_no)"
    " AND c.id <= ?2 {which} AND NOT EXISTS (SELECT 1 FROM counted_boxes b WHERE b.session_id = h.session_id"
    " AND b.box_id = c.box_id AND b.location_id = h.location_id AND b.pass_no = h.pass_no)"
)
_PARTS = {
    ScopeKind.PLACE: "",
    ScopeKind.DUE: "",
    ScopeKind.SERIES: " JOIN records r ON r.id = c.record_id AND r.series_id = ?3",
    ScopeKind.LEVEL: " JOIN records r ON r.id = c.record_id AND r.level = ?3",
    ScopeKind.SAMPLE: " JOIN count_picks q ON q.session_id = h.session_id AND q.carrier_id = c.id",
}
_NEWEST = "SELECT max(id) FROM carriers"
_STRAYS = "SELECT id, location_id, digits FROM count_strays WHERE session_id = ? ORDER BY id"
_BOXES = (
    "SELECT b.box_id, b.location_id FROM counted_boxes b JOIN count_shelves h ON h.session_id = b.session_id"
    " AND h.location_id = b.location_id AND h.pass_no = b.pass_no"
    " WHERE b.session_id = ? AND b.inside_found IS NOT NULL AND b.inside_found <> b.inside_expected ORDER BY b.box_id"
)
_SETTLED = (
    "SELECT outcome, carrier_id, stray_id, box_id, action FROM count_settlements WHERE session_id = ? ORDER BY id"
)
_LEVEL = "SELECT r.level FROM carriers c JOIN records r ON r.id = c.record_id WHERE c.id = ?"
_BOX_LEVEL = (
    "SELECT max(r.level), count(*) - count(r.level) FROM carriers c JOIN records r ON r.id = c.record_id"
    " WHERE c.box_id = ?"
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One discrepancy: what it is about, where, and what became of it so far."""

    outcome: CountOutcome
    place: int
    carrier: int | None = None
    stray: int | None = None
    box: int | None = None
    action: CountAction | None = None

    @property
    def settled(self) -> bool:
        """Whether nothing more has to be done; a search alone leaves it open."""
        return self.action not in {None, CountAction.SEARCH}

    @property
    def key(self) -> tuple[str, int | None, int | None, int | None]:
        """By which it is known again."""
        return self.outcome.value, self.carrier, self.stray, self.box


@dataclass(frozen=True, slots=True)
class Movements:
    """What the register changed since a count was frozen: the last time of each carrier, and how often each act."""

    last: Mapping[int, int]
    acts: Mapping[str, int]


def movements(cursor: Any, frozen_seq: int) -> Movements:
    """Replay the journal since a count was frozen, as far as it moved carriers."""
    last, acts = dict[int, int](), dict[str, int]()
    for wall_ms, command, body in cursor.execute(_SINCE, (frozen_seq, json.dumps(_COUNTING))):
        moved = [int(one["id"]) for one in _changes(body) if one["t"] == "carriers" and _moves(one)]
        last |= dict.fromkeys(moved, int(wall_ms))
        if moved:
            acts[command] = acts.get(command, 0) + len(moved)
    return Movements(last, acts)


def findings(cursor: Any, session: CountSession) -> list[Finding]:
    """Every discrepancy of a count so far, with what became of it; a resolution never takes one off the list."""
    last = movements(cursor, session.frozen_seq).last
    found = [*_seen(cursor, session), *_unseen(cursor, session, last), *_strays(cursor, session)]
    found += [
        Finding(CountOutcome.NUMBER_DIFFERS, int(place), box=int(box))
        for box, place in cursor.execute(_BOXES, (session.id,)).fetchall()
    ]
    settled = {tuple(row[:4]): CountAction(row[4]) for row in cursor.execute(_SETTLED, (session.id,)).fetchall()}
    return [
        Finding(one.outcome, one.place, one.carrier, one.stray, one.box, settled[one.key])
        if one.key in settled
        else one
        for one in found
    ]


def stopping(cursor: Any, session: CountSession) -> int:
    """How many grave discrepancies on something classified are neither settled nor reported (R-104)."""
    return sum(
        stops_signing(one.outcome, level_of(cursor, one), reported=one.settled) for one in findings(cursor, session)
    )


def level_of(cursor: Any, finding: Finding) -> Level | None:
    """The level of what a discrepancy is about; None where it is 待核 or nobody knows the thing."""
    if finding.carrier is not None:
        level = cursor.execute(_LEVEL, (finding.carrier,)).fetchone()[0]
        return None if level is None else Level(level)
    if finding.box is not None:
        level, unknown = cursor.execute(_BOX_LEVEL, (finding.box,)).fetchone()
        return None if unknown or level is None else Level(level)
    return None


def _changes(body: Any) -> list[dict[str, Any]]:
    text = bytes(body).decode()
    # Most entries move nothing, and need not be taken apart.
    found: list[dict[str, Any]] = json.loads(text)["changes"] if '"t":"carriers"' in text else []
    return found


def _moves(change: Mapping[str, Any]) -> bool:
    before, after = change["b"] or {}, change["a"] or {}
    return any(before.get(name) != after.get(name) for name in _STATE)


def _seen(cursor: Any, session: CountSession) -> Iterator[Finding]:
    catalogue = session.cards is CardKind.CATALOGUE and not session.counting
    for row in cursor.execute(_SEEN.format("" if catalogue else _ONLY_DIFFERING), (session.id,)).fetchall():
        carrier, place, outcome, pages_found, condition, mark, twice, pages, card, loan, checked = row[:11]
        noted = Noted(
            pages_differ=pages_found not in {None, pages},
            mark_differs=bool(mark),
            damaged=condition not in {None, Condition.GOOD.value},
            twice=bool(twice),
        )
        first, at_home = CountOutcome(outcome), standing_of(Custody.SHELVED)
        told = judge(at_home, Shelf.HOME, noted=noted)[1:]
        if first is CountOutcome.MATCH:
            old = _card(card, loan, checked)
            asked = card_seen(CardKind.CATALOGUE if catalogue else CardKind.NONE, at_home, old)
            first = judge(at_home, Shelf.HOME, asked)[0]
        for one in (first, *told):
            if one not in AGREEING | SILENT:
                yield Finding(one, int(place), carrier=int(carrier))


def _unseen(cursor: Any, session: CountSession, last: Mapping[int, int]) -> Iterator[Finding]:
    newest = cursor.execute(_NEWEST).fetchone()[0] or 0
    values = (session.id, newest, session.scope_value) if _takes_value(session) else (session.id, newest)
    for column, which in _questions(session):
        asked = _UNSEEN.format(column=column, which=which, part=_PARTS[session.scope_kind])
        for carrier, place, custody, begun, card, loan, checked in cursor.execute(asked, values).fetchall():
            if last.get(carrier, -1) >= begun:
                # It came or went after somebody began to count here: the register tells where it is.
                continue
            standing = standing_of(Custody(custody))
            witness = card_seen(session.cards, standing, _card(card, loan, checked))
            [outcome] = judge(standing, Shelf.ABSENT, witness)
            if outcome not in AGREEING | SILENT:
                yield Finding(outcome, int(place), carrier=int(carrier))


def _questions(session: CountSession) -> Iterable[tuple[str, str]]:
    yield "location_id", ""
    if session.cards is CardKind.OUT and not session.counting:
        yield "home_id", "AND c.custody = 'ON_LOAN'"


def _takes_value(session: CountSession) -> bool:
    return session.scope_kind in {ScopeKind.SERIES, ScopeKind.LEVEL}


def _card(carrier: int | None, loan: int | None, checked: int | None) -> Card | None:
    if carrier is None:
        return None
    if loan is None:
        return Card.CATALOGUE
    return Card.OUT if checked is None else Card.OLD


def _strays(cursor: Any, session: CountSession) -> Iterator[Finding]:
    for key, place, _digits in cursor.execute(_STRAYS, (session.id,)).fetchall():
        yield Finding(CountOutcome.UNREGISTERED, int(place), stray=int(key))
