"""Handovers and clearances by keys (F-20, G-23, R-94)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.handover import HandoverKind
from recordsroom.services.queries.handing import figures_now, handover_register
from tests.rooms import House
from tests.services.test_cards import lend
from tests.ui.turns import press, shown, write
from ui.handing.handover_form import HandoverForm, SignedForm
from ui.handing.page import HandingPage
from ui.parts.sign import SignBox
from ui.people.clearing_form import ClearingForm
from ui.people.page import PeoplePage
from ui.people.readers import Readers
from ui.porter import Porter

Key = Qt.Key


@pytest.fixture
def page(porter: Porter) -> HandingPage:
    return HandingPage(porter)


def test_g023_a_post_is_counted_printed_and_signed_by_keys(house: House, page: HandingPage, qtbot: QtBot):
    room, register = house.room, page.register
    window = shown(page, qtbot)
    press(window, qtbot, Key.Key_N, control=True)
    qtbot.waitUntil(lambda: isinstance(register.form, HandoverForm), timeout=5000)
    form = register.form
    assert isinstance(form, HandoverForm)
    assert form.handed_by.text() == room.keeper.name
    form.taken_by.setText("林素贞")
    form.watched_by.setText("顾言舟")
    press(window, qtbot, Key.Key_Return, control=True)
    assert form.command() is None
    for figure in room.ask(figures_now):
        if figure.on_book:
            form.counted(figure).setText(str(figure.on_book))
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: len(register.rows) == 1 and register.form is None, timeout=5000)
    with qtbot.waitSignal(page.labels_wanted) as wanted:
        press(window, qtbot, Key.Key_P, control=True)
    assert wanted.args == ["handover_sheet", (1,)]
    for month, period in ((None, 2026), ("2026-11", 202611)):
        register.narrow.month.choose(month)
        with qtbot.waitSignal(page.labels_wanted) as wanted:
            press(window, qtbot, Key.Key_F9)
        assert wanted.args == ["handover_register", (period,)]
    register.narrow.clear()
    press(window, qtbot, Key.Key_F6)
    assert isinstance(register.form, SignedForm)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: room.ask(handover_register)[0].signed_on is not None, timeout=5000)
    qtbot.waitUntil(lambda: register.rows[0].signed_on is not None, timeout=5000)
    press(window, qtbot, Key.Key_F6)
    assert not register.search.text() and register.table.isVisible()
    register.kind.choose(HandoverKind.SHIFT)
    assert register.table.rows.rowCount() == 0
    with qtbot.waitSignal(page.left):
        press(window, qtbot, Key.Key_Escape)


def test_r093_where_a_count_differs_it_is_marked_and_what_differs_is_typed_at_once(
    house: House, page: HandingPage, qtbot: QtBot
):
    room, register = house.room, page.register
    window = shown(page, qtbot)
    press(window, qtbot, Key.Key_N, control=True)
    qtbot.waitUntil(lambda: isinstance(register.form, HandoverForm), timeout=5000)
    form = register.form
    assert isinstance(form, HandoverForm)
    form.taken_by.setText("林素贞")
    form.watched_by.setText("顾言舟")
    figures = [one for one in room.ask(figures_now) if one.on_book]
    for figure in figures:
        form.counted(figure).setText(str(figure.on_book))
    form.counted(figures[-1]).setText(str(figures[-1].on_book + 1))
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: bool(form.wrong()), timeout=5000)
    assert [bool(form.counted(one).property("wrong")) for one in figures] == [*[False] * (len(figures) - 1), True]
    assert form.difference.hasFocus(), "it lies below all that is counted"
    write(window, qtbot, "多一件未登记，已报告")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: len(register.rows) == 1 and register.form is None, timeout=5000)


def test_g024_a_shift_is_asked_for_less(house: House, page: HandingPage, qtbot: QtBot):
    register = page.register
    window = shown(page, qtbot)
    lend(house.room, 2)
    press(window, qtbot, Key.Key_N, control=True)
    qtbot.waitUntil(lambda: isinstance(register.form, HandoverForm), timeout=5000)
    form = register.form
    assert isinstance(form, HandoverForm)
    form.kind.choose(HandoverKind.SHIFT)
    form.taken_by.setText("林素贞")
    for figure in house.room.ask(figures_now):
        if figure.on_book and form.counted(figure).isVisibleTo(form):
            form.counted(figure).setText(str(figure.on_book))
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: [len(row.lines) for row in register.rows] == [1], timeout=5000)


def told_in(form: ClearingForm) -> int:
    """How many signs stand in the form."""
    signs: list[SignBox] = list(form.findChildren(SignBox))
    return sum(sign.isVisibleTo(form) for sign in signs)


def test_r094_who_leaves_is_cleared_on_the_page_of_people(house: House, porter: Porter, qtbot: QtBot):
    lend(house.room, 2)
    page = PeoplePage(porter)
    window = shown(page, qtbot)
    readers = page.register()
    assert isinstance(readers, Readers)
    qtbot.waitUntil(lambda: bool(readers.rows), timeout=5000)
    for reader, refused in ((1, True), (2, False)):
        readers.table.go_to(reader)
        press(window, qtbot, Key.Key_F10)
        qtbot.waitUntil(lambda: isinstance(readers.form, ClearingForm), timeout=5000)
        form = readers.form
        assert isinstance(form, ClearingForm)
        form.contact.setText("顾言舟")
        press(window, qtbot, Key.Key_Return, control=True)
        if refused:
            assert told_in(form) == 1, "what is out is told once before"
            qtbot.waitUntil(lambda form=form: bool(form.wrong()), timeout=5000)  # type: ignore[misc]
            assert told_in(form) == 1, "and once by the refusal"
            press(window, qtbot, Key.Key_Escape)
    qtbot.waitUntil(lambda: any(row.id == 2 and row.stopped for row in readers.rows), timeout=5000)
    # The list stays with who was cleared, so that the sheet is that person's and nobody else's.
    with qtbot.waitSignal(page.labels_wanted) as wanted:
        press(window, qtbot, Key.Key_O, control=True)
    assert wanted.args == ["clearance_sheet", (2,)]
