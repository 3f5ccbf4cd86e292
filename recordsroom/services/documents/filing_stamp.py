"""The filing stamp 归档章 as a label (F-04, DA/T 22-2015): 45 × 16 mm, two rows of three equal cells, in red.

Most rooms have it as a rubber stamp on the first page; where one sticks labels instead, this is what stands on them.
"""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.measure import Area, Size
from recordsroom.services.documents.parts import Part, Red, Words
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.stock import LABEL_STOCKS, stock
from recordsroom.services.documents.table import Grid

_WIDE, _TALL = 15.0, 8.0
_COLUMNS = 3
_STAMP = Size(_COLUMNS * _WIDE, 2 * _TALL)


@dataclass(frozen=True, repr=False)
class FilingStamp:
    """The six cells in their order; the organ may be empty."""

    fonds_no: str
    year: str
    item_no: str
    organ: str
    retention: str
    pages: str

    @property
    def cells(self) -> tuple[str, ...]:
        """What stands in each cell, row by row."""
        return (self.fonds_no, self.year, self.item_no, self.organ, self.retention, self.pages)


def _parts(area: Area) -> tuple[Part[FilingStamp], ...]:
    left, top = (area.width - _STAMP.width) / 2, (area.height - _STAMP.height) / 2
    widths = (_WIDE,) * _COLUMNS
    grids = Grid(left, top, widths, _TALL, first=True), Grid(left, top + _TALL, widths, _TALL)
    words = (_cell(number, left, top) for number in range(2 * _COLUMNS))
    return *(Red(grid) for grid in grids), *(Red(cell) for cell in words)


def _cell(number: int, left: float, top: float) -> Words[FilingStamp]:
    row, column = divmod(number, _COLUMNS)
    return Words(
        left + column * _WIDE + 0.8, top + row * _TALL + 0.8, _WIDE - 1.6, _TALL - 1.6, 11,
        of=lambda stamp: stamp.cells[number], face=Face.BOLD, across="centre", down="middle",
    )  # fmt: skip


FORM = Form(
    key="filing_stamp",
    name=Phrase(zh="归档章", en="Filing stamp"),
    least=Size(_STAMP.width + 2, _STAMP.height + 2),
    parts=_parts,
    samples=(
        FilingStamp("Z109", "2011", "0001", "BGS", "永久", "12"),
        FilingStamp("Z109", "2011", "0045", "", "30年", "4"),
    ),
    stock=stock("L7160"),
    others=LABEL_STOCKS,
)
