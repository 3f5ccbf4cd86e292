"""The console tool: a backup, its drill, and a restore by two, each with what it answers."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from recordsroom.bootstrap import unlock
from recordsroom.demo.people import KEEPERS, PASSWORD
from recordsroom.domain.values import Level
from tests.builders import a_medium
from tests.consoles import ARCHIVIST, coming_in, demo, descriptor, tool, vault

__all__ = ["demo", "tool", "vault"]
SYSTEM, SECURITY = (next(one[0] for one in KEEPERS if role in str(one)) for role in ("SYSTEM_ADMIN", "SECURITY_ADMIN"))
Tool = Callable[..., tuple[int, dict[str, object]]]


def both(vault: Path, reason: str = "硬盘损坏") -> tuple[object, ...]:
    second = ("--second", SECURITY, "--second-password-fd", descriptor())
    return (*coming_in(vault, SYSTEM), *second, "--reason", reason)


def test_a_backup_is_made_drilled_and_restored_from_the_console(vault: Path, tool: Tool, tmp_path: Path):
    room = unlock(vault, ARCHIVIST, PASSWORD)
    room.do(a_medium("JZ-2026-099", Level.JUEMI))
    room.close()
    stick = tmp_path / "stick"
    stick.mkdir()
    code, told = tool("backup", stick, *coming_in(vault, ARCHIVIST), "--medium", "JZ-2026-099")
    assert (code, told["refused"]) == (1, [{"reason": "NOT_YOUR_DUTY"}])
    code, told = tool("backup", stick, *coming_in(vault, SYSTEM), "--medium", "JZ-2026-099", "--drill")
    assert code == 0 and isinstance(told["drill"], dict) and told["drill"]["found"] == ""
    path = stick / str(told["file"])
    bad = stick / "bad.backup"
    content = bytearray(path.read_bytes())
    content[-5000] ^= 1
    bad.write_bytes(content)
    code, told = tool("drill", bad, *coming_in(vault, SYSTEM))
    assert (code, told["found"]) == (1, "DAMAGED:CHECKSUM")
    code, told = tool("drill", path, *coming_in(vault, SYSTEM))
    assert (code, told["found"]) == (0, "")
    entries = told["entries"]
    shutil.rmtree(vault)
    code, told = tool("restore", path, *both(vault), "--last-entry", 9_999)
    assert (code, told["put_aside"]) == (0, "")
    assert isinstance(entries, int) and told["entry"] == entries + 1
    code, told = tool("restore", path, *both(vault))
    assert code == 0 and str(told["put_aside"]).startswith("vault.given-up-")
    code, told = tool("verify", *coming_in(vault, SYSTEM))
    assert (code, told["findings"]) == (0, [])


def test_a_restore_says_what_it_needs(vault: Path, tool: Tool, capsys: pytest.CaptureFixture[str], tmp_path: Path):
    code, told = tool("restore", tmp_path / "none.backup", *both(vault))
    assert (code, told["trouble"], told["problem"]) == (1, "DAMAGED", "MISSING")
    asked = [*coming_in(vault, SYSTEM), "--second", SECURITY, "--reason", "x"]
    assert tool("restore", tmp_path / "none.backup", *asked)[0] == 2, "there is no second password"
