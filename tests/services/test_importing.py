"""The dry run row by row, and what it confirmed coming in whole or not at all."""

from dataclasses import replace

import pytest

from recordsroom.domain.commands import ImportRecords, Undo
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Imported
from recordsroom.domain.reference_codes import Profile
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.jobs import Cancelled, Progress
from recordsroom.services.queries.holdings import record_count, record_page
from recordsroom.services.queries.importing import import_conditions, taken_codes
from recordsroom.services.queries.search import EVERYTHING, Order, Search
from recordsroom.services.reading.dry_run import BlankLevel, Choices, Conditions, DryRun, Question, Verdict
from recordsroom.services.reading.judging import judge, likely_profile
from recordsroom.services.reading.list_codes import read_codes
from recordsroom.services.reading.source import SourceList, read_list
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from tests.lists import ANSWERED, ROOM, a_list, a_row, as_bytes
from tests.rooms import House


def verdicts(source: SourceList, choices: Choices = ANSWERED, conditions: Conditions = ROOM) -> list[Verdict]:
    return [line.verdict for line in judge(source, choices, conditions).lines]


def entered(room: Room, run: DryRun, source: SourceList) -> int:
    return room.do(ImportRecords(rows=run.accepted, file_digest=source.digest, layout=source.layout)).entry


@pytest.mark.parametrize(
    ("odd", "verdict"),
    [
        ({}, Verdict.READY),
        ({"档号": "Ｗ０１８－ＷＳ・2021－D30－GH－0001"}, Verdict.READY),
        ({"档号": ""}, Verdict.CODE_MISSING),
        ({"档号": "W018-WS-2021-D30-GH-0001"}, Verdict.CODE_NOT_VALID),
        ({"题名": ""}, Verdict.TITLE_MISSING),
        ({"日期": "20210230"}, Verdict.DATE_NOT_CLEAR),
        ({"日期": ""}, Verdict.READY),
        ({"日期": "[20210917]"}, Verdict.READY),
        ({"页数": "0"}, Verdict.PAGES_NOT_CLEAR),
        ({"页数": "十二"}, Verdict.PAGES_NOT_CLEAR),
        ({"页数": ""}, Verdict.READY),
        ({"页数": "１２页"}, Verdict.READY),
        ({"密级": "密"}, Verdict.LEVEL_NOT_KNOWN),
        ({"密级": "机密★20年"}, Verdict.READY),
        ({"密级": "绝密"}, Verdict.STUB),
        ({"密级": "绝密", "题名": ""}, Verdict.STUB),
        ({"题名": "=HYPERLINK()"}, Verdict.FORMULA),
        ({"备注": "甲\u200f乙"}, Verdict.HIDDEN_SIGN),
        ({"责任者": "长" * 5000}, Verdict.TOO_LONG),
    ],
)
def test_each_row_gets_its_verdict(odd: dict[str, str], verdict: Verdict):
    assert verdicts(a_list(a_row(1, **odd))) == [verdict]


def test_r124_a_stub_brings_nothing_of_its_content():
    run = judge(a_list(a_row(1, 密级="绝密", 备注="附图三张")), ANSWERED, ROOM)
    (row,) = run.accepted
    assert (row.title, row.document_no, row.responsible_body, row.remarks) == (None,) * 4
    assert (row.level, run.stubs) == (Level.JUEMI, 1)


def test_what_the_keeper_may_not_know_of_comes_in_as_a_stub():
    cleared = replace(ROOM, cleared=Level.MIMI)
    run = judge(a_list(a_row(1, 密级="机密"), a_row(2, 密级="秘密"), a_row(3, 密级="绝密")), ANSWERED, cleared)
    assert [line.verdict for line in run.lines] == [Verdict.ABOVE_CLEARANCE, Verdict.READY, Verdict.STUB]
    assert [row.title is None for row in run.accepted] == [True, False, True]


def test_p35_without_three_administrators_nothing_from_jimi_up_comes_in():
    alone = Conditions(pc_level=Level.JUEMI, administrators_complete=False)
    source = a_list(a_row(1, 密级="机密"), a_row(2, 密级="绝密"), a_row(3, 密级="秘密"))
    expected = [Verdict.ADMINISTRATORS_MISSING, Verdict.ADMINISTRATORS_MISSING, Verdict.READY]
    assert verdicts(source, conditions=alone) == expected


def test_two_rows_with_one_code_are_both_held_up():
    source = a_list(a_row(1), a_row(2), a_row(3, 档号="W018-WS•2021-D30-GH-0001"))
    assert verdicts(source) == [Verdict.CODE_TWICE, Verdict.READY, Verdict.CODE_TWICE]


def test_a_cell_too_many_holds_its_row_up():
    assert verdicts(a_list((*a_row(1), "多"), (*a_row(2), ""))) == [Verdict.TOO_MANY_CELLS, Verdict.READY]


def test_a_blank_level_and_the_word_internal_are_asked_about_once():
    source = a_list(a_row(1, 密级=""), a_row(2), a_row(3, 密级="工作秘密"))
    run = judge(source, Choices(profile=Profile.P1), ROOM)
    assert [line.verdict for line in run.lines] == [Verdict.WAITS, Verdict.WAITS, Verdict.READY]
    assert run.open_questions == {Question.BLANK_LEVEL, Question.INTERNAL_SCHEME} == run.asked
    answered = Choices(profile=Profile.P1, blank_level=BlankLevel.UNCHECKED, internal=Scheme.INTERNAL)
    run = judge(source, answered, ROOM)
    assert [(row.level, row.scheme) for row in run.accepted] == [
        (None, "NONE"),
        (Level.INTERNAL, "INTERNAL"),
        (Level.INTERNAL, "WORK"),
    ]
    assert not run.open_questions
    assert run.asked == {Question.BLANK_LEVEL, Question.INTERNAL_SCHEME}


def test_the_profile_of_most_codes_is_offered():
    assert likely_profile(a_list(a_row(1), a_row(2), a_row(3, 档号="C038-001-002"))) is Profile.P1
    old = [a_row(n, 档号=f"C038-001-{n:03d}") for n in range(1, 4)]
    assert likely_profile(a_list(*old)) is Profile.P5


def test_a_retention_that_the_code_contradicts_is_found():
    headings = ("档号", "题名", "密级", "保管期限")
    rows = [("W018-WS·2021-D30-GH-0001", "甲", "秘密", told) for told in ("30年", "永久", "")]
    rows = [(f"W018-WS·2021-D30-GH-{n:04d}", *row[1:]) for n, row in enumerate(rows, 1)]
    source = read_list(as_bytes(rows, headings=headings), "a.csv")
    assert verdicts(source) == [Verdict.READY, Verdict.RETENTION_DIFFERS, Verdict.READY]


def test_the_report_hides_what_lists_hide():
    run = judge(a_list(a_row(1, 密级="机密", 题名="=甲乙丙"), a_row(2, 密级="机蜜")), ANSWERED, ROOM)
    assert [line.title for line in run.lines] == [None, None]
    assert [finding.cell for finding in run.lines[0].findings] == [""]
    assert "泵站" not in repr(run)


def test_judging_stops_once_it_is_unwanted():
    progress = Progress()
    progress.unwanted = True
    with pytest.raises(Cancelled):
        judge(a_list(), ANSWERED, ROOM, progress)


def test_a_dry_run_knows_the_codes_that_the_room_has(room: Room):
    known = room.ask(taken_codes, ("W017-WS·2019-Y-GH-0001", "W018-WS·2021-D30-GH-0001"))
    assert known == {"W017-WS·2019-Y-GH-0001"}
    assert room.ask(taken_codes, ()) == frozenset()
    conditions = room.ask(import_conditions)
    assert (conditions.pc_level, conditions.administrators_complete) == (Level.JIMI, True)
    source = a_list(a_row(1, 档号="W017-WS·2019-Y-GH-0001"), a_row(2))
    taken = Conditions(pc_level=Level.JIMI, administrators_complete=True, known_codes=known)
    assert verdicts(source, conditions=taken) == [Verdict.CODE_TAKEN, Verdict.READY]


def test_confirmed_rows_come_in_whole_and_are_found(house: House):
    source = a_list(
        a_row(1, 日期="[19911124]", 题名="关于𫖮同志任职的通知"), a_row(2, 密级="绝密"), a_row(3, 密级="秘密★10年")
    )
    told = house.room.do(
        ImportRecords(rows=judge(source, ANSWERED, ROOM).accepted, file_digest=source.digest, layout=source.layout)
    ).told
    assert (told.records, told.carriers, told.stubs) == (3, 3, 1) if isinstance(told, Imported) else False
    rows = house.room.ask(record_page, Search(fonds_no="W018"), Order.CODE, False, 0, 10)
    assert [(row.title, row.stub, row.dated, row.dated_uncertain, row.secrecy_term) for row in rows] == [
        ("关于𫖮同志任职的通知", False, "1991-11-24", True, None),
        (None, True, "2021-09-17", False, None),
        ("关于南湖泵站大修的请示之3", False, "2021-09-17", False, "10年"),
    ]
    assert house.room.ask(record_count, Search("𫖮同志")) == 1


def test_an_import_is_undone_and_done_again_as_a_whole(house: House):
    source = a_list(*(a_row(n) for n in range(1, 8)))
    before = house.room.ask(record_count)
    entry = entered(house.room, judge(source, ANSWERED, ROOM), source)
    assert house.room.ask(record_count) == before + 7
    undone = house.room.do(Undo(entry=entry)).entry
    assert house.room.ask(record_count) == before
    assert house.room.ask(record_count, Search("南湖泵站")) == 0
    assert house.fold() is None
    house.room.do(Undo(entry=undone))
    assert house.room.ask(record_count, Search("南湖泵站")) == 7


def test_one_bad_row_keeps_all_rows_out(house: House):
    good = judge(a_list(a_row(1), a_row(2)), ANSWERED, ROOM).accepted
    taken = judge(a_list(a_row(1, 档号="W017-WS·2019-Y-GH-0001")), ANSWERED, ROOM).accepted
    before = house.room.ask(record_count)
    state = _state(house)
    with pytest.raises(Refused) as refused:
        house.room.do(ImportRecords(rows=(*good, *taken), file_digest="", layout=""))
    assert refused.value.reasons == (Reason.CODE_TAKEN,)
    assert house.room.ask(record_count, EVERYTHING) == before
    assert _state(house) == state


def test_a_code_twice_among_the_confirmed_rows_is_refused(room: Room):
    row = judge(a_list(), ANSWERED, ROOM).accepted
    with pytest.raises(Refused) as refused:
        room.do(ImportRecords(rows=row + row, file_digest="", layout=""))
    assert refused.value.reasons == (Reason.CODE_TAKEN,)


def _state(house: House) -> set[bytes]:
    with unit_of_work(house.room.vault) as unit:
        return {row[0] for row in unit.cursor.execute("SELECT state_digest FROM journal ORDER BY seq DESC LIMIT 1")}


def test_codes_are_asked_for_as_they_would_be_kept():
    source = a_list(a_row(1, 档号="Ｗ０１８－ＷＳ・2021－D30－GH－0001"), a_row(2, 档号=""))
    assert read_codes(source, ANSWERED).asked == ("W018-WS·2021-D30-GH-0001",)
