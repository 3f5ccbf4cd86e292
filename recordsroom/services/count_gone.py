"""By which paper a thing left the register for good that a count finds all the same (domain.md §6.5, line 8)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from recordsroom.services.stamp import local_date

_LEFT_BY = (
    "SELECT l.doomed_id, d.destruction_no, l.destroyed_at FROM json_each(?1) w"
    " CROSS JOIN destruction_lines l ON l.doomed_id = w.value JOIN destruction_lists d ON d.id = l.destruction_id"
    " WHERE l.destroyed_at IS NOT NULL"
    " UNION ALL SELECT l.leaving_id, t.transfer_no, t.transfer_ended_at FROM json_each(?1) w"
    " CROSS JOIN transfer_lines l ON l.leaving_id = w.value JOIN transfers_out t ON t.id = l.transfer_id"
    " WHERE l.dropped_at IS NULL AND t.transfer_ended_at IS NOT NULL"
    " UNION ALL SELECT i.concerned_id, e.incident_no, i.written_off_at FROM json_each(?1) w"
    " CROSS JOIN incident_items i ON i.concerned_id = w.value JOIN incidents e ON e.id = i.incident_id"
    " WHERE i.written_off_at IS NOT NULL"
    " UNION ALL SELECT l.called_carrier_id, c.call_in_no, c.call_ended_at FROM json_each(?1) w"
    " CROSS JOIN call_lines l ON l.called_carrier_id = w.value JOIN call_ins c ON c.id = l.call_in_id"
    " WHERE l.call_end = 'RETURNED' AND c.call_way = 'SURRENDER' AND c.call_ended_at IS NOT NULL"
)
# What was brought back may have gone out again: the last form is the one it left by.
_STAYS_BY = (
    "SELECT l.carrier_id, coalesce(t.kept_paper_no, o.carry_no), coalesce(t.kept_on, o.taken_on)"
    " FROM json_each(?1) w CROSS JOIN loans l ON l.carrier_id = w.value JOIN carry_loans g ON g.loan_id = l.id"
    " JOIN carry_outs o ON o.id = g.carry_out_id LEFT JOIN lawful_takings t ON t.taking_id = o.id"
    " WHERE t.kept_on IS NOT NULL OR (o.stays_there = 1 AND o.taken_on IS NOT NULL) ORDER BY o.id"
)


def left_by(cursor: Any, carriers: Iterable[int], offset_minutes: int) -> dict[int, tuple[str, date]]:
    """The number of the list, deed, incident or form by which each of these carriers left, and the day."""
    keys = json.dumps(sorted(carriers))
    stays = {
        int(key): (str(number), date.fromisoformat(day))
        for key, number, day in cursor.execute(_STAYS_BY, (keys,)).fetchall()
    }
    left = {
        int(key): (str(number), local_date(int(at), offset_minutes))
        for key, number, at in cursor.execute(_LEFT_BY, (keys,)).fetchall()
    }
    return stays | left
