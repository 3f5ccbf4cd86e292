"""Makes the demonstration room once, walks through it in every size and theme, and gathers what was seen."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from itertools import product
from pathlib import Path

from tests.tour.building import campaign
from tests.tour.endurance import LOOK, endure
from tests.tour.languages import LANGUAGES
from tests.tour.looks import SIZES, THEMES, Look
from tests.tour.walk import Walk, make_room
from ui.language import CHINESE

_RECORDS, _FEW = 1000, 300
_VOLUMES = "no tour: so many volumes get label, box and shelf by key events, and how long each takes"
_LANGUAGES = "in which the program speaks; pseudo is longer than English and shows what is never translated"
_SCANS = "no tour: fifty different labels a second for so long, and what the desk makes of it"


def main() -> int:
    asked = _parser().parse_args()
    out: Path = asked.out.resolve()
    if asked.walk:
        look = Look.read(asked.sizes[0], asked.themes[0], asked.languages[0])
        return Walk(look, asked.walk, out, first=asked.first, quick=asked.quick).go()
    if asked.built:
        return _build(asked.built, asked.campaign)
    if asked.endure:
        return _endure(asked.endure, asked.scans, returning=asked.returns)
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="records-room-tour-") as made:
        folder = asked.keep.resolve() if asked.keep else Path(made)
        folder.mkdir(parents=True, exist_ok=True)
        if asked.campaign:
            return _alone(folder, "--built", "--campaign", asked.campaign)
        return _scan(asked.scans, folder, returning=asked.returns) if asked.scans else _walk_all(asked, out, folder)


def _alone(folder: Path, work: str, name: str, amount: int, *ways: str) -> int:
    """One long run, in a process with the screen it needs."""
    home = Path(tempfile.mkdtemp(dir=folder))
    environment = os.environ | LOOK.platform(home) | {"XDG_DATA_HOME": str(home / "data"), "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "tests.tour", str(home), work, str(home), name, str(amount), *ways]
    return subprocess.run(command, env=environment, check=False).returncode


def _build(folder: Path, volumes: int) -> int:
    return _told(*campaign(folder, volumes))


def _scan(seconds: int, folder: Path, *, returning: bool) -> int:
    """The sustained run."""
    return _alone(folder, "--endure", "--scans", seconds, *(["--returns"] if returning else []))


def _endure(folder: Path, seconds: int, *, returning: bool) -> int:
    return _told(*endure(folder, seconds, returning=returning))


def _told(figures: object, faults: list[str]) -> int:
    print(f"  {figures}")
    for fault in faults:
        print(f"  NOT AS PROMISED: {fault}")
    return 1 if faults else 0


def _walk_all(asked: argparse.Namespace, out: Path, folder: Path) -> int:
    sizes, themes = (asked.sizes[:1], asked.themes[:1]) if asked.quick else (asked.sizes, asked.themes)
    make_room(folder / "model", _FEW if asked.quick else _RECORDS)
    looks = [Look.read(*one) for one in product(sizes, themes, asked.languages)]
    ways = ["--quick"] if asked.quick else []
    failed = [look.name for look in looks if _walk(look, folder, out, [*ways, *["--first"][: look is looks[0]]])]
    pictures = [(out / look.name / "index.txt").read_text(encoding="utf-8") for look in looks]
    papers = [f"{path.relative_to(out)}\n" for path in sorted(out.glob("pdf/*/*.pdf"))]
    (out / "index.txt").write_text("".join([*pictures, *papers]), encoding="utf-8")
    for name in failed:
        print(f"{name}: something went wrong, see above")
    return 1 if failed else 0


def _walk(look: Look, folder: Path, out: Path, ways: list[str]) -> int:
    """Walk in a process of its own, since a screen cannot change its size under a running program."""
    home = folder / look.name
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    shutil.copytree(folder / "model", home / "vault")
    environment = os.environ | look.platform(folder) | {"XDG_DATA_HOME": str(home / "data"), "PYTHONUTF8": "1"}
    given = [str(out), "--walk", str(home / "vault"), *look.told]
    command = [sys.executable, "-X", "faulthandler", "-m", "tests.tour", *given, *ways]
    return subprocess.run(command, env=environment, check=False).returncode


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tests.tour", description=__doc__)
    parser.add_argument("out", type=Path, help="the folder for pictures and papers")
    parser.add_argument("--sizes", nargs="+", default=list(SIZES), help="such as 1366x768")
    parser.add_argument("--themes", nargs="+", choices=THEMES, default=list(THEMES))
    parser.add_argument("--languages", nargs="+", choices=LANGUAGES, default=[CHINESE], help=_LANGUAGES)
    parser.add_argument("--quick", action="store_true", help="one look and a small room, as the tests do")
    parser.add_argument("--keep", type=Path, help="make the rooms here and leave them")
    parser.add_argument("--scans", type=int, nargs="?", const=60, default=0, metavar="SECONDS", help=_SCANS)
    parser.add_argument("--returns", action="store_true", help="with --scans: bring back what was lent, not only ask")
    parser.add_argument("--campaign", type=int, nargs="?", const=300, default=0, metavar="VOLUMES", help=_VOLUMES)
    parser.add_argument("--built", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--endure", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--walk", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--first", action="store_true", help=argparse.SUPPRESS)
    return parser


if __name__ == "__main__":
    sys.exit(main())
