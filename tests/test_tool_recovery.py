"""The console tool: access by two recovery sheets, and a new data key by two administrators (T22, trust.md §3.1)."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from recordsroom.bootstrap import unlock
from recordsroom.demo.people import KEEPERS, PASSWORD
from recordsroom.domain.errors import SlotMissing, WrongKey
from recordsroom.domain.recovery import SheetFlaw, WrongSheet
from recordsroom.services.recovering import Share, make_sheets
from recordsroom.tool.line import run
from recordsroom.tool.words import UNREADABLE, of_trouble
from tests.consoles import ARCHIVIST, coming_in, demo, descriptor, tool, vault

__all__ = ["demo", "tool", "vault"]
SYSTEM, SECURITY = (next(one[0] for one in KEEPERS if role in str(one)) for role in ("SYSTEM_ADMIN", "SECURITY_ADMIN"))
NEW = ("Rt5!kkWq9z#Mn3ab", "Yp6!ffHq4c#Ld8vs")
Tool = Callable[..., tuple[int, dict[str, object]]]


def made(vault: Path) -> tuple[Share, Share, Share]:
    room = unlock(vault, SYSTEM, PASSWORD)
    try:
        return make_sheets(room, PASSWORD, (SECURITY, PASSWORD))[1]
    finally:
        room.close()


def by_sheets(vault: Path, one: str, other: str, new: tuple[str, str] = NEW) -> tuple[object, ...]:
    told = ("--sheet-fd", descriptor(one), "--second-sheet-fd", descriptor(other))
    passwords = ("--password-fd", descriptor(new[0]), "--second-password-fd", descriptor(new[1]))
    return ("--vault", vault, *told, *passwords, "--reason", "口令全忘")


def test_t22_two_sheets_reopen_the_room_from_the_console(vault: Path, tool: Tool):
    sheets = made(vault)
    typed = "\n".join(sheets[0].lines), sheets[2].code.lower()
    code, told = tool("recover", *by_sheets(vault, *typed))
    assert (code, told["system"], told["security"]) == (0, SYSTEM, SECURITY)
    for name, password in ((SYSTEM, NEW[0]), (SECURITY, NEW[1])):
        unlock(vault, name, password).close()
        with pytest.raises(WrongKey):
            unlock(vault, name, PASSWORD)
    code, told = tool("verify", *coming_in(vault, SYSTEM, NEW[0]))
    assert (code, told["findings"]) == (0, [])
    code, told = tool("recover", *by_sheets(vault, *typed))
    assert (code, told["trouble"], told["problem"]) == (1, "WRONG_SHEET", "OTHER_SET"), "they are used up"


def test_t22_what_is_no_sheet_or_too_weak_changes_nothing(vault: Path, tool: Tool, capsys: pytest.CaptureFixture[str]):
    one, other, _third = made(vault)
    wrong = one.code[:20] + ("1" if one.code[20] != "1" else "2") + one.code[21:]
    assert run(["recover", *map(str, by_sheets(vault, wrong, other.code))]) == 1
    said = "".join(capsys.readouterr())
    assert "第 2 行" in said and "Line 2" in said and wrong not in said
    code, told = tool("recover", *by_sheets(vault, one.code, one.code))
    assert (code, told["problem"]) == (1, "SAME_SHEET")
    code, told = tool("recover", *by_sheets(vault, one.code, other.code, ("short", NEW[1])))
    assert code == 1 and "PASSWORD_TOO_WEAK" in str(told["refused"])
    for name in (SYSTEM, SECURITY, ARCHIVIST):
        unlock(vault, name, PASSWORD).close()


@pytest.mark.parametrize("flaw", list(SheetFlaw))
def test_every_flaw_of_a_sheet_has_words_of_its_own(flaw: SheetFlaw):
    assert of_trouble(WrongSheet(flaw, 2)).zh not in {one.zh for one in UNREADABLE.values()}


def test_sheets_and_passwords_are_never_in_the_line_and_asked_for_in_a_terminal(
    vault: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    one, other, _third = made(vault)
    asked = ["recover", "--vault", str(vault), "--reason", "口令全忘"]
    for mistaken in (["--sheet", one.code], ["--sheet-fd", one.code], [f"--sheet={one.code}"], ["--password", NEW[0]]):
        assert run([*asked, *mistaken]) == 2
    assert run(asked) == 2, "there is no terminal, and nothing to read from"
    answers = iter([one.code, other.code, NEW[0], NEW[0], NEW[1], NEW[1]])
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr("recordsroom.tool.passwords.getpass", lambda _prompt: next(answers))
    assert run(asked) == 0
    said = "".join(capsys.readouterr())
    assert one.code not in said and NEW[0] not in said
    assert not list(answers), "a new password is typed twice, a sheet once"


def test_two_administrators_change_the_data_key_from_the_console(vault: Path, tool: Tool, tmp_path: Path):
    second = ("--second", SECURITY, "--second-password-fd", descriptor())
    code, told = tool("rekey", *coming_in(vault, SYSTEM), *second, "--reason", "何某离岗")
    assert (code, told["key_epoch"]) == (0, 2)
    assert told["shut_out"] == len([one for one in KEEPERS if one[0] not in {SYSTEM, SECURITY}])
    with pytest.raises((WrongKey, SlotMissing)):
        unlock(vault, ARCHIVIST, PASSWORD)
    code, told = tool("verify", *coming_in(vault, SYSTEM))
    assert (code, told["findings"]) == (0, [])
    assert [one.name for one in vault.parent.iterdir()] == ["vault"], "nothing is left beside it"


def test_one_administrator_alone_changes_no_key(vault: Path, tool: Tool):
    second = ("--second", ARCHIVIST, "--second-password-fd", descriptor())
    code, told = tool("rekey", *coming_in(vault, SYSTEM), *second, "--reason", "何某离岗")
    assert code == 1 and told["refused"]
    code, told = tool("rekey", *coming_in(vault, SYSTEM), "--second", SECURITY, "--reason", "何某离岗")
    assert code == 2, "there is no second password"
    second = ("--second", SECURITY, "--second-password-fd", descriptor())
    assert tool("rekey", *coming_in(vault, SYSTEM), *second, "--reason", " ")[0] == 1
    unlock(vault, ARCHIVIST, PASSWORD).close()
