"""The page that shows how a printer prints: crosses with millimetres at its corners, and two rulers of 100 mm."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.calibration import CROSS_LEFT, CROSS_TOP, RULER
from recordsroom.domain.label_stocks import Feed
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.imprint import A4_FRAME, FOOT, HEAD
from recordsroom.services.documents.measure import A4, Area, Size
from recordsroom.services.documents.parts import Part, Words
from recordsroom.services.documents.pen import Pen
from recordsroom.services.documents.phrase import Language, Phrase
from recordsroom.services.documents.stock import Stock

_LINE = 0.4
"""Points: as thin as every printer draws, so that one measures to its middle."""
_ARM = 8
"""Millimetres of a cross in each direction, a tick on each."""
_TEN = 10
_LEFT, _TOP = CROSS_LEFT / 100, CROSS_TOP / 100 - HEAD
_RIGHT, _LOWEST = A4.width - _LEFT, 226.0
_LONG = RULER // 100


@dataclass(frozen=True)
class Cross:
    """A cross with millimetres on its arms; one measures from the edge of the paper to its middle."""

    x: float
    y: float

    def said(self, _row: object, _language: Language) -> str:
        """A cross says nothing."""
        return ""

    def draw(self, pen: Pen, _row: object) -> None:
        """Draw both arms and their ticks."""
        x, y, half = self.x, self.y, 0.6
        ticks = [(x + at, y - half, x + at, y + half) for at in range(-_ARM, _ARM + 1) if at]
        ticks += [(x - half, y + at, x + half, y + at) for at in range(-_ARM, _ARM + 1) if at]
        pen.lines([(x - _ARM, y, x + _ARM, y), (x, y - _ARM, x, y + _ARM), *ticks], weight=_LINE)


@dataclass(frozen=True)
class Ruler:
    """A ruler of 100 mm, from left to right or from top to bottom."""

    x: float
    y: float
    upright: bool = False

    def said(self, _row: object, _language: Language) -> str:
        """Its figures are words of their own."""
        return ""

    def draw(self, pen: Pen, _row: object) -> None:
        """Draw the line and a tick for each millimetre, longer ones at fives and tens."""
        strokes = [self._stroke(0, _LONG, 0)]
        for millimetre in range(_LONG + 1):
            tick = 4 if millimetre % _TEN == 0 else 3 if millimetre % (_TEN // 2) == 0 else 2
            strokes.append(self._stroke(millimetre, millimetre, tick))
        pen.lines(strokes, weight=_LINE)

    def _stroke(self, begin: float, end: float, tick: float) -> tuple[float, float, float, float]:
        """From one millimetre of the ruler to another, so far to its side."""
        if self.upright:
            return self.x, self.y + begin, self.x + tick, self.y + end
        return self.x + begin, self.y, self.x + end, self.y + tick


@dataclass(frozen=True)
class CalibrationSteps:
    """What is done with the page, step by step."""

    steps: tuple[Phrase, ...]


PAPER = Stock(
    key="calibration-page",
    name=Phrase(zh="A4 普通纸", en="A4 plain paper"),
    feed=Feed.SHEET,
    label=Size(A4.width, A4.height - HEAD - FOOT),
    page=A4,
    top=HEAD,
)
"""Plain paper: labels are too dear to be measured."""

STEPS = (
    CalibrationSteps(
        (
            Phrase("打印时不要选“适合页面”“缩放”。", "Print without “fit to page” or any scaling."),
            Phrase(
                "量左上角十字的中心：到纸的左边应为 20 毫米，到纸的上边应为 40 毫米。",
                "Measure the middle of the cross at the top left: 20 mm from the left edge, 40 mm from the top.",
            ),
            Phrase(
                "量横尺、竖尺从 0 到 100：都应为 100 毫米。",
                "Measure both rulers from 0 to 100: each should be 100 mm.",
            ),
            Phrase(
                "把量得的四个数填在“打印”页右边，按回车。",
                "Type the four figures at the right of page Printing and press Enter.",
            ),
        )
    ),
)
_ACROSS, _DOWN = (55.0, 15.0), (24.0, 39.0)
_STEP_TALL, _STEP_WIDE = 16.0, 118.0


def _step(number: int) -> Words[CalibrationSteps]:
    def words(row: CalibrationSteps) -> Phrase | str:
        if number >= len(row.steps):
            return ""
        step = row.steps[number]
        return Phrase(f"{number + 1}. {step.zh}", f"{number + 1}. {step.en}")

    return Words(56, 53 + number * _STEP_TALL, _STEP_WIDE, _STEP_TALL - 2, 10.5, of=words)


def _figure(x: float, y: float, millimetre: int, *, upright: bool) -> Words[CalibrationSteps]:
    return Words(x, y, 10, 4, 8, of=lambda _row: str(millimetre), across="left" if upright else "centre")


def _parts(_area: Area) -> tuple[Part[CalibrationSteps], ...]:
    tens = range(0, _LONG + 1, _TEN)
    return (
        *(Cross(x, y) for x in (_LEFT, _RIGHT) for y in (_TOP, _LOWEST)),
        Ruler(*_ACROSS),
        Ruler(*_DOWN, upright=True),
        *(_figure(_ACROSS[0] + ten - 5, _ACROSS[1] + 5, ten, upright=False) for ten in tens),
        *(_figure(_DOWN[0] + 5, _DOWN[1] + ten - 2, ten, upright=True) for ten in tens),
        *(_step(number) for number in range(len(STEPS[0].steps))),
    )


FORM = Form(
    key="calibration_sheet",
    name=Phrase(zh="打印机校准页", en="Calibration page"),
    least=PAPER.label,
    parts=_parts,
    samples=STEPS,
    stock=PAPER,
    others=(),
    frame=A4_FRAME,
)
