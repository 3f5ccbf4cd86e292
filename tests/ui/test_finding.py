"""Ctrl+K from anywhere: what was typed is looked for among records, people and places, by keys alone."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.turns import press, shown, write
from ui.finding import Finding
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
