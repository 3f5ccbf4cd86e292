"""The list of all boxes, by keys: what they bear, their labels, their contents."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import MakeBox, PrintLabels, PutInBox
from recordsroom.domain.rules import Doubt
from tests.rooms import House
from tests.services.test_boxes import a_box
from tests.ui.turns import press, shown, shown_words
from ui.boxes.page import BoxesPage
from ui.holdings.page import HoldingsPage
from ui.porter import Porter

Key = Qt.Key


def test_boxes_are_listed_labelled_and_opened_by_keys(house: House, porter: Porter, qtbot: QtBot):
    key = {"fonds_no": "W017", "category_code": "WS", "year": 2019, "retention": "Y", "org_code": "GH"}
    for _number in range(2):
        house.room.do(MakeBox(**key))  # type: ignore[arg-type]  # the parts of a class
    house.room.do(PutInBox(box=1, carriers=(1, 2), confirmed=frozenset(Doubt)))
    house.room.do(PrintLabels(form="box_label", stock="L7160", subjects=(1,)))
    page = HoldingsPage(porter)
    window = shown(page, qtbot)
    qtbot.waitUntil(lambda: page.list.table.rows.rowCount() == 20, timeout=5000)
    press(window, qtbot, Key.Key_B, control=True)
    part = page.shown()
    assert isinstance(part, BoxesPage)
    qtbot.waitUntil(lambda: part.table.rows.rowCount() == 2 and part.table.rows.row(0) is not None, timeout=5000)
    qtbot.waitUntil(lambda: len(part._contents) == 2, timeout=5000)
    qtbot.waitUntil(lambda: any("8000000011" in words for words in shown_words(part)), timeout=5000)
    with qtbot.waitSignal(page.labels_wanted) as wanted:
        press(window, qtbot, Key.Key_P, control=True)
    assert wanted.args == ["box_label", (1,)]
    part.search.setText("0002")
    qtbot.waitUntil(lambda: part.table.rows.rowCount() == 1, timeout=5000)
    part.search.setText("")
    qtbot.waitUntil(lambda: len(part._contents) == 2, timeout=5000)
    part.table.setFocus()
    press(window, qtbot, Key.Key_Return)
    assert page.shown() is page.list
    qtbot.waitUntil(lambda: page.list.table.rows.rowCount() == 1, timeout=5000)


def test_f7_opens_what_the_note_of_a_box_hides(house: House, porter: Porter, qtbot: QtBot):
    key = a_box(house.room)
    house.room.do(PutInBox(box=key, carriers=(4,), sentence="放入一件。", confirmed=frozenset(Doubt)))
    page = HoldingsPage(porter)
    window = shown(page, qtbot)
    qtbot.waitUntil(lambda: page.list.table.rows.rowCount() == 20, timeout=5000)
    press(window, qtbot, Key.Key_B, control=True)
    part = page.shown()
    assert isinstance(part, BoxesPage)
    qtbot.waitUntil(lambda: part._hides, timeout=5000)
    with qtbot.waitSignal(page.document_wanted, timeout=5000) as wanted:
        press(window, qtbot, Key.Key_F7)
    assert wanted.args is not None and wanted.args[0] == "box_note"
    assert any("放入一件" in str(line.sentence) for one in wanted.args[1] for line in one.lines)
