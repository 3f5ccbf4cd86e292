"""Places as lists name them: compared without spaces, ordered as they are walked (P-03)."""

from __future__ import annotations

import re
from unicodedata import normalize

_NUMBER = re.compile(r"(\d+)")


def closed(name: str) -> str:
    """A name or code of a place as it is compared: 02 库 01 柜 and 2库1柜 are one."""
    plain = "".join(normalize("NFKC", name).split()).casefold()
    return "".join(part.lstrip("0") or "0" if part.isdecimal() else part for part in _NUMBER.split(plain) if part)


def walked(name: str) -> tuple[tuple[int, int, str], ...]:
    """By what names without a place of ours are ordered: 3柜2层 before 3柜10层."""
    parts = (part for part in _NUMBER.split(closed(name)) if part)
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts)
