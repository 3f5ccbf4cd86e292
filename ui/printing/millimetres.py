"""Lengths as they are typed: millimetres with at most two decimals, kept as whole hundredths."""

from __future__ import annotations

import re

from ui.parts.fields import PlainDigits

_LONGEST = 6
_POINTS = ".．。，,"
_PLAIN = str.maketrans("．。，,０１２３４５６７８９", "....0123456789")
_WRITTEN = re.compile(r"\d{1,3}(?:\.\d{0,2})?")


class Millimetres(PlainDigits):
    """A short field for a length."""

    def __init__(self, hundredths: int | None = None, ghost: str = "") -> None:
        super().__init__(ghost, longest=_LONGEST)
        self.let(_LONGEST, _POINTS)
        if hundredths is not None:
            self.setText(f"{hundredths / 100:g}")

    def hundredths(self) -> int | None:
        """What stands there; None where that is no length or nothing."""
        return hundredths_of(self.text())


def hundredths_of(text: str) -> int | None:
    """A typed length as hundredths of a millimetre; None where it is none."""
    plain = text.strip().translate(_PLAIN)
    return round(float(plain) * 100) if _WRITTEN.fullmatch(plain) else None
