"""Slips of a loan at the desk: asked for by key, scanned back, recorded line by line (F-12, P-48)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordsroom.domain.chasing import ChaseWay
from recordsroom.domain.commands import AddSeat, AskForSlip, ChaseLoans
from recordsroom.domain.desk import DeskCommand, DeskMode
from recordsroom.domain.facts import Lent
from recordsroom.domain.slip_facts import SlipsMade
from recordsroom.domain.values import Barcode, Kind, Level
from recordsroom.domain.visits import Zone
from recordsroom.services.acts import AskApproval
from recordsroom.services.queries.seats import seat_plan
from tests.rooms import House
from tests.ui.desk_stage import INTERNAL, MIMI, PUBLIC, Desk, approval, carrier, reader, staged
from tests.ui.turns import press
from ui.desk.offers import offers_of
from ui.look.tokens import Role
from ui.porter import Porter

Key = Qt.Key
SLIP = Barcode.make(Kind.SLIP, 1)
NUMBER = "2026-0001"
CALL_SLIP = "Ctrl+Shift+P"


@pytest.fixture
def desk(house: House, porter: Porter, qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    yield from staged(house, porter, qapp, qtbot)


@pytest.fixture
def wanted(desk: Desk) -> list[tuple[object, ...]]:
    found: list[tuple[object, ...]] = []
    desk.page.labels_wanted.connect(lambda *what: found.append(what))
    return found


def print_slip(desk: Desk) -> None:
    press(desk.window, desk.qtbot, Key.Key_P, control=True)
    desk.settle()


def test_p48_one_slip_asks_for_everything_that_lacks_a_signature(desk: Desk, wanted: list[tuple[object, ...]]):
    desk.scan(reader(1), carrier(PUBLIC), carrier(MIMI))
    assert desk.run.unsigned == (PUBLIC, MIMI) and offers_of(desk.run).slip
    print_slip(desk)
    told = desk.run.made[-1].told
    assert isinstance(told, SlipsMade) and (told.lines, told.numbers) == (2, (NUMBER,))
    assert wanted == [("loan_slip", told.slips)] and not offers_of(desk.run).slip
    desk.key(Key.Key_F9)
    assert desk.mode() is DeskMode.LEND and desk.run.reader is None


def test_p12_a_scanned_slip_brings_its_reader_and_lets_all_lines_but_those_struck(desk: Desk):
    desk.do(AskForSlip(reader=1, carriers=(PUBLIC, INTERNAL, MIMI)))
    desk.scan(SLIP)
    assert desk.run.reader is not None and desk.run.reader.id == 1 and desk.run.slip is not None
    assert NUMBER in desk.words
    assert (Role.INFO, NUMBER) in desk.lines, "the list names it by its own number, whole"
    desk.scan(carrier(PUBLIC))
    desk.key(Key.Key_F6)
    card = desk.page.showing.approval
    desk.qtbot.waitUntil(lambda: bool(card._leaders), timeout=5000)
    assert card.form_no.text() == NUMBER and card.may_leave()
    desk.key(Key.Key_Return)
    desk.type("4")
    desk.key(Key.Key_Return)
    assert card.struck.hasFocus()
    desk.type("4")
    desk.key(Key.Key_Return)
    assert isinstance(desk.question(), AskApproval)
    card.struck.clear()
    desk.type("2")
    desk.key(Key.Key_Return)
    desk.scan(carrier(MIMI), carrier(INTERNAL))
    lent = [made.told.line.carrier for made in desk.run.made if isinstance(made.told, Lent)]
    assert lent == [PUBLIC, MIMI] and desk.run.unsigned == (INTERNAL,)


def test_p07_what_went_out_on_a_signature_gets_its_sheet(desk: Desk, wanted: list[tuple[object, ...]]):
    desk.do(approval(PUBLIC))
    desk.scan(reader(1))
    assert not offers_of(desk.run).slip
    desk.scan(carrier(PUBLIC))
    print_slip(desk)
    assert wanted == [("loan_slip", (1,))]
    desk.scan(reader(2), SLIP)
    assert desk.run.slip is not None and desk.run.slip.approved and desk.run.slip.slip_no == "2026-0731"


def test_r066_a_scanned_notice_names_who_brings_back(desk: Desk):
    desk.do(approval(PUBLIC))
    desk.scan(reader(1), carrier(PUBLIC))
    desk.do(ChaseLoans(loans=(1,), way=ChaseWay.NOTICE))
    desk.scan(SLIP)
    assert desk.mode() is DeskMode.RETURN and desk.run.returner is not None and desk.run.returner.id == 1
    assert (Role.INFO, "催2026-0001") in desk.lines
    desk.scan(carrier(PUBLIC))
    assert len(desk.run.returned) == 1


def test_f016_cards_and_call_slips_are_printed_by_keys_and_a_scanned_card_only_tells(
    desk: Desk, wanted: list[tuple[object, ...]]
):
    desk.do(AskForSlip(reader=1, carriers=(PUBLIC,)), replace(approval(PUBLIC), form_no=NUMBER))
    desk.scan(SLIP)
    press(desk.window, desk.qtbot, Key.Key_T, control=True)
    desk.settle()
    desk.scan(carrier(PUBLIC))
    desk.key(Key.Key_F9)
    # Nobody stands at the desk any more; what went out last still wants its card and its slip.
    press(desk.window, desk.qtbot, Key.Key_O, control=True)
    desk.settle()
    print_slip(desk)
    assert wanted == [("call_slip", (1,)), ("out_card", (1,)), ("loan_slip", (1,))]
    card = Barcode.make(Kind.SLIP, 2)
    desk.scan(DeskCommand.RETURN.barcode, card)
    assert desk.mode() is DeskMode.RETURN and not desk.run.returned and "沈知远" in desk.words


def test_f016_the_call_slip_of_a_visit_has_a_key_of_its_own(desk: Desk, wanted: list[tuple[object, ...]]):
    desk.do(
        AddSeat(seat_no="2", zone=Zone.CLASSIFIED, max_level=Level.JUEMI),
        AskForSlip(reader=1, carriers=(PUBLIC,)),
        replace(approval(PUBLIC), form_no=NUMBER),
    )
    desk.scan(DeskCommand.READ.barcode)
    assert CALL_SLIP not in offered(desk), "nobody is in front"
    desk.scan(SLIP)
    desk.key(Key.Key_Return, Key.Key_Return, Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.run.reading.visit is not None, timeout=5000)
    assert CALL_SLIP in offered(desk)
    press(desk.window, desk.qtbot, Key.Key_P, control=True, shift=True)
    desk.settle()
    # Whoever was served meanwhile: the seat brings the visit back, and its slip with it.
    desk.key(Key.Key_F9)
    assert CALL_SLIP not in offered(desk)
    desk.scan(DeskCommand.READ.barcode, Barcode(desk.ask(seat_plan)[0].digits))
    press(desk.window, desk.qtbot, Key.Key_P, control=True, shift=True)
    desk.settle()
    assert wanted == [("call_slip", (1,))] * 2


def offered(desk: Desk) -> set[str]:
    """The keys that the bar shows."""
    return {hint.key for hint in desk.page.keys() if hint.told}  # noqa: SIM118 - it is no dict
