"""What may stand in a cell from outside: no formulas, no signs that hide, no endless text (trust.md §3.11)."""

from __future__ import annotations

import re
from enum import StrEnum, unique
from unicodedata import category, normalize

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


def cleaned(text: str) -> str:
    """A cell as it will be kept: composed characters, line ends as one space, no blanks around."""
    return _LINE_ENDS.sub(" ", normalize("NFC", text)).strip()


def flaw_of(text: str) -> Flaw | None:
    """What is wrong with a cell, or None."""
    if len(text) > MOST_CHARACTERS:
        return Flaw.TOO_LONG
    if _FORMULA.match(text):
        return Flaw.FORMULA
    if any(_hidden(sign) for sign in _LINE_ENDS.sub(" ", text)):
        return Flaw.HIDDEN_SIGN
    return None


def _hidden(sign: str) -> bool:
    """Whether a sign cannot be seen or turns the line around: control, bidi, zero-width, what is no character.

    Characters newer than this Python knows count as seen: rare names live there.
    """
    number = ord(sign)
    if number & _PLANE_END == _PLANE_END or _NOBODYS_FIRST <= number <= _NOBODYS_LAST:
        return True
    return category(sign) in {"Cc", "Cf", "Cs"}
