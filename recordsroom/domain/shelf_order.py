"""The order of the walk: what stands among others whose numbers say that it belongs elsewhere (R-42)."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable

_LAST_NUMBER = re.compile(r"(.*?)(\d+)\D*", re.DOTALL)


def out_of_order(shelves: Iterable[tuple[int, str]]) -> list[int]:
    """Which of these stand out of order, by their place in the list, as few as can be.

    Handed in are the order of the walk and the reference code of each thing. Only shelves are compared: on one shelf
    nobody knows what stands left of what. Codes of one class, all before the last number, are compared by that number.
    """
    classes = defaultdict[str, list[tuple[int, int, int]]](list)
    for at, (walk, code) in enumerate(shelves):
        if (found := class_and_number(code)) is not None:
            classes[found[0]].append((walk, found[1], at))
    return sorted(at for things in classes.values() for at in _left_over(sorted(things)))


def class_and_number(code: str) -> tuple[str, int] | None:
    """A code as all before its last number, and that number; None where it has none."""
    found = _LAST_NUMBER.fullmatch(code)
    return (found[1], int(found[2])) if found else None


def _left_over(things: list[tuple[int, int, int]]) -> set[int]:
    """What is not part of the longest run whose numbers never fall."""
    ends, numbers, before = list[int](), list[int](), list[int | None]()
    for place, (_walk, number, _at) in enumerate(things):
        length = bisect_right(numbers, number)
        before.append(ends[length - 1] if length else None)
        ends[length : length + 1], numbers[length : length + 1] = [place], [number]
    kept, last = set[int](), ends[-1] if ends else None
    while last is not None:
        kept.add(things[last][2])
        last = before[last]
    return {at for _walk, _number, at in things} - kept
