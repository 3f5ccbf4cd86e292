"""A leader approves at the desk by the own password, and the head takes it by office (P-26, domain.md §4.2)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordsroom.domain.approval_ways import ApprovalWay
from recordsroom.domain.commands import ActivateUser, AddReader, CreateUser
from recordsroom.domain.errors import WrongKey
from recordsroom.domain.keepers import Role
from recordsroom.domain.values import Custody, Level
from recordsroom.services.acts import AskLeader
from recordsroom.services.queries.approval_register import approval_register
from recordsroom.services.room import Room
from recordsroom.services.signing import Signer, new_signing_key, public_key_of
from tests.rooms import ARCHIVIST, SECURITY, SYSTEM, House
from tests.screens import porter
from tests.ui.desk_stage import MIMI, Desk, carrier, reader, staged
from ui.desk.page import DeskPage
from ui.porter import Porter

__all__ = ["porter"]
Key = Qt.Key
LEADER, PRIVATE = 6, new_signing_key()


def _vouched(name: str, password: str, _room: Room) -> Signer | WrongKey:
    return Signer(LEADER, PRIVATE) if (name, password) == ("顾言舟", "right") else WrongKey()


@pytest.fixture
def led(house: House) -> House:
    """A house whose head has an account, and is a reader too."""
    roles = frozenset({Role.APPROVER})
    made = CreateUser(user=LEADER, name="顾言舟", roles=roles, public_key=public_key_of(PRIVATE), key_file="0")
    house.enter(SYSTEM).do(made)
    house.enter(SECURITY).do(ActivateUser(user=LEADER))
    head = AddReader(name="顾言舟", unit="所办", cleared=Level.JUEMI, valid_until=date(2027, 6, 30))
    house.enter(ARCHIVIST).do(head)
    return house


@pytest.fixture
def desk(
    led: House, porter: Porter, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    monkeypatch.setattr("ui.desk.work.vouched", _vouched)
    yield from staged(led, porter, qapp, qtbot)


def told(desk: Desk) -> set[str]:
    return {hint.key for hint in DeskPage.keys(desk.page) if hint.told}


def with_control(desk: Desk, key: Qt.Key) -> None:
    desk.qtbot.keyClick(desk.window.windowHandle(), key, Qt.KeyboardModifier.ControlModifier)
    desk.settle()


def test_a_leader_approves_by_the_own_password(desk: Desk):
    desk.scan(reader(1), carrier(MIMI))
    desk.qtbot.waitUntil(lambda: "Ctrl+F9" in told(desk))
    assert "Ctrl+F8" not in told(desk)
    with_control(desk, Key.Key_F9)
    card = desk.page.showing.leader
    desk.qtbot.waitUntil(lambda: card.first_focus() is card.password and card.password.hasFocus())
    desk.type("\r")
    desk.qtbot.waitUntil(lambda: bool(card._wrong.text()), timeout=5000)
    before = card._wrong.text()
    desk.type("wrong\r")
    desk.qtbot.waitUntil(lambda: card._wrong.text() not in {"", before}, timeout=15000)
    assert isinstance(desk.question(), AskLeader) and card._wrong.text() and not card.password.text()
    desk.type("right\r")
    assert desk.question() is None and desk.seen(MIMI).custody is Custody.ON_LOAN
    [sheet] = desk.ask(approval_register)
    assert sheet.given_as is ApprovalWay.PASSWORD and desk.run.hand is None


def test_esc_leaves_the_password_and_lends_nothing(desk: Desk):
    desk.scan(reader(1), carrier(MIMI))
    with_control(desk, Key.Key_F9)
    desk.key(Key.Key_Escape)
    assert desk.question() is None and desk.seen(MIMI).custody is Custody.ACCESSIONED


def test_p26_the_head_takes_it_by_office(desk: Desk):
    desk.scan(reader(4), carrier(MIMI))
    assert "Ctrl+F8" in told(desk)
    with_control(desk, Key.Key_F8)
    assert desk.seen(MIMI).custody is Custody.ON_LOAN
    [sheet] = desk.ask(approval_register)
    assert sheet.given_as is ApprovalWay.OFFICE
