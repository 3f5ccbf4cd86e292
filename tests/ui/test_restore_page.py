"""A restore at the door by keys alone: read whole, signed by two, proved; the old vault is kept (trust.md §3.7)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from recordsroom.bootstrap import unlock
from recordsroom.services.backing.restoring import restore
from recordsroom.services.queries.backups import unread_restores
from recordsroom.storage.keys import Keys
from tests.rooms import CHEAP, PASSWORD, SECURITY, SYSTEM, House
from tests.services.backup_runs import PEOPLE, backed_up, flipped, stick
from tests.ui.turns import dressed
from ui import ask
from ui.unlock.restore_page import RestorePage

__all__ = ["stick"]
Key = Qt.Key
Open = Callable[[Path], RestorePage]


@pytest.fixture
def at_door(house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Open:
    """The page with the keyboard, where this file is chosen wherever one is asked for."""

    def opened(path: Path) -> RestorePage:
        house.room.close()
        monkeypatch.setattr(ask, "file_to_open", lambda _parent, _title, _kinds, then: then(path))
        dressed()
        page = RestorePage(house.folder, partial(restore, clock=house.clock, floor=CHEAP))
        qtbot.addWidget(page, before_close_func=lambda one: one.work.close())
        page.resize(1366, 768)
        page.show()
        page.activateWindow()
        page.focus_first()
        qtbot.waitUntil(page.isActiveWindow, timeout=5000)
        QTest.keyClick(page, Key.Key_F5)
        qtbot.waitUntil(lambda: not page.work.busy, timeout=5000)
        return page

    return opened


def fill(page: RestorePage, passwords: tuple[str, str] = (PASSWORD, PASSWORD)) -> None:
    form = page.form
    for name, person, field, password in zip(form.names, PEOPLE, form.passwords, passwords, strict=True):
        name.setText(person.name)
        QTest.keyClick(name, Key.Key_Return)
        QTest.keyClicks(field, password)
        QTest.keyClick(field, Key.Key_Return)
    form.why.setText("硬盘损坏")


def go(page: RestorePage, qtbot: QtBot) -> None:
    QTest.keyClick(page.form.why, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not page.work.busy, timeout=20000)


def test_two_restore_at_the_door_and_the_old_vault_is_kept(house: House, stick: Path, at_door: Open, qtbot: QtBot):
    page = at_door(backed_up(house, stick))
    assert page.container is not None and page.container.manifest.backup == 1
    go(page, qtbot)
    assert page.done is None, "nobody signed"
    fill(page)
    go(page, qtbot)
    done: Any = page.done
    assert done.epoch == 2 and (done.put_aside / "vault.db").exists()
    assert not page.form.passwords[0].text() and not page.form.isVisible()
    with qtbot.waitSignal(page.left, timeout=5000):
        QTest.keyClick(page, Key.Key_Escape)
    house.room = unlock(house.folder, PEOPLE[0].name, PASSWORD, clock=house.clock, floor=CHEAP)
    assert Keys.read(house.folder, CHEAP).users == (SYSTEM, SECURITY)
    [row] = house.room.ask(unread_restores)
    assert row.reason == "硬盘损坏"


def test_nothing_is_replaced_by_one_password_or_by_a_flipped_byte(
    house: House, stick: Path, at_door: Open, qtbot: QtBot
):
    path = backed_up(house, stick)
    page = at_door(flipped(path, path.stat().st_size - 50))
    assert page.container is None and not page.form.isVisible() and page.said.accessibleName()
    house.enter(SYSTEM)
    page = at_door(path)
    before = (house.folder / "vault.db").read_bytes()
    fill(page, (PASSWORD, "Not the password1!"))
    go(page, qtbot)
    assert page.done is None and page.said.accessibleName()
    assert (house.folder / "vault.db").read_bytes() == before
    assert not list(house.folder.parent.glob("*given-up*")) and not list(house.folder.parent.glob("*restoring*"))
