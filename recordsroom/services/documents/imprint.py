"""What stands around every printed page that is not a label: level, serial, page, operator and time (R-89)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from recordsroom.domain.values import Barcode
from recordsroom.services.documents.bars import Bars
from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.head_code import HeadCode
from recordsroom.services.documents.measure import A4, Size
from recordsroom.services.documents.parts import Mark, Part, Rule, Words
from recordsroom.services.documents.phrase import Phrase

EDGE = 15.0
"""Millimetres left white at the sides of an A4 document."""

HEAD = 31.0
"""Where the content of an A4 document begins, counted from the top."""

TITLE = 16.0
"""Where the title of an A4 document begins, counted from the top."""

FOOT = 26.0
"""How much the foot of an A4 document takes, counted from the bottom."""


@dataclass(frozen=True)
class Imprint:
    """What the print register knows of one job, printed on each of its pages.

    Without a serial the page says that it is a preview; `journal` is the number and head code of the entry (trust.md).
    """

    serial: Barcode | None
    level_words: str
    operator: str
    printed_at: datetime
    journal: str = ""
    head_code: str = ""
    """The same as digits for the scanner, on papers that somebody takes away or binds (N9)."""


@dataclass(frozen=True)
class Leaf:
    """One page of a document: what it is called, whose imprint it bears, and which page of how many it is."""

    title: Phrase
    imprint: Imprint
    page: int
    pages: int


def _page_words(leaf: Leaf) -> Phrase:
    return Phrase(zh=f"第 {leaf.page} 页 共 {leaf.pages} 页", en=f"Page {leaf.page} of {leaf.pages}")


def _operator_words(leaf: Leaf) -> Phrase:
    return Phrase(zh=f"操作人 {leaf.imprint.operator}", en=f"Printed by {leaf.imprint.operator}")


def _time_words(leaf: Leaf) -> str:
    return f"{leaf.imprint.printed_at:%Y-%m-%d %H:%M}"


def _journal_words(leaf: Leaf) -> str | Phrase:
    journal = leaf.imprint.journal
    return Phrase(zh=f"日志 {journal}", en=f"Journal {journal}") if journal else ""


def _preview_words(leaf: Leaf) -> str | Phrase:
    return "" if leaf.imprint.serial else Phrase(zh="预览 未登记", en="Preview, not registered")


def frame_on(page: Size, edge: float, *, titled: bool = True) -> tuple[Part[Leaf], ...]:
    """Head and foot of a page of this size, as wide as its content; without its title where each page has its own."""
    foot = page.height - FOOT + 7
    inner = page.width - 2 * edge
    title: Words[Leaf] = Words(
        edge, TITLE, inner, 9, 20, of=lambda leaf: leaf.title, face=Face.BOLD, across="centre", down="middle"
    )
    return (*_frame(edge, inner, foot), *((title,) if titled else ()))


def _frame(edge: float, inner: float, foot: float) -> tuple[Part[Leaf], ...]:
    third = inner / 3
    return (
        Mark(edge, 10, third, 6, of=lambda leaf: leaf.imprint.level_words, across="left"),
        Rule(edge, foot, inner, weight=0.5),
        Bars(edge, foot + 2, 25, 9, of=lambda leaf: leaf.imprint.serial),
        HeadCode(edge + 34, foot + 1.9, 10.8, of=lambda leaf: leaf.imprint.head_code),
        Words(edge, foot + 2, third, 4, 9, of=_preview_words),
        Words(edge + third, foot + 2, third, 4, 10, of=_page_words, across="centre"),
        Words(edge + third, foot + 7, third, 3.4, 8, of=_journal_words, across="centre"),
        Words(edge + 2 * third, foot + 2, third, 4, 9, of=_operator_words, across="right"),
        Words(edge + 2 * third, foot + 7, third, 3.4, 8, of=_time_words, across="right"),
    )


SMALL_EDGE = 10.0
"""Millimetres left white at the sides of an A5 document."""

SMALL_TOP = 5.0
"""Where the ground of an A5 document begins; its title and its level stand on the same ground as its own bars."""

SMALL_FOOT = 16.0
"""How much the foot of an A5 document takes, counted from the bottom."""


def small_frame_on(page: Size) -> tuple[Part[Leaf], ...]:
    """Head and foot of an A5 page: the same that A4 bears, in one line each."""
    edge, inner = SMALL_EDGE, page.width - 2 * SMALL_EDGE
    foot, third = page.height - SMALL_FOOT + 1, inner / 3
    return (
        Mark(edge, 7, third - 8, 5, of=lambda leaf: leaf.imprint.level_words, across="left"),
        Words(edge + 50, 6, inner - 100, 8, 16, of=lambda leaf: leaf.title, face=Face.BOLD, across="centre"),
        Rule(edge, foot, inner, weight=0.5),
        Bars(edge, foot + 1, 25, 8.5, of=lambda leaf: leaf.imprint.serial),
        HeadCode(edge + 34, foot + 1.6, 8.6, of=lambda leaf: leaf.imprint.head_code),
        Words(edge, foot + 2, third, 4, 9, of=_preview_words),
        Words(edge + third, foot + 1.5, third, 4, 9, of=_page_words, across="centre"),
        Words(edge + third, foot + 6, third, 3.2, 7.5, of=_journal_words, across="centre"),
        Words(edge + 2 * third, foot + 1.5, third, 4, 9, of=_operator_words, across="right"),
        Words(edge + 2 * third, foot + 6, third, 3.2, 7.5, of=_time_words, across="right"),
    )


A4_FRAME = frame_on(A4, EDGE)
"""Head and foot of every upright A4 document; labels bear none."""
