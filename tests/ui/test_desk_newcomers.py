"""Somebody without a card at the desk: one key, four fields, and the desk lends to him (P-16)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordsroom.domain.desk import DeskMode
from tests.rooms import House
from tests.ui.desk_stage import Desk, reader, staged
from tests.ui.turns import press, write
from ui.porter import Porter
from ui.sounds import Sound

Key = Qt.Key


@pytest.fixture
def desk(house: House, porter: Porter, qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    yield from staged(house, porter, qapp, qtbot)


def fill(desk: Desk, *texts: str) -> None:
    for text in texts:
        write(desk.window, desk.qtbot, text)
        press(desk.window, desk.qtbot, Key.Key_Return)
    desk.settle()


def test_p16_a_temporary_reader_is_entered_by_one_key_and_four_fields(desk: Desk):
    desk.key(Key.Key_F3)
    assert desk.panel() is desk.page.showing.temporary
    fill(desk, "江逾白", "青石市水务局", "X1234", "介8号")
    assert desk.mode() is DeskMode.LEND
    assert desk.run.reader is not None and (desk.run.reader.name, desk.run.reader.expired) == ("江逾白", False)
    assert desk.last_sound() is Sound.OK and "江逾白" in desk.words


def test_p16_what_is_missing_is_asked_for_in_the_form(desk: Desk):
    desk.key(Key.Key_F3)
    fill(desk, "江逾白", "青石市水务局", "", "介8号")
    assert desk.panel() is desk.page.showing.temporary
    assert desk.window.focusWidget() is desk.page.showing.temporary.id_number


def test_p16_typing_is_given_up_at_the_second_escape_only(desk: Desk):
    desk.key(Key.Key_F3)
    write(desk.window, desk.qtbot, "江逾白")
    desk.key(Key.Key_Escape)
    assert desk.panel() is desk.page.showing.temporary
    desk.key(Key.Key_Escape)
    assert desk.panel() is not desk.page.showing.temporary and desk.question() is None


def test_p16_a_scan_is_understood_while_the_form_is_open(desk: Desk):
    desk.key(Key.Key_F3)
    desk.scan(reader(1))
    assert desk.run.reader is not None and desk.run.reader.id == 1
