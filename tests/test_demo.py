"""The demonstration room: what a visitor looks for is there, and the same seed makes the same room."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from recordsroom.bootstrap import unlock
from recordsroom.demo import making
from recordsroom.demo.making import make_demo
from recordsroom.demo.people import KEEPERS, PASSWORD
from recordsroom.domain.values import Custody
from recordsroom.services.queries.shelving import locations
from tests.consoles import ARCHIVIST, RECORDS, coming_in
from tests.rooms import CHEAP


def test_the_demonstration_has_what_a_visitor_looks_for(demo: Path, tool: Callable[..., tuple[int, dict[str, object]]]):
    code, told = tool("stats", *coming_in(demo))
    assert code == 0 and told["good"]
    assert told["records"] == RECORDS and told["readers"] == 36
    assert isinstance(told["by_custody"], dict) and isinstance(told["by_level"], dict)
    assert told["by_custody"][Custody.SHELVED] > RECORDS / 2 and told["by_custody"][Custody.RETURNED_CHECKED]
    assert told["overdue"] and told["refused"]
    accounts = json.loads((demo / "vault.demo").read_text(encoding="utf-8"))["accounts"]
    assert [one["name"] for one in accounts] == [name for name, _role in KEEPERS]


def test_the_demonstration_has_files_with_pages_a_disc_and_a_derived_record(vault: Path):
    room = unlock(vault, ARCHIVIST, PASSWORD)

    def ask(text: str) -> list[tuple[object, ...]]:
        return [tuple(row) for row in room.ask(lambda sight: sight.connection.exec_driver_sql(text).fetchall())]

    pages = "SELECT page_no, bound_pages FROM records WHERE reference_code LIKE '%-KJ·2019·D30-001-%' ORDER BY item_no"
    assert ask(pages) == [("1-4", 4), ("5-13", 9), ("14-16", 3), ("17-28", 12), ("29-50", 22)]
    assert ask("SELECT count(*) FROM carriers WHERE parent_id IS NOT NULL AND kind = 'DISC' AND labelled") == [(1,)]
    derived = "SELECT d.level >= s.level FROM records d JOIN records s ON s.id = d.source_id"
    assert ask(derived) == [(1,)]
    room.close()


def test_in_the_demonstration_carriers_stand_only_where_nothing_is_divided_further(vault: Path):
    room = unlock(vault, ARCHIVIST, PASSWORD)
    divided = "SELECT parent_id FROM storage_locations WHERE parent_id IS NOT NULL"
    wrong = f"SELECT count(*) FROM carriers WHERE home_id IN ({divided})"
    assert room.ask(lambda sight: sight.connection.exec_driver_sql(wrong).scalar()) == 0
    assert all(place.labelled for place in room.ask(locations))
    room.close()


def test_the_same_seed_makes_the_same_holdings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(making, "LEAST_COST", CHEAP)
    found: list[object] = []
    for seed in (5, 5, 6):
        folder = tmp_path / str(len(found))
        make_demo(folder, 30, seed)
        room = unlock(folder, ARCHIVIST, PASSWORD, floor=CHEAP)
        found.append(room.ask(lambda sight: sight.connection.exec_driver_sql("SELECT title FROM records").fetchall()))
        room.close()
    assert found[0] == found[1] != found[2]
