"""What the system tells and what is copied, in the open room: its sleep locks, its screen lock covers, titles stay."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from recordsroom.domain.incidents import ClockKind
from recordsroom.services.queries.guarded import SHORTEST, tells_hidden_title
from recordsroom.services.queries.incidents import ClockLine
from recordsroom.services.room import Room
from tests.rooms import House
from ui.desktop import Desktop
from ui.leaving import LOCKED
from ui.outside.news import News
from ui.parts.copying import copy, is_marked
from ui.preferences import Preferences
from ui.resuming import Resume
from ui.scanner import Scanner

JIMI_TITLE, MIMI_TITLE = "管网改造方案之4", "管网改造方案之3"


@pytest.fixture
def desktop(
    house: House, qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desktop]:
    """The stocked room, open before its keeper; its system is told by the test alone."""
    monkeypatch.setattr("ui.desktop.news_of", lambda _window, parent: News(parent))
    made = Desktop(house.room, Scanner(qapp), Preferences(tmp_path / "desk.json"), Resume())
    made.window.show()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow, timeout=5000)
    yield made
    if not house.room.vault.closed:
        made.leave(locked=True)


def test_the_sleep_of_the_pc_locks_and_its_own_lock_lets_the_curtain_fall(desktop: Desktop, qtbot: QtBot):
    assert not desktop._curtain.isVisible()
    with qtbot.assertNotEmitted(desktop.lock_wanted):
        desktop._news.screen_locked.emit()
    assert desktop._curtain.isVisible()
    with qtbot.waitSignal(desktop.lock_wanted, timeout=2000):
        desktop._news.sleeping.emit()


def test_the_locking_leaves_nothing_of_the_room_before_it_answers(desktop: Desktop, house: House):
    """The sleep waits for the end of the process; all of this is done before that, in the same breath."""
    left: list[int] = []

    def lock() -> None:
        desktop.leave(locked=True)
        left.append(LOCKED)

    desktop.lock_wanted.connect(lock)
    copy("管网", desktop)
    desktop._news.sleeping.emit()
    assert left == [LOCKED]
    assert house.room.vault.closed and not desktop.window.isVisible()
    assert QGuiApplication.clipboard().text() == ""


def test_r118_no_clock_of_the_law_ticks_once_the_room_was_left(desktop: Desktop, qapp: QApplication):
    """The red line wrote itself into a window that was gone: the crash hook was what stood behind the lock."""
    line = ClockLine(1, "2026-001", ClockKind.REPORT, desktop.room.clock().local, 0)
    desktop._clocks._show(line)
    clock = desktop._clocks._timer
    assert clock.isActive() and desktop.window.strip._notices, "the line stands, and is written again and again"
    desktop.leave(locked=True)
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(desktop.window) and not isValid(clock)


def copied(text: str, desktop: Desktop, qtbot: QtBot) -> str:
    """What is on the clipboard after somebody copied this out of a field."""
    field = QLineEdit(desktop.window)
    field.setText(text)
    field.selectAll()
    field.copy()
    asked: list[object] = []
    desktop.porter.ask(tells_hidden_title, "", then=asked.append)
    qtbot.waitUntil(lambda: bool(asked), timeout=5000)
    field.deleteLater()
    return QGuiApplication.clipboard().text()


@pytest.mark.parametrize("text", [JIMI_TITLE, f"“{JIMI_TITLE}”，见附件", JIMI_TITLE[-6:]])
def test_a_title_from_jimi_up_never_stays_on_the_clipboard(desktop: Desktop, qtbot: QtBot, text: str):
    assert copied(text, desktop, qtbot) == ""
    assert any("机密" in notice.sentence for notice in desktop.window.strip._notices)


@pytest.mark.parametrize("text", [MIMI_TITLE, "规划研究室", "之4"])
def test_other_words_are_put_back_marked_and_for_a_while(desktop: Desktop, qtbot: QtBot, text: str):
    assert copied(text, desktop, qtbot) == text and is_marked()
    assert not desktop.window.strip._notices


def test_the_control_without_the_guard_the_title_stays(desktop: Desktop, qtbot: QtBot):
    desktop._guard.stop()
    try:
        assert copied(JIMI_TITLE, desktop, qtbot) == JIMI_TITLE
    finally:
        QGuiApplication.clipboard().clear()
        desktop._guard.start()


def test_what_tells_a_hidden_title(room: Room):
    told = {text: room.ask(tells_hidden_title, text) for text in (JIMI_TITLE, MIMI_TITLE, "", JIMI_TITLE[-3:], " ")}
    assert told == {JIMI_TITLE: True, MIMI_TITLE: False, "": False, JIMI_TITLE[-3:]: False, " ": False}
    assert len(JIMI_TITLE[-3:]) < SHORTEST
