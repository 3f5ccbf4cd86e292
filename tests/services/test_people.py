"""Readers and approvers are entered, and the registers say what they have out and whether they are in office."""

from __future__ import annotations

from datetime import date

import pytest

from recordsroom.domain.commands import AddApprover, AddReader, LendCarrier, PrintLabels, RecordApproval
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Entered
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Authority, Barcode, Kind, Level, PostLevel
from recordsroom.services.queries import people
from recordsroom.services.queries.scanned import what_is
from recordsroom.services.queries.scanned_reader import ReaderSeen
from recordsroom.services.room import Room
from tests.builders import TODAY, MovableClock
from tests.rooms import SECURITY, House

NEXT_YEAR = date(2027, 11, 20)


def reader(room: Room, name: str) -> people.ReaderRow:
    return next(row for row in room.ask(people.readers_register) if row.name == name)


def lend(room: Room, carrier: int) -> None:
    room.do(RecordApproval(form_no=f"A-{carrier}", approver=4, approved_on=TODAY, reader=1, carriers=(carrier,)))
    room.do(LendCarrier(carrier=carrier, reader=1))


def test_r057_a_reader_is_entered_with_a_card(room: Room):
    outcome = room.do(AddReader(name="江逾白", unit="信息部", cleared=Level.MIMI, valid_until=NEXT_YEAR))
    assert isinstance(outcome.told, Entered)
    row = reader(room, "江逾白")
    assert (row.id, row.barcode) == (outcome.told.id, outcome.told.barcode)
    assert Barcode.parse(row.barcode).kind is Kind.PERSON
    assert (row.post_level, row.out, row.expired, row.card_printed) == (PostLevel.NONE, 0, False, False)


@pytest.mark.parametrize(
    ("odd", "reason"),
    [
        ({"name": " "}, Reason.VALUE_NOT_POSSIBLE),
        ({"unit": ""}, Reason.VALUE_NOT_POSSIBLE),
        ({"valid_until": date(2026, 11, 19)}, Reason.CARD_EXPIRED),
    ],
)
def test_an_impossible_reader_is_refused(room: Room, odd: dict[str, object], reason: Reason):
    values: dict[str, object] = {"name": "江逾白", "unit": "信息部", "valid_until": NEXT_YEAR}
    with pytest.raises(Refused) as refused:
        room.do(AddReader(**(values | odd)))  # type: ignore[arg-type]
    assert refused.value.reasons == (reason,)


def test_the_register_tells_what_is_out_and_what_is_overdue(room: Room, clock: MovableClock):
    lend(room, 2)
    clock.move(days=1)
    lend(room, 7)
    assert (reader(room, "沈知远").out, reader(room, "沈知远").overdue) == (2, 0)
    clock.move(days=14)
    assert (reader(room, "沈知远").out, reader(room, "沈知远").overdue) == (2, 1)
    first, second = room.ask(people.loans_of, 1)
    assert (first.overdue_days, second.overdue_days) == (1, 0)
    assert (first.reference_code, first.lent_on, first.due_on) == (
        "W017-WS·2019-Y-GH-0002",
        date(2026, 11, 20),
        date(2026, 12, 4),
    )


def test_a_card_that_has_run_out_is_seen(room: Room, clock: MovableClock):
    assert not reader(room, "陆清和").expired
    clock.move(days=1)
    assert reader(room, "陆清和").expired


def test_a_printed_card_is_seen(room: Room):
    room.do(PrintLabels(form="person_card", stock="a4-cards", subjects=(2,)))
    assert [row.card_printed for row in room.ask(people.readers_register)].count(True) == 1


def test_approvers_stand_from_the_top_of_the_ladder_down(room: Room):
    room.do(AddApprover(name="温如言", post="副所长", authority=Authority.BRANCH_LEADER, since=date(2027, 1, 1)))
    rows = room.ask(people.approvers_register)
    assert [row.authority for row in rows] == sorted((row.authority for row in rows), reverse=True)
    assert {row.name: row.in_office for row in rows}["温如言"] is False
    assert {row.name: row.in_office for row in rows}["方其琛"] is True


def test_an_approver_has_a_name(room: Room):
    with pytest.raises(Refused):
        room.do(AddApprover(name="", post="副所长", authority=Authority.BRANCH_LEADER, since=TODAY))


def test_administrators_learn_nothing_of_the_readers(house: House):
    lend(house.room, 2)
    room = house.enter(SECURITY)
    assert not room.ask(people.readers_register)
    assert not room.ask(people.approvers_register)
    assert room.ask(people.loans_of, 1) == ()


def test_rows_show_nothing_of_themselves(room: Room):
    assert "沈知远" not in repr(reader(room, "沈知远"))


def test_r066_a_scanned_card_says_how_many_are_overdue(room: Room, clock: MovableClock):
    lend(room, 2)
    lend(room, 7)
    clock.move(days=30)
    seen = room.ask(what_is, Barcode.make(Kind.PERSON, 1).digits)
    assert isinstance(seen, ReaderSeen)
    assert (seen.out, f"{seen.overdue}") == (2, "2"), "it is told, not only known"
