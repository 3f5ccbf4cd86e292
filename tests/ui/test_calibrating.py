"""The calibration page by keys alone: measured lengths set one printer right, a printer that scales is told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.printers import PaperPrinters
from tests.ui.printing_stage import press, print_out, ready, staged
from ui.porter import Porter
from ui.preferences import Preferences
from ui.printing.calibrating import CalibrationFields
from ui.printing.page import PrintingPage


@pytest.fixture
def wishes(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "wishes" / "desk.json")


@pytest.fixture
def page(porter: Porter, wishes: Preferences, tmp_path: Path, qtbot: QtBot) -> Iterator[PrintingPage]:
    yield from staged(porter, wishes, PaperPrinters(tmp_path, "Laser", "Rolls"), qtbot)


def measure(page: PrintingPage, qtbot: QtBot, *lengths: str) -> CalibrationFields:
    fields = page.bench.setup.calibration
    fields.left.setFocus()
    for line, length in zip(fields._lines, lengths, strict=True):
        line.clear()
        qtbot.keyClicks(line, length)
        qtbot.keyClick(line, Qt.Key.Key_Return)
    return fields


def test_f32_a_measured_page_sets_its_printer_right(page: PrintingPage, wishes: Preferences, qtbot: QtBot):
    assert not page.bench.setup.calibration.isVisible()
    page.open("calibration_sheet")
    print_out(page, qtbot)
    ready(page, qtbot)
    fields = measure(page, qtbot, "20", "40", "98.5", "100")
    assert fields.told() and not fields._take.isEnabled() and not wishes["printer_offset"]
    fields = measure(page, qtbot, "26", "40", "100", "100")
    assert fields.told() and not fields._take.isEnabled() and not wishes["printer_offset"]
    fields = measure(page, qtbot, "21.3", "39.5", "100", "100")
    assert wishes["printer_offset"] == {"Laser": [-1.3, 0.5]} and fields.told()
    page.prepare("carrier_label", (1,))
    qtbot.waitUntil(lambda: getattr(page.bench._order, "offset", None) == (-1.3, 0.5), timeout=5000)
    # A paper that is set right by hand keeps its own; another printer knows nothing of it.
    page.bench.setup.offset.chosen.emit(0.0, 1.0)
    assert page.bench.printers.offset("carrier_label", "L7160") == (0.0, 1.0)
    assert page.bench.printers.offset("carrier_label", "L7163") == (-1.3, 0.5)
    page.bench.printers.remember("carrier_label", "Rolls")
    assert page.bench.printers.offset("carrier_label", "L7163") == (0.0, 0.0)


def test_f32_measures_that_are_missing_or_none_set_nothing_right(page: PrintingPage, wishes: Preferences, qtbot: QtBot):
    page.open("calibration_sheet")
    qtbot.waitUntil(page.bench.setup.calibration.isVisible, timeout=5000)
    fields = page.bench.setup.calibration
    fields.left.setFocus()
    qtbot.keyClicks(fields.left, "20")
    press(page, qtbot, Qt.Key.Key_Return)
    assert fields.top.hasFocus() and not fields._take.isEnabled() and not fields.told()
    fields.take()
    assert not wishes["printer_offset"]
