"""Naming a record by the tail of its code: 16, 3-16, GH-16; zeros before a number say nothing (P-03, P-10)."""

from __future__ import annotations

import re
from unicodedata import normalize

_PIECES = re.compile(r"\d+|[^\W\d_]+")


def pieces(text: str) -> tuple[str, ...]:
    """The numbers and words that a code or what was typed is made of; numbers without the zeros before them."""
    found = _PIECES.findall(normalize("NFKC", text).casefold())
    return tuple(piece.lstrip("0") or "0" if piece.isdecimal() else piece for piece in found)


def ends_so(code: str, typed: str) -> bool:
    """Whether a code ends with the last that was typed, and has what was typed before it, in that order."""
    wanted, has = pieces(typed), pieces(code)
    if not wanted or not has or wanted[-1] != has[-1]:
        return False
    rest = iter(has[:-1])
    return all(piece in rest for piece in wanted[:-1])


def group_of(code: str) -> str:
    """What a code begins with before its last number: those that share it stand side by side as a rule."""
    return re.sub(r"\d+\D*$", "", code)
