"""Boxes at the desk, by scans and keys: a box moves with all in it, several and runs are seen before they move."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from recordsroom.domain.commands import AddStorageLocations, MakeBox, NewLocation, PutInBox
from recordsroom.domain.desk import DeskCommand, DeskMode
from recordsroom.domain.values import Barcode, Kind, Level, LocationKind
from recordsroom.services.acts import AskPlace, AskReason
from recordsroom.services.queries.scanned import PlaceSeen, Seen
from recordsroom.storage.tables import carriers, scans
from tests.rooms import House
from tests.ui.desk_stage import Desk, carrier, place, reader, staged
from ui.look.tokens import Role
from ui.porter import Porter
from ui.sounds import Sound

CABINET, LOW, NARROW = 2, 3, 5
SHELVE = DeskCommand.SHELVE.barcode


def box(number: int) -> Barcode:
    return Barcode.make(Kind.BOX, number)


def rows(desk: Desk, *keys: int) -> list[Any]:
    """Where carriers stand, read in the room's own thread."""
    wanted = select(carriers).where(carriers.c.id.in_(keys))
    found = desk.ask(lambda sight: sight.connection.execute(wanted).all())
    return [next(row for row in found if row.id == key) for key in keys]


def choose(desk: Desk, digit: str) -> None:
    """Answer the question by a digit, which is held back for a moment since it might begin a scan."""
    desk.type(digit)
    desk.qtbot.waitUntil(lambda: desk.question() is None, timeout=5000)
    desk.settle()


@pytest.fixture
def desk(house: House, porter: Porter, qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    for made in staged(house, porter, qapp, qtbot):
        narrow = NewLocation("02-09", "02 库 09 柜", LocationKind.CABINET, "02", Level.JIMI, capacity_mm=50)
        boxes = [MakeBox(fonds_no="W017", width_mm=30) for _box in range(2)]
        made.do(AddStorageLocations(places=(narrow,)), *boxes, PutInBox(carriers=(1, 2, 3), box=1))
        yield made


def test_a_box_and_its_place_move_all_that_lies_in_it_and_undo_takes_it_back(desk: Desk):
    desk.scan(place(CABINET), box(1))
    assert desk.last_sound() is Sound.OK
    assert desk.lines[0][0] is Role.OK
    assert "0001" in desk.lines[0][1]
    desk.key(Qt.Key.Key_F8)
    assert {one.custody for one in rows(desk, 1, 2, 3)} == {"ACCESSIONED"}


def test_t006_carrier_box_location(desk: Desk):
    desk.scan(SHELVE, carrier(6), box(2), place(CABINET))
    assert desk.last_sound() is Sound.OK
    [one] = rows(desk, 6)
    assert (one.custody, one.location_id, one.box_id) == ("SHELVED", CABINET, 2)


def test_r065_a_box_for_another_place_is_refused_and_moved_by_key(desk: Desk):
    desk.scan(place(CABINET), box(1), place(NARROW), box(1))
    assert desk.last_sound() is Sound.STOP
    assert desk.panel() is desk.page.showing.refusal
    desk.key(Qt.Key.Key_M)
    assert desk.last_sound() is Sound.OK
    assert {one.location_id for one in rows(desk, 1, 2, 3)} == {NARROW}


def test_a_carrier_in_a_box_leaves_it_by_key(desk: Desk):
    desk.scan(place(CABINET), box(1), place(LOW), carrier(1))
    assert desk.last_sound() is Sound.STOP
    desk.key(Qt.Key.Key_M)
    assert desk.last_sound() is Sound.OK
    [one] = rows(desk, 1)
    assert (one.location_id, one.box_id) == (LOW, None)


def test_p030_an_overfull_place_asks_once_for_a_reason(desk: Desk):
    desk.scan(place(NARROW), box(1), box(2))
    assert isinstance(desk.question(), AskReason)
    choose(desk, "5")
    assert desk.last_sound() is Sound.OK
    desk.scan(carrier(6))
    assert desk.question() is None and desk.last_sound() is Sound.OK


def test_several_are_listed_and_put_in_one_place(desk: Desk):
    desk.scan(SHELVE)
    desk.key(Qt.Key.Key_F3)
    desk.scan(carrier(6), carrier(7), box(1))
    assert desk.panel() is desk.page.showing.gathered
    assert isinstance(desk.question(), AskPlace)
    desk.key(Qt.Key.Key_F8)
    desk.scan(place(LOW))
    assert desk.question() is None and desk.last_sound() is Sound.OK
    found = [one.location_id for one in rows(desk, 6, 7, 1)]
    assert found == [LOW, LOW, None]


def test_a_run_is_shown_before_it_moves(desk: Desk):
    desk.scan(place(CABINET), box(1), carrier(6), carrier(7), carrier(8), DeskCommand.END.barcode)
    desk.scan(SHELVE)
    desk.key(Qt.Key.Key_F6)
    desk.scan(carrier(2), carrier(7))
    asked = desk.question()
    assert isinstance(asked, AskPlace) and asked.ready
    assert [(thing.box, thing.id) for thing in asked.things] == [(True, 1), (False, 6), (False, 7)]
    desk.scan(place(NARROW))
    choose(desk, "5")
    found = [one.location_id for one in rows(desk, 1, 2, 3, 6, 7, 8)]
    assert found == [NARROW, NARROW, NARROW, NARROW, NARROW, CABINET]


def test_escape_gives_up_what_was_gathered(desk: Desk):
    desk.scan(SHELVE)
    desk.key(Qt.Key.Key_F3)
    desk.scan(carrier(6))
    desk.key(Qt.Key.Key_Escape)
    assert desk.question() is None and desk.last_sound() is Sound.STOP
    assert desk.panel() is not desk.page.showing.gathered


def test_a_box_is_looked_at_and_never_lent_whole(desk: Desk):
    desk.scan(box(1))
    assert desk.mode() is DeskMode.ASK and "0001" in desk.words
    desk.scan(reader(1), box(1))
    assert desk.last_sound() is Sound.LOOK and desk.mode() is DeskMode.LEND


@pytest.mark.parametrize("scans", [(), (carrier(6),), (box(1),)])
def test_gathering_says_what_comes_next(desk: Desk, scans: tuple[Barcode, ...]):
    desk.scan(DeskCommand.BATCH.barcode, *scans)
    assert desk.mode() is DeskMode.SHELVE
    assert desk.page.showing.mode_card._hint.accessibleName()


def test_a_scan_meant_for_the_page_in_front_is_written_down_and_leaves_the_desk_as_it_is(desk: Desk):
    taken: list[Seen] = []
    desk.page.diverts = lambda text: taken.append if text == place(CABINET).digits else None
    desk.scan(place(CABINET))
    desk.qtbot.waitUntil(lambda: bool(taken), timeout=5000)
    assert isinstance(taken[0], PlaceSeen) and desk.mode() is DeskMode.ASK
    desk.scan(place(LOW))
    assert desk.mode() is DeskMode.SHELVE
    assert desk.ask(lambda sight: sight.connection.scalar(select(func.count()).select_from(scans))) == 2
