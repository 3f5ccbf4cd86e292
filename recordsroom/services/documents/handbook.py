"""The handbook on paper 使用手册: a page of contents, then every chapter from the top of a page.

It is about nothing in the vault; what stands in it is what F1 shows with the pictures of pages, but not those of forms,
which the program prints by themselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from recordsroom.resources import resource
from recordsroom.services.documents.fact_sheet import page_stock
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.handbook_flow import (
    Flow,
    Page,
    Passage,
    Piece,
    Pieces,
    Put,
    Shape,
    wide_of,
)
from recordsroom.services.documents.imprint import EDGE, Leaf, frame_on
from recordsroom.services.documents.lines import set_line
from recordsroom.services.documents.measure import A4, POINT, Area, Size
from recordsroom.services.documents.parts import Part, Words
from recordsroom.services.documents.pen import Pen, baseline
from recordsroom.services.documents.phrase import Language, Phrase

_KEY = "handbook"
_STOCK = page_stock(_KEY, A4, EDGE)
_TITLE, _HEADING, _BODY, _SMALL = 20.0, 13.0, 10.5, 9.5
_STEP, _NOTE, _AIR = 7.0, 4.0, 2.6
_TOP = 8.0
"""Millimetres below the head of a page where its text begins: the level's mark stands above."""


@dataclass(frozen=True)
class PaperChapter:
    """One chapter: its name and its passages in their order."""

    title: str
    passages: tuple[Passage, ...]


def pages_of(chapters: Sequence[PaperChapter], contents: str) -> tuple[Page, ...]:
    """All pages of these chapters, the first with the names of all under this heading and where each begins."""
    flow = Flow(_STOCK.label.width, _STOCK.label.height - _TOP)
    begun: list[int] = []
    for chapter in chapters:
        flow.turn()
        begun.append(len(flow.pages) + 2)
        _head(flow, chapter.title)
        for passage in chapter.passages:
            _set(flow, passage)
    flow.turn()
    first = Flow(flow.wide, flow.tall)
    _head(first, contents)
    for chapter, page in zip(chapters, begun, strict=True):
        number, top = Piece(str(page)), first.top
        first.line((Piece(chapter.title),), _BODY, 0)
        first.at((number,), _BODY, first.wide - wide_of(number, _BODY), top)
        first.top += 1.6
    first.turn()
    return (*first.pages, *flow.pages)


def _head(flow: Flow, title: str) -> None:
    flow.line((Piece(title, strong=True),), _TITLE, 0)
    flow.bar(0, flow.top, flow.wide, flow.top, weight=1)
    flow.top += 2 * _AIR


def _set(flow: Flow, passage: Passage) -> None:
    match passage.shape:
        case Shape.HEADING:
            flow.top += _AIR if flow.top else 0
            flow.room(4 * _HEADING * POINT * 1.6)
            flow.text(_strong(passage.lines[0]), _HEADING, 0)
        case Shape.TABLE:
            flow.table(passage.rows, _SMALL)
        case Shape.VIEW:
            flow.view(passage.picture, passage.lines[0], _SMALL)
        case Shape.NOTE:
            _note(flow, passage.lines)
        case Shape.STEPS | Shape.POINTS:
            counted = passage.shape is Shape.STEPS
            for number, line in enumerate(passage.lines, 1):
                flow.text(line, _BODY, _STEP, first=f"{number}.  " if counted else "·  ")
        case Shape.PARAGRAPH:
            for line in passage.lines:
                flow.text(line, _BODY, 0)
    flow.top += _AIR


def _note(flow: Flow, lines: Iterable[Pieces]) -> None:
    flow.room(3 * _BODY * POINT * 1.6)
    for line in lines:
        page, top = len(flow.pages), flow.top
        flow.text(line, _BODY, _NOTE)
        flow.bar(1, top if len(flow.pages) == page else 0, 1, flow.top, weight=2)


def _strong(pieces: Pieces) -> Pieces:
    return tuple(Piece(piece.words, strong=True, key=piece.key) for piece in pieces)


class _Whole:
    """Everything on one page."""

    def said(self, row: Page, _language: Language) -> str:
        """All words of the page."""
        return "".join(put.piece.words for put in row.put)

    def draw(self, pen: Pen, row: Page) -> None:
        """Draw lines first, then the words, each key in its box."""
        for view in row.views:
            pen.picture(view.left, _TOP + view.top, view.size, resource(f"help/pictures/{view.picture}.png"))
        for bar in row.bars:
            pen.lines([(bar.left, _TOP + bar.top, bar.right, _TOP + bar.foot)], weight=bar.weight)
        for put in row.put:
            _write(pen, put)


def _write(pen: Pen, put: Put) -> None:
    em, left, top = put.size * POINT, put.left, _TOP + put.top
    if put.piece.key:
        pen.box(left + em * 0.12, top - em * 0.06, Size(wide_of(put.piece, put.size) - em * 0.24, em * 1.2))
        left += em * 0.45
    pen.write(set_line(put.piece.words, put.piece.face), put.size, left, baseline(top, put.size))


def _parts(_area: Area) -> tuple[Part[Page], ...]:
    return (_Whole(),)


_RUNNING: Words[Leaf] = Words(
    A4.width / 2, 10, A4.width / 2 - EDGE, 6, 9, of=lambda leaf: leaf.title, across="right", down="middle"
)
"""Every chapter has a title of its own; what the whole is called stands small above it."""

_SAMPLE = PaperChapter(
    "借还台 The desk",
    (
        Passage(Shape.PARAGRAPH, ((Piece("扫什么办什么。按 "), Piece("F6", key=True), Piece(" 记下纸质审批。")),)),
        Passage(Shape.HEADING, ((Piece("三种声音"),),)),
        Passage(
            Shape.TABLE,
            rows=(
                ((Piece("声音"),), (Piece("意思"),)),
                ((Piece("一声"),), (Piece("办好了"),)),
                ((Piece("两声"),), (Piece("看一眼"),)),
            ),
        ),
        Passage(Shape.NOTE, ((Piece("停住的，先读色带再动手。"),),)),
        Passage(Shape.VIEW, ((Piece("借还台 The desk"),),), picture="zh_CN/desk"),
    ),
)

FORM: Form[Page] = Form(
    key=_KEY,
    name=Phrase(zh="使用手册", en="Handbook"),
    least=_STOCK.label,
    parts=_parts,
    samples=pages_of((_SAMPLE,), "目录 Contents"),
    stock=_STOCK,
    others=(),
    frame=(*frame_on(A4, EDGE, titled=False), _RUNNING),
)
