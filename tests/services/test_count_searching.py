"""Where to look for what a count did not see: told by loans, trolleys, counts, copies and numbers, and ticked."""

from __future__ import annotations

from recordsroom.domain.commands import (
    LendCarrier,
    NoteLook,
    ReturnCarrier,
    SettleFinding,
    ShelveCarrier,
    Undo,
)
from recordsroom.domain.count_searching import Why
from recordsroom.domain.rules import Reason
from recordsroom.domain.witnesses import CountAction, CountOutcome
from recordsroom.services.queries.count_searching import search_sheet
from tests.rooms import SYSTEM, House
from tests.services.count_runs import CABINET, FIRST, LOW, begun, carrier, ended, refused, scan, scan_all, shelf


def test_p09_the_rooms_own_data_say_where_a_missing_thing_may_be(counted_house: House):
    room, clock = counted_house.room, counted_house.clock
    before = begun(room)
    # A count before this one saw it on the other shelf; then it was lent, and came home in one round with another.
    scan(room, before, shelf(CABINET), *map(carrier, (2, 3, 4, 6, 7)), shelf(LOW), carrier(11), carrier(12), carrier(1))
    ended(room, before)
    clock.move(hours=1)
    for key in (1, 7):
        room.do(LendCarrier(carrier=key, reader=1))
    clock.move(hours=1)
    for key in (1, 7):
        room.do(ReturnCarrier(carrier=key))
        room.do(ShelveCarrier(carrier=key, location=CABINET))
    room.do(ShelveCarrier(carrier=2, location=LOW, move=True))
    clock.move(hours=1)
    count = begun(room)
    scan(room, count, shelf(CABINET), *map(carrier, (3, 4, 6, 7)), shelf(LOW), *map(carrier, (11, 12, 2)), shelf(4))
    assert room.ask(search_sheet, count, 1) is None, "while things are scanned nothing is looked for"
    assert ended(room, count) == [(CountOutcome.MISSING, "0001")]
    sheet = room.ask(search_sheet, count, 1)
    assert sheet is not None and sheet.code.endswith("0001") and sheet.until > sheet.since
    assert sheet.clocks is None, "what is public has no clock of the law"
    told = [(row.lead.why, row.where) for row in sheet.rows]
    assert told[0] == (Why.LAST_COUNT, "02 库 02 柜")
    assert (Why.HOME, "02 库 01 柜") in told and (Why.NEIGHBOUR, "02 库 02 柜") in told
    assert any(why is Why.LAST_HOLDER and where.startswith("沈知远") for why, where in told)
    assert (Why.SAME_READER, "02 库 01 柜") in told and (Why.SAME_DAY, "02 库 02 柜") in told
    assert {row.lead.code[-4:] for row in sheet.rows if row.lead.why is Why.SAME_READER} == {"0007"}


def test_p09_places_are_ticked_with_whom_and_when_and_each_once(counted_house: House):
    room, clock = counted_house.room, counted_house.clock
    count = begun(room)
    scan_all(room, count, but=(12,))
    look = NoteLook(count=count, carrier=12, why=Why.HOME, place=LOW)
    assert refused(room, look) == (Reason.STILL_COUNTING,)
    assert len(ended(room, count)) == 1
    clock.move(minutes=7)
    done = room.do(look)
    assert refused(room, look) == (Reason.ALREADY_DONE,)
    other = NoteLook(count=count, carrier=FIRST[0], why=Why.HOME, place=LOW)
    assert refused(room, other) == (Reason.NO_SUCH_FINDING,)
    room.do(NoteLook(count=count, carrier=12, why=Why.LAST_HOLDER, reader=1, was_there=True))
    sheet = room.ask(search_sheet, count, 12)
    assert sheet is not None
    [ticked] = [row for row in sheet.rows if row.looked_at is not None]
    assert (ticked.lead.why, ticked.looked_by, ticked.was_there) == (Why.HOME, "宋闻溪", False)
    assert ticked.looked_at is not None and ticked.looked_at > sheet.since
    # A tick settles nothing; two who looked are entered as the search.
    base = {"count": count, "outcome": CountOutcome.MISSING, "carrier": 12, "cause": "架上无此件", "person": ""}
    lost = SettleFinding(action=CountAction.REPORT_LOST, incident_no="1", second_name="苏怀瑾", **base)  # type: ignore[arg-type]
    assert refused(room, lost) == (Reason.SEARCH_FIRST,)
    room.do(Undo(entry=done.entry))
    sheet = room.ask(search_sheet, count, 12)
    assert sheet is not None and not any(row.looked_at for row in sheet.rows)
    assert counted_house.enter(SYSTEM).ask(search_sheet, count, 12) is None
