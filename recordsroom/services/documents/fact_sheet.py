"""A page of facts below each other: the cover of a list, the deed of a transfer, the cover of a file.

Every fact is a name and what is said of it in a box; what has to be written by hand is a box without words.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from recordsroom.domain.form_choices import FormChoice
from recordsroom.domain.label_stocks import Feed
from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.imprint import EDGE, FOOT, TITLE, frame_on
from recordsroom.services.documents.measure import A4, Area, Size
from recordsroom.services.documents.parts import Frame, Part, Words
from recordsroom.services.documents.pen import Pen
from recordsroom.services.documents.phrase import Language, Phrase, worded
from recordsroom.services.documents.stock import Stock
from recordsroom.services.documents.table import Grid

MOST_FACTS = 14
_TITLE, _GAP, _NAME, _MOST_WIDE = 14.0, 8.0, 0.26, 210.0
_ROW, _PAD, _SEAL, _SEAL_GAP = 16.0, 2.0, 38.0, 6.0
_BESIDE = 230.0
"""Millimetres from which the seals go beside the boxes, not below them."""


@dataclass(frozen=True, repr=False)
class Fact:
    """What something is called on the page and what is said of it; `share` is its height beside that of others."""

    name: Phrase
    said: str | Phrase = ""
    share: float = 1.0


@dataclass(frozen=True, repr=False)
class FactSheet:
    """One page of facts; `seals` names whose seals go below them, without a title it is called as its form is."""

    facts: tuple[Fact, ...]
    seals: tuple[Phrase, ...] = ()
    title: str | Phrase = ""


def page_stock(key: str, page: Size, edge: float) -> Stock:
    """Plain paper of which every page is one row of its form, from the title down to the foot."""
    ground, plain = Size(page.width - 2 * edge, page.height - TITLE - FOOT), Phrase(zh="A4 普通纸", en="A4 plain paper")
    return Stock(f"{key}-pages", plain, Feed.SHEET, ground, page, 1, 1, edge, TITLE, *ground, lined=True)


@dataclass(frozen=True)
class OnSheet:
    """What is drawn on a page of facts, called and sealed as the room wants it."""

    part: Part[FactSheet]
    name: Phrase
    sealed: bool

    def said(self, row: object, language: Language) -> str:
        """The words it would write; on other pages none."""
        return self.part.said(self._made(row), language) if isinstance(row, FactSheet) else ""

    def draw(self, pen: Pen, row: object) -> None:
        """Draw it, on a page of facts."""
        if isinstance(row, FactSheet):
            self.part.draw(pen, self._made(row))

    def _made(self, row: FactSheet) -> FactSheet:
        return replace(row, title=row.title or self.name, seals=row.seals if self.sealed else ())


@dataclass(frozen=True)
class FactForm:
    """A document of pages of facts and nothing else, upright."""

    key: str
    name: Phrase
    sealed: bool
    samples: tuple[FactSheet, ...] = field(repr=False)

    def form(self, choice: FormChoice | None = None) -> Form[FactSheet]:
        """The document as this room wants it."""
        heading = choice.heading if choice is not None else ""
        name = Phrase(heading, heading) if heading else self.name
        sealed = self.sealed if choice is None else choice.seal
        stock = page_stock(self.key, A4, EDGE)
        return Form(
            key=self.key,
            name=name,
            least=stock.label,
            parts=lambda area: tuple(OnSheet(part, name, sealed) for part in FactParts(area).parts()),
            samples=self.samples,
            stock=stock,
            others=(),
            frame=frame_on(A4, EDGE, titled=False),
            tailor=self.form,
            sealed=self.sealed if any(sheet.seals for sheet in self.samples) else None,
        )


UNIT_SEAL = Phrase(zh="（单位盖章）", en="(seal of the unit)")


@dataclass(frozen=True)
class FactParts:
    """Where everything of such a page stands on its ground."""

    area: Area

    @property
    def wide(self) -> float:
        """How wide the boxes are together."""
        return min(self.area.width, _MOST_WIDE)

    @property
    def beside(self) -> bool:
        """Whether the seals go beside the boxes."""
        return self.area.width >= _BESIDE

    def left(self, sheet: FactSheet) -> float:
        """Where the boxes begin."""
        return 0.0 if sheet.seals and self.beside else (self.area.width - self.wide) / 2

    def place(self, sheet: FactSheet, number: int) -> tuple[float, float]:
        """Top and height of one fact's box."""
        room = self.area.height - _TITLE - 2 * _GAP - (_SEAL + _SEAL_GAP if sheet.seals and not self.beside else 0)
        unit = min(_ROW, room / max(sum(fact.share for fact in sheet.facts), 1))
        above = sum(fact.share for fact in sheet.facts[:number])
        return _TITLE + 2 * _GAP + above * unit, sheet.facts[number].share * unit

    def foot(self, sheet: FactSheet) -> float:
        """Where the boxes end."""
        if not sheet.facts:
            return _TITLE + 2 * _GAP
        top, tall = self.place(sheet, len(sheet.facts) - 1)
        return top + tall

    def seal(self, sheet: FactSheet, number: int) -> tuple[float, float]:
        """The corner of one seal: side by side below the boxes, or one above the other beside their end."""
        if self.beside:
            lower = max(self.foot(sheet), _TITLE + 2 * _GAP + len(sheet.seals) * (_SEAL + _SEAL_GAP) - _SEAL_GAP)
            return self.area.width - _SEAL, lower - (len(sheet.seals) - number) * (_SEAL + _SEAL_GAP) + _SEAL_GAP
        share = self.wide / len(sheet.seals)
        return self.left(sheet) + number * share + (share - _SEAL) / 2, self.foot(sheet) + _SEAL_GAP

    def parts(self) -> tuple[Part[FactSheet], ...]:
        """Title, boxes, names, what is said, and the seals."""
        title: Words[FactSheet] = Words(
            0, _GAP, self.area.width, _TITLE, 28,
            of=lambda sheet: sheet.title, least=16, face=Face.BOLD, across="centre", down="middle",
        )  # fmt: skip
        names = tuple(_Told(self, number, named=True) for number in range(MOST_FACTS))
        told = tuple(_Told(self, number, named=False) for number in range(MOST_FACTS))
        return (title, *names, *told, _Seals(self))


@dataclass(frozen=True)
class _Told:
    """The name of one fact with its boxes, or what is said of it."""

    where: FactParts
    number: int
    named: bool

    def said(self, sheet: FactSheet, language: Language) -> str:
        """The words it would write."""
        if self.number >= len(sheet.facts):
            return ""
        fact = sheet.facts[self.number]
        return worded(fact.name if self.named else fact.said, language)

    def draw(self, pen: Pen, sheet: FactSheet) -> None:
        """Draw the boxes and write the name, or write what is said."""
        if self.number >= len(sheet.facts):
            return
        where = self.where
        top, tall = where.place(sheet, self.number)
        name = where.wide * _NAME
        if self.named:
            Grid(where.left(sheet), top, (name, where.wide - name), tall, first=not self.number).draw(pen, sheet)
        start = where.left(sheet)
        left, wide = (start, name) if self.named else (start + name, where.wide - name)
        Words[FactSheet](
            left + _PAD, top + 1, wide - 2 * _PAD, tall - 2, 12 if self.named else 14,
            of=lambda _sheet: self.said(sheet, pen.language), least=9, shorten="end",
            across="centre" if self.named else "left", down="middle",
        ).draw(pen, sheet)  # fmt: skip


def _always(words: Phrase) -> Callable[[FactSheet], Phrase]:
    return lambda _sheet: words


@dataclass(frozen=True)
class _Seals:
    """A square for each seal."""

    where: FactParts

    def said(self, _sheet: FactSheet, _language: Language) -> str:
        """What stands in the squares is drawn with them and is the form's own."""
        return ""

    def draw(self, pen: Pen, sheet: FactSheet) -> None:
        """Draw the squares."""
        for number, words in enumerate(sheet.seals):
            left, top = self.where.seal(sheet, number)
            Frame(left, top, _SEAL, _SEAL).draw(pen, sheet)
            words_at = (left + _PAD, top + _SEAL - 7, _SEAL - 2 * _PAD)
            Words(*words_at, 6, 10, of=_always(words), across="centre").draw(pen, sheet)
