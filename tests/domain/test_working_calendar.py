"""On which days the room works, and what is understood of the lists that people paste (P-24)."""

from datetime import date

import pytest

from recordsroom.domain.calendar_list import NamedDay, read_calendar
from recordsroom.domain.working_calendar import WorkingCalendar, missing_years

FRIDAY, SATURDAY, MONDAY = date(2026, 11, 20), date(2026, 11, 21), date(2026, 11, 23)
HOLIDAY = WorkingCalendar({MONDAY: False, SATURDAY: True})
NOTICE = """国务院办公厅关于节假日安排的通知
一、元旦：1月1日（周五）至3日（周日）放假调休，共3天。
二、春节：2月5日（农历除夕、周五）至11日（周四）放假调休，共7天。1月31日（周日）、2月20日（周六）上班。
七、国庆节、中秋节：9月30日至10月2日放假。"""


def test_p24_without_a_list_the_weekday_alone_decides():
    plain = WorkingCalendar()
    assert [plain.is_working_day(day) for day in (FRIDAY, SATURDAY, MONDAY)] == [True, False, True]
    assert plain.next_working_day(SATURDAY) == MONDAY
    assert plain.next_working_day(FRIDAY) == FRIDAY


def test_p24_a_holiday_is_free_and_a_day_off_may_be_worked():
    assert not HOLIDAY.is_working_day(MONDAY)
    assert HOLIDAY.next_working_day(SATURDAY) == SATURDAY
    assert HOLIDAY.next_working_day(date(2026, 11, 22)) == date(2026, 11, 24)


@pytest.mark.parametrize(("count", "day"), [(0, FRIDAY), (1, SATURDAY), (2, date(2026, 11, 24))])
def test_p24_working_days_are_counted_without_the_first(count: int, day: date):
    assert HOLIDAY.add_working_days(FRIDAY, count) == day


@pytest.mark.parametrize(
    ("today", "entered", "missing"),
    [
        (date(2026, 11, 30), {2026}, ()),
        (date(2026, 12, 1), {2026}, (2027,)),
        (date(2026, 12, 1), {2026, 2027}, ()),
        (date(2027, 1, 1), {2026}, (2027,)),
    ],
)
def test_p24_next_years_list_is_wanted_from_the_first_of_december(
    today: date, entered: set[int], missing: tuple[int, ...]
):
    assert missing_years(entered, today) == missing


def test_p24_the_yearly_notice_is_understood_as_it_is_pasted():
    read = read_calendar(2027, NOTICE)
    assert read.wrong_lines == ()
    assert [day.day for day in read.days if day.working] == [date(2027, 1, 31), date(2027, 2, 20)]
    assert {day.name for day in read.days} == {"元旦", "春节", "国庆节、中秋节"}
    assert len(read.days) == 3 + 7 + 2 + 3
    assert NamedDay(date(2027, 10, 1), False, "国庆节、中秋节") in read.days


@pytest.mark.parametrize(
    "line",
    [
        "2027-05-01 劳动节",
        "2027年5月1日 放假 劳动节",
        "5月1日　劳动节",
        "劳动节：5.1休",
        "2027/05/01\t劳动节",
        "５月１日劳动节",
    ],
)
def test_p24_a_day_may_be_typed_in_many_ways(line: str):
    read = read_calendar(2027, line)
    assert [(day.day, day.working) for day in read.days] == [(date(2027, 5, 1), False)]


@pytest.mark.parametrize(
    "line",
    [
        "2027-02-05 至 02-11 春节",
        "2027-02-05 至 2027-02-11 春节",
        "2月5日 - 2月11日 春节",
        "2月5日至11日 春节",
        "2月5日 ～ 11日 春节",
        "2.5 到 2.11 春节",
    ],
)
def test_p24_a_span_is_a_span_however_it_is_spaced(line: str):
    found = [day.day for day in read_calendar(2027, line).days]
    assert found == [date(2027, 2, day) for day in range(5, 12)]


def test_p24_a_typed_day_off_that_is_worked():
    assert read_calendar(2027, "2027-05-08 上班 劳动节").days == (NamedDay(date(2027, 5, 8), True, "劳动节"),)


@pytest.mark.parametrize("line", ["2月30日 元旦", "2026-01-01 元旦", "5月3日至1日 劳动节", "1月1日至12月31日"])
def test_p24_a_line_that_cannot_be_is_named(line: str):
    assert read_calendar(2027, f"通知\n{line}\n5月1日").wrong_lines == (2,)


def test_p24_a_day_cannot_be_worked_and_free():
    assert read_calendar(2027, "5月1日 劳动节\n5月1日 上班").wrong_lines == (2,)


def test_the_last_worked_day_before_a_monday_is_the_friday_or_a_saturday_that_was_worked():
    monday, saturday = date(2026, 11, 23), date(2026, 11, 21)
    assert WorkingCalendar().working_day_before(monday) == date(2026, 11, 20)
    assert WorkingCalendar({saturday: True}).working_day_before(monday) == saturday
