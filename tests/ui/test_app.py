"""From the unlock page to the open room and out again, through the real windows of one process."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from recordsroom.bootstrap import LEAST_COST, found_room, unlock
from recordsroom.services.sight import Sight
from tests.rooms import ACCOUNTS, PASSWORD, POLICIES
from ui.app import App
from ui.leaving import LOCKED
from ui.preferences import Preferences
from ui.resuming import Resume
from ui.today.page import TodayPage


@pytest.fixture(scope="session")
def door(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A founded vault whose slots are just as hard as the program demands."""
    folder = tmp_path_factory.mktemp("door") / "vault"
    found_room(folder, POLICIES, ACCOUNTS[:1], cost=LEAST_COST)
    return folder


class Started:
    """The program as it stands in a test, with everything it wanted to leave by."""

    def __init__(self, folder: Path, wishes: Path, resume: Resume) -> None:
        self.left: list[int] = []
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.app = App(application, Preferences(wishes), folder, resume, self.left.append)
        self.app.start()

    def type(self, text: str) -> None:
        QTest.keyClicks(self.field(), text)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.field(), key)

    def field(self) -> QWidget:
        return self.app.unlock_page.first_field()


@pytest.fixture
def start(door: Path, tmp_path: Path, qapp: QApplication) -> Iterator[object]:
    folder = tmp_path / "vault"
    shutil.copytree(door, folder)
    running: list[Started] = []

    def started(resume: Resume | None = None) -> Started:
        running.append(Started(folder, tmp_path / "desk.json", resume or Resume()))
        return running[-1]

    yield started
    for one in running:
        if not one.left:
            one.app.leave()
        one.app.window.deleteLater()


def named(name: str) -> Resume:
    return Resume(name=name)


def last_commands(folder: Path) -> list[str]:
    room = unlock(folder, ACCOUNTS[0].name, PASSWORD)
    try:
        return room.ask(_commands)
    finally:
        room.close()


def _commands(sight: Sight) -> list[str]:
    rows = sight.connection.exec_driver_sql("SELECT command FROM journal ORDER BY seq").scalars()
    return list(rows)


def test_both_windows_fill_a_screen_on_which_nothing_manages_windows(start, qtbot: QtBot) -> None:
    begun = start(named(ACCOUNTS[0].name))
    screen = begun.app.window.screen().availableGeometry()
    # What a window measures while it is not maximized: without a manager it never measures more.
    assert begun.app.window.normalGeometry() == screen
    begun.type(PASSWORD)
    begun.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: begun.app.desktop is not None, timeout=10000)
    assert begun.app.desktop is not None
    assert begun.app.desktop.window.normalGeometry() == screen


def test_a_wrong_password_is_told_in_one_sentence_and_opens_nothing(start, qtbot: QtBot) -> None:
    begun = start(named(ACCOUNTS[0].name))
    begun.type("Not the password1!")
    with qtbot.waitSignal(begun.app.opening.failed, timeout=5000):
        begun.press(Qt.Key.Key_Return)
    assert begun.app.desktop is None


def test_the_password_opens_the_room_and_leaving_notes_it(start, qtbot: QtBot, tmp_path: Path) -> None:
    begun = start(named(ACCOUNTS[0].name))
    begun.type(PASSWORD)
    begun.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: begun.app.desktop is not None, timeout=10000)
    assert begun.app.desktop is not None
    assert begun.app.desktop.window.isVisible()
    begun.app.leave()
    assert begun.left == [0]
    assert last_commands(tmp_path / "vault") == ["Founding", "SignIn", "SignOut", "SignIn"]


def test_the_rail_tells_todays_work_before_today_was_opened(start, qtbot: QtBot) -> None:
    begun = start(Resume(page="holdings", name=ACCOUNTS[0].name))
    begun.type(PASSWORD)
    begun.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: begun.app.desktop is not None, timeout=10000)
    desktop = begun.app.desktop
    assert desktop is not None
    assert desktop.window.page_key() == "holdings"
    today = desktop.page("today")
    assert isinstance(today, TodayPage)
    qtbot.waitUntil(lambda: today.table.rows.rowCount() > 0, timeout=5000)
    assert desktop.window.rail._items["today"]._count == today.table.rows.rowCount()
    begun.app.leave()


def test_a_lock_ends_the_process_and_tells_the_next_where_work_goes_on(start, qtbot: QtBot) -> None:
    begun = start(named(ACCOUNTS[0].name))
    begun.type(PASSWORD)
    begun.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: begun.app.desktop is not None, timeout=10000)
    assert begun.app.desktop is not None
    begun.app.desktop.window.show_page("holdings")
    QTest.keyClick(begun.app.desktop.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert begun.left == [LOCKED]
    after = Resume.read(begun.app.resume.line)
    assert (after.page, after.name) == ("holdings", ACCOUNTS[0].name)


def test_a_resume_line_that_is_no_json_is_nothing() -> None:
    assert Resume.read("not json") == Resume()
    assert Resume.read("") == Resume()
