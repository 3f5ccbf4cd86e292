"""Numbers that run within a year, such as 交接〔2026〕3号."""

from __future__ import annotations

from collections.abc import Callable

from recordsroom.storage.unit import Unit


def next_of_year(unit: Unit, kind: type[object], field: str, word: Callable[[int, int], str], year: int) -> str:
    """The next free number of this year; what was taken back leaves its number free again."""
    number = 1
    while unit.find(kind, **{field: word(year, number)}) is not None:
        number += 1
    return word(year, number)
