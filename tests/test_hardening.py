"""A hardened process leaves nothing about, tried in a process of its own."""

import subprocess
import sys
from pathlib import Path

import pytest

ASK = """
import os, resource, sys
from pathlib import Path
from recordsroom.hardening import harden
if sys.argv[1] == "hard":
    harden()
(Path(sys.argv[2]) / "made").touch()
import ctypes
print(resource.getrlimit(resource.RLIMIT_CORE)[0], ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), os.umask(0))
"""


def _asked(how: str, folder: Path) -> list[int]:
    answer = subprocess.run(
        [sys.executable, "-c", "import os, resource; os.umask(0o022)\n" + ASK, how, str(folder)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[1],
    )
    return [int(word) for word in answer.stdout.split()]


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux about its own process")
def test_a_hardened_process_dumps_nothing_and_makes_files_for_its_owner(tmp_path: Path) -> None:
    core, dumpable, umask = _asked("hard", tmp_path)
    assert (core, dumpable, umask) == (0, 0, 0o077)
    assert (tmp_path / "made").stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux about its own process")
def test_control_a_process_left_as_it_is_does(tmp_path: Path) -> None:
    _, dumpable, umask = _asked("soft", tmp_path)
    assert (dumpable, umask) == (1, 0o022)
