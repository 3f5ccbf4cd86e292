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
)


def left_by(cursor: Any, carriers: Iterable[int], offset_minutes: int) -> dict[int, tuple[str, date]]:
    """The number of the list, deed or incident by which each of these carriers left, and the day."""
    keys = json.dumps(sorted(carriers))
    return {
        int(key): (str(number), local_date(int(at), offset_minutes))
        for key, number, at in cursor.execute(_LEFT_BY, (keys,)).fetchall()
    }
