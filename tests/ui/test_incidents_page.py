"""The page of incidents and the red line: each step from the scan to the write-off by keys (§1.J)."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import OpenIncident
from recordsroom.domain.incidents import IncidentSort, IncidentState
from recordsroom.services.acts import AskSecond, Do
from recordsroom.services.queries.incidents import IncidentRow
from recordsroom.services.queries.scanned import what_is
from tests.rooms import House
from tests.screens import porter
from tests.ui.desk_stage import carrier, reader
from tests.ui.turns import press, row_of, shown, write
from ui.desk.second import SecondCard
from ui.incidents.forms import DescribeForm, FindForm, OpenForm, ReportForm
from ui.incidents.line import IncidentLine
from ui.incidents.page import IncidentsPage
from ui.incidents.signed_forms import CloseForm, WriteOffForm
from ui.look.tokens import Role
from ui.messages.incidents import clock_words
from ui.parts.chips import StateMark
from ui.porter import Porter
from ui.shell.window import Window

__all__ = ["porter"]
Key = Qt.Key
PUBLIC, MIMI = 1, 3


def shown_form(page: IncidentsPage) -> object:
    """The form in the pane, asked for anew."""
    return page.register.form


@pytest.fixture
def stage(house: House, porter: Porter, qtbot: QtBot) -> tuple[Window, IncidentsPage]:
    house.room.do(OpenIncident(arose_as=IncidentSort.MISSING, carriers=(MIMI,)))
    page = IncidentsPage(porter)
    window = shown(page, qtbot)
    qtbot.waitUntil(lambda: page.register.table.rows.rowCount() == 1, timeout=5000)
    return window, page


def first(page: IncidentsPage) -> IncidentRow:
    row: IncidentRow = row_of(page.register.table, 0)
    return row


def test_r118_the_red_line_stands_on_every_page_until_the_clock_is_stopped(
    stage: tuple[Window, IncidentsPage], porter: Porter, qtbot: QtBot
):
    window, page = stage
    told: list[tuple[str, object]] = []
    line = IncidentLine(porter, window, lambda key, about: told.append((key, about)), page)
    qtbot.waitUntil(lambda: window.strip.front is not None, timeout=5000)
    front = window.strip.front
    assert front is not None and front.role is Role.STOP and front.lasting and "2026-11-21" in front.sentence
    window.strip.dismiss()
    window.strip.turn_page()
    assert window.strip.front is front
    window.strip.run_act()
    assert told == [("incidents", 1)]
    page.register.table.go_first()
    press(window, qtbot, Key.Key_F4)
    write(window, qtbot, "beside it")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: not first(page).missing, timeout=5000)
    line.tell()
    assert window.strip.front is not None


def test_r119_the_items_are_written_and_the_report_is_asked_once(stage: tuple[Window, IncidentsPage], qtbot: QtBot):
    window, page = stage
    page.register.table.go_first()
    press(window, qtbot, Key.Key_F2)
    form = page.register.form
    assert isinstance(form, DescribeForm)
    for _item in form.items:
        write(window, qtbot, "known")
        press(window, qtbot, Key.Key_Return)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: all(first(page).incident.items), timeout=5000)
    press(window, qtbot, Key.Key_F6)
    report = page.register.form
    assert isinstance(report, ReportForm)
    press(window, qtbot, Key.Key_Return, control=True)
    assert page.register.form is report
    write(window, qtbot, "the bureau")
    report.at.setText("tomorrow")
    press(window, qtbot, Key.Key_Return, control=True)
    assert page.register.form is report and report.at.wrong
    report.at.setText("")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: bool(report.doubts), timeout=5000)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: first(page).state is IncidentState.REPORTED, timeout=5000)
    press(window, qtbot, Key.Key_F6)
    write(window, qtbot, "settled")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: first(page).state is IncidentState.ANSWERED, timeout=5000)
    press(window, qtbot, Key.Key_F7)
    close = shown_form(page)
    assert isinstance(close, CloseForm)
    qtbot.waitUntil(lambda: close.leader.count() > 0, timeout=5000)
    close.leader.setCurrentIndex(close.leader.count() - 1)
    press(window, qtbot, Key.Key_Return, control=True)
    assert shown_form(page) is close
    close.conclusion.setPlainText("over " * 200)
    close.form_no.setText("7")
    assert len(close.conclusion.toPlainText()) == 500
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: first(page).state is IncidentState.CLOSED, timeout=5000)
    press(window, qtbot, Key.Key_F6)
    off = shown_form(page)
    assert isinstance(off, WriteOffForm)
    qtbot.waitUntil(lambda: off.leader.count() > 0, timeout=5000)
    off.leader.setCurrentIndex(off.leader.count() - 1)
    off.form_no.setText("8")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: not first(page).missing, timeout=5000)


def test_g31_scans_lead_to_their_incident_or_onto_a_new_one(
    house: House, stage: tuple[Window, IncidentsPage], qtbot: QtBot
):
    window, page = stage
    assert page.takes(carrier(MIMI).digits) and not page.takes(reader(1).digits)
    page.show_seen(house.room.ask(what_is, carrier(PUBLIC).digits))
    qtbot.waitUntil(lambda: bool(page.register.told), timeout=5000)
    page.open((PUBLIC, "code"))
    qtbot.waitUntil(lambda: isinstance(page.register.form, OpenForm), timeout=5000)
    form = page.register.form
    assert isinstance(form, OpenForm) and form.pieces == {PUBLIC: "code"}
    page.show_seen(house.room.ask(what_is, carrier(PUBLIC).digits))
    press(window, qtbot, Key.Key_Return, control=True)
    assert page.register.form is form and not form.pieces
    page.show_seen(house.room.ask(what_is, carrier(PUBLIC).digits))
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: page.register.table.rows.rowCount() == 2, timeout=5000)
    page.show_seen(house.room.ask(what_is, carrier(MIMI).digits))
    qtbot.waitUntil(lambda: page.register.chosen() is not None and page.register.chosen().id == 1, timeout=5000)  # type: ignore[union-attr]
    page.open((MIMI, "code"))
    page.show_seen(house.room.ask(what_is, reader(1).digits))
    with qtbot.waitSignal(page.labels_wanted) as wanted:
        press(window, qtbot, Key.Key_P, control=True)
    assert wanted.args == ["incident_report", (1,)]
    with qtbot.waitSignal(page.labels_wanted) as wanted:
        press(window, qtbot, Key.Key_O, control=True)
    assert wanted.args == ["incident_register", ()]
    with qtbot.waitSignal(page.opened) as opened:
        press(window, qtbot, Key.Key_E, control=True)
    assert opened.args == ["book_export", ("INCIDENTS", "")]
    press(window, qtbot, Key.Key_F4)
    assert isinstance(shown_form(page), FindForm)


def test_g31_the_clock_stands_in_sight_and_nothing_scrolls_sideways(stage: tuple[Window, IncidentsPage], qtbot: QtBot):
    window, page = stage
    window.resize(1366, 768)
    table = page.register.table
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() == 0, timeout=5000)
    assert [column.name for column in table.rows.columns].index("clock") == 2
    row, side = first(page), page.register.side
    assert row.next is not None
    found: Any = side.findChildren(StateMark)
    marks = [one for one in found if one.accessibleName() == clock_words(row.next.kind)]
    assert marks and all(mark.mapTo(side, mark.rect().topRight()).x() < side.width() for mark in marks)


def test_the_question_for_a_second_password_breaks_in_a_side_pane(qtbot: QtBot):
    card = SecondCard(narrow=True)
    qtbot.addWidget(card)
    card.ask(AskSecond(Do(OpenIncident(arose_as=IncidentSort.OTHER)), paper=False))
    words = "The second keeper, at this PC, types the own password here"
    card._title.setText(words)
    card.resize(240, 400)
    card.show()
    qtbot.waitExposed(card)
    assert card._title.mapTo(card, card._title.rect().topRight()).x() < 240
    assert card._title.height() > card._title.fontMetrics().height()
