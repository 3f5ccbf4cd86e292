"""Freezes the program into one folder and lets what was frozen prove itself."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from pathlib import Path

from installer.environment import ROOT, python
from installer.say import Impossible, say

NAME = "records-room"
LONGEST_SELF_TEST_S, LONGEST_START_S, LONGEST_END_S = 300, 60, 300


def freeze(out: Path, work: Path) -> Path:
    """Make the one folder that runs without any Python on the machine, and tell where it is."""
    say("正在打包……", "Freezing…")
    where = ["--distpath", str(out), "--workpath", str(work), "--noconfirm", "--log-level", "WARN"]
    if python("-m", "PyInstaller", *where, str(ROOT / "installer" / "recordsroom.spec")):
        raise Impossible("打包没有成功（原因见上）。", "The program could not be frozen (see above).")
    return out / NAME


def size_of(folder: Path) -> int:
    """The bytes of every file in a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def self_test(folder: Path) -> int:
    """Let the frozen program open a temporary vault, import, label, lend, return, undo and read back."""
    program = folder / (f"{NAME}.exe" if os.name == "nt" else NAME)
    megabytes = size_of(folder) // 1_000_000
    say(f"自检已打包的程序（{megabytes} MB）……", f"Self-test of the frozen program ({megabytes} MB)…")
    with tempfile.TemporaryDirectory(prefix="records-room-home-") as home:
        # Nothing of the builder's desk may help: no Python settings, an empty home, another folder.
        kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TEMP", "TMP") if name in os.environ}
        clean = {**kept, "HOME": home, "USERPROFILE": home, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}
        told = subprocess.run(
            [str(program), "--self-test"], cwd=home, env=clean, timeout=LONGEST_SELF_TEST_S, check=False
        )
    if told.returncode == 0:
        say("自检通过。", "The self-test passed.")
    else:
        say(f"自检未通过（代码 {told.returncode}）。", f"The self-test failed (code {told.returncode}).")
    return told.returncode


def demand_light_start(program: Path) -> None:
    """Refuse a program whose first process, which holds neither keys nor windows, has loaded Qt (trust.md §0.8)."""
    with tempfile.TemporaryDirectory(prefix="records-room-home-") as home:
        clean = {"PATH": os.environ["PATH"], "HOME": home, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}
        where = ["--vault", f"{home}/vault", "--settings", f"{home}/desk.json"]
        with subprocess.Popen([str(program), *where], cwd=home, env=clean, stderr=subprocess.PIPE) as first:
            try:
                _until_it_has_a_child(first.pid)
                loaded = Path(f"/proc/{first.pid}/maps").read_text(encoding="utf-8")
            finally:
                first.kill()
                _until_its_child_ended(first)
    if "libQt6" in loaded:
        raise Impossible("看护进程载入了 Qt。", "The process that holds neither keys nor windows has loaded Qt.")


def _until_it_has_a_child(pid: int) -> None:
    children, late = Path(f"/proc/{pid}/task/{pid}/children"), time.monotonic() + LONGEST_START_S
    while not children.read_text(encoding="utf-8").strip():
        if time.monotonic() > late:
            raise Impossible("程序没有启动窗口进程。", "The program started no process with windows.")
        time.sleep(0.01)


def _until_its_child_ended(first: subprocess.Popen[bytes]) -> None:
    """The process behind it notices that it is alone, and ends; only then does the pipe of errors end."""
    try:
        first.communicate(timeout=LONGEST_END_S)
    except subprocess.TimeoutExpired as late:
        told = "The process with windows did not end when it was alone."
        raise Impossible("窗口进程落单以后没有结束。", told) from late
