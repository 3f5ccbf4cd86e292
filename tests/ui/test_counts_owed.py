"""Today leads to a count that an event or the plan asks for; its form knows what it is about (R-101, P-25)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import OpenIncident
from recordsroom.domain.counting import CountCause, ScopeKind
from recordsroom.domain.incidents import IncidentSort
from recordsroom.services.queries.counts import counts
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.today import today
from tests.rooms import House
from tests.screens import porter
from tests.services.count_runs import LOW, stocked
from tests.ui.turns import press, shown
from ui.counting.forms import BeginForm
from ui.counting.page import CountPage
from ui.porter import Porter
from ui.sounds import SilentPlayer
from ui.today.columns import COLUMNS
from ui.today.leading import goes_to

__all__ = ["porter"]


def test_r101_enter_on_today_begins_the_count_that_an_incident_asks_for(house: House, porter: Porter, qtbot: QtBot):
    room = stocked(house.room)
    room.do(OpenIncident(arose_as=IncidentSort.MISSING, carriers=(11,)))
    [work] = [one for one in room.ask(today).works if one.matter is Matter.COUNT_OWED]
    assert all(isinstance(column.text(work), str) for column in COLUMNS)
    page = CountPage(porter, SilentPlayer())
    window = shown(page, qtbot)
    key, argument = goes_to(work)
    assert key == page.key
    page.open(argument)
    form = page.list.register.form
    assert isinstance(form, BeginForm)
    form._second.setText("苏怀瑾")
    begin = form.command()
    assert begin is not None
    assert (begin.scope_kind, begin.scope_value, begin.reason_for) == (ScopeKind.PLACE, LOW, CountCause.INCIDENT)
    press(window, qtbot, Qt.Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: page.list.register.form is None, timeout=5000)
    assert room.ask(counts)[0].session.reason_for is CountCause.INCIDENT


def test_p25_enter_on_today_begins_the_slice_of_the_week(house: House, porter: Porter, qtbot: QtBot):
    room = stocked(house.room)
    house.clock.move(days=100)
    [work] = [one for one in room.ask(today).works if one.matter is Matter.COUNT_DUE]
    assert all(isinstance(column.text(work), str) for column in COLUMNS)
    page = CountPage(porter, SilentPlayer())
    window = shown(page, qtbot)
    key, argument = goes_to(work)
    assert key == page.key
    page.open(argument)
    form = page.list.register.form
    assert isinstance(form, BeginForm)
    form._second.setText("苏怀瑾")
    press(window, qtbot, Qt.Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: page.list.register.form is None, timeout=5000)
    session = room.ask(counts)[0].session
    assert (session.scope_kind, session.reason_for) == (ScopeKind.DUE, CountCause.ROUTINE)
    assert session.shelves == work.count
