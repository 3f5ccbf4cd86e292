"""Entering late at the desk, by scans and keys alone (P-06)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import AddSeat, PrepareSheets, PrintLabels
from recordsroom.domain.desk import DeskCommand, DeskMode
from recordsroom.domain.desk_facts import SheetClosed, SheetOpened, SheetsPrepared
from recordsroom.domain.facts import Lent, Returned
from recordsroom.domain.values import Barcode, Kind, Level
from recordsroom.domain.visit_facts import CheckedIn, CheckedOut, GivenToTable
from recordsroom.domain.visits import Zone
from recordsroom.services.acts import AskSheet
from recordsroom.services.queries.late import Sheets, sheets
from recordsroom.services.queries.reading_entries import VisitWish, visit_page
from tests.rooms import House
from tests.ui.desk_keys import STX, type_in
from tests.ui.desk_stage import INTERNAL, PUBLIC, Desk, approval, carrier, reader, staged
from tests.ui.turns import press
from ui.desk.offers import offers_of
from ui.porter import Porter
from ui.scanner import BY_HAND
from ui.sounds import Sound

Key = Qt.Key
SHEET = Barcode.make(Kind.SLIP, 1)


@pytest.fixture
def desk(house: House, porter: Porter, qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    yield from staged(house, porter, qapp, qtbot)


def enter_late(desk: Desk) -> None:
    desk.key(Key.Key_F7)
    press(desk.window, desk.qtbot, Key.Key_B, control=True)
    desk.settle()


def head(desk: Desk, hour: str = "0001", cause: str = "1") -> None:
    """From the day on: the day stands, the time is typed, the cause is a digit, nobody countersigns."""
    desk.key(Key.Key_Return)
    desk.type(hour)
    desk.key(Key.Key_Return)
    desk.type(cause)
    desk.key(Key.Key_Return)


def test_p06_a_morning_without_power_is_entered_by_keys_and_scans(desk: Desk):
    desk.do(approval(PUBLIC, INTERNAL))
    enter_late(desk)
    assert isinstance(desk.question(), AskSheet)
    desk.type("H-17")
    desk.key(Key.Key_Return)
    head(desk)
    desk.scan(reader(1), carrier(PUBLIC), carrier(INTERNAL), DeskCommand.END.barcode)
    desk.scan(DeskCommand.RETURN.barcode, carrier(PUBLIC))
    told = [made.told for made in desk.run.made]
    assert [type(one) for one in told] == [SheetOpened, Lent, Lent, Returned]
    desk.key(Key.Key_F9)
    press(desk.window, desk.qtbot, Key.Key_B, control=True)
    desk.settle()
    desk.key(Key.Key_F9)
    closed = desk.run.made[-1].told
    assert isinstance(closed, SheetClosed) and closed.lines == 3
    assert offers_of(desk.run).undo and "H-17" in desk.words
    assert desk.ask(sheets) == Sheets((), (), 3)


def test_p06_a_prepared_sheet_is_scanned_and_used_once(desk: Desk):
    desk.do(PrepareSheets(count=1), PrintLabels(form="emergency_sheet", stock="a4-emergency", subjects=(1,)))
    desk.scan(SHEET)
    head(desk, cause="2")
    opened = desk.run.made[-1].told
    assert isinstance(opened, SheetOpened) and opened.sheet_no == SHEET.digits
    desk.scan(DeskCommand.LATE_ENTRY.barcode, DeskCommand.END.barcode)
    desk.scan(SHEET)
    assert desk.last_sound() is Sound.STOP
    assert desk.run.late is None and desk.question() is None


def test_a_time_that_is_none_and_one_still_to_come_are_said_where_they_are_typed(desk: Desk):
    enter_late(desk)
    desk.type("H-1")
    desk.key(Key.Key_Return)
    head(desk, hour="2561")
    assert isinstance(desk.question(), AskSheet) and not desk.run.made
    card = desk.page.showing.late
    assert card._wrong.isVisible()
    card.hour.clear()
    desk.type("2359")
    desk.key(Key.Key_Return)
    desk.type("1")
    desk.key(Key.Key_Return)
    assert isinstance(desk.question(), AskSheet)
    assert desk.last_sound() is Sound.STOP


def test_p06_the_key_opens_a_sheet_though_scanners_press_it_for_their_prefix(desk: Desk):
    desk.scanner.pressed_by_hand.connect(lambda: desk.window.act_by(BY_HAND))
    desk.key(Key.Key_F7)
    type_in(desk.window, STX)
    desk.qtbot.waitUntil(lambda: isinstance(desk.question(), AskSheet), timeout=5000)
    assert not desk.lines


def test_p06_a_pack_is_prepared_and_handed_to_the_printing_page(desk: Desk):
    wanted: list[tuple[str, tuple[int, ...]]] = []
    desk.page.labels_wanted.connect(lambda form, subjects: wanted.append((form, subjects)))
    enter_late(desk)
    desk.key(Key.Key_F6)
    told = desk.run.made[-1].told
    assert isinstance(told, SheetsPrepared)
    assert wanted == [("emergency_sheet", told.sheets)]
    assert len(desk.ask(sheets).unused) == len(told.sheets) == 20


def test_p06_a_page_of_the_reading_room_is_entered_by_scans_and_two_times(desk: Desk):
    desk.do(
        AddSeat(seat_no="1", zone=Zone.ORDINARY, max_level=Level.INTERNAL),
        PrepareSheets(count=0, readings=1),
        PrintLabels(form="emergency_sheet", stock="a4-emergency", subjects=(1,)),
    )
    desk.scan(SHEET)
    head(desk)
    assert desk.mode() is DeskMode.READ
    desk.scan(reader(1))
    desk.key(Key.Key_Return, Key.Key_Return, Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.run.reading.visit is not None)
    desk.scan(carrier(PUBLIC))
    desk.scan(SHEET)
    head(desk, hour="0002")
    assert desk.run.reading.visit is not None, "the visit stays in front at another time of the same page"
    desk.scan(carrier(PUBLIC), DeskCommand.LEAVE.barcode)
    kinds = [SheetOpened, CheckedIn, GivenToTable, SheetOpened, Returned, CheckedOut]
    assert [type(made.told) for made in desk.run.made] == kinds
    desk.scan(SHEET, DeskCommand.END.barcode)
    closed = desk.run.made[-1].told
    assert isinstance(closed, SheetClosed) and closed.lines == 4
    [one] = desk.ask(lambda sight: visit_page(sight, VisitWish(), 0, 9))
    assert (f"{one.came_at:%H:%M}", one.sheets) == ("00:01", (SHEET.digits,))


def test_what_was_typed_is_given_up_at_the_second_esc_only(desk: Desk):
    enter_late(desk)
    desk.page.showing.late.hour.setText("0915")
    desk.key(Key.Key_Escape)
    assert isinstance(desk.question(), AskSheet)
    desk.key(Key.Key_Escape)
    assert desk.question() is None
