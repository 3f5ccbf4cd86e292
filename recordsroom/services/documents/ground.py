"""Divides the ground of a label into places, so that labels of any size keep one order: what, which copy, where, bars.

Three plans: narrow labels stack everything, broad ones set the place beside the bars, long ones set words left and bars
right. Bars begin where the words begin.
"""

from __future__ import annotations

from typing import NamedTuple

from recordsroom.services.documents.bars import BAR_MODULES, BAR_QUIET
from recordsroom.services.documents.measure import POINT, Across, Area

_BROAD = 50.0
"""Millimetres of inner width from which words fit beside the bars."""

_LONG = 2.6
"""Width to height from which bars stand at the right."""

_TALL = 0.8
"""Height to width from which there is room to stack everything."""

_PLAIN = 21.0
"""Millimetres of inner height up to which every line is needed as it is."""

_MODULES = (0.254, 0.51)
"""The finest and the coarsest bars a label is laid out with."""


class Box(NamedTuple):
    """Where one thing may be drawn: its corner, width and height in millimetres."""

    x: float
    y: float
    wide: float
    tall: float


class Ground(NamedTuple):
    """The places of one label, the points of its large words, small words and place, and the module of its bars."""

    headline: Box
    detail: Box
    mark: Box
    place: Box
    bars: Box
    large: float
    small: float
    where: float
    module: float
    bars_across: Across = "left"


def divide(area: Area, emphasis: float = 1.0) -> Ground:
    """Divide the ground of one label; `emphasis` sets the headline larger where there is height for it."""
    wide, tall = area.inner
    emphasis = min(emphasis, max(1.0, tall / _PLAIN))
    if wide / tall >= _LONG:
        return _long(area, emphasis)
    plan = _broad if wide >= _BROAD and tall / wide < _TALL else _narrow
    return plan(area, emphasis)


def _sizes(wide: float, tall: float, emphasis: float) -> tuple[float, float]:
    """Points for large and small words; on large labels less than in proportion, or they shout."""
    scale = max(1.0, min(wide / 33, tall / 17)) ** 0.85
    return min(9 * scale, 26) * emphasis, min(6.6 * scale, 13)


def _module(length: float) -> float:
    return min(max(_MODULES[0], length / BAR_MODULES), _MODULES[1])


def _narrow(area: Area, emphasis: float) -> Ground:
    wide, tall = area.inner
    large, small = _sizes(wide, tall, emphasis)
    head, row = large * POINT * 1.12, small * POINT * 1.05
    gap = max(0.25, (tall - 17) * 0.1)
    second = area.end + head + gap
    third = second + row + gap
    module = _module(wide * 0.7)
    highest = module * BAR_MODULES * 0.45 + row
    top = max(third + row + gap * 1.5, area.end + tall - highest)
    return Ground(
        headline=Box(area.side, area.end, wide, head),
        detail=Box(area.side, second, wide * 0.46, row),
        mark=Box(area.side + wide * 0.5, second, wide * 0.5, row),
        place=Box(area.side, third, wide, top - third - gap),
        bars=Box(area.side, top, wide, area.end + tall - top),
        large=large,
        small=small,
        where=small * (1.6 if tall / wide >= _TALL else 1),
        module=module,
    )


def _broad(area: Area, emphasis: float) -> Ground:
    wide, tall = area.inner
    large, small = _sizes(wide * 0.72, tall * 0.72, emphasis)
    head, row = large * POINT, small * POINT * 1.25
    gap = tall * 0.05
    second = area.end + head + gap
    module = _module(wide * 0.5)
    top = max(second + row + gap * 1.6, area.end + tall - module * BAR_MODULES * 0.5 - row)
    bars = Box(area.side, top, wide * 0.58, area.end + tall - top)
    beside = bars.x + bars.wide + BAR_QUIET * module * 0.5
    return Ground(
        headline=Box(area.side, area.end, wide, head),
        detail=Box(area.side, second, wide * 0.46, row),
        mark=Box(area.side + wide * 0.5, second, wide * 0.5, row),
        place=Box(beside, top, area.side + wide - beside, bars.tall),
        bars=bars,
        large=large,
        small=small,
        where=small * 1.4,
        module=module,
    )


def _long(area: Area, emphasis: float) -> Ground:
    wide, tall = area.inner
    large, small = _sizes(wide * 0.6, tall, emphasis)
    head, row = large * POINT * 1.1, small * POINT * 1.3
    module = _module(wide * 0.36)
    length = module * 1.15 * BAR_MODULES
    words = wide - length - BAR_QUIET * module
    middle = area.end + (tall - row) / 2 + tall * 0.04
    return Ground(
        headline=Box(area.side, area.end, words, head),
        detail=Box(area.side, middle, words * 0.46, row),
        mark=Box(area.side + words * 0.5, middle, words * 0.5, row),
        place=Box(area.side, area.end + tall - row * 1.2, words, row * 1.2),
        bars=Box(area.side + wide - length, area.end, length, tall),
        large=large,
        small=small,
        where=small * 1.25,
        module=module,
        bars_across="right",
    )
