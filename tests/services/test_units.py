"""Units come, end and are succeeded; readers and open loans follow, and history prints the old name (P-20)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from recordsroom.domain.commands import (
    AddReader,
    AddUnit,
    EndUnit,
    LendCarrier,
    RecordApproval,
    ReturnCarrier,
    TieReaders,
    Undo,
)
from recordsroom.domain.errors import Doubtful, Refused
from recordsroom.domain.facts import Entered
from recordsroom.domain.holdings import Record
from recordsroom.domain.people_facts import ReadersMoved
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.services.queries import lending, people, units
from recordsroom.services.queries.history import history
from recordsroom.services.queries.journal_entry import entry_details
from recordsroom.services.room import Outcome, Room
from tests.builders import TODAY, MovableClock
from tests.rooms import SECURITY, House
from tests.services.eventful import sealed_change

PLANNING = "规划研究室"
YESTERDAY = TODAY - timedelta(days=1)


def entered(room: Room, name: str = PLANNING, since: date = date(2010, 1, 1)) -> int:
    told = room.do(AddUnit(name=name, since=since)).told
    assert isinstance(told, Entered)
    return told.id


def tied(room: Room) -> int:
    unit = entered(room)
    room.do(TieReaders(words=PLANNING, unit=unit))
    return unit


def unit_row(room: Room, name: str) -> units.UnitRow:
    return next(row for row in room.ask(units.units_register) if row.name == name)


def reader(room: Room, key: int = 1) -> people.ReaderRow:
    return next(row for row in room.ask(people.readers_register) if row.id == key)


def renamed(room: Room, unit: int, name: str = "总体设计室", last_day: date = YESTERDAY) -> Outcome:
    return room.do(EndUnit(unit=unit, last_day=last_day, successor_name=name))


def refused(room: Room, command: AddUnit | EndUnit | TieReaders | AddReader) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as caught:
        room.do(command)
    return caught.value.reasons


def lend(room: Room, carrier: int) -> None:
    room.do(RecordApproval(form_no=f"A-{carrier}", approver=4, approved_on=TODAY, reader=1, carriers=(carrier,)))
    room.do(LendCarrier(carrier=carrier, reader=1))


def test_p20_a_unit_is_entered_with_its_first_day(room: Room):
    entered(room)
    row = unit_row(room, PLANNING)
    assert (row.since, row.until, row.successor, row.readers) == (date(2010, 1, 1), None, None, 0)


def test_p20_two_units_of_one_name_never_stand_at_once(room: Room):
    unit = entered(room)
    assert refused(room, AddUnit(name=f" {PLANNING} ", since=TODAY)) == (Reason.NAME_TAKEN,)
    assert refused(room, AddUnit(name=" ", since=TODAY)) == (Reason.VALUE_NOT_POSSIBLE,)
    room.do(EndUnit(unit=unit, last_day=YESTERDAY))
    entered(room, since=TODAY)


def test_p20_readers_written_by_hand_are_tied_in_one_act(room: Room):
    room.do(AddReader(name="江逾白", unit=PLANNING, valid_until=date(2027, 1, 1)))
    assert units.Handwritten(PLANNING, 2) in room.ask(units.handwritten_units)
    unit = entered(room, "规划室")
    outcome = room.do(TieReaders(words=PLANNING, unit=unit))
    assert outcome.told == ReadersMoved(unit, 2)
    assert (reader(room).unit, reader(room).unit_id) == ("规划室", unit)
    assert PLANNING not in {one.words for one in room.ask(units.handwritten_units)}
    assert refused(room, TieReaders(words=PLANNING, unit=unit)) == (Reason.NOTHING_TO_DO,)


def test_p20_a_reader_is_entered_in_a_unit_of_the_list(room: Room):
    unit = entered(room)
    told = room.do(AddReader(name="江逾白", unit="规划", unit_id=unit, valid_until=date(2027, 1, 1))).told
    assert isinstance(told, Entered)
    assert (reader(room, told.id).unit, reader(room, told.id).unit_id) == (PLANNING, unit)
    renamed(room, unit)
    late = AddReader(name="温如言", unit=PLANNING, unit_id=unit, valid_until=date(2027, 1, 1))
    assert refused(room, late) == (Reason.UNIT_ENDED,)


def test_p20_a_reader_may_bring_a_new_unit_in_the_same_entry(room: Room):
    outcome = room.do(AddReader(name="江逾白", unit="信息部", new_unit=True, valid_until=date(2027, 1, 1)))
    row = unit_row(room, "信息部")
    assert (row.since, row.readers) == (TODAY, 1)
    room.do(Undo(entry=outcome.entry))
    assert "信息部" not in {row.name for row in room.ask(units.units_register)}


def test_p20_the_successor_takes_readers_and_open_loans_in_one_entry(room: Room):
    unit = tied(room)
    lend(room, 2)
    outcome = renamed(room, unit)
    old, new = unit_row(room, PLANNING), unit_row(room, "总体设计室")
    assert outcome.told == ReadersMoved(new.id, 1)
    assert (old.until, old.successor, old.readers) == (YESTERDAY, "总体设计室", 0)
    assert (new.since, new.predecessors, new.readers) == (TODAY, (PLANNING,), 1)
    assert (reader(room).unit, reader(room).out) == ("总体设计室", 1)
    assert room.ask(lending.loans_out)[0].reader_unit == "总体设计室"


def test_p20_a_unit_of_the_list_takes_over(room: Room):
    unit, other = tied(room), entered(room, "工程部")
    room.do(EndUnit(unit=unit, last_day=TODAY, successor=other))
    assert (reader(room).unit, reader(room).unit_id) == ("工程部", other)
    assert unit_row(room, "工程部").predecessors == (PLANNING,)


def test_p20_history_prints_the_name_that_the_unit_had_then(room: Room, clock: MovableClock):
    unit = tied(room)
    lend(room, 2)
    room.do(ReturnCarrier(carrier=2, pages=12))
    renamed(room, unit)
    clock.move(minutes=5)
    lend(room, 2 + 5)
    then = [row.reader_unit for row in room.ask(history, 2).rows if row.command in {"LendCarrier", "ReturnCarrier"}]
    now = [row.reader_unit for row in room.ask(history, 7).rows if row.command == "LendCarrier"]
    assert (then, now) == ([PLANNING, PLANNING], ["总体设计室"])


def test_p20_the_journal_names_the_old_unit_and_the_new_one(room: Room):
    unit = tied(room)
    details = room.ask(entry_details, renamed(room, unit).entry)
    assert details is not None
    moved = next(change for change in details.changes if change.table == "readers")
    assert {(one.before, one.after) for one in moved.fields if one.name == "unit"} == {(PLANNING, "总体设计室")}
    assert ("unit", PLANNING) in details.asked


def test_p20_taking_the_end_back_brings_unit_and_readers_back(room: Room):
    unit = tied(room)
    entry = renamed(room, unit).entry
    room.do(Undo(entry=entry))
    row = unit_row(room, PLANNING)
    assert (row.until, row.successor, row.readers) == (None, None, 1)
    assert (reader(room).unit, reader(room).unit_id) == (PLANNING, unit)
    assert "总体设计室" not in {one.name for one in room.ask(units.units_register)}


def test_p20_an_end_without_a_successor_is_asked_about_while_readers_belong(room: Room):
    unit = tied(room)
    with pytest.raises(Doubtful) as doubtful:
        room.do(EndUnit(unit=unit, last_day=TODAY))
    assert doubtful.value.doubts == (Doubt.READERS_STAY,)
    outcome = room.do(EndUnit(unit=unit, last_day=TODAY, confirmed=frozenset({Doubt.READERS_STAY})))
    assert outcome.told == ReadersMoved(unit, 0)
    assert unit_row(room, PLANNING).readers == 1


def test_p20_what_cannot_be_is_refused(room: Room):
    unit, other = entered(room), entered(room, "工程部")
    impossible = {
        EndUnit(unit=unit, last_day=TODAY + timedelta(days=1)): Reason.VALUE_NOT_POSSIBLE,
        EndUnit(unit=unit, last_day=date(2009, 12, 31)): Reason.VALUE_NOT_POSSIBLE,
        EndUnit(unit=unit, last_day=TODAY, successor=unit): Reason.SUCCESSOR_NOT_STANDING,
        EndUnit(unit=unit, last_day=TODAY, successor=other, successor_name="甲"): Reason.VALUE_NOT_POSSIBLE,
        EndUnit(unit=unit, last_day=TODAY, successor_name="工程部"): Reason.NAME_TAKEN,
    }
    for command, reason in impossible.items():
        assert refused(room, command) == (reason,)
    room.do(EndUnit(unit=other, last_day=TODAY))
    assert refused(room, EndUnit(unit=other, last_day=TODAY)) == (Reason.UNIT_ENDED,)
    assert refused(room, EndUnit(unit=unit, last_day=TODAY, successor=other)) == (Reason.SUCCESSOR_NOT_STANDING,)
    assert refused(room, TieReaders(words=PLANNING, unit=other)) == (Reason.UNIT_ENDED,)


def test_p20_a_scope_that_names_an_ended_unit_is_to_be_reviewed(house: House):
    room = house.room
    unit = entered(room)
    entered(room, "规划研究室二部")
    scopes = {1: f"{PLANNING}、财务部", 2: "规划研究室二部", 4: PLANNING, 3: "财务部"}
    sealed_change(house, Record, {key: {"knowledge_scope": scope} for key, scope in scopes.items()})
    assert room.ask(units.scope_reviews) == ()
    renamed(room, unit)
    found = room.ask(units.scope_reviews)
    assert [(row.id, row.unit, row.successor) for row in found] == [
        (1, PLANNING, "总体设计室"),
        (4, PLANNING, "总体设计室"),
    ]
    assert found[0].title is not None
    assert found[1].title is None
    sealed_change(house, Record, {1: {"knowledge_scope": "总体设计室"}})
    assert [row.id for row in room.ask(units.scope_reviews)] == [4]


def test_r131_administrators_learn_nothing_of_the_units(house: House):
    tied(house.room)
    room = house.enter(SECURITY)
    assert not room.ask(units.units_register)
    assert not room.ask(units.handwritten_units)
    assert not room.ask(units.scope_reviews)
    assert refused(room, AddUnit(name="甲", since=TODAY)) == (Reason.NOT_YOUR_DUTY,)


def test_rows_of_units_show_nothing_of_themselves(room: Room):
    entered(room)
    assert PLANNING not in repr(unit_row(room, PLANNING))
