"""Taking archives over by scans and keys: a list, pieces by scan and by tick, the deed, paper and file (F-02, G-03)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.accessions import ComingState
from recordsroom.domain.exporting import Book
from recordsroom.domain.values import Condition
from recordsroom.services.queries.accessions import AccessionState, accession_lists, coming_lines
from recordsroom.services.queries.scanned import what_is
from tests.rooms import House
from tests.services.test_accessions import a_list
from tests.ui.test_call_ins_page import wait
from tests.ui.test_copies_page import label_of
from tests.ui.turns import press, shown
from ui.accessions.forms import DeedForm, ExpectForm, TakeOverForm
from ui.accessions.page import AccessionsPage
from ui.porter import Porter

Key = Qt.Key
PUBLIC, INTERNAL, MIMI, OTHER = 1, 2, 3, 6


@pytest.fixture
def page(porter: Porter) -> AccessionsPage:
    return AccessionsPage(porter)


def scan(house: House, page: AccessionsPage, carrier: int) -> None:
    label = label_of(house, "carriers", carrier)
    assert page.takes(label)
    page.show_seen(house.room.ask(what_is, label))


def test_r028_a_list_is_made_received_and_signed_by_keys_and_scans(house: House, page: AccessionsPage, qtbot: QtBot):
    window, register = shown(page, qtbot), page.register
    press(window, qtbot, Key.Key_N, control=True)
    form = register.form
    assert isinstance(form, ExpectForm)
    assert form.command() is None, "an empty list asks nothing"
    form.begins.setText("没有")
    press(window, qtbot, Key.Key_F3)
    wait(qtbot, lambda: bool(form.wrong()))
    for carrier in (PUBLIC, INTERNAL, MIMI, OTHER, OTHER):
        scan(house, page, carrier)
    assert set(form.pieces) == {PUBLIC, INTERNAL, MIMI}
    form.unit.setText("规划研究室")
    press(window, qtbot, Key.Key_Return, control=True)
    wait(qtbot, lambda: register.form is None and register.open_row is not None and len(register.lines) == 3)
    scan(house, page, PUBLIC)
    # The lines are asked for anew, and for a moment there are none.
    wait(qtbot, lambda: [one.state for one in register.lines][:1] == [ComingState.CAME])
    assert register.rows[0].came.came == 1
    press(window, qtbot, Key.Key_F6)
    tick = register.form
    assert isinstance(tick, TakeOverForm) and tick.which.text() == "2"
    tick.which.setText("1")
    assert tick.command() is None, "line 1 came already"
    scan(house, page, MIMI)
    assert tick.which.text() == "3"
    tick.condition.choose(Condition.MOULD)
    press(window, qtbot, Key.Key_Return, control=True)
    wait(qtbot, lambda: register.form is None and register.rows[0].came.apart == 1)
    press(window, qtbot, Key.Key_F8)
    deed = register.form
    assert isinstance(deed, DeedForm) and deed.command() is None, "one lacks, and nobody signed for the unit"
    deed.given.setText("沈知远")
    deed.difference.setText("缺一件")
    press(window, qtbot, Key.Key_Return, control=True)
    wait(qtbot, lambda: register.form is None and register.rows[0].state is AccessionState.DIFFERS)
    wait(qtbot, lambda: [one.state for one in register.lines].count(ComingState.LACKING) == 1)
    with qtbot.waitSignal(page.labels_wanted, timeout=5000) as wanted:
        press(window, qtbot, Key.Key_P, control=True)
    assert wanted.args == ["accession_deed", (1,)]
    with qtbot.waitSignal(page.labels_wanted, timeout=5000) as wanted:
        press(window, qtbot, Key.Key_F9)
    assert wanted.args == ["accession_register", ()]
    with qtbot.waitSignal(page.opened, timeout=5000) as opened:
        press(window, qtbot, Key.Key_E, control=True)
    assert opened.args == ["book_export", (Book.ACCESSIONS.value, "")]


def test_a_scan_that_is_refused_says_why_and_one_without_a_list_to_receive_by_leads_to_its_own(
    house: House, page: AccessionsPage, qtbot: QtBot
):
    house.room.do(a_list())
    window, register = shown(page, qtbot), page.register
    wait(qtbot, lambda: register.open_row is not None and len(register.lines) == 3)
    scan(house, page, MIMI)
    wait(qtbot, lambda: register.rows[0].came.came == 1)
    scan(house, page, MIMI)
    wait(qtbot, lambda: register.told != "" and house.room.ask(accession_lists)[0].came.came == 1)
    register.search.setText("没有这样的单位")
    assert register.chosen() is None
    scan(house, page, MIMI)
    wait(qtbot, lambda: register.chosen() is not None)
    register.search.setText("没有这样的单位")
    scan(house, page, OTHER)
    wait(qtbot, lambda: bool(register.told) and register.chosen() is None)
    press(window, qtbot, Key.Key_F6)
    assert register.form is None and len(house.room.ask(coming_lines, 1)) == 3
