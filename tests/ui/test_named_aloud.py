"""Who cannot see a page hears what everything on it is: every field, choice, list and button has a name."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import AddUnit
from tests.rooms import House
from tests.screens import porter
from tests.tour.eyes import flaws
from tests.ui.turns import press, shown
from ui.journal.papers_page import PapersPage
from ui.people.page import PeoplePage
from ui.porter import Porter
from ui.secrecy.page import SecrecyPage
from ui.shell.window import Window

__all__ = ["porter"]
Key = Qt.Key


def nameless(window: Window) -> list[str]:
    return [flaw for flaw in flaws(window) if flaw.startswith("without a name")]


def test_the_contact_of_a_unit(house: House, porter: Porter, qtbot: QtBot):
    house.room.do(AddUnit(name="规划研究室", since=date(2010, 1, 1)))
    page = PeoplePage(porter)
    window = shown(page, qtbot)
    press(window, qtbot, Key.Key_F4)
    qtbot.waitUntil(lambda: page.register().table.rows.rowCount() == 1, timeout=5000)
    page.register().table.go_first()
    press(window, qtbot, Key.Key_F9)
    qtbot.waitUntil(lambda: page.register().form is not None, timeout=5000)
    assert nameless(window) == []


def test_privacy_restrictions(porter: Porter, qtbot: QtBot):
    page = SecrecyPage(porter)
    window = shown(page, qtbot)
    press(window, qtbot, Key.Key_R, control=True)
    press(window, qtbot, Key.Key_N, control=True)
    assert page.restrictions.form is not None
    assert nameless(window) == []


def test_comparing_a_paper(porter: Porter, qtbot: QtBot):
    assert nameless(shown(PapersPage(porter), qtbot)) == []
