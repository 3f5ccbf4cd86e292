"""The list for carrying home what waits 归架清单: in the order of the walk, with the bars of each place (P-05)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.label_stocks import Feed
from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.documents.bars import Bars
from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.imprint import A4_FRAME, EDGE, HEAD
from recordsroom.services.documents.measure import A4, Area, Size
from recordsroom.services.documents.parts import Frame, Mark, Part, Rule, Words
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.stock import Stock


@dataclass(frozen=True, repr=False)
class WalkLine:
    """One carrier to be carried home: never its title; `waits_at` is the trolley on which it stands now."""

    number: int
    reference_code: str
    copy_no: str
    mark: str
    home: str
    home_barcode: Barcode | None
    waits_at: str = ""


_ROWS = Stock(
    key="walk-rows",
    name=Phrase(zh="A4 普通纸", en="A4 plain paper"),
    feed=Feed.SHEET,
    label=Size(180, 20),
    page=A4,
    columns=1,
    rows=12,
    left=EDGE,
    top=HEAD,
    pitch_x=180,
    pitch_y=20,
)


def _below(line: WalkLine) -> str:
    return "\u3000".join(part for part in (line.waits_at, line.copy_no) if part)


def _parts(_area: Area) -> tuple[Part[WalkLine], ...]:
    return (
        Frame(1, 6, 5, 5),
        Words(8, 3, 9, 5.5, 10, of=lambda line: str(line.number), down="middle"),
        Words(18, 3, 66, 5.5, 11, of=lambda line: line.reference_code, face=Face.BOLD, down="middle"),
        Words(18, 9.5, 66, 5, 9, of=_below, shorten="end", down="middle"),
        Mark(85, 3.2, 22, 5, of=lambda line: line.mark, across="left"),
        Words(85, 9.3, 62, 5.5, 11, of=lambda line: line.home, face=Face.BOLD, shorten="beginning", down="middle"),
        Bars(148, 3, 31, 10.5, of=lambda line: line.home_barcode, digits=7, across="right"),
        Rule(0, 19, 180),
    )


FORM = Form(
    key="walk_list",
    name=Phrase(zh="归架清单", en="Carry-home list"),
    least=_ROWS.label,
    parts=_parts,
    samples=(
        WalkLine(1, "Z109-WS·2011-Y-BGS-0001", "", "", "1库A区3列5节2层", Barcode.make(Kind.LOCATION, 17), "一车"),
        WalkLine(2, "Z109-WS·2011-Y-BGS-0042", "000616", "机密★20年", "保密柜02", Barcode.make(Kind.LOCATION, 19)),
        WalkLine(3, "Z109-WS·2012-D30-BGS-0007", "", "内部", "2库12列", Barcode.make(Kind.LOCATION, 18), "待归柜"),
    ),
    stock=_ROWS,
    others=(),
    frame=A4_FRAME,
)
