"""The ticks for the lines of labels: the room's choice, seen at once on the page (F-32)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import ShelveCarrier
from recordsroom.services.documents import carrier_label
from tests.printers import PaperPrinters
from tests.rooms import House
from tests.ui.printing_stage import press, ready, staged
from ui.porter import Porter
from ui.preferences import Preferences
from ui.printing.page import PrintingPage


@pytest.fixture
def page(porter: Porter, tmp_path: Path, qtbot: QtBot) -> Iterator[PrintingPage]:
    yield from staged(porter, Preferences(tmp_path / "wishes" / "desk.json"), PaperPrinters(tmp_path, "Laser"), qtbot)


def row(page: PrintingPage) -> carrier_label.CarrierLabel | None:
    order = page.bench._order
    found = order.rows[0] if order is not None and not order.sample else None
    return found if isinstance(found, carrier_label.CarrierLabel) else None


def test_f32_a_tick_changes_the_labels_of_the_room_at_once(house: House, page: PrintingPage, qtbot: QtBot):
    house.room.do(ShelveCarrier(carrier=1, location=2))
    ticks = page.bench.setup.lines.ticks
    assert not page.bench.setup.lines.isVisible()
    page.prepare("carrier_label", (1,))
    ready(page, qtbot)
    qtbot.waitUntil(lambda: (shown := row(page)) is not None and bool(shown.location), timeout=5000)
    ticks["shows_place"].setFocus()
    press(page, qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: (shown := row(page)) is not None and not shown.location, timeout=5000)
    assert not ticks["shows_place"].isChecked()
    ticks["large_code"].setFocus()
    press(page, qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: getattr(page.bench._order, "form", None) is carrier_label.LARGE_FORM, timeout=5000)
    ready(page, qtbot)
