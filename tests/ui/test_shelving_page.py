"""The shelving page: the tree counts, the lists follow, a whole room is made by keys, labels are asked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import LendCarrier, RecordApproval, ReturnCarrier, ShelveCarrier
from recordsroom.domain.values import Level, LocationKind
from recordsroom.services.queries import shelving
from recordsroom.services.room import Room
from tests.builders import TODAY
from tests.rooms import House
from tests.screens import porter_to
from tests.ui.turns import keyboard, press, row_of, shown, write
from ui.parts.keybar import MOST_KEYS
from ui.porter import Porter
from ui.shell.window import Window
from ui.shelving.page import ShelvingPage
from ui.shelving.plan_form import PlanForm

Key = Qt.Key


@dataclass
class Desk:
    """A page in its window."""

    window: Window
    page: ShelvingPage
    room: Room


def stock(room: Room) -> None:
    for carrier, place in ((1, 2), (2, 2), (6, 3)):
        room.do(ShelveCarrier(carrier=carrier, location=place))
    room.do(RecordApproval(form_no="A-1", approver=4, approved_on=TODAY, reader=1, carriers=(2,)))
    room.do(LendCarrier(carrier=2, reader=1))
    room.do(ReturnCarrier(carrier=2))


@pytest.fixture
def desk(room: Room, porter: Porter, qtbot: QtBot) -> Iterator[Desk]:
    stock(room)
    page = ShelvingPage(porter)
    made = Desk(shown(page, qtbot), page, room)
    qtbot.waitUntil(lambda: len(page.tree.places) == 4 and page.waiting.rows.rowCount() == 18, timeout=5000)
    qtbot.waitUntil(lambda: page.forms.next_number == 3, timeout=5000)
    yield made


def chosen(desk: Desk) -> str:
    place = desk.page.tree.chosen_place()
    return place.code if place else ""


def test_the_keyboard_begins_in_the_tree_and_walks_through_it(desk: Desk, qtbot: QtBot):
    assert keyboard(desk.window) is desk.page.tree
    assert chosen(desk) == "02"
    press(desk.window, qtbot, Key.Key_Down)
    assert chosen(desk) == "02-01"
    qtbot.waitUntil(lambda: desk.page.standing.rows.row(0) is not None, timeout=5000)
    assert desk.page.standing.rows.rowCount() == 1
    press(desk.window, qtbot, Key.Key_Return)
    assert keyboard(desk.window) is desk.page.standing
    assert row_of(desk.page.standing).carrier == 1


def test_the_tree_is_a_sound_model(desk: Desk, qtmodeltester: ModelTester):
    qtmodeltester.check(desk.page.tree.places)


def test_what_waits_is_listed_on_its_walk(desk: Desk, qtbot: QtBot):
    press(desk.window, qtbot, Key.Key_F5)
    assert desk.page.waiting.isVisible()
    qtbot.waitUntil(lambda: desk.page.waiting.rows.row(0) is not None, timeout=5000)
    row = row_of(desk.page.waiting, 0)
    assert (row.carrier, row.place) == (2, "02-01")
    press(desk.window, qtbot, Key.Key_F5)
    assert desk.page.plan_card.isVisible()


def test_a_change_of_the_room_is_seen_at_once(desk: Desk, porter: Porter, qtbot: QtBot):
    porter.do(ShelveCarrier(carrier=3, location=2))
    qtbot.waitUntil(lambda: desk.page.waiting.rows.rowCount() == 17, timeout=5000)
    place = desk.page.tree.places.place(2)
    assert place is not None
    assert place.carriers == 2
    assert chosen(desk) == "02"


def test_labels_are_asked_for_a_place_and_all_below_it(desk: Desk, qtbot: QtBot):
    with qtbot.waitSignal(desk.page.labels_wanted) as wanted:
        press(desk.window, qtbot, Key.Key_P, control=True)
    assert wanted.args == ["location_label", (1, 2, 3, 4)]
    press(desk.window, qtbot, Key.Key_Down)
    with qtbot.waitSignal(desk.page.labels_wanted) as wanted:
        press(desk.window, qtbot, Key.Key_P, control=True)
    assert wanted.args == ["location_label", (2,)]


def test_a_whole_room_is_made_by_keys(desk: Desk, qtbot: QtBot):
    press(desk.window, qtbot, Key.Key_N, control=True)
    write(desk.window, qtbot, "2 columns x 3 levels")
    plan = desk.page.side.room_form.plan()
    assert plan is not None
    assert (plan.first_number, plan.shape.places) == (3, 9)
    press(desk.window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: len(desk.page.tree.places) == 13, timeout=5000)
    codes = [row.code for row in desk.room.ask(shelving.locations)]
    assert codes[4:8] == ["03", "03-01", "03-01-1", "03-01-2"]
    assert desk.page.side.form is None
    assert keyboard(desk.window) is desk.page.tree


def test_the_labels_of_a_new_room_are_one_key_away(desk: Desk, qtbot: QtBot):
    press(desk.window, qtbot, Key.Key_N, control=True)
    write(desk.window, qtbot, "2 columns x 3 levels")
    press(desk.window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: chosen(desk) == "03", timeout=5000)
    assert "9" in desk.page.forms.told
    with qtbot.waitSignal(desk.page.labels_wanted) as wanted:
        press(desk.window, qtbot, Key.Key_P, control=True)
    assert wanted.args == ["location_label", tuple(range(5, 14))]


def test_f21_the_count_sheets_of_a_place_are_one_key_away(desk: Desk, qtbot: QtBot):
    press(desk.window, qtbot, Key.Key_N, control=True)
    write(desk.window, qtbot, "2 columns x 3 levels")
    press(desk.window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: chosen(desk) == "03", timeout=5000)
    with qtbot.waitSignal(desk.page.labels_wanted) as wanted:
        desk.page.print_sheets()
    form, shelves = wanted.args
    assert form == "inventory_sheet" and len(shelves) == 6


def test_enter_goes_through_the_form_and_submits_at_its_end(desk: Desk, qtbot: QtBot):
    press(desk.window, qtbot, Key.Key_N, control=True)
    write(desk.window, qtbot, "4 shelves")
    for _field in range(14):
        press(desk.window, qtbot, Key.Key_Return)
        if isinstance(keyboard(desk.window), QCheckBox):
            press(desk.window, qtbot, Key.Key_Space)
    qtbot.waitUntil(lambda: len(desk.page.tree.places) == 9, timeout=5000)
    assert [row.code for row in desk.room.ask(shelving.locations)][4:6] == ["03", "03-4"]


def test_escape_keeps_what_was_typed(desk: Desk, qtbot: QtBot):
    press(desk.window, qtbot, Key.Key_N, control=True)
    write(desk.window, qtbot, "4 shelves")
    press(desk.window, qtbot, Key.Key_Escape)
    assert desk.page.side.form is None
    assert keyboard(desk.window) is desk.page.tree
    press(desk.window, qtbot, Key.Key_N, control=True)
    plan = desk.page.side.room_form.plan()
    assert plan is not None
    assert plan.shape.levels == 4


def test_a_refusal_stands_in_the_form(desk: Desk, qtbot: QtBot):
    press(desk.window, qtbot, Key.Key_N, control=True)
    form = desk.page.side.room_form
    write(desk.window, qtbot, "4 shelves")
    form._first.setText("02")
    form._show_preview()
    press(desk.window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(form._refused.isVisible, timeout=5000)
    assert len(desk.page.tree.places) == 4


def test_a_room_for_top_secret_is_kept_for_it(qtbot: QtBot, qapp: object):
    form = PlanForm()
    qtbot.addWidget(form)
    form.propose(7)
    form._numbers["slots"].setText("2")
    form._max_level.choose(Level.JUEMI)
    form._dedicated.choose(Level.JUEMI)
    form._capacity.setText("900")
    plan = form.plan()
    assert plan is not None
    assert (plan.first_number, plan.max_level, plan.dedicated_to, plan.capacity_mm) == (
        7,
        Level.JUEMI,
        Level.JUEMI,
        900,
    )


def test_a_cabinet_is_made_by_keys(desk: Desk, qtbot: QtBot):
    press(desk.window, qtbot, Key.Key_B, control=True)
    press(desk.window, qtbot, Key.Key_Return)
    write(desk.window, qtbot, "密码柜 A")
    press(desk.window, qtbot, Key.Key_Return)
    write(desk.window, qtbot, "g1")
    press(desk.window, qtbot, Key.Key_Return, Key.Key_Down, Key.Key_Return)
    press(desk.window, qtbot, Key.Key_End, Key.Key_Return, Key.Key_End, Key.Key_Return, Key.Key_Return)
    qtbot.waitUntil(lambda: len(desk.page.tree.places) == 5, timeout=5000)
    made = desk.room.ask(shelving.locations)[-1]
    assert (made.code, made.name, made.kind, made.parent_id) == ("02-G1", "密码柜 A", LocationKind.CABINET, 1)
    assert (made.max_level, made.dedicated_to, made.dual_control) == (Level.JUEMI, Level.JUEMI, False)


def test_a_cabinet_without_a_code_is_not_made(desk: Desk, qtbot: QtBot):
    press(desk.window, qtbot, Key.Key_B, control=True)
    press(desk.window, qtbot, Key.Key_Return)
    write(desk.window, qtbot, "trolley")
    assert desk.page.side.places() is None
    press(desk.window, qtbot, Key.Key_Return, control=True)
    assert desk.page.side.form is desk.page.side.cabinet_form


def test_numbers_that_make_no_shelf_are_told(qtbot: QtBot, qapp: object):
    form = PlanForm()
    qtbot.addWidget(form)
    form._numbers["columns"].setText("4")
    form._show_preview()
    assert form.plan() is None
    assert not form._wrong.isHidden()


def test_an_empty_room_says_what_to_do(blank_house: House, qtbot: QtBot, qapp: object):
    with porter_to(blank_house.room) as porter:
        page = ShelvingPage(porter)
        window = shown(page, qtbot)
        qtbot.wait(50)
        assert page.tree.chosen_place() is None
        press(window, qtbot, Key.Key_N, control=True)
        write(window, qtbot, "1 room 2 levels")
        press(window, qtbot, Key.Key_Return, control=True)
        qtbot.waitUntil(lambda: len(page.tree.places) == 3, timeout=5000)


def test_the_next_number_is_right_after_two_rooms_were_made_at_once(blank_house: House, qtbot: QtBot, qapp: object):
    with porter_to(blank_house.room) as porter:
        page = ShelvingPage(porter)
        window = shown(page, qtbot)

        def make(sentence: str, places: int, free: int) -> None:
            press(window, qtbot, Key.Key_N, control=True)
            write(window, qtbot, sentence)
            press(window, qtbot, Key.Key_Return, control=True)
            qtbot.waitUntil(lambda: len(page.tree.places) == places, timeout=5000)
            qtbot.waitUntil(lambda: page.forms.next_number == free, timeout=5000)

        make("2 rooms 2 levels", 6, 3)
        make("1 room 2 levels", 9, 4)


def test_a_number_that_is_known_later_is_proposed_and_a_typed_one_stays(qtbot: QtBot):
    form = PlanForm()
    qtbot.addWidget(form)
    form._numbers["levels"].setText("2")
    for known in (1, 3):
        form.propose(known)
        plan = form.plan()
        assert plan is not None and plan.first_number == known
    form._first.setText("7")
    form.propose(4)
    plan = form.plan()
    assert plan is not None and plan.first_number == 7


def test_a_place_is_changed_by_keys(desk: Desk, qtbot: QtBot, room: Room):
    assert desk.page.tree.go_to(2)
    press(desk.window, qtbot, Qt.Key.Key_F2)
    form = desk.page.side.edit_form
    assert desk.page.side.form is form
    form._name.setText("南墙一柜")
    form._dual.setChecked(True)
    press(desk.window, qtbot, Qt.Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: desk.page.side.form is None, timeout=5000)
    row = next(row for row in room.ask(shelving.locations) if row.id == 2)
    assert (row.name, row.closed, row.dedicated_to, row.dual_control) == ("南墙一柜", False, None, True)


def test_a_change_that_the_rules_refuse_is_said_in_the_form(desk: Desk, qtbot: QtBot):
    assert desk.page.tree.go_to(2)
    press(desk.window, qtbot, Qt.Key.Key_F2)
    press(desk.window, qtbot, Qt.Key.Key_Return, control=True)
    refusal = desk.page.side.edit_form._refused
    qtbot.waitUntil(refusal.isVisible, timeout=5000)
    assert desk.page.side.form is desk.page.side.edit_form


def test_p18_the_key_of_what_is_to_be_counted_stands_in_the_bar(desk: Desk):
    hints = desk.page.keys()
    assert "F11" in [hint.key for hint in hints if hint.told][:MOST_KEYS]
