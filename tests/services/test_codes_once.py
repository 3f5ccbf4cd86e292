"""A code once given is never another's: not what 待整理 claims, and not by taking back in a roundabout way."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import FileLate, ImportRecords, RegisterRecord, RenumberRecords, Undo
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Arranged, Registered
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from recordsroom.services.queries.arranging import arranging_subjects
from recordsroom.services.reading.source import read_list
from recordsroom.services.room import Room
from tests.files import record
from tests.lists import a_list, a_row, as_bytes
from tests.rooms import House
from tests.services.arranging_runs import why_not
from tests.services.bringing import judged, rows
from tests.services.registers import begin, copy, let_wait, said

FREE = "W017-WS·2019-Y-GH-{0:04d}"


def twice(room: Room) -> list[tuple[str, ...]]:
    return rows(
        room,
        "SELECT f.code FROM former_codes f JOIN records r ON r.reference_code = f.code AND r.merged_into_id IS NULL",
    )


def test_p004_a_code_that_a_waiting_record_claims_is_not_given_by_renumbering(house: House):
    let_wait(house, 3, claimed=FREE.format(100))
    assert why_not(house.room, RenumberRecords(records=(2,), first_code=FREE.format(100))) == (Reason.CODE_CLAIMED,)


def test_p004_a_late_document_passes_over_the_number_that_a_waiting_record_claims(house: House):
    let_wait(house, 3, claimed=FREE.format(21))
    beside = record(house.room, 2)
    [subject] = house.room.ask(arranging_subjects, [beside.id])
    assert subject.next_code != FREE.format(21)
    told = house.room.do(FileLate(beside=beside.id, title="迟到", level=Level.PUBLIC)).told
    assert isinstance(told, Arranged)
    assert told.code == FREE.format(22)


def test_r036_what_was_taken_back_does_not_come_again_over_a_code_given_up_since(house: House):
    room, series = house.room, begin(house.room)
    new = RegisterRecord(series=series, reference_code=FREE.format(21), facts=said(), carriers=(copy(),))
    first = room.do(new).entry
    back = room.do(Undo(entry=first)).entry
    other = room.do(new).told
    assert isinstance(other, Registered)
    room.do(RenumberRecords(records=(other.record,), first_code=FREE.format(30)))
    with pytest.raises(Refused) as caught:
        room.do(Undo(entry=back))
    assert caught.value.reasons == (Reason.LATER_ENTRY_STANDS,)
    assert twice(room) == []


def test_r036_a_list_taken_back_does_not_come_again_over_a_code_given_up_since(house: House):
    room, source = house.room, a_list(a_row(1))
    command = ImportRecords(rows=judged(source).accepted, file_digest="", layout="")
    back = room.do(Undo(entry=room.do(command).entry)).entry
    room.do(command)
    [(key,)] = rows(room, "SELECT max(id) FROM records")
    code = record(room, key).reference_code
    room.do(RenumberRecords(records=(key,), first_code=code[:-4] + "0030"))
    with pytest.raises(Refused) as caught:
        room.do(Undo(entry=back))
    assert caught.value.reasons == (Reason.LATER_ENTRY_STANDS,)


def test_a_list_of_files_with_their_items_is_taken_back_and_put_again(blank_house: House):
    headings = ("档号", "题名", "密级", "件数")
    told = [("W018-001-001-002", "卷内二", "公开", ""), ("W018-001-001", "案卷", "公开", "2")]
    source = read_list(as_bytes(told, headings=headings), "a.csv")
    room = blank_house.room
    entry = room.do(ImportRecords(rows=judged(source).accepted, file_digest="", layout="")).entry
    assert rows(room, "SELECT count(*) FROM records WHERE parent_id IS NOT NULL") == [(1,)]
    back = room.do(Undo(entry=entry)).entry
    assert rows(room, "SELECT count(*) FROM records") == [(0,)]
    room.do(Undo(entry=back))
    assert rows(room, "SELECT count(*) FROM records WHERE parent_id IS NOT NULL") == [(1,)]
