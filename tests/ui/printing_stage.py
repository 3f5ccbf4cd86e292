"""The printing page in its window, for the tests of what comes out of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.queries.print_register import PrintRow, print_register
from tests.printers import PaperPrinters
from ui.porter import Porter
from ui.preferences import Preferences
from ui.printing.page import PrintingPage
from ui.shell.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier


def staged(porter: Porter, wishes: Preferences, printers: PaperPrinters, qtbot: QtBot) -> Iterator[PrintingPage]:
    window = Window("", "")
    made = PrintingPage(porter, wishes, printers)
    window.plan_page(type(made), lambda: made)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    window.show_page("printing")
    qtbot.waitUntil(lambda: made.bench.chooser.preview.count > 0, timeout=10_000)
    yield made
    made.bench.chooser.clear()


def carriers(*serials: int) -> list[str]:
    return sorted(str(Barcode.make(Kind.CARRIER, serial)) for serial in serials)


def press(page: PrintingPage, qtbot: QtBot, key: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget() or page, key, modifier)


def ready(page: PrintingPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.bench.setup.allowed and page.bench.chooser.preview.count > 0, timeout=10_000)


def print_out(page: PrintingPage, qtbot: QtBot) -> None:
    ready(page, qtbot)
    with qtbot.waitSignal(page.bench.registered, timeout=20_000):
        press(page, qtbot, Qt.Key.Key_P, CONTROL)


def register(page: PrintingPage, porter: Porter, qtbot: QtBot) -> tuple[PrintRow, ...]:
    told: list[tuple[PrintRow, ...]] = []
    porter.ask(print_register, 0, 50, then=told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=5000)
    return told[0]
