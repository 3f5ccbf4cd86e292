"""Foreign barcodes at the desk, by scans and one key."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordsroom.domain.desk import DeskCommand
from recordsroom.services.queries.scanned import CarrierSeen, Unseen, what_is
from recordsroom.services.queries.scanned_reader import ReaderSeen
from tests.rooms import House
from tests.ui.desk_keys import scan
from tests.ui.desk_stage import INTERNAL, PUBLIC, Desk, carrier, reader, staged
from ui.desk.offers import offers_of
from ui.porter import Porter
from ui.sounds import Sound

OLD = "000123456789"


@pytest.fixture
def desk(house: House, porter: Porter, qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    yield from staged(house, porter, qapp, qtbot)


def bind(desk: Desk) -> None:
    handle = desk.window.windowHandle()
    desk.qtbot.keyClick(handle, Qt.Key.Key_F11, Qt.KeyboardModifier.ControlModifier)
    desk.settle()


def foreign(desk: Desk) -> None:
    scan(desk.window, OLD)
    desk.settle()


def test_carrier_then_code_then_one_key_and_the_same_key_releases(desk: Desk):
    desk.scan(carrier(INTERNAL))
    foreign(desk)
    assert offers_of(desk.run).bind
    bind(desk)
    assert desk.last_sound() is Sound.OK and OLD in desk.words
    assert not offers_of(desk.run).bind
    desk.scan(carrier(PUBLIC))
    foreign(desk)
    assert isinstance(desk.run.looked_at, CarrierSeen) and desk.run.looked_at.id == INTERNAL
    assert offers_of(desk.run).release
    bind(desk)
    assert isinstance(desk.room.ask(what_is, OLD), Unseen)


def test_the_command_barcode_confirms_and_undo_takes_it_back(desk: Desk):
    desk.scan(reader(1))
    foreign(desk)
    desk.scan(DeskCommand.BIND_ALIAS.barcode)
    assert isinstance(desk.room.ask(what_is, OLD), ReaderSeen)
    desk.key(Qt.Key.Key_F8)
    assert isinstance(desk.room.ask(what_is, OLD), Unseen)


def test_a_code_that_is_taken_is_refused_and_told(desk: Desk):
    desk.scan(carrier(INTERNAL))
    foreign(desk)
    bind(desk)
    desk.scan(carrier(INTERNAL))
    scan(desk.window, "300000012345")
    desk.settle()
    bind(desk)
    assert desk.last_sound() is Sound.OK
    assert isinstance(desk.room.ask(what_is, "300000012345"), CarrierSeen)
