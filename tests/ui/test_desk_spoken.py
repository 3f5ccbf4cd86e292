"""A spoken approval at the desk: typed by keys, lent at once, signed on the page of approvals (P-27)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordsroom.domain.approval_lines import SheetState
from recordsroom.domain.approval_ways import ApprovalWay
from recordsroom.domain.commands import RecordWord, SetPolicy
from recordsroom.domain.values import Custody
from recordsroom.services.acts import AskApproval
from recordsroom.services.queries.approval_register import approval_register
from tests.rooms import ARCHIVIST, SECURITY, House
from tests.screens import porter
from tests.ui.desk_stage import JIMI, MIMI, Desk, carrier, reader, staged
from tests.ui.turns import press, row_of, shown, write
from ui.approvals.page import ApprovalsPage
from ui.desk.page import DeskPage
from ui.porter import Porter

__all__ = ["porter"]
Key = Qt.Key


@pytest.fixture
def speaking(house: House) -> House:
    """A house in which leaders may speak; made before the porter takes the room."""
    house.enter(SECURITY).do(SetPolicy(name="spoken_approvals", value="1"))
    house.enter(ARCHIVIST)
    return house


@pytest.fixture
def desk(speaking: House, porter: Porter, qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    yield from staged(speaking, porter, qapp, qtbot)


def told(desk: Desk) -> set[str]:
    return {hint.key for hint in DeskPage.keys(desk.page) if hint.told}


def test_p27_a_word_typed_by_keys_lends_what_was_refused(desk: Desk):
    desk.scan(reader(1), carrier(MIMI))
    assert "Ctrl+F6" in told(desk)
    desk.qtbot.keyClick(desk.window.windowHandle(), Key.Key_F6, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    card = desk.page.showing.approval
    desk.qtbot.waitUntil(lambda: card.leaders.marked == 1)
    assert card.spoken.isVisible() and not card.day.isVisible()
    desk.type("\r1\r\r")
    assert card._wrong.text() and isinstance(desk.question(), AskApproval)
    desk.type("journey\r")
    assert desk.question() is None and desk.seen(MIMI).custody is Custody.ON_LOAN
    [sheet] = desk.ask(approval_register)
    assert (sheet.state, sheet.given_as, sheet.ground) == (SheetState.UNSIGNED, ApprovalWay.TELEPHONE, "journey")


def test_p27_the_kind_changes_by_the_keys_and_no_word_is_offered_for_jimi(desk: Desk):
    desk.scan(reader(1), carrier(MIMI))
    desk.key(Key.Key_F6)
    card = desk.page.showing.approval
    desk.qtbot.keyClick(desk.window.windowHandle(), Key.Key_F6, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert card.spoken.isVisible()
    desk.key(Key.Key_F6)
    question = desk.question()
    assert isinstance(question, AskApproval) and not question.spoken and not question.scope
    assert card.day.isVisible() and not card.spoken.isVisible()
    desk.key(Key.Key_Escape)
    desk.scan(carrier(JIMI))
    assert "Ctrl+F6" not in told(desk)


def test_p27_the_signature_is_noted_on_the_page_of_approvals(speaking: House, porter: Porter, qtbot: QtBot):
    word = RecordWord(approver=4, reader=1, carriers=(MIMI,), given_as=ApprovalWay.MOUTH, ground="出差")
    speaking.room.do(word)
    page = ApprovalsPage(porter)
    window = shown(page, qtbot)
    page.open(SheetState.UNSIGNED)
    qtbot.waitUntil(lambda: page.sheets.table.rows.rowCount() == 1, timeout=5000)
    assert row_of(page.sheets.table, 0).state is SheetState.UNSIGNED
    press(window, qtbot, Key.Key_F9)
    press(window, qtbot, Key.Key_Escape, Key.Key_F9)
    write(window, qtbot, "20")
    press(window, qtbot, Key.Key_Return)
    assert page.sheets.side.asking
    press(window, qtbot, Key.Key_A, control=True)
    write(window, qtbot, speaking.room.clock().today.isoformat())
    press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: page.sheets.table.rows.rowCount() == 0, timeout=5000)
