"""Safe cabinets by scans and keys: opened, taken and put, a thing by its name, locked, two keepers (F-28, R-46)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import AddStorageLocations, NewLocation, ShelveCarrier
from recordsroom.domain.exporting import Book
from recordsroom.domain.safes import SafeState, SafeWay
from recordsroom.domain.values import Level, LocationKind
from recordsroom.services.queries.safes import safe_register, safes
from recordsroom.services.queries.scanned import what_is
from tests.rooms import House
from tests.ui.test_call_ins_page import wait
from tests.ui.test_copies_page import label_of
from tests.ui.turns import press, shown
from ui.porter import Porter
from ui.safes.forms import OpenSafeForm, SafeThingForm
from ui.safes.page import SafesPage

Key = Qt.Key
REPOSITORY, CABINET, INTERNAL, MIMI = 1, 2, 2, 3


@pytest.fixture
def page(porter: Porter) -> SafesPage:
    return SafesPage(porter)


def scan(house: House, page: SafesPage, table: str, key: int) -> None:
    label = label_of(house, table, key)
    assert page.takes(label)
    page.show_seen(house.room.ask(what_is, label))


def test_r047_a_cabinet_is_opened_by_its_label_and_locked_again(house: House, page: SafesPage, qtbot: QtBot):
    house.room.do(ShelveCarrier(carrier=MIMI, location=CABINET))
    window, register = shown(page, qtbot), page.register
    scan(house, page, "carriers", MIMI)
    assert register.told, "no cabinet stands open"
    scan(house, page, "storage_locations", REPOSITORY)
    wait(qtbot, lambda: register.form is None)
    scan(house, page, "storage_locations", CABINET)
    wait(qtbot, lambda: isinstance(register.form, OpenSafeForm) and register.form.safe.chosen() == CABINET)
    form = register.form
    assert isinstance(form, OpenSafeForm) and form.command() is None, "no reason is given"
    form.purpose.setText("送阅")
    press(window, qtbot, Key.Key_Return, control=True)
    wait(qtbot, lambda: register.form is None and register.open_row is not None)
    scan(house, page, "carriers", MIMI)
    wait(qtbot, lambda: len(register.rows[0].things) == 1)
    press(window, qtbot, Key.Key_F6)
    thing = register.form
    assert isinstance(thing, SafeThingForm) and thing.command() is None, "it has no name"
    scan(house, page, "carriers", INTERNAL)
    assert not thing.pieces.isEnabled()
    thing.way.choose(SafeWay.PUT)
    press(window, qtbot, Key.Key_Return, control=True)
    wait(qtbot, lambda: register.form is None and len(register.rows[0].things) == 2)
    register.search.setText("没有这样的柜")
    scan(house, page, "storage_locations", CABINET)
    wait(qtbot, lambda: register.open_row is not None)
    press(window, qtbot, Key.Key_F8)
    wait(qtbot, lambda: register.rows[0].state is SafeState.SHUT)
    with qtbot.waitSignal(page.labels_wanted, timeout=5000) as wanted:
        press(window, qtbot, Key.Key_P, control=True)
    assert wanted.args[0] == "safe_register"
    with qtbot.waitSignal(page.opened, timeout=5000) as opened:
        press(window, qtbot, Key.Key_E, control=True)
    assert opened.args == ["book_export", (Book.SAFES.value, "")]


def test_r046_a_cabinet_of_two_keepers_asks_for_the_second_one(house: House, page: SafesPage, qtbot: QtBot):
    safe = NewLocation("02-S1", "02 库 保密柜一", LocationKind.CABINET, "02", Level.JIMI, dual_control=True)
    house.room.do(AddStorageLocations(places=(safe,)))
    key = next(one.id for one in house.room.ask(safes) if one.dual_control)
    window, register = shown(page, qtbot), page.register
    scan(house, page, "storage_locations", key)
    wait(qtbot, lambda: isinstance(register.form, OpenSafeForm) and register.form.safe.chosen() == key)
    assert isinstance(register.form, OpenSafeForm)
    register.form.purpose.setText("核对")
    press(window, qtbot, Key.Key_Return, control=True)
    wait(qtbot, lambda: register.together.card is not None)
    press(window, qtbot, Key.Key_F7)
    card = register.together.card
    assert card is not None and house.room.ask(safe_register) == ()
    press(window, qtbot, Key.Key_Escape)
    assert register.together.card is None and isinstance(register.form, OpenSafeForm)
