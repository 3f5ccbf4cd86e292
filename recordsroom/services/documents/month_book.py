"""Registers that are bound page by page: paired lines, blanks that nobody writes on any more, totals at every foot.

What such a register is about stands in a module of its own: the fields of a line, its table and the words of its
totals; how its pages look and where they end is the same for all of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.imprint import frame_on
from recordsroom.services.documents.measure import Area
from recordsroom.services.documents.paired import TALL, PairedTable
from recordsroom.services.documents.parts import Part, Words
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.stock import Stock
from recordsroom.services.documents.table import LYING

_HEAD = 64
"""Millimetres at the foot of a page for which page it is; its totals have the rest."""
_BLANK = Phrase(zh="以下空白", en="Blank below")


@dataclass(frozen=True, repr=False)
class MonthLine:
    """One line of a register; each register says what stands in it."""


@dataclass(frozen=True, repr=False)
class MonthTotal:
    """The foot of a page: which page it is, and what all of it comes to."""

    page: Phrase
    said: Phrase


@dataclass(frozen=True, repr=False)
class MonthBlank:
    """A line that nobody may write on any more; the first of them says so."""

    first: bool = False


MonthRow: TypeAlias = MonthLine | MonthTotal | MonthBlank


@dataclass(frozen=True)
class MonthBook:
    """One register as bound pages: its table, the stock of its lines, and in which column it says 以下空白."""

    key: str
    name: Phrase
    table: PairedTable
    stock_key: str
    blank_in: int

    @property
    def stock(self) -> Stock:
        """Plain paper, a line of the register for each label."""
        return self.table.stock(self.stock_key)

    @property
    def per_page(self) -> int:
        """Lines on one page; the last row is its totals."""
        return self.stock.per_page - 1

    def form(self, *samples: MonthRow) -> Form[MonthRow]:
        """The document with what it looks like."""
        stock = self.stock
        return Form(
            key=self.key,
            name=self.name,
            least=stock.label,
            parts=self._parts,
            samples=samples,
            stock=stock,
            others=(),
            frame=(*frame_on(LYING, self.table.edge), *self.table.heads()),
        )

    def page(self, lines: Sequence[MonthLine], page: Phrase, said: Phrase) -> Iterator[MonthRow]:
        """One page: its lines, what stays blank, its foot."""
        yield from lines
        yield from (MonthBlank(first=place == 0) for place in range(self.per_page - len(lines)))
        yield MonthTotal(page, said)

    def pages(self, month: str, lines: Sequence[MonthLine], said: Phrase) -> Iterator[MonthRow]:
        """All pages of a month or a year, each with what the whole of it comes to."""
        count = -(-len(lines) // self.per_page)
        for number in range(count):
            some = lines[number * self.per_page : (number + 1) * self.per_page]
            yield from self.page(some, month_page(month, number + 1, count), checked(said))

    def _parts(self, _area: Area) -> tuple[Part[MonthRow], ...]:
        table = self.table
        middle, wide = table.lefts[self.blank_in], table.widths[self.blank_in]
        rest = table.wide - _HEAD - 4
        return (
            *table.cells(_is_total),
            Words(middle, 0, wide, TALL, 10, of=_blank, across="centre", down="middle"),
            Words(2, 0, _HEAD, TALL, 10, of=_page, face=Face.BOLD, least=8, down="middle"),
            Words(_HEAD + 3, 0, rest, TALL, 10, of=_totals, least=8, down="middle"),
        )


def month_page(month: str, page: int, pages: int) -> Phrase:
    """Which page of its month a page is; a year is told the same way."""
    of_month = "-" in month
    return Phrase(
        zh=f"{month}　本{'月' if of_month else '年'}第 {page} 页，共 {pages} 页",
        en=f"{month}, page {page} of {pages}",
    )


def checked(said: Phrase) -> Phrase:
    """What a page comes to, with room for who checks it."""
    return Phrase(zh=f"{said.zh}　　核对人　　　　　　　　年　　月　　日", en=f"{said.en}.   Checked by          on")


def _is_total(row: MonthRow) -> bool:
    return isinstance(row, MonthTotal)


def _blank(row: MonthRow) -> str | Phrase:
    return _BLANK if isinstance(row, MonthBlank) and row.first else ""


def _page(row: MonthRow) -> str | Phrase:
    return row.page if isinstance(row, MonthTotal) else ""


def _totals(row: MonthRow) -> str | Phrase:
    return row.said if isinstance(row, MonthTotal) else ""
