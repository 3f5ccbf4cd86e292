"""The vocabulary every printed document is declared in, and how a declared form becomes pages.

A document's module says what the form is called, which parts it is put together from on a given ground, and one or more
samples. Everything else comes from here: where on the sheet each label lies, the head and foot of pages that must bear
them (R-89), fonts, lines, dots. Drawing twice gives the same bytes, and nothing is ever written to disk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from typing import Generic

from recordsroom.domain.form_choices import FormChoice
from recordsroom.domain.label_stocks import Feed
from recordsroom.services.documents import fonts
from recordsroom.services.documents.imprint import Imprint, Leaf
from recordsroom.services.documents.measure import Area, Size
from recordsroom.services.documents.parts import Part, Row
from recordsroom.services.documents.pen import Pen
from recordsroom.services.documents.phrase import Language, Phrase
from recordsroom.services.documents.sheet import Sheet
from recordsroom.services.documents.stock import LABEL_STOCKS, Stock
from recordsroom.services.documents.trouble import NoRoom
from recordsroom.services.documents.typesetting import open_canvas

OFFSET_LIMIT = 5.0
"""Millimetres a printer may be set right by; beyond that it is loaded wrongly."""


@dataclass(frozen=True)
class Form(Generic[Row]):
    """One printed document: each row of what it is about fills one label, card or field of a page.

    `parts` lays the form out for the ground it gets, `least` is the smallest it stays readable on, `stock` what it is
    printed on unless one of the `others` is chosen. A form with a `frame` is a document: its pages bear an imprint.
    `closing` stands in the place after the last row, where its page still has one. What a room may choose of it is
    told by `options` and `sealed`, and made by `tailor`.
    """

    key: str
    name: Phrase
    least: Size
    parts: Callable[[Area], Sequence[Part[Row]]]
    samples: tuple[Row, ...]
    stock: Stock
    others: tuple[Stock, ...] = LABEL_STOCKS
    frame: tuple[Part[Leaf], ...] = ()
    closing: tuple[Part[None], ...] = ()
    tailor: Callable[[FormChoice | None], Form[Row]] | None = None
    options: tuple[tuple[str, Phrase, bool], ...] = ()
    """Its optional columns: by which name each is chosen, its head, and whether it stands there as a rule."""
    sealed: bool | None = None
    """Whether it keeps room for the seal as a rule; None where it has no place for one."""

    def chosen(self, choice: FormChoice | None) -> Form[Row]:
        """The form as this room wants it: every document may be called otherwise, some have more to choose."""
        if choice is None or not self.frame:
            return self
        if self.tailor is not None:
            return self.tailor(choice)
        return replace(self, name=Phrase(choice.heading, choice.heading)) if choice.heading else self

    @property
    def sample(self) -> Row:
        """An invented row to show the form with."""
        return self.samples[0]

    @property
    def stocks(self) -> tuple[Stock, ...]:
        """What the form can be printed on, its usual stock first."""
        return (self.stock, *(other for other in self.others if other is not self.stock and self._suits(other)))

    def stocks_with(self, own: Iterable[Stock]) -> tuple[Stock, ...]:
        """What it can be printed on in a room that has such papers of its own."""
        return (*self.stocks, *(paper for paper in own if self._takes(paper)))

    def stock_wanted(self, key: str | None, own: Iterable[Stock] = ()) -> Stock:
        """The stock with this key, or the usual one where the form cannot be printed on it."""
        return next((stock for stock in self.stocks_with(own) if stock.key == key), self.stock)

    def unknown(self, rows: Iterable[Row], language: Language = "zh") -> str:
        """The characters in these rows that no font has, each once; to be shown before printing."""
        parts = self.parts(self.stock.area)
        return fonts.unknown(part.said(row, language) for row in rows for part in parts)

    def render(  # noqa: PLR0913 - what a print dialog asks, each with its usual answer
        self,
        rows: Iterable[Row],
        *,
        stock: Stock | None = None,
        start: int = 1,
        offset: tuple[float, float] = (0, 0),
        imprint: Imprint | None = None,
        dpi: int = 300,
        language: Language = "zh",
    ) -> bytes:
        """Draw the rows as a PDF in memory, beginning at the `start`-th label of the first page.

        `offset` moves everything by millimetres to the right and down, to set a printer right. Raises NoRoom or TooFine
        where the form cannot be read on this stock or printer.
        """
        stock = stock or self.stock
        self._check(stock, start, offset)
        # Only pages that say how many there are need all rows at once; a run of labels may be a stream.
        rows = list(rows) if self.frame else rows
        pages = max(1, -(-(len(rows) + start - 1) // stock.per_page)) if isinstance(rows, list) else 0
        file = BytesIO()
        canvas = open_canvas(file, stock.page, self.name.put(language))
        pen = Pen(canvas, stock.page, dpi, language, coloured=stock.feed is Feed.SHEET)
        sheet = Sheet(pen, stock, start, offset, lambda page: self._dress(pen, imprint, page, pages))
        parts = self.parts(stock.area)
        for row in rows:
            sheet.step()
            for part in parts:
                part.draw(pen, row)
        if self.closing and not sheet.full:
            sheet.step()
            for last in self.closing:
                last.draw(pen, None)
        pen.turn()
        canvas.save()
        return file.getvalue()

    def _check(self, stock: Stock, start: int, offset: tuple[float, float]) -> None:
        if stock not in self.stocks and not self._takes(stock):
            raise NoRoom(needed=self.least.width, room=stock.label.width)
        if not 1 <= start <= stock.per_page or max(map(abs, offset)) > OFFSET_LIMIT:
            raise ValueError(f"no label {start} on {stock.key}, or an offset beyond {OFFSET_LIMIT} mm")

    def _dress(self, pen: Pen, imprint: Imprint | None, page: int, pages: int) -> None:
        if not self.frame:
            return
        if imprint is None:
            raise ValueError(f"{self.key} is a document: its pages bear an imprint (R-89)")
        for part in self.frame:
            part.draw(pen, Leaf(self.name, imprint, page, pages))

    def _takes(self, own: Stock) -> bool:
        """Whether it goes on a paper that makers do not list: one that comes as its others do, and is large enough."""
        alike = any(other.feed is own.feed and not (other.cut or other.lined) for other in self.others)
        return alike and not (own.cut or own.lined) and self._suits(own)

    def _suits(self, stock: Stock) -> bool:
        return stock.label.width >= self.least.width and stock.label.height >= self.least.height
