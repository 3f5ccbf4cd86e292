"""Cards on the people page and at the desk: lost, stopped, let again, by keys alone (P-10, P-21)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import ReplaceCard, StopReader
from recordsroom.domain.desk import DeskMode
from recordsroom.domain.readers import StopCause
from tests.builders import TODAY
from tests.rooms import House
from tests.ui.desk_stage import Desk, reader, staged
from tests.ui.turns import press, row_of, shown
from ui.people.card_forms import LetForm, LostCardForm
from ui.people.page import PeoplePage
from ui.porter import Porter
from ui.shell.window import Window
from ui.sounds import Sound

Key = Qt.Key


@pytest.fixture
def page(porter: Porter, qtbot: QtBot) -> PeoplePage:
    return PeoplePage(porter)


@pytest.fixture
def window(page: PeoplePage, qtbot: QtBot) -> Window:
    made = shown(page, qtbot)
    qtbot.waitUntil(lambda: page.register().table.rows.rowCount() == 3, timeout=5000)
    page.register().table.go_to(1)
    page.register().table.setFocus()
    return made


@pytest.fixture
def desk(house: House, porter: Porter, qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    yield from staged(house, porter, qapp, qtbot)


def test_p10_a_lost_card_is_replaced_by_two_keys(window: Window, page: PeoplePage, qtbot: QtBot):
    old = row_of(page.register().table).barcode
    press(window, qtbot, Key.Key_F7, Key.Key_Return)
    qtbot.waitUntil(lambda: row_of(page.register().table).lost_cards == 1, timeout=5000)
    row = row_of(page.register().table)
    assert row.id == 1 and row.barcode != old and row.barcode in page.register().told


def test_p21_a_reader_is_stopped_and_let_again_by_the_same_key(window: Window, page: PeoplePage, qtbot: QtBot):
    press(window, qtbot, Key.Key_F8, Key.Key_Down, Key.Key_Return)
    qtbot.waitUntil(lambda: row_of(page.register().table).stopped, timeout=5000)
    assert (row_of(page.register().table).id, row_of(page.register().table).stop_cause) == (1, StopCause.RETIRED)
    press(window, qtbot, Key.Key_F7)
    assert page.register().form is None
    press(window, qtbot, Key.Key_F8, Key.Key_Return)
    qtbot.waitUntil(lambda: not row_of(page.register().table).stopped, timeout=5000)
    assert row_of(page.register().table).valid_until.isoformat() == "2027-11-20"


@pytest.mark.parametrize("day", ["20991231", ""])
def test_p10_a_card_is_not_lost_on_a_day_to_come(window: Window, page: PeoplePage, day: str, qtbot: QtBot):
    press(window, qtbot, Key.Key_F7)
    form = page.register().form
    assert isinstance(form, LostCardForm)
    form._lost.setText(day)
    press(window, qtbot, Key.Key_Return)
    assert page.register().form is form and form._lost.property("wrong")


def test_p21_nobody_is_let_until_a_day_gone_by(window: Window, page: PeoplePage, qtbot: QtBot):
    page.register().porter.do(StopReader(reader=1, cause=StopCause.LEFT))
    qtbot.waitUntil(lambda: any(row.stopped for row in page.register().rows), timeout=5000)
    page.register().table.go_to(1)
    press(window, qtbot, Key.Key_F8)
    form = page.register().form
    assert isinstance(form, LetForm)
    form._until.setText("20200101")
    press(window, qtbot, Key.Key_Return)
    assert page.register().form is form and form._until.property("wrong")


def test_p10_the_desk_stops_at_a_lost_card(desk: Desk):
    desk.do(ReplaceCard(reader=1, lost_on=TODAY))
    desk.scan(reader(2), reader(1))
    assert desk.last_sound() is Sound.STOP
    assert "沈知远" in desk.words
    assert desk.mode() is DeskMode.LEND and desk.run.reader is not None and desk.run.reader.id == 2
