"""The report of a quarter by keys: turned, printed; on the audit page it is told while it is owed; a story followed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from recordsroom.domain.quarters import Quarter
from recordsroom.domain.values import Barcode, Kind
from tests.printers import PaperPrinters
from tests.rooms import AUDITOR, House
from tests.screens import porter_to
from tests.services.test_lending import MIMI, lend
from tests.ui.turns import keyboard, press, shown
from ui.journal.audit import AuditPage
from ui.journal.quarter_page import QuarterPage

Key = Qt.Key


def test_a_quarter_is_turned_and_printed_by_keys(house: House, qtbot: QtBot, tmp_path: Path):
    lend(house.room, MIMI)
    with porter_to(house.enter(AUDITOR)) as porter:
        page = QuarterPage(porter)
        page.proof._printers = paper = PaperPrinters(tmp_path, "Laser")
        window = shown(page, qtbot)
        qtbot.waitUntil(lambda: page.report is not None, timeout=5000)
        assert page.table.rows.rowCount() == 0, "the room did not stand in the last quarter"
        press(window, qtbot, Key.Key_F3)
        qtbot.waitUntil(lambda: page.table.rows.rowCount() > 5, timeout=5000)
        press(window, qtbot, Key.Key_F3)
        assert page.quarter == Quarter.of(house.clock().today), "what has not begun cannot be reported"
        press(window, qtbot, Key.Key_P, control=True)
        qtbot.waitUntil(lambda: page.proof.card is not None, timeout=5000)
        press(window, qtbot, Key.Key_Return)
        qtbot.waitUntil(lambda: page.proof.card is None, timeout=9000)
        assert paper.printed()


def test_the_auditor_is_told_what_is_owed_and_follows_a_carrier(house: House, qtbot: QtBot):
    lend(house.room, MIMI)
    clock = house.clock
    clock.move(days=(Quarter.of(clock().today).after.first - clock().today).days)
    with porter_to(house.enter(AUDITOR)) as porter:
        page = AuditPage(porter)
        window = shown(page, qtbot)
        qtbot.waitUntil(lambda: not page.owed.isHidden() and page.table.rows.rowCount() > 0, timeout=5000)
        whole = page.table.rows.rowCount()
        press(window, qtbot, Key.Key_F6)
        assert keyboard(window) is page.filters.follow
        QTest.keyClicks(page.filters.follow, Barcode.make(Kind.CARRIER, MIMI).digits)
        press(window, qtbot, Key.Key_Return)
        qtbot.waitUntil(lambda: 0 < page.table.rows.rowCount() < whole, timeout=5000)
        page.filters.follow.clear()
        qtbot.waitUntil(lambda: page.table.rows.rowCount() == whole, timeout=5000)
        QTest.keyClicks(page.filters.follow, "99")
        press(window, qtbot, Key.Key_Return)
        qtbot.waitUntil(lambda: bool(page.filters.follow.told.text()), timeout=5000)
        assert page.filters.follow.subject is None
        with qtbot.waitSignal(page.opened, timeout=5000) as wanted:
            press(window, qtbot, Key.Key_F5)
        assert wanted.args == ["quarter", None]
