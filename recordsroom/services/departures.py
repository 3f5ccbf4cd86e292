"""By which paper what is withdrawn left the register for good: as a scan asks of one, and a count of many (§6.5, 8)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique
from typing import Any

from recordsroom.services.stamp import local_date


@unique
class GoneWay(StrEnum):
    """How it left the register for good."""

    DESTROYED = "DESTROYED"
    TRANSFERRED = "TRANSFERRED"
    """To the state archives."""
    WRITTEN_OFF = "WRITTEN_OFF"
    """It was missing, and a leader let it be written off (R-103)."""
    RETURNED = "RETURNED"
    """To who issued it, who signed for it (F-19, R-95)."""
    KEPT = "KEPT"
    """By an organ that took it by law, and keeps it (P-15)."""
    SENT = "SENT"
    """To stay where it was delivered (R-90)."""


@dataclass(frozen=True, slots=True, repr=False)
class Departure:
    """The number of the list, the deed, the incident, the form, or the document of who keeps it; and the day."""

    way: GoneWay
    number: str
    day: date
    whereto: str
    """To whom; of what was destroyed the method."""


# The last line that tells of a carrier counts, so that the firmest come last. What was brought back may have gone out
# again: the last form is the one that it left by. A loan that ended by bringing back tells so by pages that were
# counted, or by lying here before it was counted; what stays away is charged to nobody in one and the same moment.
_LEFT = (
    "SELECT l.carrier_id, CASE WHEN t.kept_on IS NULL THEN 'SENT' ELSE 'KEPT' END, coalesce(t.kept_paper_no,"
    " o.carry_no), coalesce(t.kept_on, o.taken_on), NULL, o.destination, 0 AS firm, o.id AS nth"
    " FROM json_each(?1) w CROSS JOIN loans l ON l.carrier_id = w.value JOIN carry_loans g ON g.loan_id = l.id"
    " JOIN carry_outs o ON o.id = g.carry_out_id LEFT JOIN lawful_takings t ON t.taking_id = o.id"
    " WHERE (t.kept_on IS NOT NULL OR (o.stays_there = 1 AND o.taken_on IS NOT NULL))"
    " AND l.pages_in IS NULL AND l.received_at = l.checked_at"
    " UNION ALL SELECT l.called_carrier_id, 'RETURNED', c.call_in_no, NULL, c.call_ended_at, c.counterpart, 1, l.id"
    " FROM json_each(?1) w CROSS JOIN call_lines l ON l.called_carrier_id = w.value"
    " JOIN call_ins c ON c.id = l.call_in_id"
    " WHERE l.call_end = 'RETURNED' AND c.call_way = 'SURRENDER' AND c.call_ended_at IS NOT NULL"
    " UNION ALL SELECT i.concerned_id, 'WRITTEN_OFF', e.incident_no, NULL, i.written_off_at, '', 2, i.id"
    " FROM json_each(?1) w CROSS JOIN incident_items i ON i.concerned_id = w.value"
    " JOIN incidents e ON e.id = i.incident_id WHERE i.written_off_at IS NOT NULL"
    " UNION ALL SELECT l.leaving_id, 'TRANSFERRED', t.transfer_no, NULL, t.transfer_ended_at, t.archives_name, 3, l.id"
    " FROM json_each(?1) w CROSS JOIN transfer_lines l ON l.leaving_id = w.value"
    " JOIN transfers_out t ON t.id = l.transfer_id"
    " WHERE l.dropped_at IS NULL AND t.transfer_ended_at IS NOT NULL"
    " UNION ALL SELECT l.doomed_id, 'DESTROYED', d.destruction_no, NULL, a.act_at, a.destroy_method, 4, l.id"
    " FROM json_each(?1) w CROSS JOIN destruction_lines l ON l.doomed_id = w.value"
    " JOIN destruction_lists d ON d.id = l.destruction_id JOIN destruction_acts a ON a.destruction_id = d.id"
    " WHERE l.destroyed_at IS NOT NULL ORDER BY firm, nth"
)


def departures(cursor: Any, carriers: Iterable[int], offset_minutes: int) -> dict[int, Departure]:
    """How each of these carriers left, as far as one of the ways for good tells of it.

    They are withdrawn; what was withdrawn by a merge or by an undone receipt left by none of these ways.
    """
    rows = cursor.execute(_LEFT, (json.dumps(sorted(carriers)),)).fetchall()
    return {
        int(key): Departure(
            GoneWay(way),
            str(number),
            date.fromisoformat(day) if day is not None else local_date(int(at), offset_minutes),
            str(whereto),
        )
        for key, way, number, day, at, whereto, _firm, _nth in rows
    }
