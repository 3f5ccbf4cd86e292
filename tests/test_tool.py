"""The console tool: exit codes, passwords only from where they may come, and what it answers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook

from recordsroom.bootstrap import unlock
from recordsroom.demo.people import KEEPERS, PASSWORD
from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.fold import Finding
from recordsroom.services.queries.statistics import statistics
from recordsroom.services.reading.dry_run import Question, Verdict
from recordsroom.storage.guard import Profile
from recordsroom.tool import verify
from recordsroom.tool.line import run
from recordsroom.tool.list_words import QUESTIONS, VERDICTS
from tests.consoles import ARCHIVIST, RECORDS, coming_in, descriptor

ROOT = Path(__file__).resolve().parent.parent
AUDITOR = KEEPERS[3][0]
LIST = """档号,题名,日期,密级,页数
W017-WS·2031-Y-GH-0001,关于报送管网改造工作的报告,20310821,秘密,86
W017-WS·2031-Y-GH-0002,北片区供电线路图纸目录,20310902,公开,12
"""


def test_the_labels_of_a_practice_vault_are_never_real_ones(tmp_path: Path):
    assert run(["demo", "--practice", "--records", "20", "--out", str(tmp_path / "vault")]) == 0
    room = unlock(tmp_path / "vault", ARCHIVIST, PASSWORD)
    barcodes = room.ask(lambda sight: sight.connection.exec_driver_sql("SELECT barcode FROM carriers").scalars().all())
    room.close()
    assert all(
        Barcode.parse(code).kind is Kind.CARRIER and Barcode.parse(code).serial >= 80_000_000 for code in barcodes
    )


def test_a_demonstration_is_never_made_over_anything(vault: Path, tool: Callable[..., tuple[int, dict[str, object]]]):
    code, told = tool("demo", "--records", 5, "--out", vault)
    assert (code, told["trouble"], told["problem"]) == (1, "VAULT_UNSAFE", "EXISTS")


def test_a_founded_room_lets_its_keeper_in(tmp_path: Path, tool: Callable[..., tuple[int, dict[str, object]]]):
    folder = tmp_path / "new"
    founding = ("--out", folder, "--unit", "青梧研究所", "--level", "MIMI", "--user", "宋闻溪")
    code, _told = tool("init", *founding, "--password-fd", descriptor())
    assert code == 0
    code, told = tool("verify", *coming_in(folder))
    assert code == 0 and told["findings"] == []
    room = unlock(folder, "宋闻溪", PASSWORD)
    assert room.policy.unit_name == "青梧研究所" and room.policy.pc_level == 2
    room.close()


def test_r129_a_weak_password_founds_nothing(tmp_path: Path, tool: Callable[..., tuple[int, dict[str, object]]]):
    folder = tmp_path / "new"
    founding = ("init", "--out", folder, "--unit", "x", "--user", "宋闻溪", "--password-fd", descriptor("abc"))
    code, told = tool(*founding)
    assert code == 1 and told["refused"]
    assert not (folder / "vault.db").exists()


@pytest.mark.parametrize(
    ("name", "password", "trouble"), [("nobody", PASSWORD, "WRONG_KEY"), (ARCHIVIST, PASSWORD + "x", "WRONG_KEY")]
)
def test_a_wrong_name_and_a_wrong_password_are_answered_alike(
    vault: Path, tool: Callable[..., tuple[int, dict[str, object]]], name: str, password: str, trouble: str
):
    code, told = tool("stats", *coming_in(vault, name, password))
    assert (code, told["trouble"]) == (1, trouble)


def test_no_vault_is_one_clear_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert run(["stats", *map(str, coming_in(tmp_path / "nowhere"))]) == 1
    assert capsys.readouterr().err.splitlines() == ["此处没有库。", "  There is no vault here."]


@pytest.mark.parametrize("line", [[], ["frobnicate"], ["stats"], ["demo", "--records", "0", "--out", "x"]])
def test_what_is_not_understood_ends_with_two(line: list[str], capsys: pytest.CaptureFixture[str]):
    assert run(line) == 2
    assert "usage" in capsys.readouterr().err


@pytest.mark.parametrize("task", [[], ["init"], ["demo"], ["import"], ["verify"], ["stats"]])
def test_help_is_there_and_asks_for_no_password_in_the_open(task: list[str], capsys: pytest.CaptureFixture[str]):
    assert run([*task, "--help"]) == 0
    assert "--password " not in capsys.readouterr().out


def test_without_terminal_and_descriptor_no_password_is_asked_for(
    vault: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("sys.stdin", Path(os.devnull).open(encoding="utf-8"))  # noqa: SIM115 - closed with the test
    with sys.stdin:
        assert run(["stats", "--vault", str(vault), "--user", ARCHIVIST]) == 2
        assert "--password-fd" in capsys.readouterr().err


def test_a_list_is_judged_before_it_is_entered(
    vault: Path, tmp_path: Path, tool: Callable[..., tuple[int, dict[str, object]]]
):
    (path := tmp_path / "list.csv").write_bytes(LIST.encode("gb18030"))
    code, told = tool("import", path, *coming_in(vault), "--dry-run")
    assert (code, told["rows"], told["accepted"], told["entry"]) == (0, 2, 2, None)
    code, told = tool("import", path, *coming_in(vault))
    assert (code, told["accepted"]) == (0, 2) and told["entry"]
    code, told = tool("import", path, *coming_in(vault))
    assert (code, told["accepted"], told["entry"]) == (1, 0, None)
    assert told["verdicts"] == {"CODE_TAKEN": 2}
    code, told = tool("stats", *coming_in(vault))
    assert told["records"] == RECORDS + 2


def test_a_sheet_of_a_workbook_is_named_and_remembered(
    vault: Path, tmp_path: Path, tool: Callable[..., tuple[int, dict[str, object]]]
):
    book = Workbook()
    first, second = book.active, book.create_sheet("续")
    assert first is not None
    for place, sheet in enumerate((first, second)):
        for row in LIST.strip().split("\n")[: 2 + place]:
            sheet.append(row.split(","))
    book.save(path := tmp_path / "list.xlsx")
    assert tool("import", path, *coming_in(vault), "--dry-run")[1]["rows"] == 1
    assert tool("import", path, *coming_in(vault), "--sheet", "续")[1]["rows"] == 2
    assert tool("import", path, *coming_in(vault), "--dry-run")[1]["rows"] == 2
    assert tool("import", path, *coming_in(vault), "--dry-run", "--sheet", "none")[0] == 1


def test_p04_one_bad_row_keeps_all_out_unless_it_is_left_out(
    vault: Path, tmp_path: Path, tool: Callable[..., tuple[int, dict[str, object]]]
):
    (path := tmp_path / "list.csv").write_text(LIST + "not a code,题名,20310902,公开,3\n", encoding="utf-8")
    code, told = tool("import", path, *coming_in(vault))
    assert (code, told["entry"]) == (1, None)
    assert told["bad"] == [{"line": 4, "verdicts": ["CODE_NOT_VALID"], "pending": False}]
    code, told = tool("import", path, *coming_in(vault), "--leave-out")
    assert (code, told["accepted"]) == (0, 2) and told["entry"]


def test_p04_bad_rows_go_into_pending_where_that_is_asked_for(
    vault: Path, tmp_path: Path, tool: Callable[..., tuple[int, dict[str, object]]]
):
    (path := tmp_path / "list.csv").write_text(LIST + "not a code,题名,20310902,公开,3\n", encoding="utf-8")
    code, told = tool("import", path, *coming_in(vault), "--pending")
    assert (code, told["accepted"], told["pending"], told["left_out"]) == (0, 2, 1, 0) and told["entry"]
    code, told = tool("import", path, *coming_in(vault), "--pending", "--dry-run")
    assert (told["verdicts"], told["pending"]) == ({"CODE_TAKEN": 3}, 0)


def test_a_layout_is_told_changed_and_taken_back_in(
    vault: Path, tmp_path: Path, tool: Callable[..., tuple[int, dict[str, object]]]
):
    (path := tmp_path / "list.csv").write_text(LIST, encoding="utf-8")
    _code, told = tool("import", path, *coming_in(vault), "--dry-run")
    layout = told["layout"]
    assert isinstance(layout, dict)
    layout["columns"] = [[name, None if name == "题名" else heading] for name, heading in layout["columns"]]
    (said := tmp_path / "layout.json").write_text(json.dumps(layout), encoding="utf-8")
    code, told = tool("import", path, *coming_in(vault), "--dry-run", "--layout", said)
    assert (code, told["verdicts"]) == (1, {"TITLE_MISSING": 2})
    code, told = tool("import", path, *coming_in(vault), "--dry-run", "--layout", tmp_path / "none.json")
    assert (code, told["problem"]) == (1, "LAYOUT")


def test_an_open_question_enters_nothing(vault: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    (path := tmp_path / "list.csv").write_text(LIST.replace("公开", "内部"), encoding="utf-8")
    assert run(["import", str(path), *map(str, coming_in(vault))]) == 1
    assert "--internal" in capsys.readouterr().err


def test_a_list_that_is_none_is_one_clear_sentence(
    vault: Path, tmp_path: Path, tool: Callable[..., tuple[int, dict[str, object]]]
):
    code, told = tool("import", tmp_path / "nothing.csv", *coming_in(vault))
    assert (code, told["trouble"], told["problem"]) == (1, "UNREADABLE", "FILE")


def test_an_administrator_counts_the_journal_and_nothing_else(
    vault: Path, tool: Callable[..., tuple[int, dict[str, object]]]
):
    code, told = tool("stats", *coming_in(vault, AUDITOR))
    assert code == 0 and told["entries"] and told["records"] is told["by_level"] is None
    code, told = tool("verify", *coming_in(vault, AUDITOR))
    assert code == 0 and told["findings"] == []


def test_a_flipped_byte_is_found_and_named(vault: Path, tool: Callable[..., tuple[int, dict[str, object]]]):
    path = vault / "vault.db"
    content = bytearray(path.read_bytes())
    content[-5000] ^= 1
    path.write_bytes(content)
    code, told = tool("verify", *coming_in(vault))
    assert code == 1
    named = told.get("findings") or [{"code": told.get("trouble")}]
    assert isinstance(named, list) and named[0]["code"] in {"PAGE_DAMAGED", "DAMAGED"}


def test_verifying_leaves_every_file_byte_by_byte_as_it_was(
    vault: Path, tool: Callable[..., tuple[int, dict[str, object]]]
):
    before = {path.name: path.read_bytes() for path in vault.iterdir()}
    code, told = tool("verify", *coming_in(vault))
    assert code == 0 and told["findings"] == [] and told["entries"]
    assert {path.name: path.read_bytes() for path in vault.iterdir()} == before


def test_a_vault_of_a_newer_program_is_refused(vault: Path, tool: Callable[..., tuple[int, dict[str, object]]]):
    room = unlock(vault, ARCHIVIST, PASSWORD)
    with room.vault.profile(Profile.MIGRATE), room.vault.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA user_version = 99")
        connection.commit()
    room.close()
    code, told = tool("stats", *coming_in(vault))
    assert (code, told["trouble"], told["found"]) == (1, "TOO_NEW", 99)


def test_a_vault_put_back_from_yesterday_is_found(vault: Path, tool: Callable[..., tuple[int, dict[str, object]]]):
    older = (vault / "vault.db").read_bytes()
    assert tool("stats", *coming_in(vault))[0] == 0
    (vault / "vault.db").write_bytes(older)
    code, told = tool("verify", *coming_in(vault))
    assert code == 1 and told["findings"] == [{"code": "ROLLED_BACK:OLDER"}]


def test_coming_and_going_are_in_the_journal(vault: Path, tool: Callable[..., tuple[int, dict[str, object]]]):
    tool("stats", *coming_in(vault))
    room = unlock(vault, ARCHIVIST, PASSWORD)
    commands = room.ask(
        lambda sight: (
            sight.connection.exec_driver_sql("SELECT command FROM journal ORDER BY seq DESC LIMIT 3").scalars().all()
        )
    )
    assert room.ask(statistics).entries
    room.close()
    assert commands == ["SignIn", "SignOut", "SignIn"]


def test_every_verdict_question_and_finding_has_words():
    assert set(VERDICTS) == set(Verdict) and set(QUESTIONS) == set(Question)
    described = Finding.__doc__ or ""
    assert described and set(verify.WORDS) >= {"PAGE_DAMAGED", "CHAIN_BROKEN", "BODY_ALTERED", "SIGNATURE_WRONG"}


def test_the_tool_is_a_program_of_its_own_without_a_screen(demo: Path):
    told = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "recordsroom", "stats", "--vault", str(demo), "--user", ARCHIVIST]
        + ["--password-fd", "0", "--json"],
        input=PASSWORD + "\n",
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert told.returncode == 0, told.stderr[-2000:]
    assert json.loads(told.stdout)["records"] == RECORDS
    assert "PySide6" not in told.stderr and "reportlab" not in told.stderr
