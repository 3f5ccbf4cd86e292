"""A large import that is taken back from the journal tells how far it is, can be stopped, and the window answers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import ImportRecords
from recordsroom.services.queries import holdings
from recordsroom.services.queries.search import EVERYTHING
from recordsroom.services.room import Room
from tests.builders import a_new_record
from tests.ui.turns import press, shown
from ui.journal.page import JournalPage
from ui.porter import Porter
from ui.shell.window import Window

Key = Qt.Key
MANY, BEFORE = 3_000, 20


@pytest.fixture
def page(room: Room, porter: Porter, qtbot: QtBot) -> JournalPage:
    rows = tuple(a_new_record(number) for number in range(101, 101 + MANY))
    room.do(ImportRecords(rows=rows, file_digest="0" * 64, layout="x"))
    return JournalPage(porter)


@pytest.fixture
def window(page: JournalPage, qtbot: QtBot) -> Window:
    made = shown(page, qtbot)
    qtbot.waitUntil(lambda: page._details is not None, timeout=5000)
    return made


def told(page: JournalPage) -> str:
    labels: list[QLabel] = list(page.side.findChildren(QLabel))
    return "\n".join(one.text() for one in labels if one.isVisible())


def hints(page: JournalPage) -> dict[str, str]:
    return {hint.key: hint.word for hint in JournalPage.keys(page)}


def kept(qtbot: QtBot, porter: Porter) -> int:
    found: list[int] = []
    porter.ask(holdings.record_count, EVERYTHING, then=found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=10_000)
    return found[0]


def test_a_large_import_shows_that_it_is_being_taken_back(
    window: Window, page: JournalPage, porter: Porter, qtbot: QtBot
):
    press(window, qtbot, Key.Key_F8)
    assert page.taking_back.busy
    assert hints(page)["Esc"] == "cancel"
    assert not page._back.isEnabled()
    # The window answers: another key is taken while the room is at work.
    page.taking_back.bar._looked = 10
    qtbot.waitUntil(lambda: page.taking_back.bar.isVisible() or not page.taking_back.busy, timeout=10_000)
    press(window, qtbot, Key.Key_F8)
    qtbot.waitUntil(lambda: not page.taking_back.busy, timeout=20_000)
    qtbot.waitUntil(lambda: "Taken back by entry" in told(page), timeout=10_000)
    assert not page.taking_back.bar.isVisible()
    assert "Esc" not in hints(page)
    assert kept(qtbot, porter) == BEFORE


def test_taking_back_that_is_stopped_leaves_everything_there(
    window: Window, page: JournalPage, porter: Porter, room: Room, qtbot: QtBot
):
    entry = page._shown
    press(window, qtbot, Key.Key_F8)
    press(window, qtbot, Key.Key_Escape)
    qtbot.waitUntil(lambda: "Taking back was stopped. Nothing changed." in told(page), timeout=10_000)
    assert kept(qtbot, porter) == BEFORE + MANY
    assert page._back.isEnabled()
    press(window, qtbot, Key.Key_F8)
    qtbot.waitUntil(lambda: kept(qtbot, porter) == BEFORE, timeout=20_000)
    qtbot.waitUntil(lambda: page._details is not None and page._details.row.seq == entry, timeout=5000)


def test_beside_another_entry_it_is_told_which_was_taken_back(window: Window, page: JournalPage, qtbot: QtBot):
    entry = page._shown
    press(window, qtbot, Key.Key_F8, Key.Key_Down)
    words = f"Entry {entry} is taken back by entry {entry + 1}."
    qtbot.waitUntil(lambda: words in told(page), timeout=20_000)
    assert page._shown == entry - 1


def test_how_far_it_is_is_shown_in_numbers(window: Window, page: JournalPage, qtbot: QtBot):
    press(window, qtbot, Key.Key_F8)
    going = page.taking_back._going
    assert going is not None
    qtbot.waitUntil(lambda: going.total > 0 or not page.taking_back.busy, timeout=10_000)
    assert going.total >= MANY
    qtbot.waitUntil(lambda: not page.taking_back.busy, timeout=20_000)
    assert going.done > 0
