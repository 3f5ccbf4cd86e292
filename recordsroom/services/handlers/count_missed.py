"""What is still lacking where a shelf or a holder is done: told at once, while one stands there (P-09).

A blind count tells nothing of it before its scanning is over (R-105).
"""

from __future__ import annotations

from recordsroom.domain.counting import CountSession, CountShelf
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.witnesses import CardKind, CountOutcome, Shelf, differs, standing_of, witnessed
from recordsroom.services.count_held import told_by_holders
from recordsroom.services.count_movements import movements
from recordsroom.services.handlers.count_scopes import part_of
from recordsroom.services.handlers.lines import record_of
from recordsroom.storage.unit import Unit

_UNSEEN = (
    "SELECT c.id FROM count_shelves h CROSS JOIN carriers c ON c.location_id = h.location_id"
    " WHERE h.id = ? AND NOT EXISTS (SELECT 1 FROM count_seen v WHERE v.session_id = h.session_id"
    " AND v.carrier_id = c.id AND (v.location_id <> h.location_id OR v.pass_no = h.pass_no))"
    " AND NOT EXISTS (SELECT 1 FROM counted_boxes b WHERE b.session_id = h.session_id"
    " AND b.box_id = c.box_id AND b.location_id = h.location_id AND b.pass_no = h.pass_no)"
)


def missed_on(unit: Unit, session: CountSession, shelf: CountShelf) -> int:
    """How many things of a count should stand on this shelf and were seen nowhere."""
    found = [] if session.blind else unit.cursor.execute(_UNSEEN, (shelf.id,)).fetchall()
    last = movements(unit.cursor, session.frozen_seq).last if found else {}
    begun = shelf.visited_at or session.frozen_at
    still = [unit.get(Carrier, key) for (key,) in found if last.get(key, -1) < begun]
    return sum(_stands(one) and part_of(unit, session, one, record_of(unit, one)) for one in still)


def missed_with(unit: Unit, session: CountSession, reader: int) -> int:
    """How many things this holder was asked for and did not show."""
    told = () if session.blind else told_by_holders(unit.cursor, session)
    return sum(one.holder == reader and one.outcome is CountOutcome.MISSING for one in told)


def _stands(carrier: Carrier) -> bool:
    return differs((witnessed(CardKind.NONE, standing_of(carrier.custody), Shelf.ABSENT, None),))
