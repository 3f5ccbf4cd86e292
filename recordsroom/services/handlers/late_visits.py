"""Visits that were written by hand: when the reader really came, what lay there, when he left (P-06, F-15)."""

from __future__ import annotations

from recordsroom.domain.errors import Refused
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.late_entries import LateMove, LateSheet, LateVisit, may_enter_late, may_enter_visit
from recordsroom.domain.visits import Visit
from recordsroom.services.handlers.late import came_in, form_of
from recordsroom.services.handlers.lines import record_of
from recordsroom.services.handling import Scene
from recordsroom.storage.unit import Unit

_CAME = "SELECT moved_at FROM late_visits WHERE visit_id = ? AND move = 'CAME'"
_LAST = (
    "SELECT max(coalesce(e.happened_at, CASE a.act WHEN 'LENT' THEN l.lent_at ELSE l.received_at END))"
    " FROM visit_readings v JOIN loans l ON l.id = v.loan_id"
    " JOIN (SELECT 'LENT' AS act UNION ALL SELECT 'RETURNED') a"
    " LEFT JOIN late_entries e ON e.loan_id = l.id AND e.act = a.act WHERE v.visit_id = ?"
)
"""The last moment at which something went to a table or came back from it, by the paper where there is one."""


def sheet_of_coming(unit: Unit, number: int | None) -> LateSheet | None:
    """The sheet on which a reader's coming stands, judged; nothing where he comes now."""
    return None if number is None else _judged(unit, unit.get(LateSheet, number))


def sheet_of_leaving(unit: Unit, number: int | None, visit: Visit) -> LateSheet | None:
    """The sheet on which a reader's leaving stands: after he came, and after all that lay on his table."""
    if number is None:
        return None
    last = unit.cursor.execute(_LAST, (visit.id,)).fetchone()[0]
    return _judged(unit, unit.get(LateSheet, number), really_came(unit, visit), last)


def sheet_of_reading(unit: Unit, number: int | None, visit: Visit, carrier: Carrier, scene: Scene) -> LateSheet | None:
    """The sheet on which stands what was read: signed twice from jimi up, and not before the reader came."""
    if number is None:
        return None
    sheet, level = unit.get(LateSheet, number), record_of(unit, carrier).level
    since, form = came_in(unit, carrier.id, scene), form_of(unit, sheet)
    found = may_enter_late(sheet, level, None, since, form, reading=True)
    found += [one for one in may_enter_visit(sheet, form, really_came(unit, visit)) if one not in found]
    if found:
        raise Refused(*found)
    return sheet


def enter_move(unit: Unit, sheet: LateSheet | None, visit: Visit, move: LateMove) -> None:
    """Keep beside a visit when its reader really came or left, and on which sheet that stands."""
    if sheet is not None:
        unit.add(LateVisit, sheet_id=sheet.id, visit_id=visit.id, move=move, moved_at=sheet.happened_at)


def really_came(unit: Unit, visit: Visit) -> int:
    """When the reader of a visit came in, by the paper where it was entered late."""
    late = unit.cursor.execute(_CAME, (visit.id,)).fetchone()
    return int(late[0]) if late else visit.came_at


def _judged(unit: Unit, sheet: LateSheet, came_at: int | None = None, last_at: int | None = None) -> LateSheet:
    if found := may_enter_visit(sheet, form_of(unit, sheet), came_at, last_at):
        raise Refused(*found)
    return sheet
