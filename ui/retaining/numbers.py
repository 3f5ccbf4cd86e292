"""Numbers of lines as people type them: 1、3、5-9."""

from __future__ import annotations

import re
from unicodedata import normalize

_PART = re.compile(r"(\d{1,4})(?:-(\d{1,4}))?")
_PARTING = re.compile(r"[、,;\s]+")


def numbers_of(text: str) -> frozenset[int] | None:
    """The numbers that are meant, ranges counted out; None where something there is none."""
    plain = normalize("NFKC", text).replace("–", "-").replace("~", "-")
    found = set[int]()
    for part in filter(None, _PARTING.split(plain)):
        read = _PART.fullmatch(part)
        if read is None:
            return None
        first = int(read[1])
        found.update(range(first, int(read[2] or first) + 1))
    return frozenset(found)
