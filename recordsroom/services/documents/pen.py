"""Draws in millimetres from the top left corner of a label or page, on the dots of the printer that will print it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from recordsroom.services.documents.lines import Line
from recordsroom.services.documents.measure import MM, POINT, Size, dot
from recordsroom.services.documents.phrase import Language
from recordsroom.services.documents.typesetting import Writing

_HAIRLINE = 0.25
"""Points; office printers still print it, the eye does not see a frame."""

_BLACK, _WHITE, _RED = "0 g", "1 g", "0.8 0 0 rg"
_RED_LINES = 0.8, 0.0, 0.0

_NEAR = 0.05
"""Millimetres by which lines of neighbouring cells keep inside their own: less than a dot, so they look like one."""


class Pen:
    """What the parts of a form draw with; `move` sets the corner they count from and the ground they have."""

    def __init__(self, canvas: Canvas, page: Size, dpi: int, language: Language, *, coloured: bool = False) -> None:
        self.language = language
        self._coloured, self._ink = coloured, _BLACK
        self.dpi = dpi
        self._canvas = canvas
        self._page = page
        self.ground = page
        self._left, self._top = 0.0, 0.0
        self._writing: Writing | None = None

    def move(self, left: float, top: float, ground: Size) -> None:
        """Draw on this part of the page from now on; what was written so far is complete."""
        self.rest()
        self._left, self._top = left, top
        self.ground = ground

    @contextmanager
    def lowered(self, down: float) -> Iterator[None]:
        """Draw so many millimetres further down for a while, as the lines of a page are."""
        self._top += down
        yield
        self._top -= down

    @contextmanager
    def red(self) -> Iterator[None]:
        """Write and rule in red for a while, as stamps are; a printer of rolls knows black only and would dot it."""
        if not self._coloured:
            yield
            return
        self._ink = _RED
        self._canvas.setStrokeColorRGB(*_RED_LINES)
        yield
        self._ink = _BLACK
        self._canvas.setStrokeGray(0)

    def rest(self) -> None:
        """Put down everything written since the last move, as one piece of text."""
        if self._writing is not None:
            self._writing.end()
            self._writing = None

    def turn(self) -> None:
        """Finish this page and begin the next."""
        self.rest()
        self._canvas.showPage()

    def write(self, line: Line, size: float, left: float, baseline: float, *, white: bool = False) -> None:
        """Write one line with its foot on the baseline, white where it stands on black."""
        if self._writing is None:
            self._writing = Writing(self._canvas)
        x, y = self._point(left, baseline)
        self._writing.ink(_WHITE if white else self._ink)
        for run in line.runs:
            self._writing.put(run.font, size, (x + run.at * size, y), run.text)

    def rule(self, left: float, top: float, width: float, *, weight: float = _HAIRLINE) -> None:
        """A level line, `weight` points strong."""
        x, y = self._point(left, top)
        self._canvas.setLineWidth(weight)
        self._canvas.line(x, y, x + width * MM, y)

    def grid(self, left: float, top: float, stops: tuple[float, ...], tall: float, *, closed: bool) -> None:
        """The upright lines at these stops and the one below them, in one stroke; `closed` adds the one above."""
        # Written out here as in `cells`: formatting numbers by the library would take most of the time.
        above, below = (self._point(0, level)[1] for level in (top + _NEAR, top + tall - _NEAR))
        lefts = [self._point(left + stop, 0)[0] for stop in (stops[0] + _NEAR, *stops[1:-1], stops[-1] - _NEAR)]
        path = [f"{x:.2f} {above:.2f} m {x:.2f} {below:.2f} l" for x in lefts]
        path += [
            f"{lefts[0]:.2f} {y:.2f} m {lefts[-1]:.2f} {y:.2f} l" for y in ((above, below) if closed else (below,))
        ]
        self._canvas.setLineWidth(_HAIRLINE)
        self._canvas.drawPath(PDFPathObject([f"n {' '.join(path)}"]), stroke=1, fill=0)

    def lines(self, ends: Iterable[tuple[float, float, float, float]], *, weight: float = _HAIRLINE) -> None:
        """Thin lines from one point to another, all in one stroke."""
        path = self._canvas.beginPath()
        for left, top, right, foot in ends:
            path.moveTo(*self._point(left, top))
            path.lineTo(*self._point(right, foot))
        self._canvas.setLineWidth(weight)
        self._canvas.drawPath(path, stroke=1, fill=0)

    def box(self, left: float, top: float, size: Size, *, weight: float = _HAIRLINE, solid: bool = False) -> None:
        """A box drawn inside its measure, or filled with black."""
        x, y = self._point(left, top + size.height)
        inset = 0 if solid else weight / 2
        self._canvas.setLineWidth(weight)
        self._canvas.setFillGray(0)
        self._canvas.rect(
            x + inset, y + inset, size.width * MM - 2 * inset, size.height * MM - 2 * inset,
            stroke=0 if solid else 1, fill=1 if solid else 0,
        )  # fmt: skip

    def picture(self, left: float, top: float, size: Size, file: Path) -> None:
        """Draw a picture of the program's own with a thin edge; its name in the PDF follows from what it shows."""
        x, y = self._point(left, top + size.height)
        self._canvas.drawImage(ImageReader(str(file)), x, y, size.width * MM, size.height * MM)
        self.box(left, top, size)

    def cells(self, left: float, top: float, cell: Size, filled: Iterable[tuple[int, int, int, int]]) -> None:
        """Blacken cells of a grid in one stroke: column, row, columns wide, rows tall; the corner lies on a dot."""
        step = dot(self.dpi)
        left = round((self._left + left) / step) * step - self._left
        top = round((self._top + top) / step) * step - self._top
        x, y = self._point(left, top)
        canvas = self._canvas
        canvas.saveState()
        canvas.translate(x, y)
        canvas.scale(cell.width * MM, -cell.height * MM)
        canvas.setFillGray(0)
        # The path is written out here: formatting whole numbers as fractions would take most of the time.
        path = [f"n {' '.join(f'{column} {row} {wide} {tall} re' for column, row, wide, tall in filled)}"]
        canvas.drawPath(PDFPathObject(path), stroke=0, fill=1)
        canvas.restoreState()

    def _point(self, left: float, top: float) -> tuple[float, float]:
        return (self._left + left) * MM, (self._page.height - self._top - top) * MM


def baseline(top: float, size: float) -> float:
    """Where the foot of letters stands when their square of `size` points hangs from `top`, in millimetres."""
    return top + 0.88 * size * POINT
