"""T3: the disk is full in the middle of the work: one clear trouble, nothing lost, and the room goes on afterwards."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from recordsroom.bootstrap import open_by_key
from recordsroom.services.fold import checked
from recordsroom.storage.slots import Secret
from recordsroom.storage.transaction import unit_of_work
from tests.builders import MovableClock
from tests.rooms import ACCOUNTS, ARCHIVIST, CHEAP, PASSWORD, House, Model

ROOT = Path(__file__).resolve().parents[2]
posix = pytest.mark.skipif(sys.platform == "win32", reason="file size limits are POSIX's")


@posix
def test_a_disk_that_fails_loses_nothing_and_work_goes_on_afterwards(
    stocked_model: Model, tmp_path: Path, pytestconfig: pytest.Config
):
    rounds = 200 if pytestconfig.getoption("--full") else 10
    troubles = work_through(stocked_model, tmp_path / "vault", rounds, "limit")
    assert set(troubles) <= {"trouble DISK_FULL", "trouble DISK_FAILED", "trouble COMMIT_UNSURE"}
    assert sum(troubles.values()) == rounds


@posix
def test_a_disk_that_is_full_says_so_loses_nothing_and_work_goes_on_when_there_is_space(
    stocked_model: Model, small_disk: Path, pytestconfig: pytest.Config
):
    rounds = 30 if pytestconfig.getoption("--full") else 10
    troubles = work_through(stocked_model, small_disk / "vault", rounds, "ballast")
    assert troubles == {"trouble DISK_FULL": rounds}


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of a few megabytes, where this user may have one."""
    (folder := tmp_path / "disk").mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("only an administrator may mount a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def work_through(model: Model, folder: Path, rounds: int, how: str) -> Counter[str]:
    """Let a desk work there, and check that all it was told is kept; what troubles it met."""
    shutil.copytree(model.folder, folder)
    kept = model.secrets[ARCHIVIST]
    told = subprocess.run(
        [sys.executable, "-m", "tests.faults.full_disk", str(folder), str(rounds), how],
        input=f"{kept.data_key.hex()} {kept.signing_key.hex()}\n",
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=True,
    ).stdout.splitlines()
    troubles = Counter(line for line in told if line.startswith("trouble"))
    secret = Secret(bytearray(kept.data_key), bytearray(kept.signing_key))
    room = open_by_key(folder, ARCHIVIST, secret, clock=MovableClock(), floor=CHEAP)
    with unit_of_work(room.vault) as unit:
        rows = unit.cursor.execute("SELECT operation, seq, hash FROM journal").fetchall()
        finding = checked(unit.cursor)
    room.close()
    assert finding is None
    assert {f"{row[0]} {row[1]} {row[2].hex()[:16]}" for row in rows} >= set(told) - set(troubles)
    return troubles


def test_a_second_program_is_told_at_once_and_the_first_goes_on(house: House):
    begun = time.monotonic()
    told = subprocess.run(
        [sys.executable, "-m", "recordsroom", "stats", "--vault", str(house.folder), "--user", ACCOUNTS[0].name]
        + ["--password-fd", "0", "--json"],
        input=PASSWORD + "\n",
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert told.returncode == 1 and '"trouble": "VAULT_BUSY"' in told.stdout, told.stderr
    assert time.monotonic() - begun < 20
    assert house.fold() is None


RACE = """
import sys
from pathlib import Path
from recordsroom.bootstrap import open_by_key
from recordsroom.domain.errors import VaultBusy
from recordsroom.storage.slots import Secret
from tests.builders import MovableClock
from tests.rooms import CHEAP
data, signing = sys.stdin.readline().split()
secret = Secret(bytearray.fromhex(data), bytearray.fromhex(signing))
sys.stdin.readline()
try:
    room = open_by_key(Path(sys.argv[1]), 1, secret, clock=MovableClock(), floor=CHEAP)
    print("in", flush=True)
except VaultBusy:
    print("busy", flush=True)
sys.stdin.readline()
"""


def test_of_rooms_opened_at_the_same_moment_one_opens(
    stocked_model: Model, tmp_path: Path, pytestconfig: pytest.Config
):
    kept = stocked_model.secrets[ARCHIVIST]
    for number in range(20 if pytestconfig.getoption("--full") else 1):
        folder = tmp_path / str(number)
        shutil.copytree(stocked_model.folder, folder)
        programs = [
            subprocess.Popen(
                [sys.executable, "-c", RACE, str(folder)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                cwd=ROOT,
            )
            for _ in range(4)
        ]
        for line in (f"{kept.data_key.hex()} {kept.signing_key.hex()}\n", "go\n"):
            for program in programs:
                assert program.stdin is not None
                program.stdin.write(line)
                program.stdin.flush()
        said = [program.stdout.readline().strip() for program in programs if program.stdout]
        for program in programs:
            program.communicate("end\n")
        assert sorted(said) == ["busy", "busy", "busy", "in"]
