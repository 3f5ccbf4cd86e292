"""What tests of bringing lists in share: the window, the file that is chosen, and the page judged."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from recordsroom.services.queries.holdings import record_count
from recordsroom.services.queries.search import Search
from recordsroom.services.reading.dry_run import Verdict
from tests.ui.turns import shown
from ui import ask
from ui.holdings.page import HoldingsPage
from ui.importing.page import ImportPage
from ui.porter import Porter
from ui.shell.window import Window

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(qtbot: QtBot, porter: Porter) -> Window:
    """The window with the holdings page in front."""
    made = shown(HoldingsPage(porter), qtbot)
    qtbot.waitUntil(lambda: holdings(made).list.table.rows.rowCount() == 20)
    return made


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The file that the keeper will choose when asked for one."""
    file = tmp_path / "归档文件目录.csv"
    monkeypatch.setattr(ask, "file_to_open", lambda _parent, _title, _kinds, then: then(file))
    return file


def holdings(window: Window) -> HoldingsPage:
    page = window.page()
    assert isinstance(page, HoldingsPage)
    return page


def press(qtbot: QtBot, window: Window, key: Qt.Key, with_: Qt.KeyboardModifier = CTRL) -> None:
    """Press a key wherever the keyboard is."""
    where = QApplication.focusWidget()
    qtbot.keyClick(where if isinstance(where, QWidget) else window, key, with_)


def judged(qtbot: QtBot, window: Window) -> ImportPage:
    """Bring the chosen list in by key and wait for its report."""
    press(qtbot, window, Qt.Key.Key_I)
    page = holdings(window).importing
    qtbot.waitUntil(lambda: page.table.rows.rowCount() > 0)
    return page


def entered(qtbot: QtBot, porter: Porter) -> int:
    """How many records of the lists of these tests the room has."""
    told: list[int] = []
    porter.ask(record_count, Search(fonds_no="W018"), then=told.append)
    qtbot.waitUntil(lambda: bool(told))
    return told[0]


def verdicts(page: ImportPage) -> list[Verdict]:
    return [page.table.rows.row(place).verdict for place in range(page.table.rows.rowCount())]  # type: ignore[union-attr]  # no row is under way
