"""Lists that are bound: each page with what it is about above, its own total below, and the grand total on the last.

A row of such a form is a whole page: a cover, or so many lines of the table. Whoever puts the pages together decides
where one catalogue ends and the next begins; here they are drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Generic, TypeAlias

from recordsroom.domain.form_choices import FormChoice
from recordsroom.services.documents.fact_sheet import FactParts, FactSheet, OnSheet, page_stock
from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.imprint import FOOT, TITLE, frame_on
from recordsroom.services.documents.measure import Area
from recordsroom.services.documents.parts import Part, Row, Words
from recordsroom.services.documents.pen import Pen
from recordsroom.services.documents.phrase import Language, Phrase
from recordsroom.services.documents.table import Table, blank_below

_ABOUT, _TITLE_TALL, _LOW, _FEET = 9.5, 9.0, 8.0, 10.0
_HEADS = 15.5
"""Where the heads of the columns begin, counted from the title."""


@dataclass(frozen=True, repr=False)
class ListPage(Generic[Row]):
    """One page of a list: what it is about, its lines, and what they come to."""

    about: str | Phrase
    lines: tuple[Row, ...]
    total: str | Phrase = ""
    grand: str | Phrase = ""
    beside: str | Phrase = ""
    """What stands at the right of what the page is about: which page of its catalogue it is."""

    def said_in(self, number: int) -> Row | None:
        """The line with this number, if there is one."""
        return self.lines[number] if number < len(self.lines) else None


BoundRow: TypeAlias = FactSheet | ListPage[Any]


@dataclass(frozen=True)
class Book(Generic[Row]):
    """A document of bound pages: its table, and what is signed at the foot of every page."""

    key: str
    name: Phrase
    table: Table[Row]
    feet: tuple[Phrase, ...] = ()
    totals: bool = True
    sealed: bool = False
    """Whether its covers keep room for the seal until the room says otherwise."""
    samples: tuple[BoundRow, ...] = field(default=(), repr=False)

    @property
    def per_page(self) -> int:
        """How many lines stand on one page."""
        low = _LOW * self.totals + _FEET * bool(self.feet)
        return int((self._tall - _HEADS - self.table.tall_heads - low) // self.table.tall)

    def form(self, choice: FormChoice | None = None) -> Form[BoundRow]:
        """The document as this room wants it."""
        table = self.table.with_options(None if choice is None else choice.wanted)
        heading = choice.heading if choice is not None else ""
        name = Phrase(heading, heading) if heading else self.name
        stock = page_stock(self.key, table.page, table.edge)
        return Form(
            key=self.key,
            name=name,
            least=stock.label,
            parts=partial(self._parts, table, name, self.sealed if choice is None else choice.seal),
            # What a list looks like is seen on its lines; its cover comes after.
            samples=tuple(sorted(self.samples, key=lambda row: isinstance(row, FactSheet))),
            stock=stock,
            others=(),
            frame=frame_on(table.page, table.edge, titled=False),
            tailor=self.form,
            options=tuple((one.option, one.head, one.usual) for one in self.table.options),
            sealed=self.sealed if any(isinstance(row, FactSheet) and row.seals for row in self.samples) else None,
        )

    @property
    def _tall(self) -> float:
        return self.table.page.height - TITLE - FOOT

    def _parts(self, table: Table[Row], name: Phrase, sealed: bool, area: Area) -> tuple[Part[BoundRow], ...]:
        covers = (OnSheet(part, name, sealed) for part in FactParts(area).parts())
        return *(_OnList(part) for part in self._list_parts(table, name)), *covers

    def _list_parts(self, table: Table[Row], name: Phrase) -> Iterator[Part[ListPage[Row]]]:
        wide, lines = table.wide, _HEADS + table.tall_heads
        yield Words(0, 0, wide, _TITLE_TALL, 20, of=lambda _: name, face=Face.BOLD, across="centre", down="middle")
        yield Words(0, _ABOUT, wide * 0.84, 5, 10, of=lambda page: page.about, least=7.5, shorten="end", down="middle")
        yield Words(wide * 0.85, _ABOUT, wide * 0.15, 5, 9, of=lambda page: page.beside, across="right", down="middle")
        yield from table.heads_at(0, _HEADS)
        cells, blank = table.cells(Area(wide, table.tall, 0, 0)), blank_below(table)
        for number in range(self.per_page):
            down = lines + number * table.tall
            for cell in cells:
                yield _OnLine(cell, number, down)
            yield _Blank(blank, number, down)
        low = lines + self.per_page * table.tall + 1.5
        half = wide / 2
        yield Words(1, low, half - 2, 5, 10, of=lambda page: page.total, face=Face.BOLD, least=7, down="middle")
        yield Words(
            half + 1, low, half - 2, 5, 10,
            of=lambda page: page.grand, face=Face.BOLD, least=7, across="right", down="middle",
        )  # fmt: skip
        share = wide / max(len(self.feet), 1)
        for number, foot in enumerate(self.feet):
            top = self._tall - _FEET + 3
            yield Words(number * share + 1, top, share - 2, 5, 10, of=_always(foot), down="middle")


def _always(words: Phrase) -> Callable[[object], Phrase]:
    return lambda _row: words


@dataclass(frozen=True)
class _OnList(Generic[Row]):
    """What is drawn on pages of lines only."""

    part: Part[ListPage[Row]]

    def said(self, row: BoundRow, language: Language) -> str:
        """The words it would write."""
        return self.part.said(row, language) if isinstance(row, ListPage) else ""

    def draw(self, pen: Pen, row: BoundRow) -> None:
        """Draw it, on a page of lines."""
        if isinstance(row, ListPage):
            self.part.draw(pen, row)


@dataclass(frozen=True)
class _OnLine(Generic[Row]):
    """One cell of one line of a page."""

    part: Part[Row]
    number: int
    down: float

    def said(self, page: ListPage[Row], language: Language) -> str:
        """The words of the cell."""
        line = page.said_in(self.number)
        return "" if line is None else self.part.said(line, language)

    def draw(self, pen: Pen, page: ListPage[Row]) -> None:
        """Draw the cell in its place."""
        line = page.said_in(self.number)
        if line is not None:
            with pen.lowered(self.down):
                self.part.draw(pen, line)


@dataclass(frozen=True)
class _Blank(Generic[Row]):
    """以下空白 in the place after the last line."""

    part: Part[None]
    number: int
    down: float

    def said(self, page: ListPage[Row], language: Language) -> str:
        """The words, in the one place where they stand."""
        return self.part.said(None, language) if self.number == len(page.lines) else ""

    def draw(self, pen: Pen, page: ListPage[Row]) -> None:
        """Write them there."""
        if self.number == len(page.lines):
            with pen.lowered(self.down):
                self.part.draw(pen, None)


@dataclass(frozen=True, slots=True)
class Tally:
    """What some lines come to: how many pieces, their pages, and of how many the pages are not known yet."""

    pieces: int = 0
    pages: int = 0
    unknown: int = 0

    @classmethod
    def of(cls, pages: int | None) -> Tally:
        """One piece with so many pages."""
        return cls(1, pages or 0, int(pages is None))

    def __add__(self, other: Tally) -> Tally:
        """What both come to."""
        return Tally(self.pieces + other.pieces, self.pages + other.pages, self.unknown + other.unknown)

    def words(self, head: Phrase, unit: Phrase) -> Phrase:
        """As the foot of a page says it: 本页 13 件 183 页，另 2 件页数待核."""
        more = f"，另 {self.unknown} {unit.zh}页数待核" if self.unknown else ""
        also = f", pages of {self.unknown} unknown" if self.unknown else ""
        zh = f"{head.zh} {self.pieces:,} {unit.zh} {self.pages:,} 页{more}"
        en = f"{head.en} {self.pieces:,} {unit.en}, {self.pages:,} pages{also}"
        return Phrase(zh.strip(), en.strip())


NO_HEAD = Phrase(zh="", en="")
HERE = Phrase(zh="本页", en="This page:")
IN_ALL = Phrase(zh="合计", en="In all:")
ITEMS = Phrase(zh="件", en="items")
FILES = Phrase(zh="卷", en="files")


def tallied(tallies: Iterable[Tally]) -> Tally:
    """What all of these come to."""
    return sum(tallies, Tally())


def bound_pages(
    book: Book[Row], about: str | Phrase, lines: Sequence[Row], tallies: Sequence[Tally] = (), unit: Phrase = ITEMS
) -> Iterator[ListPage[Row]]:
    """The pages of one catalogue, each with its total, the last with the grand total; one even where it is empty."""
    most = book.per_page
    count = max(1, -(-len(lines) // most))
    for number in range(count):
        part = slice(number * most, (number + 1) * most)
        last = number + 1 == count
        yield ListPage(
            about,
            tuple(lines[part]),
            tallied(tallies[part]).words(HERE, unit) if book.totals else "",
            tallied(tallies).words(IN_ALL, unit) if book.totals and last else "",
            f"{number + 1} / {count}",
        )
