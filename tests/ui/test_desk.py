"""The desk by scans and keys alone: each outcome is one band, one sound, one line, and nothing happens by accident."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from recordsroom.domain.desk import DeskCommand, DeskMode
from recordsroom.domain.values import Custody
from recordsroom.services.acts import AskApproval
from recordsroom.services.desk_resuming import Stood
from recordsroom.services.queries.lending import loans_out
from recordsroom.services.room import Room
from recordsroom.services.scan_journal import false_range
from recordsroom.storage.transaction import unit_of_work
from tests.rooms import House
from tests.ui.desk_keys import scan
from tests.ui.desk_stage import INTERNAL, JIMI, MIMI, PUBLIC, Desk, approval, carrier, reader, staged
from tests.ui.scan_dose import give
from ui.look.tokens import Role
from ui.porter import Porter
from ui.sounds import Sound


@pytest.fixture
def desk(house: House, porter: Porter, qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    yield from staged(house, porter, qapp, qtbot)


def test_two_scans_lend_a_carrier(desk: Desk):
    desk.do(approval(PUBLIC))
    desk.scan(reader(1), carrier(PUBLIC))
    assert "沈知远" in desk.words
    assert desk.player.sounds == [Sound.OK, Sound.OK]
    assert desk.lines[0] == (Role.OK, "W017-WS·2019-Y-GH-0001")
    assert desk.modes[-1] == "log-out"
    assert len(desk.ask(loans_out)) == 1


def test_the_entry_names_the_scans_of_the_loan(desk: Desk):
    desk.do(approval(PUBLIC))
    desk.scan(reader(1), carrier(PUBLIC))

    def sealed(room: Room) -> tuple[object, ...]:
        with unit_of_work(room.vault) as unit:
            last = "SELECT scan_first, scan_last FROM journal ORDER BY seq DESC LIMIT 1"
            return (*unit.cursor.execute(last).fetchone(), false_range(unit.cursor))

    found: list[tuple[object, ...]] = []
    desk.porter.within(sealed, then=found.append)
    desk.qtbot.waitUntil(lambda: bool(found))
    assert found == [(1, 2, None)]


def test_r055_a_refusal_says_why_and_the_paper_approval_lends_at_once(desk: Desk):
    desk.scan(reader(1), carrier(MIMI))
    showing = desk.page.showing
    assert desk.last_sound() is Sound.STOP
    assert desk.panel() is showing.refusal
    desk.key(Qt.Key.Key_F6)
    assert isinstance(desk.question(), AskApproval)
    desk.qtbot.waitUntil(lambda: showing.approval.leaders.marked == 1)
    desk.type("2026-731\r1\r")
    assert desk.question() is None
    assert desk.last_sound() is Sound.OK
    assert desk.seen(MIMI).custody is Custody.ON_LOAN
    assert desk.panel() is showing._list


def test_the_step_of_a_refusal_is_taken_by_its_digit(desk: Desk):
    desk.scan(reader(1), carrier(MIMI))
    desk.type("1")
    assert isinstance(desk.question(), AskApproval)


def test_an_approval_that_is_refused_says_so_where_it_is_typed(desk: Desk):
    desk.do(approval(INTERNAL))
    desk.scan(reader(2), carrier(PUBLIC))
    desk.key(Qt.Key.Key_F6)
    desk.qtbot.waitUntil(lambda: desk.page.showing.approval.leaders.marked == 1)
    desk.type("2026-0731\r1\r")
    assert isinstance(desk.question(), AskApproval)
    assert desk.page.showing.approval._wrong.text()
    assert desk.seen(PUBLIC).custody is Custody.ACCESSIONED


def test_esc_does_not_lose_typing_without_a_word(desk: Desk):
    desk.scan(reader(1), carrier(MIMI))
    desk.key(Qt.Key.Key_F6)
    desk.type("A7")
    desk.key(Qt.Key.Key_Escape)
    assert isinstance(desk.question(), AskApproval)
    desk.key(Qt.Key.Key_Escape)
    assert desk.question() is None


def test_titles_of_jimi_are_hidden_in_band_and_list(desk: Desk):
    desk.scan(carrier(JIMI))
    [row] = desk.page.showing._rows
    assert row.line.carrier is not None
    assert row.line.carrier.title is None
    assert "管网" not in desk.words


def test_a_damaged_label_is_typed(desk: Desk):
    desk.type(carrier(PUBLIC).digits + "\r")
    assert "W017-WS·2019-Y-GH-0001" in desk.words
    assert desk.page.showing.field.text() == ""


def test_the_desk_comes_forward_when_something_is_scanned_elsewhere(desk: Desk):
    desk.page.hide()
    with desk.qtbot.waitSignal(desk.page.wanted):
        scan(desk.window, carrier(PUBLIC).digits)
    desk.settle()


def test_p45_the_desk_goes_on_where_it_stood(desk: Desk):
    desk.scan(reader(1))
    where = desk.page.standing()
    assert where == Stood("LEND", reader=1)
    desk.key(Qt.Key.Key_F7)
    desk.page.resume(where)
    desk.qtbot.waitUntil(lambda: desk.run.reader is not None)
    assert desk.mode() is DeskMode.LEND


def test_today_opens_the_desk_to_look_and_never_to_act(desk: Desk):
    desk.do(approval(PUBLIC))
    desk.scan(reader(1), carrier(PUBLIC), DeskCommand.RETURN.barcode)
    desk.page.open(carrier(PUBLIC).digits)
    desk.settle()
    assert desk.mode() is DeskMode.ASK
    assert desk.seen(PUBLIC).custody is Custody.ON_LOAN
    desk.page.open("SHELVE")
    desk.settle()
    assert desk.mode() is DeskMode.SHELVE


def test_a_room_for_reading_only_says_that_nothing_was_done(desk: Desk):
    desk.room.finding = "STATE_WRONG"
    desk.scan(carrier(PUBLIC))
    assert desk.player.sounds == [Sound.STOP]
    assert desk.lines[0][0] is Role.STOP
    desk.room.finding = None


def test_the_same_code_twice_is_one_scan(desk: Desk):
    scan(desk.window, carrier(PUBLIC).digits)
    scan(desk.window, carrier(PUBLIC).digits)
    desk.settle()
    assert len(desk.lines) == 1


def test_fifty_scans_a_second_lose_none(desk: Desk):
    labels = [carrier(1 + number % 20).digits for number in range(60)]
    dose = give(desk.window, desk.page.work, desk.porter, labels, 50)
    assert dose.stored == labels
    assert len(desk.lines) == len(labels)


def test_the_list_is_a_sound_model(desk: Desk, qtmodeltester: ModelTester):
    desk.scan(carrier(PUBLIC), reader(1))
    desk.qtbot.wait(60)
    qtmodeltester.check(desk.page.showing.table.rows)


def test_three_idle_minutes_lead_back_to_asking(desk: Desk):
    desk.scan(reader(1))
    desk.page.work._idle.start(0)
    desk.qtbot.waitUntil(lambda: desk.mode() is DeskMode.ASK)
    assert desk.modes[-1] == "search"


def test_p01_the_command_for_a_memory_scanner_opens_its_page(desk: Desk, qtbot: QtBot):
    with qtbot.waitSignal(desk.page.opened, timeout=5000) as opened:
        desk.scan(DeskCommand.POUR.barcode)
    assert opened.args == ["pour", None] and desk.question() is None


def test_the_command_to_count_opens_its_page_and_leaves_nothing_open(desk: Desk, qtbot: QtBot):
    desk.scan(reader(1))
    with qtbot.waitSignal(desk.page.opened, timeout=5000) as opened:
        desk.scan(DeskCommand.COUNT.barcode)
    assert opened.args == ["counting", None] and desk.question() is None


def test_p01_a_field_of_digits_leaves_the_key_for_a_memory_scanner_to_the_page(desk: Desk):
    # Under X11 a field would take it for itself, to be cleared by it.
    wanted = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    wanted.accept()
    desk.page.showing.field.event(wanted)
    assert not wanted.isAccepted()
