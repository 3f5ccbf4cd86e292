"""The code of the journal in the foot of a page: squares that hold digits only, for scanners that read them (N9)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic

from qrcode.constants import ERROR_CORRECT_M
from qrcode.main import QRCode
from qrcode.util import MODE_NUMBER, QRData

from recordsroom.services.documents.bars import FINEST_SQUARE, Cells, dark_runs, snapped
from recordsroom.services.documents.measure import Size
from recordsroom.services.documents.parts import Row
from recordsroom.services.documents.pen import Pen
from recordsroom.services.documents.phrase import Language

MODULES = 25
"""Of QR version 2, which holds 63 digits at level M."""
_VERSION, _MASK = 2, 3


@lru_cache(maxsize=256)
def digit_cells(digits: str) -> Cells:
    """The squares of one code, those that touch in a row merged."""
    code = QRCode(version=_VERSION, error_correction=ERROR_CORRECT_M, mask_pattern=_MASK, border=0)
    code.add_data(QRData(digits, mode=MODE_NUMBER))
    code.make(fit=False)
    return tuple(cell for number, row in enumerate(code.get_matrix()) for cell in dark_runs(row, number))


@dataclass(frozen=True)
class HeadCode(Generic[Row]):
    """A code of digits in a box, as large as whole dots allow; four modules around it are the page's own white."""

    x: float
    y: float
    wide: float
    of: Callable[[Row], str]

    def said(self, _row: Row, _language: Language) -> str:
        """What the eye reads stands beside it, in words of its own."""
        return ""

    def draw(self, pen: Pen, row: Row) -> None:
        """Draw the squares; nothing where there is no code."""
        if not (digits := self.of(row)):
            return
        module = snapped(self.wide / MODULES, pen.dpi, finest=FINEST_SQUARE, modules=MODULES, room=self.wide)
        pen.cells(self.x, self.y, Size(module, module), digit_cells(digits))
