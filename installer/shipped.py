"""Tells, inside the project's environment, every library that is shipped: `python -m installer.shipped`."""

from __future__ import annotations

import json
import re
import sys
import tomllib
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_TEXT = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)


def plain_name(name: str) -> str:
    """A library's name as every index spells it."""
    return re.sub(r"[-_.]+", "-", name.strip()).lower()


def declared() -> list[str]:
    """The libraries that the project asks for itself."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [re.split(r"[=; ]", line)[0] for line in project["dependencies"]]


def gathered() -> dict[str, metadata.Distribution]:
    """These and everything that they need in turn."""
    found: dict[str, metadata.Distribution] = {}
    waiting = declared()
    while waiting:
        name = waiting.pop()
        if plain_name(name) in found:
            continue
        try:
            part = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            # A need of another system, or of an extra that nobody asked for.
            continue
        found[plain_name(name)] = part
        needs = (need for need in part.requires or () if "extra ==" not in need)
        waiting += [re.split(r"[^A-Za-z0-9._-]", need, maxsplit=1)[0] for need in needs]
    return found


def told(part: metadata.Distribution) -> tuple[str, str, str, list[str]]:
    """Name, version, licence in a word, and the texts that it brings."""
    about = part.metadata

    def one(field: str) -> str:
        return next(iter(about.get_all(field) or ()), "")

    kinds = (line.rpartition(" :: ")[2] for line in about.get_all("Classifier") or () if line.startswith("License"))
    licence = one("License-Expression") or ", ".join(kinds) or one("License").partition("\n")[0]
    files = [path for path in part.files or () if _TEXT.search(path.name) and path.suffix != ".py"]
    texts = [path.read_text() for path in files]
    return about["Name"], part.version, licence, sorted(text for text in texts if text)


if __name__ == "__main__":
    json.dump([told(part) for _name, part in sorted(gathered().items())], sys.stdout)
