"""The words on labels: places closed up and cut to their own part, marks as the law has them written."""

from __future__ import annotations

import re
from typing import Any

from recordsroom.domain.values import Level, LocationKind, Scheme

_INSIDE = (LocationKind.SECTION.value, LocationKind.SHELF_LEVEL.value, LocationKind.SLOT.value)
_BESIDE_HAN = re.compile(r"(?<=[\u4e00-\u9fff]) | (?=[\u4e00-\u9fff])")
_LEVEL_WORDS = {Level.INTERNAL: "内部", Level.MIMI: "秘密", Level.JIMI: "机密", Level.JUEMI: "绝密"}
_SCHEME_WORDS = {Scheme.WORK: "工作秘密", Scheme.BUSINESS: "商业秘密"}


def path_of(row: Any) -> str:
    """The way to a place: all of its name but its own part; a shelf is known by its section as well."""
    beside = row["kind"] in _INSIDE and row["above_kind"] in _INSIDE and row["top"]
    above = (row["top"] if beside else row["above"]) or ""
    way = str(above).split("\u3000", maxsplit=1)[0]
    return way if way and row["name"].startswith(way) and row["name"] != way else ""


def closed_up(name: str) -> str:
    """A place as labels say it: 02库05列A面03节4层."""
    return _BESIDE_HAN.sub("", name.split("\u3000", maxsplit=1)[0])


def mark_on_label(level: int | None, scheme: Scheme, term: str | None) -> str:
    """The mark as the law has it written, whatever the language of the screen; nothing for 非密 and 待核."""
    if not level:
        return ""
    words = _SCHEME_WORDS.get(scheme, _LEVEL_WORDS[Level(level)])
    return f"{words}★{term}" if scheme is Scheme.STATE and term else words
