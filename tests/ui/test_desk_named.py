"""A place is typed at the desk by its code, name or first sounds, by keys alone (P-10)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordsroom.domain.desk import DeskCommand, DeskMode
from recordsroom.services.acts import AskNamed
from tests.rooms import House
from tests.ui.desk_stage import PUBLIC, Desk, carrier, place, staged
from ui.desk.naming import PlaceCard
from ui.porter import Porter
from ui.sounds import Sound


@pytest.fixture
def desk(house: House, porter: Porter, qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    yield from staged(house, porter, qapp, qtbot)


def card(desk: Desk) -> PlaceCard:
    return desk.page.showing.place


def write(desk: Desk, typed: str, found: int) -> None:
    desk.type(typed)
    desk.qtbot.waitUntil(lambda: len(card(desk)._found) == found, timeout=5000)


def test_p10_a_carrier_is_shelved_by_the_sounds_of_its_place(desk: Desk):
    desk.scan(DeskCommand.SHELVE.barcode, carrier(PUBLIC))
    desk.key(Qt.Key.Key_F12)
    assert desk.panel() is card(desk) and desk.page.showing.focus() is card(desk).name
    write(desk, "g", 3)
    desk.key(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert desk.question() is None and desk.last_sound() is Sound.OK
    assert desk.seen(PUBLIC).place == "02 库 02 柜"


def test_p10_enter_waits_for_the_answer_to_the_last_letter(desk: Desk):
    desk.key(Qt.Key.Key_F12)
    assert isinstance(desk.question(), AskNamed)
    write(desk, "02-0", 3)
    # The list still shows what fitted before; Enter must not take its first line.
    card(desk).name.setText("02-03")
    card(desk).name.textEdited.emit("02-03")
    card(desk).name.returnPressed.emit()
    desk.settle()
    desk.qtbot.waitUntil(lambda: desk.run.shelf.place is not None, timeout=5000)
    shelf = desk.run.shelf.place
    assert shelf is not None and shelf.code == "02-03" and desk.mode() is DeskMode.SHELVE


def test_p10_esc_empties_the_field_and_then_leaves_what_waited_waiting(desk: Desk):
    desk.scan(DeskCommand.BATCH.barcode, carrier(PUBLIC))
    desk.key(Qt.Key.Key_F12)
    write(desk, "zz", 0)
    desk.key(Qt.Key.Key_Return)
    assert isinstance(desk.question(), AskNamed)
    desk.key(Qt.Key.Key_Escape)
    assert isinstance(desk.question(), AskNamed) and not card(desk).name.text()
    desk.key(Qt.Key.Key_Escape)
    assert desk.panel() is desk.page.showing.gathered
    desk.scan(place(2))
    assert desk.seen(PUBLIC).place == "02 库 01 柜"


def test_p10_a_click_takes_a_line_and_lending_offers_none(desk: Desk):
    desk.key(Qt.Key.Key_F12)
    write(desk, "02-01", 1)
    desk.qtbot.mouseClick(card(desk).places, Qt.MouseButton.LeftButton, pos=card(desk).places.line().center())
    desk.settle()
    assert desk.run.shelf.place is not None
    desk.key(Qt.Key.Key_F2, Qt.Key.Key_F12)
    assert not isinstance(desk.question(), AskNamed)


def test_esc_before_anything_was_gathered_shows_the_list_again(desk: Desk):
    desk.key(Qt.Key.Key_F5, Qt.Key.Key_F3)
    assert desk.panel() is desk.page.showing.gathered
    desk.key(Qt.Key.Key_Escape)
    assert desk.question() is None and desk.panel() is not desk.page.showing.gathered
