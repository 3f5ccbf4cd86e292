"""The plan of the room coloured by one count: what agrees, differs or is left; by keys, and on to discrepancies."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import AddStorageLocations, NewLocation
from recordsroom.domain.count_progress import Progress
from recordsroom.domain.values import Level, LocationKind
from tests.rooms import House
from tests.services.count_runs import CABINET, FIRST, LOW, begun, carrier, shelf, stocked
from tests.services.count_runs import scan as scan_for
from tests.ui.turns import press, shown
from ui.counting.page import CountPage
from ui.porter import Porter
from ui.shelving.shades import Shade
from ui.sounds import Sound

Key = Qt.Key


class Silent:
    def play(self, sound: Sound) -> None:
        """Say nothing."""


def test_p25_the_plan_tells_what_agrees_what_differs_and_what_is_left(house: House, porter: Porter, qtbot: QtBot):
    room = stocked(house.room)
    other = NewLocation(code="03", name="03 库", kind=LocationKind.REPOSITORY, max_level=Level.MIMI)
    cabinet = NewLocation(
        code="03-01", name="03 库 01 柜", kind=LocationKind.CABINET, parent="03", max_level=Level.MIMI
    )
    room.do(AddStorageLocations(places=(other, cabinet)))
    first, second = begun(room), begun(room, scope_value=5)
    scan_for(room, first, shelf(CABINET), *(carrier(n) for n in FIRST), shelf(LOW), carrier(11), shelf(4))
    page = CountPage(porter, Silent())
    window, view = shown(page, qtbot), page.view
    page.open(first)
    qtbot.waitUntil(lambda: page.takes_scans, timeout=5000)
    press(window, qtbot, Key.Key_F12)
    plan = view.plan
    qtbot.waitUntil(lambda: plan.card.plan.block is not None, timeout=5000)
    assert plan.open and plan.card.plan.shade is Shade.SESSION and view.body.figures.isHidden()
    told = plan._progress
    assert {place: told[place].progress for place in (CABINET, LOW, 4)} == {
        CABINET: Progress.AGREES,
        LOW: Progress.DIFFERS,
        4: Progress.UNDER_WAY,
    }
    assert (told[1].progress, told[1].done, told[1].shelves, told[1].differing) == (Progress.DIFFERS, 2, 3, 1)
    assert plan.rooms == (1,) and "F3" not in [hint.key for hint in CountPage.keys(page)]
    press(window, qtbot, Key.Key_Home, Key.Key_Right)
    assert plan.card.plan.block is not None and plan.card.plan.block.place == LOW
    assert window.grab().width(), "it is painted"
    press(window, qtbot, Key.Key_F9, control=True)
    qtbot.waitUntil(lambda: view.findings.rows.rowCount() == 1 and not view.counting, timeout=5000)
    assert not view.body.shows(plan.card), "what was found comes to the front"
    press(window, qtbot, Key.Key_F12, Key.Key_End, Key.Key_Home, Key.Key_Right, Key.Key_Return)
    assert not view.body.shows(plan.card)
    assert view.chosen is not None and view.chosen.finding.place == LOW
    page.open(second)
    qtbot.waitUntil(lambda: view.state is not None and view.state.row.id == second, timeout=5000)
    press(window, qtbot, Key.Key_F12)
    qtbot.waitUntil(lambda: plan.rooms == (5,), timeout=5000)
    press(window, qtbot, Key.Key_F12)
    assert not view.body.shows(plan.card)
