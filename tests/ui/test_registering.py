"""Registering by keys on the holdings page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import AddSeries
from recordsroom.domain.holdings import Record
from recordsroom.domain.numbering import Profile
from recordsroom.domain.values import Level, RecordKind, Scheme
from recordsroom.services.queries.record_details import RecordDetails, record_details
from tests.rooms import House
from tests.ui.registering_stage import (
    carriers_of,
    go_to,
    offers,
    page,
    record_with,
    registering,
    sought,
    window,
    within,
)
from tests.ui.turns import keyboard, press, write
from ui.holdings.facts import facts_of
from ui.holdings.page import HoldingsPage
from ui.porter import Porter
from ui.shell.window import Window

Key = Qt.Key
__all__ = ["page", "window"]


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


def test_esc_once_is_forgotten_by_typing_on(window: Window, page: HoldingsPage, qtbot: QtBot):
    part = registering(window, page, qtbot)
    write(window, qtbot, "南湖泵站大修方案")
    press(window, qtbot, Key.Key_Escape)
    assert "Esc once more" in part.form.wrong()
    qtbot.keyClicks(keyboard(window), "2")
    assert part.form.wrong() == ""
    press(window, qtbot, Key.Key_Escape)
    assert page.shown() is part
    assert "Esc once more" in part.form.wrong()
    press(window, qtbot, Key.Key_Escape)
    assert page.shown() is page.list


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


def test_p33_a_doubt_is_set_aside_by_a_numbered_reason_and_esc_leaves_it(
    window: Window, page: HoldingsPage, porter: Porter, qtbot: QtBot
):
    part = registering(window, page, qtbot)
    write(window, qtbot, "plan")
    part.form.put_code("W017-WS·2019-Y-GH-0030")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: offers(part, "Alt+4"), timeout=5000)
    press(window, qtbot, Key.Key_Escape)
    assert not offers(part, "Alt+4")
    assert part.form.fields.value("title") == "plan"
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: offers(part, "Alt+4"), timeout=5000)
    qtbot.keyClick(keyboard(window), Key.Key_4, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: part.form.code().endswith("0031"), timeout=5000)
    assert record_with(porter, qtbot, "W017-WS·2019-Y-GH-0030").title == "plan"


def test_a_refusal_stands_in_the_form_with_the_way_on(window: Window, page: HoldingsPage, qtbot: QtBot):
    part = registering(window, page, qtbot)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: "\n" in part.form.wrong(), timeout=5000)
    write(window, qtbot, "x")
    go_to(part.form, "dated")
    write(window, qtbot, "20190230")
    press(window, qtbot, Key.Key_Return, control=True)
    assert part.form.fields.editors["dated"].property("wrong")
    assert keyboard(window) is part.form.fields.editors["dated"]
    for name in ("dated", "dated_to", "pages", "discs"):
        # Under a narrow editor a sentence would break after every other word.
        said = part.form.fields.fields[name].below
        said.say(part.form.fields.fields["dated"].below.words.text(), wrong=True)
        QApplication.sendPostedEvents()
        QApplication.processEvents()
        assert said.words.height() <= 1.5 * said.words.fontMetrics().height()


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


def test_another_series_brings_its_own_next_number(window: Window, page: HoldingsPage, porter: Porter, qtbot: QtBot):
    porter.do(AddSeries(name="科技按件", profile=Profile.P3, pattern="fonds-category·year-file3", category_code="KJ"))
    part = registering(window, page, qtbot)
    series = part.form.fields.choice("series")
    qtbot.waitUntil(lambda: series.count() == 2, timeout=5000)
    series.setFocus()
    press(window, qtbot, Key.Key_Down)
    qtbot.waitUntil(lambda: part.form.code().startswith("W017-KJ·"), timeout=5000)
    press(window, qtbot, Key.Key_Up)
    qtbot.waitUntil(lambda: part.form.code() == "W017-WS·2026-Y-GH-0001", timeout=5000)


def test_p023_a_number_that_nobody_changed_follows_the_date(window: Window, page: HoldingsPage, qtbot: QtBot):
    part = registering(window, page, qtbot)
    part.form.put_code("")
    press(window, qtbot, Key.Key_F3)
    qtbot.waitUntil(lambda: part.form.code() == "W017-WS·2026-Y-GH-0001", timeout=5000)
    part.form.fields.editors["dated"].setFocus()
    write(window, qtbot, "2019-08-21")
    press(window, qtbot, Key.Key_Tab)
    qtbot.waitUntil(lambda: part.form.code() == "W017-WS·2019-Y-GH-0021", timeout=5000)
    part.form.put_code("W017-WS·2019-Y-GH-0030")
    part.form.fields.editors["dated"].setFocus()
    write(window, qtbot, "2020")
    press(window, qtbot, Key.Key_Tab)
    assert part.form.code() == "W017-WS·2019-Y-GH-0030"


def test_f008_a_file_goes_on_with_its_inner_items(
    window: Window, page: HoldingsPage, house: House, porter: Porter, qtbot: QtBot
):
    porter.do(AddSeries(name="科技按卷", profile=Profile.P3, pattern="fonds-category·year-file3", category_code="KJ"))
    part = registering(window, page, qtbot)
    qtbot.waitUntil(lambda: part.form.fields.choice("series").count() == 2, timeout=5000)
    part.form.fields.put("series", 2)
    qtbot.waitUntil(lambda: part.form.code().startswith("W017-KJ·"), timeout=5000)
    part.form.put_code("W017-KJ·2019-001")
    assert part.form.fields.value("kind") is RecordKind.FILE
    write(window, qtbot, "file")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: offers(part, "F8"), timeout=5000)
    press(window, qtbot, Key.Key_F8)
    qtbot.waitUntil(lambda: part.form.code() == "W017-KJ·2019-001-001", timeout=5000)
    qtbot.waitUntil(lambda: keyboard(window) is part.form.fields.editors["title"], timeout=5000)
    write(window, qtbot, "inside")
    for name, words in (("page_no", "001-012"), ("pages", "12")):
        part.form.fields.editors[name].setFocus()
        write(window, qtbot, words)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: part.form.code() == "W017-KJ·2019-001-002", timeout=5000)
    inner = record_with(porter, qtbot, "W017-KJ·2019-001-001")
    assert (inner.parent_id, inner.title, inner.page_no, inner.bound_pages) == (21, "inside", "1-12", 12)
    assert carriers_of(porter, qtbot, inner.id) == []
    press(window, qtbot, Key.Key_Escape, Key.Key_Escape)
    sought(window, page, qtbot, "KJ·2019-001", count=2)
    qtbot.waitUntil(lambda: (found := page.list.beside.details) is not None and len(found.inner) == 1, timeout=5000)
    assert offers(page, "F8")


def test_r144_only_a_state_secret_is_asked_for_its_points(
    window: Window, page: HoldingsPage, porter: Porter, qtbot: QtBot
):
    part = registering(window, page, qtbot)
    assert not part.form.fields.editors["secret_points"].isEnabled()
    write(window, qtbot, "南湖泵站大修方案")
    part.form.fields.put("level", (Level.MIMI, Scheme.STATE))
    go_to(part.form, "secret_points")
    write(window, qtbot, "第3页坐标")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: part.form.code().endswith("0022"), timeout=5000)
    kept, told = record_with(porter, qtbot, "W017-WS·2019-Y-GH-0021"), list[RecordDetails | None]()
    porter.ask(record_details, kept.id, then=told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=5000)
    [details] = told
    assert details is not None and details.secret_points == "第3页坐标"
    assert ("Secret points", "第3页坐标") in facts_of(details)
    assert part.form.fields.value("secret_points") == ""
