"""What is called in, by scans and keys: lists from holders and for issuers, ticked, settled, ended (F-19, G-17)."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.calling_in import CallEnd, CallWay
from recordsroom.services.documents.banded import Band
from recordsroom.services.documents.call_in_list import CallListLine
from recordsroom.services.queries.calling_in import CallState, call_lists
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.scanned import what_is
from tests.rooms import House
from tests.services.test_calling_in import a_list
from tests.services.test_carrying import form as carried
from tests.ui.test_copies_page import label_of
from tests.ui.turns import press, shown
from ui.calling.forms import CallEndForm, CallForm, CallLineForm
from ui.calling.page import CallInsPage
from ui.porter import Porter

Key = Qt.Key
PUBLIC, INTERNAL, MIMI, JIMI = 1, 2, 3, 4


@pytest.fixture
def page(porter: Porter) -> CallInsPage:
    return CallInsPage(porter)


def wait(qtbot: QtBot, condition: Any) -> None:
    qtbot.waitUntil(condition, timeout=5000)


def test_r067_all_that_a_unit_has_is_called_in_by_one_key(house: House, page: CallInsPage, qtbot: QtBot):
    house.room.do(carried())
    window, register = shown(page, qtbot), page.register
    press(window, qtbot, Key.Key_N, control=True)
    form = register.form
    assert isinstance(form, CallForm)
    assert form.command() is None, "an empty list asks nothing"
    press(window, qtbot, Key.Key_F3)
    wait(qtbot, lambda: set(form.pieces) == {INTERNAL, JIMI})
    form.number.setText("收2026-0001")
    press(window, qtbot, Key.Key_Return, control=True)
    wait(qtbot, lambda: register.form is None and register.open_row is not None)
    (row,) = house.room.ask(call_lists)
    assert (row.way, row.left) == (CallWay.GATHER, 2)
    press(window, qtbot, Key.Key_F6)
    line = register.form
    assert isinstance(line, CallLineForm)
    assert line.command() is None, "no reason is given"
    line.reason.setText("出差")
    press(window, qtbot, Key.Key_Return, control=True)
    wait(qtbot, lambda: register.form is None and register.rows[0].left == 1)
    press(window, qtbot, Key.Key_F8)
    end = register.form
    assert isinstance(end, CallEndForm) and end.isAncestorOf(end.receiver)
    assert not end.isAncestorOf(end.receipt), "what holders bring is carried to nobody"
    assert not end.isAncestorOf(end.couriers)


def test_p22_an_issuers_list_is_made_by_its_number_ticked_by_scan_and_signed(
    house: House, page: CallInsPage, qtbot: QtBot
):
    room, register = house.room, page.register
    window = shown(page, qtbot)
    press(window, qtbot, Key.Key_N, control=True)
    form = register.form
    assert isinstance(form, CallForm)
    form.way.choose(CallWay.SURRENDER)
    form.document.setText("青发〔2019〕3号")
    press(window, qtbot, Key.Key_F3)
    wait(qtbot, lambda: set(form.pieces) == {MIMI})
    page.show_seen(room.ask(what_is, label_of(house, "carriers", INTERNAL)))
    form.number.setText("退2026-0001")
    form.unit.setText("市委办公室")
    press(window, qtbot, Key.Key_Return, control=True)
    wait(qtbot, lambda: register.form is None and register.open_row is not None)
    for key in (MIMI, INTERNAL):
        label = label_of(house, "carriers", key)
        assert page.takes(label)
        page.show_seen(room.ask(what_is, label))
    wait(qtbot, lambda: register.rows[0].state is CallState.READY)
    press(window, qtbot, Key.Key_F8)
    end = register.form
    assert isinstance(end, CallEndForm) and end.isAncestorOf(end.receipt) and end.isAncestorOf(end.couriers)
    press(window, qtbot, Key.Key_Return, control=True)
    wait(qtbot, lambda: bool(end.wrong()))
    end.receiver.setText("林素贞")
    press(window, qtbot, Key.Key_Return, control=True)
    wait(qtbot, lambda: register.form is None and register.rows[0].state is CallState.ENDED)
    with qtbot.waitSignal(page.labels_wanted) as wanted:
        press(window, qtbot, Key.Key_P, control=True)
    assert wanted.args == ["call_in_list", (1,)]
    _on_paper(house)


def _on_paper(house: House) -> None:
    run = house.room.ask(document_lines, "call_in_list", (1,))
    lines = [row for row in run.rows if isinstance(row, CallListLine) and row.number]
    assert [line.receiver for line in lines] == ["林素贞", "林素贞"]
    assert isinstance(run.rows[0], Band) and isinstance(run.rows[-1], Band)
    assert not house.room.ask(document_lines, "call_in_list", ()).rows, "no list is open"


def test_a_scan_leads_to_the_list_on_which_a_carrier_stands(house: House, page: CallInsPage, qtbot: QtBot):
    room, register = house.room, page.register
    room.do(a_list(carriers=(INTERNAL,)))
    room.do(a_list(call_in_no="2", carriers=(MIMI,)))
    shown(page, qtbot)
    wait(qtbot, lambda: register.chosen() is not None)
    page.show_seen(room.ask(what_is, label_of(house, "carriers", INTERNAL)))
    wait(qtbot, lambda: getattr(register.chosen(), "number", "") == "退2026-0001")
    page.show_seen(room.ask(what_is, label_of(house, "carriers", PUBLIC)))
    wait(qtbot, lambda: bool(register.told))
    form = CallLineForm(room.ask(call_lists)[0])
    form.end.choose(CallEnd.KEPT)
    form.which.setText("9")
    assert form.command() is None
