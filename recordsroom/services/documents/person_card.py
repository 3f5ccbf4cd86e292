"""The card a reader shows at the desk: name, unit and bars; nothing else about the person."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.documents.bars import BAR_MODULES, Bars
from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.measure import POINT, Area, Size
from recordsroom.services.documents.parts import Part, Rule, Words
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.stock import CARDS, ROLLS


@dataclass(frozen=True, repr=False)
class PersonCard:
    """What the card of one reader says; `room` is who issued it."""

    barcode: Barcode
    name: str
    unit: str
    room: str = ""


_KIND = Phrase(zh="利用者卡", en="Reader card")


def _parts(area: Area) -> tuple[Part[PersonCard], ...]:
    wide, tall = area.inner
    left, top = area.side, area.end
    scale = min(wide / 75, tall / 45)
    small, large = max(7.5, 9.5 * scale), max(14.0, 24 * scale)
    head = small * POINT * 1.3
    rule = top + head + tall * 0.03
    bars_tall = tall * 0.4
    words = tall - (rule - top) - bars_tall
    name = rule + words * 0.14
    return (
        Words(left, top, wide * 0.66, head, small, of=lambda card: card.room, shorten="end", down="middle"),
        Words(left + wide * 0.66, top, wide * 0.34, head, small, of=lambda _: _KIND, across="right", down="middle"),
        Rule(left, rule, wide, weight=0.5),
        Words(left, name, wide, words * 0.46, large, of=lambda card: card.name, face=Face.BOLD, down="middle"),
        Words(
            left,
            name + words * 0.5,
            wide,
            words * 0.26,
            small * 1.15,
            of=lambda card: card.unit,
            shorten="end",
            down="middle",
        ),
        Bars(
            left,
            top + tall - bars_tall,
            wide,
            bars_tall,
            of=lambda card: card.barcode,
            module=min(max(0.254, wide * 0.6 / BAR_MODULES), 0.51),
            digits=small,
        ),
    )


FORM = Form(
    key="person_card",
    name=Phrase(zh="利用者卡", en="Reader card"),
    least=Size(60, 40),
    parts=_parts,
    samples=(
        PersonCard(Barcode.make(Kind.PERSON, 7), "欧阳𫖮", "青石市水务局办公室", "青石市水务局保密档案室"),
        PersonCard(Barcode.make(Kind.PERSON, 8), "阿依古丽·买买提", "青石市水务局规划处", "青石市水务局保密档案室"),
    ),
    stock=CARDS,
    others=ROLLS,
)
