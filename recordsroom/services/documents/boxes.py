"""Boxes of a form that is written on: captions with answers, cells to sign in, parts that only some rows show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic

from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.parts import Part, Row, Words
from recordsroom.services.documents.pen import Pen
from recordsroom.services.documents.phrase import Language, Phrase
from recordsroom.services.documents.table import Grid

_PAD = 1.0
_CAPTION = 8.5
_ANSWER = 9.5

Said = Callable[[Row], str | Phrase]


@dataclass(frozen=True)
class Shown(Generic[Row]):
    """A part that is drawn for some rows only, such as for the first sheet of a slip."""

    part: Part[Row]
    when: Callable[[Row], bool]

    def said(self, row: Row, language: Language) -> str:
        """What the part says, where it is shown."""
        return self.part.said(row, language) if self.when(row) else ""

    def draw(self, pen: Pen, row: Row) -> None:
        """Draw the part, where it is shown."""
        if self.when(row):
            self.part.draw(pen, row)


@dataclass(frozen=True)
class Answer(Generic[Row]):
    """One box of a line: its caption, how wide caption and answer are, what is answered; None is left to the pen."""

    caption: Phrase
    narrow: float
    wide: float
    of: Said[Row] | None = None


def always(words: str | Phrase) -> Callable[[object], str | Phrase]:
    """What every row says alike."""
    return lambda _row: words


def answers(top: float, tall: float, boxes: Sequence[Answer[Row]], *, first: bool = False) -> tuple[Part[Row], ...]:
    """One line of boxes across a form."""
    widths = tuple(wide for box in boxes for wide in (box.narrow, box.wide))
    parts: list[Part[Row]] = [Grid(0, top, widths, tall, first=first)]
    left = 0.0
    for box in boxes:
        parts.append(
            Words(
                left + _PAD, top + 0.6, box.narrow - 2 * _PAD, tall - 1.2, _CAPTION,
                of=always(box.caption), least=8, across="centre", down="middle",
            )
        )  # fmt: skip
        left += box.narrow
        if box.of is not None:
            parts.append(
                Words(
                    left + _PAD, top + 0.6, box.wide - 2 * _PAD, tall - 1.2, _ANSWER,
                    of=box.of, least=8, shorten="end", down="middle",
                )
            )  # fmt: skip
        left += box.wide
    return tuple(parts)


@dataclass(frozen=True)
class Sign(Generic[Row]):
    """One cell to be signed in: who signs, what is known already, and the day."""

    caption: Phrase
    wide: float
    of: Said[Row] = lambda _row: ""
    captioned: float = 22.5
    """How much of its width the caption takes."""


_SIGNED = Phrase(zh="签名", en="Signed")
_DAY = Phrase(zh="年　　月　　日", en="on")


def signatures(top: float, tall: float, cells: Sequence[Sign[Row]]) -> tuple[Part[Row], ...]:
    """One line of cells that are signed by hand; who is known to sign stands above, out of the way of the pen."""
    parts: list[Part[Row]] = [Grid(0, top, tuple(cell.wide for cell in cells), tall)]
    left = 0.0
    for cell in cells:
        inner, foot = cell.wide - 2 * _PAD, top + tall - 4.2
        named = cell.captioned
        parts += (
            Words(left + _PAD, top + 0.8, named, 3.8, 8.5, of=always(cell.caption), face=Face.BOLD, least=6),
            Words(left + _PAD + named, top + 0.8, inner - named, 3.8, 8.5, of=cell.of, least=6,
                  shorten="end", across="right", down="middle"),
            Words(left + _PAD, foot, 14, 3.4, 7.5, of=always(_SIGNED), least=6),
            Words(left + inner - 24, foot, 24 + _PAD, 3.4, 7.5, of=always(_DAY), least=6, across="right"),
        )  # fmt: skip
        left += cell.wide
    return tuple(parts)
