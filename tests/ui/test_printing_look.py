"""Labels set right for one printer and stock, and QR codes in place of bars where the scanner reads them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.printing import PrintState
from tests.printers import PaperPrinters
from tests.ui.printing_stage import carriers, press, print_out, ready, register, staged
from ui.porter import Porter
from ui.preferences import Preferences
from ui.printing.offset import offset_of
from ui.printing.page import PrintingPage
from ui.printing.printers import PrinterMemory
from ui.scanner_profile import ScannerProfile, keep_profile


@pytest.fixture
def printers(tmp_path: Path) -> PaperPrinters:
    return PaperPrinters(tmp_path, "Laser", "Rolls")


@pytest.fixture
def wishes(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "wishes" / "desk.json")


@pytest.fixture
def page(porter: Porter, wishes: Preferences, printers: PaperPrinters, qtbot: QtBot) -> Iterator[PrintingPage]:
    yield from staged(porter, wishes, printers, qtbot)


@pytest.mark.parametrize(
    ("text", "offset"),
    [("", 0.0), ("0.5", 0.5), ("-1", -1.0), ("−1，5".replace("，", ","), -1.5), ("5", 5.0), ("5.1", None), ("x", None)],
)
def test_an_offset_is_read_as_it_is_typed(text: str, offset: float | None) -> None:
    assert offset_of(text) == offset


def test_a_printer_is_set_right_for_one_stock_and_remembered_on_this_desk(
    page: PrintingPage, printers: PaperPrinters, wishes: Preferences, qtbot: QtBot
) -> None:
    page.prepare("carrier_label", (4, 2))
    ready(page, qtbot)
    fields = page.bench.setup.offset
    fields.down.setFocus()
    fields.down.selectAll()
    qtbot.keyClicks(fields.down, "-1")
    fields.right.setFocus()
    fields.right.selectAll()
    qtbot.keyClicks(fields.right, "9")
    assert fields.right.accessibleName() and fields._fields[0].below.words.text()
    fields.right.selectAll()
    qtbot.keyClicks(fields.right, "1.5")
    qtbot.waitUntil(lambda: page.bench._order is not None and page.bench._order.offset == (1.5, -1.0), timeout=5000)
    print_out(page, qtbot)
    assert printers.printed() == [carriers(4, 2)]
    kept = PrinterMemory(printers, Preferences(wishes._path))
    kept.look()
    assert kept.offset("carrier_label", "L7160") == (1.5, -1.0)
    assert kept.offset("carrier_label", "L7163") == (0.0, 0.0)


def test_an_offset_that_was_spoiled_by_hand_counts_for_nothing(printers: PaperPrinters, wishes: Preferences) -> None:
    memory = PrinterMemory(printers, wishes)
    memory.look()
    for spoiled in ([1.0], ["a", 0], [9.0, 0.0], "x"):
        wishes["label_offset"] = {f"{memory.of('carrier_label')} L7160": spoiled}
        assert memory.offset("carrier_label", "L7160") == (0.0, 0.0)


def test_a_qr_code_is_offered_once_the_scanner_was_seen_to_read_one(
    page: PrintingPage, porter: Porter, printers: PaperPrinters, wishes: Preferences, qtbot: QtBot
) -> None:
    page.prepare("carrier_label", (4, 2))
    ready(page, qtbot)
    assert page.bench.setup.square.isHidden()
    keep_profile(wishes, ScannerProfile(square=True))
    page.entered()
    qtbot.waitUntil(lambda: not page.bench.setup.square.isHidden(), timeout=5000)
    page.bench.setup.square.setFocus()
    press(page, qtbot, Qt.Key.Key_Space)
    order = page.bench
    qtbot.waitUntil(lambda: order._order is not None and order._order.form.key == "carrier_label_quick", timeout=5000)
    print_out(page, qtbot)
    assert printers.printed() == [carriers(4, 2)]
    [row] = register(page, porter, qtbot)
    assert (row.form, row.pieces, row.state) == ("carrier_label_quick", 2, PrintState.DONE)
