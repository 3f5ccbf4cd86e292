"""What every form is put together from besides bars: words, rules, boxes and the mark of a level."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.lines import LEADING, SMALLEST, Shorten, Sizes, fit
from recordsroom.services.documents.measure import POINT, SHARE, Across, Down, Size
from recordsroom.services.documents.pen import Pen, baseline
from recordsroom.services.documents.phrase import Language, Phrase, worded

Row = TypeVar("Row")
Row_contra = TypeVar("Row_contra", contravariant=True)


class Part(Protocol[Row_contra]):
    """One thing a form draws for one row of what it is about."""

    def draw(self, pen: Pen, row: Row_contra) -> None:
        """Draw it, or raise NoRoom or TooFine before anything is printed."""

    def said(self, row: Row_contra, language: Language) -> str:
        """The words it would write, so that missing characters are found beforehand."""


@dataclass(frozen=True)
class Words(Generic[Row]):
    """Words in a box: at `size` points if they fit, else down to `least`, else on more lines, never over the edge.

    Only words that may be shortened ever lose a part; others are refused where they find no room.
    """

    x: float
    y: float
    wide: float
    tall: float
    size: float
    of: Callable[[Row], str | Phrase]
    least: float = SMALLEST
    shorten: Shorten = "never"
    face: Face = Face.SANS
    across: Across = "left"
    down: Down = "top"
    smallest: float = SMALLEST
    """Points; on more lines they never come below this."""

    def said(self, row: Row, language: Language) -> str:
        """The words it would write."""
        return worded(self.of(row), language)

    def draw(self, pen: Pen, row: Row) -> None:
        """Write the words into their box."""
        text = self.said(row, pen.language)
        sizes = Sizes(self.size, self.least, self.smallest)
        setting = fit(text, self.face, sizes, Size(self.wide, self.tall), self.shorten)
        top = self.y + (self.tall - setting.height) * SHARE[self.down]
        for number, line in enumerate(setting.lines):
            left = self.x + (self.wide - line.width * setting.size * POINT) * SHARE[self.across]
            down = number * LEADING * setting.size * POINT
            pen.write(line, setting.size, left, baseline(top + down, setting.size))


@dataclass(frozen=True)
class Red(Generic[Row]):
    """Another part in red, where the printer has red."""

    part: Part[Row]

    def said(self, row: Row, language: Language) -> str:
        """The words of the other part."""
        return self.part.said(row, language)

    def draw(self, pen: Pen, row: Row) -> None:
        """Draw the other part in red."""
        with pen.red():
            self.part.draw(pen, row)


@dataclass(frozen=True)
class Rule:
    """A level line, `weight` points strong."""

    x: float
    y: float
    wide: float
    weight: float = 0.25

    def said(self, _row: object, _language: Language) -> str:
        """A line says nothing."""
        return ""

    def draw(self, pen: Pen, _row: object) -> None:
        """Draw the line."""
        pen.rule(self.x, self.y, self.wide, weight=self.weight)


@dataclass(frozen=True)
class Frame:
    """A box, `weight` points strong."""

    x: float
    y: float
    wide: float
    tall: float
    weight: float = 0.25

    def said(self, _row: object, _language: Language) -> str:
        """A box says nothing."""
        return ""

    def draw(self, pen: Pen, _row: object) -> None:
        """Draw the box."""
        pen.box(self.x, self.y, Size(self.wide, self.tall), weight=self.weight)


_INK = {"绝密": ("solid", Face.BOLD, 0.0), "机密": ("frame", Face.BOLD, 1.2), "秘密": ("frame", Face.BOLD, 0.5)}
"""The higher the level the more ink, so that it is seen on grey print too (look.md, levels)."""


_SMALLEST_MARK = 3.0
"""Points; on the smallest labels a long term is read close by, its box from afar."""


@dataclass(frozen=True)
class Mark(Generic[Row]):
    """The words of a level in a box just large enough for them; without words there is no box."""

    x: float
    y: float
    wide: float
    tall: float
    of: Callable[[Row], str | Phrase]
    across: Across = "right"

    def said(self, row: Row, language: Language) -> str:
        """The words of the level."""
        return worded(self.of(row), language)

    def draw(self, pen: Pen, row: Row) -> None:
        """Draw the box and write the level into it."""
        if not (text := self.said(row, pen.language)):
            return
        ink, face, weight = _INK.get(text[:2], ("frame", Face.SANS, 0.25))
        pad = self.tall * 0.3
        largest = self.tall * 0.68 / POINT
        room = Size(self.wide - 2 * pad, self.tall * 0.8)
        setting = fit(text, face, Sizes(largest, _SMALLEST_MARK, _SMALLEST_MARK), room)
        box = Size(setting.width + 2 * pad, self.tall)
        left = self.x + (self.wide - box.width) * SHARE[self.across]
        pen.box(left, self.y, box, weight=weight, solid=ink == "solid")
        top = self.y + (self.tall - setting.height) / 2
        for number, line in enumerate(setting.lines):
            down = number * LEADING * setting.size * POINT
            foot = baseline(top + down, setting.size)
            pen.write(line, setting.size, left + pad, foot, white=ink == "solid")
