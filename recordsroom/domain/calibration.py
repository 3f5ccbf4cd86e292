"""What a printer's calibration page tells once it was measured: how far it prints aside, and whether it scales.

Lengths are hundredths of a millimetre, as those of label papers are.
"""

from __future__ import annotations

from dataclasses import dataclass

CROSS_LEFT, CROSS_TOP = 20_00, 40_00
"""Where the first cross of the page stands, from its left and its top edge."""
RULER = 100_00
"""How long both rulers of the page are."""
_FURTHEST = 5_00
"""A printer may be set right by so much; beyond that it is loaded wrongly."""
_SCALED = 30
"""On a ruler of 100 mm: more would be a millimetre on the last label of a sheet, and bars of other widths."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """What follows from four measures: how far everything is to be moved, and what speaks against it."""

    right: int
    down: int
    scale_across: int
    """By how much the ruler across is longer than it should be; shorter is below nought."""
    scale_down: int

    @property
    def scales(self) -> bool:
        """Whether the printer shrinks or stretches pages; then no move sets them right."""
        return max(abs(self.scale_across), abs(self.scale_down)) > _SCALED

    @property
    def too_far(self) -> bool:
        """Whether the paper lies wrongly rather than the printer prints aside."""
        return max(abs(self.right), abs(self.down)) > _FURTHEST


def calibration(left: int, top: int, across: int, down: int) -> Calibration:
    """Judge the measured page: from its edges to the first cross, and both rulers from 0 to 100."""
    return Calibration(CROSS_LEFT - left, CROSS_TOP - top, across - RULER, down - RULER)
