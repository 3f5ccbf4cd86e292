"""What cannot come in goes into 待整理 whole; an import is stopped, taken back, and remembered."""

import json
from dataclasses import replace
from typing import Any

import pytest

from recordsroom.domain.commands import ImportRecords, Undo
from recordsroom.domain.errors import Refused, Unreadable
from recordsroom.domain.reference_codes import Profile
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.jobs import Cancelled, Progress
from recordsroom.services.queries.holdings import record_count
from recordsroom.services.queries.importing import import_conditions, remembered_layout, taken_codes
from recordsroom.services.queries.search import Search
from recordsroom.services.reading.dry_run import Choices, Conditions
from recordsroom.services.reading.headings import Heading
from recordsroom.services.reading.judging import judge, likely_profile
from recordsroom.services.reading.remembering import applied, read_layout, remembered, written
from recordsroom.services.reading.source import read_list
from recordsroom.storage.transaction import unit_of_work
from tests.lists import a_list, a_row, as_bytes
from tests.rooms import House
from tests.services.bringing import ANSWERS, a_source, brought_in, judged, kept, rows


def test_p04_a_pending_row_is_kept_whole_and_found_by_what_it_claims(blank_house: House):
    source = a_source("涉密载体台账.csv")
    brought_in(blank_house.room, source, judged(source))
    kept_rows = rows(blank_house.room, "SELECT claimed_code, line, findings, cells FROM pending_rows ORDER BY id")
    assert [row[:3] for row in kept_rows] == [
        ("1988-0001", 2, "NOT_FILED"),
        ("1991-0002", 5, "NOT_FILED"),
        ("2011-0004", 6, "NOT_FILED"),
    ]
    cells = json.loads(kept_rows[0][3])
    assert cells[:2] == [["收文号", "1988-0001"], ["收文日期", "1988年05月09日"]]
    assert [words for name, words in cells if name == "份号"] == ["000616", "000617", "000618"]
    assert blank_house.room.ask(record_count, Search("1991-0002")) == 1
    assert blank_house.fold() is None


def test_r124_the_cells_of_a_pending_stub_tell_nothing_of_its_content(blank_house: House):
    source = a_list(a_row(1, 密级="绝密", 档号="乱", 备注="附图"), a_row(2, 密级="机蜜", 档号="乱二"))
    run = judged(source)
    assert [one.record.title for one in run.pending] == [None, None]
    assert all(words not in one.cells for one in run.pending for words in ("泵站", "附图", "梧规", "规划"))
    assert all("密级" in one.cells for one in run.pending)


# --- 待整理 ---


def test_p04_two_rows_with_one_code_both_come_in_to_be_mended(blank_house: House):
    source = a_list(a_row(1), a_row(2), a_row(3, 档号="W018-WS·2021-D30-GH-0001"))
    run = judged(source)
    assert (len(run.accepted), len(run.pending)) == (1, 2)
    brought_in(blank_house.room, source, run)
    claimed = rows(blank_house.room, "SELECT claimed_code FROM pending_rows")
    assert claimed == [("W018-WS·2021-D30-GH-0001",)] * 2
    assert kept(blank_house, "fonds_no, year, item_no, pending", "待整理%") == [("W018", 2021, 1, "CODE_TWICE")] * 2
    assert rows(blank_house.room, "SELECT count(DISTINCT barcode) FROM carriers") == [(3,)]


@pytest.mark.parametrize(
    "odd", [{"题名": "=1+1"}, {"备注": "甲\u200f乙"}, {"责任者": "长" * 5000}], ids=["formula", "hidden", "long"]
)
def test_what_a_cell_may_never_hold_is_not_kept_either(odd: dict[str, str]):
    run = judged(a_list(a_row(1, 档号="乱", **odd)))
    assert (run.pending, len(run.left_out), run.keepable) == ((), 1, 0)


def test_a_number_for_the_time_being_is_never_given_again(blank_house: House):
    source = a_list(a_row(1, 档号="乱"))
    entry = blank_house.room.do(ImportRecords(rows=(), pending=judged(source).pending, file_digest="", layout="")).entry
    blank_house.room.do(Undo(entry=entry))
    assert rows(blank_house.room, "SELECT count(*) FROM pending_rows") == [(0,)]
    brought_in(blank_house.room, source, judged(source))
    assert kept(blank_house, "reference_code", "待整理%") == [("待整理-000002",)]


def test_a_code_that_waits_or_once_was_is_never_given_again(house: House):
    brought_in(house.room, source := a_list(a_row(1), a_row(2, 档号="W018-WS·2021-D30-GH-0001")), judged(source))
    with unit_of_work(house.room.vault) as unit:
        unit.cursor.execute(
            "INSERT INTO former_codes (code, record_id, cause, replaced_on) VALUES (?, 1, 'RENUMBERED', '2026-01-01')",
            ("W018-WS·2021-D30-GH-0007",),
        )
    codes = tuple(f"W018-WS·2021-D30-GH-{number:04d}" for number in (1, 7, 8))
    assert house.room.ask(taken_codes, codes) == set(codes[:2])
    for code in codes[:2]:
        with pytest.raises(Refused) as refused:
            brought_in(house.room, source, judged(a_list(a_row(1, 档号=code)), pending=False))
        assert refused.value.reasons == (Reason.CODE_TAKEN,)
    with unit_of_work(house.room.vault) as unit:
        unit.cursor.execute("DELETE FROM former_codes")


def test_rows_with_taken_codes_go_there_only_where_that_is_said():
    taken = Conditions(
        pc_level=Level.JIMI, administrators_complete=True, known_codes=frozenset({"W018-WS·2021-D30-GH-0001"})
    )
    source = a_list(a_row(1), a_row(2, 日期="今天"))
    run = judge(source, ANSWERS, taken)
    assert (run.keepable, run.taken, len(run.pending)) == (1, 1, 1)
    assert len(judge(source, replace(ANSWERS, taken_pending=True), taken).pending) == 2


# --- cancel, undo ---


@pytest.mark.parametrize("entered", [2000, 3000], ids=["between rows", "behind the last row"])
def test_a_cancelled_import_leaves_nothing(house: House, entered: int):
    source = a_list(*(a_row(number) for number in range(1, 2500)))
    run = judged(source)
    before = _content(house)

    class Stopping(Progress):
        def step(self, count: int = 1) -> None:
            super().step(count)
            self.unwanted = self.done > entered

    with pytest.raises(Cancelled):
        brought_in(house.room, source, run, Stopping())
    assert _content(house) == before
    assert house.fold() is None
    assert brought_in(house.room, source, run).records == 2499


@pytest.mark.parametrize("parts_before", [0, 1])
def test_taking_an_import_back_is_counted_and_can_be_stopped(house: House, parts_before: int):
    source = a_list(*(a_row(number) for number in range(1, 6001)))
    run = judged(source)
    entry = house.room.do(ImportRecords(rows=run.accepted, file_digest="", layout="")).entry
    before = _content(house)

    class Stopping(Progress):
        def step(self, count: int = 1) -> None:
            super().step(count)
            self.unwanted = self.done > parts_before * 5_000

    stopping = Stopping()
    with pytest.raises(Cancelled):
        house.room.do(Undo(entry=entry), progress=stopping)
    assert stopping.total == 12_000 > stopping.done > 0
    assert _content(house) == before
    assert house.fold() is None
    counting = Progress()
    house.room.do(Undo(entry=entry), progress=counting)
    assert (counting.done, house.room.ask(record_count, Search("南湖泵站"))) == (12_000, 0)


def _content(house: House) -> list[tuple[Any, ...]]:
    tables = [name for (name,) in rows(house.room, "SELECT name FROM sqlite_master WHERE type = 'table'")]
    plain = [name for name in tables if not name.startswith("record_")]
    return [(name, *row) for name in sorted(plain) for row in rows(house.room, f"SELECT * FROM {name}")]


def test_an_import_with_rows_to_be_mended_is_taken_back_and_put_again(house: House):
    source = a_list(a_row(1), a_row(2, 档号="乱码一号"), a_row(3))
    run = judged(source)
    entry = house.room.do(
        ImportRecords(
            rows=run.accepted,
            pending=run.pending,
            file_digest=source.digest,
            layout="",
            remember=remembered(source, ANSWERS),
        )
    ).entry
    assert house.room.ask(record_count, Search("乱码一号")) == 1
    undone = house.room.do(Undo(entry=entry)).entry
    assert house.room.ask(record_count, Search("乱码一号")) == house.room.ask(record_count, Search("南湖泵站")) == 0
    assert house.fold() is None
    house.room.do(Undo(entry=undone))
    assert house.room.ask(record_count, Search("乱码一号")) == 1


# --- how a list is understood ---


def test_a_list_of_the_same_look_is_understood_like_the_last_one(blank_house: House):
    source = a_list(a_row(1))
    source = source.taken_as([Heading.REMARKS if one is Heading.RESPONSIBLE_BODY else one for one in source.headings])
    choices = replace(ANSWERS, profile=Profile.P2)
    blank_house.room.do(
        ImportRecords(
            rows=judged(a_list(a_row(1))).accepted, file_digest="", layout="", remember=remembered(source, choices)
        )
    )
    again = a_list(a_row(2), a_row(3))
    layout = blank_house.room.ask(remembered_layout, again.signature)
    assert layout is not None
    understood, answers = applied(layout, again, Choices(profile=Profile.P1))
    assert understood.headings == source.headings
    assert answers == replace(choices, pending=False)
    assert blank_house.room.ask(remembered_layout, a_source("案卷目录.xlsx").signature) is None
    short = replace(layout, columns="TITLE")
    assert applied(short, again, ANSWERS) == (again, ANSWERS)


def test_a_layout_file_says_what_columns_mean():
    source = a_list(a_row(1))
    told = written(source, ANSWERS)
    assert told["columns"][3] == ["责任者", "RESPONSIBLE_BODY"]
    told["columns"][3][1], told["profile"] = "CLASSIFYING_UNIT", "P4"
    understood, choices = read_layout(json.dumps(told).encode(), source, Choices(profile=Profile.P1))
    assert understood.headings[3] is Heading.CLASSIFYING_UNIT
    assert (choices.profile, choices.internal) == (Profile.P4, Scheme.WORK)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"{", "LAYOUT"),
        (b"[]", "LAYOUT"),
        (b'{"columns": [["\xe5\xba\x8f\xe5\x8f\xb7", "NOTHING"]]}', "LAYOUT"),
        (b'{"columns": [["x", "TITLE"]]}', "LAYOUT_COLUMN"),
    ],
)
def test_what_is_no_layout_is_said(content: bytes, problem: str):
    with pytest.raises(Unreadable) as told:
        read_layout(content, a_list(), ANSWERS)
    assert told.value.facts["problem"] == problem


def test_the_fonds_may_stand_in_the_policy_instead_of_the_list(house: House):
    conditions = house.room.ask(import_conditions)
    told = [("003", "0001", "甲", "秘密")]
    source = read_list(as_bytes(told, headings=("目录号", "案卷号", "题名", "密级")), "a.csv")
    run = judge(source, Choices(profile=likely_profile(source, conditions.fonds_no)), conditions)
    assert [one.reference_code for one in run.accepted] == ["W017-003-0001"]
