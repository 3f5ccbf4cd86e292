"""The air of a month as curves 库房温湿度曲线 (F-26): temperature above, humidity below, each with its limits.

What lies out of the limits is a full square, what lies within a small one; days without a reading leave a gap.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from recordsroom.domain.label_stocks import Feed
from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.imprint import EDGE, HEAD, frame_on
from recordsroom.services.documents.imprint import FOOT as PAPER_FOOT
from recordsroom.services.documents.measure import Across, Area, Size
from recordsroom.services.documents.parts import Part, Words
from recordsroom.services.documents.pen import Pen
from recordsroom.services.documents.phrase import Language, Phrase, worded
from recordsroom.services.documents.stock import Stock
from recordsroom.services.documents.table import LYING

_ABOUT, _FOOT, _HEAD, _LEFT, _RIGHT, _DAYS = 6.0, 6.0, 6.5, 13.0, 3.0, 5.0
_BEYOND, _GAP = 20, 2.0
"""So many tenths stand free beyond what was read; over so many days without a reading no line is drawn."""
_DOT, _OUT, _DASH, _FREE = 0.7, 1.9, 2.0, 4.5
_STEPS = (10, 20, 50, 100, 200, 500)
"""So many tenths lie between two figures at the side, as far as they find room."""


@dataclass(frozen=True, repr=False)
class Curve:
    """One figure of a month: its limits in tenths, and what was read, each by the days since the month began."""

    name: Phrase
    low: int
    high: int
    spots: tuple[tuple[float, int], ...]

    @property
    def span(self) -> tuple[int, int]:
        """Between which figures it is drawn."""
        values = [value for _at, value in self.spots]
        return min(*values, self.low, self.high) - _BEYOND, max(*values, self.low, self.high) + _BEYOND


@dataclass(frozen=True, repr=False)
class ClimateCurves:
    """One place in one month."""

    about: str | Phrase
    said: Phrase
    days: int
    temperature: Curve
    humidity: Curve


@dataclass(frozen=True)
class _Chart:
    """One of the two figures on its part of the page."""

    which: Literal["temperature", "humidity"]
    top: float
    wide: float
    tall: float

    def said(self, row: ClimateCurves, language: Language) -> str:
        """Its name; figures are written in letters that every font has."""
        return worded(self._curve(row).name, language)

    def draw(self, pen: Pen, row: ClimateCurves) -> None:
        """Draw the ground with its figures, the limits, the curve and its readings."""
        curve = self._curve(row)
        Words[ClimateCurves](
            0, self.top, self.wide, _HEAD, 11, of=lambda _row: curve.name, face=Face.BOLD, down="middle"
        ).draw(pen, row)
        pen.box(_LEFT, self.top + _HEAD, Size(self._ground, self._height))
        self._days(pen, row)
        self._figures(pen, row)
        spots = [(self._across(at, row), self._down(value, curve)) for at, value in curve.spots]
        near = [one[0] - other[0] <= _GAP for other, one in pairwise(curve.spots)]
        pen.lines(
            ((*one, *other) for (one, other), close in zip(pairwise(spots), near, strict=True) if close), weight=0.9
        )
        for (left, down), (_at, value) in zip(spots, curve.spots, strict=True):
            side = _DOT if curve.low <= value <= curve.high else _OUT
            pen.box(left - side / 2, down - side / 2, Size(side, side), solid=True)

    def _curve(self, row: ClimateCurves) -> Curve:
        return row.temperature if self.which == "temperature" else row.humidity

    @property
    def _ground(self) -> float:
        return self.wide - _LEFT - _RIGHT

    @property
    def _height(self) -> float:
        return self.tall - _HEAD - _DAYS

    def _across(self, days: float, row: ClimateCurves) -> float:
        return _LEFT + self._ground * days / row.days

    def _down(self, value: int, curve: Curve) -> float:
        least, most = curve.span
        return self.top + _HEAD + self._height * (most - value) / (most - least)

    def _days(self, pen: Pen, row: ClimateCurves) -> None:
        wide, foot = self._ground / row.days, self.top + _HEAD + self._height
        pen.lines(
            ((self._across(day, row), foot - 1.2, self._across(day, row), foot) for day in range(1, row.days)),
            weight=0.2,
        )
        for day in range(1, row.days + 1):
            _figure(str(day), (self._across(day - 1, row), foot, wide, _DAYS), "centre").draw(pen, row)

    def _figures(self, pen: Pen, row: ClimateCurves) -> None:
        curve = self._curve(row)
        # No figure stands beside the name above.
        written = [self.top + _HEAD - _FREE / 2]
        for figure in (curve.high, curve.low):
            down = self._down(figure, curve)
            pen.lines(self._dashes(down), weight=0.6)
            if all(abs(down - other) >= _FREE for other in written):
                self._beside(pen, row, figure, Face.BOLD)
                written.append(down)
        least, most = curve.span
        step = next(step for step in _STEPS if self._height * step / (most - least) >= _FREE)
        for figure in range(-(-least // step) * step, most + 1, step):
            down = self._down(figure, curve)
            pen.lines(((_LEFT, down, _LEFT + 1.5, down),), weight=0.2)
            # Where a limit stands written no other figure finds room.
            if all(abs(down - other) >= _FREE for other in written):
                self._beside(pen, row, figure)

    def _dashes(self, down: float) -> Iterator[tuple[float, float, float, float]]:
        left, end = _LEFT, _LEFT + self._ground
        while left < end:
            yield left, down, min(left + _DASH, end), down
            left += 2 * _DASH

    def _beside(self, pen: Pen, row: ClimateCurves, figure: int, face: Face = Face.SANS) -> None:
        where = (0.0, self._down(figure, self._curve(row)) - 2, _LEFT - 1.5, 4.0)
        _figure(f"{figure / 10:g}", where, "right", face).draw(pen, row)


def _figure(
    text: str, where: tuple[float, float, float, float], across: Across, face: Face = Face.SANS
) -> Words[ClimateCurves]:
    return Words(*where, 8, of=lambda _row: text, face=face, across=across, down="middle")


def _parts(area: Area) -> tuple[Part[ClimateCurves], ...]:
    wide, tall = area.width, (area.height - _ABOUT - _FOOT) / 2
    return (
        Words(0, 0, wide, _ABOUT, 11, of=lambda row: row.about, least=7, shorten="end", down="middle"),
        _Chart("temperature", _ABOUT, wide, tall),
        _Chart("humidity", _ABOUT + tall, wide, tall),
        Words(0, area.height - _FOOT, wide, _FOOT, 9, of=lambda row: row.said, least=7, shorten="end", down="middle"),
    )


NAME = Phrase(zh="库房温湿度曲线", en="The air of the repository as curves")
TEMPERATURE = Phrase(zh="温度（℃）", en="Temperature, degrees")
HUMIDITY = Phrase(zh="相对湿度（%）", en="Humidity, per cent")


def curves_said(readings: int, out: int, mean: tuple[str, str]) -> Phrase:
    """What a month comes to, and how the curves are read."""
    return Phrase(
        zh=f"记录 {readings} 次，超限 {out} 次；平均 {mean[0]} ℃、{mean[1]} %。"
        "虚线为限值，大方块为超限；断开处没有记录。",
        en=f"{readings} readings, {out} out of limits; mean {mean[0]} degrees, {mean[1]} per cent. Dashes are the"
        " limits, large squares lie out of them, and where the line breaks nothing was read.",
    )


_WARM = (182, 188, 191, 185, 196, 204, 212, 225, 238, 244, 241, 230, 221, 214, 209, 203, 199, 195, 190, 186)
_DAMP = (512, 520, 531, 542, 556, 571, 588, 605, 617, 611, 598, 579, 566, 552, 547, 541, 533, 528, 520, 516)
_GROUND = Size(LYING.width - 2 * EDGE, LYING.height - HEAD - PAPER_FOOT)
_STOCK = Stock(
    "climate-pages", Phrase(zh="A4 普通纸", en="A4 plain paper"), Feed.SHEET, _GROUND, LYING, 1, 1, EDGE, HEAD,
    *_GROUND, lined=True,
)  # fmt: skip
FORM: Form[ClimateCurves] = Form(
    key="climate_chart",
    name=NAME,
    least=_STOCK.label,
    parts=_parts,
    samples=(
        ClimateCurves(
            "01库　2026-11　14–24 ℃　45–60 %",
            curves_said(20, 5, ("20.5", "55.1")),
            30,
            Curve(TEMPERATURE, 140, 240, tuple((0.4 + day, value) for day, value in enumerate(_WARM))),
            Curve(HUMIDITY, 450, 600, tuple((0.4 + day, value) for day, value in enumerate(_DAMP))),
        ),
    ),
    stock=_STOCK,
    others=(),
    frame=frame_on(LYING, EDGE),
)
