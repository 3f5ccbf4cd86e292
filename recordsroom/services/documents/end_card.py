"""The card at the end of a column 列端牌: its number to be read from the door, and for each side what stands there."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.label_stocks import Feed
from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.imprint import EDGE, FOOT, Leaf, frame_on
from recordsroom.services.documents.measure import Area, Size
from recordsroom.services.documents.parts import Frame, Part, Words
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.stock import Stock
from recordsroom.services.documents.table import LYING

_TOP = 19.0
"""Where the card begins; the mark of its level stands above."""


@dataclass(frozen=True, repr=False)
class EndSide:
    """One side of a column: what it is called, the first and last code on it, its sections."""

    name: str
    first: str = ""
    last: str = ""
    sections: str = ""


@dataclass(frozen=True, repr=False)
class EndCard:
    """One column; `sides` are one or two, the first of two lies at the left hand."""

    name: str
    path: str = ""
    sides: tuple[EndSide, ...] = ()


PAPER = Stock(
    key="end-card",
    name=Phrase(zh="A4 横放", en="A4, lying"),
    feed=Feed.SHEET,
    label=Size(LYING.width - 2 * EDGE, LYING.height - _TOP - FOOT),
    page=LYING,
    left=EDGE,
    top=_TOP,
)
"""One card on a page, to be cut or put into a sleeve as it is."""

_BAND, _BANDS = 40.0, (81.0, 123.5)
_ARROW, _NAME = 34.0, 48.0


def _side(card: EndCard, number: int) -> EndSide:
    return card.sides[number] if number < len(card.sides) else EndSide("")


def _arrow(card: EndCard, number: int) -> str:
    """Of two sides the first points left and the second right; a column of one side points into its aisle."""
    if number >= len(card.sides):
        return ""
    return "←" if number == 0 and len(card.sides) > 1 else "→"


def _span(side: EndSide) -> str | Phrase:
    if not side.first:
        return ""
    return Phrase(zh=f"{side.first} 起", en=f"From {side.first}") if side.last != side.first else side.first


def _until(side: EndSide) -> str | Phrase:
    return "" if side.last == side.first else Phrase(zh=f"{side.last} 止", en=f"to {side.last}")


def _band(number: int, wide: float) -> tuple[Part[EndCard], ...]:
    top = _BANDS[number]
    left = _ARROW + _NAME
    room = wide - left - 4
    return (
        Frame(0, top, wide, _BAND, 1.0),
        Words(4, top, _ARROW - 4, _BAND, 72, of=lambda card: _arrow(card, number), down="middle"),
        Words(
            _ARROW, top, _NAME, _BAND, 54,
            of=lambda card: _side(card, number).name, face=Face.BOLD, least=20, down="middle",
        ),
        Words(left, top + 2, room, 13.5, 26, of=lambda card: _span(_side(card, number)), least=12, down="middle"),
        Words(left, top + 16, room, 13.5, 26, of=lambda card: _until(_side(card, number)), least=12, down="middle"),
        Words(left, top + 30, room, 8, 16, of=lambda card: _side(card, number).sections, shorten="end", down="middle"),
    )  # fmt: skip


def _parts(area: Area) -> tuple[Part[EndCard], ...]:
    wide = area.width
    return (
        Words(0, 2, wide, 15, 34, of=lambda card: card.path, shorten="beginning", across="centre", down="middle"),
        Words(
            0, 18, wide, 58, 150,
            of=lambda card: card.name, face=Face.BOLD, least=40, across="centre", down="middle",
        ),
        *_band(0, wide),
        *_band(1, wide),
    )  # fmt: skip


_TITLE: Words[Leaf] = Words(
    LYING.width / 2, 10, LYING.width / 2 - EDGE, 6, 10, of=lambda leaf: leaf.title, across="right", down="middle"
)
"""Small and aside: what counts on this card is read from the door."""

FORM = Form(
    key="end_card",
    name=Phrase(zh="列端牌", en="Card at the end of a column"),
    least=PAPER.label,
    parts=_parts,
    samples=(
        EndCard(
            "05列",
            "02库",
            (
                EndSide("A面", "Z109-WS·2011-Y-BGS-0001", "Z109-WS·2013-D30-BGS-0412", "1节–6节"),
                EndSide("B面", "Z109-WS·2014-Y-BGS-0001", "Z109-WS·2018-D10-BGS-0088", "1节–6节"),
            ),
        ),
        EndCard("12列", "2库B区", (EndSide("", "J019-KJ·JJ·2022-Y-001-0001", "J019-KJ·JJ·2022-Y-001-0001"),)),
    ),
    stock=PAPER,
    others=(),
    frame=(*frame_on(LYING, EDGE, titled=False), _TITLE),
)
