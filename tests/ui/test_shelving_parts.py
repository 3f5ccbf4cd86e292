"""Shelves that wait to be counted, and a place that becomes part of another, from the plan and by keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import ChangeStorageLocation, MoveHoldings
from recordsroom.services.queries import shelving
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.scanned import PlaceSeen
from recordsroom.services.queries.today import Work
from recordsroom.services.room import Room
from tests.ui.shelving_stage import Desk, staged
from tests.ui.turns import keyboard, press
from ui.porter import Porter
from ui.shelving.shades import Shade
from ui.today.leading import goes_to

Key = Qt.Key


@pytest.fixture
def desk(room: Room, porter: Porter, qtbot: QtBot) -> Iterator[Desk]:
    yield from staged(room, porter, qtbot)


def test_p018_shelves_to_be_counted_are_reached_by_key_and_open_their_face(desk: Desk, room: Room, qtbot: QtBot):
    old, new = desk.rows["05-01-A-01-1"].id, desk.rows["05-02-A-01-1"].id
    desk.page.porter.do(MoveHoldings(moves=((old, new),)))
    qtbot.waitUntil(lambda: desk.page.lists.to_count.rows.rowCount() == 1, timeout=5000)
    press(desk.window, qtbot, Key.Key_F11)
    assert keyboard(desk.window) is desk.page.lists.to_count
    assert desk.page.plan_card.plan.shade is Shade.COUNT
    press(desk.window, qtbot, Key.Key_Return)
    assert desk.chosen == "05-02-A-01-1"
    assert keyboard(desk.window) is desk.page.side.face.elevation


def test_p018_today_leads_to_the_shelves_to_be_counted(desk: Desk):
    assert goes_to(Work(Matter.TO_COUNT)) == ("shelving", Matter.TO_COUNT)
    desk.page.open(Matter.TO_COUNT)
    assert keyboard(desk.window) is desk.page.lists.to_count


def test_p018_a_section_becomes_part_of_another_column_by_keys(desk: Desk, room: Room, qtbot: QtBot):
    desk.go("05-01-A-02")
    press(desk.window, qtbot, Key.Key_F12)
    form = desk.page.side.regroup_form
    assert desk.page.side.form is form and not form.act().allowed
    target = desk.rows["05-03-B"]
    seen = PlaceSeen(target.id, target.barcode, target.name, target.code, target.kind, target.max_level, 0)
    desk.page.show_seen(seen)
    qtbot.waitUntil(lambda: form.act().allowed, timeout=5000)
    press(desk.window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: desk.page.side.form is None, timeout=5000)
    codes = {row.id: row.code for row in room.ask(shelving.locations)}
    assert codes[desk.rows["05-01-A-02"].id] == "05-03-B-03"


def test_r042_what_cannot_be_part_of_it_is_said_in_the_form(desk: Desk, qtbot: QtBot):
    target = desk.rows["05-03-B"]
    form = desk.page.side.regroup_form
    asked = ChangeStorageLocation(
        location=target.id,
        name=target.name,
        max_level=target.max_level,
        capacity_mm=None,
        dedicated_to=None,
        dual_control=False,
        closed=True,
    )
    desk.page.porter.do(asked)
    desk.go("05-01-A-02")
    press(desk.window, qtbot, Key.Key_F12)
    assert form._whole.findData(desk.rows["05-02"].id) == -1
    form._whole.choose(target.id)
    qtbot.waitUntil(form._refused.isVisible, timeout=5000)
    assert not form.act().allowed
