"""The working calendar in the vault: entered by the year, and what is due falls on days that are worked (P-24)."""

from datetime import date, datetime, timedelta, timezone

import pytest

from recordsroom.domain.commands import EnterCalendar, LendCarrier, RecordApproval, Undo
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import CalendarEntered, Lent
from recordsroom.domain.rules import Reason
from recordsroom.services.queries.calendar import calendar_register, missing_calendars
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.today import today
from recordsroom.services.room import Room
from tests.builders import TODAY, MovableClock
from tests.rooms import AUDITOR, House

DUE = TODAY + timedelta(days=14)
FREE = EnterCalendar(year=2026, days=((DUE, False, "所庆"), (date(2026, 12, 5), True, "调休")))


def lent(room: Room) -> date:
    room.do(RecordApproval(form_no="A-1", approver=4, approved_on=TODAY, reader=1, carriers=(2,)))
    told = room.do(LendCarrier(carrier=2, reader=1)).told
    assert isinstance(told, Lent)
    return told.due_on


def refused(room: Room, command: EnterCalendar) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as caught:
        room.do(command)
    return caught.value.reasons


def test_p24_an_ordinary_loan_is_due_on_a_day_that_is_worked(room: Room):
    assert room.do(FREE).told == CalendarEntered(2026, 2)
    assert lent(room) == date(2026, 12, 5)


def test_p24_control_without_a_list_the_weekday_decides(room: Room):
    assert lent(room) == DUE


def test_p24_what_would_be_due_on_a_weekend_is_due_on_monday(room: Room, clock: MovableClock):
    clock.now = datetime(2026, 11, 21, 9, tzinfo=timezone(timedelta(hours=8)))
    assert lent(room) == date(2026, 12, 7)


def test_p24_a_newer_list_takes_the_place_of_the_older(room: Room):
    room.do(FREE)
    outcome = room.do(EnterCalendar(year=2026, days=((date(2026, 12, 7), False, "所庆"),)))
    assert [row.day for row in room.ask(calendar_register)] == [date(2026, 12, 7)]
    assert lent(room) == DUE
    room.do(Undo(entry=outcome.entry))
    assert [row.day for row in room.ask(calendar_register)] == [date(2026, 12, 5), DUE]


def test_p24_what_cannot_be_is_refused(room: Room):
    room.do(FREE)
    assert refused(room, FREE) == (Reason.NOTHING_TO_DO,)
    twice = ((DUE, False, ""), (DUE, True, ""))
    for days in ((), twice, ((date(2027, 1, 1), False, "元旦"),)):
        assert refused(room, EnterCalendar(year=2026, days=days)) == (Reason.VALUE_NOT_POSSIBLE,)


def test_p24_today_says_which_year_is_missing(room: Room, clock: MovableClock):
    room.do(FREE)
    assert Matter.CALENDAR_MISSING not in {work.matter for work in room.ask(today).works}
    clock.now = datetime(2026, 12, 1, 9, tzinfo=timezone(timedelta(hours=8)))
    assert [work.year for work in room.ask(today).works if work.matter is Matter.CALENDAR_MISSING] == [2027]
    room.do(EnterCalendar(year=2027, days=((date(2027, 1, 1), False, "元旦"),)))
    assert room.ask(missing_calendars) == ()


def test_the_calendar_is_the_keepers_business(house: House):
    auditor = house.enter(AUDITOR)
    assert auditor.ask(missing_calendars) == () and auditor.ask(calendar_register) == ()
    assert refused(auditor, FREE) == (Reason.NOT_YOUR_DUTY,)
