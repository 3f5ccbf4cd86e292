"""How many copies of a document there are and which of them are here, as lists write it (份数, P-04)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple
from unicodedata import normalize

from recordsroom.domain.copy_numbers import MOST_COPIES

_MOST_DIGITS = 6
_PLAIN = re.compile(r"(\d+)(?:\.0+)?份?")
_HERE = re.compile(r"(?:共(\d+)份[,、;]?)?存(?:(\d+)份|第(\d+(?:、\d+)*)份)")


class ToldCopies(NamedTuple):
    """So many copies were issued; how many of them are here, and which, as far as that is said."""

    issued: int
    here: int | None = None
    """None where nobody said whether all of them are."""
    which: tuple[int, ...] | None = None
    """The x of each "copy x of y" that is here."""


def read_copies(text: str) -> ToldCopies | None:
    """What a cell says of copies: `2`, `2份`, `存2份`, `共5份存1份`, `共5份存第2、4份`; None where it is not clear."""
    plain = "".join(normalize("NFKC", text).split())
    if alone := _PLAIN.fullmatch(plain):
        return _possible(ToldCopies(int(alone[1]))) if len(alone[1]) <= _MOST_DIGITS else None
    told = _HERE.fullmatch(plain)
    if told is None or max(map(len, re.findall(r"\d+", plain))) > _MOST_DIGITS:
        return None
    which = tuple(map(int, told[3].split("、"))) if told[3] else None
    here = len(which) if which else int(told[2])
    return _possible(ToldCopies(int(told[1] or max(which or (here,))), here, which))


def written_copies(issued: int, which: Sequence[int | None], *, numbered: bool) -> int | str:
    """The same as a cell of a list that leaves: a bare number where nothing else could be meant.

    `which` is the x of each copy that is here; `numbered` says that copy numbers tell how many those are.
    """
    here, issued = len(which), max(issued, len(which))
    if all(which) and tuple(which) != tuple(range(1, issued + 1)):
        return f"共{issued}份存第{'、'.join(map(str, which))}份"
    if here < issued:
        return f"共{issued}份存{here}份"
    return here if numbered or here == 1 else f"存{here}份"


def _possible(told: ToldCopies) -> ToldCopies | None:
    which, here = told.which or (), told.here
    possible = told.issued > 0 and (here is None or 0 < here <= min(told.issued, MOST_COPIES))
    among = all(0 < one <= told.issued for one in which) and len(set(which)) == len(which)
    return told if possible and among else None
