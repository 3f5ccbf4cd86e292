"""Barcodes as black cells on the printer's own dots, refused where a scanner could not read them.

Code 128 set C carries the ten digits in 90 modules; QR version 1 with level Q carries them in 21 × 21. Figures tried on
rendered sheets: bars read without fail from 0.19 mm, squares from 0.25 mm; the quiet zone is ten modules and four.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, groupby, pairwise
from typing import Generic

from barcode.codex import Code128
from qrcode.constants import ERROR_CORRECT_Q
from qrcode.main import QRCode

from recordsroom.domain.values import LABEL_LENGTH, Barcode
from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.lines import set_line
from recordsroom.services.documents.measure import POINT, SHARE, Across, Size, dot
from recordsroom.services.documents.parts import Row
from recordsroom.services.documents.pen import Pen, baseline
from recordsroom.services.documents.phrase import Language
from recordsroom.services.documents.trouble import NoRoom, TooFine

FINEST_BAR = 0.19
FINEST_SQUARE = 0.25
BAR_MODULES = 90
BAR_QUIET = 10
SQUARE_MODULES = 21
SQUARE_QUIET = 4
LOWEST = 5.0
"""Millimetres: a hand that holds the scanner aslant misses lower bars; nor may they be below 15 % of their length."""

_GROUPS = (1, 4, 4, 1)
_MASK = 3
_SLACK = 1e-6

Cells = tuple[tuple[int, int, int, int], ...]


def bar_modules(digits: str) -> int:
    """How many modules an even number of digits takes: two in each sign, and start, check and stop around them."""
    return 11 * (len(digits) // 2 + 2) + 13


def bar_cells(digits: str) -> Cells:
    """The bars of one code: where each begins and how many modules wide it is."""
    [pattern] = Code128(digits).build()
    return tuple(dark_runs((sign == "1" for sign in pattern), 0))


@lru_cache(maxsize=256)
def square_cells(digits: str) -> Cells:
    """The squares of one code, those that touch in a row merged."""
    code = QRCode(version=1, error_correction=ERROR_CORRECT_Q, mask_pattern=_MASK, border=0)
    code.add_data(digits)
    code.make(fit=False)
    return tuple(cell for number, row in enumerate(code.get_matrix()) for cell in dark_runs(row, number))


def dark_runs(line: Iterable[bool], row: int) -> Iterator[tuple[int, int, int, int]]:
    """The dark cells of one row, those that touch merged into one."""
    begun = 0
    for dark, run in groupby(line):
        length = len(list(run))
        if dark:
            yield begun, row, length, 1
        begun += length


def snapped(wish: float, dpi: int, *, finest: float, modules: int, room: float) -> float:
    """The module nearest to the wish that is whole dots of the printer and fits the room.

    Raises TooFine where the printer or the wish would make it finer than a scanner reads, NoRoom where it does not fit.
    """
    step = dot(dpi)
    dots = max(round(wish / step), 1)
    if dots * step < finest - _SLACK:
        raise TooFine(micrometres=round(dots * step * 1000), least=round(finest * 1000), dpi=dpi)
    while dots * step * modules > room + _SLACK:
        dots -= 1
        if dots * step < finest - _SLACK:
            raise NoRoom(needed=(dots + 1) * step * modules, room=room)
    return dots * step


def grouped(digits: str) -> str:
    """The digits of a label as the eye copies them: type, serial in fours, check digit; any others in fours."""
    if len(digits) != LABEL_LENGTH:
        return "  ".join(digits[begin : begin + 4] for begin in range(0, len(digits), 4))
    ends = list(accumulate(_GROUPS, initial=0))
    return "  ".join(digits[begin:end] for begin, end in pairwise(ends))


@dataclass(frozen=True)
class Bars(Generic[Row]):
    """A Code 128 in a box, with its digits below in groups for the day it is scratched.

    Its quiet zones lie beside the box, within the label: at the label's edge the bars move in as far as they need.
    """

    x: float
    y: float
    wide: float
    tall: float
    of: Callable[[Row], Barcode | str | None]
    module: float = 0.254
    digits: float = 7.0
    across: Across = "left"

    def said(self, row: Row, _language: Language) -> str:
        """The digits below the bars."""
        return str(self.of(row) or "")

    def draw(self, pen: Pen, row: Row) -> None:
        """Draw the bars and write their digits; nothing where there is no code."""
        if not (text := self.said(row, pen.language)):
            return
        modules = bar_modules(text)
        module, left = self._place(pen, modules)
        length, below = module * modules, self.digits * POINT * 1.2
        height = self.tall - below
        lowest = max(LOWEST, 0.15 * length)
        if height < lowest - _SLACK:
            raise NoRoom(needed=lowest, room=height)
        pen.cells(left, self.y, Size(module, height), bar_cells(text))
        foot = baseline(self.y + self.tall - self.digits * POINT, self.digits)
        line = set_line(grouped(text), Face.SANS)
        pen.write(line, self.digits, left + (length - line.width * self.digits * POINT) / 2, foot)

    def _place(self, pen: Pen, modules: int) -> tuple[float, float]:
        """The module and where the first bar begins: both quiet zones stay on the label."""
        room = min(self.wide, pen.ground.width * modules / (modules + 2 * BAR_QUIET))
        module = snapped(self.module, pen.dpi, finest=FINEST_BAR, modules=modules, room=room)
        length, quiet = module * modules, module * BAR_QUIET
        left = self.x + (self.wide - length) * SHARE[self.across]
        return module, min(max(left, quiet), pen.ground.width - quiet - length)


@dataclass(frozen=True)
class Ladder(Generic[Row]):
    """A Code 128 turned upright for spines, its bars as wide as the box; its quiet zones lie above and below."""

    x: float
    y: float
    wide: float
    tall: float
    of: Callable[[Row], Barcode | str | None]
    module: float = 0.254

    def said(self, _row: Row, _language: Language) -> str:
        """A ladder writes nothing; its digits stand apart, level, where the eye reads them."""
        return ""

    def draw(self, pen: Pen, row: Row) -> None:
        """Draw the bars below each other; nothing where there is no code."""
        if not (text := str(self.of(row) or "")):
            return
        modules = bar_modules(text)
        module = snapped(self.module, pen.dpi, finest=FINEST_BAR, modules=modules, room=self.tall)
        lowest = max(LOWEST, 0.15 * module * modules)
        if self.wide < lowest - _SLACK:
            raise NoRoom(needed=lowest, room=self.wide)
        upright = ((0, begun, 1, length) for begun, _row, length, _tall in bar_cells(text))
        pen.cells(self.x, self.y, Size(self.wide, module), upright)


@dataclass(frozen=True)
class Quick(Generic[Row]):
    """A QR code in a square box, as large as whole dots allow; its quiet zone lies around the box, within the label."""

    x: float
    y: float
    wide: float
    of: Callable[[Row], Barcode | str | None]

    def said(self, _row: Row, _language: Language) -> str:
        """A QR code writes nothing that is read by eye."""
        return ""

    def draw(self, pen: Pen, row: Row) -> None:
        """Draw the squares; nothing where there is no code."""
        if not (code := self.of(row)):
            return
        least = min(pen.ground) * SQUARE_MODULES / (SQUARE_MODULES + 2 * SQUARE_QUIET)
        room = min(self.wide, least)
        module = snapped(room / SQUARE_MODULES, pen.dpi, finest=FINEST_SQUARE, modules=SQUARE_MODULES, room=room)
        quiet = module * SQUARE_QUIET
        furthest = quiet + module * SQUARE_MODULES
        left = min(max(self.x, quiet), pen.ground.width - furthest)
        top = min(max(self.y, quiet), pen.ground.height - furthest)
        pen.cells(left, top, Size(module, module), square_cells(str(code)))
