"""Entering the working calendar, a whole year at a time (P-24)."""

from __future__ import annotations

from recordsroom.domain.commands import EnterCalendar
from recordsroom.domain.facts import CalendarEntered, Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.rules import Reason
from recordsroom.domain.working_calendar import CalendarDay, works_by_weekday
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless


def enter_calendar(request: EnterCalendar, unit: Unit, _scene: Scene) -> Fact:
    """Enter a year's list; a day that an older list named and this one does not is again as its weekday says."""
    days = {day: (working, name.strip()) for day, working, name in request.days}
    refuse_unless(bool(days) and len(days) == len(request.days), Reason.VALUE_NOT_POSSIBLE)
    refuse_unless(all(day.year == request.year for day in days), Reason.VALUE_NOT_POSSIBLE)
    known = {one.day: one for one in unit.every(CalendarDay) if one.day.year == request.year}
    before = len(unit.changes)
    for day in sorted(known.keys() | days.keys()):
        working, name = days.get(day, (works_by_weekday(day), ""))
        if day in known:
            unit.change(known[day], working=working, name=name)
        else:
            unit.add(CalendarDay, day=day, working=working, name=name)
    refuse_unless(len(unit.changes) > before, Reason.NOTHING_TO_DO)
    return CalendarEntered(request.year, len(days))


HANDLERS: Handlers = {EnterCalendar: Handler(enter_calendar, needs=Duty.KEEP_PEOPLE)}
