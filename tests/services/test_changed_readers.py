"""Readers written down otherwise: another unit, another post, another clearance, a name put right (G-33, P-20)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from recordsroom.domain.commands import (
    AddReader,
    AddUnit,
    ChangeReader,
    Command,
    EndUnit,
    LendCarrier,
    NameContact,
    RecordApproval,
    StopReader,
    TieReaders,
    Undo,
)
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Entered
from recordsroom.domain.people_facts import ReaderChanged
from recordsroom.domain.readers import ReaderKind, StopCause
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Level, PostLevel
from recordsroom.services.queries import people, units
from recordsroom.services.queries.history import history
from recordsroom.services.queries.people import ReaderRow
from recordsroom.services.room import Room
from tests.builders import TODAY, MovableClock
from tests.rooms import AUDITOR, House

PLANNING, DESIGN = "规划研究室", "总体设计室"
YESTERDAY = TODAY - timedelta(days=1)
SHEN = 1


def reader(room: Room, key: int = SHEN) -> ReaderRow:
    return next(row for row in room.ask(people.readers_register) if row.id == key)


def changed(room: Room, key: int = SHEN, /, **other: object) -> ReaderChanged:
    told = room.do(as_now(room, key, **other)).told
    assert isinstance(told, ReaderChanged)
    return told


def as_now(room: Room, key: int = SHEN, /, **other: object) -> ChangeReader:
    """What stands there now, but for these."""
    row = reader(room, key)
    facts: dict[str, object] = {
        "name": row.name,
        "unit": row.unit,
        "post": row.post,
        "post_level": row.post_level,
        "cleared": row.cleared,
        "valid_until": row.valid_until,
        "unit_id": row.unit_id,
        "kind": row.kind,
        "id_number": row.id_number or "",
        "letter_no": row.letter_no or "",
        "agreement_no": row.agreement_no or "",
        "undertaken_on": row.undertaken_on,
    }
    return ChangeReader(reader=key, **facts | other)  # type: ignore[arg-type]  # the names are those of the fields


def refused(room: Room, command: Command) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as caught:
        room.do(command)
    return caught.value.reasons


def unit(room: Room, name: str) -> int:
    told = room.do(AddUnit(name=name, since=date(2010, 1, 1))).told
    assert isinstance(told, Entered)
    return told.id


def lend(room: Room, carrier: int) -> None:
    room.do(RecordApproval(form_no=f"A-{carrier}", approver=4, approved_on=TODAY, reader=SHEN, carriers=(carrier,)))
    room.do(LendCarrier(carrier=carrier, reader=SHEN))


@pytest.fixture
def tied(room: Room) -> Room:
    """The first reader's unit stands in the list."""
    room.do(TieReaders(words=PLANNING, unit=unit(room, PLANNING)))
    return room


def test_p20_who_goes_to_another_unit_bears_its_name_and_keeps_card_and_loans(tied: Room, clock: MovableClock):
    lend(tied, 2)
    other, before = unit(tied, DESIGN), reader(tied)
    clock.move(minutes=5)
    told = changed(tied, unit=DESIGN, unit_id=other)
    row = reader(tied)
    assert (told.above, told.left) == (0, None)
    assert (row.unit, row.unit_id, row.out, row.barcode) == (DESIGN, other, 1, before.barcode)
    # History prints the name of the unit as it was then.
    then = [row.reader_unit for row in tied.ask(history, 2).rows if row.command == "LendCarrier"]
    assert then == [PLANNING]


def test_p20_the_reader_of_a_unit_that_ended_alone_is_given_another(tied: Room):
    tied.do(EndUnit(unit=1, last_day=YESTERDAY, confirmed=frozenset({Doubt.READERS_STAY})))
    other = unit(tied, DESIGN)
    # What is put right about such a reader leaves the unit as it is written.
    changed(tied, post="组长")
    assert (reader(tied).unit, reader(tied).unit_id, reader(tied).post) == (PLANNING, 1, "组长")
    changed(tied, unit=DESIGN, unit_id=other)
    assert (reader(tied).unit, reader(tied).unit_id) == (DESIGN, other)
    assert refused(tied, as_now(tied, unit=PLANNING, unit_id=1)) == (Reason.UNIT_ENDED,)


def test_p20_a_unit_by_hand_or_a_new_one(tied: Room):
    changed(tied, unit="外派组", unit_id=None)
    assert (reader(tied).unit, reader(tied).unit_id) == ("外派组", None)
    changed(tied, unit="外派办公室", new_unit=True)
    row = next(one for one in tied.ask(units.units_register) if one.name == "外派办公室")
    assert (reader(tied).unit_id, row.since, row.readers) == (row.id, TODAY, 1)


def test_r148_the_unit_that_is_left_has_no_contact_any_more(tied: Room):
    tied.do(NameContact(unit=1, reader=SHEN, since=YESTERDAY))
    assert changed(tied, post="组长").left is None
    assert changed(tied, unit=DESIGN, unit_id=unit(tied, DESIGN)).left == 1
    assert next(one for one in tied.ask(units.units_register) if one.id == 1).contact == ""


def test_r148_a_contact_of_today_may_leave_today(tied: Room):
    tied.do(NameContact(unit=1, reader=SHEN, since=TODAY))
    assert changed(tied, unit=DESIGN, unit_id=unit(tied, DESIGN)).left == 1


def test_r148_the_contact_stays_where_somebody_else_leaves(tied: Room):
    tied.do(NameContact(unit=1, reader=SHEN, since=YESTERDAY))
    until = TODAY + timedelta(days=90)
    told = tied.do(AddReader(name="季云舒", unit=PLANNING, valid_until=until, unit_id=1)).told
    assert isinstance(told, Entered)
    assert changed(tied, told.id, unit="外派组", unit_id=None).left is None
    assert next(one for one in tied.ask(units.units_register) if one.id == 1).contact == "沈知远"


def test_r57_a_lower_clearance_tells_what_is_out_above_it(room: Room):
    lend(room, 2)
    level = next(one.level for one in room.ask(people.loans_of, SHEN))
    assert level is not None and level > Level.PUBLIC
    assert changed(room, cleared=Level(level - 1)).above == 1
    assert changed(room, cleared=level).above == 0
    lend(room, 7)
    assert refused(room, as_now(room)) == (Reason.NOTHING_TO_DO,)


def test_r57_post_and_name_are_put_right_and_taken_back(room: Room):
    before = reader(room)
    done = room.do(as_now(room, name="沈志远", post="副处长", post_level=PostLevel.CORE))
    assert (reader(room).name, reader(room).post, reader(room).post_level) == ("沈志远", "副处长", PostLevel.CORE)
    room.do(Undo(entry=done.entry))
    assert reader(room) == before


def test_r58_who_is_of_another_house_now_brings_the_papers(room: Room):
    outside = {"kind": ReaderKind.OUTSIDE, "unit": "外单位", "unit_id": None}
    assert refused(room, as_now(room, **outside)) == (Reason.LETTER_MISSING,)
    changed(room, **outside, letter_no="介〔2026〕9号")
    assert (reader(room).kind, reader(room).letter_no) == (ReaderKind.OUTSIDE, "介〔2026〕9号")


def test_p16_a_card_that_counts_longer_is_no_temporary_one(room: Room):
    asked = as_now(room, kind=ReaderKind.TEMPORARY, letter_no="介9号", id_number="X", cleared=Level.INTERNAL)
    assert refused(room, asked) == (Reason.TEMPORARY_LIMITED,)


def test_p21_a_card_is_made_to_count_longer_and_an_expired_one_may_stay_so(room: Room, clock: MovableClock):
    later = TODAY + timedelta(days=400)
    changed(room, valid_until=later)
    assert reader(room).valid_until == later
    assert refused(room, as_now(room, valid_until=YESTERDAY)) == (Reason.CARD_EXPIRED,)
    clock.move(days=500)
    changed(room, post="组长")
    assert (reader(room).post, reader(room).valid_until, reader(room).expired) == ("组长", later, True)


def test_p21_who_was_stopped_is_still_put_right(room: Room):
    room.do(StopReader(reader=SHEN, cause=StopCause.LEFT))
    changed(room, name="沈志远")
    assert (reader(room).name, reader(room).stopped) == ("沈志远", True)


@pytest.mark.parametrize("nothing", [{"name": " "}, {"unit": " "}])
def test_r57_a_reader_has_a_name_and_a_unit(room: Room, nothing: dict[str, object]):
    assert refused(room, as_now(room, **nothing)) == (Reason.VALUE_NOT_POSSIBLE,)


def test_nothing_else_is_nothing_to_do(tied: Room):
    assert refused(tied, as_now(tied)) == (Reason.NOTHING_TO_DO,)


def test_r130_an_auditor_changes_nobody(house: House, room: Room):
    asked = as_now(room, post="组长")
    other = house.enter(AUDITOR)
    assert refused(other, asked) != ()
