"""A slip by scope at the desk: typed once by keys, then one scan lends each carrier within it (P-12, P-49)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordsroom.domain.rules import Reason
from recordsroom.domain.scopes import Bounds
from recordsroom.domain.values import Custody, Level
from recordsroom.services.acts import AskApproval
from recordsroom.services.queries.lending import approval_sheets
from tests.rooms import House
from tests.ui.desk_stage import INTERNAL, JIMI, MIMI, Desk, carrier, reader, staged
from ui.porter import Porter
from ui.sounds import Sound

OTHER_MIMI, THIRD_MIMI = 8, 13


@pytest.fixture
def desk(house: House, porter: Porter, qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    yield from staged(house, porter, qapp, qtbot)


def opened(desk: Desk, number: int = MIMI) -> None:
    desk.scan(reader(1), carrier(number))
    desk.key(Qt.Key.Key_F6)
    desk.qtbot.waitUntil(lambda: desk.page.showing.approval.leaders.marked == 1)
    desk.key(Qt.Key.Key_F6)
    scope = desk.page.showing.approval.scope
    desk.qtbot.waitUntil(lambda: scope.years.text() == "2019")


def test_p12_a_slip_lends_what_was_refused_and_every_scan_within_it(desk: Desk):
    opened(desk)
    assert desk.page.showing.approval.scope.isVisible()
    desk.type("S-12\r1\r\r2\r\r\r")
    assert desk.question() is None and desk.last_sound() is Sound.OK
    assert desk.seen(MIMI).custody is Custody.ON_LOAN
    desk.scan(carrier(OTHER_MIMI))
    assert desk.seen(OTHER_MIMI).custody is Custody.ON_LOAN
    desk.scan(carrier(THIRD_MIMI))
    assert desk.seen(THIRD_MIMI).custody is not Custody.ON_LOAN and desk.last_sound() is Sound.STOP
    stuck = desk.run.stuck
    assert stuck and Reason.OUTSIDE_SCOPE in {objection.reason for objection in stuck.objections}
    [sheet] = desk.ask(partial(approval_sheets, reader=1))
    assert sheet.form_no == "S-12" and len(sheet.lines) == 2


def test_p12_the_kind_of_form_changes_without_losing_what_was_typed(desk: Desk):
    opened(desk)
    desk.type("S-12")
    desk.key(Qt.Key.Key_F6)
    approval = desk.page.showing.approval
    assert approval.form_no.text() == "S-12" and not approval.scope.isVisible()
    question = desk.question()
    assert isinstance(question, AskApproval) and not question.scope


def test_p12_a_wrong_bound_is_said_in_the_form_and_lends_nothing(desk: Desk):
    opened(desk, INTERNAL)
    approval = desk.page.showing.approval
    desk.type("S-12\r1\r\r0\r\r\r")
    assert approval._wrong.text() and desk.seen(INTERNAL).custody is Custody.ACCESSIONED
    approval.scope.most.setText("2")
    approval.scope.years.setText("19")
    assert isinstance(approval.scope.bounds(), str)
    approval.scope.years.setText("2015-2019")
    approval.scope.until.setText("")
    assert isinstance(approval.scope.bounds(), str)
    approval.scope.until.setText("20261201")
    bounds = approval.scope.bounds()
    assert isinstance(bounds, Bounds)
    assert (bounds.year_from, bounds.year_to, bounds.max_level, bounds.most) == (2015, 2019, Level.INTERNAL, 2)


def test_p12_a_slip_refused_by_the_room_says_so_where_it_is_typed(desk: Desk):
    opened(desk)
    approval = desk.page.showing.approval
    approval.scope.until.setText("2030-01-01")
    desk.type("S-12\r1\r\r2\r\r\r")
    assert isinstance(desk.question(), AskApproval) and approval._wrong.text()
    assert desk.seen(MIMI).custody is Custody.ACCESSIONED


def test_p12_what_never_leaves_the_room_offers_no_slip(desk: Desk):
    desk.scan(reader(1), carrier(JIMI))
    desk.key(Qt.Key.Key_F6)
    assert desk.question() is None
