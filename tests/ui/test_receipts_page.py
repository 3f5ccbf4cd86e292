"""The incoming book by keys: received, handed over, voided, found by year and by what waits (G-01)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.receiving import Packet
from recordsroom.domain.values import Level
from tests.ui.turns import press, shown
from ui.porter import Porter
from ui.receiving.forms import HandOverForm, ReceiptForm, VoidForm
from ui.receiving.page import ReceiptsPage

Key = Qt.Key


@pytest.fixture
def page(porter: Porter) -> ReceiptsPage:
    return ReceiptsPage(porter)


def test_g001_documents_are_received_handed_over_and_voided_by_keys(page: ReceiptsPage, qtbot: QtBot):
    window, register = shown(page, qtbot), page.register
    press(window, qtbot, Key.Key_N, control=True)
    form = register.form
    assert isinstance(form, ReceiptForm) and not form.addressee.isEnabled()
    form.from_unit.setText("市规划局")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: register.form is not None and bool(register.form.wrong()), timeout=5000)
    form.title.setText("管网改造通知")
    form.received.setText("2")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: len(register.rows) == 1, timeout=5000)
    press(window, qtbot, Key.Key_N, control=True)
    form = register.form
    assert isinstance(form, ReceiptForm)
    form.packet.choose(Packet.EYES_ONLY)
    form.level.choose(Level.MIMI)
    assert form.addressee.isEnabled() and not form.title.isEnabled()
    form.from_unit.setText("市委办公室")
    form.addressee.setText("顾言舟")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: len(register.rows) == 2, timeout=5000)
    press(window, qtbot, Key.Key_F3)
    qtbot.waitUntil(lambda: [row.waits for row in register.rows] == [True], timeout=5000)
    press(window, qtbot, Key.Key_F6)
    handing = page.register.form
    assert isinstance(handing, HandOverForm)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: not register.rows and register.form is None, timeout=5000)
    press(window, qtbot, Key.Key_F3)
    qtbot.waitUntil(lambda: len(register.rows) == 2, timeout=5000)
    press(window, qtbot, Key.Key_F8)
    voiding = page.register.form
    assert isinstance(voiding, VoidForm)
    voiding.cause.setText("重复登记")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: any(row.void_cause for row in register.rows), timeout=5000)
    press(window, qtbot, Key.Key_F4)
    qtbot.waitUntil(lambda: register.year is not None and len(register.rows) == 2, timeout=5000)
    with qtbot.waitSignal(page.left):
        press(window, qtbot, Key.Key_Escape)
