"""The head of the holdings says by which former names of a unit more was found (P-20)."""

from __future__ import annotations

from datetime import date
from typing import Any

from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import AddUnit, EndUnit
from recordsroom.domain.facts import Entered
from tests.ui.turns import shown
from ui.holdings.list_page import HoldingsList
from ui.holdings.page import HoldingsPage
from ui.parts.words import Words
from ui.porter import Porter


def test_p20_the_head_says_by_which_former_names_more_was_found(porter: Porter, qtbot: QtBot):
    listed = _listed(porter, qtbot)
    told = porter.room.do(AddUnit(name="旧规划室", since=date(1990, 1, 1))).told
    assert isinstance(told, Entered)
    porter.room.do(EndUnit(unit=told.id, last_day=date(2001, 3, 1), successor_name="新规划室"))
    listed.filters.field.setText("新规划室")
    qtbot.waitUntil(lambda: {"旧规划室", "2001-03-01"} <= _told_in_head(listed))
    listed.filters.field.setText("规划")
    qtbot.waitUntil(lambda: listed.looking.matching > 0 and "旧规划室" not in _told_in_head(listed))


def _told_in_head(listed: HoldingsList) -> set[str]:
    shown_here: Any = listed._head.findChildren(Words)
    words = " ".join(told.accessibleName() for told in shown_here)
    return {one for one in ("旧规划室", "2001-03-01") if one in words}


def _listed(porter: Porter, qtbot: QtBot) -> HoldingsList:
    page = shown(HoldingsPage(porter), qtbot).page()
    assert isinstance(page, HoldingsPage)
    return page.list
