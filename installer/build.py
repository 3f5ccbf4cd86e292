"""Freezes the program into one folder and lets it prove itself: `python3 installer/build.py [--smoke]`."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from installer import words
from installer.environment import ROOT, python, set_up
from installer.say import Impossible, say, speak_plainly

LONGEST_SELF_TEST_S = 300


def main() -> int:
    """Freeze, run the self-test of what was frozen, and keep the folder unless only a smoke test was asked for."""
    speak_plainly()
    parser = argparse.ArgumentParser(description="打包程序并自检。 Freezes the program and runs its self-test.")
    parser.add_argument("--smoke", action="store_true", help="只试不留 try only, keep nothing")
    smoke = parser.parse_args().smoke
    try:
        set_up()
        words.build()
        with tempfile.TemporaryDirectory(prefix="records-room-") as scratch:
            out = Path(scratch) / "dist" if smoke else ROOT / "dist"
            freeze(out, Path(scratch) / "work")
            return self_test(out / "records-room")
    except Impossible as impossible:
        print(impossible, flush=True)
        return 1


def freeze(out: Path, work: Path) -> None:
    """Make the one folder that runs without any Python on the machine."""
    say("正在打包……", "Freezing…")
    where = ["--distpath", str(out), "--workpath", str(work), "--noconfirm", "--log-level", "WARN"]
    if python("-m", "PyInstaller", *where, str(ROOT / "installer" / "recordsroom.spec")):
        raise Impossible("打包没有成功（原因见上）。", "The program could not be frozen (see above).")


def self_test(folder: Path) -> int:
    """Let the frozen program open a temporary vault, import, label, lend, return, undo and read back."""
    program = folder / ("records-room.exe" if os.name == "nt" else "records-room")
    size = (
        sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink()) // 1_000_000
    )
    say(f"自检已打包的程序（{size} MB）……", f"Self-test of the frozen program ({size} MB)…")
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


if __name__ == "__main__":
    sys.exit(main())
