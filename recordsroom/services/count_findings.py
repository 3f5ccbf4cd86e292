"""What a count found: the differences between register, shelves and cards, from what was written down scan by scan.

What was seen is judged already. What was not seen is looked for here, on shelves that are done and nowhere else: things
that the register says stand there, and open charges whose card should stand in the gap. What the register changed after
a shelf was begun proves itself, and is told apart as a lawful movement (domain.md §6.5).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeAlias

from recordsroom.domain.count_held import HELD
from recordsroom.domain.counting import CountSession, ScopeKind
from recordsroom.domain.values import Condition, Custody, Level
from recordsroom.domain.witnesses import (
    GRAVE,
    Card,
    CardKind,
    CountAction,
    CountOutcome,
    Noted,
    Shelf,
    Standing,
    differs,
    judge,
    standing_of,
    stops_signing,
    witnessed,
)
from recordsroom.services.count_held import told_by_holders
from recordsroom.services.count_movements import movements
from recordsroom.storage.tables.counting import DIFFERING

_SEEN = (
    "SELECT s.carrier_id, s.location_id, s.outcome, s.pages_found IS NOT NULL AND s.pages_found IS NOT"
    " (SELECT c.pages FROM carriers c WHERE c.id = s.carrier_id), s.mark_differs, s.condition_found, s.twice,"
    " k.carrier_id, k.loan_id, l.checked_at FROM ({}) s CROSS JOIN count_shelves h"
    " ON h.session_id = s.session_id AND h.location_id = s.location_id AND h.pass_no = s.pass_no"
    " LEFT JOIN count_cards k ON k.session_id = s.session_id AND k.carrier_id = s.carrier_id"
    " LEFT JOIN loans l ON l.id = k.loan_id"
)
# What agrees is passed over before anything is looked up about it, unless an out card stood beside it.
_DIFFERING = f"SELECT * FROM count_seen INDEXED BY ix_count_seen_differing WHERE session_id = ?1 AND {DIFFERING}"
_CARDED = (
    "SELECT v.* FROM count_cards w CROSS JOIN count_seen v ON v.session_id = w.session_id"
    f" AND v.carrier_id = w.carrier_id WHERE w.session_id = ?1 AND w.loan_id IS NOT NULL AND NOT {DIFFERING}"
)
_CARDLESS = (
    "SELECT v.* FROM (SELECT carrier_id FROM count_seen WHERE session_id = ?1"
    " EXCEPT SELECT carrier_id FROM count_cards WHERE session_id = ?1) w"
    f" CROSS JOIN count_seen v ON v.session_id = ?1 AND v.carrier_id = w.carrier_id WHERE NOT {DIFFERING}"
)
_UNSEEN = (
    "SELECT c.id, h.location_id, c.custody, h.visited_at, k.carrier_id, k.loan_id, l.checked_at FROM ({which}) u"
    " CROSS JOIN carriers c ON c.id = u.id"
    " CROSS JOIN count_shelves h ON h.session_id = ?1 AND h.location_id = c.{column}"
    " LEFT JOIN count_cards k ON k.session_id = h.session_id AND k.carrier_id = c.id"
    " LEFT JOIN loans l ON l.id = k.loan_id"
    " WHERE h.done_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM counted_boxes b WHERE b.session_id = h.session_id"
    " AND b.box_id = c.box_id AND b.location_id = h.location_id AND b.pass_no = h.pass_no)"
)
# Both sides come in the order of their numbers, so that the engine walks through them once, side by side.
_NEVER_SEEN = "{} EXCEPT SELECT carrier_id FROM count_seen WHERE session_id = ?1"
_SEEN_BEFORE = (
    "SELECT v.carrier_id AS id FROM count_shelves p CROSS JOIN count_seen v ON v.session_id = p.session_id"
    " AND v.location_id = p.location_id AND v.pass_no < p.pass_no"
    " WHERE p.session_id = ?1 AND p.pass_no > 1"
)
"""What only an earlier pass saw (P-25)."""
_DONE = "(SELECT location_id FROM count_shelves WHERE session_id = ?1 AND done_at IS NOT NULL)"
_EVERY = "SELECT id FROM carriers"
_FEW, _MANY = (f"SELECT id FROM carriers WHERE {column} IN {_DONE}" for column in ("location_id", "+location_id"))
_HELD_IN = {
    ScopeKind.FONDS: "SELECT c.id FROM count_fonds f CROSS JOIN records r ON r.fonds_no = f.of_fonds"
    " CROSS JOIN carriers c ON c.record_id = r.id WHERE f.session_id = ?1",
    ScopeKind.SERIES: "SELECT c.id FROM records r CROSS JOIN carriers c ON c.record_id = r.id WHERE r.series_id = ?2",
    ScopeKind.LEVEL: "SELECT c.id FROM records r CROSS JOIN carriers c ON c.record_id = r.id WHERE r.level = ?2",
    ScopeKind.SAMPLE: "SELECT carrier_id AS id FROM count_picks WHERE session_id = ?1",
}
_BY_VALUE = frozenset({ScopeKind.SERIES, ScopeKind.LEVEL})
_ON_LOAN = "SELECT id FROM carriers WHERE custody = 'ON_LOAN'"
_MANY_FROM, _NEARLY_ALL_FROM = 0.25, 0.9
"""From this share of all carriers on it is quicker to walk through all of them, and to ask none for its shelf."""
_ALL = "SELECT count(*) FROM carriers"
_STRAYS = "SELECT id, location_id, digits FROM count_strays WHERE session_id = ? ORDER BY seen_at, digits"
"""Not by their numbers: those follow the order in which files came back."""
_BOXES = (
    "SELECT b.box_id, b.location_id FROM counted_boxes b JOIN count_shelves h ON h.session_id = b.session_id"
    " AND h.location_id = b.location_id AND h.pass_no = b.pass_no"
    " WHERE b.session_id = ? AND b.inside_found IS NOT NULL AND b.inside_found <> b.inside_expected ORDER BY b.box_id"
)
_LAID_DOWN = (
    "SELECT outcome, location_id, carrier_id, stray_id, box_id, holder_id, equipment_id FROM count_findings"
    " WHERE session_id = ? ORDER BY id"
)
_HOW_MANY = "SELECT count(*) FROM count_findings WHERE session_id = ?"
_SETTLED = (
    "SELECT outcome, carrier_id, stray_id, box_id, equipment_id, action FROM count_settlements WHERE session_id = ?"
    " ORDER BY id"
)
_LEVEL = "SELECT r.level FROM carriers c JOIN records r ON r.id = c.record_id WHERE c.id = ?"
_EQUIPMENT_LEVEL = "SELECT max_level FROM equipment WHERE id = ?"
_BOX_LEVEL = (
    "SELECT max(r.level), count(*) - count(r.level) FROM carriers c JOIN records r ON r.id = c.record_id"
    " WHERE c.box_id = ?"
)


FindingKey: TypeAlias = tuple[str, int | None, int | None, int | None, int | None]


@dataclass(frozen=True, slots=True)
class Finding:
    """One discrepancy: what it is about, where, and what became of it so far."""

    outcome: CountOutcome
    place: int | None
    carrier: int | None = None
    stray: int | None = None
    box: int | None = None
    action: CountAction | None = None
    holder: int | None = None
    """Who showed it or should have, where things are counted by holder; then there is no place."""
    equipment: int | None = None

    @property
    def settled(self) -> bool:
        """Whether nothing more has to be done; a search alone leaves it open."""
        return self.action not in {None, CountAction.SEARCH}

    @property
    def key(self) -> FindingKey:
        """By which it is known again."""
        return self.outcome.value, self.carrier, self.stray, self.box, self.equipment


def findings(cursor: Any, session: CountSession) -> list[Finding]:
    """Every discrepancy of a count, with what became of it; what was laid down once is never taken off the list."""
    if session.counting:
        return found_so_far(cursor, session)
    rows = cursor.execute(_LAID_DOWN, (session.id,)).fetchall()
    settled = {tuple(row[:5]): CountAction(row[5]) for row in cursor.execute(_SETTLED, (session.id,)).fetchall()}
    return [
        Finding(CountOutcome(outcome), place, carrier, stray, box, settled.get((outcome, *about, thing)), holder, thing)
        for outcome, place, *about, holder, thing in rows
        for carrier, stray, box in (about,)
    ]


def discrepancies(cursor: Any, session: CountSession) -> int:
    """How many there are, without looking at each where they are laid down."""
    if session.counting:
        return len(found_so_far(cursor, session))
    return int(cursor.execute(_HOW_MANY, (session.id,)).fetchone()[0])


def found_so_far(cursor: Any, session: CountSession) -> list[Finding]:
    """The discrepancies as witnesses and register tell them now."""
    if session.scope_kind in HELD:
        return [
            Finding(one.outcome, None, one.carrier, one.stray, holder=one.holder, equipment=one.equipment)
            for one in told_by_holders(cursor, session)
        ]
    last = movements(cursor, session.frozen_seq).last
    boxes = cursor.execute(_BOXES, (session.id,)).fetchall()
    return [
        *_seen(cursor, session),
        *_unseen(cursor, session, last),
        *_strays(cursor, session),
        *(Finding(CountOutcome.NUMBER_DIFFERS, int(place), box=int(box)) for box, place in boxes),
    ]


def stopping(cursor: Any, session: CountSession) -> int:
    """How many grave discrepancies on something classified are neither settled nor reported (R-104)."""
    still = [one for one in findings(cursor, session) if one.outcome in GRAVE and not one.settled]
    return sum(stops_signing(one.outcome, level_of(cursor, one), reported=False) for one in still)


def level_of(cursor: Any, finding: Finding) -> Level | None:
    """The level of what a discrepancy is about; None where it is 待核 or nobody knows the thing."""
    if finding.carrier is not None:
        level = cursor.execute(_LEVEL, (finding.carrier,)).fetchone()[0]
        return None if level is None else Level(level)
    if finding.equipment is not None:
        return Level(cursor.execute(_EQUIPMENT_LEVEL, (finding.equipment,)).fetchone()[0])
    if finding.box is not None:
        level, unknown = cursor.execute(_BOX_LEVEL, (finding.box,)).fetchone()
        return None if unknown or level is None else Level(level)
    return None


def _seen(cursor: Any, session: CountSession) -> Iterator[Finding]:
    catalogue = session.cards is CardKind.CATALOGUE and not session.counting
    parts = (_DIFFERING, _CARDED, _CARDLESS) if catalogue else (_DIFFERING, _CARDED)
    asked = CardKind.CATALOGUE if catalogue else CardKind.NONE
    rows = {row[0]: row for one in parts for row in cursor.execute(_SEEN.format(one), (session.id,)).fetchall()}
    # By the thing, not by when it was first written down: that follows the order in which files came back.
    for carrier in sorted(rows):
        _carrier, place, outcome, *noted, card, loan, checked = rows[carrier]
        for one in _named(outcome, tuple(noted), asked, _card(card, loan, checked)):
            yield Finding(one, place, carrier)


@cache
def _named(outcome: str, noted: tuple[Any, ...], asked: CardKind, card: Card | None) -> tuple[CountOutcome, ...]:
    """Every discrepancy of a thing that was seen; a count of a million asks for the same few again and again."""
    first, (pages, mark, condition, twice) = CountOutcome(outcome), noted
    if first is CountOutcome.MATCH:
        first = witnessed(asked, Standing.IN_STOCK, Shelf.HOME, card)
    damaged = condition not in {None, Condition.GOOD.value}
    what = Noted(pages_differ=bool(pages), mark_differs=bool(mark), damaged=damaged, twice=bool(twice))
    told = (first, *judge(Standing.IN_STOCK, Shelf.HOME, noted=what)[1:])
    return tuple(one for one in told if differs((one,)))


def _unseen(cursor: Any, session: CountSession, last: Mapping[int, int]) -> Iterator[Finding]:
    values = (session.id, session.scope_value) if session.scope_kind in _BY_VALUE else (session.id,)
    for column, held in _questions(cursor, session):
        before = f"{_SEEN_BEFORE} AND v.carrier_id IN ({held})" if session.scope_kind in _HELD_IN else _SEEN_BEFORE
        for which in (_NEVER_SEEN.format(held), before):
            rows = cursor.execute(_UNSEEN.format(column=column, which=which), values).fetchall()
            for carrier, place, custody, begun, card, loan, checked in rows:
                # What came or went after somebody began to count here, the register tells where it is.
                moved = last and last.get(carrier, -1) >= begun
                outcome = None if moved else _absent(custody, session.cards, _card(card, loan, checked))
                if outcome is not None:
                    yield Finding(outcome, place, carrier)


@cache
def _absent(custody: str, asked: CardKind, card: Card | None) -> CountOutcome | None:
    """The discrepancy of a thing that stands by the register where it was not seen, if it is one."""
    outcome = witnessed(asked, standing_of(Custody(custody)), Shelf.ABSENT, card)
    return outcome if differs((outcome,)) else None


def _questions(cursor: Any, session: CountSession) -> Iterator[tuple[str, str]]:
    """By which place, and which carriers are looked for: those that stand there, and those that are out from there."""
    held = _HELD_IN.get(session.scope_kind)
    yield "location_id", held or _standing(session, cursor.execute(_ALL).fetchone()[0])
    if session.cards is CardKind.OUT and not session.counting:
        yield "home_id", f"{_ON_LOAN} AND id IN ({held})" if held else _ON_LOAN


def _standing(session: CountSession, everything: int) -> str:
    if session.things_seen >= everything * _NEARLY_ALL_FROM:
        return _EVERY
    return _MANY if session.expected >= everything * _MANY_FROM else _FEW


def _card(carrier: int | None, loan: int | None, checked: int | None) -> Card | None:
    if carrier is None:
        return None
    if loan is None:
        return Card.CATALOGUE
    return Card.OUT if checked is None else Card.OLD


def _strays(cursor: Any, session: CountSession) -> Iterator[Finding]:
    for key, place, _digits in cursor.execute(_STRAYS, (session.id,)).fetchall():
        yield Finding(CountOutcome.UNREGISTERED, int(place), stray=int(key))
