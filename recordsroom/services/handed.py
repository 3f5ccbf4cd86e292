"""What a handover has to count, and what a person still holds, as handlers and questions look it up (R-93, R-94)."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from recordsroom.domain.clearance import Held, HeldKind
from recordsroom.domain.handover import Figure, Topic
from recordsroom.domain.lending import same_person
from recordsroom.domain.readers import Reader
from recordsroom.domain.values import Level
from recordsroom.storage.lookup import Lookup

_FIGURES = (
    (
        Topic.HOLDINGS,
        "SELECT coalesce(r.fonds_no, ''), r.level, count(*) FROM carriers c JOIN records r ON r.id = c.record_id"
        " WHERE c.custody <> 'WITHDRAWN' GROUP BY 1, 2 ORDER BY 1, 2 DESC",
    ),
    (
        Topic.LOANS,
        "SELECT '', r.level, count(*) FROM loans l JOIN carriers c ON c.id = l.carrier_id"
        " JOIN records r ON r.id = c.record_id WHERE l.checked_at IS NULL GROUP BY 2 ORDER BY 2 DESC",
    ),
    (Topic.CIRCULATION, "SELECT '', NULL, count(*) FROM circulations WHERE closed_at IS NULL"),
    (Topic.VISITS, "SELECT '', NULL, count(*) FROM visits WHERE left_at IS NULL"),
    (Topic.CASES, "SELECT '', NULL, count(*) FROM case_trips WHERE ended_at IS NULL"),
    (Topic.TROLLEY, "SELECT '', NULL, count(*) FROM carriers WHERE custody = 'RETURNED_CHECKED'"),
    (
        Topic.PACKETS,
        "SELECT '', NULL, count(*) FROM receipts WHERE packet <> 'OPENED' AND handed_on IS NULL AND void_cause = ''",
    ),
    (Topic.EQUIPMENT, "SELECT '', NULL, count(*) FROM equipment WHERE state <> 'DESTROYED'"),
)
_LOANS = (
    "SELECT CASE WHEN m.id IS NULL THEN 'LOAN' ELSE 'COPY' END, r.reference_code, l.lent_at FROM loans l"
    " JOIN carriers c ON c.id = l.carrier_id JOIN records r ON r.id = c.record_id"
    " LEFT JOIN made_copies m ON m.carrier_id = c.id WHERE l.reader_id = ? AND l.checked_at IS NULL ORDER BY l.id"
)
_FOLDERS = (
    "SELECT s.circulation_no FROM circulation_legs g JOIN circulations s ON s.id = g.circulation_id"
    " WHERE g.leg_reader_id = ? AND g.sent_at IS NOT NULL AND g.ended_at IS NULL"
)
_VISITS = "SELECT s.seat_no FROM visits v JOIN seats s ON s.id = v.seat_id WHERE v.reader_id = ? AND v.left_at IS NULL"
_MEDIA = (
    "SELECT e.equipment_no, u.taken_by FROM equipment_uses u JOIN equipment e ON e.id = u.equipment_id"
    " WHERE u.given_back_on IS NULL AND u.use_kind = 'USE'"
)
_CUSTODY = "SELECT equipment_no, custodian FROM equipment WHERE state = 'IN_USE'"


class DayOf(Protocol):
    """Turns an instant into the day at the desk."""

    def __call__(self, moment: int) -> date:
        """The day of an instant."""


def figures(lookup: Lookup) -> tuple[Figure, ...]:
    """What the register says there is, topic after topic; what is nought says so."""
    found = []
    for topic, question in _FIGURES:
        for what, level, many in lookup.cursor.execute(question).fetchall():
            found.append(Figure(topic, what, None if level is None else Level(level), many))
    return tuple(found)


def held_by(lookup: Lookup, reader: Reader, day_of: DayOf) -> tuple[Held, ...]:
    """Everything this person still holds; media are known by the name that was written down."""
    ask = lookup.cursor.execute
    found = [Held(HeldKind(kind), code, day_of(lent)) for kind, code, lent in ask(_LOANS, (reader.id,)).fetchall()]
    found += (Held(HeldKind.FOLDER, number) for (number,) in ask(_FOLDERS, (reader.id,)).fetchall())
    found += (Held(HeldKind.VISIT, seat) for (seat,) in ask(_VISITS, (reader.id,)).fetchall())
    for kind, question in ((HeldKind.MEDIUM, _MEDIA), (HeldKind.CUSTODY, _CUSTODY)):
        named = ask(question).fetchall()
        found += (Held(kind, number) for number, name in named if same_person(name, reader.name))
    return tuple(found)
