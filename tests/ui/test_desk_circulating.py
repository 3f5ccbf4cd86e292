"""Circulation at the desk by scans and keys: out to whose turn it is, back, signed off (F-17, R-75 to R-79)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import BeginCirculation
from recordsroom.domain.desk import DeskCommand, DeskMode
from recordsroom.domain.values import Custody
from recordsroom.services.folder_questions import AskLeg
from recordsroom.services.queries.circulating import SheetState, circulation_sheets
from tests.rooms import House
from tests.ui.desk_stage import INTERNAL, PUBLIC, Desk, carrier, reader, staged
from ui.look.tokens import Role
from ui.porter import Porter

SHEN, BAI = 1, 2
Key = Qt.Key


@pytest.fixture
def desk(house: House, porter: Porter, qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    """A folder with two pieces for two readers."""
    for stage in staged(house, porter, qapp, qtbot):
        stage.do(
            BeginCirculation(circulation_no="传2026-0001", carriers=(INTERNAL, PUBLIC), readers=(SHEN, BAI)),
        )
        yield stage


def state(desk: Desk) -> SheetState:
    return desk.ask(circulation_sheets)[0].state


def said(desk: Desk) -> Role:
    return desk.page.showing.band.told.role


def signed(desk: Desk, pieces: str, name: str) -> None:
    """What stands on the sheet; the time is offered."""
    desk.type(pieces)
    desk.key(Key.Key_Return)
    desk.page.showing.leg.name.setText(name)
    desk.key(Key.Key_Return, Key.Key_Return, Key.Key_Return)


def test_r075_r077_a_folder_goes_to_whose_card_is_scanned_and_comes_back_signed(desk: Desk):
    desk.scan(DeskCommand.CIRCULATE.barcode, reader(SHEN))
    assert said(desk) is Role.LOOK, "no folder is in front yet"
    desk.scan(carrier(PUBLIC))
    assert (said(desk), desk.run.folder is not None) == (Role.INFO, True)
    desk.scan(reader(3))
    assert said(desk) is Role.STOP, "whoever is not on the sheet gets nothing"
    desk.scan(reader(SHEN))
    assert (said(desk), state(desk)) == (Role.OK, SheetState.OUT)
    assert {desk.seen(key).custody for key in (PUBLIC, INTERNAL)} == {Custody.ON_LOAN}
    desk.scan(reader(BAI))
    assert said(desk) is Role.STOP, "never from reader to reader"
    desk.scan(carrier(PUBLIC))
    assert desk.question() is None and desk.mode() is DeskMode.CIRCULATE
    desk.scan(carrier(INTERNAL))
    assert isinstance(desk.question(), AskLeg)
    signed(desk, "1", "沈知远")
    assert said(desk) is Role.STOP and state(desk) is SheetState.TO_SIGN
    # The way on: the piece is scanned once more, and it is asked anew.
    desk.scan(carrier(PUBLIC))
    assert isinstance(desk.question(), AskLeg)
    signed(desk, "2", "沈知远")
    assert state(desk) is SheetState.HERE
    desk.scan(reader(BAI))
    assert state(desk) is SheetState.OUT
    desk.key(Key.Key_F8)
    assert state(desk) is SheetState.HERE, "the leg was taken back"


def test_what_lies_in_no_folder_is_told_and_taken_back_all_the_same(desk: Desk):
    desk.key(Key.Key_F7)
    desk.qtbot.keyClick(desk.window.windowHandle(), Key.Key_F3, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert desk.mode() is DeskMode.CIRCULATE
    desk.scan(carrier(3))
    assert said(desk) is Role.LOOK
    desk.scan(carrier(INTERNAL))
    assert desk.run.folder is not None
    desk.key(Key.Key_F9)
    assert said(desk) is Role.INFO
