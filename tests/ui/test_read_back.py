"""The scan-back at the bench: asked after a run, before the rest of a long one, passed over by Esc (F-32)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import ClosePrint, PrintBlankLabels
from recordsroom.domain.opening_facts import BlanksIssued
from recordsroom.domain.printing import PrintState
from recordsroom.domain.read_backs import Reading
from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.documents import filing_stamp
from tests.printers import PaperPrinters
from tests.rooms import House
from tests.ui.printing_stage import press, print_out, ready, register, staged
from ui.look.tokens import Role
from ui.porter import Porter
from ui.preferences import Preferences
from ui.printing.order import PrintOrder
from ui.printing.page import PrintingPage
from ui.printing.read_back import ReadBackBox
from ui.printing.register_side import Asking
from ui.scanner_profile import ScannerProfile, keep_profile

Key = Qt.Key
FIRST = str(Barcode.make(Kind.CARRIER, 1))


@pytest.fixture
def printers(tmp_path: Path) -> PaperPrinters:
    return PaperPrinters(tmp_path, "Rolls")


@pytest.fixture
def wishes(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "wishes" / "desk.json")


@pytest.fixture
def page(porter: Porter, wishes: Preferences, printers: PaperPrinters, qtbot: QtBot) -> Iterator[PrintingPage]:
    yield from staged(porter, wishes, printers, qtbot)


def scan(page: PrintingPage, text: str) -> None:
    """What the desktop does with a scan while this page is in front."""
    assert page.takes(text)
    page.show_seen(None)


def told(page: PrintingPage) -> str:
    return page.bench.setup.read_back.said.accessibleName()


def test_the_answers_stand_below_each_other_where_the_pane_is_narrow(qtbot: QtBot):
    box = ReadBackBox()
    qtbot.addWidget(box)
    box.skip.set_words("Skip it now, registered as such")
    box.tell("Scan it.", Role.INFO, asking=True)
    widest = max(box.skip.sizeHint().width(), box.unreadable.sizeHint().width())
    assert box.minimumSizeHint().width() <= widest
    box.setFixedWidth(widest)
    qtbot.waitUntil(lambda: box.skip.y() > box.unreadable.y())
    assert box.skip.geometry().right() < widest


def test_f32_a_short_run_is_printed_whole_and_then_scanned_back(
    page: PrintingPage, porter: Porter, wishes: Preferences, qtbot: QtBot
):
    back = page.bench.back
    page.prepare("carrier_label", (1, 2))
    assert not back.asking and not page.takes(FIRST)
    print_out(page, qtbot)
    qtbot.waitUntil(lambda: back.asking, timeout=5000)
    scan(page, str(Barcode.make(Kind.CARRIER, 9)))
    wrong = told(page)
    scan(page, "10000")
    broken = told(page)
    assert wrong != broken and "203" in broken and page.takes("")
    keep_profile(wishes, ScannerProfile(square=True))
    press(page, qtbot, Key.Key_F2)
    assert told(page) != broken and page.takes("")
    scan(page, FIRST)
    qtbot.waitUntil(lambda: not back.asking, timeout=5000)
    assert [row.reading for row in register(page, porter, qtbot)] == [Reading.READ]
    # What was answered is not said beside another form.
    assert page.bench.setup.read_back.isVisible()
    page.bench.show_form("command_sheet")
    assert not page.bench.setup.read_back.isVisible()


def test_f32_a_long_run_waits_behind_its_first_label(
    page: PrintingPage, house: House, porter: Porter, printers: PaperPrinters, qtbot: QtBot
):
    back = page.bench.back
    page.open("blank_label")
    qtbot.waitUntil(lambda: getattr(page.bench._order, "issues", False), timeout=5000)
    page.bench._choose_stock("roll-60x40")
    page.bench._choose_most(25)
    ready(page, qtbot)
    qtbot.waitUntil(lambda: getattr(page.bench._order, "pages", 0) == 25, timeout=5000)
    press(page, qtbot, Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: back.asking, timeout=10_000)
    assert page.bench.busy and len(pypdfium2.PdfDocument(printers.out.read_bytes())) == 1
    with qtbot.waitSignal(page.bench.registered, timeout=20_000):
        press(page, qtbot, Key.Key_Escape)
    assert len(pypdfium2.PdfDocument(printers.out.read_bytes())) == 24 and not back.asking
    [row] = register(page, porter, qtbot)
    assert (row.state, row.reading) == (PrintState.DONE, Reading.SKIPPED)
    press(page, qtbot, Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: back.asking, timeout=10_000)
    with qtbot.waitSignal(page.bench.registered, timeout=20_000):
        press(page, qtbot, Key.Key_F6)
    assert not back.asking and register(page, porter, qtbot)[0].state is PrintState.FAILED


def test_r088_spoiled_blank_labels_are_named_by_scan_and_number_and_void_for_good(
    page: PrintingPage, house: House, porter: Porter, qtbot: QtBot
):
    told = house.room.do(PrintBlankLabels(stock="roll-60x40", count=4)).told
    assert isinstance(told, BlanksIssued)
    house.room.do(ClosePrint(print_job=told.print_job))
    press(page, qtbot, Key.Key_F5)
    side = page.register.side
    page.register.ask()
    qtbot.waitUntil(lambda: page.register.table.current() is not None, timeout=5000)
    press(page, qtbot, Key.Key_F8)
    qtbot.waitUntil(lambda: len(side.pieces._left) == 4, timeout=5000)
    assert page.takes(FIRST)
    press(page, qtbot, Key.Key_Return)
    assert side.asking is Asking.PIECES and side.pieces._field.below.words.text()
    side.pieces.line.clear()
    assert page.takes(told.labels[0])
    qtbot.keyClicks(side.pieces.line, f",{told.labels[2]}-{told.labels[3]}")
    press(page, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: side.asking is Asking.NOTHING, timeout=5000)
    assert register(page, porter, qtbot)[0].spoiled == 3
    assert not page.takes(told.labels[1])


def test_f04_stamps_bear_no_number_and_are_never_held():
    stamps = PrintOrder(filing_stamp.FORM, filing_stamp.FORM.stock, filing_stamp.FORM.samples * 200)
    assert not stamps.coded and stamps.parts == (stamps,)
