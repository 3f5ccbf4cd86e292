"""拆卷, 并卷 and 抽出: content, codes, levels, pages, carriers and notes go with what leaves (P-17)."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import (
    ClosePrint,
    ExtractItem,
    LendCarrier,
    MergeFiles,
    PrintLabels,
    ShelveCarrier,
    SplitFile,
    Undo,
)
from recordsroom.domain.errors import Refused
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Custody, Level, RecordKind, Scheme
from recordsroom.services.queries.arranged import (
    arrangement_of,
    record_once_called,
)
from recordsroom.services.queries.arranging import arranging_subjects
from recordsroom.services.queries.former import FormerSeen
from recordsroom.services.queries.history import history
from recordsroom.services.queries.journal_entry import entry_details
from recordsroom.services.queries.scanned import what_is
from recordsroom.services.room import Room
from tests.files import FILE_CODE, a_file, carriers, inner, record
from tests.rooms import House
from tests.services.arranging_runs import done, labelled, why_not

PUBLIC, INTERNAL, MIMI, JIMI = Level.PUBLIC, Level.INTERNAL, Level.MIMI, Level.JIMI
FIRST = "W017-WS·2019-Y-GH-0001"


# --- 拆卷 ---


def a_split(room: Room, whole: int, *places: int, **odd: object) -> SplitFile:
    items = inner(room, whole)
    values: dict[str, object] = {
        "file": whole,
        "items": tuple(items[place].id for place in places),
        "code": FILE_CODE.format(2),
        "title": "水厂三期隐蔽工程记录",
        "pages": 30,
    }
    return SplitFile(**(values | odd))  # type: ignore[arg-type]


def test_p017_splitting_makes_a_file_with_its_own_code_carrier_and_note(house: House):
    room, file = house.room, a_file(house, 1, INTERNAL, MIMI, MIMI)
    told, entry = done(room, a_split(room, file, 1, 2))
    new = record(room, told.record)
    assert (new.kind, new.reference_code, new.items, new.level) == (RecordKind.FILE, FILE_CODE.format(2), 2, MIMI)
    assert [item.reference_code for item in inner(room, new.id)] == [FILE_CODE.format(2) + f"-{n:03d}" for n in (1, 2)]
    [fresh] = carriers(room, new.id)
    assert (fresh.pages, fresh.custody, fresh.labelled) == (30, Custody.ACCESSIONED, False)
    assert [carrier.pages for carrier in carriers(room, file)] == [70]
    assert room.ask(record_once_called, FILE_CODE.format(1) + "-002") == inner(room, new.id)[0].id
    assert "拆卷" in (room.ask(arrangement_of, file).notes[0].sentence or "")
    assert FILE_CODE.format(1) in (room.ask(arrangement_of, new.id).notes[0].sentence or "")
    room.do(Undo(entry=entry))
    assert len(inner(room, file)) == 3


def test_r007_a_file_bears_what_is_left_in_it(house: House):
    room, file = house.room, a_file(house, 1, INTERNAL, MIMI)
    room.do(ClosePrint(print_job=labelled(room, carriers(room, file)[0].id)))
    told, _entry = done(room, a_split(room, file, 1))
    assert (record(room, file).level, record(room, file).scheme) == (INTERNAL, Scheme.INTERNAL)
    assert record(room, file).items == 1
    # The label on its back still shows the higher mark.
    assert told.relabel == 1


def test_r007_a_file_told_in_part_is_never_lowered(house: House):
    room, file = house.room, a_file(house, 1, INTERNAL, MIMI, items=5)
    done(room, a_split(room, file, 1))
    assert (record(room, file).level, record(room, file).items) == (MIMI, 4)


def test_p017_pages_that_nobody_counted_stay_to_be_checked(house: House):
    room, file = house.room, a_file(house, 1, PUBLIC, PUBLIC)
    told, _entry = done(room, a_split(room, file, 1, pages=None))
    assert [carrier.pages for key in (file, told.record) for carrier in carriers(room, key)] == [None, None]


def test_p017_every_copy_is_split(house: House):
    room, file = house.room, a_file(house, 1, PUBLIC, PUBLIC, copies=2)
    told, _entry = done(room, a_split(room, file, 1))
    assert [carrier.copies for carrier in carriers(room, told.record)] == [2, 2]


@pytest.mark.parametrize(
    ("places", "odd", "reason"),
    [
        ((0, 1), {}, Reason.FILE_EMPTIED),
        ((0,), {"pages": 100}, Reason.PAGES_LEFT_NONE),
        ((0,), {"code": FILE_CODE.format(1)}, Reason.CODE_TAKEN),
        ((0,), {"code": "W017-2"}, Reason.CODE_NOT_VALID),
        ((0,), {"title": None}, Reason.VALUE_NOT_POSSIBLE),
        ((0,), {"items": (1,)}, Reason.NOT_IN_THIS_FILE),
        ((0,), {"file": 1}, Reason.NOT_A_FILE),
    ],
)
def test_p017_a_split_that_makes_no_sense_is_refused(
    house: House, places: tuple[int, ...], odd: dict[str, object], reason: Reason
):
    room, file = house.room, a_file(house, 1, PUBLIC, PUBLIC)
    assert reason in why_not(room, a_split(room, file, *places, **odd))


def test_p017_the_keeper_words_the_note_himself(house: House):
    room, file = house.room, a_file(house, 1, PUBLIC, PUBLIC)
    told, _entry = done(room, a_split(room, file, 1, sentences=("第 2 件另立。", "")))
    assert [note.sentence for note in room.ask(arrangement_of, file).notes] == ["第 2 件另立。"]
    assert room.ask(arrangement_of, told.record).notes == ()


# --- 并卷 ---


def test_p017_merging_takes_over_content_codes_and_labels(house: House):
    room = house.room
    into, other = a_file(house, 1, INTERNAL), a_file(house, 2, MIMI, PUBLIC)
    [away] = carriers(room, other)
    room.do(ClosePrint(print_job=labelled(room, away.id)))
    _told, entry = done(room, MergeFiles(into=into, other=other))
    assert [item.reference_code[-3:] for item in inner(room, into)] == ["001", "002", "003"]
    assert (record(room, into).level, record(room, into).items) == (MIMI, 3)
    assert [carrier.pages for carrier in carriers(room, into)] == [200]
    assert record(room, other).merged_into_id == into
    assert [carrier.custody for carrier in carriers(room, other)] == [Custody.WITHDRAWN]
    assert room.ask(arrangement_of, other).merged_into == FILE_CODE.format(1)
    assert room.ask(record_once_called, FILE_CODE.format(2)) == into
    seen = room.ask(what_is, away.barcode)
    assert isinstance(seen, FormerSeen)
    assert (seen.said, seen.reference_code, seen.level) == (FILE_CODE.format(2), FILE_CODE.format(1), MIMI)
    room.do(Undo(entry=entry))
    assert [carrier.custody for carrier in carriers(room, other)] == [Custody.ACCESSIONED]
    assert room.ask(record_once_called, FILE_CODE.format(2)) is None


def test_p017_what_was_merged_twice_is_found_at_the_end_of_its_way(house: House):
    room = house.room
    first, second, third = (a_file(house, number, PUBLIC) for number in (1, 2, 3))
    room.do(MergeFiles(into=second, other=first))
    room.do(MergeFiles(into=third, other=second))
    assert room.ask(record_once_called, FILE_CODE.format(1)) == third
    assert room.ask(record_once_called, FILE_CODE.format(1) + "-001") == inner(room, third)[-1].id
    assert why_not(room, MergeFiles(into=third, other=first)) == (Reason.ALREADY_MERGED, Reason.COPIES_DIFFER)


def test_p017_a_withdrawn_carrier_is_neither_lent_shelved_nor_labelled(house: House):
    room = house.room
    into, other = a_file(house, 1, PUBLIC), a_file(house, 2, PUBLIC)
    [away] = carriers(room, other)
    room.do(MergeFiles(into=into, other=other))
    for request in (
        LendCarrier(carrier=away.id, reader=1),
        ShelveCarrier(carrier=away.id, location=2),
        PrintLabels(form="carrier_label", stock="L7160", subjects=(away.id,)),
    ):
        with pytest.raises(Refused) as caught:
            room.do(request)
        assert caught.value.reasons[0] is Reason.CARRIER_WITHDRAWN


def test_p017_files_that_do_not_belong_together_are_not_merged(house: House):
    room = house.room
    into = a_file(house, 1, PUBLIC)
    assert why_not(room, MergeFiles(into=into, other=into)) == (Reason.NOTHING_TO_DO,)
    assert Reason.NOT_A_FILE in why_not(room, MergeFiles(into=into, other=1))
    other = a_file(house, 2, PUBLIC, retention="D10")
    assert why_not(room, MergeFiles(into=into, other=other)) == (Reason.CLASS_DIFFERS,)
    twice = a_file(house, 3, PUBLIC, copies=2)
    assert why_not(room, MergeFiles(into=into, other=twice)) == (Reason.COPIES_DIFFER,)


def test_r039_a_file_that_rises_must_not_stand_in_a_place_too_low(house: House):
    room = house.room
    into, other = a_file(house, 1, INTERNAL), a_file(house, 2, MIMI)
    room.do(ShelveCarrier(carrier=carriers(room, into)[0].id, location=3))
    assert why_not(room, MergeFiles(into=into, other=other)) == (Reason.PLACE_TOO_LOW,)


# --- 抽出 ---


def test_p017_an_extracted_item_stands_alone_with_a_carrier_of_its_own(house: House):
    room, file = house.room, a_file(house, 1, INTERNAL, MIMI)
    item = inner(room, file)[1]
    [subject] = room.ask(arranging_subjects, (item.id,))
    assert subject.next_code == FILE_CODE.format(2)
    told, entry = done(room, ExtractItem(item=item.id, code=subject.next_code, pages=12))
    assert (told.code, told.fresh) == (FILE_CODE.format(2), 1)
    assert record(room, item.id).parent_id is None
    assert [carrier.pages for carrier in carriers(room, item.id)] == [12]
    assert [carrier.pages for carrier in carriers(room, file)] == [88]
    assert (record(room, file).level, record(room, file).items) == (INTERNAL, 1)
    assert len(room.ask(arrangement_of, item.id).notes) == len(room.ask(arrangement_of, file).notes) == 1
    room.do(Undo(entry=entry))
    assert record(room, item.id).parent_id == file


def test_p017_only_what_lies_in_a_file_is_extracted_and_never_the_last_of_it(house: House):
    room, file = house.room, a_file(house, 1, PUBLIC)
    assert why_not(room, ExtractItem(item=1, code="x")) == (Reason.NOT_IN_THIS_FILE,)
    last = ExtractItem(item=inner(room, file)[0].id, code=FILE_CODE.format(2))
    assert why_not(room, last) == (Reason.FILE_EMPTIED,)


def test_p017_history_and_journal_name_the_file_and_not_a_place(house: House):
    room, file = house.room, a_file(house, 1, PUBLIC, PUBLIC, pages=None, items=None)
    told, entry = done(room, a_split(room, file, 1, pages=None))
    assert [row.command for row in room.ask(history, file).rows][0] == "SplitFile"
    details = room.ask(entry_details, entry)
    assert details is not None
    moved = [field for change in details.changes for field in change.fields if field.name == "parent_id"]
    assert [(field.before, field.after) for field in moved] == [(FILE_CODE.format(1), told.code)]
    asked = dict(details.asked)
    assert asked["file"] == FILE_CODE.format(1)
    assert not {"title", "sentences"} & asked.keys()
