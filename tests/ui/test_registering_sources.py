"""A record that is made from another names its source, which is looked up before the record is sent (R-143)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import RegisterRecord
from recordsroom.domain.values import Level, Scheme
from recordsroom.storage.unit import Unit
from tests.ui.registering_stage import (
    CODE,
    go_to,
    page,
    registering,
    sought,
    window,
    within,
)
from tests.ui.turns import press, shown_words, write
from ui.holdings.page import HoldingsPage
from ui.parts.words import Words
from ui.porter import Porter
from ui.shell.window import Window

Key = Qt.Key
__all__ = ["page", "window"]


def test_r143_what_is_made_from_another_record_is_seen_from_either_side(
    window: Window, page: HoldingsPage, porter: Porter, qtbot: QtBot
):
    part = registering(window, page, qtbot)
    write(window, qtbot, "低温密封件技术状态分析报告")
    go_to(part.form, "source")
    write(window, qtbot, "W017-WS·2019-Y-GH-0004")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: "Its source is" in part.form.wrong(), timeout=5000)
    part.form.fields.put("level", (Level.JIMI, Scheme.STATE))
    go_to(part.form, "copy_nos")
    write(window, qtbot, "1")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: part.form.code().endswith("0022"), timeout=5000)
    press(window, qtbot, Key.Key_Escape)
    sought(window, page, qtbot, "GH-0021")
    qtbot.waitUntil(lambda: "Made from" in shown_words(page.list.pane_shown), timeout=5000)
    assert "W017-WS·2019-Y-GH-0004" in codes_shown(page.list.pane_shown)
    page.list.filters.look_for("nothing is called so")
    qtbot.waitUntil(lambda: page.list.table.rows.rowCount() == 0, timeout=5000)
    sought(window, page, qtbot, "GH-0004")
    qtbot.waitUntil(lambda: "Made from it" in shown_words(page.list.pane_shown), timeout=5000)
    assert CODE in codes_shown(page.list.pane_shown)


def test_r143_a_second_ctrl_enter_before_the_source_is_found_sends_nothing_twice(
    window: Window, page: HoldingsPage, porter: Porter, qtbot: QtBot
):
    part = registering(window, page, qtbot)
    write(window, qtbot, "two presses")
    go_to(part.form, "source")
    write(window, qtbot, "W017-WS·2019-Y-GH-0001")
    part.save()
    part.save()
    qtbot.waitUntil(lambda: part.form.code().endswith("0022"), timeout=5000)
    assert within(porter, qtbot, asked_to_register) == [1]
    assert not part.form.wrong()


def test_r143_a_source_that_nobody_has_may_be_put_right_and_sent_again(
    window: Window, page: HoldingsPage, porter: Porter, qtbot: QtBot
):
    part = registering(window, page, qtbot)
    write(window, qtbot, "a slip of the finger")
    go_to(part.form, "source")
    write(window, qtbot, "W017-WS·2019-Y-GH-9999")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: bool(part.form.fields.editors["source"].property("wrong")), timeout=5000)
    part.form.fields.put("source", "W017-WS·2019-Y-GH-0001")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: part.form.code().endswith("0022"), timeout=5000)
    assert within(porter, qtbot, asked_to_register) == [1]


def test_r143_leaving_before_the_source_is_found_registers_nothing(
    window: Window, page: HoldingsPage, porter: Porter, qtbot: QtBot
):
    part = registering(window, page, qtbot)
    write(window, qtbot, "given up")
    go_to(part.form, "source")
    write(window, qtbot, "W017-WS·2019-Y-GH-0001")
    part.save()
    part.back()
    part.back()
    assert within(porter, qtbot, asked_to_register) == [0]
    again = registering(window, page, qtbot)
    write(window, qtbot, "the next one")
    again.form.fields.put("source", "")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: again.form.code().endswith("0022"), timeout=5000)
    assert within(porter, qtbot, asked_to_register) == [1]


def asked_to_register(unit: Unit) -> int:
    """How often the room was asked to register something, refused or not."""
    return unit.count("SELECT count(*) FROM journal WHERE command = ?", RegisterRecord.__name__)


def codes_shown(within: QWidget) -> list[str]:
    """The codes on a pane, which are drawn shortened where it is narrow."""
    drawn: Any = within.findChildren(Words)
    return [words.accessibleName() for words in drawn]
