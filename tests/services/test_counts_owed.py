"""A handover of the post, an accession and an incident each ask for a count until one is signed (R-101)."""

from __future__ import annotations

from datetime import timedelta

from recordsroom.domain.commands import OpenIncident, ScanForCount, ShelveCarrier, SignCount, SignHandover, TakeOver
from recordsroom.domain.count_after import CountOwed
from recordsroom.domain.counting import CountCause
from recordsroom.domain.incidents import IncidentSort
from recordsroom.domain.witnesses import CountOutcome
from recordsroom.services.queries.counts_owed import counts_owed
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.today import today
from recordsroom.services.room import Room
from tests.builders import TODAY
from tests.rooms import AUDITOR, House
from tests.services.count_runs import CABINET, FIRST, LOW, REPOSITORY, begun, carrier, ended, scan, scan_all, shelf
from tests.services.test_accessions import INTERNAL, PUBLIC, SHELF, a_list, deed
from tests.services.test_handover import counted as counted_anew
from tests.services.test_handover import handed_over


def signed(room: Room, count: int) -> None:
    room.do(SignCount(count=count, report_no=f"清{count}", signed_name="韩雪松", signed_post="主任"))


def owed(room: Room) -> list[tuple[CountCause, int]]:
    told = room.ask(counts_owed)
    assert [work.owed for work in room.ask(today).works if work.matter is Matter.COUNT_OWED] == list(told)
    return [(one.cause, one.place) for one in told]


def test_r101_a_new_custodian_has_the_whole_room_counted(counted_house: House):
    room, clock = counted_house.room, counted_house.clock
    assert owed(room) == []
    handed_over(counted_house)
    assert room.ask(counts_owed) == (CountOwed(CountCause.CUSTODIAN, REPOSITORY, "02 库", TODAY),)
    for odd in ({"scope_value": CABINET, "reason_for": CountCause.CUSTODIAN}, {}):
        count = begun(room, **odd)
        scan_all(room, count) if not odd else scan(room, count, shelf(CABINET), *map(carrier, FIRST))
        assert ended(room, count) == []
        signed(room, count)
        assert owed(room) == [(CountCause.CUSTODIAN, REPOSITORY)], "another place or another cause does not do"
    count = begun(room, reason_for=CountCause.CUSTODIAN)
    scan_all(room, count)
    assert ended(room, count) == [] and owed(room) == [(CountCause.CUSTODIAN, REPOSITORY)]
    signed(room, count)
    assert owed(room) == []
    clock.move(days=1)
    room.do(counted_anew(room))
    assert owed(room) == [], "what is not signed is no handover"
    room.do(SignHandover(handover=2, signed_on=TODAY + timedelta(days=1)))
    assert owed(room) == [(CountCause.CUSTODIAN, REPOSITORY)], "each handover asks anew"
    clock.move(days=400)
    assert owed(room) == [], "after a year the plan has come round"


def test_r101_an_incident_asks_for_the_shelf_where_it_should_stand(counted_house: House):
    room = counted_house.room
    room.do(OpenIncident(arose_as=IncidentSort.MISSING, carriers=(11,)))
    assert owed(room) == [(CountCause.INCIDENT, LOW)]
    count = begun(room, scope_value=LOW, reason_for=CountCause.INCIDENT)
    room.do(ScanForCount(count=count, scanned=shelf(LOW)))
    scan(room, count, carrier(12))
    assert ended(room, count) == [(CountOutcome.MISSING, "0011")]
    signed(room, count)
    assert owed(room) == []
    assert counted_house.enter(AUDITOR).ask(counts_owed) == ()


def test_r101_what_came_in_is_counted_where_it_stands_and_only_once(room: Room):
    room.do(a_list())
    for piece in (PUBLIC, INTERNAL):
        room.do(TakeOver(accession=1, carrier=piece))
    room.do(deed(difference="少一件"))
    assert owed(room) == [], "nothing of it stands on a shelf yet"
    room.do(ShelveCarrier(carrier=PUBLIC, location=SHELF))
    room.do(ShelveCarrier(carrier=INTERNAL, location=SHELF))
    assert owed(room) == [(CountCause.ACCESSION, SHELF)]
    count = begun(room, scope_value=SHELF, reason_for=CountCause.ACCESSION)
    scan(room, count, shelf(SHELF), carrier(PUBLIC), carrier(INTERNAL))
    assert ended(room, count) == []
    signed(room, count)
    assert owed(room) == []
    room.do(ShelveCarrier(carrier=PUBLIC, location=LOW, move=True))
    assert owed(room) == [], "what was counted once may be moved"
