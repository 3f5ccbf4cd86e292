"""Deputies and the end of an office by keys, and a deputy's approval at the desk (P-08)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import Deputize
from recordsroom.domain.values import Custody, Level
from tests.builders import TODAY
from tests.rooms import House
from tests.ui.desk_stage import MIMI, Desk, carrier, reader, staged
from tests.ui.turns import press, row_of, shown, write
from ui.people.deputy_forms import DeputyForm, EndOfficeForm
from ui.people.page import PeoplePage
from ui.porter import Porter
from ui.shell.window import Window

Key = Qt.Key


@pytest.fixture
def page(porter: Porter, qtbot: QtBot) -> PeoplePage:
    return PeoplePage(porter)


@pytest.fixture
def window(page: PeoplePage, qtbot: QtBot) -> Window:
    made = shown(page, qtbot)
    press(made, qtbot, Key.Key_F3)
    qtbot.waitUntil(lambda: page.register().table.rows.rowCount() == 4, timeout=5000)
    page.register().table.go_to(4)
    page.register().table.setFocus()
    return made


@pytest.fixture
def desk(house: House, porter: Porter, qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    for made in staged(house, porter, qapp, qtbot):
        until = TODAY + timedelta(days=7)
        made.do(Deputize(approver=4, deputy=2, since=TODAY, until=until, max_level=Level.MIMI, document_no="9号"))
        yield made


def test_p08_a_deputy_is_named_by_keys(window: Window, page: PeoplePage, qtbot: QtBot):
    register = page.register()
    press(window, qtbot, Key.Key_F8)
    form = register.form
    assert isinstance(form, DeputyForm)
    assert form.command() is None
    press(window, qtbot, *([Key.Key_Return] * 4))
    write(window, qtbot, "9号")
    press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: register.form is None, timeout=5000)
    assert "2026-12-20" in register.told


def test_p08_an_office_ends_by_keys(window: Window, page: PeoplePage, qtbot: QtBot):
    press(window, qtbot, Key.Key_F7)
    form = page.register().form
    assert isinstance(form, EndOfficeForm)
    form._last_day.setText("20190101")
    press(window, qtbot, Key.Key_Return)
    assert form._last_day.property("wrong")
    form._last_day.setText("20261119")
    press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: row_of(page.register().table).until == date(2026, 11, 19), timeout=5000)
    press(window, qtbot, Key.Key_F8)
    assert page.register().form is None


def test_p08_the_desk_takes_a_deputys_signature(desk: Desk):
    desk.scan(reader(1), carrier(MIMI))
    desk.key(Key.Key_F6)
    approval = desk.page.showing.approval
    desk.qtbot.waitUntil(lambda: approval.leaders.digits == "1 2")
    desk.type("A-1\r2\r")
    assert desk.question() is None and desk.seen(MIMI).custody is Custody.ON_LOAN
