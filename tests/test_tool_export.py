"""The console tool lets a list leave as the screen does: registered first, onto a named medium, never over a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from recordsroom.domain.errors import NotWritten
from recordsroom.tool.line import run
from recordsroom.tool.words import of_trouble
from tests.consoles import RECORDS, coming_in


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_r089_a_list_leaves_marked_and_registered(
    vault: Path, tmp_path: Path, ending: str, tool: Callable[..., tuple[int, dict[str, object]]]
):
    target = tmp_path / f"out.{ending}"
    asked = ("export", target, *coming_in(vault), "--medium", "青密介012", "--purpose", "年度清点")
    code, told = tool(*asked)
    assert (code, told["rows"], told["file"]) == (0, RECORDS, str(target))
    assert target.stat().st_size > 0
    code, told = tool("export", target, *coming_in(vault), "--medium", "青密介012", "--purpose", "年度清点")
    assert (code, told["trouble"], told["problem"]) == (1, "NOT_WRITTEN", "EXISTS")


def test_a_list_that_leaves_may_be_what_is_looked_for(
    vault: Path, tmp_path: Path, tool: Callable[..., tuple[int, dict[str, object]]]
):
    code, told = tool("export", tmp_path / "a.csv", *coming_in(vault), "--search", "没有这样的题名", "--medium", "1")
    assert (code, told["refused"]) == (1, [{"reason": "NOTHING_TO_DO"}])


def test_r135_a_list_never_leaves_without_the_number_of_its_medium(
    vault: Path, tmp_path: Path, tool: Callable[..., tuple[int, dict[str, object]]]
):
    code, told = tool("export", tmp_path / "a.csv", *coming_in(vault))
    assert (code, told["refused"]) == (1, [{"reason": "MEDIUM_MISSING"}])
    assert not (tmp_path / "a.csv").exists()


def test_only_lists_that_the_room_knows_how_to_write_are_asked_for(vault: Path, tmp_path: Path):
    assert run(["export", str(tmp_path / "a.pdf"), *map(str, coming_in(vault))]) == 2


def test_r135_a_list_never_leaves_onto_what_is_not_registered(
    vault: Path, tmp_path: Path, tool: Callable[..., tuple[int, dict[str, object]]]
):
    asked = ("export", tmp_path / "a.csv", *coming_in(vault), "--purpose", "清点", "--medium")
    code, told = tool(*asked, "青密介999")
    assert (code, told["refused"]) == (1, [{"reason": "MEDIUM_NOT_REGISTERED"}])
    assert not (tmp_path / "a.csv").exists()


def test_why_a_file_was_not_written_is_said_in_words():
    said = {problem: of_trouble(NotWritten(problem=problem)) for problem in ("EXISTS", "GONE", "FULL", "READ_ONLY")}
    assert len({one.zh for one in said.values()}) == len(said)
    assert not any(problem in f"{one.zh}{one.en}" for problem, one in said.items())
    assert "FAILED" in of_trouble(NotWritten(problem="FAILED")).en
