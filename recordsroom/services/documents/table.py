"""Tables on pages: columns measured in millimetres, heads repeated on each page, 以下空白 after the last row."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Generic

from recordsroom.domain.label_stocks import Feed
from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.imprint import FOOT, HEAD, frame_on
from recordsroom.services.documents.lines import SMALLEST, Shorten
from recordsroom.services.documents.measure import A4, Across, Area, Size
from recordsroom.services.documents.parts import Part, Row, Words
from recordsroom.services.documents.pen import Pen
from recordsroom.services.documents.phrase import Language, Phrase
from recordsroom.services.documents.stock import Stock

LYING = Size(A4.height, A4.width)
_LEAST_GIVING = 20.0
"""Millimetres that a column which gives its width to others keeps for itself."""
"""A4 turned on its side, as wide tables want it."""

_PAD = 1.0
_HEAD_SIZE = 9.5
_SIZE = 10.0
_LEAST = 7.5
_SMALLEST = 6.0
"""Points; a page is read at a table, so that what may be shortened is, rather than set smaller than this."""


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column: its head, its width, and what stands in it; a column without `of` is filled in by hand.

    Neighbours that name the same `group` share a head above their own. A room may put a column with an `option` in or
    leave it out; `gives` is the one that pays for it with its width.
    """

    head: Phrase
    wide: float
    of: Callable[[Row], str | Phrase] | None = None
    across: Across = "left"
    shorten: Shorten = "never"
    group: Phrase | None = None
    option: str = ""
    usual: bool = True
    """Whether an optional column stands there until the room says otherwise."""
    gives: bool = False


@dataclass(frozen=True)
class Grid:
    """The lines of one row: below it and between its cells, and above it where it is the first."""

    x: float
    y: float
    widths: tuple[float, ...]
    tall: float
    first: bool = False

    def said(self, _row: object, _language: Language) -> str:
        """Lines say nothing."""
        return ""

    def draw(self, pen: Pen, _row: object) -> None:
        """Draw all lines in one stroke."""
        pen.grid(self.x, self.y, tuple(accumulate(self.widths, initial=0.0)), self.tall, closed=self.first)


@dataclass(frozen=True)
class Table(Generic[Row]):
    """A table on pages of one size; `tall` is the height of each row, `head` that of one row of heads."""

    columns: tuple[Column[Row], ...]
    tall: float = 10.0
    head: float = 8.0
    page: Size = LYING

    @property
    def widths(self) -> tuple[float, ...]:
        """How wide the columns are."""
        return tuple(column.wide for column in self.columns)

    @property
    def wide(self) -> float:
        """How wide the table is."""
        return sum(self.widths)

    @property
    def edge(self) -> float:
        """What is left white on either side."""
        return (self.page.width - self.wide) / 2

    @property
    def options(self) -> tuple[Column[Row], ...]:
        """The columns that a room may put in or leave out."""
        return tuple(column for column in self.columns if column.option)

    def with_options(self, wanted: Collection[str] | None = None) -> Table[Row]:
        """The table with the optional columns that are wanted, as wide as before; None is what is usual."""
        kept = [
            one for one in self.columns if not one.option or (one.usual if wanted is None else one.option in wanted)
        ]
        usual = sum(one.wide for one in self.columns if one.usual)
        spare = usual - sum(one.wide for one in kept)
        giving = sum(one.wide for one in kept if one.gives)
        left = max(giving + spare, min(giving, _LEAST_GIVING))
        # What the giving column cannot spare all the others give in proportion.
        scale = (usual - left) / (usual - spare - giving) if giving else 1.0
        wide = (replace(one, wide=left if one.gives else one.wide * scale) for one in kept)
        return replace(self, columns=tuple(wide))

    @property
    def tall_heads(self) -> float:
        """How tall the heads of the columns are together."""
        return self.head * (2 if any(column.group for column in self.columns) else 1)

    def stock(self, key: str) -> Stock:
        """Plain paper, a row of the table for each label."""
        room = self.page.height - FOOT - HEAD - self.tall_heads
        return Stock(
            key=key,
            name=Phrase(zh="A4 普通纸", en="A4 plain paper"),
            feed=Feed.SHEET,
            label=Size(self.wide, self.tall),
            page=self.page,
            columns=1,
            rows=int(room // self.tall),
            left=self.edge,
            top=HEAD + self.tall_heads,
            pitch_x=self.wide,
            pitch_y=self.tall,
        )

    def cells(self, _area: Area) -> tuple[Part[Row], ...]:
        """The parts of one row: its lines and the words of its cells."""
        lefts = accumulate(self.widths, initial=0.0)
        return (
            Grid(0, 0, self.widths, self.tall),
            *(self._cell(column, left) for column, left in zip(self.columns, lefts, strict=False) if column.of),
        )

    def heads(self) -> tuple[Part[object], ...]:
        """The heads of the columns, as every page bears them; a group stands above its columns."""
        return self.heads_at(self.edge, HEAD)

    def heads_at(self, left: float, upper: float) -> tuple[Part[object], ...]:
        """The heads of the columns with their corner there."""
        groups = self.tall_heads > self.head
        # Heads of one row share their lines, so that no line between two cells is drawn twice.
        parts: list[Part[object]] = [] if groups else [Grid(left, upper, self.widths, self.head, first=True)]
        for number, column in enumerate(self.columns):
            top, tall = upper, self.tall_heads
            if column.group:
                wide = self._group_begun(number)
                if wide:
                    parts += _head(column.group, left, upper, Size(wide, self.head), first=True)
                top, tall = upper + self.head, self.head
            cell = _head(column.head, left, top, Size(column.wide, tall), first=not column.group)
            parts += cell if groups else cell[1:]
            left += column.wide
        return tuple(parts)

    def _group_begun(self, number: int) -> float:
        group = self.columns[number].group
        if number and self.columns[number - 1].group == group:
            return 0.0
        wide = 0.0
        for column in self.columns[number:]:
            if column.group != group:
                break
            wide += column.wide
        return wide

    def _cell(self, column: Column[Row], left: float) -> Words[Row]:
        assert column.of is not None  # noqa: S101 - cells() asks only for columns that say something
        return Words(
            left + _PAD, 0.7, column.wide - 2 * _PAD, self.tall - 1.4, _SIZE,
            of=column.of, least=_LEAST, shorten=column.shorten, across=column.across, down="middle",
            smallest=SMALLEST if column.shorten == "never" else _SMALLEST,
        )  # fmt: skip


def _head(words: Phrase, left: float, top: float, size: Size, *, first: bool) -> tuple[Part[object], ...]:
    return (
        Grid(left, top, (size.width,), size.height, first=first),
        Words(
            left + _PAD, top + 0.7, size.width - 2 * _PAD, size.height - 1.4, _HEAD_SIZE,
            of=lambda _leaf: words, face=Face.BOLD, across="centre", down="middle",
        ),
    )  # fmt: skip


def blank_below(table: Table[Row]) -> Words[None]:
    """The words after the last row, so that nothing is added later."""
    words = Phrase(zh="以下空白", en="Blank below")
    return Words(0, 0.7, table.wide, table.tall - 1.4, _SIZE, of=lambda _: words, across="centre", down="middle")


def table_form(key: str, name: Phrase, table: Table[Row], samples: Sequence[Row]) -> Form[Row]:
    """A document that is one table: each row of what it is about is a row of it."""
    stock = table.stock(f"{key}-rows")
    return Form(
        key=key,
        name=name,
        least=stock.label,
        parts=table.cells,
        samples=tuple(samples),
        stock=stock,
        others=(),
        frame=(*frame_on(table.page, table.edge), *table.heads()),
        closing=(blank_below(table),),
    )
