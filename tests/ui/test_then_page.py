"""A question to the past by keys alone: a day, a time, a thing; the answer on one screen, and printed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import ShelveCarrier
from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.room import Room
from tests.printers import PaperPrinters
from tests.services.test_lending import MIMI, PUBLIC, SHEN, lend
from tests.ui.turns import keyboard, press, row_of, shown
from ui.journal.then_columns import where_words
from ui.journal.then_page import ThenPage
from ui.porter import Porter

Key = Qt.Key


@pytest.fixture
def page(room: Room, porter: Porter) -> ThenPage:
    room.do(ShelveCarrier(carrier=PUBLIC, location=2))
    lend(room, MIMI)
    return ThenPage(porter)


def test_where_it_is_and_who_has_it_is_asked_and_printed_by_keys(
    page: ThenPage, room: Room, qtbot: QtBot, tmp_path: Path
):
    page.proof._printers = paper = PaperPrinters(tmp_path, "Laser")
    window = shown(page, qtbot)
    assert keyboard(window) is page.what
    assert {one._words.text() for one in page._empty} == {"Nothing was asked yet."}
    today = room.clock().today
    page.day.setText(today.isoformat())
    QTest.keyClicks(page.what, Barcode.make(Kind.CARRIER, MIMI).digits)
    page.time.setText("25:00")
    press(window, qtbot, Key.Key_Return)
    assert page.found is None, "there is no such time"
    page.time.clear()
    press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: page.found is not None, timeout=5000)
    assert "沈知远" in where_words(row_of(page.where, 0))
    assert page.seen.rows.rowCount() == 1 and page.out.rows.rowCount() == 0
    assert {one._words.text() for one in page._empty} == {"Nothing is registered."}
    # Of a person it is told what he had.
    press(window, qtbot, Key.Key_F, control=True)
    page.open(Barcode.make(Kind.PERSON, SHEN).digits)
    qtbot.waitUntil(lambda: page.out.rows.rowCount() == 1, timeout=5000)
    assert not page._where_card.isVisible()
    press(window, qtbot, Key.Key_P, control=True)
    qtbot.waitUntil(lambda: page.proof.card is not None and page.proof.card.pages.text() == "1 pages", timeout=5000)
    press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: page.proof.card is None, timeout=9000)
    assert paper.printed()


def test_what_nobody_is_called_says_so_and_escape_leads_back(page: ThenPage, qtbot: QtBot):
    window = shown(page, qtbot)
    page.open("没有这个人")
    qtbot.wait(20)
    assert page.found is None
    # What is scanned is asked about.
    assert page.takes(Barcode.make(Kind.CARRIER, PUBLIC).digits) and not page.takes("12")
    page.show_seen(None)
    qtbot.waitUntil(lambda: page.found is not None, timeout=5000)
    with qtbot.waitSignal(page.left, timeout=5000):
        press(window, qtbot, Key.Key_Escape)
