"""Returning, counting, shelving and taking back at the desk, by scans and keys alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import ShelveCarrier
from recordsroom.domain.desk import DeskCommand
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Condition, Custody
from recordsroom.services.acts import AskPages, AskReason
from recordsroom.services.queries.lending import loans_out, uncleared_returns
from recordsroom.services.scan_journal import SAME_SCAN_MS
from recordsroom.storage.unit import Unit
from tests.rooms import House
from tests.ui.desk_keys import scan, send
from tests.ui.desk_stage import INTERNAL, PUBLIC, Desk, approval, carrier, counted_out, place, reader, staged
from tests.ui.registering_stage import within
from ui.desk import pause
from ui.look.tokens import Role
from ui.messages.steps import next_steps
from ui.porter import Porter
from ui.sounds import Sound


@pytest.fixture
def desk(house: House, porter: Porter, qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    yield from staged(house, porter, qapp, qtbot)


def test_r064_pages_are_counted_in_the_band(desk: Desk):
    counted_out(desk)
    desk.key(Qt.Key.Key_F4)
    desk.scan(carrier(INTERNAL))
    assert isinstance(desk.question(), AskPages)
    assert desk.page.showing.band.asking
    assert desk.last_sound() is Sound.LOOK
    desk.type("12\r")
    assert desk.seen(INTERNAL).custody is Custody.RETURNED_CHECKED
    assert desk.last_sound() is Sound.OK


def test_the_next_scan_never_answers_the_question_before_it(desk: Desk):
    counted_out(desk)
    desk.key(Qt.Key.Key_F4)
    desk.scan(carrier(INTERNAL))
    desk.scan(carrier(PUBLIC))
    assert desk.seen(INTERNAL).custody is Custody.ON_LOAN
    assert desk.seen(PUBLIC).custody is Custody.RETURNED_CHECKED
    assert desk.last_sound() is Sound.STOP
    assert (Role.STOP, "W017-WS·2019-Y-GH-0002") in desk.lines


def test_a_garbled_scan_leaves_the_question_open(desk: Desk):
    counted_out(desk)
    desk.key(Qt.Key.Key_F4)
    desk.scan(carrier(INTERNAL))
    question = desk.question()
    scan(desk.window, "1234567890")
    desk.settle()
    assert desk.question() is question
    assert desk.page.showing.band.asking
    assert desk.last_sound() is Sound.STOP


def test_r063_a_differing_count_asks_for_a_reason_by_number(desk: Desk):
    counted_out(desk)
    desk.key(Qt.Key.Key_F4)
    desk.scan(carrier(INTERNAL))
    desk.type("7\r")
    assert isinstance(desk.question(), AskReason)
    assert desk.panel() is desk.page.showing.reasons
    desk.type("6")
    assert desk.seen(INTERNAL).custody is Custody.RETURNED_UNCHECKED
    assert len(desk.ask(uncleared_returns)) == 1


def test_a_differing_count_is_counted_again_after_esc(desk: Desk):
    counted_out(desk)
    desk.key(Qt.Key.Key_F4)
    desk.scan(carrier(INTERNAL))
    desk.type("7\r")
    desk.key(Qt.Key.Key_Escape)
    assert isinstance(desk.question(), AskPages)
    desk.type("12\r")
    assert desk.seen(INTERNAL).custody is Custody.RETURNED_CHECKED


def test_f8_takes_the_last_scan_back(desk: Desk):
    desk.do(approval(PUBLIC))
    desk.scan(reader(1), carrier(PUBLIC))
    desk.key(Qt.Key.Key_F8)
    assert desk.ask(loans_out) == ()
    desk.key(Qt.Key.Key_F8)
    assert desk.last_sound() is Sound.LOOK


def test_a_condition_code_corrects_the_return(desk: Desk):
    desk.do(approval(PUBLIC))
    desk.scan(reader(1), carrier(PUBLIC), DeskCommand.RETURN.barcode, carrier(PUBLIC), DeskCommand.DAMAGED.barcode)
    assert desk.seen(PUBLIC).condition is Condition.DAMAGED
    assert desk.last_sound() is Sound.LOOK

    def newest(unit: Unit) -> tuple[object, int]:
        told = unit.cursor.execute("SELECT command, reverses FROM journal ORDER BY seq DESC LIMIT 2").fetchall()
        return told, *unit.cursor.execute("SELECT max(seq) - 1 FROM journal").fetchone()

    [(told, first)] = within(desk.porter, desk.qtbot, newest)
    assert told == [("ReturnCarrier", first), ("ReturnCarrier", None)]


def test_r029_a_condition_code_after_asking_notes_how_a_carrier_looks_and_good_again(desk: Desk):
    desk.key(Qt.Key.Key_F7)
    desk.scan(carrier(PUBLIC), DeskCommand.MOULD.barcode)
    assert desk.seen(PUBLIC).condition is Condition.MOULD
    assert desk.last_sound() is Sound.LOOK
    desk.scan(place(2), carrier(PUBLIC))
    assert desk.panel() is desk.page.showing.refusal
    assert [step.command for step in next_steps(Reason.NEEDS_TREATMENT)] == [None, DeskCommand.ASK, DeskCommand.SKIP]
    # The same code sooner than this would be the same scan.
    desk.qtbot.wait(SAME_SCAN_MS)
    desk.key(Qt.Key.Key_F7)
    desk.scan(carrier(PUBLIC), DeskCommand.GOOD.barcode)
    assert desk.seen(PUBLIC).condition is Condition.GOOD
    assert desk.last_sound() is Sound.OK
    desk.qtbot.wait(SAME_SCAN_MS)
    desk.scan(place(2), carrier(PUBLIC))
    assert desk.seen(PUBLIC).custody is Custody.SHELVED


def test_damage_is_noted_by_its_key_after_asking_and_the_scan_goes_with_the_entry(desk: Desk):
    desk.key(Qt.Key.Key_F7)
    desk.scan(carrier(INTERNAL), carrier(PUBLIC))
    desk.key(Qt.Key.Key_F11)
    assert desk.seen(PUBLIC).condition is Condition.DAMAGED

    def sealed(unit: Unit) -> list[tuple[str]]:
        newest = "SELECT scan_first, scan_last FROM journal ORDER BY seq DESC LIMIT 1"
        named = unit.cursor.execute(newest).fetchone()
        return list(unit.cursor.execute("SELECT digits FROM scans WHERE id BETWEEN ? AND ?", named).fetchall())

    assert within(desk.porter, desk.qtbot, sealed) == [[(carrier(PUBLIC).digits,)]]
    desk.key(Qt.Key.Key_F8)
    assert desk.seen(PUBLIC).condition is Condition.GOOD


def test_r063_a_wrong_register_takes_the_number_counted(desk: Desk):
    counted_out(desk)
    desk.key(Qt.Key.Key_F4)
    desk.scan(carrier(INTERNAL))
    desk.type("7\r")
    desk.type("5")
    seen = desk.seen(INTERNAL)
    assert (seen.custody, seen.pages) == (Custody.RETURNED_CHECKED, 7)
    assert desk.ask(uncleared_returns) == ()


def test_r065_the_wrong_place_is_refused_and_may_be_made_the_right_one(desk: Desk):
    desk.do(ShelveCarrier(carrier=PUBLIC, location=2))
    desk.scan(place(3), carrier(PUBLIC))
    assert desk.last_sound() is Sound.STOP
    assert desk.seen(PUBLIC).place == "02 库 01 柜"
    desk.key(Qt.Key.Key_M)
    assert desk.seen(PUBLIC).place == "02 库 02 柜"


def test_p49_forty_returns_in_a_row_need_no_mouse_and_no_question(desk: Desk):
    numbers = [n for n in range(1, 21) if n % 5 in {1, 2}]
    desk.do(approval(*numbers))
    desk.scan(reader(1), *(carrier(number) for number in numbers))
    desk.scan(DeskCommand.RETURN.barcode)
    for number in numbers:
        scan(desk.window, carrier(number).digits)
    desk.settle()
    assert [fact.line.carrier for fact in desk.run.returned] == numbers
    send(desk.window, Qt.Key.Key_unknown)


def test_p05_while_scans_wait_neither_list_nor_side_pane_is_made_anew(desk: Desk, monkeypatch: pytest.MonkeyPatch):
    # Longer than any test: only a desk that has caught up rests the short time.
    monkeypatch.setattr(pause, "_BEHIND_MS", 3_600_000)
    desk.do(approval(PUBLIC, INTERNAL))
    desk.scan(reader(1), carrier(PUBLIC), carrier(INTERNAL), DeskCommand.RETURN.barcode)
    table, pauses = desk.page.showing.table, (desk.page.showing._pause, desk.page._side._pause)
    desk.qtbot.waitUntil(lambda: not any(one.isActive() for one in pauses))
    asked, shown = desk.page._side._asked, len(desk.lines)
    filled: list[int] = []
    table.rows.filled.connect(lambda: filled.append(table.rows.rowCount()))
    for one in (carrier(PUBLIC), carrier(INTERNAL), carrier(PUBLIC), carrier(INTERNAL)):
        scan(desk.window, one.digits)
    desk.settle()
    assert desk.player.sounds[-4:-2] == [Sound.OK, Sound.OK]
    desk.qtbot.waitUntil(lambda: not any(one.isActive() for one in pauses))
    assert filled == [shown + 4]
    assert desk.page._side._asked == asked + 1
