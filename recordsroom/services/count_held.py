"""What a count by holder's list found: what was not shown, and what was shown that is charged otherwise.

Only who was asked to the end is asked about. What was lent, taken back or moved after that holder's turn began proves
itself, as on shelves.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from recordsroom.domain.counting import CountSession
from recordsroom.domain.values import Condition
from recordsroom.domain.witnesses import AGREEING, CountOutcome, Noted, Shelf, Standing, judge
from recordsroom.services.count_movements import movements

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
_STRAYS = "SELECT id, holder_id FROM count_strays WHERE session_id = ? ORDER BY seen_at, digits"


def told_by_holders(cursor: Any, session: CountSession) -> Iterator[tuple[CountOutcome, int, int | None, int | None]]:
    """Each discrepancy with its holder, and the carrier or the code that nobody knows."""
    for carrier, holder, outcome, pages_found, condition, mark, twice, pages in _rows(cursor, _SHOWN, session):
        noted = Noted(
            pages_differ=pages_found not in {None, pages},
            mark_differs=bool(mark),
            damaged=condition not in {None, Condition.GOOD.value},
            twice=bool(twice),
        )
        for one in (CountOutcome(outcome), *judge(Standing.IN_STOCK, Shelf.HOME, noted=noted)[1:]):
            if one not in AGREEING:
                yield one, int(holder), int(carrier), None
    last = movements(cursor, session.frozen_seq).last
    for carrier, holder, asked in _rows(cursor, _NOT_SHOWN, session):
        if last.get(carrier, -1) < asked:
            yield CountOutcome.MISSING, int(holder), int(carrier), None
    for stray, holder in _rows(cursor, _STRAYS, session):
        yield CountOutcome.UNREGISTERED, int(holder), None, int(stray)


def _rows(cursor: Any, question: str, session: CountSession) -> list[tuple[Any, ...]]:
    found: list[tuple[Any, ...]] = cursor.execute(question, (session.id,)).fetchall()
    return found
