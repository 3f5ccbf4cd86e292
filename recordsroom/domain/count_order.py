"""What stands out of order on one shelf, as few as can be, and between which two it belongs (R-42).

Each class of codes, all before the last number, is compared by that number. What is part of the longest run that never
falls stands right; the others are the misfiled ones, and no thing that stands right is named.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from recordsroom.domain.shelf_order import class_and_number


@dataclass(frozen=True, slots=True)
class Misfiled:
    """One thing out of order: its place in the row, and the two between which it belongs; None at either end."""

    at: int
    after: int | None
    before: int | None


def misfiled(codes: Sequence[str]) -> tuple[Misfiled, ...]:
    """Which of these, in the order in which they stand, stand wrong, and where each belongs."""
    keys = [class_and_number(code) for code in codes]
    ranks = {name: rank for rank, name in enumerate(_blocks(keys))}
    known = [(at, (ranks[key[0]], key[1])) for at, key in enumerate(keys) if key is not None]
    kept = _longest_run(known)
    numbers, places = [key for _at, key in kept], [at for at, _key in kept]
    wrong = sorted(set(dict(known)) - set(places))
    of = dict(known)
    return tuple(_belongs(at, of[at], numbers, places) for at in wrong)


def _blocks(keys: Sequence[tuple[str, int] | None]) -> list[str]:
    """The classes in the order in which most of each stand; a stray one does not turn two classes around."""
    where: dict[str, list[int]] = {}
    for at, key in enumerate(keys):
        if key is not None:
            where.setdefault(key[0], []).append(at)
    return sorted(where, key=lambda name: where[name][len(where[name]) // 2])


def _longest_run(known: list[tuple[int, tuple[int, int]]]) -> list[tuple[int, tuple[int, int]]]:
    ends, tops, before = list[int](), list[tuple[int, int]](), list[int | None]()
    for place, (_at, key) in enumerate(known):
        length = bisect_right(tops, key)
        before.append(ends[length - 1] if length else None)
        ends[length : length + 1], tops[length : length + 1] = [place], [key]
    kept, last = list[tuple[int, tuple[int, int]]](), ends[-1] if ends else None
    while last is not None:
        kept.append(known[last])
        last = before[last]
    return kept[::-1]


def _belongs(at: int, key: tuple[int, int], numbers: list[tuple[int, int]], places: list[int]) -> Misfiled:
    spot = bisect_left(numbers, key)
    after = places[spot - 1] if spot else None
    return Misfiled(at, after, places[spot] if spot < len(places) else None)
