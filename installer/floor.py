"""The oldest C library that a frozen folder runs on, read from what its files ask for (stack.md, trap 15)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from installer.say import Impossible

_ELF = b"\x7fELF"
_ASKED = re.compile(rb"GLIBC_(\d+)\.(\d+)(?:\.\d+)?\x00")


def programs_in(folder: Path) -> Iterator[Path]:
    """Every program and library of a folder, links once."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(len(_ELF)) == _ELF:
                    yield path


def asked_by(path: Path) -> tuple[int, int]:
    """The newest version of the C library that one file names; (0, 0) where it names none."""
    found = _ASKED.findall(path.read_bytes())
    return max(((int(major), int(minor)) for major, minor in found), default=(0, 0))


def floor_of(folder: Path) -> tuple[tuple[int, int], Path]:
    """The version that the whole folder needs, and a file that is the reason."""
    asked = {path: asked_by(path) for path in programs_in(folder)}
    if not asked:
        raise Impossible(f"{folder.name} 里没有程序。", f"There is no program in {folder.name}.")
    reason = max(asked, key=lambda path: asked[path])
    return asked[reason], reason


def demand_floor(folder: Path, most: tuple[int, int]) -> None:
    """Refuse a folder that would not start on the desktops it is meant for."""
    found, reason = floor_of(folder)
    if found > most:
        needs, allowed = (".".join(map(str, version)) for version in (found, most))
        raise Impossible(
            f"{reason.name} 要 glibc {needs}，超过 {allowed}；请在更旧的系统上打包。",
            f"{reason.name} needs glibc {needs}, more than {allowed}; freeze on an older system.",
        )
