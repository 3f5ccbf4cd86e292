"""The backups on the system page: made, proved and acknowledged by keys alone; what is only a hope says so (N14)."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from recordsroom.domain.backups import BackupState
from recordsroom.services.backing.restoring import GivenUp, Person, restore
from tests.builders import a_medium
from tests.printers import PaperPrinters
from tests.rooms import ACCOUNTS, ARCHIVIST, AUDITOR, CHEAP, PASSWORD, SECURITY, SYSTEM, House
from tests.ui.test_system_page import Enter, as_user
from tests.ui.turns import keyboard, press, row_of
from ui import ask
from ui.system.backups import BACKUPS, Backups
from ui.system.page import SystemPage

__all__ = ["as_user"]
Key = Qt.Key
MEDIUM = "JZ-2026-009"


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that is chosen wherever a folder is asked for, and its newest file wherever a file is."""
    folder = tmp_path / "stick"
    folder.mkdir()
    monkeypatch.setattr(ask, "folder_to_write", lambda _parent, _title, then: then(folder))
    monkeypatch.setattr(ask, "file_to_open", lambda _parent, _title, _kinds, then: then(max(folder.iterdir())))
    return folder


def words_of(tab: Backups) -> str:
    return " ".join(one.text() for one in list[QLabel](tab.side.findChildren(QLabel)) if not one.isHidden())


def ended(page: SystemPage, qtbot: QtBot, rows: int) -> Backups:
    tab = page.backups

    def settled() -> bool:
        shown = [row_of(tab.table, place) for place in range(tab.table.rows.rowCount())]
        return not tab.work.busy and len(shown) == rows and all(row.state is not BackupState.STARTED for row in shown)

    qtbot.waitUntil(settled, timeout=5000)
    return tab


def test_a_backup_is_made_and_proved_by_keys(as_user: Enter, house: House, stick: Path, qtbot: QtBot):
    house.room.do(a_medium(MEDIUM))
    window, page = as_user(SYSTEM)
    press(window, qtbot, Key.Key_F11)
    tab = page.backups
    assert keyboard(window) is tab.table
    press(window, qtbot, Key.Key_N, control=True)
    assert {"Ctrl+Enter", "Esc"} <= {one.key for one in page.keys()}  # noqa: SIM118 - a page is no dictionary
    qtbot.waitUntil(lambda: tab.form is not None and tab.form.choice.count() == 2, timeout=5000)  # type: ignore[attr-defined]  # the form of this tab
    press(window, qtbot, Key.Key_Return, control=True)
    assert not list(stick.iterdir()), "no medium was named"
    press(window, qtbot, Key.Key_Down)
    press(window, qtbot, Key.Key_Return, control=True)
    ended(page, qtbot, 1)
    row = row_of(tab.table, 0)
    assert (row.medium_no, row.state, row.proved) == (MEDIUM, BackupState.WRITTEN, None)
    assert [one.name for one in stick.iterdir()] == ["0001.backup"]
    qtbot.waitUntil(lambda: "only a hope" in words_of(tab), timeout=5000)
    assert "1 unproven" in tab.count()
    press(window, qtbot, Key.Key_F5)
    qtbot.waitUntil(lambda: row_of(tab.table, 0).proved is not None, timeout=5000)
    ended(page, qtbot, 1)
    qtbot.waitUntil(lambda: "agree" in words_of(tab), timeout=5000)
    assert "0 unproven" in tab.count()
    # The slip of the drill is printed here: an administrator has no printing page.
    tab.proof._printers = paper = PaperPrinters(stick.parent, "Laser")
    press(window, qtbot, Key.Key_P, control=True)
    qtbot.waitUntil(lambda: tab.proof.card is not None and tab.proof.card.pages.text() == "1 pages", timeout=5000)
    assert tab.keys()[0].key == "Enter"
    press(window, qtbot, Key.Key_Escape)
    assert tab.proof.card is None
    press(window, qtbot, Key.Key_P, control=True)
    qtbot.waitUntil(lambda: tab.proof.card is not None and tab.proof.card.pages.text() == "1 pages", timeout=5000)
    press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: "Printed and registered as 8" in words_of(tab), timeout=9000)
    assert paper.printed() and tab.proof.card is None


def test_what_is_stopped_or_damaged_says_so(as_user: Enter, house: House, stick: Path, qtbot: QtBot):
    house.room.do(a_medium(MEDIUM))
    window, page = as_user(SYSTEM)
    page.open(BACKUPS)
    tab = page.backups
    tab.write("JZ-0", stick)
    ended(page, qtbot, 0)
    assert "No medium with this number" in words_of(tab)
    tab.write(MEDIUM, stick)
    assert page.keys()[0].key == "Esc"
    qtbot.waitUntil(lambda: tab.work._progress is not None or not tab.work.busy, timeout=5000)
    press(window, qtbot, Key.Key_Escape)
    ended(page, qtbot, 1)
    assert row_of(tab.table, 0).state in {BackupState.FAILED, BackupState.WRITTEN}
    (stick / "other.backup").write_bytes(b"something else")
    press(window, qtbot, Key.Key_F5)
    qtbot.waitUntil(lambda: "no backup of this room" in words_of(tab), timeout=5000)
    ended(page, qtbot, 1)


def test_others_see_the_register_and_cannot_back_up(as_user: Enter, house: House, stick: Path, qtbot: QtBot):
    window, page = as_user(ARCHIVIST)
    press(window, qtbot, Key.Key_F11)
    tab = page.backups
    assert [one.key for one in tab.keys()] == ["↑↓"]  # noqa: SIM118 - a tab is no dictionary
    press(window, qtbot, Key.Key_N, control=True)
    press(window, qtbot, Key.Key_F5)
    assert tab.form is None and not tab.work.busy and not list(stick.iterdir())


def test_the_auditor_acknowledges_a_restore(as_user: Enter, house: House, stick: Path, qtbot: QtBot):
    house.room.do(a_medium(MEDIUM))
    _window, page = as_user(SYSTEM)
    page.backups.write(MEDIUM, stick)
    ended(page, qtbot, 1)
    page._porter.close()
    two = [Person(ACCOUNTS[user - 1].name, PASSWORD) for user in (SYSTEM, SECURITY)]
    path = stick / "0001.backup"
    restore(path, house.folder, (two[0], two[1]), "硬盘损坏", GivenUp(99), clock=house.clock, floor=CHEAP)
    window, page = as_user(AUDITOR)
    press(window, qtbot, Key.Key_F11)
    tab = page.backups
    qtbot.waitUntil(lambda: "not acknowledged" in words_of(tab), timeout=5000)
    assert "硬盘损坏" in words_of(tab)
    press(window, qtbot, Key.Key_F6)
    qtbot.waitUntil(lambda: "Acknowledged; journal entry" in words_of(tab), timeout=5000)
    qtbot.waitUntil(lambda: tab.standing is not None and tab.standing.restores[0].acknowledged_at is not None)
