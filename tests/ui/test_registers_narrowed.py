"""Registers of the end of life are narrowed by month and state, and the chosen month leaves (G-20 to G-29)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import RegisterEquipment
from recordsroom.domain.destruction_lists import DestructionState
from recordsroom.domain.equipment import EquipmentSort, EquipmentState
from recordsroom.domain.exporting import Book
from recordsroom.domain.values import Level
from tests.builders import TODAY
from tests.rooms import House
from tests.services.destroying_runs import listing
from tests.ui.turns import press, shown
from ui.destroying.page import DestructionPage
from ui.equipment.page import EquipmentPage
from ui.porter import Porter
from ui.shell.window import Window

Key = Qt.Key
MONTH = f"{TODAY:%Y-%m}"


def test_g021_lists_of_destruction_are_narrowed_and_exported_by_month(porter: Porter, house: House, qtbot: QtBot):
    house.room.do(listing(1))
    page = DestructionPage(porter)
    window = shown(page, qtbot)
    register = page.register
    qtbot.waitUntil(lambda: len(register.rows) == 1, timeout=5000)
    register.narrow.state.choose(DestructionState.DESTROYED)
    assert register.table.rows.rowCount() == 0
    register.narrow.state.choose(DestructionState.LISTED)
    register.narrow.month.choose(MONTH)
    assert register.table.rows.rowCount() == 1
    assert opened(page, window, qtbot) == [("book_export", (Book.DESTRUCTIONS.value, MONTH))]


@pytest.mark.parametrize("state", EquipmentState)
def test_g028_media_are_narrowed_by_state_and_exported_by_month(
    porter: Porter, house: House, qtbot: QtBot, state: EquipmentState
):
    made = RegisterEquipment(
        equipment_no="青介001",
        sort=EquipmentSort.USB_STICK,
        max_level=Level.MIMI,
        custodian="林素贞",
        kept_at="02库02柜",
        in_use_since=TODAY,
    )
    house.room.do(made)
    page = EquipmentPage(porter)
    window = shown(page, qtbot)
    register = page.register
    qtbot.waitUntil(lambda: len(register.rows) == 1, timeout=5000)
    register.narrow.state.choose(state)
    assert register.table.rows.rowCount() == (state is EquipmentState.IN_USE)
    register.narrow.month.choose(MONTH)
    assert opened(page, window, qtbot) == [("book_export", (Book.MEDIA.value, MONTH))]


def opened(page: DestructionPage | EquipmentPage, window: Window, qtbot: QtBot) -> list[tuple[str, object]]:
    """What Ctrl+E leads to."""
    found = list[tuple[str, object]]()
    page.opened.connect(lambda key, what: found.append((key, what)))
    press(window, qtbot, Key.Key_E, control=True)
    return found
