"""One program at a time: the second is told at once, a dead one keeps nobody out."""

import os
import time
from pathlib import Path

import pytest

from recordsroom.domain.errors import VaultBusy, VaultMissing, VaultUnsafe
from recordsroom.storage.data_key import new_key
from recordsroom.storage.lock import LOCK_NAME, hold
from recordsroom.storage.vault import Vault
from tests.storage.vault_builders import a_vault, second_program

HOLD = """
import sys; from pathlib import Path
from recordsroom.storage.lock import hold
lock = hold(Path(sys.argv[1]))
sys.stdout.write("held\\n"); sys.stdout.flush(); sys.stdin.read()
"""
RACE = """
import sys; from pathlib import Path
from recordsroom.domain.errors import VaultBusy
from recordsroom.storage import lock
if sys.argv[2] == "unlocked":
    lock._take = lambda handle: True
sys.stdin.readline()
try:
    held = lock.hold(Path(sys.argv[1])); said = "held"
except VaultBusy:
    said = "busy"
sys.stdout.write(said + "\\n"); sys.stdout.flush(); sys.stdin.read()
"""


def _said(program: object) -> str:
    return program.stdout.readline().strip()  # type: ignore[attr-defined,no-any-return]  # a pipe of text


def test_the_second_program_is_told_at_once_who_was_first(tmp_path: Path) -> None:
    key = new_key()
    a_vault(tmp_path, key)
    with second_program(HOLD, str(tmp_path)) as other:
        assert _said(other) == "held"
        begun = time.monotonic()
        with pytest.raises(VaultBusy) as caught:
            Vault.open(tmp_path, key)
        assert time.monotonic() - begun < 1
        assert caught.value.facts["process"] == other.pid
        assert str(caught.value.facts["since"]).startswith("20")
        other.communicate()
    Vault.open(tmp_path, key).close()


def test_a_killed_program_keeps_nobody_out(tmp_path: Path) -> None:
    key = new_key()
    a_vault(tmp_path, key)
    with second_program(HOLD, str(tmp_path)) as other:
        assert _said(other) == "held"
        other.kill()
    Vault.open(tmp_path, key).close()


def test_the_same_program_cannot_open_a_vault_twice(tmp_path: Path) -> None:
    key = new_key()
    vault = Vault.create(tmp_path, key, "test-room")
    with pytest.raises(VaultBusy) as caught:
        Vault.open(tmp_path, key)
    assert caught.value.facts["process"] == os.getpid()
    vault.close()


def _race(folder: Path, how: str, programs: int = 4) -> int:
    running = [second_program(RACE, str(folder), how) for _ in range(programs)]
    for program in running:
        assert program.stdin is not None
        program.stdin.write("go\n")
        program.stdin.flush()
    holders = [_said(program) for program in running].count("held")
    for program in running:
        program.communicate()
    return holders


def test_of_many_starting_at_once_one_gets_in(tmp_path: Path, pytestconfig: pytest.Config) -> None:
    for number in range(50 if pytestconfig.getoption("--full") else 3):
        (folder := tmp_path / str(number)).mkdir()
        assert _race(folder, "locked") == 1


def test_control_without_the_lock_all_get_in(tmp_path: Path) -> None:
    assert _race(tmp_path, "unlocked", programs=2) == 2


def test_what_the_lock_file_says_does_not_matter(tmp_path: Path) -> None:
    for content in (b"", b"not a number", b'{"process": 1}', b"\xff" * 300):
        (tmp_path / LOCK_NAME).write_bytes(content)
        lock = hold(tmp_path)
        (tmp_path / LOCK_NAME).write_bytes(content)
        with pytest.raises(VaultBusy) as caught:
            hold(tmp_path)
        assert caught.value.facts == {"process": 0, "since": ""}
        lock.release()
        lock.release()
        assert not lock.held


def test_a_lock_file_that_is_a_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").touch()
    (tmp_path / LOCK_NAME).symlink_to(tmp_path / "elsewhere")
    with pytest.raises(VaultUnsafe):
        hold(tmp_path)


def test_no_folder_is_no_vault(tmp_path: Path) -> None:
    with pytest.raises(VaultMissing):
        hold(tmp_path / "nowhere")
