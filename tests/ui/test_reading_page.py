"""The seat plan and the register of the reading room on their pages, by keys (F-15, N13)."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import AddSeat, CheckIn, CheckOut, EndVisitShort, GiveToTable, OpenRecord, StepAway
from recordsroom.domain.values import Level
from recordsroom.domain.visits import Identity, Zone
from recordsroom.services.queries.reading_entries import VisitState, VisitWish, visit_page
from recordsroom.services.queries.seats import seat_plan
from tests.rooms import House
from tests.ui.turns import press, shown, write
from ui.look import type
from ui.porter import Porter
from ui.preferences import Preferences
from ui.reading.page import ReadingPage
from ui.reading.plan import limit_spot
from ui.registers.knowing import KnowingPage
from ui.registers.visits import VisitsPage

Key = Qt.Key
PUBLIC, JIMI, SHEN, BAI = 1, 4, 1, 2


@pytest.fixture
def room_with_visits(house: House) -> House:
    """Three seats; Shen has left, with something missing, Bai sits here and is away."""
    room = house.room
    for number, zone in (("1", Zone.CLASSIFIED), ("2", Zone.CLASSIFIED), ("3", Zone.ORDINARY)):
        room.do(AddSeat(seat_no=number, zone=zone, max_level=Level.JIMI))
    room.do(CheckIn(reader=SHEN, identity=Identity.CARD, seat=1))
    room.do(GiveToTable(visit=1, carrier=PUBLIC))
    room.do(EndVisitShort(visit=1, searched_with="苏怀瑾", leader_told="方其琛"))
    room.do(CheckIn(reader=BAI, identity=Identity.CARD, seat=3))
    room.do(StepAway(visit=2))
    return house


@pytest.fixture
def plan(room_with_visits: House, porter: Porter, qtbot: QtBot) -> ReadingPage:
    made = ReadingPage(porter)
    shown(made, qtbot)
    qtbot.waitUntil(lambda: len(made.plan._seats) == 3, timeout=5000)
    return made


def number(page: ReadingPage) -> str:
    return page.plan.current.seat_no if page.plan.current else ""


def test_n013_arrows_walk_the_seats_and_enter_goes_to_the_desk(plan: ReadingPage, qtbot: QtBot):
    window = plan.window()
    plan.plan.setFocus()
    assert number(plan) == "1"
    press(window, qtbot, Key.Key_Right)
    assert number(plan) == "2"
    press(window, qtbot, Key.Key_End)
    assert number(plan) == "3"
    with qtbot.waitSignal(plan.opened) as opened:
        press(window, qtbot, Key.Key_Return)
    assert plan.plan.current is not None
    assert opened.args == ["desk", plan.plan.current.digits]
    press(window, qtbot, Key.Key_Home)
    assert number(plan) == "1"
    assert not plan.plan.grab().isNull()


def test_up_to_which_level_a_seat_is_for_is_read_whole_in_either_language(plan: ReadingPage, qtbot: QtBot):
    narrow = QRectF(0, 0, 144, 96)
    for words in ("至机密", "up to Highly secret (jimi)", "up to Top secret (juemi)"):
        spot = limit_spot(narrow, "12", words, free=True)
        assert type.width(words, type.font(type.SMALL)) <= spot.width()
        assert spot.top() in {narrow.top(), narrow.top() + 32}


def test_r054_a_seat_is_set_up_and_changed_by_keys(plan: ReadingPage, house: House, qtbot: QtBot):
    window = plan.window()
    plan.plan.setFocus()
    press(window, qtbot, Key.Key_N, control=True)
    assert plan.form is not None
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: plan.form is None and number(plan) == "4", timeout=5000)
    press(window, qtbot, Key.Key_F2)
    assert plan.form is not None
    plan.form._level.choose(Level.MIMI)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: plan.form is None, timeout=5000)
    changed = next(one for one in house.room.ask(seat_plan) if one.seat_no == "4")
    assert changed.max_level is Level.MIMI
    with qtbot.waitSignal(plan.labels_wanted) as wanted:
        press(window, qtbot, Key.Key_P, control=True)
    assert wanted.args[0] == "seat_label"
    assert len(wanted.args[1]) == 4


def test_r073_who_sits_there_keeps_the_seat_as_it_is(plan: ReadingPage, qtbot: QtBot):
    plan.plan.go_to(3)
    press(plan.window(), qtbot, Key.Key_F2)
    assert plan.form is not None
    press(plan.window(), qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: plan.form is not None and plan.form._refused.isVisible(), timeout=5000)
    press(plan.window(), qtbot, Key.Key_Escape)
    assert plan.form is None


@pytest.fixture
def register(room_with_visits: House, porter: Porter, qtbot: QtBot, tmp_path: Path) -> VisitsPage:
    made = VisitsPage(porter, Preferences(tmp_path / "desk.json"))
    shown(made, qtbot)
    filled(made, qtbot, 2)
    return made


def filled(page: VisitsPage, qtbot: QtBot, count: int) -> None:
    rows = page.table.rows
    qtbot.waitUntil(lambda: rows.rowCount() == count and all(map(rows.row, range(count))), timeout=5000)


def test_g011_the_register_is_narrowed_and_printed_by_keys(register: VisitsPage, qtbot: QtBot):
    window = register.window()
    press(window, qtbot, Key.Key_F3)
    filled(register, qtbot, 1)
    assert register.wish == VisitWish(state=VisitState.HERE)
    press(window, qtbot, Key.Key_Escape)
    filled(register, qtbot, 2)
    qtbot.waitUntil(lambda: register.chosen() is not None)
    with qtbot.waitSignal(register.labels_wanted) as wanted:
        press(window, qtbot, Key.Key_P, control=True)
    assert wanted.args[0] == "reading_register"
    with qtbot.waitSignal(register.left):
        press(window, qtbot, Key.Key_Escape)


def test_g032_the_effect_is_typed_beside_the_visit(register: VisitsPage, house: House, qtbot: QtBot):
    window = register.window()
    register.table.setFocus()
    qtbot.waitUntil(lambda: register.chosen() is not None)
    press(window, qtbot, Key.Key_F7)
    assert register.effect is not None
    write(window, qtbot, "plan")
    press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: register.effect is None, timeout=5000)
    assert house.room.ask(visit_page, VisitWish(), 0, 1)[0].effect == "plan"
    qtbot.waitUntil(lambda: (one := register.chosen()) is not None and one.effect == "plan", timeout=5000)
    # Said once more it is refused, and the field goes away.
    press(window, qtbot, Key.Key_F7)
    press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: register.effect is None, timeout=5000)


def test_r073_the_room_empties_on_the_plan(plan: ReadingPage, house: House, qtbot: QtBot):
    house.room.do(CheckOut(visit=2))
    plan.entered()
    qtbot.waitUntil(lambda: all(seat.visit is None for seat in plan.plan._seats), timeout=5000)


def test_g016_who_knows_is_narrowed_to_a_person_and_to_a_record(
    room_with_visits: House, porter: Porter, qtbot: QtBot, tmp_path: Path
):
    room = room_with_visits.room
    room.do(OpenRecord(record=JIMI))
    made = KnowingPage(porter, Preferences(tmp_path / "desk.json"))
    window = shown(made, qtbot)
    qtbot.waitUntil(lambda: made.chosen() is not None, timeout=5000)
    one = made.chosen()
    assert one is not None and one.title is None
    press(window, qtbot, Key.Key_F3)
    assert made.wish.words == one.person
    press(window, qtbot, Key.Key_Escape)
    qtbot.waitUntil(lambda: made.chosen() is not None, timeout=5000)
    press(window, qtbot, Key.Key_F4)
    assert made.wish.words == one.reference_code
    press(window, qtbot, Key.Key_Escape)
    with qtbot.waitSignal(made.left):
        press(window, qtbot, Key.Key_Escape)
