"""The forms of the room by keys alone: all of them with their samples, and one of them set for this room."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from recordsroom.domain.values import Level
from recordsroom.services.queries.form_choices import form_choices
from tests.printers import PaperPrinters
from tests.ui.printing_stage import CONTROL, press, print_out, register, staged
from ui.gallery.view import FormBook
from ui.porter import Porter
from ui.preferences import Preferences
from ui.printing.page import PrintingPage

Key = Qt.Key


@pytest.fixture
def page(porter: Porter, qtbot: QtBot, tmp_path: Path) -> Iterator[PrintingPage]:
    yield from staged(porter, Preferences(tmp_path / "desk.json"), PaperPrinters(tmp_path, "Laser"), qtbot)


def chosen(book: FormBook) -> str:
    row = book.table.current()
    return row.document.key if row is not None else ""


def printed(page: PrintingPage) -> str:
    """What the form on the bench is called."""
    order = page.bench._order
    return order.form.name.zh if order is not None else ""


def test_a_form_is_looked_up_seen_and_set_for_this_room(page: PrintingPage, porter: Porter, qtbot: QtBot):
    book = page.book
    press(page, qtbot, Key.Key_F9)
    qtbot.waitUntil(lambda: book.preview.count > 0, timeout=10_000)
    book.table.go_to(0)
    press(page, qtbot, Key.Key_F2)
    assert chosen(book) == "carrier_label"
    assert book.form is None, "labels have nothing to set"
    press(page, qtbot, Key.Key_F, CONTROL)
    qtbot.keyClicks(QApplication.focusWidget(), "F-03")
    press(page, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: book.preview.count == 2, timeout=10_000)
    assert chosen(book) == "filing_list" and book.table.rows.rowCount() == 1
    press(page, qtbot, Key.Key_F2)
    composed, heading = QInputMethodEvent(), page.first_focus()
    assert isinstance(heading, QLineEdit), "the form is open"
    composed.setCommitString("青梧归档目录")
    QApplication.sendEvent(heading, composed)
    press(page, qtbot, Key.Key_Return)
    press(page, qtbot, Key.Key_Space)
    press(page, qtbot, Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: book.form is None and book.rows[0].choice is None, timeout=5000)
    qtbot.waitUntil(lambda: any(row.choice for row in book.rows), timeout=5000)
    [choice] = porter.room.ask(form_choices)
    assert (choice.form, choice.heading, choice.columns, choice.seal) == (
        "filing_list",
        "青梧归档目录",
        "copy_no",
        True,
    )
    press(page, qtbot, Key.Key_F9)
    qtbot.waitUntil(lambda: page._views.currentWidget() is page.bench, timeout=5000)
    page.bench.show_form("filing_list")
    qtbot.waitUntil(lambda: printed(page) == "青梧归档目录", timeout=10_000)


def test_r089_a_list_is_printed_with_its_serial_and_accounted_for(page: PrintingPage, porter: Porter, qtbot: QtBot):
    page.prepare("filing_list", (1, 2))
    qtbot.waitUntil(lambda: printed(page) == "归档文件目录" and page.bench._content is not None, timeout=10_000)
    print_out(page, qtbot)
    [row] = register(page, porter, qtbot)
    assert (row.form, row.pages, row.level) == ("filing_list", 2, Level.INTERNAL) and row.account is not None
    printers = page.bench.printers._printers
    assert isinstance(printers, PaperPrinters)
    assert printers.printed() == [[row.serial]] * 2
