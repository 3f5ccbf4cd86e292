"""On a screen that shows only a part of a page, what the keyboard goes to comes into sight, and the rest by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from recordsroom.domain.approval_matrix import CELLS
from recordsroom.domain.commands import AddSeat
from recordsroom.domain.values import Level
from recordsroom.domain.visits import Zone
from tests.rooms import House
from tests.ui.turns import dressed, press, shown
from ui.help.view import HelpView
from ui.look import type
from ui.look.tokens import RAIL_NARROW
from ui.parts.roomy import Roomy
from ui.porter import Porter
from ui.reading.page import ReadingPage
from ui.shell.header import Header
from ui.shell.rail import RailItem
from ui.shell.window import Window
from ui.system.grid import MatrixGrid
from ui.system.page import SystemPage

Key = Qt.Key
_LARGE = QSize(683, 384)
"""What 200 % leave of the smallest screen."""


def in_sight(part: QWidget, line: QRect) -> bool:
    """Whether the whole of it is seen in the window."""
    return part.visibleRegion().boundingRect().contains(line)


def small(window: Window, qtbot: QtBot) -> Roomy:
    window.setMinimumSize(1, 1)
    window.resize(_LARGE)
    (room,) = list[Roomy](window.findChildren(Roomy))
    qtbot.waitUntil(room.horizontalScrollBar().isVisible, timeout=5000)
    return room


def test_the_seat_that_the_keyboard_walks_to_is_seen_on_any_screen(house: House, porter: Porter, qtbot: QtBot):
    for number in range(1, 41):
        house.room.do(AddSeat(seat_no=f"{number}", zone=Zone.CLASSIFIED, max_level=Level.JIMI))
    page = ReadingPage(porter)
    window = shown(page, qtbot)
    qtbot.waitUntil(lambda: page.plan.current is not None, timeout=5000)
    page.plan.setFocus()
    for size in (QSize(1366, 768), _LARGE):
        window.setMinimumSize(1, 1)
        window.resize(size)
        QTest.qWait(50)
        for key in (Key.Key_End, Key.Key_Home, Key.Key_Down):
            press(window, qtbot, key)
            qtbot.waitUntil(lambda: in_sight(page.plan, page.plan.line()), timeout=5000)


def test_the_cell_of_the_matrix_that_the_keyboard_is_on_is_seen(qtbot: QtBot):
    dressed()
    content, grid = QWidget(), MatrixGrid()
    column = QVBoxLayout(content)
    column.addWidget(grid)
    room = Roomy(content, QSize(1112, 636))
    qtbot.addWidget(room)
    room.resize(600, 220)
    with qtbot.waitActive(room):
        room.show()
        room.activateWindow()
    grid.setFocus()
    for name in (list(CELLS)[-1], next(iter(CELLS))):
        grid.choose(name)
        qtbot.waitUntil(lambda: in_sight(grid, grid.line()), timeout=5000)


def test_keys_bring_into_sight_what_the_keyboard_cannot_stand_on(porter: Porter, qtbot: QtBot):
    window = shown(SystemPage(porter), qtbot)
    room = small(window, qtbot)
    across, down = room.horizontalScrollBar(), room.verticalScrollBar()
    across.setValue(0)
    down.setValue(0)
    alt = Qt.KeyboardModifier.AltModifier
    for bar, there, back in ((across, Key.Key_Right, Key.Key_Left), (down, Key.Key_PageDown, Key.Key_PageUp)):
        for _turn in range(4):
            qtbot.keyClick(window.windowHandle(), there, alt)
        assert bar.value() == bar.maximum() > 0
        for _turn in range(4):
            qtbot.keyClick(window.windowHandle(), back, alt)
        assert bar.value() == 0


def test_a_page_that_is_scrolled_has_the_width_for_which_its_columns_are_made(porter: Porter, qtbot: QtBot):
    page = SystemPage(porter)
    room = small(shown(page, qtbot), qtbot)
    assert page.width() == 1198, "as on the smallest screen with letters of 100 %"
    room.window().resize(1280, 720)
    qtbot.waitUntil(lambda: not room.horizontalScrollBar().isVisible(), timeout=5000)
    assert page.width() == 1112


def test_a_page_with_too_little_height_alone_is_no_wider_than_the_screen(porter: Porter, qtbot: QtBot):
    page = SystemPage(porter)
    window = shown(page, qtbot)
    room = small(window, qtbot)
    window.resize(1280, 680)
    qtbot.waitUntil(lambda: not room.horizontalScrollBar().isVisible(), timeout=5000)
    assert room.verticalScrollBar().isVisible() and page.width() == room.viewport().width() < 1112


def test_where_the_keeper_has_no_room_no_line_stands_alone(qtbot: QtBot):
    dressed()
    header = Header()
    qtbot.addWidget(header)
    header.set_mode("search", "查询")
    header.set_keeper("宋闻溪", "档案员")
    header.setMinimumWidth(1)
    for wide, lines in ((1200, 2), (450, 1)):
        header.resize(wide, header.height())
        header.show()
        qtbot.waitUntil(lambda lines=lines: sum(map(QWidget.isVisible, header.uprights)) == lines)  # type: ignore[misc]


@pytest.mark.parametrize("count", [7, 17, 128])
def test_in_the_narrow_rail_the_number_stands_beside_the_icon(qtbot: QtBot, count: int) -> None:
    item = RailItem("今日", "calendar-check")
    qtbot.addWidget(item)
    item.set_narrow(True)
    item.set_count(count)
    item.resize(RAIL_NARROW - 1, 24)
    number = type.width(str(count), type.font(type.SMALL))
    assert item.icon_spot.left() >= 2
    assert item.icon_spot.right() < item.count_spot.left(), "neither lies on the other"
    assert item.count_spot.left() + number <= item.width()


def test_the_handbook_breaks_its_lines_for_what_is_seen(porter: Porter, qtbot: QtBot):
    window = shown(SystemPage(porter), qtbot)
    room = small(window, qtbot)
    book = HelpView("en", printable=True)
    qtbot.addWidget(book)
    book.cover(window.stage, "desk")
    QTest.qWait(50)
    for part in (book.sheet, book.search, book.contents):
        whole = QRect(part.mapTo(window, QPoint(0, 0)), part.size())
        assert window.rect().contains(whole), part.accessibleName()
    assert book.sheet.viewport().width() > 300
    for bar in (room.horizontalScrollBar(), room.verticalScrollBar()):
        above = window.childAt(bar.mapTo(window, bar.rect().center()))
        assert above is book or (above is not None and book.isAncestorOf(above)), "no bar of the page below lies on it"


def test_the_keys_of_the_handbook_stay_while_the_page_below_learns_others(porter: Porter, qtbot: QtBot):
    page = SystemPage(porter)
    window = shown(page, qtbot)
    book = HelpView("en")
    qtbot.addWidget(book)
    book.cover(window.stage, "system")
    window.show_keys_of(book)
    told = window.key_bar.accessibleName()
    assert told.startswith("↑↓")
    page.keys_changed.emit()
    assert window.key_bar.accessibleName() == told
    window.show_keys_of(None)
    page.keys_changed.emit()
    assert not window.key_bar.accessibleName().startswith("↑↓ read")


def test_keys_of_the_window_work_over_the_handbook(porter: Porter, qtbot: QtBot):
    window = shown(SystemPage(porter), qtbot)
    book = HelpView("en")
    qtbot.addWidget(book)
    book.cover(window.stage, "desk")
    for key in (Key.Key_0, Key.Key_5, Key.Key_G, Key.Key_W, Key.Key_K, Key.Key_L):
        asked = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier)
        asked.ignore()
        QApplication.sendEvent(book, asked)
        assert not asked.isAccepted(), key
