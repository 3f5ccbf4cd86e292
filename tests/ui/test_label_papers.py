"""The room's own label papers by keys alone: added, drawn as they are typed, chosen for a run, put right, retired."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import AddLabelStock
from recordsroom.domain.label_stocks import Feed
from recordsroom.domain.rules import Reason
from tests.printers import PaperPrinters
from tests.rooms import House
from tests.ui.printing_stage import press, ready, staged
from tests.ui.turns import dressed
from ui.porter import Porter
from ui.preferences import Preferences
from ui.printing.millimetres import hundredths_of
from ui.printing.page import PrintingPage
from ui.printing.stock_form import StockForm
from ui.printing.stock_list import StockList

Key = Qt.Key
WIDE_ROLL = AddLabelStock(name="甲厂 50 × 30", feed=Feed.ROLL, label_wide=50_00, label_tall=30_00, liner_wide=54_00)


@pytest.fixture
def wishes(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "wishes" / "desk.json")


@pytest.fixture
def page(porter: Porter, wishes: Preferences, tmp_path: Path, qtbot: QtBot) -> Iterator[PrintingPage]:
    dressed()
    yield from staged(porter, wishes, PaperPrinters(tmp_path, "Laser"), qtbot)


def papers(page: PrintingPage, qtbot: QtBot, rows: int) -> StockList:
    press(page, qtbot, Key.Key_F4)
    found = page.stocks
    qtbot.waitUntil(lambda: found.table.rows.rowCount() == rows, timeout=5000)
    return found


def form(found: StockList) -> StockForm:
    assert isinstance(found.form, StockForm)
    return found.form


def reasons(typed: StockForm) -> list[Reason]:
    return [objection.reason for objection in typed.objections()]


def red(found: StockList) -> bool:
    return found.picture._wrong


def turned(found: StockList, retired: bool) -> bool:
    return found.rows[0].retired is retired


def fill(editor: QWidget, text: str, qtbot: QtBot) -> None:
    editor.setFocus()
    qtbot.keyClick(editor, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(editor, Key.Key_Delete)
    qtbot.keyClicks(editor, text)


def test_f32_a_sheet_is_added_by_keys_and_offered_for_labels(
    page: PrintingPage, house: House, wishes: Preferences, qtbot: QtBot
):
    found = papers(page, qtbot, 0)
    press(page, qtbot, Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    typed = form(found)
    fill(typed._name, "A4 24 up", qtbot)
    for key, text in {"label_wide": "64", "label_tall": "33.9", "edge_left": "", "edge_top": ""}.items():
        fill(typed._lengths[key], text, qtbot)
    fill(typed._lengths["pitch_across"], "60", qtbot)
    fill(typed._lengths["pitch_down"], "", qtbot)
    fill(typed._counts["down"], "8", qtbot)
    assert reasons(typed) == [Reason.LABELS_OVERLAP_ACROSS]
    assert typed._fields["pitch_across"].below.words.text() and red(found)
    press(page, qtbot, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert found.form is typed
    fill(typed._lengths["pitch_across"], "66", qtbot)
    assert not reasons(typed) and not red(found)
    found.picture.grab()
    press(page, qtbot, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: found.table.rows.rowCount() == 1, timeout=5000)
    [row] = found.rows
    assert (row.paper.edge_left, row.paper.edge_top, row.paper.pitch_down) == (7_00, 12_90, 33_90)
    press(page, qtbot, Key.Key_Escape)
    page.prepare("carrier_label", (1, 2))
    ready(page, qtbot)
    page.bench.setup.stock.setFocus()
    press(page, qtbot, Key.Key_End)
    qtbot.waitUntil(lambda: wishes["label_stock"] == {"carrier_label": row.stock.key}, timeout=5000)
    qtbot.waitUntil(lambda: getattr(page.bench._order, "stock", None) == row.stock, timeout=5000)


def test_f32_a_roll_is_put_right_and_retired_by_keys(page: PrintingPage, house: House, qtbot: QtBot):
    house.room.do(WIDE_ROLL)
    found = papers(page, qtbot, 1)
    press(page, qtbot, Key.Key_F2)
    typed = form(found)
    assert not typed._fields["edge_top"].isVisibleTo(typed) and typed._fields["liner_wide"].isVisibleTo(typed)
    fill(typed._lengths["liner_wide"], "4", qtbot)
    assert reasons(typed) == [Reason.LINER_TOO_NARROW]
    fill(typed._lengths["liner_wide"], ".", qtbot)
    assert typed.paper() is None and typed.command() is None
    fill(typed._lengths["liner_wide"], "60", qtbot)
    press(page, qtbot, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(found.rows) and found.rows[0].paper.liner_wide == 60_00, timeout=5000)
    found.picture.grab()
    for retired in (True, False):
        press(page, qtbot, Key.Key_F8)
        qtbot.waitUntil(partial(turned, found, retired), timeout=5000)
    press(page, qtbot, Key.Key_F4)
    assert page.pane() is page.bench.setup


def test_r089_bars_that_the_printer_cannot_draw_stand_in_red(page: PrintingPage, house: House, qtbot: QtBot):
    house.room.do(AddLabelStock(name="小", feed=Feed.ROLL, label_wide=38_00, label_tall=21_00))
    page.bench.printers._dots["Laser"] = 144
    found = papers(page, qtbot, 1)
    qtbot.waitUntil(lambda: bool(found._suits.text()), timeout=5000)
    assert found.picture._fine
    found.picture.grab()


def test_lengths_are_read_as_people_type_them():
    assert [hundredths_of(text) for text in ("63.5", "６３．５", "38", "0,25", "38.")] == [6350, 6350, 3800, 25, 3800]
    assert [hundredths_of(text) for text in ("", "x", "1.234", "1000", ".")] == [None] * 5
