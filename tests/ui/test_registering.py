"""Registering, putting right, copies, mending and series, all by keys on the holdings page."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from recordsroom.domain.arrangement import Series
from recordsroom.domain.commands import AddSeries, OpenRecord
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.numbering import Profile
from recordsroom.domain.values import CarrierKind, Level, RecordKind, Scheme
from recordsroom.storage.transaction import unit_of_work
from recordsroom.storage.unit import Unit
from tests.rooms import House
from tests.services.registers import begin, let_wait
from tests.ui.turns import keyboard, press, shown, write
from ui.holdings.page import HoldingsPage
from ui.mending.entry import MendPage
from ui.mending.page import WaitingList
from ui.porter import Porter
from ui.registering.carriers import CarriersPage
from ui.registering.editing import EditPage
from ui.registering.form import RecordForm
from ui.registering.page import RegisterPage
from ui.series.page import SeriesPage
from ui.shell.page import Page
from ui.shell.window import Window

Key = Qt.Key


@pytest.fixture
def page(house: House, porter: Porter, qtbot: QtBot) -> HoldingsPage:
    begin(house.room)
    return HoldingsPage(porter)


@pytest.fixture
def window(page: HoldingsPage, qtbot: QtBot) -> Window:
    made = shown(page, qtbot)
    qtbot.waitUntil(lambda: page.list.table.rows.row(0) is not None, timeout=5000)
    return made


def within(porter: Porter, qtbot: QtBot, work: object) -> list[object]:
    """Look into the room's tables in the room's own thread."""
    found: list[object] = []

    def look(room: object) -> None:
        with unit_of_work(porter.room.vault) as unit:
            found.append(work(unit))  # type: ignore[operator]

    done: list[bool] = []
    porter.within(look, lambda _nothing: done.append(True))
    qtbot.waitUntil(lambda: bool(done), timeout=5000)
    return found


def record_with(porter: Porter, qtbot: QtBot, code: str) -> Record:
    [found] = within(porter, qtbot, lambda unit: unit.find(Record, reference_code=code))
    assert isinstance(found, Record)
    return found


def carriers_of(porter: Porter, qtbot: QtBot, record: int) -> list[Carrier]:
    def look(unit: Unit) -> list[Carrier]:
        return unit.every(Carrier, record_id=record)

    [found] = within(porter, qtbot, look)
    assert isinstance(found, list)
    return found


def registering(window: Window, page: HoldingsPage, qtbot: QtBot) -> RegisterPage:
    """The form for a new record, its number proposed."""
    press(window, qtbot, Key.Key_N, control=True)
    part = page.shown()
    assert isinstance(part, RegisterPage)
    qtbot.waitUntil(lambda: part.form.code() == "W017-WS·2019-Y-GH-0021", timeout=5000)
    return part


def offers(part: Page, key: str) -> bool:
    """Whether this key works now."""
    return any(hint.key == key for hint in (*part.keys(),))


def go_to(form: RecordForm, name: str) -> None:
    form.fields.editors[name].setFocus()


def sought(window: Window, page: HoldingsPage, qtbot: QtBot, code: str, count: int = 1) -> None:
    """Find a record, the first of so many, and put the keyboard on it."""
    page.list.filters.field.setFocus()
    page.list.filters.look_for(code)
    qtbot.waitUntil(lambda: page.list.table.rows.rowCount() == count, timeout=5000)
    qtbot.waitUntil(lambda: page.list.table.rows.row(0) is not None, timeout=5000)
    press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(
        lambda: page.list._details is not None and page.list._details.reference_code.endswith(code), timeout=5000
    )


def test_a_record_is_registered_by_keys_and_the_form_stays(
    window: Window, page: HoldingsPage, porter: Porter, qtbot: QtBot
):
    part = registering(window, page, qtbot)
    write(window, qtbot, "南湖泵站大修方案")
    press(window, qtbot, Key.Key_Return)
    write(window, qtbot, "梧规〔2019〕88号")
    press(window, qtbot, Key.Key_Return)
    write(window, qtbot, "总体设计室")
    press(window, qtbot, Key.Key_Return)
    write(window, qtbot, "20190821")
    press(window, qtbot, Key.Key_Return, Key.Key_Return)
    write(window, qtbot, "36")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: part.form.code().endswith("0022"), timeout=5000)
    kept = record_with(porter, qtbot, "W017-WS·2019-Y-GH-0021")
    assert (kept.title, kept.document_no, kept.dated) == ("南湖泵站大修方案", "梧规〔2019〕88号", "2019-08-21")
    assert (kept.level, kept.retention, kept.responsible_body) == (Level.PUBLIC, "Y", "总体设计室")
    assert [carrier.pages for carrier in carriers_of(porter, qtbot, kept.id)] == [36]
    fields = part.form.fields
    assert (fields.value("title"), fields.value("responsible_body")) == ("", "总体设计室")
    assert keyboard(window) is fields.editors["title"]
    with qtbot.waitSignal(page.labels_wanted) as wanted:
        press(window, qtbot, Key.Key_P, control=True)
    assert wanted.args == ["carrier_label", (21,)]


def test_several_copies_come_in_by_their_numbers(window: Window, page: HoldingsPage, porter: Porter, qtbot: QtBot):
    part = registering(window, page, qtbot)
    write(window, qtbot, "abc")
    part.form.fields.put("level", (Level.JIMI, Scheme.STATE))
    go_to(part.form, "copy_nos")
    write(window, qtbot, "000616-18")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: part.form.code().endswith("0022"), timeout=5000)
    made = carriers_of(porter, qtbot, 21)
    assert [(one.copy_no, one.copy_index, one.copies) for one in made] == [
        ("000616", 1, 3),
        ("000617", 2, 3),
        ("000618", 3, 3),
    ]


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")
def test_ctrl_d_says_the_same_as_last_and_down_offers_what_was_said(window: Window, page: HoldingsPage, qtbot: QtBot):
    part = registering(window, page, qtbot)
    write(window, qtbot, "one title")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: part.form.code().endswith("0022"), timeout=5000)
    press(window, qtbot, Key.Key_D, control=True)
    assert part.form.fields.value("title") == "one title"
    go_to(part.form, "responsible_body")
    press(window, qtbot, Key.Key_Down)
    popup = QApplication.activePopupWidget()
    assert popup is not None, "what was said before is offered"
    qtbot.keyClick(popup, Key.Key_Down)
    qtbot.keyClick(popup, Key.Key_Return)
    assert part.form.fields.value("responsible_body") == "规划研究室"


def test_a_doubt_is_answered_with_f9_and_esc_leaves_it(
    window: Window, page: HoldingsPage, porter: Porter, qtbot: QtBot
):
    part = registering(window, page, qtbot)
    write(window, qtbot, "plan")
    part.form.put_code("W017-WS·2019-Y-GH-0030")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: offers(part, "F9"), timeout=5000)
    press(window, qtbot, Key.Key_Escape)
    assert not offers(part, "F9")
    assert part.form.fields.value("title") == "plan"
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: offers(part, "F9"), timeout=5000)
    press(window, qtbot, Key.Key_F9)
    qtbot.waitUntil(lambda: part.form.code().endswith("0031"), timeout=5000)
    assert record_with(porter, qtbot, "W017-WS·2019-Y-GH-0030").title == "plan"


def test_a_refusal_stands_in_the_form_with_the_way_on(window: Window, page: HoldingsPage, qtbot: QtBot):
    part = registering(window, page, qtbot)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: "\n" in part.form._refused.accessibleName(), timeout=5000)
    write(window, qtbot, "x")
    go_to(part.form, "dated")
    write(window, qtbot, "20190230")
    press(window, qtbot, Key.Key_Return, control=True)
    assert part.form.fields.editors["dated"].property("wrong")
    assert keyboard(window) is part.form.fields.editors["dated"]


def test_signs_are_put_right_while_the_code_is_typed(window: Window, page: HoldingsPage, qtbot: QtBot):
    part = registering(window, page, qtbot)
    part.form.put_code("Ｗ017-WS•2019-Y-GH-0022")
    qtbot.waitUntil(part.side.code._changed.isVisible, timeout=5000)
    assert part.side.code._code.accessibleName() == "W017-WS·2019-Y-GH-0022"


def test_above_this_pc_the_form_keeps_only_a_stub(window: Window, page: HoldingsPage, porter: Porter, qtbot: QtBot):
    part = registering(window, page, qtbot)
    write(window, qtbot, "secret words")
    part.form.fields.put("level", (Level.JUEMI, Scheme.STATE))
    assert not part.form.fields.editors["title"].isEnabled()
    part.form.fields.put("copy_nos", "1")
    go_to(part.form, "copy_nos")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: part.form.code().endswith("0022"), timeout=5000)
    assert record_with(porter, qtbot, "W017-WS·2019-Y-GH-0021").title is None


def test_leaving_asks_once_before_typing_is_lost(window: Window, page: HoldingsPage, qtbot: QtBot):
    part = registering(window, page, qtbot)
    write(window, qtbot, "words")
    press(window, qtbot, Key.Key_Escape)
    assert page.shown() is part
    press(window, qtbot, Key.Key_Escape)
    assert page.shown() is page.list


def test_the_last_one_is_taken_back(window: Window, page: HoldingsPage, porter: Porter, qtbot: QtBot):
    part = registering(window, page, qtbot)
    write(window, qtbot, "words")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: part.form.code().endswith("0022"), timeout=5000)
    with qtbot.waitSignal(page.said):
        press(window, qtbot, Key.Key_F10)
    assert within(porter, qtbot, lambda unit: unit.find(Record, id=21)) == [None]


def test_f008_a_file_goes_on_with_its_inner_items(
    window: Window, page: HoldingsPage, house: House, porter: Porter, qtbot: QtBot
):
    porter.do(AddSeries(name="科技按卷", profile=Profile.P3, pattern="fonds-category·year-file3", category_code="KJ"))
    part = registering(window, page, qtbot)
    qtbot.waitUntil(lambda: part.form.fields.choice("series").count() == 2, timeout=5000)
    part.form.fields.put("series", 2)
    part.form.put_code("W017-KJ·2019-001")
    assert part.form.fields.value("kind") is RecordKind.FILE
    write(window, qtbot, "file")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: offers(part, "F8"), timeout=5000)
    press(window, qtbot, Key.Key_F8)
    qtbot.waitUntil(lambda: part.form.code() == "W017-KJ·2019-001-001", timeout=5000)
    qtbot.waitUntil(lambda: keyboard(window) is part.form.fields.editors["title"], timeout=5000)
    write(window, qtbot, "inside")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: part.form.code() == "W017-KJ·2019-001-002", timeout=5000)
    inner = record_with(porter, qtbot, "W017-KJ·2019-001-001")
    assert (inner.parent_id, inner.title) == (21, "inside")
    assert carriers_of(porter, qtbot, inner.id) == []
    press(window, qtbot, Key.Key_Escape, Key.Key_Escape)
    sought(window, page, qtbot, "KJ·2019-001", count=2)
    qtbot.waitUntil(lambda: page.list._details is not None and len(page.list._details.inner) == 1, timeout=5000)
    assert offers(page, "F8")


def test_f2_puts_a_record_right(window: Window, page: HoldingsPage, porter: Porter, qtbot: QtBot):
    sought(window, page, qtbot, "0002")
    press(window, qtbot, Key.Key_F2)
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
    form = part.register.form
    assert form is not None
    qtbot.waitUntil(lambda: table.rows.rowCount() == 2 or bool(form._refused.accessibleName()), timeout=5000)

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
    details = page.list._details
    assert details is not None
    assert (details.secrecy_until, details.retention_until) == (date(2029, 8, 21), date(2029, 12, 31))
