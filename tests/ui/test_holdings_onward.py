"""From the list of records to an appraisal, a list or a decision by keys, and what those pages make of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordsroom.domain.appraising import MOST_LINES
from recordsroom.domain.commands import ListForTransfer
from recordsroom.services.queries.gathered import Gathered, gathered
from tests.rooms import House
from tests.ui.turns import press, shown
from ui.destroying.forms import ListForm
from ui.destroying.page import DestructionPage
from ui.holdings.page import HoldingsPage
from ui.look.tokens import Role
from ui.porter import Porter
from ui.retaining.forms import SessionForm
from ui.retaining.page import RetentionPage
from ui.secrecy.form import DecisionForm
from ui.secrecy.page import SecrecyPage
from ui.shell.window import Window
from ui.transferring.forms import TransferForm
from ui.transferring.page import TransfersPage

Key = Qt.Key


@pytest.fixture
def page(porter: Porter) -> HoldingsPage:
    return HoldingsPage(porter)


@pytest.fixture
def window(page: HoldingsPage, qtbot: QtBot) -> Window:
    made = shown(page, qtbot)
    qtbot.waitUntil(lambda: page.list.looking.matching == 20 and page.list.table.rows.row(0) is not None)
    return made


def offered(window: Window, qtbot: QtBot) -> None:
    """Press F10 in the window; the menu before took the keyboard, and gives it back only when asked."""
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press(window, qtbot, Key.Key_F10)


def picked(window: Window, page: HoldingsPage, qtbot: QtBot, digit: Key) -> Gathered:
    """Press F10 and the number of an entry; what is handed on."""
    offered(window, qtbot)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    with qtbot.waitSignal(page.opened) as opened:
        qtbot.keyClick(QApplication.activePopupWidget(), digit)
    assert opened.args is not None and isinstance(opened.args[1], Gathered)
    pages = {Key.Key_1: "retention", Key.Key_2: "destruction", Key.Key_3: "transfers", Key.Key_4: "secrecy"}
    assert opened.args[0] == pages[digit]
    return opened.args[1]


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")
def test_what_is_chosen_or_found_is_handed_on_by_one_key(
    window: Window, page: HoldingsPage, porter: Porter, qtbot: QtBot
):
    listed = page.list
    with qtbot.waitSignal(page.said) as said:
        offered(window, qtbot)
    assert said.args is not None and said.args[0] is Role.LOOK, "nothing is chosen, and nothing is searched for"
    press(window, qtbot, Key.Key_Return)
    assert picked(window, page, qtbot, Key.Key_1).records == (1,), "of everything, the one the keyboard is on"
    listed.table.setFocus()
    for _time in range(2):
        qtbot.keyClick(listed.table, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert picked(window, page, qtbot, Key.Key_4).records == (1, 2, 3)
    listed.filters.field.setText("方案之7")
    qtbot.waitUntil(lambda: listed.looking.matching == 1)
    found = picked(window, page, qtbot, Key.Key_2)
    assert found.records == (7,) and [code for _key, code in found.pieces] == list(found.codes)
    ask, done = porter.ask, porter.do
    told: list[object] = []
    piece = found.pieces[0][0]
    done(ListForTransfer(transfer_no="移1", archives_name="市档案馆", carriers=(piece,)), told.append, told.append)
    ask(gathered, found.records, then=told.append)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert isinstance(told[1], Gathered) and told[1].records == (7,) and not told[1].pieces, "it stands on a list"
    offered(window, qtbot)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    with qtbot.waitSignal(page.said):
        qtbot.keyClick(QApplication.activePopupWidget(), Key.Key_3)
    listed.looking.matching = MOST_LINES + 1
    with qtbot.waitSignal(page.said) as said:
        offered(window, qtbot)
    assert said.args is not None and "501" in said.args[1]


def test_each_page_begins_with_what_was_gathered(house: House, porter: Porter, qtbot: QtBot):
    out = house.room.ask(gathered, (3, 7, 99))
    assert out.records == (3, 7) and len(out.pieces) == 2, "what is not there is left out"
    assert house.room.ask(gathered, ()) == Gathered((), (), ())
    retention, destruction = RetentionPage(porter), DestructionPage(porter)
    transfers, secrecy = TransfersPage(porter), SecrecyPage(porter)
    for page in (retention, destruction, transfers, secrecy):
        shown(page, qtbot)
        page.open(out)
    laid, doomed, leaving = retention.due.form, destruction.register.form, transfers.register.form
    assert isinstance(laid, SessionForm) and laid.scope.text()
    assert isinstance(doomed, ListForm) and isinstance(leaving, TransferForm)
    assert tuple(doomed.pieces.items()) == tuple(leaving.pieces.items()) == out.pieces
    qtbot.waitUntil(lambda: secrecy.decisions.form is not None, timeout=5000)
    decision = secrecy.register.form
    assert isinstance(decision, DecisionForm) and decision.codes == out.codes and decision.many
