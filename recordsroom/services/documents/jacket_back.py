"""The back of the hard cover 案卷卷皮封底 (F-07, GB/T 9705-2008): 310 × 220 mm with flaps of 70 mm on three sides.

Opened it is 290 × 450 mm, larger than any sheet of an office: it comes on two sheets of A3, which are glued where they
lie over each other by 20 mm. What shows outside stays blank; all that stands here is on the inside.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from recordsroom.domain.label_stocks import Feed
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.imprint import EDGE, Leaf, frame_on
from recordsroom.services.documents.measure import A3, Area, Size
from recordsroom.services.documents.parts import Part, Words
from recordsroom.services.documents.pen import Pen
from recordsroom.services.documents.phrase import Language, Phrase
from recordsroom.services.documents.stock import Stock

_BACK, _FLAP, _OVER = Size(220, 310), 70.0, 20.0
_WHOLE = Size(_BACK.width + _FLAP, _BACK.height + 2 * _FLAP)
_HALF = Size(_WHOLE.width, (_WHOLE.height + _OVER) / 2)
_LYING = Size(A3.height, A3.width)
_TOP, _NOTE, _INSIDE = 42.0, 30.0, 0.3
_OPEN = 0.8
"""Millimetres that a line ends before a corner, so that no two lie over each other."""
_CUT, _FOLD = 0.9, 0.25
"""Points: what is cut is drawn strong, what is folded fine."""
_MEASURES = Phrase(
    zh="粗线裁切，细线折叠；两张在粘合处粘成一张。封底 310 × 220 mm，三边勒口 70 mm，外面不印字。",
    en="Cut along strong lines, fold along fine ones; both sheets are glued to one. 310 × 220 mm, flaps of 70 mm.",
)
_FLAPS = Phrase(zh="勒口 70 mm，向里折", en="Flap of 70 mm, folded in")


@dataclass(frozen=True, repr=False)
class BackHalf:
    """One of the two sheets."""

    upper: bool

    @property
    def starts(self) -> float:
        """Where it begins on the whole, in mm from the top."""
        return 0.0 if self.upper else _WHOLE.height - _HALF.height

    @property
    def glue(self) -> Phrase:
        """What is written where the sheets lie over each other."""
        if self.upper:
            return Phrase(zh="粘合处 20 mm：压在下半张下面", en="Glue, 20 mm: below the lower sheet")
        return Phrase(zh="粘合处 20 mm：盖在上半张上面", en="Glue, 20 mm: over the upper sheet")


HALVES = (BackHalf(upper=True), BackHalf(upper=False))
"""Both sheets, the upper one first."""
_Ends = tuple[float, float, float, float]
_FAR, _LOW = _WHOLE.width - _INSIDE, _WHOLE.height - _INSIDE
_BELOW = _FLAP + _BACK.height
_CUTS: tuple[_Ends, ...] = (
    (_INSIDE, _INSIDE, _BACK.width, _INSIDE),
    (_BACK.width, _INSIDE, _BACK.width, _FLAP),
    (_BACK.width, _FLAP, _FAR, _FLAP),
    (_FAR, _FLAP, _FAR, _BELOW),
    (_BACK.width, _BELOW, _FAR, _BELOW),
    (_BACK.width, _BELOW, _BACK.width, _LOW),
    (_INSIDE, _LOW, _BACK.width, _LOW),
    (_INSIDE, _INSIDE, _INSIDE, _LOW),
)
_FOLDS: tuple[_Ends, ...] = (
    (_INSIDE, _FLAP, _BACK.width, _FLAP),
    (_INSIDE, _BELOW, _BACK.width, _BELOW),
    (_BACK.width, _FLAP, _BACK.width, _BELOW),
)


@dataclass(frozen=True)
class _Lines:
    """The lines of the whole, as far as they lie on a half."""

    ends: tuple[_Ends, ...]
    weight: float

    def said(self, _half: BackHalf, _language: Language) -> str:
        """Lines say nothing."""
        return ""

    def draw(self, pen: Pen, half: BackHalf) -> None:
        """Draw them."""
        for one in _on(half, self.ends):
            pen.lines((one,), weight=self.weight)


@dataclass(frozen=True)
class _Seam:
    """The line up to which the other sheet reaches."""

    def said(self, _half: BackHalf, _language: Language) -> str:
        """A line says nothing."""
        return ""

    def draw(self, pen: Pen, half: BackHalf) -> None:
        """Draw it fine: the upper sheet is not cut there."""
        top = _HALF.height - _OVER if half.upper else _OVER
        for left, wide in ((1.0, _BACK.width - 2), (_BACK.width + 1, _FLAP - 2)):
            pen.rule(left, top, wide, weight=_FOLD)


def _on(half: BackHalf, ends: tuple[_Ends, ...]) -> Iterator[_Ends]:
    for left, top, right, foot in ends:
        above, below = top - half.starts, foot - half.starts
        if above < _HALF.height and below > 0:
            across, down = (_OPEN, 0.0) if top == foot else (0.0, _OPEN)
            inside = max(above, _INSIDE) + down, min(below, _HALF.height - _INSIDE) - down
            yield left + across, inside[0], right - across, inside[1]


def _parts(_area: Area) -> tuple[Part[BackHalf], ...]:
    strip = _OVER - 8

    def words(top: float, of: bool) -> Words[BackHalf]:
        return Words(
            10, top + 4, _BACK.width - 20, strip, 10,
            of=lambda half: half.glue if half.upper is of else "", across="centre", down="middle",
        )  # fmt: skip

    def flap(top: float, of: bool) -> Words[BackHalf]:
        return Words(
            10, top, _BACK.width - 20, 8, 10,
            of=lambda half: _FLAPS if half.upper is of else "", across="centre", down="middle",
        )  # fmt: skip

    return (
        _Lines(_CUTS, _CUT),
        _Lines(_FOLDS, _FOLD),
        _Seam(),
        flap(_FLAP / 2, True),
        flap(_HALF.height - _FLAP / 2, False),
        words(_HALF.height - _OVER, True),
        words(0, False),
        Words(_BACK.width + 4, 110, _FLAP - 8, 12, 10, of=lambda _half: _FLAPS, across="centre", down="middle"),
    )


def _note() -> Words[Leaf]:
    return Words(EDGE, _NOTE, _LYING.width - 2 * EDGE, 6, 10, of=lambda _leaf: _MEASURES, across="centre")


STOCK = Stock(
    key="jacket-back",
    name=Phrase(zh="A3 横放 封底 两张", en="A3 on its side, two sheets"),
    feed=Feed.SHEET,
    label=_HALF,
    page=_LYING,
    left=(_LYING.width - _HALF.width) / 2,
    top=_TOP,
    lined=True,
)
FORM = Form(
    key="jacket_back",
    name=Phrase(zh="案卷卷皮封底", en="Back of the hard cover"),
    least=_HALF,
    parts=_parts,
    samples=HALVES,
    stock=STOCK,
    frame=(*frame_on(_LYING, EDGE), _note()),
)
