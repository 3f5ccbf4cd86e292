"""How large everything is on this PC: letters, rows and pictures together, from the next start of the window."""

from __future__ import annotations

from collections.abc import MutableMapping

SIZES = (100, 125, 150, 175, 200)
"""Per cent of the usual size."""
_QT = "QT_SCALE_FACTOR"


def use_size(per_cent: int, environment: MutableMapping[str, str]) -> None:
    """Tell Qt before it starts; a size that is told from outside, or is none of ours, is left alone."""
    if per_cent in SIZES and per_cent != SIZES[0]:
        environment.setdefault(_QT, f"{per_cent / 100:g}")
