"""What is allowed, tried at the doors of the desk, the reading room and the copies; nothing of it is kept (P-48)."""

from __future__ import annotations

from recordsroom.domain.approval_matrix import Use
from recordsroom.domain.commands import AddSeat, GiveToTable
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Level
from recordsroom.domain.visits import Zone
from recordsroom.services.explaining import Answer, Explained, explain
from recordsroom.services.queries.copying import copy_forms
from recordsroom.services.queries.journal import JournalFilter, count_entries
from recordsroom.services.queries.reading_entries import VisitWish, visit_count
from recordsroom.services.room import Room
from tests.services.notebook_room import a_notebook
from tests.services.test_lending import BAI, INTERNAL, JIMI, MIMI, PUBLIC, SHEN, approve
from tests.services.test_visits import carrier as at_hand
from tests.services.test_visits import come


def told(room: Room, carrier: int, reader: int = SHEN) -> dict[Use, Explained]:
    level = at_hand(room, carrier).level
    return {one.use: one for one in explain(room, carrier, reader, level)}


def reasons(one: Explained) -> set[Reason]:
    return {objection.reason for objection in one.objections}


def test_p48_reading_is_tried_at_the_door_of_the_reading_room(room: Room):
    assert reasons(told(room, PUBLIC)[Use.READ]) == {Reason.NO_SEAT_FREE}
    room.do(AddSeat(seat_no="1", zone=Zone.ORDINARY, max_level=Level.JIMI))
    assert told(room, PUBLIC)[Use.READ].answer is Answer.YES
    secret = told(room, MIMI)[Use.READ]
    assert (secret.answer, reasons(secret)) == (Answer.NO, {Reason.NOT_ON_SLIP})
    approve(room, MIMI)
    # Signed for, and on a seat that is not in the classified zone.
    assert told(room, MIMI)[Use.READ].doubts == (Doubt.ZONE_DIFFERS,)
    room.do(AddSeat(seat_no="2", zone=Zone.CLASSIFIED, max_level=Level.JIMI))
    assert told(room, MIMI)[Use.READ].answer is Answer.YES
    assert reasons(told(room, MIMI, BAI)[Use.READ]) >= {Reason.NOT_CLEARED}


def test_p48_who_sits_here_is_asked_at_the_own_seat(room: Room):
    room.do(AddSeat(seat_no="1", zone=Zone.ORDINARY, max_level=Level.INTERNAL))
    visit = come(room, seat=1)
    approve(room, MIMI)
    assert reasons(told(room, MIMI)[Use.READ]) == {Reason.SEAT_TOO_LOW}
    assert told(room, PUBLIC)[Use.READ].answer is Answer.YES
    room.do(GiveToTable(visit=visit, carrier=PUBLIC))
    assert reasons(told(room, PUBLIC)[Use.READ]) == {Reason.ALREADY_OUT}


def test_p48_a_copy_is_tried_with_the_highest_signature_and_an_excerpt_with_a_notebook(room: Room):
    found = told(room, INTERNAL)
    assert found[Use.COPY].answer is Answer.YES
    assert reasons(found[Use.EXCERPT]) == {Reason.COPY_MEDIUM_MISSING}
    a_notebook(room, level=Level.JIMI)
    assert told(room, JIMI)[Use.EXCERPT].answer is Answer.YES
    assert reasons(told(room, JIMI, BAI)[Use.COPY]) == {Reason.NOT_CLEARED}
    assert found[Use.CARRY].answer is Answer.MATRIX


def test_nothing_of_a_trial_is_kept(room: Room):
    room.do(AddSeat(seat_no="1", zone=Zone.ORDINARY, max_level=Level.JIMI))
    before = room.ask(count_entries, JournalFilter())
    told(room, PUBLIC)
    assert room.ask(count_entries, JournalFilter()) == before
    assert (room.ask(visit_count, VisitWish()), room.ask(copy_forms)) == (0, ())
