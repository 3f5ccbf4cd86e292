"""Builds what is shipped: `python3 installer/build.py [--older FOLDER] [--smoke] [--try] [--wheels]`.

Without a word: the frozen folder, proven by its self-test, as `.tar.xz` and `.deb`, with the verifier of the journal,
the licences and the list of hashes, all in `dist/`.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import tomllib
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from installer import words
from installer.archive import SUMS, pack, sums
from installer.debian import build_deb
from installer.environment import ROOT, set_up
from installer.floor import demand_floor, floor_of
from installer.freezing import NAME, demand_light_start, freeze, self_test
from installer.fresh_root import SUITE, try_packages
from installer.licences import licences
from installer.older_root import FLOOR, freeze_in_older
from installer.older_root import SUITE as OLDER_SUITE
from installer.release_month import demand_recent
from installer.say import Impossible, say, speak_plainly
from installer.wheelhouse import TARGETS, X86, fetch
from installer.windows_disc import make_disc

DIST = ROOT / "dist"
_PAPERS = ("CHANGELOG.md", "README.md")


def main() -> int:
    """Do what the line asks for, and tell what came of it."""
    speak_plainly()
    asked = _asked()
    try:
        set_up()
        words.build()
        with tempfile.TemporaryDirectory(prefix="records-room-") as scratch:
            return _build(asked, Path(scratch))
    except Impossible as impossible:
        print(impossible, flush=True)
        return 1


def _build(asked: argparse.Namespace, scratch: Path) -> int:
    if not asked.smoke:
        demand_recent(date.today())
    if asked.older:
        frozen = freeze_in_older(asked.older.resolve(), scratch / "dist", scratch)
    else:
        frozen = freeze(scratch / "dist", scratch / "work")
    _tell_floor(frozen, asked.floor or (FLOOR if asked.older else None))
    failed = self_test(frozen)
    if sys.platform == "linux":
        demand_light_start(frozen / NAME)
    if failed or asked.smoke:
        return failed
    DIST.mkdir(exist_ok=True)
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    shutil.copyfile(ROOT / "installer" / "verify.py", frozen / "verify.py")
    made = [pack(frozen, DIST / f"{NAME}-{version}.tar.xz", inside=f"{NAME}-{version}")]
    made.append(build_deb(frozen, version, DIST, scratch))
    if asked.wheels:
        folders = {name: fetch(target, scratch) for name, target in TARGETS.items()}
        made += make_disc(folders, version, DIST, scratch)
    if asked.trial:
        mine = [path for path in made if X86.name in path.name]
        try_packages(made[1], made[0], mine[0] if mine else None, scratch, OLDER_SUITE if asked.older else SUITE)
    made += _papers()
    sums(made, DIST / SUMS)
    say(f"都在 {DIST.name}/ 里：", f"All is in {DIST.name}/:")
    for path in sorted((*made, DIST / SUMS)):
        print(f"  {path.stat().st_size:>12,}  {path.name}", flush=True)
    return 0


def _tell_floor(frozen: Path, most: tuple[int, int] | None) -> None:
    floor, reason = floor_of(frozen)
    needs = ".".join(map(str, floor))
    say(f"需要 glibc {needs}（{reason.name}）。", f"It needs glibc {needs} ({reason.name}).")
    if most is not None:
        demand_floor(frozen, most)


def _papers() -> list[Path]:
    """What lies beside the packages on the disc: verifier, licences, checklist, what is new."""
    for name in _PAPERS:
        shutil.copyfile(ROOT / name, DIST / name)
    for name in ("verify.py", "CHECKLIST.md"):
        shutil.copyfile(ROOT / "installer" / name, DIST / name)
    (DIST / "LICENCES.txt").write_text(licences(), encoding="utf-8")
    return [DIST / name for name in (*_PAPERS, "verify.py", "CHECKLIST.md", "LICENCES.txt")]


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="打包程序并自检。 Freezes the program, proves and packs it.")
    parser.add_argument("--smoke", action="store_true", help="只试不留 try only, keep nothing")
    parser.add_argument("--floor", type=_version, metavar="2.31", help="glibc 不得高于此 refuse to need a newer glibc")
    older = "在旧系统里打包，系统留在这个文件夹（须 root） freeze in an older system, kept in this folder (root)"
    parser.add_argument("--older", type=Path, metavar="FOLDER", help=older)
    trial = "在最小系统里断网试装（须 root） try the packages in a minimal root without a network (root)"
    parser.add_argument("--try", action="store_true", dest="trial", help=trial)
    wheels = "另取 Windows、ARM 的程序库，做安装程序 also libraries and installer for Windows and ARM"
    parser.add_argument("--wheels", action="store_true", help=wheels)
    return parser.parse_args()


def _version(text: str) -> tuple[int, int]:
    major, _dot, minor = text.partition(".")
    return int(major), int(minor)


if __name__ == "__main__":
    sys.exit(main())
