"""A label printed before it is known on what it will stick: bars, their digits, and a line to write the code on."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.documents.bars import Bars, grouped
from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.ground import divide
from recordsroom.services.documents.measure import Area, Size
from recordsroom.services.documents.parts import Part, Rule, Words
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.stock import stock


@dataclass(frozen=True)
class BlankLabel:
    """What a label says that is bound to nothing yet: its number alone."""

    barcode: Barcode


def _parts(area: Area) -> tuple[Part[BlankLabel], ...]:
    ground = divide(area)
    foot = ground.mark.y + ground.mark.tall
    return (
        Words(
            ground.headline.x,
            ground.headline.y,
            ground.headline.wide,
            ground.headline.tall,
            ground.small,
            of=lambda _label: Phrase(zh="档号", en="Code"),
            face=Face.SANS,
        ),
        Rule(ground.headline.x, foot, ground.headline.wide),
        Words(*ground.place, ground.where, of=lambda label: grouped(str(label.barcode)), down="middle"),
        Bars(
            *ground.bars,
            of=lambda label: label.barcode,
            module=ground.module,
            digits=ground.small,
            across=ground.bars_across,
        ),
    )


FORM = Form(
    key="blank_label",
    name=Phrase(zh="预印空白标签", en="Blank label, bound later"),
    least=Size(38, 21),
    parts=_parts,
    samples=tuple(BlankLabel(Barcode.make(Kind.CARRIER, serial)) for serial in (1201, 1202, 1203)),
    stock=stock("3651"),
)
