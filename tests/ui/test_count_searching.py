"""The search for what a count did not see, by keys: places ticked one by one, and what is found is settled at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import EndCount
from recordsroom.domain.witnesses import CountAction
from recordsroom.services.queries.count_searching import LeadRow
from tests.rooms import House
from tests.services.count_runs import begun, scan_all, stocked
from tests.ui.turns import press, shown
from ui.counting.page import CountPage
from ui.counting.searching import clock_words
from ui.counting.settle_form import SettleForm
from ui.porter import Porter
from ui.sounds import Sound

Key = Qt.Key


class Silent:
    def play(self, sound: Sound) -> None:
        """Say nothing."""


def test_p09_places_are_ticked_and_what_is_found_is_settled(house: House, porter: Porter, qtbot: QtBot):
    room = stocked(house.room)
    count = begun(room)
    scan_all(room, count, but=(3, 12))
    room.do(EndCount(count=count))
    house.clock.move(minutes=72)
    page = CountPage(porter, Silent())
    window, view = shown(page, qtbot), page.view
    page.open(count)
    qtbot.waitUntil(lambda: view.chosen is not None, timeout=5000)
    searching, result = view.searching, view.body.result
    # One year is told, and the room answers when it comes to it.
    one = [False, True, True]
    qtbot.waitUntil(lambda: [year.isHidden() for year in result._years] == one, timeout=5000)
    assert result._share.text() == "75.0 %" and not result.isHidden()
    press(window, qtbot, Key.Key_F9)
    qtbot.waitUntil(lambda: searching.open and isinstance(searching.table.current(), LeadRow), timeout=5000)
    head = searching.card.head
    assert head is not None and "1:12" in head._note.accessibleName()
    # A state secret has its terms of the law beside that.
    assert searching.sheet is not None and searching.sheet.clocks is not None
    assert clock_words(searching.sheet.clocks) in head._note.accessibleName()
    house.clock.move(hours=40)
    searching._tell_time()
    assert clock_words(searching.sheet.clocks) in head._note.accessibleName() and "41:12" in head._note.accessibleName()
    house.clock.move(hours=-40)
    first = searching.table.current()
    press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(
        lambda: searching.sheet is not None and any(row.looked_at for row in searching.sheet.rows), timeout=5000
    )
    assert isinstance(first, LeadRow) and searching.sheet is not None
    assert [row.lead.key for row in searching.sheet.rows if row.looked_at] == [first.lead.key]
    press(window, qtbot, Key.Key_Escape)
    assert not searching.open and page.shown() is view
    press(window, qtbot, Key.Key_F9)
    press(window, qtbot, Key.Key_Down)
    press(window, qtbot, Key.Key_F10)
    qtbot.waitUntil(lambda: isinstance(view.form, SettleForm), timeout=5000)
    assert isinstance(view.form, SettleForm) and view.form._action.chosen() == CountAction.FOUND
    assert not searching.open
