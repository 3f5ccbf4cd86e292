"""Receiving on real data: two books without gaps, unopened packets, voided lines, the turn of the year (G-01)."""

from __future__ import annotations

from datetime import date

import pytest

from recordsroom.domain.commands import Command, EnterReceipt, HandOverPacket, Undo, VoidReceipt
from recordsroom.domain.errors import Refused
from recordsroom.domain.receipt_facts import ReceiptEntered
from recordsroom.domain.receiving import Packet, ReceiptFacts
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from recordsroom.services.queries.receipts import receipt_book, receipt_years
from recordsroom.services.room import Room
from tests.builders import MovableClock
from tests.rooms import AUDITOR, House


def opened(room: Room, level: Level = Level.MIMI, on: date | None = None, note: str = "") -> EnterReceipt:
    facts = ReceiptFacts(
        received_on=on or room.clock().today,
        from_unit=" 市规划局 ",
        level=level,
        signed_by="宋闻溪",
        title="管网改造通知",
        copies_received=1,
        copy_nos="000616" if level >= Level.JIMI else "",
        late_note=note,
    )
    return EnterReceipt(facts=facts)


def sealed(room: Room) -> EnterReceipt:
    facts = ReceiptFacts(
        received_on=room.clock().today,
        from_unit="市委办公室",
        level=Level.MIMI,
        signed_by="宋闻溪",
        packet=Packet.EYES_ONLY,
        addressee="顾言舟",
    )
    return EnterReceipt(facts=facts)


def number(room: Room, command: EnterReceipt) -> str:
    told = room.do(command).told
    assert isinstance(told, ReceiptEntered)
    return told.number


def refused(room: Room, command: Command) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as caught:
        room.do(command)
    return tuple(objection.reason for objection in caught.value.objections)


def test_r027_numbers_run_without_gaps_in_each_book_and_turn_with_the_year(room: Room, clock: MovableClock):
    before = room.clock().today
    numbers = [number(room, opened(room, level)) for level in (Level.MIMI, Level.INTERNAL, Level.JIMI)]
    year = before.year
    assert numbers == [f"密收〔{year}〕0001", f"收〔{year}〕0001", f"密收〔{year}〕0002"]
    with pytest.raises(Refused):
        room.do(EnterReceipt(facts=ReceiptFacts(received_on=before, from_unit="", level=Level.MIMI, signed_by="")))
    entry = room.do(opened(room)).entry
    assert refused(room, Undo(entry=entry)) == (Reason.NOT_UNDOABLE,)
    room.do(VoidReceipt(receipt=4, cause=" 重复登记 "))
    assert number(room, opened(room)) == f"密收〔{year}〕0004"
    [void] = [row for row in room.ask(receipt_book) if row.void_cause]
    assert (void.number, void.void_cause, void.from_unit) == (f"密收〔{year}〕0003", "重复登记", "市规划局")
    clock.move(days=(date(year + 1, 1, 2) - before).days)
    assert number(room, opened(room)) == f"密收〔{year + 1}〕0001"
    assert refused(room, opened(room, on=date(year, 12, 31))) == (Reason.RECEIPT_LATE,)
    assert number(room, opened(room, on=date(year, 12, 31), note="年底送达")) == f"密收〔{year + 1}〕0002"
    assert room.ask(receipt_years) == (year + 1, year)
    assert [len(room.ask(receipt_book, one)) for one in (year, year + 1)] == [5, 2]


def test_r032_each_of_the_two_books_has_its_own_numbers_and_neither_takes_the_other_ones_lines(room: Room):
    year = room.clock().today.year
    entered = [number(room, opened(room, level)) for level in (Level.MIMI, Level.INTERNAL, Level.JIMI, Level.PUBLIC)]
    assert entered == [f"密收〔{year}〕0001", f"收〔{year}〕0001", f"密收〔{year}〕0002", f"收〔{year}〕0002"]
    kept = {row.number: row.level for row in room.ask(receipt_book)}
    assert {level.classified for said, level in kept.items() if said.startswith("密收")} == {True}
    assert {level.classified for said, level in kept.items() if said.startswith("收")} == {False}


def test_r026_an_unopened_packet_waits_until_its_addressee_signs(room: Room):
    room.do(sealed(room))
    [row] = room.ask(receipt_book)
    today = room.clock().today
    assert row.waits and row.copies_received is None
    assert refused(room, HandOverPacket(receipt=1, to="沈知远", on=today)) == (Reason.EYES_OF_ANOTHER,)
    entry = room.do(HandOverPacket(receipt=1, to="顾言舟", on=today)).entry
    [row] = room.ask(receipt_book)
    assert (row.waits, row.handed_to, row.handed_on) == (False, "顾言舟", today)
    room.do(Undo(entry=entry))
    assert room.ask(receipt_book)[0].waits


def test_g001_the_book_hides_what_lists_hide_and_the_auditor_sees_none_of_it(house: House):
    room = house.room
    room.do(opened(room, Level.JIMI))
    room.do(opened(room, Level.MIMI))
    assert [row.title for row in room.ask(receipt_book)] == ["管网改造通知", None]
    assert refused(room, opened(room, Level.JUEMI)) == (Reason.ABOVE_THIS_PC,)
    auditor = house.enter(AUDITOR)
    assert auditor.ask(receipt_book) == () and auditor.ask(receipt_years) == ()
    assert refused(auditor, opened(auditor)) == (Reason.NOT_YOUR_DUTY,)
