"""The ways beyond a refused check-out, by scans and keys: what is not found, and what was left on the table (P-31)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import AddSeat
from recordsroom.domain.desk import DeskCommand
from recordsroom.domain.values import Custody, Level
from recordsroom.domain.visits import Zone
from recordsroom.services.queries.reading_entries import VisitEntry, VisitState, VisitWish, visit_page
from recordsroom.services.visit_questions import AskShort
from tests.rooms import House
from tests.ui.desk_stage import PUBLIC, Desk, carrier, reader, staged
from tests.ui.turns import press, shown_words, write
from ui.look.tokens import Role
from ui.porter import Porter

Key = Qt.Key
SHEN, KEEPER = 1, "宋闻溪"
_APART_MS = 600


@pytest.fixture
def desk(house: House, porter: Porter, qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    """A reader sits on the only seat, with one piece before him, and his leaving was refused."""
    for made in staged(house, porter, qapp, qtbot):
        made.do(AddSeat(seat_no="2", zone=Zone.CLASSIFIED, max_level=Level.JUEMI))
        made.scan(DeskCommand.READ.barcode, reader(SHEN))
        made.key(Key.Key_Return, Key.Key_Return, Key.Key_Return)
        made.qtbot.waitUntil(partial(sits, made), timeout=5000)
        made.scan(carrier(PUBLIC))
        made.key(Key.Key_F12)
        # Twice the same label within half a second is one scan.
        made.qtbot.wait(_APART_MS)
        assert said(made) is Role.STOP and made.panel() is made.page.showing.refusal
        yield made


def sits(desk: Desk) -> bool:
    return desk.run.reading.visit is not None


def said(desk: Desk) -> Role:
    return desk.page.showing.band.told.role


def visit(desk: Desk) -> VisitEntry:
    (found,) = desk.ask(lambda sight: visit_page(sight, VisitWish(), 0, 9))
    return found


def looked_for(desk: Desk) -> None:
    """Two names are typed: who looked too, and which leader knows."""
    desk.key(Key.Key_F12)
    assert isinstance(desk.question(), AskShort)
    write(desk.window, desk.qtbot, "苏怀瑾")
    desk.key(Key.Key_Return)
    write(desk.window, desk.qtbot, "方其琛")
    desk.key(Key.Key_Return)


def test_p31_the_ways_beyond_the_refusal_are_told_with_their_keys(desk: Desk):
    told = [(step.key, step.command) for step in desk.page.showing.refusal._offered]
    assert ("F12", DeskCommand.LEAVE) in told, "not to be found"
    assert visit(desk).state is VisitState.HERE


def test_p31_what_was_left_on_the_table_the_keeper_takes_back_and_the_reader_has_left(desk: Desk):
    desk.scan(carrier(PUBLIC))
    assert said(desk) is Role.OK and desk.seen(PUBLIC).custody is Custody.RETURNED_CHECKED
    desk.key(Key.Key_F12)
    assert visit(desk).state is VisitState.LEFT


def test_p31_found_before_the_names_are_typed_it_is_taken_back_and_nothing_was_missing(desk: Desk):
    desk.key(Key.Key_F12)
    assert isinstance(desk.question(), AskShort)
    desk.scan(carrier(PUBLIC))
    assert desk.seen(PUBLIC).custody is Custody.RETURNED_CHECKED
    desk.key(Key.Key_F12)
    assert visit(desk).state is VisitState.LEFT


def test_p31_nobody_looks_alone_and_a_leader_knows(desk: Desk):
    desk.key(Key.Key_F12)
    desk.key(Key.Key_Return, Key.Key_Return)
    assert isinstance(desk.question(), AskShort), "without names nothing ends"
    write(desk.window, desk.qtbot, KEEPER)
    desk.key(Key.Key_Return)
    write(desk.window, desk.qtbot, "方其琛")
    desk.key(Key.Key_Return)
    assert said(desk) is Role.STOP and visit(desk).state is VisitState.HERE


def test_p31_what_is_not_found_ends_the_visit_stays_charged_and_leads_to_the_incident(desk: Desk):
    looked_for(desk)
    assert visit(desk).state is VisitState.SHORT
    assert "Ctrl+I" in desk.words, "what comes next is told"
    assert desk.seen(PUBLIC).custody is Custody.IN_READING_ROOM and desk.seen(PUBLIC).reader == SHEN
    # The third step of P-09: asked where it is, the desk opens the incident about it.
    desk.scan(DeskCommand.ASK.barcode, carrier(PUBLIC))
    with desk.qtbot.waitSignal(desk.page.opened) as led:
        press(desk.window, desk.qtbot, Key.Key_I, control=True)
    assert led.args is not None and led.args[0] == "incidents"


def test_p31_what_is_found_later_comes_back_by_one_scan_and_the_visit_still_tells_of_it(desk: Desk):
    looked_for(desk)
    desk.scan(DeskCommand.RETURN.barcode, carrier(PUBLIC))
    assert said(desk) is Role.OK and desk.seen(PUBLIC).custody is Custody.RETURNED_CHECKED
    assert visit(desk).state is VisitState.SHORT, "that two had to look for it stays in the register"
    desk.scan(DeskCommand.READ.barcode, reader(SHEN))
    assert "沈知远" in desk.words and not shown_words(desk.panel()) & {"Something is missing"}
