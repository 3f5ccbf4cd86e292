"""Freezes the program inside an older system, so that what is shipped starts on the desktops of the offices.

What is frozen asks for the C library of the system that froze it. Offices run desktops of 2.28 to 2.31, so the folder
is made in a root of the oldest Debian that is still served, by a Python compiled there (stack.md §6).
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from installer.environment import ROOT
from installer.freezing import NAME
from installer.machine import DRAWING, WINDOW
from installer.say import Impossible, say
from installer.wheelhouse import X86, fetch

SUITE = "bullseye"
FLOOR = (2, 28)
"""The newest C library that a folder made so may ask for."""
FREEZERS = frozenset({"pyinstaller", "pyinstaller-hooks-contrib", "altgraph", "packaging", "setuptools"})
"""What freezes, beside what is frozen."""
_COMPILING = "build-essential zlib1g-dev libffi-dev libssl-dev libbz2-dev liblzma-dev libsqlite3-dev"
_PYTHON = "python3.11"
_PYTHON_SUITE = "bookworm"
"""Which Debian brings the source of that Python."""
_HOME, _SOURCE, _PROJECT = "/opt/python", "/usr/src/python", "/usr/src/records-room"
_WHEELS, _WORK = "/usr/src/wheels", "/usr/src/work"
_NOT_COPIED = ("dist", ".venv", ".git", ".ci", "__pycache__", "tests", "build")
_MOST_TOLD = 4000
_OLDER_NAMES = """/* 2.29 gave these new names for another way of telling errors; the older ones compute the same. */
__asm__(".symver exp,exp@GLIBC_2.2.5");
__asm__(".symver log,log@GLIBC_2.2.5");
__asm__(".symver pow,pow@GLIBC_2.2.5");
__asm__(".symver exp2,exp2@GLIBC_2.2.5");
__asm__(".symver log2,log2@GLIBC_2.2.5");
"""


def freeze_in_older(root: Path, out: Path, scratch: Path) -> Path:
    """Make the one folder in the older system, which is made first where it is not kept yet; answers the folder."""
    if os.geteuid() != 0 or not shutil.which("debootstrap") or not shutil.which("unshare"):
        raise Impossible(
            "在旧系统里打包需要 root、debootstrap 和 unshare。",
            "Freezing in an older system needs root, debootstrap and unshare.",
        )
    made = root / "made"
    if not made.exists():
        _make(root)
        made.touch()
    _bring_libraries(root, scratch)
    _bring_project(root)
    say("正在旧系统里打包……", "Freezing in the older system…")
    work = ("--distpath", f"{_WORK}/dist", "--workpath", f"{_WORK}/build", "--noconfirm", "--log-level", "WARN")
    spec = f"{_PROJECT}/installer/recordsroom.spec"
    _within(root, f"{_HOME}/bin/python3", "-m", "PyInstaller", *work, spec)
    out.mkdir(parents=True, exist_ok=True)
    shutil.move(root / f".{_WORK}/dist" / NAME, out / NAME)
    return out / NAME


def _make(root: Path) -> None:
    """The older system, with what Qt links to, and a Python of its own."""
    say("正在造一个旧系统（只在第一次）……", "Making an older system (this first time only)…")
    made = ["debootstrap", "--variant=minbase", SUITE, str(root)]
    if subprocess.run(made, stdout=subprocess.DEVNULL, check=False).returncode:
        raise Impossible("旧系统没有造成。", "The older system could not be made.")
    _fetch_parts(root)
    say("正在编译 Python……", "Compiling Python…")
    (root / f".{_SOURCE}/older.h").write_text(_OLDER_NAMES, encoding="ascii")
    (source,) = (root / f".{_SOURCE}").glob("Python-*/")
    configure = f"./configure -q --enable-shared --prefix={_HOME} LDFLAGS=-Wl,-rpath,{_HOME}/lib"
    # What 2.30 brought for waiting on a clock is not looked for; Python waits as it did before.
    asked = f"ac_cv_func_sem_clockwait=no CFLAGS='-include {_SOURCE}/older.h'"
    compiling = f"{asked} {configure} && make -s -j2 && make -s install"
    _within(root, "sh", "-c", f"cd {_SOURCE}/{source.name} && {compiling}")


def _fetch_parts(root: Path) -> None:
    """Compilers, what Qt links to, and the source of Python, which apt holds against its signed list."""
    served = (root / "etc/apt/sources.list").read_text(encoding="utf-8").split()[1]
    line = f"deb-src {served} {_PYTHON_SUITE} main\n"
    (root / "etc/apt/sources.list.d/python.list").write_text(line, encoding="utf-8")
    (root / f".{_SOURCE}").mkdir(parents=True, exist_ok=True)
    for name in ("resolv.conf", "hosts"):
        shutil.copyfile(Path("/etc") / name, root / "etc" / name)
    steps = (
        "apt-get update -q",
        f"apt-get install -y -q --no-install-recommends {DRAWING} {WINDOW} {_COMPILING}",
        f"cd {_SOURCE}",
        f"apt-get source --download-only -q {_PYTHON}",
        f"tar xf {_PYTHON}_*.orig.tar.*z",
    )
    _within(root, "sh", "-c", " && ".join(steps), network=True)


def _bring_libraries(root: Path, scratch: Path) -> None:
    """The very wheels that go to desktops without a package, checked by their hashes, and what freezes."""
    wheels = fetch(X86, scratch / "older", besides=FREEZERS)
    inside = root / f".{_WHEELS}"
    shutil.rmtree(inside, ignore_errors=True)
    shutil.copytree(wheels, inside)
    offline = ("--no-index", "--no-deps", "--require-hashes", "--find-links", _WHEELS)
    line = (f"{_HOME}/bin/python3", "-m", "pip", "install", "-q", "--disable-pip-version-check", *offline)
    _within(root, *line, "-r", f"{_WHEELS}/requirements.lock")


def _bring_project(root: Path) -> None:
    inside = root / f".{_PROJECT}"
    shutil.rmtree(inside, ignore_errors=True)
    shutil.copytree(ROOT, inside, ignore=shutil.ignore_patterns(*_NOT_COPIED))


def _within(root: Path, *line: str, network: bool = False) -> None:
    """Run a line in the older system; only fetching the source may use a network."""
    bare = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}
    alone = () if network else ("unshare", "--net")
    done = subprocess.run(
        [*alone, "chroot", str(root), *line], env=bare, capture_output=True, text=True, errors="replace", check=False
    )
    if done.returncode:
        told = f"{done.stdout}{done.stderr}"[-_MOST_TOLD:]
        raise Impossible(f"{line[0]} 失败：\n{told}", f"{line[0]} failed, see above.")
