"""What tests of registering and putting right share: the page in its window, and looks into the tables."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.holdings import Carrier, Record
from recordsroom.storage.transaction import unit_of_work
from recordsroom.storage.unit import Unit
from tests.rooms import House
from tests.services.registers import begin
from tests.ui.turns import press, shown
from ui.holdings.page import HoldingsPage
from ui.porter import Porter
from ui.registering.form import RecordForm
from ui.registering.page import RegisterPage
from ui.shell.page import Page
from ui.shell.window import Window

Key = Qt.Key
T = TypeVar("T")
CODE = "W017-WS·2019-Y-GH-0021"


@pytest.fixture
def page(house: House, porter: Porter, qtbot: QtBot) -> HoldingsPage:
    begin(house.room)
    return HoldingsPage(porter)


@pytest.fixture
def window(page: HoldingsPage, qtbot: QtBot) -> Window:
    made = shown(page, qtbot)
    qtbot.waitUntil(lambda: page.list.table.rows.row(0) is not None, timeout=5000)
    return made


def within(porter: Porter, qtbot: QtBot, work: Callable[[Unit], T]) -> list[T]:
    """Look into the room's tables in the room's own thread."""
    found: list[T] = []

    def look(room: object) -> None:
        with unit_of_work(porter.room.vault) as unit:
            found.append(work(unit))

    done: list[bool] = []
    porter.within(look, lambda _nothing: done.append(True))
    qtbot.waitUntil(lambda: bool(done), timeout=5000)
    return found


def record_with(porter: Porter, qtbot: QtBot, code: str) -> Record:
    [found] = within(porter, qtbot, lambda unit: unit.find(Record, reference_code=code))
    assert isinstance(found, Record)
    return found


def carriers_of(porter: Porter, qtbot: QtBot, record: int) -> list[Carrier]:
    def look(unit: Unit) -> list[Carrier]:
        return unit.every(Carrier, record_id=record)

    [found] = within(porter, qtbot, look)
    assert isinstance(found, list)
    return found


def registering(window: Window, page: HoldingsPage, qtbot: QtBot) -> RegisterPage:
    """The form for a new record, its number proposed."""
    press(window, qtbot, Key.Key_N, control=True)
    part = page.shown()
    assert isinstance(part, RegisterPage)
    qtbot.waitUntil(lambda: part.form.code() == "W017-WS·2026-Y-GH-0001", timeout=5000)
    # The stocked room's records are of 2019, and these tests go on behind them.
    part.form.put_code(CODE)
    return part


def offers(part: Page, key: str) -> bool:
    """Whether this key works now."""
    return any(hint.key == key for hint in (*part.keys(),))


def go_to(form: RecordForm, name: str) -> None:
    form.fields.editors[name].setFocus()


def sought(window: Window, page: HoldingsPage, qtbot: QtBot, code: str, count: int = 1) -> None:
    """Find a record, the first of so many, and put the keyboard on it."""
    page.list.filters.field.setFocus()
    page.list.filters.look_for(code)
    qtbot.waitUntil(lambda: page.list.table.rows.rowCount() == count, timeout=5000)
    qtbot.waitUntil(lambda: page.list.table.rows.row(0) is not None, timeout=5000)
    press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(
        lambda: (found := page.list.beside.details) is not None and found.reference_code.endswith(code), timeout=5000
    )
