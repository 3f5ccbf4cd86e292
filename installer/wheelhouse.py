"""The libraries as wheels for machines on which nothing can be frozen here: Windows PCs and ARM desktops."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from installer.environment import LOCK, python
from installer.licences import shipped as parts
from installer.say import Impossible, say
from installer.shipped import plain_name

PYTHON = "3.11"
_WITH_WINDOWS = frozenset({"colorama"})
"""What only Windows needs, so that no other machine could tell it."""
_CONDITION = re.compile(r"(\w+) ([!=]=) '([^']*)'")


@dataclass(frozen=True)
class Target:
    """One kind of machine: the name of its folder, what pip calls it, and how the lock's lines name it."""

    name: str
    platforms: tuple[str, ...]
    system: str
    machine: str


WINDOWS = Target("windows-x86_64", ("win_amd64",), "win32", "AMD64")
ARM = Target(
    "linux-aarch64", ("manylinux_2_31_aarch64", "manylinux_2_28_aarch64", "manylinux2014_aarch64"), "linux", "aarch64"
)
X86 = Target("linux-x86_64", ("manylinux_2_28_x86_64", "manylinux2014_x86_64"), "linux", "x86_64")
TARGETS = {target.name: target for target in (WINDOWS, ARM, X86)}


def lines_for(target: Target, besides: frozenset[str] = frozenset()) -> str:
    """The part of the lock that this machine installs, markers judged for it and not for the one we are on."""
    shipped = {plain_name(name) for name, *_rest in parts()} | _WITH_WINDOWS | besides
    wanted = []
    for entry in re.split(r"\n(?=\S)", LOCK.read_text(encoding="utf-8").strip()):
        head = entry.partition("\\")[0]
        pin, semicolon, marker = head.partition(";")
        if plain_name(pin.split("==")[0]) in shipped and holds(marker, target):
            wanted.append(entry.replace(f"{semicolon}{marker}", "") if marker else entry)
    return "\n".join(wanted) + "\n"


def fetch(target: Target, out: Path, besides: frozenset[str] = frozenset()) -> Path:
    """Download every wheel, and what is named besides, each checked by its hash; answers the folder."""
    say(f"正在取 {target.name} 的程序库……", f"Fetching the libraries of {target.name}…")
    folder = out / f"wheels-{target.name}"
    folder.mkdir(parents=True, exist_ok=True)
    asked = folder / "requirements.lock"
    asked.write_text(lines_for(target, besides), encoding="utf-8", newline="\n")
    platforms = [part for name in target.platforms for part in ("--platform", name)]
    code = python(
        *("-m", "pip", "download", "--disable-pip-version-check", "--no-input", "-q", "--no-deps", "--require-hashes"),
        *("--only-binary=:all:", "--python-version", PYTHON, *platforms, "-r", str(asked), "-d", str(folder)),
    )
    if code:
        raise Impossible(f"{target.name} 的程序库没有取全。", f"The libraries of {target.name} are not complete.")
    return folder


def holds(marker: str, target: Target) -> bool:
    """Whether a marker of the lock holds on that machine; the lock joins plain conditions by `and`, then by `or`."""
    names = {"sys_platform": target.system, "platform_machine": target.machine}
    names |= {"implementation_name": "cpython", "platform_python_implementation": "CPython"}

    def one(condition: str) -> bool:
        found = _CONDITION.fullmatch(condition.strip())
        if found is None or found[1] not in names:
            raise Impossible(f"看不懂 {condition}", f"What does {condition} mean?")
        name, relation, value = found.groups()
        return (names[name] == value) is (relation == "==")

    return not marker.strip() or any(all(map(one, way.split(" and "))) for way in marker.split(" or "))
