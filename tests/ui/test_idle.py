"""A desk nobody works at: the curtain falls, the first key only lifts it, and a scan is never lost under it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desk_keys import scan
from ui.idle import Idle, idle_minutes
from ui.scanner import Scanner
from ui.shell.curtain import Curtain

LABEL = "1000000016"
SHORT, LONG = 0.0005, 10.0
"""Minutes."""


class Stage(QWidget):
    """A window with everything a key can press, under a curtain that falls almost at once."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        # As in the program, the scanner watches from the start and the idle clocks from the unlocking on.
        self.scanner, self.heard = Scanner(application, self), list[str]()
        self.scanner.scanned.connect(lambda text, _at: self.heard.append(text))
        self.pressed: list[str] = []
        self.button, self.field = QPushButton("undo", self), QLineEdit(self)
        self.button.clicked.connect(lambda: self.pressed.append("button"))
        for key in ("F8", "Ctrl+L"):
            QShortcut(QKeySequence(key), self).activated.connect(lambda name=key: self.pressed.append(name))
        column = QVBoxLayout(self)
        column.addWidget(self.button)
        column.addWidget(self.field)
        self.curtain = Curtain(self)
        self.idle = Idle(SHORT, LONG, self)
        self.idle.curtain_due.connect(self.curtain.draw)
        self.idle.stirred.connect(self.curtain.lift)


@pytest.fixture
def stage(qapp: QApplication, qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(qapp)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    made.button.setFocus()
    yield made
    made.idle.stop()
    made.scanner.look_away()


def cover(stage: Stage, qtbot: QtBot) -> None:
    qtbot.waitUntil(stage.curtain.isVisible, timeout=5000)


def stay_awake(stage: Stage) -> None:
    """From now on the curtain takes its time, so that it does not fall between two keys."""
    stage.idle._curtain.setInterval(60_000)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_F8])
def test_the_key_that_lifts_the_curtain_presses_nothing_under_it(stage: Stage, qtbot: QtBot, key: Qt.Key):
    cover(stage, qtbot)
    stay_awake(stage)
    qtbot.keyClick(stage.windowHandle(), key)
    assert not stage.curtain.isVisible()
    assert stage.pressed == []
    qtbot.keyClick(stage.windowHandle(), key)
    assert len(stage.pressed) == 1


def test_a_scan_under_the_curtain_is_heard_whole(stage: Stage, qtbot: QtBot):
    cover(stage, qtbot)
    stay_awake(stage)
    scan(stage, LABEL)
    qtbot.waitUntil(lambda: stage.heard == [LABEL], timeout=5000)
    assert not stage.curtain.isVisible()


def test_the_lock_falls_due_on_its_own(qapp: QApplication, qtbot: QtBot):
    idle = Idle(LONG, SHORT, qapp)
    with qtbot.waitSignal(idle.lock_due, timeout=5000):
        pass
    assert not idle.covered
    idle.stop()
    idle.deleteLater()


@pytest.mark.parametrize(
    ("room", "wish", "minutes"),
    [
        ((3, 10), 0, (3, 10)),
        ((3, 10), 1, (1, 3)),
        ((3, 10), 2, (2, 5)),
        ((1, 2), 2, (1, 2)),
        ((10, 15), 9, (10, 15)),
    ],
)
def test_r130_one_may_be_covered_and_locked_sooner_and_never_later(
    room: tuple[int, int], wish: int, minutes: tuple[int, int]
):
    assert idle_minutes(*room, wish) == minutes
