"""Registers on A4 lying whose every line is two: what belongs together stands above each other, under a head of two.

Bound pages of a register hold the same number of lines each and end with their totals; so each stands for itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate
from typing import Generic

from recordsroom.domain.label_stocks import Feed
from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.imprint import FOOT, HEAD, Leaf, frame_on
from recordsroom.services.documents.measure import Size
from recordsroom.services.documents.parts import Part, Row, Words
from recordsroom.services.documents.pen import Pen
from recordsroom.services.documents.phrase import Language, Phrase
from recordsroom.services.documents.stock import Stock
from recordsroom.services.documents.table import LYING, Grid

HALF = 7.0
"""Millimetres of one of the two lines."""
TALL = 2 * HALF
_HEADS = 11.0


@dataclass(frozen=True)
class Pair:
    """One column: above and below its head and the field that stands there; a field without a name is the pen's."""

    wide: float
    upper: tuple[Phrase, str]
    lower: tuple[Phrase, str] | None = None

    @property
    def halves(self) -> tuple[tuple[Phrase, str], ...]:
        """What stands above and below."""
        return (self.upper,) if self.lower is None else (self.upper, self.lower)


def pair(wide: float, *halves: tuple[str, str, str]) -> Pair:
    """A column, each half by its Chinese and its English head and its field."""
    told = [(Phrase(zh, en), field) for zh, en, field in halves]
    return Pair(wide, told[0], told[1] if len(told) > 1 else None)


@dataclass(frozen=True)
class _Lines(Generic[Row]):
    """The lines of a row: between its cells, or around the whole of it."""

    widths: tuple[float, ...]
    whole: Callable[[Row], bool]

    def said(self, _row: Row, _language: Language) -> str:
        """Lines say nothing."""
        return ""

    def draw(self, pen: Pen, row: Row) -> None:
        """Draw them."""
        Grid(0, 0, (sum(self.widths),) if self.whole(row) else self.widths, TALL).draw(pen, row)


@dataclass(frozen=True)
class PairedTable:
    """A table of such columns; `lines` says which rows are lines of the register, the others are its totals."""

    columns: tuple[Pair, ...]
    lines: type

    @property
    def widths(self) -> tuple[float, ...]:
        """How wide the columns are."""
        return tuple(column.wide for column in self.columns)

    @property
    def lefts(self) -> tuple[float, ...]:
        """Where each column begins."""
        return tuple(accumulate(self.widths, initial=0.0))

    @property
    def wide(self) -> float:
        """How wide the table is."""
        return sum(self.widths)

    @property
    def edge(self) -> float:
        """What is left white on either side."""
        return (LYING.width - self.wide) / 2

    def stock(self, key: str) -> Stock:
        """Plain paper, a line of the register for each label."""
        return Stock(
            key=key,
            name=Phrase(zh="A4 普通纸", en="A4 plain paper"),
            feed=Feed.SHEET,
            label=Size(self.wide, TALL),
            page=LYING,
            columns=1,
            rows=int((LYING.height - FOOT - HEAD - _HEADS) // TALL),
            left=self.edge,
            top=HEAD + _HEADS,
            pitch_x=self.wide,
            pitch_y=TALL,
            lined=True,
        )

    def cells(self, whole: Callable[[Row], bool]) -> tuple[Part[Row], ...]:
        """The parts of one row; `whole` says which rows are not parted into cells."""
        parts: list[Part[Row]] = [_Lines(self.widths, whole)]
        for column, left in zip(self.columns, self.lefts, strict=False):
            for number, (_head_words, field) in enumerate(column.halves):
                if field:
                    parts.append(
                        Words(
                            left + 0.8, number * HALF + 0.5, column.wide - 1.6, HALF - 0.8, 9,
                            of=self._told(field), least=7, shorten="end", down="middle",
                        )
                    )  # fmt: skip
        return tuple(parts)

    def heads(self) -> tuple[Part[Leaf], ...]:
        """The heads, as every page bears them."""
        parts: list[Part[Leaf]] = [Grid(self.edge, HEAD, self.widths, _HEADS, first=True)]
        for column, left in zip(self.columns, self.lefts, strict=False):
            tall = _HEADS / len(column.halves)
            for number, (words, _field) in enumerate(column.halves):
                parts.append(_head(words, self.edge + left, HEAD + number * tall, Size(column.wide, tall)))
        return tuple(parts)

    def frame(self) -> tuple[Part[Leaf], ...]:
        """What every page bears around the table: head and foot of the paper, and the heads of the columns."""
        return (*frame_on(LYING, self.edge), *self.heads())

    def _told(self, field: str) -> Callable[[Row], str | Phrase]:
        def told(row: Row) -> str | Phrase:
            said = getattr(row, field) if isinstance(row, self.lines) else ""
            return said if isinstance(said, Phrase) else str(said)

        return told


def _head(words: Phrase, left: float, top: float, size: Size) -> Words[Leaf]:
    return Words(
        left + 0.6, top + 0.4, size.width - 1.2, size.height - 0.8, 8.5,
        of=lambda _leaf: words, face=Face.BOLD, across="centre", down="middle",
    )  # fmt: skip
