"""Sheets that are ticked on the spot and scanned back at the PC (P-01): heads and lines of one table, all with bars.

A head stands above the lines of one place or person and goes across the whole width; its bars are the last cell, as
those of the lines are.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from recordsroom.domain.values import Barcode
from recordsroom.services.documents.bars import Bars
from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.imprint import frame_on
from recordsroom.services.documents.measure import Area
from recordsroom.services.documents.parts import Part, Words
from recordsroom.services.documents.pen import Pen
from recordsroom.services.documents.phrase import Language, Phrase
from recordsroom.services.documents.table import Grid, Table

BARS_WIDE = 35
"""How wide the last column is, which holds the bars."""
TICK = Phrase(zh="□", en="□")


class WithBars(Protocol):
    """A head or a line; an empty line to be written on has no bars."""

    @property
    def barcode(self) -> Barcode | None:
        """What is scanned."""


Row = TypeVar("Row", bound=WithBars)


@dataclass(frozen=True)
class Head(Generic[Row]):
    """What a head says: its name in bold, and the figures beside it; both empty of a line."""

    name: Callable[[Row], str]
    told: Callable[[Row], str | Phrase]


@dataclass(frozen=True)
class _Lines(Generic[Row]):
    """The lines of the table: across the whole width below a head, between the cells below a line."""

    table: Table[Row]
    head: Head[Row]

    def said(self, _row: Row, _language: Language) -> str:
        """Lines say nothing."""
        return ""

    def draw(self, pen: Pen, row: Row) -> None:
        """Draw them."""
        widths = (self.table.wide,) if self.head.name(row) else self.table.widths
        Grid(0, 0, widths, self.table.tall).draw(pen, row)


def ticked_form(key: str, name: Phrase, table: Table[Row], head: Head[Row], samples: tuple[Row, ...]) -> Form[Row]:
    """A form of such heads and lines; the last column of the table is that of the bars."""
    stock, bars_at, tall = table.stock(f"{key.removesuffix('_sheet')}-rows"), table.wide - BARS_WIDE, table.tall

    def parts(area: Area) -> tuple[Part[Row], ...]:
        cells = table.cells(area)[1:]
        return (
            _Lines(table, head),
            *cells,
            Words(1, 0.7, 88, tall - 1.4, 12, of=head.name, face=Face.BOLD, shorten="beginning", down="middle"),
            Words(90, 0.7, bars_at - 92, tall - 1.4, 10, of=head.told, least=7, down="middle"),
            Bars(bars_at, 1, BARS_WIDE, tall - 2, of=lambda row: row.barcode, across="centre"),
        )

    return Form(
        key=key,
        name=name,
        least=stock.label,
        parts=parts,
        samples=samples,
        stock=stock,
        others=(),
        frame=(*frame_on(table.page, table.edge), *table.heads()),
    )
