"""How this PC looks and sounds: chosen by keys, kept at once, used by the next window; large letters scroll."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.screens import porter
from tests.ui.turns import press, shown
from ui.look.scale import SIZES, use_size
from ui.look.tokens import Role
from ui.parts.roomy import Roomy
from ui.parts.table import Table
from ui.porter import Porter
from ui.preferences import Preferences
from ui.rows import Column
from ui.shell.strip_mark import StripItem, StripMark
from ui.shell.window import Window
from ui.sounds import SilentPlayer, player
from ui.system.desk import DESK, DeskTab
from ui.system.page import SystemPage

__all__ = ["porter"]
Key = Qt.Key


@pytest.fixture
def wishes(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "desk.json")


@pytest.fixture
def tab(wishes: Preferences, porter: Porter, qtbot: QtBot) -> tuple[Window, SystemPage, DeskTab]:
    desk = DeskTab(wishes)
    page = SystemPage(porter, desk=desk)
    window = shown(page, qtbot)
    page.open(DESK)
    return window, page, desk


def test_every_choice_is_kept_by_keys_alone(
    tab: tuple[Window, SystemPage, DeskTab], wishes: Preferences, tmp_path: Path, qtbot: QtBot
):
    window, page, desk = tab
    qtbot.waitUntil(desk.form.choices[0].hasFocus, timeout=5000)
    for _choice in desk.form.choices:
        press(window, qtbot, Key.Key_Down)
        press(window, qtbot, Key.Key_Tab)
    kept = Preferences(tmp_path / "desk.json")
    assert [kept[name] for name in ("language", "dark", "size", "silent")] == ["en", True, 125, True]
    assert "125" in desk.count()
    press(window, qtbot, Key.Key_F6)
    assert [wishes[name] for name in ("language", "dark", "size", "silent")] == ["en", False, 100, False]
    with qtbot.waitSignal(desk.lock_wanted, timeout=5000):
        desk._lock.click()
    press(window, qtbot, Key.Key_F2)
    assert page.first_focus() is page.table


def test_a_silent_desk_plays_nothing_and_another_does():
    assert isinstance(player(silent=True), SilentPlayer)
    assert not isinstance(player(), SilentPlayer)


def test_a_size_is_told_to_qt_once_and_never_against_what_was_told_outside():
    for size in SIZES[1:]:
        environment: dict[str, str] = {}
        use_size(size, environment)
        assert environment == {"QT_SCALE_FACTOR": f"{size / 100:g}"}
    for size, before in ((100, {}), (999, {}), (150, {"QT_SCALE_FACTOR": "1"})):
        environment = dict(before)
        use_size(size, environment)
        assert environment == before


def test_what_has_no_room_is_brought_into_sight_by_the_keyboard(qtbot: QtBot, qapp: object):
    content = QWidget()
    fields = [QLineEdit() for _number in range(30)]
    column = QVBoxLayout(content)
    for field in fields:
        column.addWidget(field)
    room = Roomy(content, lambda: QSize(900, 1200))
    qtbot.addWidget(room)
    room.resize(400, 300)
    with qtbot.waitActive(room):
        room.show()
        room.activateWindow()
    fields[0].setFocus()
    assert not fields[-1].visibleRegion().contains(fields[-1].rect().center())
    fields[-1].setFocus()
    qtbot.waitUntil(lambda: not fields[-1].visibleRegion().isEmpty(), timeout=5000)
    assert fields[0].visibleRegion().isEmpty()
    room.resize(1000, 1300)
    qtbot.waitUntil(lambda: not room.verticalScrollBar().isVisible(), timeout=5000)


@pytest.mark.parametrize("size", [(683, 384), (911, 512), (960, 540)], ids=["200 %", "150 %", "200 % of 1920"])
def test_large_letters_scroll_the_page_and_leave_pages_header_and_keys_in_sight(
    porter: Porter, qtbot: QtBot, size: tuple[int, int]
):
    window = shown(SystemPage(porter), qtbot)
    window.set_keeper("宋闻溪", "Archivist")
    (room,) = rooms(window)
    window.setMinimumSize(1, 1)
    window.resize(*size)
    qtbot.waitUntil(room.horizontalScrollBar().isVisible, timeout=5000)
    assert room.verticalScrollBar().isVisible()
    qtbot.waitUntil(lambda: window.header.width() == size[0] - window.rail.width(), timeout=5000)
    for mode, words in (("Read here", "Journal whole"), ("Shelve", "Journal checked to its end")):
        window.set_mode("book-open", mode)
        window.set_strip(tuple(StripItem(Role.OK, "link-2", one) for one in ("Unlocked", words, "Scanner ready")))
        QTest.qWait(50)
        for part in (window.rail, window.header, window.key_bar):
            assert_in_sight(part, window)
    for whole in ((1366, 768), (1280, 720)):
        window.resize(*whole)
        QTest.qWait(50)
        qtbot.waitUntil(lambda: not room.horizontalScrollBar().isVisible(), timeout=5000)
        qtbot.waitUntil(lambda: not room.verticalScrollBar().isVisible(), timeout=5000)


def test_a_page_that_is_scrolled_shows_its_beginning_and_follows_the_row_that_the_keyboard_is_on(qtbot: QtBot):
    content, table = QWidget(), Table((Column(lambda: "Code", str, name="code"),), key=str)
    column = QVBoxLayout(content)
    column.addWidget(table)
    room = Roomy(content, lambda: QSize(1200, 900))
    qtbot.addWidget(room)
    room.resize(600, 300)
    table.show_rows([f"W017-WS-{number:04}" for number in range(1, 21)])
    with qtbot.waitActive(room):
        room.show()
        room.activateWindow()
    table.setFocus()
    table.go_first()
    assert (room.horizontalScrollBar().value(), room.verticalScrollBar().value()) == (0, 0)
    for _step in range(19):
        qtbot.keyClick(table, Qt.Key.Key_Down)
    row = table.visualRect(table.currentIndex()).translated(table.viewport().pos())
    inside = room.viewport().rect().translated(-content.pos())
    assert inside.top() <= row.top() + table.y() and row.bottom() + table.y() <= inside.bottom()
    assert room.horizontalScrollBar().value() == 0
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert room.verticalScrollBar().value() == 0


def assert_in_sight(part: QWidget, window: QWidget) -> None:
    """Nothing of this part of the frame is beyond the window, squeezed, or over something else."""
    assert window.rect().contains(QRect(part.mapTo(window, QPoint(0, 0)), part.size()))
    every: list[QWidget] = list(part.findChildren(QWidget))
    inner = [one for one in every if one.isVisible()]
    for one in inner:
        assert part.rect().contains(one.geometry()), one.accessibleName()
        assert one.width() >= one.minimumSizeHint().width(), one.accessibleName()
        assert not isinstance(one, StripMark) or one.width() >= one.sizeHint().width(), one.accessibleName()
        assert not [other for other in inner if other is not one and other.geometry().intersects(one.geometry())]


def rooms(window: QWidget) -> list[Roomy]:
    """Where the pages of a window scroll."""
    return list(window.findChildren(Roomy))


def test_what_would_like_more_room_is_not_scrolled_where_it_has_enough(qtbot: QtBot, qapp: object):
    content, text = QWidget(), QLabel("年" * 4000)
    text.setWordWrap(True)
    column = QVBoxLayout(content)
    column.addWidget(text)
    room = Roomy(content, lambda: QSize(600, 300))
    qtbot.addWidget(room)
    room.resize(640, 320)
    room.show()
    qtbot.waitUntil(lambda: content.size() == QSize(640, 320), timeout=5000)
    for bar in (room.verticalScrollBar(), room.horizontalScrollBar()):
        qtbot.waitUntil(lambda bar=bar: not bar.isVisible(), timeout=5000)  # type: ignore[misc]
    room.resize(500, 320)
    qtbot.waitUntil(room.horizontalScrollBar().isVisible, timeout=5000)
    assert content.width() == 600
