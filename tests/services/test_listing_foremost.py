"""The first rows of a list, found among likely ones or by walking, are those of the whole list in its order."""

from __future__ import annotations

import pytest

from recordsroom.domain.values import Custody, Level
from recordsroom.services.queries import listing
from recordsroom.services.queries.holdings import record_count, record_page
from recordsroom.services.queries.search import EVERYTHING, Order, Search
from recordsroom.services.room import Room
from recordsroom.services.sight import Sight
from recordsroom.storage.search import Question, question, walk
from recordsroom.storage.search_index import Indexed
from tests.services.lists import cleared, judged_rows, prepared, whole


def likely_from_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a room of very many records."""
    monkeypatch.setattr(listing, "_LARGE", 0)
    monkeypatch.setattr(listing, "_LIKELY", 1_000)
    monkeypatch.setattr(listing, "about_so_many", lambda *_asked: False)


@pytest.mark.parametrize("at_once", [1, 7, 128])
@pytest.mark.parametrize("level", [Level.PUBLIC, Level.INTERNAL, Level.JIMI])
@pytest.mark.parametrize(
    "typed",
    [
        "管网改造",
        "规划研究室",
        "方案之1",
        "W017-WS·2019-Y-GH-0003",
        "GH-0003",
        "青发〔2019〕3号",
        "管网改造 2019 研究室",
    ],
)
def test_what_likely_ones_are_judged_for_is_what_the_whole_list_begins_with(
    dated: Room, typed: str, level: Level, at_once: int, monkeypatch: pytest.MonkeyPatch
):
    cleared(dated, level)
    for search in (Search(typed), Search(typed, custody=Custody.ACCESSIONED), Search(typed, year=2019)):
        expected = whole(dated, search, Order.CODE, down=False)
        total = dated.ask(record_count, search)
        likely_from_the_start(monkeypatch)
        monkeypatch.setattr(listing, "_JUDGED_AT_ONCE", at_once)
        dated._standing.forget({"records"})
        prepared(dated, EVERYTHING, Order.CODE)
        for down, ids in ((False, expected), (True, expected[::-1])):
            for most in (1, 5, 60):
                dated._standing.forget_lists()
                page = dated.ask(record_page, search, Order.CODE, down, 0, most)
                assert [row.id for row in page] == ids[:most]
                assert dated.ask(record_count, search) == total == len(expected)
        monkeypatch.undo()


def test_only_the_foremost_of_the_likely_ones_are_judged(dated: Room, monkeypatch: pytest.MonkeyPatch):
    likely_from_the_start(monkeypatch)
    monkeypatch.setattr(listing, "_JUDGED_AT_ONCE", 3)
    prepared(dated, EVERYTHING, Order.CODE)
    judged = judged_rows(monkeypatch)
    assert len(dated.ask(record_page, Search("管网改造"), Order.CODE, False, 0, 4)) == 4
    assert len(judged) <= 9
    judged.clear()
    dated.ask(record_page, Search("管网"), Order.CODE, False, 0, 4)
    assert judged == [], "two words are compared by the index as quickly as one is found"


def test_where_too_many_are_likely_the_question_itself_is_asked(dated: Room, monkeypatch: pytest.MonkeyPatch):
    expected = whole(dated, Search("管网改造"), Order.CODE, down=False)
    likely_from_the_start(monkeypatch)
    prepared(dated, EVERYTHING, Order.CODE)
    for name, most in (("_LIKELY", 0), ("_JUDGED", 3)):
        monkeypatch.setattr(listing, name, most)
        dated._standing.forget_lists()
        page = dated.ask(record_page, Search("管网改造"), Order.CODE, False, 0, 8)
        assert [row.id for row in page] == expected[:8]


def test_a_walk_for_a_year_is_given_up_where_its_records_stand_elsewhere(dated: Room, monkeypatch: pytest.MonkeyPatch):
    judged: list[Indexed] = []
    monkeypatch.setattr(Question, "admits", lambda _asked, row: judged.append(row))
    for typed, rows in (("2031", 8), ("二〇三一", 20)):
        judged.clear()
        assert dated.ask(_walked, typed) is None
        assert len(judged) == rows


def _walked(sight: Sight, typed: str) -> list[int] | None:
    asked = question(typed)
    assert asked is not None
    return walk(sight.connection, asked, "reference_code", False, 64, 320)
