"""A keeper whose password is too old sets a new one before anything else; shortly before that he is told (R-129)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordsroom.bootstrap import LEAST_COST, found_room
from recordsroom.domain.clock_jumps import KnownTime
from recordsroom.services.stamp import desk_clock
from tests.rooms import ACCOUNTS, PASSWORD, POLICIES
from tests.ui.turns import keyboard, press, write
from ui.app import App
from ui.desk.page import DeskPage
from ui.desktop import Desktop
from ui.people.page import PeoplePage
from ui.people.renewal import RenewalPage
from ui.preferences import Preferences
from ui.resuming import Resume

Key = Qt.Key
KEEPER, NEW = ACCOUNTS[0].name, "Vn5#kTq9w!Rz3xPc"
DAY_MS = 86_400_000
Enter = Callable[[int], Desktop]


@pytest.fixture
def enter(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Enter]:
    """Unlock a room on a PC for 机密 whose passwords were set so many days ago; work stood at the desk."""
    running: list[tuple[App, list[int]]] = []

    def entered(days: int) -> Desktop:
        now = desk_clock()
        real = tuple(one for one in POLICIES if one[0] != "passwords_known")
        found_room(
            tmp_path / "vault",
            real,
            ACCOUNTS[:1],
            cost=LEAST_COST,
            clock=lambda: replace(now(), wall_ms=now().wall_ms - days * DAY_MS, known=KnownTime()),
        )
        left: list[int] = []
        app = App(qapp, Preferences(tmp_path / "desk.json"), tmp_path / "vault", Resume(page="desk"), left.append)
        running.append((app, left))
        app.start()
        app._submit(KEEPER, PASSWORD)
        qtbot.waitUntil(lambda: app.desktop is not None, timeout=20_000)
        assert app.desktop is not None
        qtbot.waitUntil(app.desktop.window.isActiveWindow, timeout=5000)
        return app.desktop

    yield entered
    for app, left in running:
        if not left:
            app.leave()
        app.window.deleteLater()


def renewal(desktop: Desktop) -> RenewalPage:
    page = desktop.window.page()
    assert isinstance(page, RenewalPage)
    return page


def test_r129_an_old_password_leaves_nothing_but_a_new_one(enter: Enter, qtbot: QtBot):
    desktop = enter(8)
    window, page = desktop.window, renewal(desktop)
    press(window, qtbot, Key.Key_2, control=True)
    press(window, qtbot, Key.Key_K, control=True)
    assert window.page() is page
    assert page.isAncestorOf(keyboard(window))
    assert [desktop.scanner.asleep] == [True]
    for text in (PASSWORD, NEW, NEW):
        write(window, qtbot, text)
        press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: window.page_key() == "desk", timeout=20_000)
    assert [desktop.scanner.asleep] == [False]
    assert desktop.room.password_age.days == 0
    press(window, qtbot, Key.Key_1, control=True)
    assert window.page_key() == "today"


def test_r129_the_same_password_again_is_told_in_the_form(enter: Enter, qtbot: QtBot):
    desktop = enter(8)
    window, page = desktop.window, renewal(desktop)
    for text in (PASSWORD, PASSWORD, PASSWORD):
        write(window, qtbot, text)
        press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: not page.form._refused.isHidden(), timeout=20_000)
    assert window.page() is page
    assert desktop.room.password_age.over


def test_r129_whoever_locks_before_the_new_password_goes_on_where_work_stood(enter: Enter):
    desktop = enter(8)
    renewal(desktop)
    where = desktop.leave(locked=True)
    assert (where.page, where.name) == ("desk", KEEPER)


def test_r129_in_a_room_for_reading_only_the_finding_comes_first(enter: Enter):
    desktop = enter(8)
    renewal(desktop)
    desktop.room.finding = "ROW_ALTERED"
    desktop.porter.found.emit("ROW_ALTERED")
    assert isinstance(desktop.window.page(), DeskPage)


def test_r129_the_last_days_are_told_with_the_way_to_the_form(enter: Enter, qtbot: QtBot):
    desktop = enter(5)
    strip = desktop.window.strip
    told = next(notice for notice in strip._notices if notice.topic == "password")
    assert "2" in told.sentence
    assert told.act is not None
    told.act.run()
    page = desktop.window.page()
    assert isinstance(page, PeoplePage)
    window, form = desktop.window, page.register().form
    assert form is not None
    form.first_focus().setFocus()
    for text in (PASSWORD, NEW, NEW):
        write(window, qtbot, text)
        press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: not [one for one in strip._notices if one.topic == "password"], timeout=20_000)


def test_r129_a_young_password_is_not_spoken_of(enter: Enter):
    desktop = enter(0)
    assert not [one for one in desktop.window.strip._notices if one.topic == "password"]
