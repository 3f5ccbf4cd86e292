"""What the desk offers beside the band, in the key bar and in its words: only what leads somewhere, and whole."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from recordsroom.domain.desk import DeskCommand
from recordsroom.domain.errors import Objection
from recordsroom.domain.rules import Reason
from recordsroom.services.acts import AskReason
from tests.rooms import House
from tests.ui.desk_stage import (
    INTERNAL,
    JIMI,
    MIMI,
    PUBLIC,
    Desk,
    approval,
    carrier,
    counted_out,
    place,
    reader,
    staged,
)
from ui.desk.columns import COLUMNS
from ui.desk.offers import offers_of
from ui.desk.refusal import steps_for
from ui.look import type
from ui.look.tokens import GAP_12
from ui.parts.buttons import Button, ButtonKind
from ui.porter import Porter


@pytest.fixture
def desk(house: House, porter: Porter, qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    yield from staged(house, porter, qapp, qtbot)


def told_keys(desk: Desk) -> dict[str, str]:
    hints = desk.page.keys()
    return {hint.key: hint.word for hint in hints if hint.told}


def acts(desk: Desk) -> dict[str, ButtonKind]:
    """The buttons of the desk's pane and how loud each is."""
    pane = desk.page._side._pane
    # A button that was taken out waits unseen for its end.
    found = [button for button in list[Button](pane.findChildren(Button)) if button.isVisibleTo(pane)]
    return {button.text(): button._kind for button in found}


def facts(desk: Desk) -> str:
    return " ".join(desk.page.showing.band._told.facts)


def test_at_rest_nothing_is_offered_that_leads_nowhere(desk: Desk):
    desk.key(Qt.Key.Key_F7)
    assert set(told_keys(desk)) == {"F3", "F12", "Ctrl+B", "Ctrl+E", "Ctrl+U", "F1"}
    assert acts(desk) == {}
    desk.scan(carrier(PUBLIC))
    assert set(told_keys(desk)) == {"F3", "F11", "Ctrl+I", "F1"}


def test_a_transaction_can_be_ended_and_what_was_done_undone(desk: Desk):
    desk.do(approval(PUBLIC))
    desk.scan(reader(1))
    assert set(told_keys(desk)) == {"F9", "F1"}
    desk.scan(carrier(PUBLIC))
    assert {"F9", "F8"} <= set(told_keys(desk))
    desk.key(Qt.Key.Key_F9)
    # The paper of what just ended may still be printed.
    assert set(told_keys(desk)) == {"F8", "F3", "Ctrl+I", "Ctrl+P", "Ctrl+O", "F1"}
    assert "沈知远" in desk.words
    desk.key(Qt.Key.Key_F8)
    assert set(told_keys(desk)) == {"F3", "Ctrl+I", "F1"}


def test_keys_that_are_not_told_still_say_that_there_was_nothing(desk: Desk):
    desk.key(Qt.Key.Key_F7, Qt.Key.Key_F8)
    assert desk.page.showing.band._told.verb


def test_r055_an_approval_is_offered_only_where_it_lifts_every_objection(desk: Desk):
    desk.scan(reader(1), carrier(MIMI))
    assert offers_of(desk.run).approve
    assert "F6" in told_keys(desk)
    assert desk.run.stuck is not None
    object.__setattr__(desk.run.stuck, "objections", (*desk.run.stuck.objections, Objection(Reason.NOT_CLEARED)))
    assert not offers_of(desk.run).approve
    assert "F6" not in told_keys(desk)
    desk.page._side._show_acts()
    assert acts(desk) == {"End": ButtonKind.PRIMARY}


def test_p48_an_approval_may_lift_two_objections_at_once():
    both = (Objection(Reason.LEVEL_STAYS_IN_ROOM), Objection(Reason.APPROVER_TOO_LOW))
    assert DeskCommand.PAPER_APPROVAL in {step.command for step in steps_for(both, "")}


def test_the_panel_that_asks_has_the_only_primary(desk: Desk):
    desk.scan(reader(1), carrier(MIMI))
    desk.key(Qt.Key.Key_F6)
    assert ButtonKind.PRIMARY not in acts(desk).values()
    assert "F6" in told_keys(desk)


def test_r063_a_differing_count_names_both_numbers_and_its_own_digits(desk: Desk):
    counted_out(desk)
    desk.key(Qt.Key.Key_F4)
    desk.scan(carrier(INTERNAL))
    desk.type("7\r")
    question = desk.question()
    assert isinstance(question, AskReason)
    assert "12" in facts(desk) and "7" in facts(desk)
    said = list[QLabel](desk.page.showing.reasons.findChildren(QLabel))
    assert any("12" in words.text() and "7" in words.text() for words in said)
    keys = told_keys(desk)
    assert " ".join(str(int(phrase)) for phrase in question.phrases) in keys
    assert keys["Esc"] == "Count again"


def test_an_unknown_label_stands_in_the_second_line_with_its_digits(desk: Desk):
    desk.scan(carrier(999))
    told = desk.page.showing.band._told
    assert (told.who, told.code) == ("", carrier(999).digits)
    assert desk.lines[0][1] == carrier(999).digits


def test_people_and_places_stand_in_the_column_of_words(desk: Desk):
    desk.scan(reader(1), place(2))
    assert [row.code for row in desk.page.showing._rows] == ["", ""]
    assert [row.content.split("\u3000")[0] for row in desk.page.showing._rows] == ["02 库 01 柜", "沈知远"]


def test_the_large_line_names_the_place_by_its_code(desk: Desk):
    desk.scan(place(2))
    stands = desk.run.shelf.place
    assert stands is not None
    desk.scan(carrier(PUBLIC))
    told = desk.page.showing.band._told
    assert told.who == stands.code
    assert "02 库 01 柜" in told.facts


def test_a_long_reference_code_is_whole_in_the_list(desk: Desk):
    code = next(column for column in COLUMNS if column.name == "code")
    assert type.width("W017-WS·2011-D30-BGS-0002", type.code()) + 2 * GAP_12 <= code.width


def test_titles_of_jimi_stay_hidden_where_nothing_is_offered(desk: Desk):
    desk.scan(carrier(JIMI))
    assert "管网" not in desk.words
