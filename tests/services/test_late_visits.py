"""A page of the reading room that was written by hand, entered late line by line (P-06, F-15)."""

from __future__ import annotations

from datetime import datetime

import pytest

from recordsroom.domain.commands import (
    CheckIn,
    CheckOut,
    CloseSheet,
    Command,
    EndVisitShort,
    GiveToTable,
    LendCarrier,
    OpenSheet,
    PrepareSheets,
    ReturnCarrier,
    Undo,
)
from recordsroom.domain.desk_facts import SheetClosed, SheetOpened
from recordsroom.domain.facts import Returned
from recordsroom.domain.late_entries import LateCause, SheetForm
from recordsroom.domain.rules import Reason
from recordsroom.domain.visit_facts import CheckedIn
from recordsroom.domain.visits import Identity
from recordsroom.services.queries.late import sheets
from recordsroom.services.queries.reading_counts import read_today
from recordsroom.services.queries.reading_entries import VisitEntry, VisitWish, visit_page
from recordsroom.services.queries.reading_register import reading_register
from recordsroom.services.room import Room
from tests.builders import MovableClock
from tests.services.test_lending import JIMI, PUBLIC, SHEN, approve
from tests.services.test_visits import at, why_not
from tests.services.test_visits import carrier as at_hand
from tests.services.test_visits import seated as seated  # noqa: PLC0414 - a fixture of the neighbour

HOUR = 3_600_000


@pytest.fixture
def paper(seated: Room) -> dict[SheetForm, str]:
    """The number of one blank sheet of each of two forms."""
    seated.do(PrepareSheets(count=1, readings=1))
    return {form: number for number, form in seated.ask(sheets).unused}


def opened(room: Room, number: str, hours: int, signed: str = "") -> SheetOpened:
    when = room.clock().wall_ms - hours * HOUR
    head = OpenSheet(
        sheet_no=number,
        happened_at=when,
        cause=LateCause.POWER_CUT,
        countersigned_by=signed,
        countersign_no="会签7" if signed else "",
    )
    told = room.do(head).told
    assert isinstance(told, SheetOpened)
    return told


def came(room: Room, sheet: int) -> int:
    told = room.do(CheckIn(reader=SHEN, identity=Identity.CARD, seat=3, late_sheet=sheet)).told
    assert isinstance(told, CheckedIn)
    return told.visit


def entry(room: Room) -> VisitEntry:
    [one] = room.ask(visit_page, VisitWish(), 0, 9)
    return one


def refused(room: Room, *commands: Command) -> list[tuple[Reason, ...]]:
    return [why_not(room, one) for one in commands]


def test_p06_a_morning_on_paper_stands_in_the_register_by_its_own_times(
    seated: Room, paper: dict[SheetForm, str], clock: MovableClock
):
    clock.move(days=1)
    number = paper[SheetForm.READING]
    first = opened(seated, number, 26)
    visit = came(seated, first.sheet)
    assert at(seated, visit).came_at.timestamp() * 1000 == first.happened_at
    seated.do(GiveToTable(visit=visit, carrier=PUBLIC, late_sheet=first.sheet))
    last = opened(seated, number, 25)
    back = seated.do(ReturnCarrier(carrier=PUBLIC, late_sheet=last.sheet)).told
    assert isinstance(back, Returned) and back.overdue_days == 0
    seated.do(CheckOut(visit=visit, late_sheet=last.sheet))
    told = seated.do(CloseSheet(sheet=last.sheet)).told
    assert told == SheetClosed(number, 4)
    one = entry(seated)
    [line] = one.lines
    times: tuple[datetime | None, ...] = (one.came_at, line.given_at, line.back_at, one.left_at)
    said = [moment.timestamp() * 1000 for moment in times if moment]
    assert said == [first.happened_at] * 2 + [last.happened_at] * 2
    assert (one.late, line.late, one.sheets) == ((number, number), (number, number), (number,))
    [row, *_rest] = seated.ask(reading_register).rows
    assert f"补录 {number}" in str(vars(row).get("signed", ""))
    # It is listed where it was entered, and counts on the day that the paper says.
    live = seated.do(CheckIn(reader=SHEN, identity=Identity.CARD)).told
    assert isinstance(live, CheckedIn)
    seated.do(CheckOut(visit=live.visit))
    assert seated.ask(read_today).people == 2


def test_p06_who_still_sits_here_when_the_power_is_back_goes_on_now(seated: Room, paper: dict[SheetForm, str]):
    first = opened(seated, paper[SheetForm.READING], 2)
    visit = came(seated, first.sheet)
    seated.do(GiveToTable(visit=visit, carrier=PUBLIC, late_sheet=first.sheet))
    seated.do(CloseSheet(sheet=first.sheet))
    seated.do(ReturnCarrier(carrier=PUBLIC))
    # He cannot have left on paper before what came back just now.
    early = opened(seated, "手写1", 1)
    assert why_not(seated, CheckOut(visit=visit, late_sheet=early.sheet)) == (Reason.LATE_STILL_READING,)
    seated.do(CheckOut(visit=visit))
    assert entry(seated).late == (paper[SheetForm.READING],)


def test_p06_the_times_of_a_visit_follow_each_other(seated: Room, paper: dict[SheetForm, str]):
    number = paper[SheetForm.READING]
    visit = came(seated, opened(seated, number, 3).sheet)
    early = opened(seated, number, 4)
    give = GiveToTable(visit=visit, carrier=PUBLIC, late_sheet=early.sheet)
    assert refused(seated, give, CheckOut(visit=visit, late_sheet=early.sheet)) == [(Reason.LATE_BEFORE_VISIT,)] * 2
    opened(seated, number, 1)
    seated.do(give)
    opened(seated, number, 2)
    assert why_not(seated, ReturnCarrier(carrier=PUBLIC, late_sheet=early.sheet)) == (Reason.LATE_BEFORE_LOAN,)
    short = EndVisitShort(visit=visit, searched_with="苏怀瑾", leader_told="方其琛", late_sheet=early.sheet)
    assert why_not(seated, short) == (Reason.LATE_STILL_READING,)
    opened(seated, number, 0)
    seated.do(short)
    assert entry(seated).sheets == (number,)


def test_p06_each_sheet_has_columns_for_its_own_lines(seated: Room, paper: dict[SheetForm, str]):
    loans, reading = opened(seated, paper[SheetForm.LOANS], 2).sheet, opened(seated, paper[SheetForm.READING], 2).sheet
    visit = came(seated, reading)
    assert (
        refused(
            seated,
            CheckIn(reader=2, identity=Identity.CARD, late_sheet=loans),
            GiveToTable(visit=visit, carrier=PUBLIC, late_sheet=loans),
            CheckOut(visit=visit, late_sheet=loans),
        )
        == [(Reason.SHEET_OF_LOANS,)] * 3
    )
    seated.do(GiveToTable(visit=visit, carrier=PUBLIC, late_sheet=reading))
    assert why_not(seated, ReturnCarrier(carrier=PUBLIC, late_sheet=loans)) == (Reason.SHEET_OF_LOANS,)
    approve(seated, JIMI)
    lend = LendCarrier(carrier=JIMI, reader=SHEN, late_sheet=reading)
    assert Reason.SHEET_OF_READING in why_not(seated, lend)
    # Any other paper was written as it came.
    seated.do(ReturnCarrier(carrier=PUBLIC, late_sheet=opened(seated, "手写1", 1).sheet))


def test_p06_from_jimi_up_two_signed_what_was_read(seated: Room, paper: dict[SheetForm, str]):
    approve(seated, JIMI)
    sheet = opened(seated, paper[SheetForm.READING], 0).sheet
    visit = came(seated, sheet)
    give = GiveToTable(visit=visit, carrier=JIMI, pages=at_hand(seated, JIMI).pages, late_sheet=sheet)
    assert why_not(seated, give) == (Reason.COUNTERSIGN_MISSING,)
    opened(seated, paper[SheetForm.READING], 0, "方其琛")
    seated.do(give)


def test_p06_undo_takes_the_line_back_and_a_sheet_with_lines_stays(seated: Room, paper: dict[SheetForm, str]):
    begun = seated.do(
        OpenSheet(
            sheet_no=paper[SheetForm.READING],
            happened_at=seated.clock().wall_ms - HOUR,
            cause=LateCause.POWER_CUT,
        )
    )
    assert isinstance(begun.told, SheetOpened)
    done = seated.do(CheckIn(reader=SHEN, identity=Identity.CARD, late_sheet=begun.told.sheet))
    assert why_not(seated, Undo(entry=begun.entry)) == (Reason.LATER_ENTRY_STANDS,)
    seated.do(Undo(entry=done.entry))
    seated.do(Undo(entry=begun.entry))
    assert seated.ask(sheets).entered == 0
