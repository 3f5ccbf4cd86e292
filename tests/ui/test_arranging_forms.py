"""The forms of arranging by keys: through the fields, the notes, and what stands in the way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.files import FILE_CODE
from tests.ui.arranging_stage import (
    CONTROL,
    Eyes,
    Key,
    choose,
    eyes,
    filled,
    lines,
    look_for,
    may_enter,
    page_of,
    window,
)
from ui.arranging.acts import ArrangingAct
from ui.look.tokens import GAP_12
from ui.parts.cells import content_width
from ui.shell.window import Window

__all__ = ["eyes", "window"]


def test_p017_enter_goes_through_the_notes_before_anything_is_carried_out(qtbot: QtBot, window: Window, eyes: Eyes):
    look_for(qtbot, window, FILE_CODE.format(1), 4)
    choose(qtbot, window, ArrangingAct.SPLIT)
    arranging = page_of(window).arranging
    qtbot.waitUntil(lambda: arranging.picker.rows.rowCount() == 3 and arranging.picker.hasFocus())
    assert arranging._head._fact.accessibleName() == ""
    qtbot.keyClick(arranging.picker, Key.Key_Return)
    qtbot.waitUntil(lambda: arranging.form is not None)
    _code, title, pages = lines(window)
    qtbot.keyClicks(title, "concealed works")
    filled(qtbot, window, 3)
    qtbot.waitUntil(lambda: may_enter(window) and len(arranging.side.notes.lines) == 2)
    qtbot.keyClick(title, Key.Key_Return)
    qtbot.keyClick(pages, Key.Key_Return)
    ours, new = arranging.side.notes.lines
    assert QApplication.focusWidget() is ours
    qtbot.keyClick(ours, Key.Key_Return)
    assert QApplication.focusWidget() is new
    assert arranging._done is None and not arranging._busy
    qtbot.keyClick(new, Key.Key_Return)
    qtbot.waitUntil(lambda: arranging._done is not None)


def test_p017_what_the_room_refuses_is_told_with_the_way_on_too(qtbot: QtBot, window: Window):
    look_for(qtbot, window, "GH-000", 9)
    qtbot.keyClick(page_of(window).list.table, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    choose(qtbot, window, ArrangingAct.RENUMBER)
    filled(qtbot, window, 2)
    lines(window)[0].setText("W017-WS·2019-Y-GH-0003")
    qtbot.waitUntil(lambda: not may_enter(window))
    side, arranging = page_of(window).arranging.side, page_of(window).arranging
    before = side._why_not.accessibleName()
    qtbot.keyClick(window, Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: not arranging._busy and "…" not in side._why_not.accessibleName())
    assert side._why_not.accessibleName() == before


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")
def test_a_late_document_may_be_of_a_body_that_was_named_before(qtbot: QtBot, window: Window):
    look_for(qtbot, window, "GH-0001", 1)
    choose(qtbot, window, ArrangingAct.FILE_LATE)
    arranging = page_of(window).arranging
    qtbot.waitUntil(lambda: arranging.form is not None)
    _title, _number, body, *_rest = lines(window)
    qtbot.waitUntil(lambda: body.completer() is not None)
    body.setFocus()
    qtbot.keyClick(body, Key.Key_Down)
    completer = body.completer()
    qtbot.waitUntil(lambda: completer is not None and completer.popup().isVisible())
    offered = completer.completionModel()
    assert "规划研究室" in [offered.index(row, 0).data() for row in range(offered.rowCount())]
    completer.popup().hide()


def test_codes_and_levels_of_every_preview_are_shown_whole(qtbot: QtBot, window: Window):
    """The page is the same for all of them, and the first may have had shorter ones."""
    arranging = page_of(window).arranging
    for code, level in (("GH-0001", "Not classified"), ("GH-0004", "Highly secret (jimi)")):
        look_for(qtbot, window, code, 1)
        choose(qtbot, window, ArrangingAct.RENUMBER)
        filled(qtbot, window, 1)
        row, columns = arranging.table.rows.row(0), arranging.table.rows.columns
        assert row is not None
        told = {columns[place].text(row): arranging.table.columnWidth(place) for place in (0, 1, 3)}
        assert level in " ".join(told)
        for place in (0, 1, 3):
            assert arranging.table.columnWidth(place) >= content_width(row, columns[place]) + 2 * GAP_12
        qtbot.keyClick(window, Key.Key_Escape)
        qtbot.waitUntil(lambda: page_of(window).shown() is page_of(window).list)
