"""What Today says of papers that are to be signed and of packets that nobody opened (R-25, R-28, R-93)."""

from __future__ import annotations

from datetime import date

from recordsroom.domain.commands import HandOverPacket, SignHandover, TakeOver, VoidReceipt
from recordsroom.domain.handing_facts import HandoverDrawn
from recordsroom.domain.receipt_filing import last_day_to_file
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.today import today
from recordsroom.services.room import Room
from tests.builders import TODAY, MovableClock
from tests.rooms import AUDITOR, House
from tests.services.test_accessions import INTERNAL, PUBLIC, a_list, deed
from tests.services.test_handover import counted
from tests.services.test_receiving import opened, sealed

OWED = frozenset({Matter.PACKETS_OPEN, Matter.HANDOVERS_UNSIGNED, Matter.DEEDS_UNSIGNED, Matter.FILING_LATE})


def owed(room: Room) -> dict[Matter, tuple[int, int]]:
    return {work.matter: (work.count, work.row) for work in room.ask(today).works if work.matter in OWED}


def test_r093_a_handover_that_is_drawn_up_is_told_until_its_signed_paper_is_entered(room: Room):
    assert not owed(room)
    for _twice in range(2):
        told = room.do(counted(room)).told
        assert isinstance(told, HandoverDrawn)
    assert owed(room) == {Matter.HANDOVERS_UNSIGNED: (2, 1)}
    room.do(SignHandover(handover=1, signed_on=TODAY))
    assert owed(room) == {Matter.HANDOVERS_UNSIGNED: (1, 2)}


def test_r028_a_list_is_told_from_the_first_piece_received_until_both_signed(room: Room):
    room.do(a_list(carriers=(PUBLIC, INTERNAL)))
    assert not owed(room), "nothing came yet"
    room.do(TakeOver(accession=1, carrier=PUBLIC))
    assert owed(room) == {Matter.DEEDS_UNSIGNED: (1, 1)}
    room.do(TakeOver(accession=1, carrier=INTERNAL))
    room.do(deed())
    assert not owed(room)


def test_r025_a_packet_is_told_until_its_addressee_has_it(house: House):
    room = house.room
    for one in (opened(room), sealed(room), sealed(room)):
        room.do(one)
    assert owed(room) == {Matter.PACKETS_OPEN: (2, 2)}
    room.do(HandOverPacket(receipt=2, to="顾言舟", on=TODAY))
    room.do(VoidReceipt(receipt=3, cause="误登"))
    assert not owed(room)
    room.do(sealed(room))
    assert not owed(house.enter(AUDITOR)), "administrators see nothing of it"


def test_r034_r035_what_came_in_is_told_once_it_should_have_been_filed(house: House, clock: MovableClock):
    house.room.do(opened(house.room))
    house.room.do(opened(house.room))
    house.room.do(VoidReceipt(receipt=2, cause="误登"))
    assert not owed(house.room)
    clock.move(days=(date(2027, 6, 30) - TODAY).days)
    assert not owed(house.room), "the year that follows has time until the end of June"
    clock.move(days=1)
    assert owed(house.room) == {Matter.FILING_LATE: (1, 1)}
    assert last_day_to_file(date(2027, 6, 30)) == date(2025, 12, 31)
    assert last_day_to_file(date(2027, 7, 1)) == date(2026, 12, 31)
