"""Chooses the font for every single character, so that the rare ones in names never turn to empty boxes.

A font file is opened when its first character is needed: the large one with the rare characters as a rule never.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from recordsroom.resources import resource

GETA = "〓"
"""Printed where no font has the character: the printers' old sign for a missing sort."""


class Face(StrEnum):
    """The three looks our forms use: labels in sans, documents in serif, what is to be found first in bold."""

    SANS = "NotoSansSC-Regular"
    BOLD = "NotoSansSC-Bold"
    SERIF = "NotoSerifSC-Regular"


_RARE = "HanaMinB"
_CHAINS = {
    Face.SANS: (Face.SANS.value, Face.SERIF.value, _RARE),
    Face.BOLD: (Face.BOLD.value, Face.SANS.value, Face.SERIF.value, _RARE),
    Face.SERIF: (Face.SERIF.value, Face.SANS.value, _RARE),
}


class Glyph(NamedTuple):
    """One character as it will be drawn: with which font, and how wide in ems."""

    font: str
    character: str
    width: float


@cache
def _font(name: str) -> TTFont:
    font = TTFont(name, str(resource(f"fonts/{name}.ttf")))
    pdfmetrics.registerFont(font)
    return font


def reportlab_name(face: Face) -> str:
    """The name under which the PDF library knows a look; the font is loaded by asking."""
    return str(_font(face.value).fontName)


@cache
def _find(character: str, face: Face) -> Glyph | None:
    code = ord(character)
    for name in _CHAINS[face]:
        widths: dict[int, float] = _font(name).face.charWidths
        if code in _font(name).face.charToGlyph:
            return Glyph(name, character, widths.get(code, _font(name).face.defaultWidth) / 1000)
    return None


@cache
def glyph(character: str, face: Face) -> Glyph:
    """How one character is drawn; one that no font has is drawn as the sign for a missing sort."""
    return _find(character, face) or glyph(GETA, face)


class _Widths(dict[str, float]):
    """How wide each character is drawn, in ems, worked out once for each."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        self._face = face

    def __missing__(self, character: str) -> float:
        self[character] = wide = glyph(character, self._face).width
        return wide


@cache
def widths(face: Face) -> dict[str, float]:
    """How wide each character of a look is drawn, in ems."""
    return _Widths(face)


def unknown(texts: Iterable[str], face: Face = Face.SANS) -> str:
    """The characters no font of ours has, each once in the order met: to be told before anything is printed."""
    met = dict.fromkeys(character for text in texts for character in text)
    return "".join(character for character in met if _find(character, face) is None)
