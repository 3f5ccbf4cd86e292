"""The scanner is recognised wherever the keyboard is; what is typed arrives as it was typed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desk_keys import STX, scan, send, type_in
from ui.parts.fields import PlainDigits
from ui.scanner import GAP_MS, STRAY_GAP_MS, Scanner

LABEL = "1000000016"


class Stage(QWidget):
    """A window with two fields and shortcuts on the digits and on Enter, which no scan may reach."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.now = 1000
        self.scanner = Scanner(application, self, clock=lambda: self.now)
        self.heard: list[str] = []
        self.pressed: list[str] = []
        self.field, self.digits = QLineEdit(), PlainDigits()
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.digits)
        for key in ("1", "Return", "Ctrl+B"):
            QShortcut(QKeySequence(key), self).activated.connect(lambda name=key: self.pressed.append(name))
        self.scanner.scanned.connect(lambda text, _at: self.heard.append(text))
        self.field.returnPressed.connect(lambda: self.pressed.append("entered"))

    def send(self, keys: str, gap_ms: int) -> None:
        for key in keys:
            self.now += gap_ms
            type_in(self, key)


@pytest.fixture
def stage(qapp: QApplication, qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(qapp)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.field.setFocus()
    qtbot.waitExposed(made)
    yield made
    made.scanner.look_away()


def settled(stage: Stage, qtbot: QtBot) -> None:
    """Whatever the scanner held back has turned out to be typed or scanned, however long that took."""
    scanner = stage.scanner
    qtbot.waitUntil(lambda: not (scanner._text or scanner._held or scanner._prefixed), timeout=5000)


@pytest.mark.parametrize("prefix", [True, False])
def test_a_scan_is_heard_and_reaches_no_field_and_no_shortcut(stage: Stage, qtbot: QtBot, prefix: bool):
    scan(stage, LABEL, prefix=prefix)
    settled(stage, qtbot)
    assert stage.heard == [LABEL]
    assert stage.field.text() == ""
    assert stage.pressed == []


def test_scans_follow_each_other_without_a_pause(stage: Stage, qtbot: QtBot):
    labels = [f"{number:010d}" for number in range(50)]
    for label in labels:
        scan(stage, label, prefix=False)
    settled(stage, qtbot)
    assert stage.heard == labels


def test_typing_is_untouched(stage: Stage, qtbot: QtBot):
    for letter in "卷 12-7":
        type_in(stage, letter)
        qtbot.wait(5)
    settled(stage, qtbot)
    assert stage.field.text() == "卷 12-7"
    assert stage.heard == []


def test_digits_typed_by_hand_arrive_in_order_before_the_enter_that_follows(stage: Stage, qtbot: QtBot):
    stage.send("1000000016\r", GAP_MS + 60)
    settled(stage, qtbot)
    assert stage.field.text() == "1000000016"
    assert stage.heard == []


def test_a_few_digits_and_enter_typed_fast_stay_typing(stage: Stage, qtbot: QtBot):
    stage.send("86\r", 5)
    settled(stage, qtbot)
    assert stage.field.text() == "86"
    assert stage.heard == []


def test_a_scan_that_broke_off_is_heard_and_not_typed(stage: Stage, qtbot: QtBot):
    stage.send("100000\r", STRAY_GAP_MS - 20)
    settled(stage, qtbot)
    assert stage.heard == ["100000"]
    assert stage.field.text() == ""


def test_after_the_prefix_anything_is_a_scan_even_letters(stage: Stage, qtbot: QtBot):
    scan(stage, "AB-12")
    settled(stage, qtbot)
    assert stage.heard == ["AB-12"]
    assert stage.field.text() == ""


def test_a_prefixed_scan_without_its_end_is_heard_as_far_as_it_came(stage: Stage, qtbot: QtBot):
    type_in(stage, "\x0210000")
    settled(stage, qtbot)
    assert stage.heard == ["10000"]
    assert stage.field.text() == ""


def test_full_width_digits_are_understood(stage: Stage, qtbot: QtBot):
    stage.send("１０００００００１６\r", 5)
    settled(stage, qtbot)
    assert stage.heard == [LABEL]


def test_a_digit_held_down_is_typing(stage: Stage, qtbot: QtBot):
    send(stage, Qt.Key.Key_7, "7")
    for _ in range(12):
        send(stage, Qt.Key.Key_7, "7", repeat=True)
    send(stage, Qt.Key.Key_Return, "\r")
    settled(stage, qtbot)
    assert stage.field.text() == "7" * 13
    assert stage.heard == []


def test_asleep_it_turns_scans_away_and_counts_them(stage: Stage, qtbot: QtBot):
    told: list[int] = []
    stage.scanner.rejected.connect(told.append)
    stage.scanner.sleep()
    scan(stage, LABEL, prefix=False)
    scan(stage, LABEL)
    settled(stage, qtbot)
    assert (stage.heard, told, stage.field.text()) == ([], [1, 2], "")
    assert stage.scanner.wake() == 2
    scan(stage, LABEL)
    assert stage.heard == [LABEL]


def test_a_page_may_take_the_scans_for_itself(stage: Stage):
    taken: list[str] = []
    stage.scanner.divert(taken.append)
    scan(stage, LABEL)
    stage.scanner.divert(None)
    scan(stage, LABEL)
    assert (taken, stage.heard) == ([LABEL], [LABEL])


def test_no_input_method_composes_in_a_field_for_digits(stage: Stage):
    assert not stage.digits.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    assert stage.digits.inputMethodQuery(Qt.InputMethodQuery.ImEnabled) is False


def test_what_an_input_method_made_of_a_scan_is_not_taken_for_one(stage: Stage, qtbot: QtBot):
    event = QInputMethodEvent()
    event.setCommitString("1000000016的")
    QApplication.sendEvent(stage.field, event)
    settled(stage, qtbot)
    assert stage.heard == []


def test_the_key_of_the_prefix_pressed_by_hand_is_the_pages_own(stage: Stage, qtbot: QtBot):
    given: list[str] = []
    stage.scanner.pressed_by_hand.connect(lambda: given.append("hand"))
    # As the system sends Ctrl+B, which is how scanners send STX.
    type_in(stage, STX)
    qtbot.waitUntil(lambda: given == ["hand"], timeout=5000)
    # Another key right behind it is no part of a scan; both count, in their order.
    type_in(stage, STX)
    send(stage, Qt.Key.Key_F6)
    assert given == ["hand", "hand"]
    scan(stage, LABEL)
    assert (given, stage.heard) == (["hand", "hand"], [LABEL])
    stage.scanner.sleep()
    type_in(stage, STX)
    settled(stage, qtbot)
    assert (given, stage.scanner.turned_away) == (["hand", "hand"], 0)
