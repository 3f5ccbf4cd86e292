"""Keeping overnight what a reader has not finished, and letting it go (R-59, R-60)."""

from __future__ import annotations

from typing import Any

from recordsroom.domain.commands import KeepNoMore, KeepOvernight
from recordsroom.domain.facts import Fact
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.keepers import Duty
from recordsroom.domain.lending import Loan
from recordsroom.domain.overnight import Overnight, may_keep
from recordsroom.domain.overnight_facts import KeptNoMore, KeptOvernight
from recordsroom.domain.readers import Reader
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import QUARANTINED, Level
from recordsroom.domain.visits import Seat
from recordsroom.services.calendar import calendar_from
from recordsroom.services.handlers.kept_for import kept_by_loan
from recordsroom.services.handlers.lending import pass_or_refuse
from recordsroom.services.handlers.visits import open_visit
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless

_GIVEN_BACK = (
    "SELECT l.id, r.level, c.condition FROM visit_readings v JOIN loans l ON l.id = v.loan_id"
    " JOIN carriers c ON c.id = l.carrier_id JOIN records r ON r.id = c.record_id"
    " WHERE v.visit_id = ? AND l.checked_at IS NOT NULL AND c.custody = 'RETURNED_CHECKED'"
    " AND NOT EXISTS (SELECT 1 FROM loans n WHERE n.carrier_id = l.carrier_id AND n.id > l.id)"
    " AND NOT EXISTS (SELECT 1 FROM overnights o WHERE o.kept_loan_id = l.id) ORDER BY l.id"
)


def keep_overnight(request: KeepOvernight, unit: Unit, scene: Scene) -> Fact:
    """Keep what this visit gave back and nobody shelved since; what needs treatment is not kept."""
    visit = open_visit(unit, request.visit)
    found = [(loan, level) for loan, level, condition in _given_back(unit, visit.id) if condition not in QUARANTINED]
    pass_or_refuse(may_keep([None if level is None else Level(level) for _loan, level in found]), request)
    today = scene.stamp.today
    until = calendar_from(unit, today).add_working_days(today, 1)
    for loan, _level in found:
        told = {"kept_until": until, "kept_since": scene.stamp.wall_ms, "kept_by": scene.keeper.id}
        unit.add(Overnight, kept_loan_id=loan, **told, kept_no_more_at=None)
    name, seat = unit.get(Reader, visit.reader_id).name, unit.get(Seat, visit.seat_id).seat_no
    return KeptOvernight(visit.id, name, seat, len(found), until)


def keep_no_more(request: KeepNoMore, unit: Unit, scene: Scene) -> Fact:
    """Give one up; it is shelved like everything else that came back."""
    kept = unit.get(Overnight, request.overnight)
    loan = unit.get(Loan, kept.kept_loan_id)
    still = kept_by_loan(unit, unit.get(Carrier, loan.carrier_id), scene)
    refuse_unless(still == (loan.id, loan.reader_id), Reason.NOTHING_TO_DO)
    unit.change(kept, kept_no_more_at=scene.stamp.wall_ms)
    return KeptNoMore(kept.id, unit.get(Reader, loan.reader_id).name)


def _given_back(unit: Unit, visit: int) -> list[tuple[Any, ...]]:
    return list(unit.cursor.execute(_GIVEN_BACK, (visit,)).fetchall())


HANDLERS: Handlers = {
    KeepOvernight: Handler(keep_overnight, needs=Duty.LEND),
    KeepNoMore: Handler(keep_no_more, needs=Duty.LEND),
}
