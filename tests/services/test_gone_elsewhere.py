"""What went back to its issuer or stays elsewhere, and is here all the same, says so at any scan (§6.5, 8; F-19)."""

from __future__ import annotations

from recordsroom.domain.commands import (
    EndCallIn,
    EndCount,
    MergeFiles,
    NoteDelivery,
    ReturnCarrier,
    ShelveCarrier,
    TickCallIn,
)
from recordsroom.domain.counting_facts import Counted
from recordsroom.domain.desk import MODES
from recordsroom.domain.values import Level
from recordsroom.domain.witnesses import CountOutcome
from recordsroom.services.acts import Do, Tell, Telling
from recordsroom.services.gone import GoneSeen, GoneWay
from recordsroom.services.queries.count_findings import count_findings
from recordsroom.services.queries.former import FormerSeen
from recordsroom.services.queries.scanned import what_is
from recordsroom.services.room import Room
from recordsroom.services.scanning import ScanRun
from tests import files
from tests.builders import TODAY
from tests.files import a_file
from tests.rooms import SECOND, House
from tests.services import count_runs
from tests.services.eventful import signer_of
from tests.services.test_calling_in import a_list
from tests.services.test_carrying import letter
from tests.services.test_copying import carrier
from tests.services.test_lawful_taking import kept, notice

INTERNAL, MIMI, JIMI = 2, 3, 4


def back_to_issuer(room: Room, key: int) -> None:
    for request in (
        a_list(carriers=(key,)),
        TickCallIn(call_in=1, carrier=key),
        EndCallIn(call_in=1, receiver="林素贞"),
    ):
        room.do(request)


def delivered(room: Room, key: int) -> None:
    room.do(letter(carriers=(key,)))
    room.do(NoteDelivery(carry_out=1, taken_by="林素贞", taken_on=TODAY, receipt_no="回7"))


def kept_by_law(house: House, key: int, form: int) -> None:
    for request in (notice(carriers=(key,)), kept(carry_out=form)):
        house.room.do(request, second=signer_of(house, SECOND))


def gone(room: Room, key: int) -> GoneSeen:
    found = room.ask(what_is, carrier(room, key).barcode)
    assert isinstance(found, GoneSeen)
    return found


def test_what_went_back_to_its_issuer_says_by_which_list_when_and_to_whom(house: House):
    back_to_issuer(house.room, MIMI)
    told = gone(house.room, MIMI)
    assert (told.way, told.number, told.day, told.whereto) == (GoneWay.RETURNED, "退2026-0001", TODAY, "市委办公室")
    assert told.carrier == MIMI and told.digits == carrier(house.room, MIMI).barcode
    for mode in MODES:
        run = ScanRun()
        run.press(mode)
        acts = run.scan(told)
        assert [act for act in acts if isinstance(act, Do)] == []
        assert Telling.GONE in [act.what for act in acts if isinstance(act, Tell)]


def test_what_stays_with_who_got_it_or_with_an_organ_says_by_which_paper_and_when(house: House):
    room = house.room
    delivered(room, JIMI)
    told = gone(room, JIMI)
    assert (told.way, told.number, told.day, told.whereto) == (GoneWay.SENT, "送2026-0001", TODAY, "市规划局")
    kept_by_law(house, INTERNAL, 2)
    told = gone(room, INTERNAL)
    assert (told.way, told.number, told.whereto) == (GoneWay.KEPT, "青监随〔2026〕3号", "青石市监委")


def test_a_count_says_by_which_paper_each_of_them_left(house: House):
    room = house.room
    delivered(room, JIMI)
    kept_by_law(house, INTERNAL, 2)
    back_to_issuer(room, MIMI)
    count = count_runs.begun(room)
    labels = [carrier(room, key).barcode for key in (MIMI, JIMI, INTERNAL)]
    told = count_runs.scan(room, count, count_runs.shelf(2), *labels)
    papers = [(one.gone_by, one.gone_on) for one in told if isinstance(one, Counted)]
    assert papers == [(number, TODAY) for number in ("退2026-0001", "送2026-0001", "青监随〔2026〕3号")]
    room.do(EndCount(count=count))
    found = room.ask(count_findings, count)
    rows = {row.gone_by for row in found if row.outcome is CountOutcome.GONE_BUT_HERE}
    assert rows == {f"{number} {TODAY}" for number in ("退2026-0001", "送2026-0001", "青监随〔2026〕3号")}


def test_what_was_brought_back_before_left_only_by_what_came_after(house: House):
    room = house.room
    room.do(letter(carriers=(INTERNAL, JIMI)))
    room.do(ReturnCarrier(carrier=JIMI, pages=carrier(room, JIMI).pages))
    room.do(NoteDelivery(carry_out=1, taken_by="林素贞", taken_on=TODAY))
    back_to_issuer(room, JIMI)
    assert [gone(room, key).way for key in (INTERNAL, JIMI)] == [GoneWay.SENT, GoneWay.RETURNED]


def test_p17_what_came_back_and_was_merged_away_later_is_told_by_what_holds_it_now(house: House):
    room = house.room
    into, other = a_file(house, 1, Level.INTERNAL), a_file(house, 2, Level.INTERNAL)
    [stays], [away] = files.carriers(room, into), files.carriers(room, other)
    for one in (stays, away):
        room.do(ShelveCarrier(carrier=one.id, location=2))
    room.do(letter(carriers=(INTERNAL, away.id)))
    room.do(ReturnCarrier(carrier=away.id, pages=away.pages))
    house.clock.move(minutes=5)
    room.do(NoteDelivery(carry_out=1, taken_by="林素贞", taken_on=TODAY))
    room.do(ShelveCarrier(carrier=away.id, location=2))
    room.do(MergeFiles(into=into, other=other))
    seen = room.ask(what_is, away.barcode)
    assert isinstance(seen, FormerSeen) and seen.record == into
    assert gone(room, INTERNAL).way is GoneWay.SENT
    count = count_runs.begun(room)
    told = count_runs.scan(room, count, count_runs.shelf(2), away.barcode, carrier(room, INTERNAL).barcode)
    papers = [(one.gone_by, one.gone_on) for one in told if isinstance(one, Counted)]
    assert papers == [("", None), ("送2026-0001", TODAY)]
