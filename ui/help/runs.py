"""The words of a line taken apart: plain, strong, a key to press, or a sign of one of the three outcomes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum, unique

_PARTS = re.compile(r"\*\*(?P<strong>.+?)\*\*|`(?P<key>[^`]+)`|:(?P<sign>ok|look|stop|info):")


@unique
class Look(StrEnum):
    """How a run of words is set."""

    PLAIN = "plain"
    STRONG = "strong"
    KEY = "key"
    SIGN = "sign"


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one look; a sign has its role's name for words."""

    look: Look
    words: str


def runs_of(line: str) -> Iterator[Run]:
    """The runs of one line, in their order."""
    at = 0
    for found in _PARTS.finditer(line):
        if found.start() > at:
            yield Run(Look.PLAIN, line[at : found.start()])
        look = Look(found.lastgroup or "")
        yield Run(look, found[look.value])
        at = found.end()
    if at < len(line):
        yield Run(Look.PLAIN, line[at:])


def keys_in(text: str) -> tuple[str, ...]:
    """Every key that a chapter names."""
    return tuple(found["key"] for found in _PARTS.finditer(text) if found["key"])
