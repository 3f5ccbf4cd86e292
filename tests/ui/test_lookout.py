"""Scanner and idle clocks see what comes to a window, and are asked about nothing else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.lookout import Lookout


class Looker(QObject):
    """Remembers what it was asked about."""

    def __init__(self, name: str, seen: list[str]) -> None:
        super().__init__()
        self.name, self.seen = name, seen
        self.asked: list[QObject] = []
        self.lookout = Lookout(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.asked.append(watched)
        if event.type() == QEvent.Type.KeyPress:
            self.seen.append(self.name)
        return False


@pytest.fixture
def seen() -> list[str]:
    return []


@pytest.fixture
def looker(qapp: QApplication, seen: list[str]) -> Iterator[Looker]:
    made = Looker("first", seen)
    yield made
    made.lookout.stop()


def a_window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    for _field in range(20):
        column.addWidget(QLineEdit())
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=5000)
    return made


def test_a_window_that_came_up_before_and_one_that_comes_up_later_are_both_looked_at(
    qapp: QApplication, qtbot: QtBot, seen: list[str]
):
    before = a_window(qtbot)
    looker = Looker("first", seen)
    later = a_window(qtbot)
    for window in (before, later):
        qtbot.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert seen == ["first", "first"]
    # Who locks and then leaves stops twice.
    looker.lookout.stop()
    looker.lookout.stop()
    latest = a_window(qtbot)
    for window in (later, latest):
        qtbot.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert seen == ["first", "first"]


def test_who_came_last_looks_first_in_every_window(looker: Looker, qtbot: QtBot, seen: list[str]):
    before = a_window(qtbot)
    last = Looker("last", seen)
    for window in (before, a_window(qtbot)):
        qtbot.keyClick(window.windowHandle(), Qt.Key.Key_A)
    before.activateWindow()
    qtbot.waitUntil(before.isActiveWindow, timeout=5000)
    qtbot.keyClick(before.windowHandle(), Qt.Key.Key_A)
    assert seen == ["last", "first"] * 3
    last.lookout.stop()


def test_p01_what_happens_inside_a_window_asks_nobody(looker: Looker, qtbot: QtBot):
    """A page is made of thousands of parts; were each of their events looked at, it would take twice as long."""
    a_window(qtbot)
    assert [one for one in looker.asked if not isinstance(one, QWindow)] == []
