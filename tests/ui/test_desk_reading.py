"""The reading room at the desk by scans and keys: in, to the seat, away, out, and the ways through (F-15)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import AddSeat, RecordApproval, RegisterEquipment
from recordsroom.domain.desk import DeskCommand, DeskMode
from recordsroom.domain.equipment import EquipmentSort
from recordsroom.domain.values import Barcode, Custody, Kind, Level
from recordsroom.domain.visits import Zone
from recordsroom.services.acts import AskApproval, AskPages, AskReason
from recordsroom.services.queries.seats import seat_plan
from recordsroom.services.visit_questions import AskCompanion, AskLeaves, AskShort, AskVisit
from tests.builders import TODAY
from tests.rooms import House
from tests.ui.desk_stage import JIMI, MIMI, PUBLIC, Desk, carrier, reader, staged
from tests.ui.turns import press
from ui.look.tokens import Role
from ui.porter import Porter

SHEN, BAI = 1, 2


@pytest.fixture
def desk(house: House, porter: Porter, qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    """Two seats, one for secrets."""
    for stage in staged(house, porter, qapp, qtbot):
        stage.do(
            AddSeat(seat_no="1", zone=Zone.ORDINARY, max_level=Level.INTERNAL),
            AddSeat(seat_no="2", zone=Zone.CLASSIFIED, max_level=Level.JUEMI),
        )
        yield stage


def seat(desk: Desk, number: str) -> Barcode:
    return Barcode(next(one.digits for one in desk.ask(seat_plan) if one.seat_no == number))


def here(desk: Desk) -> dict[str, tuple[str, int]]:
    taken = ((one.seat_no, one.visit) for one in desk.ask(seat_plan))
    return {number: (visit.reader_name, len(visit.lying)) for number, visit in taken if visit is not None}


def said(desk: Desk) -> Role:
    return desk.page.showing.band.told.role


def approve(desk: Desk, key: int) -> None:
    desk.do(RecordApproval(form_no="2026-0001", approver=4, approved_on=TODAY, reader=SHEN, carriers=(key,)))


def enter(desk: Desk, times: int) -> None:
    """Enter goes through what is asked of who comes in."""
    for _one in range(times):
        desk.key(Qt.Key.Key_Return)


def test_p16_card_and_three_enters_let_a_reader_in_and_a_scan_hands_out(desk: Desk):
    desk.scan(DeskCommand.READ.barcode, reader(SHEN))
    assert isinstance(desk.question(), AskVisit)
    enter(desk, 3)
    desk.qtbot.waitUntil(lambda: desk.run.reading.visit is not None)
    desk.scan(carrier(PUBLIC))
    assert said(desk) is Role.OK
    assert desk.seen(PUBLIC).custody is Custody.IN_READING_ROOM
    assert list(here(desk).values()) == [(desk.seen(PUBLIC).reader_name, 1)]
    # The same label takes it back.
    desk.scan(reader(SHEN), carrier(PUBLIC), DeskCommand.LEAVE.barcode)
    assert here(desk) == {}
    assert desk.seen(PUBLIC).custody is Custody.RETURNED_CHECKED


def test_r073_leaving_is_refused_until_the_table_is_clear(desk: Desk):
    desk.scan(DeskCommand.READ.barcode, seat(desk, "2"), reader(SHEN))
    enter(desk, 3)
    desk.qtbot.waitUntil(lambda: desk.run.reading.visit is not None)
    desk.scan(carrier(PUBLIC))
    desk.key(Qt.Key.Key_F12)
    assert said(desk) is Role.STOP
    assert desk.panel() is desk.page.showing.refusal
    # Twice the same label within half a second is one scan; something else comes between.
    desk.scan(seat(desk, "2"), carrier(PUBLIC))
    assert here(desk)["2"][1] == 0
    desk.key(Qt.Key.Key_F12)
    assert here(desk) == {}


def test_p31_what_is_not_found_ends_the_visit_by_two_names(desk: Desk):
    desk.scan(DeskCommand.READ.barcode, seat(desk, "2"), reader(SHEN))
    enter(desk, 3)
    desk.qtbot.waitUntil(lambda: desk.run.reading.visit is not None)
    desk.scan(carrier(PUBLIC))
    desk.key(Qt.Key.Key_F12, Qt.Key.Key_F12)
    assert isinstance(desk.question(), AskShort)
    card = desk.page.showing.short
    card.searched_with.setText("苏怀瑾")
    card.leader.setText("方其琛")
    card.leader.setFocus()
    desk.key(Qt.Key.Key_Return)
    assert here(desk) == {}
    assert desk.seen(PUBLIC).custody is Custody.IN_READING_ROOM


def test_r074_without_a_slip_it_stays_and_the_signed_form_hands_it_out(desk: Desk):
    desk.scan(DeskCommand.READ.barcode, seat(desk, "2"), reader(SHEN))
    enter(desk, 3)
    desk.qtbot.waitUntil(lambda: desk.run.reading.visit is not None)
    desk.scan(carrier(MIMI))
    assert said(desk) is Role.STOP
    desk.key(Qt.Key.Key_F6)
    assert isinstance(desk.question(), AskApproval)
    offered = [one.text() for one in list[QPushButton](desk.panel().findChildren(QPushButton)) if one.isVisible()]
    assert offered == ["Record and go on"], "what is asked for is to read it here, not to take it out"
    desk.key(Qt.Key.Key_Escape)
    approve(desk, MIMI)
    desk.scan(seat(desk, "2"), carrier(MIMI))
    assert here(desk)["2"][1] == 1
    # With a secret on the table nobody goes away.
    desk.key(Qt.Key.Key_F3)
    assert said(desk) is Role.STOP
    desk.scan(seat(desk, "2"), carrier(MIMI))
    desk.key(Qt.Key.Key_F3)
    assert said(desk) is Role.OK
    desk.scan(carrier(PUBLIC))
    assert said(desk) is Role.STOP
    desk.key(Qt.Key.Key_F3)
    desk.scan(seat(desk, "2"), carrier(PUBLIC))
    assert said(desk) is Role.OK


def test_p05_jimi_is_counted_before_it_goes_to_the_seat(desk: Desk):
    approve(desk, JIMI)
    desk.scan(DeskCommand.READ.barcode, seat(desk, "2"), reader(SHEN))
    enter(desk, 3)
    desk.qtbot.waitUntil(lambda: desk.run.reading.visit is not None)
    desk.scan(carrier(JIMI))
    assert isinstance(desk.question(), AskPages)
    desk.type(str(desk.seen(JIMI).pages))
    desk.key(Qt.Key.Key_Return)
    assert here(desk)["2"][1] == 1
    desk.key(Qt.Key.Key_F8)
    assert here(desk)["2"][1] == 0, "an undone scan was never handed out (P-32)"


def test_a_seat_tells_who_sits_there_and_an_empty_one_moves_the_reader(desk: Desk):
    desk.scan(DeskCommand.READ.barcode, reader(SHEN))
    enter(desk, 3)
    desk.qtbot.waitUntil(lambda: desk.run.reading.visit is not None)
    desk.scan(seat(desk, "2"))
    assert list(here(desk)) == ["2"]
    desk.scan(DeskCommand.END.barcode, DeskCommand.ASK.barcode, seat(desk, "2"))
    assert desk.mode() is DeskMode.READ
    assert desk.run.reading.visit is not None
    desk.key(Qt.Key.Key_F8)
    assert list(here(desk)) == ["1"], "the last step was the move"


def test_nothing_is_handed_out_before_somebody_stands_in_front(desk: Desk):
    desk.scan(DeskCommand.READ.barcode, carrier(PUBLIC))
    assert desk.seen(PUBLIC).custody is Custody.ACCESSIONED
    desk.key(Qt.Key.Key_F12, Qt.Key.Key_F3)
    assert desk.mode() is DeskMode.READ
    desk.scan(reader(BAI))
    desk.key(Qt.Key.Key_Escape)
    assert here(desk) == {}
    assert desk.seen(PUBLIC).seat_no is None


def test_the_label_of_a_seat_is_a_place_to_read_at(desk: Desk):
    assert seat(desk, "1").kind is Kind.LOCATION


def test_the_seat_plan_opens_by_its_key_while_the_scan_field_has_the_keyboard(desk: Desk):
    desk.scan(DeskCommand.READ.barcode)
    with desk.qtbot.waitSignal(desk.page.opened) as opened:
        desk.qtbot.keyClick(desk.window.windowHandle(), Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert opened.args == ["reading", None]


def test_r068_p14_a_notebook_goes_to_the_seat_and_back_and_somebody_reads_along(desk: Desk):
    desk.do(
        RegisterEquipment(
            equipment_no="本2026-01",
            sort=EquipmentSort.NOTEBOOK,
            max_level=Level.INTERNAL,
            custodian="林素贞",
            kept_at="阅览室铁柜",
            in_use_since=TODAY,
        )
    )
    notebook = Barcode.make(Kind.MEDIUM, 1)
    desk.scan(DeskCommand.READ.barcode, seat(desk, "2"), reader(SHEN))
    enter(desk, 3)
    desk.qtbot.waitUntil(lambda: desk.run.reading.visit is not None)
    desk.scan(notebook)
    assert isinstance(desk.question(), AskLeaves)
    desk.type("100")
    desk.key(Qt.Key.Key_Return)
    assert said(desk) is Role.OK
    press(desk.window, desk.qtbot, Qt.Key.Key_J, control=True)
    desk.settle()
    assert isinstance(desk.question(), AskCompanion)
    desk.scan(reader(BAI))
    assert said(desk) is Role.OK
    desk.key(Qt.Key.Key_F12)
    assert said(desk) is Role.STOP
    desk.scan(reader(BAI), notebook)
    desk.type("99")
    desk.key(Qt.Key.Key_Return)
    assert isinstance(desk.question(), AskReason)
    desk.key(Qt.Key.Key_Escape)
    desk.scan(reader(SHEN), notebook)
    desk.type("100")
    desk.key(Qt.Key.Key_Return)
    assert said(desk) is Role.OK
    # The card of who reads along stands for the visit, and says who goes before.
    desk.scan(DeskCommand.COMPANION.barcode, reader(BAI))
    assert said(desk) is Role.OK
    desk.key(Qt.Key.Key_F12)
    assert here(desk) == {}


def test_r060_what_came_back_is_kept_overnight_by_its_key(desk: Desk):
    desk.scan(DeskCommand.READ.barcode, seat(desk, "2"), reader(SHEN))
    enter(desk, 3)
    desk.qtbot.waitUntil(lambda: desk.run.reading.visit is not None)
    press(desk.window, desk.qtbot, Qt.Key.Key_T, control=True)
    desk.settle()
    assert said(desk) is Role.STOP
    # Twice the same label within half a second is one scan; something else comes between.
    desk.scan(carrier(PUBLIC), seat(desk, "2"), carrier(PUBLIC))
    press(desk.window, desk.qtbot, Qt.Key.Key_T, control=True)
    desk.settle()
    assert said(desk) is Role.OK and desk.seen(PUBLIC).kept_for
    desk.key(Qt.Key.Key_F12)
    assert here(desk) == {}
