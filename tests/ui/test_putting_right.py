"""Putting right, copies, mending and series, all by keys on the holdings page."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from recordsroom.domain.arrangement import Series
from recordsroom.domain.commands import AddSeries, NewCarrier, OpenRecord, RecordFacts, RegisterRecord
from recordsroom.domain.numbering import Profile
from recordsroom.domain.values import CarrierKind, Level, RecordKind, Scheme
from recordsroom.storage.unit import Unit
from tests.rooms import House
from tests.services.registers import begin, let_wait
from tests.ui.registering_stage import (
    carriers_of,
    go_to,
    page,
    record_with,
    registering,
    sought,
    window,
    within,
)
from tests.ui.turns import keyboard, press, shown, write
from ui.holdings.page import HoldingsPage
from ui.mending.entry import MendPage
from ui.mending.page import WaitingList
from ui.porter import Porter
from ui.registering.carriers import CarriersPage
from ui.registering.editing import EditPage
from ui.series.page import SeriesPage
from ui.shell.window import Window

Key = Qt.Key
__all__ = ["page", "window"]


def test_f2_puts_a_record_right(window: Window, page: HoldingsPage, porter: Porter, qtbot: QtBot):
    sought(window, page, qtbot, "0002")
    press(window, qtbot, Key.Key_F2)
    qtbot.waitUntil(lambda: isinstance(page.shown(), EditPage), timeout=5000)
    part = page.shown()
    assert isinstance(part, EditPage)
    qtbot.waitUntil(lambda: part.form.fields.value("title") == "管网改造方案之2", timeout=5000)
    go_to(part.form, "remarks")
    write(window, qtbot, "see plan 3")
    with qtbot.waitSignal(page.said):
        press(window, qtbot, Key.Key_Return, control=True)
    assert page.shown() is page.list
    kept = record_with(porter, qtbot, "W017-WS·2019-Y-GH-0002")
    assert (kept.remarks, kept.title, kept.dated) == ("see plan 3", "管网改造方案之2", "2019-08-21")


def test_f2_means_the_record_the_keyboard_is_on(window: Window, page: HoldingsPage, porter: Porter, qtbot: QtBot):
    sought(window, page, qtbot, "0002")
    page.list.filters.look_for("")
    qtbot.waitUntil(lambda: page.list.table.rows.rowCount() == 20, timeout=5000)
    qtbot.waitUntil(lambda: page.list.table.go_to(5), timeout=5000)
    # The pane still shows the record before, since its details come a moment later.
    page.list.keeping.edit()
    qtbot.waitUntil(lambda: isinstance(page.shown(), EditPage), timeout=5000)
    part = page.shown()
    assert isinstance(part, EditPage)
    qtbot.waitUntil(lambda: part.form.fields.value("title") == "管网改造方案之5", timeout=5000)


def test_a_hidden_record_is_opened_before_it_is_put_right(
    window: Window, page: HoldingsPage, porter: Porter, qtbot: QtBot
):
    sought(window, page, qtbot, "0004")
    press(window, qtbot, Key.Key_F2)
    qtbot.waitUntil(lambda: isinstance(page.shown(), EditPage), timeout=5000)
    part = page.shown()
    assert isinstance(part, EditPage)
    qtbot.waitUntil(lambda: part.form.fields.value("title") == "管网改造方案之4", timeout=5000)

    def opened(unit: Unit) -> int:
        return unit.count("SELECT count(*) FROM journal WHERE command = ?", OpenRecord.__name__)

    assert within(porter, qtbot, opened) == [1]
    press(window, qtbot, Key.Key_Escape)
    assert page.shown() is page.list


def test_r036_the_period_that_the_code_names_is_locked_as_for_a_new_record(
    window: Window, page: HoldingsPage, porter: Porter, qtbot: QtBot
):
    part = putting_right(window, page, qtbot, "0002")
    retention = part.form.fields.editors["retention"]
    assert (part.form.fields.value("retention"), retention.isEnabled()) == ("Y", False)
    press(window, qtbot, Key.Key_Escape)
    assert page.shown() is page.list, "nothing was typed, so that nothing is asked"


def test_r036_a_code_that_names_no_period_leaves_it_open(
    window: Window, page: HoldingsPage, porter: Porter, qtbot: QtBot
):
    porter.do(AddSeries(name="科技按卷", profile=Profile.P3, pattern="fonds-category·year-file3", category_code="KJ"))
    facts = RecordFacts(title="file", retention="D30", level=Level.PUBLIC, scheme=Scheme.NONE)
    code = "W017-KJ·2019-001"
    copies = (NewCarrier(),)
    porter.do(
        RegisterRecord(series=2, reference_code=code, kind=RecordKind.FILE, parent=None, facts=facts, carriers=copies)
    )
    part = putting_right(window, page, qtbot, "KJ·2019-001", "file")
    retention = part.form.fields.editors["retention"]
    assert (part.form.fields.value("retention"), retention.isEnabled()) == ("D30", True)


def putting_right(
    window: Window, page: HoldingsPage, qtbot: QtBot, code: str, title: str = "管网改造方案之2"
) -> EditPage:
    """The form of a record, filled."""
    sought(window, page, qtbot, code)
    press(window, qtbot, Key.Key_F2)
    qtbot.waitUntil(lambda: isinstance(page.shown(), EditPage), timeout=5000)
    part = page.shown()
    assert isinstance(part, EditPage)
    qtbot.waitUntil(lambda: part.form.fields.value("title") == title, timeout=5000)
    return part


def test_f9_changes_copies_and_adds_some(window: Window, page: HoldingsPage, porter: Porter, qtbot: QtBot):
    sought(window, page, qtbot, "0002")
    press(window, qtbot, Key.Key_F9)
    part = page.shown()
    assert isinstance(part, CarriersPage)
    qtbot.waitUntil(lambda: len(part.form.lines) == 1, timeout=5000)
    part.form.lines[0].copy_no.setText("000001")
    part.form.new.copy_no.setText("000002-3")
    part.form.new.copy_no.setFocus()
    with qtbot.waitSignal(page.said):
        press(window, qtbot, Key.Key_Return, control=True)
    made = carriers_of(porter, qtbot, 2)
    assert [(one.copy_no, one.copy_index, one.kind) for one in made] == [
        ("000001", 1, CarrierKind.PAPER),
        ("000002", 2, CarrierKind.PAPER),
        ("000003", 3, CarrierKind.PAPER),
    ]
    assert page.shown() is page.list


def test_p004_what_waits_is_mended_by_keys_and_the_next_one_follows(house: House, porter: Porter, qtbot: QtBot):
    begin(house.room)
    let_wait(house, 2, 3, claimed="W017-WS·2019-Y-GH-0021")
    page = HoldingsPage(porter)
    window = shown(page, qtbot)
    qtbot.waitUntil(lambda: page.list.table.rows.row(0) is not None, timeout=5000)
    press(window, qtbot, Key.Key_F6)
    waiting = page.shown()
    assert isinstance(waiting, WaitingList)
    qtbot.waitUntil(lambda: waiting.table.current() is not None, timeout=5000)
    press(window, qtbot, Key.Key_Return)
    part = page.shown()
    assert isinstance(part, MendPage)
    code = part.form.fields.line("code")
    qtbot.waitUntil(lambda: keyboard(window) is code and code.hasSelectedText(), timeout=5000)
    write(window, qtbot, "W017-WS·2020-Y-GH-0001".encode().decode())
    assert isinstance(keyboard(window), QLineEdit)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: part.record() == 3 and code.text() == "W017-WS·2019-Y-GH-0021", timeout=5000)
    qtbot.waitUntil(lambda: part.form.fields.value("title") == "管网改造方案之3", timeout=5000)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: page.shown() is page.list, timeout=5000)
    assert record_with(porter, qtbot, "W017-WS·2020-Y-GH-0001").id == 2
    assert record_with(porter, qtbot, "W017-WS·2019-Y-GH-0021").pending is None


def test_a_series_is_begun_from_one_code_and_closed(window: Window, page: HoldingsPage, porter: Porter, qtbot: QtBot):
    press(window, qtbot, Key.Key_F7)
    part = page.shown()
    assert isinstance(part, SeriesPage)
    table = part.register.table
    qtbot.waitUntil(lambda: table.rows.rowCount() == 1, timeout=5000)
    press(window, qtbot, Key.Key_N, control=True)
    write(window, qtbot, "科技")
    press(window, qtbot, Key.Key_Return)
    write(window, qtbot, "J019-KJ·JJ·2022-Y-001")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: table.rows.rowCount() == 2, timeout=5000)

    def second(unit: Unit) -> Series | None:
        return unit.find(Series, id=2)

    [found] = within(porter, qtbot, second)
    assert isinstance(found, Series)
    assert (found.name, found.fonds_no, found.category_code) == ("科技", "J019", "KJ·JJ")
    assert not found.closed
    qtbot.waitUntil(lambda: part.register.form is None, timeout=5000)
    press(window, qtbot, Key.Key_F8)
    qtbot.waitUntil(lambda: bool(getattr(within(porter, qtbot, second)[0], "closed", False)), timeout=5000)


def test_the_pane_tells_both_clocks(window: Window, page: HoldingsPage, porter: Porter, qtbot: QtBot):
    part = registering(window, page, qtbot)
    write(window, qtbot, "clocks")
    part.form.put_code("W017-WS·2019-D10-GH-0001")
    part.form.fields.put("level", (Level.MIMI, Scheme.STATE))
    part.form.fields.put("term", "10年")
    part.form.fields.put("dated", "2019-08-21")
    qtbot.waitUntil(lambda: part.form.fields.value("retention") == "D10", timeout=5000)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: part.form.code() == "W017-WS·2019-D10-GH-0002", timeout=5000)
    press(window, qtbot, Key.Key_Escape)
    sought(window, page, qtbot, "D10-GH-0001")
    details = page.list.beside.details
    assert details is not None
    assert (details.secrecy_until, details.kept.until) == (date(2029, 8, 21), date(2029, 12, 31))
