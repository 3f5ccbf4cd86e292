"""What left the register for good, on the desk and before the registers; and the incident that is opened from there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordsroom.domain.desk import DeskCommand
from recordsroom.domain.incidents import IncidentSort
from recordsroom.domain.rules import Reason
from recordsroom.services.gone import GoneWay
from recordsroom.services.queries.scanned import what_is
from tests.rooms import House
from tests.services import test_gone_elsewhere as elsewhere
from tests.services.test_gone import PUBLIC, destroy
from tests.ui.desk_stage import Desk, carrier, staged
from tests.ui.turns import press, shown
from ui.destroying.page import DestructionPage
from ui.incidents.forms import OpenForm
from ui.incidents.page import IncidentsPage
from ui.look.tokens import Role
from ui.porter import Porter

Key = Qt.Key
INTERNAL, MIMI, JIMI = 2, 3, 4


@pytest.fixture
def desk(house: House, porter: Porter, qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    yield from staged(house, porter, qapp, qtbot)


def test_the_key_and_the_card_open_an_incident_about_the_scanned_carrier(desk: Desk, qtbot: QtBot):
    desk.scan(carrier(MIMI))
    with qtbot.waitSignal(desk.page.opened, timeout=5000) as opened:
        press(desk.window, qtbot, Key.Key_I, control=True)
    assert opened.args == ["incidents", (MIMI, "W017-WS·2019-Y-GH-0003")]
    with qtbot.waitSignal(desk.page.opened, timeout=5000) as by_card:
        desk.scan(DeskCommand.INCIDENT.barcode)
    assert by_card.args == opened.args
    assert desk.question() is None


def test_what_is_destroyed_stops_at_the_desk_and_leads_to_its_incident(desk: Desk, qtbot: QtBot):
    destroy(desk.house, PUBLIC)
    desk.scan(carrier(PUBLIC))
    told = desk.page.showing.band.told
    assert told is not None and told.role is Role.STOP and any("Ctrl+I" in fact for fact in told.facts)
    with qtbot.waitSignal(desk.page.opened, timeout=5000) as opened:
        press(desk.window, qtbot, Key.Key_I, control=True)
    assert opened.args == ["incidents", (PUBLIC, "W017-WS·2019-Y-GH-0001", True)]


def test_what_is_elsewhere_stops_at_the_desk_and_says_with_whom(desk: Desk):
    for leave, way in ((elsewhere.back_to_issuer, GoneWay.RETURNED), (elsewhere.delivered, GoneWay.SENT)):
        leave(desk.house.room, MIMI if way is GoneWay.RETURNED else JIMI)
    elsewhere.kept_by_law(desk.house, INTERNAL, 2)
    verbs = set()
    for key, who in ((MIMI, "市委办公室"), (JIMI, "市规划局"), (INTERNAL, "青石市监委")):
        desk.scan(carrier(key))
        told = desk.page.showing.band.told
        assert told is not None and told.role is Role.STOP and who in told.facts
        verbs.add(told.verb)
    assert len(verbs) == 3


def test_the_incident_is_filled_in_and_what_is_gone_is_not_missing(house: House, porter: Porter, qtbot: QtBot):
    destroy(house, PUBLIC)
    page = IncidentsPage(porter)
    window = shown(page, qtbot)
    page.open((PUBLIC, "W017-WS·2019-Y-GH-0001", True))
    qtbot.waitUntil(lambda: page.register.form is not None, timeout=5000)
    form = page.register.form
    assert isinstance(form, OpenForm) and form.sort.chosen() == IncidentSort.OTHER
    assert form.pieces == {PUBLIC: "W017-WS·2019-Y-GH-0001"}
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: len(page.register.rows) == 1, timeout=5000)


def test_a_register_in_front_says_so_and_puts_it_nowhere(house: House, porter: Porter, qtbot: QtBot):
    destroy(house, PUBLIC)
    page = DestructionPage(porter)
    shown(page, qtbot)
    label = carrier(PUBLIC).digits
    assert page.takes(label)
    with qtbot.waitSignal(page.said, timeout=5000) as said:
        page.show_seen(house.room.ask(what_is, label))
    assert said.args[0] is Role.STOP and "销2026-0001" in said.args[1]
    assert Reason.CARRIER_WITHDRAWN.value not in said.args[1]
