"""Who of a department answers for its papers: named, replaced, passed on with a reform (R-148)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from recordsroom.domain.chasing import ChaseWay
from recordsroom.domain.commands import (
    AddReader,
    AddUnit,
    ChaseLoans,
    Command,
    EndUnit,
    NameContact,
    StopReader,
    TieReaders,
    Undo,
)
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Entered
from recordsroom.domain.readers import StopCause
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Level
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.recall_notice import RecallNotice
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.people import readers_register
from recordsroom.services.queries.units import UnitRow, contact_of, members_of, units_register
from recordsroom.services.room import Room
from tests.builders import TODAY, MovableClock
from tests.rooms import AUDITOR, House
from tests.services.test_lending import BAI, INTERNAL, PUBLIC, SHEN, lend

FIRST, YESTERDAY = date(2020, 1, 1), TODAY - timedelta(days=1)


@pytest.fixture
def tied(room: Room) -> Room:
    """The unit of the first reader stands in the list, with a second person in it."""
    words = next(row.unit for row in room.ask(readers_register) if row.id == SHEN)
    told = room.do(AddUnit(name=words, since=FIRST)).told
    assert isinstance(told, Entered)
    room.do(TieReaders(words=words, unit=told.id))
    return room


@pytest.fixture
def colleague(tied: Room) -> int:
    unit = tied.ask(units_register)[0]
    until = TODAY + timedelta(days=90)
    tied.do(AddReader(name="季云舒", unit=unit.name, cleared=Level.INTERNAL, valid_until=until, unit_id=unit.id))
    return max(row.id for row in tied.ask(readers_register))


def row(room: Room, name: str = "") -> UnitRow:
    rows = room.ask(units_register)
    return next(one for one in rows if one.name == name) if name else rows[0]


def why(room: Room, command: Command) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as refused:
        room.do(command)
    return refused.value.reasons


def notice(room: Room) -> RecallNotice:
    [found] = room.ask(document_lines, "recall_notice").rows
    assert isinstance(found, RecallNotice)
    return found


def test_r148_a_contact_is_named_replaced_and_taken_back(tied: Room, colleague: int):
    assert {one.reader for one in tied.ask(members_of, 1)} == {SHEN, colleague}
    tied.do(NameContact(unit=1, reader=SHEN, since=FIRST))
    entry = tied.do(NameContact(unit=1, reader=colleague, since=TODAY)).entry
    assert (row(tied).contact, row(tied).contact_since) == ("季云舒", TODAY)
    assert why(tied, NameContact(unit=1, reader=colleague, since=TODAY)) == (Reason.ALREADY_DONE,)
    tied.do(Undo(entry=entry))
    assert (row(tied).contact, row(tied).contact_since) == ("沈知远", FIRST)
    tied.do(NameContact(unit=1, reader=None, since=TODAY))
    assert row(tied).contact == ""


def test_r148_the_notice_names_the_contact_of_that_day_and_the_leaver_gets_the_contact_first(
    tied: Room, colleague: int, clock: MovableClock
):
    lent = lend(tied, PUBLIC)
    tied.do(NameContact(unit=1, reader=colleague, since=FIRST))
    clock.move(days=30)
    tied.do(ChaseLoans(loans=(lent.loan,), way=ChaseWay.NOTICE))
    assert notice(tied).contact == "季云舒"
    assert (tied.ask(contact_of, SHEN), tied.ask(contact_of, colleague)) == ("季云舒", "")
    # Who is contact later does not change what the notice said.
    clock.move(days=1)
    tied.do(NameContact(unit=1, reader=None, since=tied.clock().today))
    [told] = tied.ask(document_lines, "recall_notice", (1,)).rows
    assert isinstance(told, RecallNotice) and told.contact == "季云舒"
    assert tied.ask(contact_of, SHEN) == ""


def test_r148_what_is_overdue_stands_under_the_contact_who_gets_one_reminder(
    tied: Room, colleague: int, clock: MovableClock
):
    def heads() -> list[str]:
        return [row.said.zh for row in tied.ask(document_lines, "overdue_list").rows if isinstance(row.said, Phrase)]  # type: ignore[union-attr]

    lend(tied, PUBLIC)
    lend(tied, INTERNAL)
    lend(tied, 6, reader=BAI)
    clock.move(days=30)
    _told, *units = heads()
    assert units == [], "where no unit has a contact it stands by borrower alone"
    tied.do(NameContact(unit=1, reader=colleague, since=FIRST))
    _told, *units = heads()
    unit = tied.ask(units_register)[0].name
    assert sorted(units) == sorted(("财务部　没有联络员　1 件", f"{unit}　联络员 季云舒　2 件"))
    tied.do(StopReader(reader=colleague, cause=StopCause.RETIRED))
    assert all("季云舒" not in head for head in heads())


def test_r148_who_is_stopped_is_offered_to_nobody(tied: Room, colleague: int):
    tied.do(NameContact(unit=1, reader=colleague, since=FIRST))
    tied.do(StopReader(reader=colleague, cause=StopCause.RETIRED))
    assert tied.ask(contact_of, SHEN) == ""
    assert [one.reader for one in tied.ask(members_of, 1)] == [SHEN]


@pytest.mark.parametrize("own", [False, True])
def test_p20_the_contact_goes_with_a_reform_unless_the_successor_has_one(tied: Room, colleague: int, own: bool):
    tied.do(NameContact(unit=1, reader=colleague, since=FIRST))
    tied.do(AddUnit(name="总体室", since=FIRST))
    if own:
        until = TODAY + timedelta(days=90)
        tied.do(AddReader(name="白露宁", unit="总体室", cleared=Level.INTERNAL, valid_until=until, unit_id=2))
        tied.do(NameContact(unit=2, reader=max(one.id for one in tied.ask(readers_register)), since=FIRST))
    tied.do(EndUnit(unit=1, last_day=YESTERDAY, successor=2))
    told = row(tied, "总体室")
    assert (told.contact, told.contact_since) == (("白露宁", FIRST) if own else ("季云舒", TODAY))
    ended = next(one for one in tied.ask(units_register) if one.until is not None)
    assert ended.contact == ""


def test_r148_a_unit_that_ends_without_successor_has_no_contact_any_more(tied: Room, colleague: int):
    tied.do(NameContact(unit=1, reader=colleague, since=FIRST))
    tied.do(EndUnit(unit=1, last_day=YESTERDAY, confirmed=frozenset({Doubt.READERS_STAY})))
    assert row(tied).contact == ""
    assert why(tied, NameContact(unit=1, reader=SHEN, since=TODAY)) == (Reason.UNIT_ENDED,)


def test_r148_administrators_learn_nobody(house: House):
    assert house.enter(AUDITOR).ask(members_of, 1) == ()
