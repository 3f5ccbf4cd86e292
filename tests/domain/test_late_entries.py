"""Entering late as a pure judgement, each case named after its rule."""

from dataclasses import replace

import pytest

from recordsroom.domain.late_entries import (
    FormOfSheet,
    LateAct,
    LateCause,
    LateEntry,
    LateMove,
    LateSheet,
    LateVisit,
    SheetForm,
    may_enter_late,
    may_enter_visit,
    may_open_sheet,
)
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level

NOW, NOBODY = 1_000_000, ("", "")


def a_sheet(happened_at: int | None = 10, signed: str = "", closed_at: int | None = None) -> LateSheet:
    return LateSheet(1, None, "手写1", happened_at, LateCause.POWER_CUT, signed, "7", 20, 1, closed_at)


def opening(sheet: LateSheet | None, happened_at: int = 10, signed: tuple[str, str] = NOBODY) -> list[Reason]:
    return [objection.reason for objection in may_open_sheet(sheet, happened_at, NOW, signed, "宋闻溪")]


def line(sheet: LateSheet, level: Level | None = Level.PUBLIC, lent_at: int | None = None) -> list[Reason]:
    return [objection.reason for objection in may_enter_late(sheet, level, lent_at)]


def test_p06_a_new_number_or_an_open_sheet_may_be_entered():
    assert opening(None) == opening(a_sheet()) == []


def test_p06_a_used_number_may_not():
    assert opening(a_sheet(closed_at=30)) == [Reason.SHEET_USED]
    assert line(a_sheet(closed_at=30)) == line(a_sheet(happened_at=None)) == [Reason.SHEET_USED]


def test_p06_nothing_is_still_to_come():
    assert opening(None, NOW + 1) == [Reason.LATE_IN_FUTURE]
    assert opening(None, NOW) == []


def test_p06_nothing_happened_here_before_the_carrier_came_in():
    told = [may_enter_late(a_sheet(10), Level.PUBLIC, None, came_in) for came_in in (None, 10, 11)]
    assert [[one.reason for one in said] for said in told] == [[], [], [Reason.LATE_BEFORE_HERE]]


def test_p34_a_countersignature_has_a_name_and_a_form():
    assert opening(None, signed=("林素贞", "")) == opening(None, signed=(" ", "7")) == [Reason.COUNTERSIGN_INCOMPLETE]
    assert opening(None, signed=("林素贞", "7")) == []


def test_p34_nobody_countersigns_the_own_sheet_however_the_name_is_typed():
    assert opening(None, signed=("宋 闻\u200b溪", "7")) == [Reason.SECOND_NOT_ANOTHER]


def test_p06_a_time_before_every_calendar_is_none():
    assert opening(None, -1) == [Reason.VALUE_NOT_POSSIBLE]
    assert opening(None, 0) == []


@pytest.mark.parametrize("level", [*Level, None])
def test_p06_from_jimi_up_and_where_nobody_knows_two_sign(level: Level | None):
    above = level is None or level >= Level.JIMI
    assert line(a_sheet(), level) == ([Reason.COUNTERSIGN_MISSING] if above else [])
    assert line(a_sheet(signed="林素贞"), level) == []


def test_p06_nothing_comes_back_before_it_went_out():
    assert line(a_sheet(happened_at=10), lent_at=11) == [Reason.LATE_BEFORE_LOAN]
    assert line(a_sheet(happened_at=10), lent_at=10) == []
    assert line(a_sheet(happened_at=None), lent_at=10) == [Reason.SHEET_USED]


def test_no_repr_tells_what_stands_on_a_sheet():
    assert repr(a_sheet()) == "LateSheet(1)"
    assert repr(LateEntry(2, 1, 1, LateAct.LENT, 10)) == "LateEntry(2)"


def test_p06_a_page_of_the_reading_room_takes_no_loans():
    pack = replace(a_sheet(), barcode="6000000012")
    told = [may_enter_late(pack, Level.PUBLIC, None, None, form) for form in SheetForm]
    assert [[one.reason for one in said] for said in told] == [[], [], [Reason.SHEET_OF_READING], []]
    assert repr(FormOfSheet(3, 7, SheetForm.CALLS)) == "FormOfSheet(3)"


def moves(sheet: LateSheet, form: SheetForm, came_at: int | None = None, last_at: int | None = None) -> list[Reason]:
    return [one.reason for one in may_enter_visit(sheet, form, came_at, last_at)]


def test_p06_a_visit_stands_on_a_page_of_the_reading_room_or_on_any_other_paper():
    pack = replace(a_sheet(), barcode="6000000012")
    for form in SheetForm:
        assert moves(pack, form) == ([] if form is SheetForm.READING else [Reason.SHEET_OF_LOANS])
    assert moves(a_sheet(), SheetForm.LOANS) == []
    assert [one.reason for one in may_enter_late(pack, Level.PUBLIC, None, None, SheetForm.READING, reading=True)] == []
    assert moves(replace(pack, closed_at=30), SheetForm.READING) == [Reason.SHEET_USED]


def test_p06_the_ends_of_a_visit_lie_around_what_was_read():
    pack = replace(a_sheet(10), barcode="6000000012")
    told = [moves(pack, SheetForm.READING, came, last) for came, last in ((10, 10), (11, None), (9, 11))]
    assert told == [[], [Reason.LATE_BEFORE_VISIT], [Reason.LATE_STILL_READING]]
    blank = replace(pack, happened_at=None)
    assert moves(blank, SheetForm.READING, 10, 10) == [Reason.SHEET_USED]
    assert repr(LateVisit(3, 1, 1, LateMove.CAME, 10)) == "LateVisit(3)"
