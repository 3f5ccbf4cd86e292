"""Where a year is asked for, the first rows out of its runs are those of the whole list in its order."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import ImportRecords, NewPending
from recordsroom.domain.values import Custody, Level
from recordsroom.services.queries import listing, listing_years
from recordsroom.services.queries.holdings import record_count, record_page
from recordsroom.services.queries.search import EVERYTHING, Order, Search
from recordsroom.services.room import Room
from recordsroom.services.sight import Sight
from recordsroom.services.standing import Ranking
from recordsroom.storage.search import Question
from tests.builders import a_new_record, scheme_of
from tests.services.lists import cleared, judged_rows, prepared, whole

LEVELS = (Level.PUBLIC, Level.INTERNAL, Level.MIMI, Level.JIMI, None)


@pytest.fixture
def years(room: Room) -> Room:
    """The stocked room with records of three years, some of which say another year, or theirs elsewhere."""
    more = []
    for n in range(100, 190):
        year, level = (2018, 2019, 2020)[n % 3], LEVELS[n % 5]
        kind = ("WS", "KY", "KY", "JJ")[n % 4]
        number = 2019 if n == 121 else n
        more.append(
            a_new_record(
                n,
                reference_code=f"W017-{kind}·{year}-D30-GH-{number:04d}",
                title=f"{2019 if n % 7 == 0 else year}年度{'规划' if n % 2 else '总结'}之{n}",
                document_no=f"青发〔{2019 if n % 11 == 0 else year}〕{n}号" if n % 5 else None,
                level=level,
                scheme=scheme_of(level).value,
            )
        )
    waits = a_new_record(200, reference_code="W017-WS·2019-Y-GH-0200", title="待整理之2019", level=None)
    waiting = NewPending(waits, claimed_code="W017-WS·2019-Y-GH-0003", findings="CODE_TWICE", cells="[]")
    room.do(ImportRecords(rows=tuple(more), pending=(waiting,), file_digest="", layout=""))
    return room


def years_from_the_start(monkeypatch: pytest.MonkeyPatch, at_once: int) -> list[list[int] | None]:
    """As in a room of very many records; what was found so, each time it was tried."""
    tried: list[list[int] | None] = []
    look = listing_years.first_of_year

    def noted(sight: Sight, asked: Question, ranking: Ranking, down: bool, most: int) -> list[int] | None:
        tried.append(look(sight, asked, ranking, down, most))
        return tried[-1]

    monkeypatch.setattr(listing_years, "_LARGE", 0)
    monkeypatch.setattr(listing_years, "_AT_ONCE", at_once)
    monkeypatch.setattr(listing, "first_of_year", noted)
    return tried


@pytest.mark.parametrize("at_once", [1, 7, 128])
@pytest.mark.parametrize("level", [Level.PUBLIC, Level.INTERNAL, Level.JIMI])
def test_out_of_runs_comes_what_the_whole_list_begins_with(
    years: Room, level: Level, at_once: int, monkeypatch: pytest.MonkeyPatch
):
    cleared(years, level)
    for search in (
        *map(Search, ("2019", "2018", "规划 2019", "2019 之1", "2031", "青发 2020 总结", "2018 2019")),
        Search("规划", year=2019),
        Search("", year=2020),
        Search("2019", custody=Custody.ACCESSIONED),
        Search("2019", levels=(Level.INTERNAL, None)),
        Search("2019", pending=True),
    ):
        years._standing.forget({"records"})
        expected, total = whole(years, search, Order.CODE, down=False), years.ask(record_count, search)
        tried = years_from_the_start(monkeypatch, at_once)
        prepared(years, EVERYTHING, Order.CODE)
        for down, ids in ((False, expected), (True, expected[::-1])):
            for most in (1, 5, 60):
                years._standing.forget_lists()
                page = years.ask(record_page, search, Order.CODE, down, 0, most)
                assert [row.id for row in page] == ids[:most], search.text
                assert years.ask(record_count, search) == total == len(expected)
        assert len(tried) == 6
        assert None not in tried, "so few are judged soon"
        monkeypatch.undo()


def test_some_say_the_year_where_no_run_is(years: Room, monkeypatch: pytest.MonkeyPatch):
    expected = whole(years, Search("2019"), Order.CODE, down=False)
    codes = [row.reference_code for row in years.ask(record_page, Search("2019"), Order.CODE, False, 0, 200)]
    assert any("·2019-" not in code for code in codes)
    assert any(code.endswith("-2019") for code in codes)
    years_from_the_start(monkeypatch, 128)
    prepared(years, EVERYTHING, Order.CODE)
    for first in range(0, len(expected), 9):
        years._standing.forget_lists()
        page = years.ask(record_page, Search("2019"), Order.CODE, False, first, 9)
        assert [row.id for row in page] == expected[first : first + 9]


def test_a_year_alone_is_not_judged_in_its_runs(years: Room, monkeypatch: pytest.MonkeyPatch):
    judged = judged_rows(monkeypatch)
    years_from_the_start(monkeypatch, 128)
    prepared(years, EVERYTHING, Order.CODE)
    elsewhere = [row.id for row in years.ask(record_page, Search("2018"), Order.CODE, False, 0, 200)]
    judged.clear()
    years._standing.forget_lists()
    assert years.ask(record_page, Search("2018"), Order.CODE, False, 0, 4)
    assert len(judged) < len(elsewhere) // 3, "only what stands elsewhere, and before"


def test_where_the_first_are_far_apart_runs_are_given_up(years: Room, monkeypatch: pytest.MonkeyPatch):
    expected = whole(years, Search("2019 之1"), Order.CODE, down=False)
    for name, most in (("_JUDGED", 2), ("_ELSEWHERE", 0)):
        tried = years_from_the_start(monkeypatch, 1)
        monkeypatch.setattr(listing_years, "_LOOK", 1)
        monkeypatch.setattr(listing_years, name, most)
        prepared(years, EVERYTHING, Order.CODE)
        years._standing.forget_lists()
        page = years.ask(record_page, Search("2019 之1"), Order.CODE, False, 0, 30)
        assert tried == [None]
        assert [row.id for row in page] == expected[:30]
        monkeypatch.undo()


def test_few_records_and_other_orders_are_listed_as_ever(years: Room, monkeypatch: pytest.MonkeyPatch):
    tried = years_from_the_start(monkeypatch, 128)
    prepared(years, EVERYTHING, Order.DATED)
    assert years.ask(record_page, Search("2019"), Order.DATED, False, 0, 5)
    assert tried == []
    monkeypatch.setattr(listing_years, "_LARGE", 1_000)
    prepared(years, EVERYTHING, Order.CODE)
    years._standing.forget_lists()
    assert years.ask(record_page, Search("2019"), Order.CODE, False, 0, 5)
    assert tried == [None]
