"""Work and business secrets by keys: a grade, and a decision with it (R-17, R-18)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.rooms import House
from tests.ui.turns import press, shown, write
from ui.porter import Porter
from ui.secrecy.own_page import OwnSecretsPage

Key = Qt.Key


def test_r18_a_grade_is_entered_and_given_by_keys(porter: Porter, house: House, qtbot: QtBot):
    page = OwnSecretsPage(porter)
    window, register = shown(page, qtbot), page.register
    press(window, qtbot, Key.Key_F7, Key.Key_Return)
    write(window, qtbot, "core")
    press(window, qtbot, Key.Key_Return)
    write(window, qtbot, "CORE")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: register.form is None and len(register.grades) == 1, timeout=5000)
    press(window, qtbot, Key.Key_N, control=True)
    for words in ("W017-WS·2019-Y-GH-0001", "", "", "", "scope 2", "drafter"):
        if words:
            write(window, qtbot, words)
        press(window, qtbot, Key.Key_Return)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: [row.mark for row in register.rows] == ["CORE"], timeout=5000)
    press(window, qtbot, Key.Key_F8)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: register.grades == (), timeout=5000)
