"""What is kept overnight, by keys: the line of a scanned carrier, and keeping one no more (R-60)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import AddSeat, KeepOvernight
from recordsroom.domain.overnight import KeptState
from recordsroom.domain.values import Level
from recordsroom.domain.visits import Zone
from recordsroom.services.queries.scanned import what_is
from tests.rooms import House
from tests.services.test_lending import PUBLIC, SHEN
from tests.services.test_overnight import read
from tests.services.test_visits import carrier, come
from tests.ui.turns import press, shown
from ui.overnight.page import OvernightPage
from ui.porter import Porter

Key = Qt.Key


def test_r060_a_scan_leads_to_the_line_and_a_key_keeps_it_no_more(house: House, porter: Porter, qtbot: QtBot):
    house.room.do(AddSeat(seat_no="1", zone=Zone.ORDINARY, max_level=Level.INTERNAL))
    visit = come(house.room, SHEN, 1)
    read(house.room, visit, PUBLIC)
    house.room.do(KeepOvernight(visit=visit))
    digits = carrier(house.room, PUBLIC).digits
    seen = house.room.ask(what_is, digits)
    page = OvernightPage(porter)
    window, register = shown(page, qtbot), page.register
    qtbot.waitUntil(lambda: register.table.rows.rowCount() == 1, timeout=5000)
    assert page.takes(digits)
    page.show_seen(seen)
    qtbot.waitUntil(lambda: register.kept is not None, timeout=5000)
    press(window, qtbot, Key.Key_F8)
    qtbot.waitUntil(lambda: [row.state for row in register.rows] == [KeptState.GIVEN_UP], timeout=5000)
    press(window, qtbot, Key.Key_F8)
    assert register.kept is None
