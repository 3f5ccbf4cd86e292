"""What a count by holder's list found: what was not shown, and what was shown that is charged otherwise.

Only who was asked to the end is asked about. What was lent, taken back or moved after that holder's turn began proves
itself, as on shelves.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from recordsroom.domain.counting import CountSession
from recordsroom.domain.values import Condition
from recordsroom.domain.witnesses import AGREEING, CountOutcome, Noted, Shelf, Standing, judge
from recordsroom.services.count_charges import Claims, claims_of, equipment_out
from recordsroom.services.count_movements import equipment_movements, movements

_SHOWN = (
    "SELECT s.carrier_id, s.holder_id, s.outcome, s.pages_found, s.condition_found, s.mark_differs, s.twice, c.pages"
    " FROM count_shown s CROSS JOIN carriers c ON c.id = s.carrier_id WHERE s.session_id = ? ORDER BY s.carrier_id"
)
_NOT_SHOWN = (
    "SELECT l.carrier_id, h.holder_id, h.asked_at FROM count_holders h CROSS JOIN loans l ON l.reader_id = h.holder_id"
    " CROSS JOIN carriers c ON c.id = l.carrier_id WHERE h.session_id = ?1 AND h.told_at IS NOT NULL"
    " AND l.checked_at IS NULL AND l.received_at IS NULL AND c.custody = 'ON_LOAN' AND NOT EXISTS"
    " (SELECT 1 FROM count_shown s WHERE s.session_id = ?1 AND s.carrier_id = c.id) ORDER BY l.carrier_id"
)
_ASKED = "SELECT holder_id, asked_at, told_at FROM count_holders WHERE session_id = ?"
_CARRIERS_SHOWN = "SELECT carrier_id FROM count_shown WHERE session_id = ?"
_EQUIPMENT_SHOWN = (
    "SELECT equipment_id, holder_id, outcome FROM count_equipment WHERE session_id = ? ORDER BY equipment_id"
)
_STRAYS = "SELECT id, holder_id FROM count_strays WHERE session_id = ? ORDER BY seen_at, digits"


@dataclass(frozen=True, slots=True)
class AtHolder:
    """One discrepancy with its holder, and what it is about."""

    outcome: CountOutcome
    holder: int
    carrier: int | None = None
    stray: int | None = None
    equipment: int | None = None


def told_by_holders(cursor: Any, session: CountSession) -> Iterator[AtHolder]:
    """What differs of carriers, then of media and devices, then the codes that nobody knows."""
    yield from _carriers(cursor, session)
    yield from _equipment(cursor, session)
    for stray, holder in _rows(cursor, _STRAYS, session):
        yield AtHolder(CountOutcome.UNREGISTERED, int(holder), stray=int(stray))


def _carriers(cursor: Any, session: CountSession) -> Iterator[AtHolder]:
    for carrier, holder, outcome, pages_found, condition, mark, twice, pages in _rows(cursor, _SHOWN, session):
        noted = Noted(
            pages_differ=pages_found not in {None, pages},
            mark_differs=bool(mark),
            damaged=condition not in {None, Condition.GOOD.value},
            twice=bool(twice),
        )
        for one in (CountOutcome(outcome), *judge(Standing.IN_STOCK, Shelf.HOME, noted=noted)[1:]):
            if one not in AGREEING:
                yield AtHolder(one, int(holder), carrier=int(carrier))
    last = movements(cursor, session.frozen_seq).last
    for carrier, holder, asked in _rows(cursor, _NOT_SHOWN, session):
        if last.get(carrier, -1) < asked:
            yield AtHolder(CountOutcome.MISSING, int(holder), carrier=int(carrier))
    shown = {int(key) for (key,) in _rows(cursor, _CARRIERS_SHOWN, session)}
    for carrier, holder, asked in _lacking(cursor, session, claims_of(cursor)):
        if carrier not in shown and last.get(carrier, -1) < asked:
            yield AtHolder(CountOutcome.MISSING, holder, carrier=carrier)


def _equipment(cursor: Any, session: CountSession) -> Iterator[AtHolder]:
    shown = set[int]()
    for key, holder, outcome in _rows(cursor, _EQUIPMENT_SHOWN, session):
        shown.add(int(key))
        if CountOutcome(outcome) not in AGREEING:
            yield AtHolder(CountOutcome(outcome), int(holder), equipment=int(key))
    lacking = [one for one in _lacking(cursor, session, equipment_out(cursor)) if one[0] not in shown]
    last = equipment_movements(cursor, session.frozen_seq).last if lacking else {}
    for key, holder, asked in lacking:
        if last.get(key, -1) < asked:
            yield AtHolder(CountOutcome.MISSING, holder, equipment=key)


def _lacking(cursor: Any, session: CountSession, claims: Claims) -> Iterator[tuple[int, int, int]]:
    """What everybody who may be meant was asked for to the end: the thing, the first of them, and since when."""
    asked = {int(key): (begun, told) for key, begun, told in _rows(cursor, _ASKED, session)}
    for thing, readers in claims.within(asked.keys()):
        if all(asked[reader][1] is not None for reader in readers):
            yield thing, readers[0], min(asked[reader][0] for reader in readers)


def _rows(cursor: Any, question: str, session: CountSession) -> list[tuple[Any, ...]]:
    found: list[tuple[Any, ...]] = cursor.execute(question, (session.id,)).fetchall()
    return found
