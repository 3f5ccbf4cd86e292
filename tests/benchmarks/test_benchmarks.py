"""The measuring itself: its floor writes the very rows that the room writes, and too high a ratio fails the run."""

from __future__ import annotations

from pathlib import Path

import pytest

from recordsroom.services.queries.holdings import record_count
from recordsroom.services.queries.search import Search
from recordsroom.services.sight import Sight
from recordsroom.storage.search import question
from tests.benchmarks import (
    counting,
    deciding,
    glabels,
    importing,
    labels,
    long_list,
    opening,
    planted,
    reconciling,
    scan,
    searching,
)
from tests.benchmarks.ground import Ground
from tests.benchmarks.measuring import Figure, show
from tests.benchmarks.stock import Stock


def test_the_floor_of_a_scan_writes_the_rows_of_the_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """The copy that the driver alone wrote to passes the fold check, inside the measurement."""
    monkeypatch.setattr(scan, "ROUNDS", 2)
    monkeypatch.setattr(scan, "LOANS", 3)
    figures = scan.scan_to_commit([Ground(tmp_path, 60)])
    assert [figure.limit for figure in figures] == [scan.LIMIT, None]
    assert figures[0].ratio is not None and figures[0].ratio > 0


def test_a_decision_is_measured_beside_the_rows_that_it_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(deciding, "ASKED", 3)
    one, tried, shelved, came, every = deciding.one_decision([Ground(tmp_path, 60)])
    assert "ms" in tried.ours and "ms" in every.ours
    assert all(figure.ratio is not None and figure.ratio > 0 for figure in (one, shelved, came))


def test_opening_and_importing_are_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(opening, "ROUNDS", 1)
    monkeypatch.setattr(importing, "ROWS", 50)
    ground = Ground(tmp_path, 60)
    assert len(opening.open_and_check([ground])) == 3
    assert "rows/s" in importing.rows_per_second(ground)[0].ours


def test_a_long_run_of_labels_is_measured_beside_the_same_bars_by_the_library_alone():
    figures = labels.ten_thousand_labels(labels=30, rounds=1)
    assert [figure.limit for figure in figures] == [labels.RATIO_LIMIT, None, None]
    assert "MB" in figures[1].ours and figures[0].ratio


def test_glabels_draws_the_same_labels_where_it_is_installed(monkeypatch: pytest.MonkeyPatch):
    figures = glabels.beside_glabels(labels=30, rounds=1)
    if len(figures) > 1:
        assert [figure.limit for figure in figures] == [glabels.LIMIT, None, None]
    monkeypatch.setattr(glabels, "PROGRAM", "no-such-program")
    assert glabels.beside_glabels()[0].floor == "not installed"


def test_a_long_list_is_measured_beside_the_same_words_by_the_library_alone():
    figures = long_list.ten_thousand_lines(rows=30, rounds=1)
    assert [figure.limit for figure in figures] == [long_list.RATIO_LIMIT, None, None]
    assert "MB" in figures[1].ours and figures[0].ratio


def test_searching_is_measured_and_finds_what_the_driver_finds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(searching, "ROUNDS", 2)
    stock = Stock(tmp_path, 60)
    assert len(searching.search_and_count([stock])) == 5
    assert Stock(tmp_path, 60).folder == stock.folder
    with stock.open() as room:
        for typed in searching.TYPED:
            assert room.ask(record_count, Search(typed)) == room.ask(counted, typed)


def counted(sight: Sight, typed: str) -> int:
    asked = question(typed)
    assert asked is not None
    found = sight.connection.exec_driver_sql(searching._COUNT, (asked.match,))
    return int(found.scalar_one())


def test_a_ratio_over_its_limit_fails_the_run(capsys: pytest.CaptureFixture[str]):
    good, over = Figure("a", "1", "1", 1.0, 1.3), Figure("b", "2", "1", 2.0, 1.3)
    assert show([good]) and not show([good, over])
    assert "OVER" in capsys.readouterr().out


def test_the_report_of_a_count_is_measured_and_finds_what_was_planted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(counting, "ROUNDS", 1)
    figure, shown, memory = counting.report_of_a_count([Ground(tmp_path, 300)])
    assert "discrepancies" in shown.name and memory.ours.endswith("MB")
    assert figure.ratio is not None and figure.ratio > 0


def test_lists_made_elsewhere_are_measured_and_read_to_their_end(tmp_path: Path):
    figures = reconciling.lists_made_elsewhere([Ground(tmp_path, 300)])
    assert figures[0].ratio is not None and figures[1].ours.endswith("MB")


def test_r099_every_planted_fault_of_a_count_is_found_and_the_register_stays_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(planted, "SHELVES", 12)
    [figure] = planted.every_fault_is_found([Ground(tmp_path, 400)])
    assert "all found" in figure.name
