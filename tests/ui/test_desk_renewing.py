"""Renewing at the desk, by scans and keys alone (R-61)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordsroom.domain.desk import DeskCommand
from recordsroom.domain.desk_facts import Renewed
from recordsroom.domain.rules import Reason
from recordsroom.services.acts import AskApproval
from recordsroom.services.queries.lending import loans_out
from tests.builders import TODAY
from tests.rooms import House
from tests.ui.desk_stage import MIMI, PUBLIC, Desk, approval, carrier, reader, staged
from tests.ui.turns import press
from ui.desk.offers import offers_of
from ui.porter import Porter
from ui.sounds import Sound

Key = Qt.Key


@pytest.fixture
def desk(house: House, porter: Porter, qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    for made in staged(house, porter, qapp, qtbot):
        made.do(approval(PUBLIC, MIMI))
        made.scan(reader(1), carrier(PUBLIC), carrier(MIMI), DeskCommand.END.barcode)
        yield made


def test_r061_what_was_looked_at_is_renewed_by_a_key(desk: Desk):
    desk.key(Key.Key_F7)
    desk.scan(carrier(PUBLIC))
    assert offers_of(desk.run).renew
    press(desk.window, desk.qtbot, Key.Key_R, control=True)
    desk.settle()
    told = desk.run.made[-1].told
    assert isinstance(told, Renewed) and told.due_on == TODAY + timedelta(days=21)
    assert (TODAY + timedelta(days=21)).isoformat() in desk.words
    assert desk.last_sound() is Sound.OK
    desk.key(Key.Key_F8)
    assert {row.due_on for row in desk.ask(loans_out)} == {TODAY + timedelta(days=14)}


def test_r062_the_reader_who_has_it_renews_it_by_the_step_of_the_refusal(desk: Desk):
    desk.scan(reader(1), carrier(PUBLIC))
    assert desk.run.stuck is not None
    assert [o.reason for o in desk.run.stuck.objections][0] is Reason.ALREADY_WITH_READER
    desk.type("1")
    assert isinstance(desk.run.made[-1].told, Renewed)


def test_r053_a_secret_one_is_renewed_once_the_new_signature_is_typed(desk: Desk):
    desk.key(Key.Key_F7)
    desk.scan(carrier(MIMI), DeskCommand.RENEW.barcode)
    assert desk.last_sound() is Sound.STOP
    desk.key(Key.Key_F6)
    assert isinstance(desk.question(), AskApproval)
    desk.type("2026-R1\r")
    desk.type("1")
    desk.key(Key.Key_Return)
    assert isinstance(desk.run.made[-1].told, Renewed)
