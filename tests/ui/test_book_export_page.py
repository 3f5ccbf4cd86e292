"""A register leaves by keys: from its page, onto a registered medium, and back (R-89, R-135)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import AddSeat, CheckIn
from recordsroom.domain.exporting import Book
from recordsroom.domain.printing import PrintState
from recordsroom.domain.values import Level
from recordsroom.domain.visits import Identity, Zone
from recordsroom.services.queries.print_register import print_register
from tests.builders import a_medium
from tests.rooms import House
from tests.ui.turns import press, shown, write
from ui import ask
from ui.circulating.page import CirculationPage
from ui.copying.page import CopiesPage
from ui.exporting.book_page import BookExportPage
from ui.porter import Porter

Key = Qt.Key


def test_r089_a_register_leaves_by_keys_alone(
    house: House, porter: Porter, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    folder = tmp_path / "medium"
    folder.mkdir()

    def chosen(_parent: QWidget, _title: str, then: Callable[[Path], None]) -> None:
        then(folder)

    monkeypatch.setattr(ask, "folder_to_write", chosen)
    room = house.room
    room.do(a_medium("QB-012"))
    room.do(AddSeat(seat_no="1", zone=Zone.ORDINARY, max_level=Level.INTERNAL))
    room.do(CheckIn(reader=1, identity=Identity.CARD))
    page = BookExportPage(porter)
    window = shown(page, qtbot)
    page.open((Book.CIRCULATION.value, ""))
    qtbot.waitUntil(lambda: page._asked == 1 and not page.side.form.isHidden(), timeout=5000)
    assert not page._ready, "nothing was sent round, so nothing leaves"
    page.open((Book.VISITS.value, ""))
    qtbot.waitUntil(lambda: page._ready and page.side.form.medium.count() > 1, timeout=5000)
    assert page.tables[Book.VISITS].rows.rowCount() == 1
    press(window, qtbot, Key.Key_Return)
    press(window, qtbot, Key.Key_Down)
    press(window, qtbot, Key.Key_Return)
    write(window, qtbot, "inspection")
    with qtbot.waitSignal(page.work.ended, timeout=10_000):
        press(window, qtbot, Key.Key_Return)
    line = room.ask(print_register, 0, 1)[0]
    assert (line.state, line.pieces, line.stock) == (PrintState.DONE, 1, "QB-012")
    assert [path.name for path in folder.iterdir()] == [f"{line.serial}.xlsx"]
    with qtbot.waitSignal(page.opened) as back:
        press(window, qtbot, Key.Key_Escape)
    assert back.args == ["visits", None]


def test_the_registers_lead_there(porter: Porter, qtbot: QtBot):
    for page, book in ((CopiesPage(porter), Book.COPIES), (CirculationPage(porter), Book.CIRCULATION)):
        qtbot.addWidget(page)
        with qtbot.waitSignal(page.opened) as opened:
            page.export()
        assert opened.args == ["book_export", (book.value, "")]
