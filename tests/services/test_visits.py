"""Visits through the door of a real room: coming in, what lies on a table, leaving, and the ways through."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import (
    AddReader,
    AddSeat,
    ChangePlace,
    ChangeSeat,
    CheckIn,
    CheckOut,
    CloseDay,
    ComeBack,
    Command,
    EndVisitShort,
    GiveToTable,
    LendCarrier,
    RecordApproval,
    ReturnCarrier,
    SetPolicy,
    StepAway,
    Undo,
)
from recordsroom.domain.day_closing import OpenCause
from recordsroom.domain.desk_facts import DayClosed
from recordsroom.domain.errors import Doubtful, Refused
from recordsroom.domain.facts import Entered, Returned
from recordsroom.domain.readers import ReaderKind
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Barcode, Custody, Kind, Level
from recordsroom.domain.visit_facts import CheckedIn, CheckedOut, GivenToTable, PlaceChanged
from recordsroom.domain.visits import Identity, Zone
from recordsroom.services.documents.day_closing import DayLine
from recordsroom.services.queries.day_closing import evening
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.scanned import CarrierSeen, what_is
from recordsroom.services.queries.scanned_seat import SeatSeen, VisitSeen, visit_by_id
from recordsroom.services.room import Room
from tests.builders import TODAY, MovableClock
from tests.rooms import SECURITY, House
from tests.services.test_lending import BAI, INTERNAL, JIMI, LU, MIMI, PUBLIC, SHEN, approve


@pytest.fixture
def seated(room: Room) -> Room:
    """A room with two ordinary seats and two for secrets."""
    for number, zone, level in (
        ("1", Zone.ORDINARY, Level.INTERNAL),
        ("2", Zone.ORDINARY, Level.INTERNAL),
        ("3", Zone.CLASSIFIED, Level.JIMI),
        ("4", Zone.CLASSIFIED, Level.MIMI),
    ):
        room.do(AddSeat(seat_no=number, zone=zone, max_level=level))
    return room


def come(room: Room, reader: int = SHEN, seat: int | None = 3, **odd: object) -> int:
    told = room.do(CheckIn(reader=reader, identity=Identity.CARD, seat=seat, **odd)).told  # type: ignore[arg-type]
    assert isinstance(told, CheckedIn)
    return told.visit


def give(room: Room, visit: int, carrier: int, **odd: object) -> GivenToTable:
    told = room.do(GiveToTable(visit=visit, carrier=carrier, **odd)).told  # type: ignore[arg-type]
    assert isinstance(told, GivenToTable)
    return told


def why_not(room: Room, command: Command) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as refused:
        room.do(command)
    return refused.value.reasons


def carrier(room: Room, key: int) -> CarrierSeen:
    seen = room.ask(what_is, Barcode.make(Kind.CARRIER, key).digits)
    assert isinstance(seen, CarrierSeen)
    return seen


def at(room: Room, visit: int) -> VisitSeen:
    seen = room.ask(visit_by_id, visit)
    assert seen is not None
    return seen


def test_p16_the_next_free_seat_of_the_right_zone_is_given_and_its_label_tells_who_sits_there(seated: Room):
    visit = come(seated, seat=None, locker_no="12", purpose="编制规划")
    told = at(seated, visit)
    assert (told.seat_no, told.locker_no, told.purpose, told.reader) == ("1", "12", "编制规划", SHEN)
    other = seated.do(CheckIn(reader=BAI, identity=Identity.ID_CARD)).told
    assert isinstance(other, CheckedIn)
    assert (other.seat_no, other.zone) == ("2", Zone.ORDINARY)
    entered = seated.do(AddSeat(seat_no="a5", zone=Zone.CLASSIFIED, max_level=Level.JUEMI)).told
    assert isinstance(entered, Entered)
    seat = seated.ask(what_is, entered.barcode or "")
    assert isinstance(seat, SeatSeen)
    assert (seat.seat_no, seat.visit) == ("A5", None)
    assert why_not(seated, CheckIn(reader=LU, identity=Identity.CARD)) == (Reason.NO_SEAT_FREE,)


def test_r073_one_reader_one_seat_and_one_seat_one_reader(seated: Room):
    come(seated)
    assert why_not(seated, CheckIn(reader=SHEN, identity=Identity.CARD)) == (Reason.READS_ALREADY,)
    assert why_not(seated, CheckIn(reader=BAI, identity=Identity.CARD, seat=3)) == (Reason.SEAT_TAKEN,)
    assert why_not(seated, ChangeSeat(seat=3, zone=Zone.ORDINARY, max_level=Level.INTERNAL)) == (Reason.SEAT_TAKEN,)
    seated.do(ChangeSeat(seat=4, zone=Zone.CLASSIFIED, max_level=Level.MIMI, closed=True))
    assert why_not(seated, CheckIn(reader=BAI, identity=Identity.CARD, seat=4)) == (Reason.SEAT_CLOSED,)
    unchanged = ChangeSeat(seat=4, zone=Zone.CLASSIFIED, max_level=Level.MIMI, closed=True)
    assert why_not(seated, unchanged) == (Reason.NOTHING_TO_DO,)
    assert why_not(seated, AddSeat(seat_no="3", zone=Zone.ORDINARY, max_level=Level.PUBLIC)) == (Reason.SEAT_NO_TAKEN,)
    odd = AddSeat(seat_no="第 三 号", zone=Zone.ORDINARY, max_level=Level.PUBLIC)
    assert why_not(seated, odd) == (Reason.VALUE_NOT_POSSIBLE,)


def test_r058_from_outside_with_a_letter_and_not_with_another_ones_slip(seated: Room):
    told = seated.do(
        AddReader(
            name="顾怀远",
            unit="市城建档案馆",
            kind=ReaderKind.OUTSIDE,
            letter_no="介〔2026〕7号",
            cleared=Level.MIMI,
            valid_until=TODAY,
        )
    ).told
    assert isinstance(told, Entered)
    assert why_not(seated, CheckIn(reader=told.id, identity=Identity.ID_CARD)) == (Reason.LETTER_MISSING,)
    visit = come(seated, told.id, letter_seen="介〔2026〕7号")
    assert at(seated, visit).letter_seen == "介〔2026〕7号"
    # Of another house even ordinary papers are signed for (P-08).
    assert why_not(seated, GiveToTable(visit=visit, carrier=PUBLIC)) == (Reason.NOT_ON_SLIP,)


def test_r053_r074_a_secret_is_read_here_by_slip_and_lies_on_that_table(seated: Room):
    visit = come(seated)
    assert why_not(seated, GiveToTable(visit=visit, carrier=MIMI)) == (Reason.NOT_ON_SLIP,)
    approve(seated, MIMI)
    told = give(seated, visit, MIMI)
    assert (told.seat_no, told.lying, told.line.pages) == ("3", 1, told.pages_out)
    seen = carrier(seated, MIMI)
    assert (seen.custody, seen.seat_no, seen.visit, seen.place) == (Custody.IN_READING_ROOM, "3", visit, None)
    assert seen.due_on == TODAY, "it is back before the room closes (R-60)"
    assert why_not(seated, LendCarrier(carrier=MIMI, reader=SHEN))[0] is Reason.ALREADY_OUT


def test_r074_a_line_serves_for_reading_here_once_more_and_never_for_taking_out(seated: Room):
    visit = come(seated)
    approve(seated, MIMI)
    give(seated, visit, MIMI)
    seated.do(ReturnCarrier(carrier=MIMI))
    assert give(seated, visit, MIMI).lying == 1
    seated.do(ReturnCarrier(carrier=MIMI))
    assert why_not(seated, LendCarrier(carrier=MIMI, reader=SHEN)) == (Reason.LEVEL_STAYS_IN_ROOM,)


def test_r054_r072_the_seat_must_do_for_the_level(seated: Room):
    visit = come(seated, seat=4)
    approve(seated, JIMI)
    assert Reason.SEAT_TOO_LOW in why_not(seated, GiveToTable(visit=visit, carrier=JIMI, pages=14))
    moved = seated.do(ChangePlace(visit=visit, seat=3)).told
    assert isinstance(moved, PlaceChanged)
    give(seated, visit, JIMI, pages=carrier(seated, JIMI).pages)
    assert why_not(seated, ChangePlace(visit=visit, seat=1)) == (Reason.SEAT_TOO_LOW,)
    assert why_not(seated, ChangePlace(visit=visit, seat=3)) == (Reason.NOTHING_TO_DO,)


def test_r072_a_secret_in_the_ordinary_zone_is_asked_about(seated: Room):
    seated.do(AddSeat(seat_no="9", zone=Zone.ORDINARY, max_level=Level.MIMI))
    visit = come(seated, seat=5)
    approve(seated, MIMI)
    with pytest.raises(Doubtful) as doubtful:
        give(seated, visit, MIMI)
    assert doubtful.value.doubts == (Doubt.ZONE_DIFFERS,)
    give(seated, visit, MIMI, confirmed=frozenset({Doubt.ZONE_DIFFERS}), phrase="4")


def test_p05_jimi_is_counted_out_and_in(seated: Room):
    visit = come(seated)
    approve(seated, JIMI)
    pages = carrier(seated, JIMI).pages or 0
    assert why_not(seated, GiveToTable(visit=visit, carrier=JIMI)) == (Reason.PAGES_NOT_COUNTED,)
    with pytest.raises(Doubtful) as doubtful:
        give(seated, visit, JIMI, pages=pages + 1)
    assert doubtful.value.doubts == (Doubt.PAGES_DIFFER,)
    told = give(seated, visit, JIMI, pages=pages + 1, confirmed=frozenset({Doubt.PAGES_DIFFER}), phrase="5")
    assert (told.pages_out, carrier(seated, JIMI).pages) == (pages + 1, pages + 1), "the register was wrong"
    assert why_not(seated, ReturnCarrier(carrier=JIMI)) == (Reason.PAGES_NOT_COUNTED,)
    back = seated.do(ReturnCarrier(carrier=JIMI, pages=pages + 1)).told
    assert isinstance(back, Returned)
    assert back.clean


def test_r073_one_at_a_time_where_the_room_says_so(seated: Room, house: House):
    house.enter(SECURITY).do(SetPolicy(name="table_limit", value="1"))
    room = house.enter(1)
    visit = come(room)
    give(room, visit, PUBLIC)
    approve(room, INTERNAL)
    assert why_not(room, GiveToTable(visit=visit, carrier=INTERNAL)) == (Reason.TABLE_FULL,)
    room.do(ReturnCarrier(carrier=PUBLIC))
    give(room, visit, INTERNAL)


def test_r060_nobody_goes_out_beside_secrets(seated: Room):
    visit = come(seated)
    give(seated, visit, PUBLIC)
    seated.do(StepAway(visit=visit))
    assert at(seated, visit).away_since is not None
    assert why_not(seated, StepAway(visit=visit)) == (Reason.NOTHING_TO_DO,)
    approve(seated, MIMI)
    assert why_not(seated, GiveToTable(visit=visit, carrier=MIMI)) == (Reason.READER_AWAY,)
    seated.do(ComeBack(visit=visit))
    assert why_not(seated, ComeBack(visit=visit)) == (Reason.NOTHING_TO_DO,)
    give(seated, visit, MIMI)
    assert why_not(seated, StepAway(visit=visit)) == (Reason.SECRETS_ON_TABLE,)


def test_r073_nobody_leaves_with_something_out_and_the_table_cleared_lets_go(seated: Room):
    visit = come(seated)
    give(seated, visit, PUBLIC)
    assert why_not(seated, CheckOut(visit=visit)) == (Reason.STILL_ON_TABLE,)
    # What was left on the table the keeper takes back for the reader (P-31).
    seated.do(ReturnCarrier(carrier=PUBLIC))
    told = seated.do(CheckOut(visit=visit)).told
    assert isinstance(told, CheckedOut)
    assert (told.pieces, told.missing) == (1, 0)
    assert why_not(seated, CheckOut(visit=visit)) == (Reason.VISIT_OVER,)
    assert why_not(seated, GiveToTable(visit=visit, carrier=PUBLIC)) == (Reason.VISIT_OVER,)
    come(seated)


def test_p31_a_reader_who_is_gone_leaves_a_visit_that_two_have_searched(seated: Room):
    visit = come(seated)
    give(seated, visit, PUBLIC)
    alone = EndVisitShort(visit=visit, searched_with="宋闻溪", leader_told="陆副所长")
    assert why_not(seated, alone) == (Reason.SEARCH_NEEDS_TWO,)
    told = seated.do(EndVisitShort(visit=visit, searched_with="苏怀瑾", leader_told="陆副所长")).told
    assert isinstance(told, CheckedOut)
    assert told.missing == 1
    assert carrier(seated, PUBLIC).reader == SHEN, "he still answers for it"
    seated.do(ReturnCarrier(carrier=PUBLIC))


def test_p28_a_day_with_somebody_still_there_is_not_clear(seated: Room):
    visit = come(seated)
    assert why_not(seated, CloseDay()) == (Reason.DAY_NOT_CLEAR,)
    found = seated.ask(evening)
    assert (found.clear, len(found.here), [one.seat_no for one in found.here]) == (False, 1, ["3"])
    said = seated.ask(document_lines, "day_closing").rows
    assert any("3 号座" in str(row.code) for row in said if isinstance(row, DayLine))
    told = seated.do(CloseDay(cause=OpenCause.SOMEBODY_STAYS, leader="陆副所长")).told
    assert isinstance(told, DayClosed)
    assert not told.clear
    said = seated.ask(document_lines, "day_closing").rows
    assert any("有人未离开" in str(row.said) for row in said if isinstance(row, DayLine))
    seated.do(CheckOut(visit=visit))


def test_p32_an_undone_scan_was_never_handed_out(seated: Room):
    visit = come(seated)
    outcome = seated.do(GiveToTable(visit=visit, carrier=PUBLIC))
    seated.do(Undo(entry=outcome.entry))
    assert carrier(seated, PUBLIC).custody is Custody.ACCESSIONED
    assert at(seated, visit).lying == ()
    seated.do(CheckOut(visit=visit))


def test_r073_taking_back_never_leaves_something_on_the_table_of_nobody(seated: Room):
    visit = come(seated)
    give(seated, visit, PUBLIC)
    back = seated.do(ReturnCarrier(carrier=PUBLIC))
    out = seated.do(CheckOut(visit=visit))
    assert why_not(seated, Undo(entry=back.entry)) == (Reason.LATER_ENTRY_STANDS,)
    come(seated, BAI)
    assert why_not(seated, Undo(entry=out.entry)) == (Reason.LATER_ENTRY_STANDS,)


def test_r060_what_stayed_on_a_table_overnight_keeps_the_day_open(seated: Room, clock: MovableClock):
    visit = come(seated)
    approve(seated, JIMI)
    give(seated, visit, JIMI, pages=carrier(seated, JIMI).pages)
    clock.move(days=1)
    assert why_not(seated, CloseDay()) == (Reason.DAY_NOT_CLEAR, Reason.DAY_UNSIGNED)


def test_r055_an_approval_of_another_reader_lets_nobody_else_read(seated: Room):
    visit = come(seated)
    approve(seated, MIMI, reader=BAI)
    assert why_not(seated, GiveToTable(visit=visit, carrier=MIMI)) == (Reason.NOT_ON_SLIP,)
    low = RecordApproval(form_no="2026-0099", approver=1, approved_on=TODAY, reader=SHEN, carriers=(MIMI,))
    seated.do(low)
    assert why_not(seated, GiveToTable(visit=visit, carrier=MIMI)) == (Reason.APPROVER_TOO_LOW,)
