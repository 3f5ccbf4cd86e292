"""The register of loans on its page, by keys: narrowed, looked at, printed by month (G-12)."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from recordsroom.domain.chasing import ChaseWay
from recordsroom.domain.commands import LendCarrier, RecordApproval, ReturnCarrier
from recordsroom.services.queries.chases import ChaseRow, chases_of
from recordsroom.services.queries.loan_entry import LoanState
from tests.rooms import House
from tests.ui.turns import keyboard, press, shown, write
from ui.look.tokens import Role
from ui.parts.notices import ACT_KEY, CLOSE_KEY
from ui.porter import Porter
from ui.preferences import Preferences
from ui.registers.page import RegistersPage
from ui.registers.ways import WAYS
from ui.shell.window import Window

Key = Qt.Key
PUBLIC, INTERNAL = 1, 2


@pytest.fixture
def page(house: House, porter: Porter, qtbot: QtBot, tmp_path: Path) -> RegistersPage:
    """Two loans of November, one of them back; one of December is out and nothing is overdue but the first."""
    room = house.room
    for reader, carrier, form_no in ((1, PUBLIC, "A-1"), (2, INTERNAL, "B-1")):
        today = room.clock().today
        room.do(RecordApproval(form_no=form_no, approver=4, approved_on=today, reader=reader, carriers=(carrier,)))
        room.do(LendCarrier(carrier=carrier, reader=reader))
    room.do(ReturnCarrier(carrier=INTERNAL))
    house.clock.move(days=20)
    room.do(RecordApproval(form_no="B-2", approver=4, approved_on=room.clock().today, reader=2, carriers=(INTERNAL,)))
    room.do(LendCarrier(carrier=INTERNAL, reader=2))
    made = RegistersPage(porter, Preferences(tmp_path / "desk.json"))
    window = shown(made, qtbot)
    filled(made, qtbot, 3)
    assert window.page() is made
    return made


def filled(page: RegistersPage, qtbot: QtBot, count: int) -> None:
    rows = page.table.rows
    qtbot.waitUntil(lambda: rows.rowCount() == count and all(map(rows.row, range(count))), timeout=5000)


def window_of(page: RegistersPage) -> Window:
    window = page.window()
    assert isinstance(window, Window)
    return window


def test_g012_the_register_is_narrowed_by_keys(page: RegistersPage, qtbot: QtBot):
    window, model = window_of(page), page.table.rows
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    assert [page.month.itemData(place) for place in range(page.month.count())] == [None, "2026-12", "2026-11"]
    press(window, qtbot, Key.Key_F3)
    filled(page, qtbot, 1)
    one = page.chosen()
    assert one is not None and (one.state, one.name) == (LoanState.OVERDUE, "沈知远")
    press(window, qtbot, Key.Key_F3)
    filled(page, qtbot, 3)
    press(window, qtbot, Key.Key_F, control=True)
    assert page.search.hasFocus()
    page.search.setText("blny")
    qtbot.waitUntil(lambda: model.rowCount() == 0, timeout=5000)
    page.search.setText("bln")
    filled(page, qtbot, 2)
    page.month.choose("2026-11")
    filled(page, qtbot, 1)
    press(window, qtbot, Key.Key_Escape)
    filled(page, qtbot, 3)
    assert page.table.hasFocus() and page.month.chosen() is None


def test_f013_the_month_is_printed_and_the_carrier_looked_at(page: RegistersPage, qtbot: QtBot):
    window = window_of(page)
    with qtbot.waitSignal(page.labels_wanted) as printed:
        press(window, qtbot, Key.Key_P, control=True)
    assert printed.args == ["loan_register", (202612,)]
    page.month.choose("2026-11")
    filled(page, qtbot, 2)
    with qtbot.waitSignal(page.labels_wanted) as printed:
        press(window, qtbot, Key.Key_P, control=True)
    assert printed.args == ["loan_register", (202611,)]
    chosen = page.chosen()
    assert chosen is not None
    with qtbot.waitSignal(page.opened) as opened:
        press(window, qtbot, Key.Key_Return)
    assert opened.args == ["desk", chosen.digits]


def test_r066_what_is_overdue_is_called_in_by_keys_and_its_answer_kept(page: RegistersPage, qtbot: QtBot):
    window = window_of(page)
    page.open(1)
    qtbot.waitUntil(lambda: page.chasing.asking, timeout=5000)
    press(window, qtbot, Key.Key_Escape)
    assert not page.chasing.asking and page.table.hasFocus()
    press(window, qtbot, Key.Key_F6)
    qtbot.waitUntil(lambda: page.chasing.asking, timeout=5000)
    with qtbot.waitSignal(page.labels_wanted) as printed:
        press(window, qtbot, Key.Key_1)
    assert printed.args == ["recall_notice", (1,)]
    qtbot.waitUntil(lambda: len(page._chases) == 1 and not page.chasing.asking, timeout=5000)
    press(window, qtbot, Key.Key_F7)
    assert page.chasing.reply.hasFocus()
    write(window, qtbot, "下周三归还")
    press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: bool(page._chases) and page._chases[0].reply == "下周三归还", timeout=5000)
    page.state.choose(None)
    filled(page, qtbot, 3)
    page.table.selectAll()
    press(window, qtbot, Key.Key_F6)
    qtbot.waitUntil(lambda: page.chasing.asking, timeout=5000)
    press(window, qtbot, Key.Key_2)
    qtbot.waitUntil(lambda: not page.chasing.asking, timeout=5000)
    found: list[tuple[ChaseRow, ...]] = []
    page._porter.ask(chases_of, 3, then=found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=5000)
    assert [row.way for row in found[0]] == [ChaseWay.PHONE] and page.chasing.told[0] is Role.OK


def test_a_line_stays_in_hand_while_the_list_is_asked_anew(page: RegistersPage, qtbot: QtBot):
    window = window_of(page)
    page.open(1)
    qtbot.waitUntil(lambda: page.chasing.asking, timeout=5000)
    press(window, qtbot, Key.Key_2)
    qtbot.waitUntil(lambda: len(page._chases) == 1 and not page.chasing.asking, timeout=5000)
    filled(page, qtbot, 1)
    known: list[bool] = []
    page.table.rows.dataChanged.connect(lambda: known.append(bool(page._chases)))
    page._show(page.wish, 1)
    assert page.chosen() is None, "the line is on its way"
    press(window, qtbot, Key.Key_F7)
    assert page.chasing.reply.hasFocus()
    press(window, qtbot, Key.Key_Escape)
    filled(page, qtbot, 1)
    assert known and all(known)
    page._show(page.wish, 0)
    qtbot.waitUntil(lambda: not page._chases, timeout=5000)


def test_the_ways_to_other_registers_take_no_key_of_the_window(page: RegistersPage, qtbot: QtBot):
    """A key that two things are bound to does neither."""
    opened: list[str] = []
    page.opened.connect(lambda key, _argument: opened.append(key))
    keyed = [way for way in WAYS if way.key]
    assert not {way.key for way in keyed} & {ACT_KEY, CLOSE_KEY, "Ctrl+K", "Ctrl+L", "F1"}
    assert len({way.key for way in keyed}) == len(keyed)
    for way in keyed:
        qtbot.keySequence(keyboard(window_of(page)), way.key)
    assert opened == [way.page for way in keyed]
