"""A pour from a memory scanner through the door of a real room: kept, foreseen, carried out group by group (P-01)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from recordsroom.domain.commands import (
    AddStorageLocations,
    Command,
    CorrectPoured,
    DropPoured,
    InsertPoured,
    LendCarrier,
    LendPoured,
    MakeBox,
    NewLocation,
    RecordApproval,
    ReturnCarrier,
    ShelveCarrier,
    ShelvePoured,
    TakePoured,
    Undo,
)
from recordsroom.domain.desk import DeskCommand, Phrase
from recordsroom.domain.errors import Doubtful, Refused, Unreadable
from recordsroom.domain.pour_facts import Poured, PouredChanged, PouredDone
from recordsroom.domain.pour_groups import Purpose
from recordsroom.domain.pouring import MOST_POURED, Origin, Reading
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Barcode, Custody, Kind, LocationKind
from recordsroom.services.jobs import Progress
from recordsroom.services.pouring import POURED, Foreseen, Heap, foreseen, read_poured, take_poured
from recordsroom.services.queries.pouring import count_open, open_lines
from recordsroom.services.queries.scanned import CarrierSeen, what_is
from recordsroom.services.room import Room
from recordsroom.services.scan_journal import false_range
from recordsroom.storage.transaction import unit_of_work
from tests.builders import TODAY
from tests.rooms import AUDITOR, House

PUBLIC, INTERNAL, MIMI, JIMI, OPEN = 1, 2, 3, 4, 5
CABINET, LOW = 2, 3


def carrier(number: int) -> str:
    return Barcode.make(Kind.CARRIER, number).digits


def place(number: int) -> str:
    return Barcode.make(Kind.LOCATION, number).digits


def pour(room: Room, *said: str, origin: Origin = Origin.SCANNER) -> Heap:
    told = take_poured(room, [Reading(one) for one in said], origin).told
    assert told == Poured(len(said))
    return foreseen(room)


def act(room: Room, one: Foreseen) -> PouredDone:
    assert one.request is not None
    told = room.do(one.request).told
    assert isinstance(told, PouredDone)
    return told


def refused(room: Room, request: Command) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as caught:
        room.do(request)
    return caught.value.reasons


def seen(room: Room, number: int) -> CarrierSeen:
    found = room.ask(what_is, carrier(number))
    assert isinstance(found, CarrierSeen)
    return found


def lend(room: Room, *carriers: int, reader: int = 1) -> None:
    room.do(RecordApproval(form_no="A", approver=4, approved_on=TODAY, reader=reader, carriers=carriers))
    for key in carriers:
        room.do(LendCarrier(carrier=key, reader=reader))


def lines_of(room: Room) -> list[str]:
    return [line.said for line in room.ask(open_lines)]


def test_p01_a_pour_is_kept_and_nothing_of_it_acts(room: Room):
    heap = pour(room, place(CABINET), carrier(PUBLIC), "外来码")
    assert lines_of(room) == [place(CABINET), carrier(PUBLIC), "外来码"]
    assert seen(room, PUBLIC).custody is Custody.ACCESSIONED
    assert heap.groups[0].request is None and len(heap.groups[0].group.unclear) == 1


def test_p01_the_scan_journal_has_it_as_poured_and_the_entry_seals_it(room: Room):
    take_poured(room, [Reading(carrier(1), "2026-11-20 10:03:00", 3), Reading("外来码")], Origin.SCANNER)
    with unit_of_work(room.vault) as unit:
        rows = unit.cursor.execute("SELECT mode, digits, repeat FROM scans ORDER BY id").fetchall()
        assert false_range(unit.cursor) is None
        assert unit.count("SELECT scan_last - scan_first FROM journal ORDER BY seq DESC LIMIT 1") == 1
    assert rows == [(POURED, carrier(1), 3), (POURED, None, 1)]
    assert [(line.read_at, line.times) for line in room.ask(open_lines)] == [("2026-11-20 10:03:00", 3), ("", 1)]


def test_p01_a_place_takes_what_follows_it_as_one_entry_and_one_undo(room: Room):
    [group] = pour(room, place(CABINET), carrier(PUBLIC), carrier(INTERNAL)).groups
    assert group.ready and group.request is not None
    done = room.do(group.request)
    assert done.told == PouredDone(Purpose.SHELVE, 2, "02 库 01 柜")
    assert seen(room, INTERNAL).custody is Custody.SHELVED and not room.ask(count_open)
    room.do(Undo(entry=done.entry))
    assert seen(room, INTERNAL).custody is Custody.ACCESSIONED
    assert room.ask(count_open) == 3, "what was taken back waits in the list again"


def test_p01_a_group_is_done_whole_or_not_at_all_and_says_which_line_is_in_the_way(room: Room):
    [group] = pour(room, place(LOW), carrier(PUBLIC), carrier(MIMI), carrier(INTERNAL), carrier(JIMI)).groups
    assert [one.reason for one in group.objections] == [Reason.PLACE_TOO_LOW], "said once, not once per line"
    assert [reason for _line, reason in group.blamed] == [Reason.PLACE_TOO_LOW] * 2
    assert [group.lines[2].id, group.lines[4].id] == [line for line, _reason in group.blamed]
    assert group.blames(group.lines[2].id) and not group.blames(group.lines[1].id)
    assert group.request is not None
    assert refused(room, group.request) == (Reason.PLACE_TOO_LOW,)
    assert seen(room, PUBLIC).custody is Custody.ACCESSIONED and room.ask(count_open) == 5
    room.do(DropPoured(lines=tuple(line for line, _reason in group.blamed)))
    [rest] = foreseen(room).groups
    assert rest.ready and act(room, rest).things == 2


def test_p01_later_groups_are_foreseen_after_the_earlier_ones(room: Room):
    room.do(ShelveCarrier(carrier=PUBLIC, location=CABINET))
    lend(room, PUBLIC)
    back, again = pour(room, DeskCommand.RETURN.barcode.digits, carrier(PUBLIC), place(LOW), carrier(PUBLIC)).groups
    assert back.ready
    assert Reason.PAGES_DIFFER_OPEN in [one.reason for one in again.objections], "not looked at, so not shelved"
    assert seen(room, PUBLIC).custody is Custody.ON_LOAN, "foreseeing keeps nothing"


def test_p01_a_card_lends_what_follows_with_one_reason_for_all_doubts(room: Room):
    room.do(ShelveCarrier(carrier=PUBLIC, location=CABINET))
    room.do(ShelveCarrier(carrier=6, location=CABINET))
    room.do(RecordApproval(form_no="A", approver=4, approved_on=TODAY, reader=1, carriers=(PUBLIC, 6)))
    [group] = pour(room, Barcode.make(Kind.PERSON, 1).digits, carrier(PUBLIC), carrier(6)).groups
    assert isinstance(group.request, LendPoured) and group.ready
    assert act(room, group) == PouredDone(Purpose.LEND, 2, "沈知远")
    assert seen(room, 6).reader == 1


def test_p01_one_that_may_not_go_out_keeps_the_others_in(room: Room):
    for key in (PUBLIC, JIMI):
        room.do(ShelveCarrier(carrier=key, location=CABINET))
    room.do(RecordApproval(form_no="A", approver=4, approved_on=TODAY, reader=1, carriers=(PUBLIC,)))
    [group] = pour(room, Barcode.make(Kind.PERSON, 1).digits, carrier(PUBLIC), carrier(JIMI)).groups
    assert [reason for _line, reason in group.blamed] == [Reason.NEVER_LEAVES_ROOM]
    assert group.request is not None and refused(room, group.request)
    assert seen(room, PUBLIC).custody is Custody.SHELVED


def test_p033_a_doubt_is_foreseen_and_passes_with_a_reason(room: Room):
    narrow = NewLocation("02-9", "02 库 09 柜", LocationKind.CABINET, "02", capacity_mm=1)
    room.do(AddStorageLocations(places=(narrow,)))
    [group] = pour(room, place(5), carrier(PUBLIC), carrier(INTERNAL)).groups
    assert (group.doubts, group.ready) == ((Doubt.PLACE_OVERFULL,), False)
    assert group.request is not None
    with pytest.raises(Doubtful):
        room.do(group.request)
    said = {"confirmed": frozenset(group.doubts), "phrase": str(Phrase.URGENT_WORK.value)}
    assert room.do(replace(group.request, **said)).told == PouredDone(Purpose.SHELVE, 2, "02 库 09 柜")  # type: ignore[arg-type]


def test_p01_a_trolley_and_a_box_take_what_follows(room: Room):
    room.do(AddStorageLocations(places=(NewLocation("02-T1", "还件车一", LocationKind.TROLLEY, "02"),)))
    room.do(ShelveCarrier(carrier=PUBLIC, location=CABINET))
    lend(room, PUBLIC)
    room.do(ReturnCarrier(carrier=PUBLIC))
    trolley, box = pour(room, place(5), carrier(PUBLIC), DeskCommand.END.barcode.digits, a_box(room), carrier(6)).groups
    assert act(room, trolley) == PouredDone(Purpose.WAIT, 1, "还件车一")
    assert isinstance(box.request, ShelvePoured) and act(room, box) == PouredDone(Purpose.BOX, 1, "0001")
    assert seen(room, 6).box_no == "0001"


def a_box(room: Room) -> str:
    room.do(MakeBox(fonds_no="W017", category_code="WS", year=2019, retention="Y", org_code="GH", width_mm=30))
    return Barcode.make(Kind.BOX, 1).digits


def test_p01_a_head_that_was_misread_is_put_right_and_one_that_is_missing_is_put_in(room: Room):
    heap = pour(room, "4000000", carrier(PUBLIC), carrier(INTERNAL))
    [group] = heap.groups
    assert (group.group.purpose, len(group.group.unclear)) == (Purpose.NONE, 3)
    head = group.lines[0].id
    assert room.do(CorrectPoured(line=head, said=place(CABINET))).told == PouredChanged(1)
    assert foreseen(room).groups[0].ready
    assert refused(room, CorrectPoured(line=head, said=place(CABINET))) == (Reason.NOTHING_TO_DO,)
    room.do(InsertPoured(before=group.lines[2].id, said=place(LOW)))
    assert [one.group.carriers for one in foreseen(room).groups] == [(PUBLIC,), (INTERNAL,)]
    assert lines_of(room) == [place(CABINET), carrier(PUBLIC), place(LOW), carrier(INTERNAL)]
    assert refused(room, CorrectPoured(line=head, said=" ")) == (Reason.VALUE_NOT_POSSIBLE,)


def test_p01_what_was_done_or_dropped_is_not_done_again(room: Room):
    [group] = pour(room, place(CABINET), carrier(PUBLIC)).groups
    act(room, group)
    assert group.request is not None
    assert refused(room, group.request) == (Reason.NOTHING_TO_DO,)
    assert refused(room, DropPoured(lines=group.group.lines)) == (Reason.NOTHING_TO_DO,)
    assert refused(room, DropPoured(lines=())) == (Reason.NOTHING_TO_DO,)


def test_p01_a_scanner_that_was_not_emptied_is_noticed(room: Room):
    codes = [place(CABINET), *map(carrier, (1, 2, 6, 7))]
    first = pour(room, *codes)
    assert first.before is None and act(room, first.groups[0]).things == 4
    again = pour(room, *codes)
    assert again.before is not None
    assert [one.reason for one in again.groups[0].objections] == [Reason.NOTHING_TO_DO]


def test_p01_too_much_or_nothing_is_not_taken_in(room: Room):
    for readings in ((), (Reading("1"),) * (MOST_POURED + 1), (Reading("1", times=0),), (Reading(""),)):
        assert refused(room, TakePoured(readings=readings, origin=Origin.FILE)) == (Reason.VALUE_NOT_POSSIBLE,)


def test_p01_who_keeps_no_shelves_foresees_and_does_nothing(house: House):
    [group] = pour(house.room, place(CABINET), carrier(PUBLIC)).groups
    assert group.request is not None
    auditor = house.enter(AUDITOR)
    [told] = auditor.foresee_each((group.request,))
    assert isinstance(told, Refused) and told.reasons == (Reason.NOT_YOUR_DUTY,)
    assert foreseen(auditor) == Heap()


def test_p01_what_is_open_outlives_a_lock(house: House):
    pour(house.room, place(CABINET), carrier(PUBLIC))
    again = house.enter(1)
    assert lines_of(again) == [place(CABINET), carrier(PUBLIC)]


@pytest.mark.parametrize(
    "write",
    [
        lambda codes: "\r\n".join(codes).encode(),
        lambda codes: "\n".join(f"{code},2026-11-20 10:03" for code in codes).encode(),
        lambda codes: ("条码\t时间\n" + "\n".join(f"{code}\t2026/11/20 10:03" for code in codes)).encode("gb18030"),
        lambda codes: ("\ufeff" + "\n\n".join(codes) + "\n").encode("utf-8"),
        lambda codes: "\n".join(codes).encode("utf-16"),
    ],
)
def test_p01_files_of_memory_scanners_are_read(tmp_path: Path, write: Callable[[list[str]], bytes]):
    codes = [place(CABINET), carrier(PUBLIC), carrier(INTERNAL)]
    path = tmp_path / "倒入.txt"
    path.write_bytes(write(codes))
    found = read_poured(path, Progress())
    assert [one.said for one in found] == codes
    assert {one.read_at for one in found} <= {"", "2026-11-20 10:03:00"}


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "EMPTY"),
        (b"\n\n , \n", "EMPTY"),
        ("条码,时间\n".encode(), "EMPTY"),
        (b"\xd0\xcf\x11\xe0", "OLD_FORM"),
        (b'"1000000017\n', "QUOTES"),
        ("\n".join(str(number) for number in range(MOST_POURED + 1)).encode(), "ROWS"),
    ],
)
def test_p01_hostile_files_are_refused_whole(tmp_path: Path, content: bytes, problem: str):
    path = tmp_path / "倒入.txt"
    path.write_bytes(content)
    with pytest.raises(Unreadable) as caught:
        read_poured(path, Progress())
    assert caught.value.facts["problem"] == problem
