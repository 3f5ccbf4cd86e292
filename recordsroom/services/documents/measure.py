"""Millimetres, the only measure of our forms, and what they are in points and in printer dots."""

from __future__ import annotations

from typing import Literal, NamedTuple

MM = 72 / 25.4
"""Points in one millimetre."""

POINT = 25.4 / 72
"""Millimetres in one point."""


class Size(NamedTuple):
    """How wide and how tall something is, in millimetres."""

    width: float
    height: float


A3 = Size(297, 420)
A4 = Size(210, 297)
A5_LYING = Size(210, 148)
"""A5 on its side, as slips and notices lie in the hand."""


class Area(NamedTuple):
    """The ground one label or page offers, and the margins that stay white at its sides, and at top and bottom."""

    width: float
    height: float
    side: float
    end: float

    @property
    def inner(self) -> Size:
        """What is left for bars and words."""
        return Size(self.width - 2 * self.side, self.height - 2 * self.end)


def dot(dpi: int) -> float:
    """How wide one dot of a printer is, in millimetres."""
    return 25.4 / dpi


Across = Literal["left", "centre", "right"]
Down = Literal["top", "middle", "bottom"]
SHARE = {"left": 0.0, "centre": 0.5, "right": 1.0, "top": 0.0, "middle": 0.5, "bottom": 1.0}
"""How much of the white that is left over lies before a thing that is set this way."""
