"""The registers that are views: the outgoing book, in and out of stock, chases, shifts (G-02, G-09, G-13, G-24)."""

from __future__ import annotations

from recordsroom.domain.chasing import ChaseWay
from recordsroom.domain.commands import (
    AnswerChase,
    ChaseLoans,
    CloseDay,
    NoteDelivery,
    ReturnCarrier,
    ShelveCarrier,
    SignIn,
    SignOut,
    Undo,
)
from recordsroom.domain.day_closing import OpenCause
from recordsroom.domain.exporting import Book
from recordsroom.domain.handover import HandoverFacts, HandoverKind, Topic
from recordsroom.domain.values import Custody, Level
from recordsroom.services.documents.chase_register import ChaseLine
from recordsroom.services.documents.dispatch_register import DispatchLine
from recordsroom.services.documents.month_book import MonthLine, MonthTotal, checked, month_page
from recordsroom.services.documents.movement_register import MoveLine, move_totals
from recordsroom.services.documents.phrase import worded
from recordsroom.services.documents.shift_register import ShiftLine, shift_totals
from recordsroom.services.queries.books import book_rows
from recordsroom.services.queries.chase_register import ChaseState, chase_count, chase_months, chase_page
from recordsroom.services.queries.dispatches import DispatchState, dispatch_count, dispatch_months, dispatch_page
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.journal_months import entries_of_month, journal_months
from recordsroom.services.queries.movement_papers import stood
from recordsroom.services.queries.movements import Direction, MoveEntry, move_count, move_page
from recordsroom.services.queries.shifts import ShiftState, shift_count, shift_page
from recordsroom.services.queries.wishes import Wish
from recordsroom.services.room import Room
from tests.builders import MovableClock
from tests.rooms import ARCHIVIST, AUDITOR, SECOND, SECURITY, House
from tests.services.test_cards import lend
from tests.services.test_carrying import BAI, INTERNAL, MIMI, letter
from tests.services.test_handover import counted

NOVEMBER, DECEMBER = Wish("2026-11"), Wish("2026-12")
PUBLIC = 1


def bound(room: Room, form: str, month: int = 202611) -> list[MonthLine]:
    return [row for row in room.ask(document_lines, form, (month,)).rows if isinstance(row, MonthLine)]


def moves(room: Room, wish: Wish = NOVEMBER) -> tuple[MoveEntry, ...]:
    found = room.ask(move_page, wish, 0, 99)
    assert room.ask(move_count, wish) == len(found)
    return found


def test_g09_what_goes_out_and_in_is_read_from_the_journal_month_by_month(house: House, clock: MovableClock):
    room = house.room
    lend(room, PUBLIC)
    room.do(ReturnCarrier(carrier=PUBLIC))
    room.do(ShelveCarrier(carrier=PUBLIC, location=2))
    shelved, back, out = moves(room)
    assert [one.direction for one in (out, back, shelved)] == [Direction.OUT, Direction.IN, Direction.MOVED]
    assert (out.was, out.now) == (Custody.ACCESSIONED, Custody.ON_LOAN)
    assert (out.reader, out.command) == ("沈知远", "LendCarrier")
    assert out.form_no and (out.form_no, out.by) == (back.form_no, "宋闻溪")
    assert shelved.to_place and (shelved.from_place, shelved.reader) == ("", "")
    assert {one.piece.reference_code[-4:] for one in (out, back, shelved)} == {"0001"}
    assert [one.key for one in room.ask(move_page, NOVEMBER, 1, 1)] == [back.key], "one page, and no more"
    for narrow, found in ((Wish("2026-11", state=Direction.IN), back), (Wish("2026-11", shelved.to_place), shelved)):
        assert [one.key for one in moves(room, narrow)] == [found.key]
    line, *_more = bound(room, "movement_register")
    assert isinstance(line, MoveLine) and (worded(line.direction, "zh"), worded(line.went, "zh")) == ("出库", "借出")
    run = room.ask(document_lines, "movement_register", (202611,))
    assert run.rows[-1] == MonthTotal(month_page("2026-11", 1, 1), checked(move_totals(1, 1, 1)))
    book = room.ask(book_rows, Book.MOVEMENTS, "2026-11")
    assert [row[-1] for row in book.rows] == [out.entry, back.entry, shelved.entry]
    assert not room.ask(book_rows, Book.MOVEMENTS).rows, "nobody takes every movement there ever was"
    undone = room.do(Undo(entry=shelved.entry)).entry
    assert (moves(room)[0].entry, len(moves(room))) == (undone, 4), "what was undone moved all the same"
    assert all(stood("", custody) for custody in Custody), "each has its words on paper"
    clock.move(days=20)
    moved = room.do(ShelveCarrier(carrier=PUBLIC, location=3)).entry
    assert [(one.entry, one.direction) for one in moves(room, DECEMBER)] == [(moved, Direction.MOVED)]
    assert len(moves(room)) == 4 and room.ask(journal_months)[:2] == ("2026-12", "2026-11")
    low, high = room.ask(entries_of_month, "2026-12")
    assert low <= moved < high and room.ask(entries_of_month, "2027-01") == (high, high)
    assert moves(room, Wish()) == () and house.enter(AUDITOR).ask(move_count, NOVEMBER) == 0


def test_g13_each_chase_of_a_loan_is_a_line_until_it_is_back(house: House, clock: MovableClock):
    room = house.room
    lend(room, PUBLIC)
    lend(room, INTERNAL)
    clock.move(days=30)
    room.do(ChaseLoans(loans=(1, 2), way=ChaseWay.PHONE))
    room.do(ChaseLoans(loans=(2,), way=ChaseWay.NOTICE))
    room.do(AnswerChase(chase=2, reply="下周三归还"))
    room.do(ReturnCarrier(carrier=PUBLIC))
    newest, *older = room.ask(chase_page, Wish(), 0, 9)
    assert (newest.chase.nth, newest.chase.reply, newest.state) == (2, "下周三归还", ChaseState.ANSWERED)
    assert {one.state for one in older} == {ChaseState.WAITING, ChaseState.BACK}
    for state in ChaseState:
        [one] = room.ask(chase_page, Wish(state=state), 0, 9)
        assert one.state is state
    assert room.ask(chase_months) == ("2026-12",) and room.ask(chase_count, NOVEMBER) == 0
    assert room.ask(chase_count, Wish("2026-12", "szy")) == 3 and room.ask(chase_count, Wish(words="-0002")) == 2
    first, *_rest = lines = bound(room, "chase_register", 202612)
    assert isinstance(first, ChaseLine) and len(lines) == 3 and not bound(room, "chase_register")
    assert worded(first.way, "zh") == "电话"
    book = room.ask(book_rows, Book.CHASES, "2026-12")
    assert book.level is Level.INTERNAL and [row[2] for row in book.rows] == [1, 1, 2]
    assert house.enter(AUDITOR).ask(chase_count, Wish()) == 0


def test_g02_what_is_delivered_stands_in_the_outgoing_book_until_it_is_signed_for_or_back(house: House):
    room = house.room
    room.do(letter(carriers=(INTERNAL, MIMI)))
    room.do(letter(carry_no="送2026-0002", carriers=(PUBLIC,), reader=BAI, seal_no="封0002", stays_there=False))
    assert {one.state for one in room.ask(dispatch_page, Wish(), 0, 9)} == {DispatchState.ON_WAY}
    room.do(NoteDelivery(carry_out=1, taken_by="林素贞", taken_on=room.clock().today, receipt_no="回7"))
    assert room.ask(move_count, NOVEMBER) == 3, "what stays there went out once"
    room.do(NoteDelivery(carry_out=2, taken_by="林素贞", taken_on=room.clock().today))
    signed, *stays = room.ask(dispatch_page, NOVEMBER, 0, 9)
    assert (signed.state, [one.state for one in stays]) == (DispatchState.SIGNED, [DispatchState.STAYS] * 2)
    room.do(ReturnCarrier(carrier=PUBLIC))
    [back] = room.ask(dispatch_page, Wish(state=DispatchState.CALLED_IN), 0, 9)
    assert (back.number, back.bearer, back.to_unit) == ("送2026-0002", "白露宁", "市规划局")
    assert back.document_no.startswith("青发")
    assert room.ask(dispatch_months) == ("2026-11",)
    assert room.ask(dispatch_count, Wish(words="bln")) == 1 and room.ask(dispatch_count, Wish(words="市规划")) == 3
    lines = [line for line in bound(room, "dispatch_register") if isinstance(line, DispatchLine)]
    assert [worded(line.back, "zh") for line in lines] == ["留存对方", "留存对方", "11-20"]
    assert lines[0].receipt_no == "回7" and not bound(room, "dispatch_register", 202612)
    assert room.ask(book_rows, Book.DISPATCHES, "2026-11").level is Level.MIMI
    assert house.enter(AUDITOR).ask(dispatch_page, Wish(), 0, 9) == ()


def test_g24_a_shift_runs_from_the_first_sign_in_to_the_last_sign_out(house: House, clock: MovableClock):
    room = house.room
    lend(room, MIMI)
    room.do(SignIn(failures=0, opening="a"))
    clock.move(hours=1)
    facts = HandoverFacts(kind=HandoverKind.SHIFT, handed_by="宋闻溪", taken_by="苏怀瑾", open_matters="沈知远未还")
    room.do(counted(room, facts))
    room.do(SignOut())
    house.enter(SECURITY).do(SignIn(failures=0, opening="b"))
    house.enter(SECOND).do(SignIn(failures=0, opening="c"))
    room = house.enter(ARCHIVIST)
    first, second = room.ask(shift_page, NOVEMBER, 0, 9)[::-1]
    assert (first.keeper, first.state, first.sealed) == ("宋闻溪", ShiftState.HANDED_OVER, ((Topic.KEYS, 6),))
    assert first.off_at is not None and (first.off_at - first.on_at).seconds == 3600
    assert (second.keeper, second.state) == ("苏怀瑾", ShiftState.ON_DUTY), "who administers is on no shift"
    clock.move(days=1)
    room.do(SignIn(failures=0, opening="d"))
    clock.move(days=20)
    room.do(SignIn(failures=0, opening="e"))
    room.do(CloseDay(cause=OpenCause.READER_AWAY, leader="顾言舟", second_name="方其琛", second_no="日终7"))
    [closed] = room.ask(shift_page, DECEMBER, 0, 9)
    assert (closed.state, closed.cause, closed.left) == (ShiftState.OPEN, OpenCause.READER_AWAY, 1)
    wishes = (Wish("2026-11", "shz"), Wish("2026-11", "沈知远未还"), Wish("2026-11", state=ShiftState.ON_DUTY), Wish())
    assert [room.ask(shift_count, wish) for wish in wishes] == [1, 1, 2, 0]
    november, [december] = bound(room, "shift_register"), bound(room, "shift_register", 202612)
    assert isinstance(december, ShiftLine) and worded(december.closing, "zh") == "未清 1 件：借阅人不在"
    assert isinstance(november[0], ShiftLine) and worded(november[0].sealed, "zh") == "钥匙6"
    run = room.ask(document_lines, "shift_register", (202611,))
    assert run.rows[-1] == MonthTotal(month_page("2026-11", 1, 1), checked(shift_totals(3, 0, 1)))
    assert len(room.ask(book_rows, Book.SHIFTS, "2026-11").rows) == 3
    assert house.enter(AUDITOR).ask(shift_count, NOVEMBER) == 0
