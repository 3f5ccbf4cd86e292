"""Transport cases at the desk by scans and keys: pack, seal, load, set down, compare the seal, unpack (P-18)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import MakeBox, PutInBox, RegisterCases, ShelveBox, ShelveCarrier
from recordsroom.domain.desk import DeskCommand, DeskMode
from recordsroom.domain.values import Barcode, Custody, Kind, Level
from recordsroom.services.acts import AskReason, AskSeal
from recordsroom.services.queries.cases import cases
from tests.files import carriers
from tests.rooms import House
from tests.ui.desk_keys import scan
from tests.ui.desk_stage import Desk, carrier, place, reader, staged
from ui.look.tokens import Role
from ui.porter import Porter
from ui.sounds import Sound

CABINET = 2
BOX, CASE = Barcode.make(Kind.BOX, 1), Barcode.make(Kind.BOX, 2)
KEY = {"fonds_no": "W017", "category_code": "WS", "year": 2019, "retention": "Y", "org_code": "GH", "width_mm": 30}


@pytest.fixture
def desk(house: House, porter: Porter, qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    """A box and a loose carrier stand in a cabinet; one case is empty."""
    made = staged(house, porter, qapp, qtbot)
    for stage in made:
        stage.do(
            MakeBox(**KEY),  # type: ignore[arg-type]  # the fields above
            PutInBox(carriers=(1, 2), box=1),
            ShelveBox(box=1, location=CABINET),
            ShelveCarrier(carrier=7, location=CABINET),
            RegisterCases(count=1, owner="总务科", max_level=Level.MIMI),
        )
        yield stage


def said(desk: Desk) -> Role:
    return desk.page.showing.band.told.role


def where(desk: Desk, key: int) -> Custody:
    [one] = carriers(desk.room, key)
    return one.custody


def test_p18_a_case_is_packed_sealed_sent_opened_and_unpacked_by_scans_alone(desk: Desk):
    desk.scan(DeskCommand.CASES.barcode, CASE, BOX, carrier(7))
    assert desk.mode() is DeskMode.CASES
    assert (where(desk, 1), where(desk, 7)) == (Custody.IN_CASE, Custody.IN_CASE)
    desk.scan(DeskCommand.SEAL.barcode)
    assert isinstance(desk.question(), AskSeal)
    # The bars on a seal are no label of ours.
    scan(desk.window, "20260001")
    desk.settle()
    desk.scan(DeskCommand.LOAD.barcode, place(1), DeskCommand.SEAL.barcode)
    scan(desk.window, "20260001")
    desk.settle()
    assert said(desk) is Role.OK
    desk.scan(place(CABINET), BOX, carrier(7))
    assert (where(desk, 1), where(desk, 7)) == (Custody.SHELVED, Custody.SHELVED)
    [case] = desk.ask(cases)
    assert (case.state.value, case.things) == ("EMPTY", 0)
    desk.scan(DeskCommand.END.barcode)
    assert not desk.run.cases.open


def test_p18_a_seal_with_letters_is_scanned_whatever_the_scanner_sends(desk: Desk):
    desk.scan(DeskCommand.CASES.barcode, CASE, BOX)
    for number, prefix in (("F2026-0001", True), ("F20260001", False), ("AB20260003C", False)):
        desk.key(Qt.Key.Key_F3)
        assert isinstance(desk.question(), AskSeal)
        scan(desk.window, number, prefix=prefix)
        desk.settle()
        desk.qtbot.waitUntil(lambda: desk.question() is None, timeout=5000)
        desk.settle()
        [case] = desk.ask(cases)
        assert (case.state.value, case.seal_no) == ("SEALED", number)
        desk.key(Qt.Key.Key_F8)
    # Typed by hand long before, a letter is no part of what is scanned then.
    desk.key(Qt.Key.Key_F3)
    desk.type("F")
    desk.page.showing.seal._typed_ms -= 10_000
    scan(desk.window, "20260009", prefix=False)
    desk.settle()
    [case] = desk.ask(cases)
    assert case.seal_no == "20260009"


def test_p18_another_seal_is_asked_about_and_a_broken_one_is_a_key(desk: Desk):
    desk.key(Qt.Key.Key_F7)
    desk.scan(BOX)
    desk.qtbot.keyClick(desk.window.windowHandle(), Qt.Key.Key_F5, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    desk.scan(CASE, BOX)
    desk.key(Qt.Key.Key_F3)
    desk.type("FA-0001\r")
    assert desk.question() is None
    desk.key(Qt.Key.Key_F3)
    desk.type("FA-0002\r")
    asked = desk.question()
    assert isinstance(asked, AskReason)
    desk.key(Qt.Key.Key_Escape, Qt.Key.Key_F3, Qt.Key.Key_F11)
    assert isinstance(desk.question(), AskReason)
    desk.type("1")
    assert desk.last_sound() is Sound.STOP
    [case] = desk.ask(cases)
    assert (case.state.value, case.seal_agrees) == ("UNPACKED", False)
    # What is not seen at the end is named.
    desk.scan(DeskCommand.END.barcode)
    assert desk.last_sound() is Sound.STOP
    assert "0001" in desk.words


def test_p18_out_of_turn_nothing_happens_and_each_refusal_leads_on(desk: Desk):
    desk.scan(DeskCommand.SEAL.barcode, DeskCommand.LOAD.barcode)
    assert said(desk) is Role.LOOK
    desk.scan(DeskCommand.CASES.barcode, carrier(7))
    assert where(desk, 7) is Custody.SHELVED
    desk.scan(CASE, carrier(5), carrier(4))
    assert said(desk) is Role.STOP
    assert desk.page.showing.digits
    desk.key(Qt.Key.Key_Escape)
    # What lies in the case and is scanned again waits for its place.
    desk.scan(carrier(7), carrier(6), carrier(7), place(CABINET))
    assert where(desk, 7) is Custody.SHELVED
    desk.key(Qt.Key.Key_F8)
    assert where(desk, 7) is Custody.IN_CASE
    desk.scan(reader(1), carrier(7))
    assert said(desk) is Role.STOP
    desk.scan(DeskCommand.ASK.barcode, carrier(7))
    assert "001" in desk.words
