"""What is in the register no more and is here all the same: found by any scan of its label (domain.md §6.5, line 8)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique
from typing import Any

from recordsroom.domain.destruction_lists import DestroyMethod
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
class GoneSeen:
    """A label of something that is in the register no more: by which paper, when, and whereto or how."""

    digits: str
    carrier: int
    code: str
    way: GoneWay
    number: str
    """Of the list, the deed, the incident, the form, or the document of who keeps it."""
    day: date
    whereto: str = ""
    method: DestroyMethod | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Left:
    """By which paper a carrier left the register for good, when, and whereto or how."""

    way: GoneWay
    number: str
    day: date
    how: str
    code: str
    """As it stands on that paper; empty where the paper names the carrier by the register."""


# Each: the carrier, the way, the number, the instant, the day where the paper names one, whereto or how, the code.
_DESTROYED = (
    "SELECT l.doomed_id, 'DESTROYED', d.destruction_no, a.act_at, NULL, a.destroy_method, l.doomed_code"
    " FROM json_each(?1) w CROSS JOIN destruction_lines l ON l.doomed_id = w.value"
    " JOIN destruction_lists d ON d.id = l.destruction_id JOIN destruction_acts a ON a.destruction_id = d.id"
    " WHERE l.destroyed_at IS NOT NULL"
)
_TRANSFERRED = (
    "SELECT l.leaving_id, 'TRANSFERRED', t.transfer_no, t.transfer_ended_at, NULL, t.archives_name, l.leaving_code"
    " FROM json_each(?1) w CROSS JOIN transfer_lines l ON l.leaving_id = w.value"
    " JOIN transfers_out t ON t.id = l.transfer_id WHERE l.dropped_at IS NULL AND t.transfer_ended_at IS NOT NULL"
)
_WRITTEN_OFF = (
    "SELECT i.concerned_id, 'WRITTEN_OFF', e.incident_no, i.written_off_at, NULL, '', ''"
    " FROM json_each(?1) w CROSS JOIN incident_items i ON i.concerned_id = w.value"
    " JOIN incidents e ON e.id = i.incident_id WHERE i.written_off_at IS NOT NULL"
)
_RETURNED = (
    "SELECT l.called_carrier_id, 'RETURNED', c.call_in_no, c.call_ended_at, NULL, c.counterpart, ''"
    " FROM json_each(?1) w CROSS JOIN call_lines l ON l.called_carrier_id = w.value"
    " JOIN call_ins c ON c.id = l.call_in_id"
    " WHERE l.call_end = 'RETURNED' AND c.call_way = 'SURRENDER' AND c.call_ended_at IS NOT NULL"
)
# Only what was charged to nobody any more by the very entry that noted on the form that it stays; the rest came back.
_OUTSIDE = (
    "SELECT l.carrier_id, {way}, l.received_at, {day}, o.destination, ''"
    " FROM json_each(?1) w CROSS JOIN loans l ON l.carrier_id = w.value JOIN carry_loans g ON g.loan_id = l.id"
    " JOIN carry_outs o ON o.id = g.carry_out_id LEFT JOIN lawful_takings t ON t.taking_id = o.id WHERE {stays}"
    " AND EXISTS (SELECT 1 FROM traces f JOIN traces b ON b.subject = 'loans' AND b.row = l.id AND b.seq = f.seq"
    " JOIN journal j ON j.seq = f.seq WHERE f.subject = '{form}' AND f.row = {key}.id AND j.wall_ms = l.received_at"
    " AND f.seq > (SELECT min(s.seq) FROM traces s WHERE s.subject = f.subject AND s.row = f.row))"
)
_KEPT = _OUTSIDE.format(
    way="'KEPT', t.kept_paper_no", day="t.kept_on", stays="t.kept_on IS NOT NULL", form="lawful_takings", key="t"
)
_SENT = _OUTSIDE.format(
    way="'SENT', o.carry_no",
    day="o.taken_on",
    stays="o.stays_there = 1 AND o.taken_on IS NOT NULL",
    form="carry_outs",
    key="o",
)
_LEFT = " UNION ALL ".join((_DESTROYED, _TRANSFERRED, _WRITTEN_OFF, _RETURNED, _KEPT, _SENT)) + " ORDER BY 4"
_TO_SOMEBODY = frozenset({GoneWay.TRANSFERRED, GoneWay.RETURNED, GoneWay.KEPT, GoneWay.SENT})


def left_by(cursor: Any, carriers: Iterable[int], offset_minutes: int) -> dict[int, Left]:
    """By what each of these left for good, if it did; of what was brought back and left again, the last."""
    rows = cursor.execute(_LEFT, (json.dumps(sorted(carriers)),)).fetchall()
    return {
        int(key): Left(
            way=GoneWay(way),
            number=str(number),
            day=date.fromisoformat(day) if day else local_date(int(at), offset_minutes),
            how=str(how),
            code=str(code),
        )
        for key, way, number, at, day, how, code in rows
    }


def gone_seen(cursor: Any, bearer: tuple[int, str, str], offset_minutes: int) -> GoneSeen | None:
    """As what the bearer of a label left for good, if it did; told by its id, the digits and its code."""
    carrier, digits, code = bearer
    left = left_by(cursor, (carrier,), offset_minutes).get(carrier)
    if left is None:
        return None
    return GoneSeen(
        digits=digits,
        carrier=carrier,
        code=left.code or code,
        way=left.way,
        number=left.number,
        day=left.day,
        whereto=left.how if left.way in _TO_SOMEBODY else "",
        method=DestroyMethod(left.how) if left.way is GoneWay.DESTROYED else None,
    )
