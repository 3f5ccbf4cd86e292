"""改号 and 补充归档, and labels to be renewed: previewed by the very plan that is carried out (P-17)."""

from __future__ import annotations

import pytest

from recordsroom.domain.arrangement import Renumbering
from recordsroom.domain.commands import (
    AddSeries,
    ClosePrint,
    CloseSeries,
    FileLate,
    ImportRecords,
    LendCarrier,
    RecordApproval,
    RenumberRecords,
    ShelveCarrier,
    Undo,
)
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Entered
from recordsroom.domain.reference_codes import Profile
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.queries.arranged import (
    arrangement_of,
    record_once_called,
    relabel_count,
    relabel_tasks_open,
)
from recordsroom.services.queries.arranging import arrangement_preview, arranging_subjects
from recordsroom.services.queries.former import FormerSeen
from recordsroom.services.queries.scanned import what_is
from tests.builders import TODAY, a_new_record
from tests.files import FILE_CODE, a_file, carriers, inner, record
from tests.rooms import AUDITOR, House
from tests.services.arranging_runs import done, labelled, state, why_not

PUBLIC, INTERNAL, MIMI, JIMI = Level.PUBLIC, Level.INTERNAL, Level.MIMI, Level.JIMI
FIRST = "W017-WS·2019-Y-GH-0001"


# --- 改号 ---


def test_p017_renumbering_keeps_the_order_and_the_old_codes_for_ever(house: House):
    room = house.room
    request = RenumberRecords(records=(3, 1, 2), first_code="W017-WS·2019-Y-GH-0101", reason="依 2026 年整理方案。")
    told, _entry = done(room, request)
    assert told.recoded == 3
    assert [record(room, key).reference_code[-4:] for key in (3, 1, 2)] == ["0101", "0102", "0103"]
    assert record(room, 1).item_no == 102
    story = room.ask(arrangement_of, 1)
    assert [(row.code, row.cause) for row in story.former] == [(FIRST, Renumbering.RENUMBERED)]
    assert story.notes[0].sentence == f"档号由 {FIRST} 改为 W017-WS·2019-Y-GH-0102。依 2026 年整理方案。"
    assert room.ask(record_once_called, FIRST) == 1


def test_p017_a_former_code_is_never_given_again_not_even_to_its_own_record(house: House):
    room = house.room
    room.do(RenumberRecords(records=(1,), first_code="W017-WS·2019-Y-GH-0101"))
    assert why_not(room, RenumberRecords(records=(2,), first_code=FIRST)) == (Reason.CODE_USED_BEFORE,)
    assert why_not(room, RenumberRecords(records=(1,), first_code=FIRST)) == (Reason.CODE_USED_BEFORE,)
    again = ImportRecords(rows=(a_new_record(1),), file_digest="", layout="")
    with pytest.raises(Refused) as caught:
        room.do(again)
    assert caught.value.reasons == (Reason.CODE_TAKEN,)


def test_p017_a_chain_of_renumbering_leads_to_the_record_of_today(house: House):
    room = house.room
    for number in (101, 102, 103):
        room.do(RenumberRecords(records=(1,), first_code=f"W017-WS·2019-Y-GH-{number:04d}"))
    assert {room.ask(record_once_called, f"W017-WS·2019-Y-GH-{number:04d}") for number in (1, 101, 102)} == {1}
    assert room.ask(record_once_called, "W017-WS·2019-Y-GH-0103") is None


@pytest.mark.parametrize(
    ("first", "reason"),
    [
        ("W017-WS·2019-Y-GH-0020", Reason.CODE_TAKEN),
        ("W017-WS·2019-Y-GH-1", Reason.CODE_NOT_VALID),
        ("W017-WS·2019-Y-GH-9999", Reason.CODE_NOT_VALID),
        ("W017-WS·2019-D30-GH-0101", Reason.RETENTION_DIFFERS),
    ],
)
def test_p017_renumbering_is_all_or_nothing(house: House, first: str, reason: Reason):
    before = state(house)
    assert why_not(house.room, RenumberRecords(records=(1, 2), first_code=first)) == (reason,)
    assert state(house) == before


def test_p017_a_new_pattern_may_be_named(house: House):
    request = RenumberRecords(records=(1, 2), first_code="W017-WS·2019·Y·GH-00001", profile="P2")
    done(house.room, request)
    assert (record(house.room, 2).reference_code, record(house.room, 2).profile) == ("W017-WS·2019·Y·GH-00002", "P2")
    unknown = RenumberRecords(records=(3,), first_code="x", profile="P9")
    assert why_not(house.room, unknown) == (Reason.VALUE_NOT_POSSIBLE,)


def test_p017_inner_items_follow_their_file(house: House):
    room, file = house.room, a_file(house, 1, PUBLIC, INTERNAL)
    items = [item.id for item in inner(room, file)]
    told, _entry = done(room, RenumberRecords(records=(file, *items), first_code=FILE_CODE.format(9)))
    assert told.recoded == 3
    assert [item.reference_code for item in inner(room, file)] == [FILE_CODE.format(9) + f"-{n:03d}" for n in (1, 2)]
    leaves = RenumberRecords(records=(items[0],), first_code=FILE_CODE.format(8) + "-001")
    assert why_not(room, leaves) == (Reason.CODE_LEAVES_FILE,)


def test_p017_what_is_with_somebody_is_not_renumbered(house: House):
    room = house.room
    room.do(ShelveCarrier(carrier=2, location=2))
    room.do(RecordApproval(form_no="A-1", approver=4, approved_on=TODAY, reader=1, carriers=(2,)))
    room.do(LendCarrier(carrier=2, reader=1))
    request = RenumberRecords(records=(1, 2), first_code="W017-WS·2019-Y-GH-0101")
    assert why_not(room, request) == (Reason.STILL_CHARGED,)


def test_p017_undo_takes_everything_back_while_nothing_leans_on_it(house: House):
    room = house.room
    before = state(house)
    _told, entry = done(room, RenumberRecords(records=(1, 2), first_code="W017-WS·2019-Y-GH-0101"))
    room.do(Undo(entry=entry))
    assert state(house) == before
    assert room.ask(arrangement_of, 1).former == ()
    done(room, RenumberRecords(records=(2,), first_code="W017-WS·2019-Y-GH-0101"))


def test_p017_a_printed_label_stands_in_the_way_of_undoing(house: House):
    room = house.room
    labelled(room, 1)
    _told, entry = done(room, RenumberRecords(records=(1,), first_code="W017-WS·2019-Y-GH-0101"))
    labelled(room, 1)
    with pytest.raises(Refused) as caught:
        room.do(Undo(entry=entry))
    assert caught.value.reasons == (Reason.LATER_ENTRY_STANDS,)


# --- labels to be renewed ---


def test_r008_a_wrong_label_is_a_task_until_the_next_one_is_printed(house: House):
    room = house.room
    room.do(ClosePrint(print_job=labelled(room, 1)))
    told, _entry = done(room, RenumberRecords(records=(1, 2), first_code="W017-WS·2019-Y-GH-0101"))
    assert told.relabel == 1
    room.do(RenumberRecords(records=(1,), first_code="W017-WS·2019-Y-GH-0201"))
    [task] = room.ask(relabel_tasks_open)
    assert (task.carrier, task.old_code, task.new_code) == (1, FIRST, "W017-WS·2019-Y-GH-0201")
    room.do(ClosePrint(print_job=labelled(room, 1)))
    assert room.ask(relabel_count) == 0


def test_r008_a_label_that_was_never_printed_leaves_the_task_open(house: House):
    room = house.room
    room.do(ClosePrint(print_job=labelled(room, 1)))
    room.do(RenumberRecords(records=(1,), first_code="W017-WS·2019-Y-GH-0101"))
    room.do(ClosePrint(print_job=labelled(room, 1), failed="1"))
    assert [task.carrier for task in room.ask(relabel_tasks_open)] == [1]
    room.do(ClosePrint(print_job=labelled(room, 1)))
    room.do(ClosePrint(print_job=labelled(room, 1), failed="1"))
    assert room.ask(relabel_count) == 0


# --- 补充归档 ---


def test_p017_a_late_document_takes_the_next_number_of_its_series(house: House):
    room = house.room
    request = FileLate(
        beside=3, title="补报的批复", level=MIMI, scheme=Scheme.STATE, secrecy_term="", dated="2019-09-01", pages=4
    )
    told, _entry = done(room, request)
    assert told.code == "W017-WS·2019-Y-GH-0021"
    new = record(room, told.record)
    assert (new.year, new.retention, new.secrecy_until and new.secrecy_until.isoformat()) == (2019, "Y", "2029-09-01")
    assert [carrier.pages for carrier in carriers(room, told.record)] == [4]
    assert "补充归档" in (room.ask(arrangement_of, told.record).notes[0].sentence or "")


def test_p017_a_number_once_given_stays_given_to_the_late_document(house: House):
    room = house.room
    room.do(RenumberRecords(records=(20,), first_code="W017-WS·2019-Y-GH-0101"))
    room.do(RenumberRecords(records=(20,), first_code="W017-WS·2019-Y-GH-0050"))
    told, _entry = done(room, FileLate(beside=1, title="补报的批复", level=PUBLIC))
    assert told.code == "W017-WS·2019-Y-GH-0102"


def test_p017_a_late_document_goes_into_its_file_and_raises_it(house: House):
    room, file = house.room, a_file(house, 1, INTERNAL)
    request = FileLate(beside=file, title="补报的会签单", level=MIMI, scheme=Scheme.STATE, secrecy_term="", pages=3)
    told, _entry = done(room, request)
    assert (told.code, told.fresh) == (FILE_CODE.format(1) + "-002", 0)
    assert (record(room, file).level, record(room, file).items) == (MIMI, 2)
    assert [carrier.pages for carrier in carriers(room, file)] == [103]
    assert record(room, told.record).parent_id == file


def test_r124_a_late_document_above_this_pc_is_kept_as_a_stub(house: House):
    title = "不该录入的题名"
    high = FileLate(beside=1, title=title, copy_no="1", level=Level.JUEMI, scheme=Scheme.STATE, secrecy_term="")
    assert why_not(house.room, high) == (Reason.ABOVE_THIS_PC,)
    nameless = FileLate(beside=1, title=None, level=PUBLIC)
    assert why_not(house.room, nameless) == (Reason.VALUE_NOT_POSSIBLE,)


# --- who sees it, and what is scanned ---


def test_nobody_previews_holdings_who_may_not_see_them(house: House):
    request = RenumberRecords(records=(1,), first_code="W017-WS·2019-Y-GH-0101")
    room = house.enter(AUDITOR)
    assert room.ask(arrangement_preview, request).rows == ()
    assert room.ask(arranging_subjects, (1,)) == ()
    assert room.ask(record_once_called, FIRST) is None


def test_a_preview_hides_titles_as_every_list_does(house: House):
    shown = house.room.ask(arrangement_preview, RenumberRecords(records=(3, 4), first_code="W017-WS·2019-Y-GH-0101"))
    assert [row.title is None for row in shown.rows] == [False, True]


def test_p017_a_former_code_typed_at_the_desk_says_what_it_is_now(house: House):
    room = house.room
    room.do(RenumberRecords(records=(1,), first_code="W017-WS·2019-Y-GH-0101"))
    seen = room.ask(what_is, FIRST.replace("·", "•"))
    assert isinstance(seen, FormerSeen)
    assert (seen.record, seen.reference_code) == (1, "W017-WS·2019-Y-GH-0101")


def test_p017_records_go_over_to_a_series_and_a_closed_one_takes_none(house: House):
    room = house.room
    told = room.do(
        AddSeries(name="文书按件", profile=Profile.P1, pattern="fonds-category·year-retention-org-item4")
    ).told
    assert isinstance(told, Entered)
    first = "W017-WS·2019-Y-CW-0001"
    done(room, RenumberRecords(records=(1, 2), first_code=first, series=told.id))
    assert [(record(room, key).series_id, record(room, key).org_code) for key in (1, 2)] == [(told.id, "CW")] * 2
    room.do(CloseSeries(series=told.id))
    after = RenumberRecords(records=(3,), first_code="W017-WS·2019-Y-CW-0003", series=told.id)
    assert why_not(room, after) == (Reason.SERIES_CLOSED,)
