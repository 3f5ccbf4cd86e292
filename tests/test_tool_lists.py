"""Lists at the console: what cannot be read is told with what to do about it, and the line takes no nonsense."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from recordsroom.domain.errors import Unreadable
from recordsroom.services.reading.encodings import Encoding
from recordsroom.tool import bring_in
from recordsroom.tool.line import run
from recordsroom.tool.words import UNREADABLE, of_trouble
from tests.consoles import coming_in

READING = Path(bring_in.__file__).parents[1] / "services" / "reading"


def test_every_problem_of_a_list_has_words_of_its_own():
    sources = "".join(path.read_text(encoding="utf-8") for path in READING.glob("*.py"))
    raised = set(re.findall(r'Unreadable\(problem="(\w+)"', sources)) | set(re.findall(r'_flaw or "(\w+)"', sources))
    assert raised and raised <= set(UNREADABLE)
    for problem in raised:
        said = of_trouble(Unreadable(problem=problem, line=7))
        assert problem not in said.zh and problem not in said.en


@pytest.mark.parametrize("name", ["目录.xls", "目录.et"])
def test_old_workbooks_are_refused_with_words_on_how_to_save_them(
    vault: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
):
    (path := tmp_path / name).write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600))
    assert run(["import", str(path), *map(str, coming_in(vault))]) == 1
    said = capsys.readouterr()
    assert ".xlsx" in said.err and "CSV" in said.err and not said.out


def test_the_line_knows_every_encoding_and_no_other(vault: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert set(bring_in._ENCODINGS) == {encoding.value for encoding in Encoding}
    (path := tmp_path / "list.csv").write_text("档号,题名\nW017-WS·2031-Y-GH-0001,甲\n", encoding="gb18030")
    way = ["import", str(path), "--dry-run", "--blank-level", "PUBLIC"]
    assert run([*way, *map(str, coming_in(vault)), "--encoding", "GB18030"]) == 0
    assert run([*way, *map(str, coming_in(vault)), "--encoding", "klingon"]) == 2
    assert "klingon" in capsys.readouterr().err


def test_a_long_report_says_how_much_more_there_is(
    vault: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], tool: Callable[..., tuple[int, dict[str, object]]]
):
    rows = "".join(f"x{number},题名\n" for number in range(25))
    (path := tmp_path / "list.csv").write_text(f"档号,题名\n{rows}", encoding="utf-8")
    assert run(["import", str(path), "--blank-level", "PUBLIC", *map(str, coming_in(vault))]) == 1
    assert "5" in capsys.readouterr().err.splitlines()[-1]
    code, told = tool("import", path, "--blank-level", "PUBLIC", *coming_in(vault))
    bad = told["bad"]
    assert code == 1 and isinstance(bad, list) and len(bad) == 25


def test_r036_the_console_tells_what_a_list_leaves_out_and_enters_all_the_same(
    vault: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], tool: Callable[..., tuple[int, dict[str, object]]]
):
    rows = "".join(f"W017-WS·2031-Y-GH-{number:04},题名\n" for number in (1, 2, 5, 6))
    (path := tmp_path / "list.csv").write_text(f"档号,题名\n{rows}", encoding="utf-8")
    code, told = tool("import", path, "--dry-run", "--blank-level", "PUBLIC", *coming_in(vault))
    assert (code, told["missing"]) == (0, [{"group": "W017-WS·2031-Y-GH-", "numbers": [[3, 4]]}])
    assert run(["import", str(path), "--blank-level", "PUBLIC", *map(str, coming_in(vault))]) == 0
    assert "W017-WS·2031-Y-GH-0003–0004" in capsys.readouterr().out
