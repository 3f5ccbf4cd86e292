"""Who waits for a carrier is named where it matters: when it would go to another, and when it is looked up (R-66)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import LendCarrier, ReserveCarrier, ReturnCarrier
from recordsroom.domain.desk import DeskCommand
from recordsroom.services.acts import AskReason
from tests.builders import TODAY
from tests.rooms import House
from tests.ui.desk_stage import PUBLIC, Desk, approval, carrier, reader, staged
from tests.ui.turns import press, shown_words
from ui.porter import Porter

SHEN, BAI = 1, 2


@pytest.fixture
def desk(house: House, porter: Porter, qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    """The first reader has something out that the second one asked for."""
    for made in staged(house, porter, qapp, qtbot):
        wish = ReserveCarrier(carrier=PUBLIC, reader=BAI, until=TODAY + timedelta(days=10), wanted_for="编规划")
        made.do(approval(PUBLIC), LendCarrier(carrier=PUBLIC, reader=SHEN), wish)
        yield made


def named(desk: Desk) -> list[str]:
    return [words for words in shown_words(desk.panel()) if "白露宁" in words]


def test_r066_who_waits_and_since_when_is_told_before_it_goes_to_another(desk: Desk):
    desk.do(ReturnCarrier(carrier=PUBLIC), replace(approval(PUBLIC), form_no="2026-0732"))
    desk.scan(reader(SHEN), carrier(PUBLIC))
    assert isinstance(desk.question(), AskReason)
    assert named(desk) == [f"白露宁　财务部 waits since {TODAY.isoformat()}"]
    assert "白露宁" not in repr(desk.question()) and "白露宁" not in repr(desk.seen(PUBLIC))
    assert "白露宁" not in desk.words, "who borrows does not read it in the large letters"


def test_r066_a_renewal_names_who_waits_too(desk: Desk):
    desk.scan(DeskCommand.ASK.barcode, carrier(PUBLIC))
    assert "白露宁" in desk.words
    press(desk.window, desk.qtbot, Qt.Key.Key_R, control=True)
    desk.settle()
    assert isinstance(desk.question(), AskReason) and len(named(desk)) == 1


def test_r066_nobody_is_named_who_waits_no_more(desk: Desk):
    desk.do(ReturnCarrier(carrier=PUBLIC), replace(approval(PUBLIC), reader=BAI, form_no="2026-0732"))
    desk.do(LendCarrier(carrier=PUBLIC, reader=BAI))
    assert desk.seen(PUBLIC).awaited is None
    desk.scan(DeskCommand.ASK.barcode, carrier(PUBLIC))
    assert desk.words.count("白露宁") == 1, "he has it now"
