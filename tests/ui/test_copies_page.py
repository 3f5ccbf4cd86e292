"""The register of copies by keys and scans: a form, what is made on it, labels, the end of each copy (F-18, G-15)."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from recordsroom.domain.commands import ReturnCarrier
from recordsroom.domain.copying import CopyWay
from recordsroom.domain.values import Level
from recordsroom.services.documents.copy_register import CopyRegisterLine, copy_totals
from recordsroom.services.documents.month_book import MonthTotal, checked, month_page
from recordsroom.services.queries.copy_lookups import form_of
from recordsroom.services.queries.copying import CopyState, copy_forms
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.scanned import what_is
from tests.rooms import House
from tests.services.test_copying import a_form
from tests.ui.turns import press, shown
from ui.copying.forms import EndForm, LetForm, MakeForm
from ui.copying.page import CopiesPage
from ui.porter import Porter
from ui.registers.own_page import OwnPage
from ui.shell.window import Window

Key = Qt.Key
MIMI = 3


@pytest.fixture
def page(porter: Porter) -> CopiesPage:
    return CopiesPage(porter)


def label_of(house: House, table: str, key: int) -> str:
    asked = text(f"SELECT barcode FROM {table} WHERE id = {key}")  # noqa: S608 - names of ours
    return str(house.room.ask(lambda sight: sight.connection.scalar(asked)))


def submitted(window: Window, qtbot: QtBot, page: OwnPage, *, passes: bool) -> None:
    """Ctrl+Enter; the form goes away, or says why not."""
    press(window, qtbot, Key.Key_Return, control=True)
    if passes:
        qtbot.waitUntil(lambda: page.register.form is None, timeout=5000)
    else:
        qtbot.waitUntil(lambda: bool(page.register.form and page.register.form.wrong()), timeout=5000)


def test_r084_a_form_is_recorded_by_two_scans_and_keys(house: House, page: CopiesPage, qtbot: QtBot):
    room, window, register = house.room, shown(page, qtbot), page.register
    press(window, qtbot, Key.Key_N, control=True)
    form = register.form
    assert isinstance(form, LetForm)
    assert form.command() is None, "an empty form asks nothing"
    for label in (label_of(house, "carriers", MIMI), label_of(house, "readers", 1)):
        assert page.takes(label)
        page.show_seen(room.ask(what_is, label))
    qtbot.waitUntil(lambda: form.original is not None and form.leader.count() == 4, timeout=5000)
    form.form_no.setText("复2026-0001")
    form.purpose.setText("编制规划")
    form.leader.setCurrentIndex(1)
    submitted(window, qtbot, page, passes=False)
    form.leader.setCurrentIndex(2)
    submitted(window, qtbot, page, passes=True)
    (row,) = room.ask(copy_forms)
    assert (row.state, row.let, row.way) == (CopyState.LET, 1, CopyWay.COPY)
    assert not page.takes("5")


def test_r087_copies_are_registered_labelled_and_settled_by_keys(house: House, page: CopiesPage, qtbot: QtBot):
    room, register = house.room, page.register
    room.do(a_form())
    window = shown(page, qtbot)
    qtbot.waitUntil(lambda: register.chosen() is not None, timeout=5000)
    press(window, qtbot, Key.Key_F6)
    made = register.form
    assert isinstance(made, MakeForm)
    made.pages.setText("6")
    made.waste.setText("1")
    submitted(window, qtbot, page, passes=False)
    made.seen_by.setText("苏怀瑾")
    submitted(window, qtbot, page, passes=True)
    qtbot.waitUntil(lambda: len(register.lines) == 2, timeout=5000)
    for _time in range(2):
        register._show_chosen(register.chosen())
    qtbot.waitUntil(lambda: len(register.lines) == 2, timeout=5000)
    page.entered()
    qtbot.waitUntil(lambda: bool(register.lines), timeout=5000)
    labels = cast("list[QLabel]", register.side.findChildren(QLabel))
    told = [one.text() for one in labels]
    assert told.count("1\u3000复1") == 1, "each copy is told once"
    with qtbot.waitSignal(page.labels_wanted) as wanted:
        press(window, qtbot, Key.Key_O, control=True)
    assert wanted.args == ["carrier_label", tuple(one.carrier for one in register.lines)]
    for one in register.lines:
        room.do(ReturnCarrier(carrier=one.carrier, pages=6))
    page.entered()
    qtbot.waitUntil(lambda: len(register.waiting) == 2, timeout=5000)
    press(window, qtbot, Key.Key_F7)
    end = register.form
    assert isinstance(end, EndForm)
    end.which.setText("3")
    assert end.command() is None, "there is no third copy"
    end.which.setText("1")
    submitted(window, qtbot, page, passes=True)
    qtbot.waitUntil(lambda: len(register.waiting) == 1, timeout=5000)
    press(window, qtbot, Key.Key_F8)
    assert isinstance(register.form, EndForm)
    register.form.seen_by.setText("苏怀瑾")
    submitted(window, qtbot, page, passes=True)
    assert room.ask(copy_forms)[0].state is CopyState.DONE
    with qtbot.waitSignal(page.labels_wanted) as wanted:
        press(window, qtbot, Key.Key_P, control=True)
    assert wanted.args == ["copy_register", (202611,)]
    with qtbot.waitSignal(page.left):
        press(window, qtbot, Key.Key_Escape)
    _bound_pages(house)


def _bound_pages(house: House) -> None:
    run = house.room.ask(document_lines, "copy_register", (202611,))
    (line,) = (row for row in run.rows if isinstance(row, CopyRegisterLine))
    assert (line.counts, line.numbers, line.waste, line.seen_by) == ("2 / 2", "复1-复2", "1", "苏怀瑾")
    total = MonthTotal(month_page("2026-11", 1, 1), checked(copy_totals(1, made=2, still_open=0, waste=1)))
    assert (run.rows[-1], run.level) == (total, Level.MIMI)
    assert not house.room.ask(document_lines, "copy_register", (202610,)).rows


def test_g15_month_state_and_words_narrow_the_register(house: House, page: CopiesPage, qtbot: QtBot):
    house.room.do(a_form())
    house.room.do(a_form(form_no="复2026-0002", way=CopyWay.EXCERPT))
    shown(page, qtbot)
    table = page.register.table.rows
    qtbot.waitUntil(lambda: table.rowCount() == 2, timeout=5000)
    page.register.state.choose(CopyState.DONE)
    assert table.rowCount() == 0
    page.register.state.choose(None)
    page.register.month.choose("2026-11")
    page.register.search.setText("0002")
    assert table.rowCount() == 1
    page.show_seen(house.room.ask(what_is, label_of(house, "carriers", MIMI)))
    qtbot.waitUntil(lambda: table.rowCount() == 2, timeout=5000)
    assert house.room.ask(form_of, 1) == 0
