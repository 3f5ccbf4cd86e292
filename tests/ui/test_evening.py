"""The end of the day on page Today and by the command of the desk, by keys alone (P-28)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import LendCarrier, PackInCase, RecordApproval
from recordsroom.domain.day_closing import OpenCause
from recordsroom.domain.desk import DeskCommand
from recordsroom.domain.holdings import Record
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.queries.day_closing import Evening, evening
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.room import Room
from tests.builders import TODAY, MovableClock
from tests.rooms import House
from tests.services.case_runs import ready
from tests.services.eventful import sealed_change
from tests.ui.desk_stage import Desk, staged
from tests.ui.turns import press, shown, write
from ui.porter import Porter
from ui.shell.window import Window
from ui.today.evening import EVENING
from ui.today.page import TodayPage

Key = Qt.Key


@pytest.fixture
def page(house: House, porter: Porter, clock: MovableClock, qtbot: QtBot) -> Iterator[TodayPage]:
    made = TodayPage(porter)
    qtbot.addWidget(made)
    yield made


def keep_out(house: House) -> None:
    """One carrier is out that turned out to be top secret."""
    room = house.room
    room.do(RecordApproval(form_no="A-1", approver=4, approved_on=TODAY, reader=1, carriers=(1,)))
    room.do(LendCarrier(carrier=1, reader=1))
    sealed_change(house, Record, {1: {"level": Level.JUEMI, "scheme": Scheme.STATE}})


def to_evening(page: TodayPage, qtbot: QtBot) -> Window:
    window = shown(page, qtbot)
    page.entered()
    press(window, qtbot, Key.Key_F9)
    assert page.in_the_evening
    qtbot.waitUntil(lambda: page.evening._found is not None and bool(page.evening._leaders), timeout=5000)
    return window


def closed(room: Room, qtbot: QtBot) -> Evening:
    qtbot.waitUntil(lambda: room.ask(evening).closed is not None, timeout=5000)
    return room.ask(evening)


def test_p28_a_clear_day_closes_with_one_key(house: House, page: TodayPage, qtbot: QtBot):
    window = to_evening(page, qtbot)
    assert not page.evening.answer.isVisible()
    press(window, qtbot, Key.Key_F9)
    found = closed(house.room, qtbot).closed
    assert found is not None and found.clear
    qtbot.waitUntil(lambda: not page.evening.close_day.isVisible(), timeout=5000)
    press(window, qtbot, Key.Key_Escape)
    assert not page.in_the_evening


def test_p28_a_day_that_is_not_clear_closes_with_digits_and_a_second_signature(
    house: House, page: TodayPage, qtbot: QtBot
):
    keep_out(house)
    window = to_evening(page, qtbot)
    assert page.evening.answer.isVisible()
    asked = (page.evening.causes, page.evening.leaders)
    # Every cause and every leader is read whole.
    qtbot.waitUntil(lambda: all(one.width() >= one.words_width() for one in asked), timeout=5000)
    press(window, qtbot, Key.Key_2)
    press(window, qtbot, Key.Key_4)
    press(window, qtbot, Key.Key_F9)
    qtbot.waitUntil(page.evening._wrong.isVisible, timeout=5000)
    assert house.room.ask(evening).closed is None
    page.evening.signer.setFocus()
    page.evening.signer.insert("方其琛")
    press(window, qtbot, Key.Key_Return)
    write(window, qtbot, "7")
    press(window, qtbot, Key.Key_Return)
    found = closed(house.room, qtbot).closed
    assert found is not None
    assert (found.clear, found.leader, found.second_name, found.second_no) == (False, "顾言舟", "方其琛", "7")


def test_p28_nobody_answers_for_a_day_before_cause_and_leader_were_chosen(house: House, page: TodayPage, qtbot: QtBot):
    ready(house.room).do(PackInCase(case=1, carrier=7))
    window = to_evening(page, qtbot)
    causes, leaders = page.evening.causes, page.evening.leaders
    for answered in ((), (Key.Key_5,)):
        for key in (*answered, Key.Key_F9):
            press(window, qtbot, key)
        qtbot.waitUntil(page.evening._wrong.isVisible, timeout=5000)
        assert (causes.marked, leaders.marked) == (5 if answered else None, None)
        assert (leaders if answered else causes).hasFocus(), "the keyboard is where the answer is missing"
        assert house.room.ask(evening).closed is None
    page.entered()
    qtbot.waitUntil(causes.hasFocus, timeout=5000)
    assert causes.marked is None, "whoever comes back to it answers anew"
    for key in (Key.Key_5, Key.Key_Down, Key.Key_Return, Key.Key_F9):
        press(window, qtbot, key)
    found = closed(house.room, qtbot).closed
    assert found is not None and (found.cause, found.leader) == (OpenCause.MOVE_GOES_ON, "许见山")


def test_p28_a_case_that_stands_open_is_told_and_answered_for(house: House, page: TodayPage, qtbot: QtBot):
    ready(house.room).do(PackInCase(case=1, carrier=7))
    window = to_evening(page, qtbot)
    assert page.evening.answer.isVisible() and not page.evening._found.clear  # type: ignore[union-attr]
    for key in (Key.Key_5, Key.Key_4, Key.Key_F9):
        press(window, qtbot, key)
    found = closed(house.room, qtbot).closed
    assert found is not None and found.cause is OpenCause.MOVE_GOES_ON


def test_p28_the_page_of_the_day_says_how_it_ended_and_what_is_out(house: House, page: TodayPage, qtbot: QtBot):
    keep_out(house)
    run = house.room.ask(document_lines, "day_closing")
    assert run.level is Level.JUEMI
    assert len(run.rows) == 4 + 4, "and below how far the journal has come, what was done, its root, and two signatures"
    window = to_evening(page, qtbot)
    with qtbot.waitSignal(page.opened) as opened:
        press(window, qtbot, Key.Key_P, control=True)
    assert opened.args == ["printing", "day_closing"]


def test_the_evening_is_opened_from_elsewhere_and_by_the_command_of_the_desk(
    house: House, porter: Porter, page: TodayPage, qapp: QApplication, qtbot: QtBot
):
    page.open(EVENING)
    assert page.in_the_evening
    for desk in staged(house, porter, qapp, qtbot):
        assert isinstance(desk, Desk)
        with qtbot.waitSignal(desk.page.opened, timeout=5000) as opened:
            desk.scan(DeskCommand.CLOSE_DAY.barcode)
        assert opened.args == ["today", EVENING]
