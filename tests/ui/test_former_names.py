"""A line above the list says by which former names of a unit more was found (P-20)."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import AddUnit, EndUnit
from recordsroom.domain.facts import Entered
from tests.ui.turns import shown
from ui.holdings.list_page import HoldingsList
from ui.holdings.page import HoldingsPage
from ui.porter import Porter


def test_p20_a_line_says_by_which_former_names_more_was_found(porter: Porter, qtbot: QtBot):
    listed = _listed(porter, qtbot)
    told = porter.room.do(AddUnit(name="旧规划室", since=date(1990, 1, 1))).told
    assert isinstance(told, Entered)
    porter.room.do(EndUnit(unit=told.id, last_day=date(2001, 3, 1), successor_name="新规划室"))
    listed.filters.field.setText("新规划室")
    qtbot.waitUntil(listed.besides.isVisible)
    assert all(told in listed.besides.accessibleName() for told in ("旧规划室", "2001-03-01"))
    listed.filters.field.setText("规划")
    qtbot.waitUntil(lambda: not listed.besides.isVisible())
    assert listed.looking.besides == ()


def _listed(porter: Porter, qtbot: QtBot) -> HoldingsList:
    page = shown(HoldingsPage(porter), qtbot).page()
    assert isinstance(page, HoldingsPage)
    return page.list
