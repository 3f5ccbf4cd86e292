"""Makes the demonstration room once, walks through it in every size and theme, and gathers what was seen."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.tour.looks import SIZES, THEMES, Look
from tests.tour.walk import Walk, make_room

_RECORDS, _FEW = 1000, 300


def main() -> int:
    asked = _parser().parse_args()
    out: Path = asked.out.resolve()
    if asked.walk:
        return Walk(Look.read(asked.sizes[0], asked.themes[0]), Path(asked.walk), out, first=asked.first).go()
    out.mkdir(parents=True, exist_ok=True)
    if asked.keep:
        return _walk_all(asked, out, asked.keep.resolve())
    with tempfile.TemporaryDirectory(prefix="records-room-tour-") as folder:
        return _walk_all(asked, out, Path(folder))


def _walk_all(asked: argparse.Namespace, out: Path, folder: Path) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    sizes, themes = (asked.sizes[:1], asked.themes[:1]) if asked.quick else (asked.sizes, asked.themes)
    make_room(folder / "model", _FEW if asked.quick else _RECORDS)
    looks = [Look.read(size, theme) for size in sizes for theme in themes]
    failed = [look.name for number, look in enumerate(looks) if _walk(look, folder, out, number == 0)]
    pictures = [(out / look.name / "index.txt").read_text(encoding="utf-8") for look in looks]
    papers = [f"{path.relative_to(out)}\n" for path in sorted(out.glob("pdf/*/*.pdf"))]
    (out / "index.txt").write_text("".join([*pictures, *papers]), encoding="utf-8")
    for name in failed:
        print(f"{name}: something went wrong, see above")
    return 1 if failed else 0


def _walk(look: Look, folder: Path, out: Path, first: bool) -> int:
    """Walk in a process of its own, since a screen cannot change its size under a running program."""
    home = folder / look.name
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    shutil.copytree(folder / "model", home / "vault")
    environment = os.environ | look.platform(folder) | {"XDG_DATA_HOME": str(home / "data"), "PYTHONUTF8": "1"}
    size, _, theme = look.name.replace(str(look.wide), f"{look.wide}x{look.high}", 1).partition("-")
    given = [str(out), "--walk", str(home / "vault"), "--sizes", size, "--themes", theme]
    command = [sys.executable, "-X", "faulthandler", "-m", "tests.tour", *given, *(["--first"] if first else [])]
    return subprocess.run(command, env=environment, check=False).returncode


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tests.tour", description=__doc__)
    parser.add_argument("out", type=Path, help="the folder for pictures and papers")
    parser.add_argument("--sizes", nargs="+", default=list(SIZES), help="such as 1366x768")
    parser.add_argument("--themes", nargs="+", choices=THEMES, default=list(THEMES))
    parser.add_argument("--quick", action="store_true", help="one look and a small room, as the tests do")
    parser.add_argument("--keep", type=Path, help="make the rooms here and leave them")
    parser.add_argument("--walk", help=argparse.SUPPRESS)
    parser.add_argument("--first", action="store_true", help=argparse.SUPPRESS)
    return parser


if __name__ == "__main__":
    sys.exit(main())
