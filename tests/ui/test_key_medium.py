"""A key medium by keys alone: registered in a form, named at the door, demanded before any work (trust.md §3.3)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from recordsroom.bootstrap import LEAST_COST, found_room
from recordsroom.domain.clock_jumps import KnownTime
from recordsroom.services.factors import factors_held
from recordsroom.services.stamp import desk_clock
from recordsroom.storage.factors import KEY_FILES
from tests.builders import a_medium
from tests.rooms import ACCOUNTS, ARCHIVIST, PASSWORD, POLICIES, House
from tests.screens import porter_to
from tests.ui.turns import keyboard, press, shown, write
from ui.app import App
from ui.desktop import Desktop
from ui.people.accounts import Accounts
from ui.people.factor_form import FactorForm
from ui.people.page import ACCOUNTS as OWN
from ui.people.page import PeoplePage
from ui.people.renewal import FactorPage, RenewalPage
from ui.preferences import Preferences
from ui.resuming import Resume

Key = Qt.Key
KEEPER, NEW, MEDIUM = ACCOUNTS[0].name, "Vn5#kTq9w!Rz3xPc", "JZ-2026-001"
DAY_MS = 86_400_000
Enter = Callable[..., App]


@pytest.fixture
def medium(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A medium that is not found by itself."""
    place = tmp_path / "medium"
    place.mkdir()
    monkeypatch.setattr(KEY_FILES, "_attached", lambda: iter(()))
    monkeypatch.setattr(KEY_FILES, "_named", ())
    return place


@pytest.fixture
def enter(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Enter]:
    """Found a room that demands a key medium of everybody, its passwords so many days old, and unlock it."""
    running: list[tuple[App, list[int]]] = []

    def entered(days: int = 0) -> App:
        now = desk_clock()
        real = tuple(one for one in POLICIES if one[0] != "passwords_known")
        if not running:
            found_room(
                tmp_path / "vault",
                (*real, ("second_factor", "2")),
                ACCOUNTS[:1],
                cost=LEAST_COST,
                clock=lambda: replace(now(), wall_ms=now().wall_ms - days * DAY_MS, known=KnownTime()),
                then=(a_medium(MEDIUM),),
            )
        left: list[int] = []
        app = App(qapp, Preferences(tmp_path / "desk.json"), tmp_path / "vault", Resume(page="desk"), left.append)
        running.append((app, left))
        app.start()
        return app

    yield entered
    for app, left in running:
        if not left:
            app.leave()
        app.window.deleteLater()


def came_in(app: App, qtbot: QtBot) -> Desktop:
    app._submit(KEEPER, PASSWORD)
    qtbot.waitUntil(lambda: app.desktop is not None, timeout=20_000)
    assert app.desktop is not None
    qtbot.waitUntil(app.desktop.window.isActiveWindow, timeout=5000)
    return app.desktop


def fill(desktop: Desktop, qtbot: QtBot, *texts: str) -> None:
    for text in texts:
        write(desktop.window, qtbot, text)
        press(desktop.window, qtbot, Key.Key_Return)


def test_r129_nothing_comes_before_the_medium_that_is_demanded(
    enter: Enter, medium: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    app = enter()
    desktop = came_in(app, qtbot)
    window = desktop.window
    assert isinstance(window.page(), FactorPage)
    assert [desktop.scanner.asleep] == [True]
    press(window, qtbot, Key.Key_2, control=True)
    page = window.page()
    assert isinstance(page, FactorPage) and page.isAncestorOf(keyboard(window))
    fill(desktop, qtbot, PASSWORD, MEDIUM, str(medium))
    qtbot.waitUntil(lambda: window.page_key() == "desk", timeout=20_000)
    assert [desktop.scanner.asleep] == [False]
    assert len(list(medium.iterdir())) == 1
    app.leave()
    monkeypatch.setattr(KEY_FILES, "_named", ())
    again = enter()
    again._submit(KEEPER, PASSWORD)
    door = again.unlock_page
    qtbot.waitUntil(lambda: not door._message.isHidden(), timeout=20_000)
    wrong_medium = door._message.accessibleName()
    again._submit("陌生人", PASSWORD)
    qtbot.waitUntil(door._button.isEnabled, timeout=20_000)
    assert door._message.accessibleName() == wrong_medium, "one sentence for unknown, wrong and missing"
    door.set_name(KEEPER)
    door.focus_first()
    qtbot.keyClicks(door._password, PASSWORD)
    qtbot.keyClicks(door._place, str(medium))
    qtbot.keyClick(door._place, Key.Key_Return)
    qtbot.waitUntil(lambda: again.desktop is not None, timeout=20_000)
    assert again.desktop is not None
    assert again.desktop.window.page_key() == "desk"


def test_r129_a_password_too_old_is_renewed_first_and_then_the_medium_comes(enter: Enter, medium: Path, qtbot: QtBot):
    desktop = came_in(enter(8), qtbot)
    window = desktop.window
    assert isinstance(window.page(), RenewalPage)
    fill(desktop, qtbot, PASSWORD, NEW, NEW)
    qtbot.waitUntil(lambda: isinstance(window.page(), FactorPage), timeout=20_000)
    assert desktop.scanner.asleep
    fill(desktop, qtbot, NEW, "JZ-2026-999", str(medium))
    page = window.page()
    assert isinstance(page, FactorPage)
    form = page.form
    qtbot.waitUntil(lambda: bool(form.wrong()), timeout=20_000)
    assert not list(medium.iterdir())
    form._medium.setText(MEDIUM)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: window.page_key() == "desk", timeout=20_000)


def test_a_keeper_registers_a_medium_and_gives_it_up_by_keys(house: House, medium: Path, qtbot: QtBot):
    house.room.do(a_medium(MEDIUM))
    with porter_to(house.enter(ARCHIVIST)) as porter:
        page = PeoplePage(porter)
        window = shown(page, qtbot)
        page.open(OWN)
        register = page.register()
        assert isinstance(register, Accounts)
        qtbot.waitUntil(lambda: register.table.rows.rowCount() > 0, timeout=5000)
        press(window, qtbot, Key.Key_F11)
        qtbot.waitUntil(lambda: isinstance(register.form, FactorForm), timeout=5000)
        press(window, qtbot, Key.Key_Return, control=True)
        assert register.form is not None, "nothing is sent while something is missing"
        register.form.first_focus().setFocus()
        for text in (PASSWORD, MEDIUM, str(medium)):
            write(window, qtbot, text)
            press(window, qtbot, Key.Key_Return)
        qtbot.waitUntil(lambda: register.form is None, timeout=5000)
        assert factors_held(porter.room) == {ARCHIVIST: "KEY_FILE"}
        qtbot.waitUntil(lambda: register._factors == {ARCHIVIST: "KEY_FILE"}, timeout=5000)
        press(window, qtbot, Key.Key_F11)
        qtbot.waitUntil(lambda: isinstance(register.form, FactorForm), timeout=5000)
        form = register.form
        assert isinstance(form, FactorForm)
        assert form._password.echoMode() is QLineEdit.EchoMode.Password
        press(window, qtbot, Key.Key_Down, Key.Key_Return)
        assert not form._medium.isVisibleTo(form) and not form._place.isVisibleTo(form)
        write(window, qtbot, PASSWORD)
        press(window, qtbot, Key.Key_Return)
        qtbot.waitUntil(lambda: register.form is None, timeout=5000)
        assert factors_held(porter.room) == {}
