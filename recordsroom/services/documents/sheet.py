"""Puts labels one after another on sheets, beginning at the first one that is still there to be used."""

from __future__ import annotations

from collections.abc import Callable

from recordsroom.services.documents.measure import Size
from recordsroom.services.documents.pen import Pen
from recordsroom.services.documents.stock import Stock


class Sheet:
    """The sheets of one job: moves the pen from label to label and, when one is full, to the next sheet.

    `start` is the first label to be used, counted from 1; `page_begun` draws what every page bears.
    """

    def __init__(
        self, pen: Pen, stock: Stock, start: int, offset: tuple[float, float], page_begun: Callable[[int], None]
    ) -> None:
        self._pen = pen
        self._stock = stock
        self._slot = start - 1
        self._page = 0
        self._offset = offset
        self._page_begun = page_begun
        self._begin()

    @property
    def full(self) -> bool:
        """Whether this sheet has no label left."""
        return self._slot == self._stock.per_page

    def step(self) -> None:
        """Go to the next label."""
        if self.full:
            self._pen.turn()
            self._slot = 0
            self._begin()
        left, top = self._stock.corner(self._slot)
        self._move(left, top, self._stock.label)
        if self._stock.cut:
            self._pen.box(0, 0, self._stock.label)
        self._slot += 1

    def _begin(self) -> None:
        self._page += 1
        self._move(0, 0, self._stock.page)
        self._page_begun(self._page)

    def _move(self, left: float, top: float, ground: Size) -> None:
        right, down = self._offset
        self._pen.move(left + right, top + down, ground)
