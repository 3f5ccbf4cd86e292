"""Looks at a drawn page as a scanner and an eye do: its codes, and where everything on it lies."""

from __future__ import annotations

from collections.abc import Iterator

import pypdfium2
import pypdfium2.raw as pdfium
import zxingcpp
from PIL.Image import Image

FORMATS = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.Code128, zxingcpp.BarcodeFormat.QRCode])
HAIR = 0.3  # Points: what the outline of a hairline may lie beside its middle.
Bounds = tuple[float, float, float, float]


def picture(page: pypdfium2.PdfPage, dpi: int = 300) -> Image:
    seen: Image = page.render(scale=dpi / 72, grayscale=True).to_pil()
    return seen


def scanned(image: Image) -> list[str]:
    return sorted(code.text for code in zxingcpp.read_barcodes(image, formats=FORMATS))


def ink(page: pypdfium2.PdfPage) -> Iterator[tuple[bool, Bounds]]:
    """Everything drawn: whether it is writing, and its bounds in points."""
    for thing in page.get_objects():
        yield thing.type == pdfium.FPDF_PAGEOBJ_TEXT, thing.get_bounds()


def holds(outer: Bounds, inner: Bounds) -> bool:
    return all(a <= b + HAIR for a, b in zip(outer[:2], inner[:2], strict=True)) and all(
        a >= b - HAIR for a, b in zip(outer[2:], inner[2:], strict=True)
    )


def touch(one: Bounds, other: Bounds, slack: float = 0.0) -> bool:
    """Whether two things lie over each other by more than the slack."""
    across, down = (min(one[i + 2], other[i + 2]) - max(one[i], other[i]) for i in (0, 1))
    return min(across, down) > slack


CROSSING = frozenset({"climate_chart"})
"""Forms with curves, which cross the lines of their ground."""


def lying_over(drawn: list[tuple[bool, Bounds]], form: str = "") -> list[tuple[Bounds, Bounds]]:
    """The pairs of things that lie over each other: writing may lie within a frame, and hairlines may meet."""
    crossing = form in CROSSING
    return [
        (one, other)
        for (writing, one), (other_writing, other) in _near(drawn)
        if not ((holds(one, other) and not writing) or (holds(other, one) and not other_writing))
        and (writing or other_writing or not crossing)
        # The outlines of two lines that meet reach a hair beyond their middle; writing touches nothing at all.
        and touch(one, other, 0.0 if writing or other_writing else HAIR)
    ]


def _near(drawn: list[tuple[bool, Bounds]]) -> Iterator[tuple[tuple[bool, Bounds], tuple[bool, Bounds]]]:
    """The pairs that could touch by their height: a full page has too many things to try each with each."""
    ordered = sorted(drawn, key=lambda thing: thing[1][1])
    for place, one in enumerate(ordered):
        for other in ordered[place + 1 :]:
            if other[1][1] > one[1][3]:
                break
            yield one, other
