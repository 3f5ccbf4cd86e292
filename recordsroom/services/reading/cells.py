"""What may stand in a cell from outside: no formulas, no signs that hide, no endless text (trust.md §3.11)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum, unique
from unicodedata import category, is_normalized, normalize

from recordsroom.services.reading.limits import MOST_CHARACTERS


@unique
class Flaw(StrEnum):
    """Why a cell is not taken."""

    TOO_LONG = "TOO_LONG"
    FORMULA = "FORMULA"
    HIDDEN_SIGN = "HIDDEN_SIGN"


_LINE_ENDS = re.compile(r"[\t\r\n\v\f\u0085\u2028\u2029]+")
# A lone sign computes nothing; lists write a dash where there is nothing to say.
_FORMULA = re.compile(r"[\s']*[=+\-@＝＋－＠]\s*\S")
_PLANE_END, _NOBODYS_FIRST, _NOBODYS_LAST = 0xFFFE, 0xFDD0, 0xFDEF


_MOST_OF_A_HEADING = 80
_STARTS = frozenset("=+-@＝＋－＠' \"\u3000")


def sound(cells: Sequence[str]) -> bool:
    """Whether every cell of a row or a column may be taken as it is; quick, and only ever too strict."""
    whole = " ".join(cells)
    return (
        (whole.isprintable() or _seen(whole))
        and (len(whole) <= MOST_CHARACTERS or max(map(len, cells)) <= MOST_CHARACTERS)
        and _STARTS.isdisjoint([cell[:1] for cell in cells])
        and (whole.isascii() or is_normalized("NFC", whole))
    )


def _seen(text: str) -> bool:
    """Whether every sign can be seen; rare characters can, although this Python does not know the newest of them."""
    return not _LINE_ENDS.search(text) and all(_SEEN[ord(sign)] is not None for sign in set(text))


def visible(text: str) -> str:
    """A heading as it is shown and kept: cleaned, without signs that hide, and not endless."""
    return cleaned(text).translate(_SEEN)[:_MOST_OF_A_HEADING]


def cleaned(text: str) -> str:
    """A cell as it will be kept: composed characters, line ends as one space, no blanks around."""
    return _LINE_ENDS.sub(" ", normalize("NFC", text)).strip()


def flaw_of(text: str) -> Flaw | None:
    """What is wrong with a cell, or None."""
    if len(text) > MOST_CHARACTERS:
        return Flaw.TOO_LONG
    if _FORMULA.match(text):
        return Flaw.FORMULA
    plain = _LINE_ENDS.sub(" ", text)
    if len(plain.translate(_SEEN)) < len(plain):
        return Flaw.HIDDEN_SIGN
    return None


class _Seen(dict[int, int | None]):
    """Which signs can be seen, worked out once for each: not control, bidi, zero-width, or what is no character.

    Characters newer than this Python knows count as seen: rare names live there.
    """

    def __missing__(self, number: int) -> int | None:
        nobodys = number & _PLANE_END == _PLANE_END or _NOBODYS_FIRST <= number <= _NOBODYS_LAST
        self[number] = kept = None if nobodys or category(chr(number)) in {"Cc", "Cf", "Cs"} else number
        return kept


_SEEN = _Seen()
