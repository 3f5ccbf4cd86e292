"""Work inside the room by scans and keys (P-13)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.inside_work import WorkState
from recordsroom.services.queries.scanned import what_is
from tests.rooms import House
from tests.ui.test_copies_page import label_of
from tests.ui.turns import press, shown
from ui.inside.form import FetchForm
from ui.inside.page import InsidePage
from ui.porter import Porter

Key = Qt.Key
INTERNAL, JIMI = 2, 4


def test_p13_pieces_are_fetched_by_scans_and_a_scan_leads_to_them(house: House, porter: Porter, qtbot: QtBot):
    page = InsidePage(porter)
    room, register, window = house.room, page.register, shown(page, qtbot)
    seen = room.ask(what_is, label_of(house, "carriers", INTERNAL))
    page.show_seen(seen)
    qtbot.waitUntil(lambda: bool(register.told), timeout=5000)
    press(window, qtbot, Key.Key_N, control=True)
    form = register.form
    assert isinstance(form, FetchForm)
    assert form.command() is None, "nothing was scanned"
    page.show_seen(seen)
    page.show_seen(room.ask(what_is, label_of(house, "carriers", JIMI)))
    page.show_seen(seen)
    form.worker.setText("某外人")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: bool(form.wrong()), timeout=5000)
    form.worker.setText("苏怀瑾")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: register.form is None and register.chosen() is not None, timeout=5000)
    row = register.chosen()
    assert row is not None and (row.state, len(row.pieces)) == (WorkState.OUT, 1)
    for _again in range(2):
        with qtbot.waitSignal(page.labels_wanted, timeout=5000) as wanted:
            press(window, qtbot, Key.Key_P, control=True)
        assert wanted.args == ["inside_slip", (row.id,)]
    register.narrow.state.choose(WorkState.BACK)
    assert register.table.rows.rowCount() == 0
    page.show_seen(room.ask(what_is, label_of(house, "carriers", JIMI)))
    qtbot.waitUntil(lambda: register.table.rows.rowCount() == 1, timeout=5000)
    register.reopen()
    assert isinstance(register.form, FetchForm)
    press(window, qtbot, Key.Key_Escape)
