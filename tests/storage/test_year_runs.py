"""Records of one year stand in runs of the order of codes; what stands elsewhere is found by the index alone."""

from __future__ import annotations

import random

import pytest
from sqlalchemy import Connection

from recordsroom.domain.values import Level
from recordsroom.storage import year_runs
from recordsroom.storage.likely import ids_answering
from recordsroom.storage.search import Question, question
from recordsroom.storage.year_runs import beginnings, elsewhere, known_stems, spans_of, year_asked
from tests.storage.searched_records import everything

JIMI_UP = frozenset({int(Level.JIMI), int(Level.JUEMI)})


def test_stems_are_what_codes_begin_with_before_their_year(connection: Connection):
    codes = [row.reference_code for row in everything(connection)]
    stems = known_stems(connection)
    assert {"W017-WS·", "B001-WS·"} <= set(stems)
    assert list(stems) == sorted(stems)
    assert all(any(code.startswith(stem) for code in codes) for stem in stems)
    assert all(any(code.startswith(stem) for stem in stems) for code in codes)


def test_where_codes_begin_too_variously_no_stem_is_known(connection: Connection, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(year_runs, "_MOST_STEMS", len(known_stems(connection)) - 1)
    assert known_stems(connection) == ()


@pytest.mark.parametrize("unknown", [frozenset[int](), JIMI_UP, frozenset({1, 2, 3, 4})])
@pytest.mark.parametrize("typed", ["2019", "1998", "2020", "0045", "2031", "1905"])
def test_runs_and_what_stands_elsewhere_are_all_that_have_the_year(
    connection: Connection, typed: str, unknown: frozenset[int]
):
    rows = everything(connection)
    asked = question(typed, unknown=unknown)
    assert asked is not None
    year, stems = year_asked(asked), known_stems(connection)
    assert year is not None
    assert year.alone
    begun = beginnings(stems, year)
    in_runs = _in_runs(connection, begun, [row.id for row in rows])
    others = ids_answering(connection, elsewhere(begun, year), len(rows))
    assert others is not None
    assert not set(in_runs) & set(others)
    assert sorted({*in_runs, *others}) == sorted(row.id for row in rows if asked.admits(row))
    assert in_runs == [row.id for row in rows if row.reference_code.startswith(tuple(begun))]


def _in_runs(connection: Connection, begun: list[str], order: list[int]) -> list[int]:
    found = list[int]()
    for first, after in spans_of(connection, begun):
        found += order[order.index(first) : order.index(after) if after else len(order)]
    return found


def test_no_run_lies_within_another():
    year = year_asked(question("2019") or Question())
    assert year is not None
    assert beginnings(("A-2019-", "A-", "A·"), year) == ["A-2019-", "A-2019·", "A·2019-", "A·2019·"]


def test_a_year_is_asked_for_by_word_or_by_choice():
    for typed, facets, expected in (
        ("管网 2019", {}, "2019"),
        ("管网", {"year": [2020]}, "2020"),
        ("管网", {"year": [2020, 2021]}, None),
        ("20195", {}, None),
        ("管网", {}, None),
    ):
        asked = question(typed, facets)
        assert asked is not None
        year = year_asked(asked)
        assert (year and year.digits) == expected
        assert year is None or not year.alone


def test_levels_that_lists_hide_from_everyone_need_not_be_left_out_by_the_question(connection: Connection):
    rows = everything(connection)
    for typed in random.Random(8).sample(["管网", "2019", "保密", "后勤管理处", "青发", "45", "加固 2019"], 5):
        asked = question(typed, unknown=JIMI_UP)
        less = question(typed, unknown={2, *JIMI_UP})
        assert asked is not None
        assert less is not None
        assert "NOT" not in asked.match
        assert less.match.count("NOT") == len(typed.split()), "only one level besides"
        for one in (asked, less):
            found = ids_answering(connection, one.match, len(rows))
            assert found == sorted(row.id for row in rows if one.admits(row))
