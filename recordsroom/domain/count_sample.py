"""Samples 抽样: how many must be drawn by lot, so that what is wrong shows with a stated confidence."""

from __future__ import annotations

import math

CONFIDENCES = (90, 95, 99)
TOLERATED = (1, 2, 5)
"""Per cent that may differ before a sample has to show it."""


def sample_size(population: int, confidence: int, tolerated: int) -> int:
    """How many must be drawn so that, where this per cent differs, one of those is among them with this confidence.

    The lot draws without putting back, so a small population asks for less than the rule for great ones says.
    """
    if population <= 0:
        return 0
    wrong = max(1, math.ceil(population * tolerated / 100))
    missed, size = 1.0, 0
    while size < population and missed > 1 - confidence / 100:
        missed *= max(0, population - wrong - size) / (population - size)
        size += 1
    return size
