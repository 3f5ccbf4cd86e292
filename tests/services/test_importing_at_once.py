"""Very many rows go to the index of words in a few large helpings, and come in as those entered part by part do."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import ImportRecords, Undo
from recordsroom.services.queries.holdings import record_count
from recordsroom.services.queries.search import Search
from recordsroom.services.room import Room
from recordsroom.storage import parts, unit
from recordsroom.storage.search_index import SearchIndex
from tests.builders import a_new_record


@pytest.mark.parametrize(("at_once", "visits"), [(1, 7), (6, 3), (50_000, 1)])
def test_the_index_is_visited_once_for_very_many_rows(
    room: Room, at_once: int, visits: int, monkeypatch: pytest.MonkeyPatch
):
    helpings: list[int] = []
    add_rows = SearchIndex.add_rows

    def noted(index: SearchIndex, table: str, rows: list[tuple[object, ...]]) -> None:
        if table == "records" and rows:
            helpings.append(len(rows))
        add_rows(index, table, rows)

    monkeypatch.setattr(parts, "ROWS_PER_PART", 2)
    monkeypatch.setattr(unit, "_INDEXED_AT_ONCE", at_once)
    rows = tuple(a_new_record(number, title=f"新件第{number}号") for number in range(301, 314))
    with monkeypatch.context() as noting:
        noting.setattr(SearchIndex, "add_rows", noted)
        entry = room.do(ImportRecords(rows=rows, file_digest="", layout="")).entry
    assert (len(helpings), sum(helpings)) == (visits, len(rows))
    assert all(room.ask(record_count, Search(f"新件第{number}号")) == 1 for number in range(301, 314))
    room.do(Undo(entry=entry))
    assert room.ask(record_count, Search("新件第")) == 0
