"""The registers of media and devices by keys: entered, labelled, given out, destroyed, printed (F-29, G-29)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.equipment import EquipmentSort, EquipmentState, UseKind
from recordsroom.domain.values import Level
from recordsroom.services.queries.scanned import what_is
from tests.builders import a_medium
from tests.rooms import House
from tests.ui.turns import press, row_of, shown, write
from ui.desk import equipped
from ui.equipment.forms import EquipmentForm
from ui.equipment.page import EquipmentPage
from ui.look.tokens import Role
from ui.porter import Porter
from ui.shell.window import Window

Key = Qt.Key
STICK, COMPUTER = 1, 2


@pytest.fixture
def page(porter: Porter, house: House) -> EquipmentPage:
    house.room.do(a_medium("JZ-2026-001", Level.MIMI))
    house.room.do(a_medium("SB-2026-001", Level.JIMI, sort=EquipmentSort.COMPUTER))
    return EquipmentPage(porter)


@pytest.fixture
def window(page: EquipmentPage, qtbot: QtBot) -> Window:
    made = shown(page, qtbot)
    qtbot.waitUntil(lambda: page.register.table.current() is not None, timeout=5000)
    return made


def saved(window: Window, qtbot: QtBot, page: EquipmentPage) -> None:
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: page.register.form is None, timeout=5000)


def test_r134_a_medium_is_registered_by_keys_with_the_next_number(window: Window, page: EquipmentPage, qtbot: QtBot):
    press(window, qtbot, Key.Key_N, control=True)
    form = page.register.form
    assert isinstance(form, EquipmentForm) and form._number.text() == "JZ-2026-002"
    press(window, qtbot, Key.Key_Return, control=True)
    assert page.register.form is form, "nobody answers for it yet, and the keyboard is where that is said"
    write(window, qtbot, "custodian")
    press(window, qtbot, Key.Key_Return)
    write(window, qtbot, "safe")
    saved(window, qtbot, page)
    qtbot.waitUntil(lambda: len(page.register.rows) == 2, timeout=5000)
    qtbot.waitUntil(lambda: row_of(page.register.table).equipment_no == "JZ-2026-002", timeout=5000)
    with qtbot.waitSignal(page.labels_wanted) as wanted:
        press(window, qtbot, Key.Key_P, control=True)
    assert wanted.args == ["medium_label", (3,)]


def test_r136_given_out_kept_higher_and_destroyed_by_keys(
    window: Window, page: EquipmentPage, house: House, qtbot: QtBot
):
    press(window, qtbot, Key.Key_F6)
    press(window, qtbot, Key.Key_Return, control=True)
    assert page.register.form is not None, "nobody takes it yet, and the keyboard is where that is said"
    write(window, qtbot, "reader")
    press(window, qtbot, Key.Key_Return)
    write(window, qtbot, "report")
    saved(window, qtbot, page)
    qtbot.waitUntil(lambda: page.register.rows[0].taken is not None, timeout=5000)
    assert page.register.rows[0].taken.kind is UseKind.USE
    seen = house.room.ask(what_is, page.register.rows[0].barcode)
    told = equipped.tell(seen).told  # type: ignore[arg-type]  # the label of the stick
    assert told is not None and told.role is Role.LOOK
    press(window, qtbot, Key.Key_F6)
    qtbot.waitUntil(lambda: page.register.rows[0].taken is None, timeout=5000)
    press(window, qtbot, Key.Key_F7)
    press(window, qtbot, Key.Key_Return, Key.Key_Return, Key.Key_Down)
    saved(window, qtbot, page)
    qtbot.waitUntil(lambda: page.register.rows[0].max_level is Level.JIMI, timeout=5000)
    press(window, qtbot, Key.Key_F8)
    press(window, qtbot, Key.Key_Down)
    press(window, qtbot, Key.Key_Return, control=True)
    assert page.register.form is not None, "where, how and before whom is not said"
    write(window, qtbot, "shredded")
    press(window, qtbot, Key.Key_Return)
    write(window, qtbot, "witness")
    saved(window, qtbot, page)
    qtbot.waitUntil(lambda: page.register.rows[0].state is EquipmentState.DESTROYED, timeout=5000)


def test_g29_devices_stand_in_a_register_of_their_own(window: Window, page: EquipmentPage, qtbot: QtBot):
    for key, form in ((Key.Key_F4, "medium_register"), (Key.Key_F5, "medium_uses")):
        with qtbot.waitSignal(page.labels_wanted) as wanted:
            press(window, qtbot, key)
        assert wanted.args == [form, ()]
    press(window, qtbot, Key.Key_F3)
    assert [row.id for row in page.register.rows] == [COMPUTER]
    with qtbot.waitSignal(page.labels_wanted) as wanted:
        press(window, qtbot, Key.Key_F4)
    assert wanted.args == ["device_register", ()]
    page.open(STICK)
    qtbot.waitUntil(lambda: page.register.medium and page.register.table.current() is not None, timeout=5000)
    with qtbot.waitSignal(page.left):
        press(window, qtbot, Key.Key_Escape)
