"""The page of the repository's door: in by card or by name, out by card or key, the month on paper (F-27)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.room_stays import StayState
from recordsroom.services.queries.scanned import what_is
from tests.rooms import House
from tests.screens import porter
from tests.ui.desk_stage import carrier, reader
from tests.ui.turns import press, row_of, shown, write
from ui.porter import Porter
from ui.room_stays.forms import EnterForm, LeaveForm
from ui.room_stays.page import RoomStaysPage

__all__ = ["porter"]
Key = Qt.Key


def test_r044_a_card_and_a_visitor_go_in_and_come_out_by_keys(house: House, porter: Porter, qtbot: QtBot):
    page = RoomStaysPage(porter)
    window = shown(page, qtbot)
    rows = page.register.table.rows
    assert page.takes(reader(1).digits) and not page.takes(carrier(1).digits)
    page.show_seen(house.room.ask(what_is, reader(1).digits))
    form = page.register.form
    assert isinstance(form, EnterForm) and form.card == 1
    qtbot.waitUntil(lambda: form.leader.count() > 0, timeout=5000)
    assert form.command() is None, "nobody goes in without a reason"
    form.purpose.setText("compare")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: rows.rowCount() == 1, timeout=5000)
    press(window, qtbot, Key.Key_N, control=True)
    visitor = page.register.form
    assert isinstance(visitor, EnterForm)
    qtbot.waitUntil(lambda: visitor.leader.count() > 0, timeout=5000)
    for said in ("Liang", "Fire service", "0317", "mend"):
        write(window, qtbot, said)
        press(window, qtbot, Key.Key_Return)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: rows.rowCount() == 2, timeout=5000)
    assert row_of(page.register.table, 0).identity == "0317" and page.register.count().endswith("2 inside")
    chosen = page.register.chosen()
    assert chosen is not None and chosen.identity == "0317", "F7 lets out whoever has just gone in"
    page.show_seen(house.room.ask(what_is, reader(1).digits))
    assert isinstance(page.register.form, LeaveForm), "who is inside comes out"
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: row_of(page.register.table, 1).state is StayState.OUT, timeout=5000)
    with qtbot.waitSignal(page.labels_wanted) as wanted:
        press(window, qtbot, Key.Key_P, control=True)
    assert wanted.args == ["room_stay_register", (202611,)]
    with qtbot.waitSignal(page.left):
        press(window, qtbot, Key.Key_Escape)
