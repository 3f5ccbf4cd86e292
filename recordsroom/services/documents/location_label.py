"""The label of one storage location: its own name large, the way to it small, and bars."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.documents.bars import Bars
from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.ground import Box, divide
from recordsroom.services.documents.measure import POINT, Area, Size
from recordsroom.services.documents.parts import Mark, Part, Words
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.stock import stock


@dataclass(frozen=True, repr=False)
class LocationLabel:
    """What the label of one storage location says: `name` is its own, 5节2层, `path` the way to it, 1库A区3列A面.

    `mark` is the highest level that may lie here, where the room wants it shown.
    """

    barcode: Barcode
    name: str
    path: str = ""
    mark: str = ""


def _parts(area: Area) -> tuple[Part[LocationLabel], ...]:
    ground = divide(area)
    long = ground.bars_across == "right"
    bars = ground.bars if long else Box(area.side, ground.bars.y, area.inner.width, ground.bars.tall)
    room = (area.end + area.inner.height if long else bars.y) - area.end
    wide = ground.headline.wide
    row = ground.small * POINT * 1.3
    large = min((room - row) * 0.72 / POINT, wide / 3 / POINT, 72)
    return (
        Words(
            area.side,
            area.end,
            wide * 0.62,
            row,
            ground.small,
            of=lambda label: label.path,
            shorten="beginning",
            down="middle",
        ),
        Mark(area.side + wide * 0.62, area.end, wide * 0.38, row, of=lambda label: label.mark),
        Words(
            area.side,
            area.end + row,
            wide,
            room - row,
            large,
            of=lambda label: label.name,
            face=Face.BOLD,
            down="middle",
        ),
        Bars(
            *bars,
            of=lambda label: label.barcode,
            module=ground.module,
            digits=ground.small,
            across=ground.bars_across,
        ),
    )


FORM = Form(
    key="location_label",
    name=Phrase(zh="架位标签", en="Location label"),
    least=Size(38, 21),
    parts=_parts,
    samples=(
        LocationLabel(Barcode.make(Kind.LOCATION, 17), "5节2层", "1库A区3列A面", "机密"),
        LocationLabel(Barcode.make(Kind.LOCATION, 18), "12列", "2库B区"),
        LocationLabel(Barcode.make(Kind.LOCATION, 19), "保密柜02"),
    ),
    stock=stock("L7163"),
)
