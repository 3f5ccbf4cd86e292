"""Ctrl+K from anywhere: what was typed is looked for among records, people and places, by keys alone."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.services.queries.finding import MOST, Found, Kind
from recordsroom.services.queries.matters import Matter
from tests.ui.turns import press, shown, write
from ui.finding import Finding, _few, _leads_to
from ui.finding_commands import commands_found
from ui.holdings.page import HoldingsPage
from ui.porter import Porter
from ui.shell.window import Window

Key = Qt.Key


@pytest.fixture
def window(porter: Porter, qtbot: QtBot) -> Window:
    return shown(HoldingsPage(porter), qtbot)


@pytest.fixture
def finding(porter: Porter, window: Window) -> Finding:
    return Finding(porter, window)


@pytest.mark.parametrize(
    ("typed", "where"),
    [
        (("方案之7", 0), ("holdings", "方案之7")),
        (("szy", 1), ("people", "沈知远")),
        (("gyz", 1), ("people", ("approvers", "顾言舟"))),
        (("02-01", 1), ("shelving", 2)),
        (("szy", 0), ("holdings", "szy")),
        (("方案之7", 1), ("holdings", 7)),
        (("building", 1), ("holdings", Matter.CAMPAIGN)),
    ],
)
def test_arrows_and_enter_lead_to_what_was_found(
    window: Window, finding: Finding, qtbot: QtBot, typed: tuple[str, int], where: tuple[str, Any]
):
    press(window, qtbot, Key.Key_K, control=True)
    write(window, qtbot, typed[0])
    qtbot.waitUntil(finding.list.isVisible)
    for _ in range(typed[1]):
        press(window, qtbot, Key.Key_Down)
    with qtbot.waitSignal(finding.pointed) as pointed:
        press(window, qtbot, Key.Key_Return)
    assert (pointed.args[0], pointed.args[1]) == where
    assert not finding.list.isVisible()
    assert window.header.find_field.text() == ""


def test_escape_closes_the_list_and_goes_back_to_the_page(window: Window, finding: Finding, qtbot: QtBot):
    press(window, qtbot, Key.Key_K, control=True)
    write(window, qtbot, "szy")
    qtbot.waitUntil(finding.list.isVisible)
    press(window, qtbot, Key.Key_Escape)
    assert not finding.list.isVisible()
    assert window.focusWidget() is not window.header.find_field


def test_p10_pages_and_acts_are_found_by_word_and_sound_as_far_as_the_keeper_has_them():
    pages = (("holdings", "档案"), ("printing", "打印"))
    assert [one.argument for one in commands_found("dy", pages)] == [("printing", None)]
    assert ("holdings", Matter.RELABEL) in [one.argument for one in commands_found("label", pages)]
    by_name = [one.argument for words in ("archival", "归档文件") for one in commands_found(words, pages)]
    assert ("printing", "filing_list") in by_name, "every document is found by its name"
    assert not commands_found("accounts", pages) and not commands_found(" ", pages)


def test_p10_a_page_that_is_called_as_its_act_is_named_once():
    pages = (("registers", "登记簿"), ("copies", "复制、摘录"))
    assert [(one.words, one.argument) for one in commands_found("copies", pages)] == [
        ("Copies and excerpts", ("copies", None))
    ], "an act whose words are not the page's title is found by its own"
    assert [one.argument for one in commands_found("c", (("copies", "Copies and excerpts"),))].count(
        ("copies", None)
    ) == 1


def test_every_kind_keeps_its_first_lines_on_a_small_screen():
    many = tuple(
        Found(kind, n, "", "") for kind in (Kind.RECORD, Kind.READER, Kind.UNIT, Kind.PLACE) for n in range(MOST)
    )
    few = _few((Found(Kind.RECORDS, 0, "x", ""), *many))
    assert {one.kind for one in few} == {Kind.RECORDS, Kind.RECORD, Kind.READER, Kind.UNIT, Kind.PLACE}
    assert len(few) <= 14


@pytest.mark.parametrize(
    ("found", "where"),
    [
        (Found(Kind.BOX, 3, "0003", "", argument="3000000034"), ("desk", "3000000034")),
        (Found(Kind.UNIT, 3, "总体设计室", ""), ("people", ("units", "总体设计室"))),
        (Found(Kind.COMMAND, 0, "", "", argument=("printing", "blank_label")), ("printing", "blank_label")),
    ],
)
def test_each_kind_leads_to_its_page(found: Found, where: tuple[str, object]):
    assert _leads_to(found) == where
