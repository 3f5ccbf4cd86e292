"""Closing the day: everything that should be back is looked at, and what is not is kept by name (P-28)."""

from __future__ import annotations

from datetime import date

from recordsroom.domain.commands import CloseDay
from recordsroom.domain.day_closing import (
    Answer,
    DayClaim,
    DayClosing,
    DayLeftover,
    DayVisit,
    LeftCause,
    keeps_open,
    left_cause,
    may_close,
)
from recordsroom.domain.desk_facts import DayClosed
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.inside_work import keeps_day_open
from recordsroom.domain.keepers import Duty
from recordsroom.domain.room_stays import DayStay, RoomStay
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Custody, Level
from recordsroom.domain.visits import Visit
from recordsroom.services.handlers.cases_left import cases_left, keep_cases
from recordsroom.services.handlers.inside_work import keep_pieces, pieces_left
from recordsroom.services.handlers.signers import against_signature
from recordsroom.services.handlers.spoken import keep_words, words_left
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless

_OPEN = (
    "SELECT l.id, r.level, l.due_on, l.received_at FROM loans l JOIN carriers c ON c.id = l.carrier_id"
    " JOIN records r ON r.id = c.record_id WHERE l.checked_at IS NULL ORDER BY l.id"
)
_CLAIMED = (
    "SELECT c.id, c.claimed_holder, r.level, c.custody FROM carriers c JOIN records r ON r.id = c.record_id"
    " WHERE c.custody IN ('ON_LOAN', 'RETURNED_UNCHECKED') AND c.claimed_holder IS NOT NULL"
    " AND NOT EXISTS (SELECT 1 FROM loans l WHERE l.carrier_id = c.id AND l.checked_at IS NULL) ORDER BY c.id"
)


def close_day(request: CloseDay, unit: Unit, scene: Scene) -> Fact:
    """Close today once: clear, or with cause, leader and second signature."""
    today = scene.stamp.today
    refuse_unless(unit.find(DayClosing, day=today) is None, Reason.DAY_CLOSED)
    left, claims, cases = _left(unit, today), _claims(unit, today), cases_left(unit)
    words = words_left(unit, today)
    found = [*((level, cause) for _loan, level, cause in left), *((level, cause) for _c, _h, level, cause in claims)]
    found += [*((one.level, one.cause) for one in cases), *((one.level, one.cause) for one in words)]
    visits, stays = unit.every(Visit, left_at=None), unit.every(RoomStay, outside_since=None)
    working = pieces_left(unit)
    # Whoever still sits here, or is inside, keeps the day open as a carrier does, though nothing lies on the table.
    open_levels = [level for level, cause in found if keeps_open(cause)]
    open_levels += [level for _piece, level in working if keeps_day_open(level)]
    open_levels += [Level.PUBLIC for _person in (*visits, *stays)]
    answer = Answer(request.cause, request.leader, request.second_name, request.second_no)
    against = may_close(open_levels, answer, scene.keeper.name)
    if open_levels and not against:
        against += against_signature(unit, answer.second_name, answer.second_no)
    if against:
        raise Refused(*against)
    closing = unit.add(
        DayClosing,
        day=today,
        ended_at=scene.stamp.wall_ms,
        ended_by=scene.keeper.id,
        clear=not open_levels,
        # A clear day has nothing to answer for, whatever was typed before the last return.
        open_cause=answer.cause if open_levels else None,
        leader=answer.leader.strip() if open_levels else "",
        second_name=answer.second_name.strip() if open_levels else "",
        second_no=answer.second_no.strip() if open_levels else "",
    )
    for loan, _level, cause in left:
        unit.add(DayLeftover, closing_id=closing.id, loan_id=loan, left_cause=cause)
    for carrier, holder, _level, cause in claims:
        unit.add(DayClaim, closing_id=closing.id, carrier_id=carrier, held_by=holder, left_cause=cause)
    for visit in visits:
        unit.add(DayVisit, closing_id=closing.id, visit_id=visit.id)
    for stay in stays:
        unit.add(DayStay, closing_id=closing.id, room_stay_id=stay.id)
    keep_pieces(unit, closing.id, working)
    keep_cases(unit, closing.id, cases)
    keep_words(unit, closing.id, words)
    return DayClosed(today, closing.clear, len(found))


def _left(unit: Unit, today: date) -> list[tuple[int, Level | None, LeftCause]]:
    found = []
    for loan, number, due_on, received_at in unit.cursor.execute(_OPEN).fetchall():
        level = None if number is None else Level(number)
        cause = left_cause(level, date.fromisoformat(due_on), today, received=received_at is not None)
        if cause is not None:
            found.append((loan, level, cause))
    return found


def _claims(unit: Unit, today: date) -> list[tuple[int, str, Level | None, LeftCause]]:
    """What came in by a list as being with somebody, and is there still (P-03)."""
    found = []
    for carrier, holder, number, custody in unit.cursor.execute(_CLAIMED).fetchall():
        level = None if number is None else Level(number)
        cause = left_cause(level, None, today, received=Custody(custody) is Custody.RETURNED_UNCHECKED)
        assert cause is not None, "what has no day of return is due"
        found.append((carrier, holder, level, cause))
    return found


HANDLERS: Handlers = {CloseDay: Handler(close_day, needs=Duty.LEND)}
