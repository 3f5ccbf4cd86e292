"""The label of one box (F-05): its class, box number, first and last item, place and bars; never a title.

On a strip as narrow as a spine the same words stand in cells below each other, and the bars as a ladder.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.documents.barred import LARGE, barred
from recordsroom.services.documents.bars import BAR_MODULES, Ladder, grouped
from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.measure import POINT, Area, Size
from recordsroom.services.documents.parts import Mark, Part, Rule, Words
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.stock import LABEL_STOCKS, SPINES, stock

_UPRIGHT = 2.0
"""Height to width from which a label is a spine's."""

_LADDER = 0.254 * BAR_MODULES + 0.6
"""Millimetres along a spine for its bars; 203 dots an inch make them a little shorter, no usual printer longer."""

_BARS, _PLACE = 15.0, 7.0
"""Millimetres: how wide the rungs of a ladder are at most, and how tall the place is written."""

_CELLS = 7


@dataclass(frozen=True, repr=False)
class BoxLabel:
    """What the label of one box says: `class_words` are fonds, category, year, retention and organ in their order."""

    barcode: Barcode
    box_no: str
    class_words: str
    numbers: str = ""
    """起止件号, the first and the last item in it."""
    location: str = ""
    mark: str = ""
    cells: tuple[str, str, str, str] = ("", "", "", "")
    """Fonds, year, retention and organ, as the cells of a spine have them."""


def _box_words(label: BoxLabel) -> Phrase:
    inside = f" {label.numbers}" if label.numbers else ""
    return Phrase(zh=f"盒 {label.box_no}{inside}", en=f"Box {label.box_no}{inside}")


def _spine_words(label: BoxLabel) -> tuple[str, ...]:
    """The cells of F-05 from the top: first and last number have one each."""
    first, _dash, last = label.numbers.partition("–")
    return (*label.cells, first, last, label.box_no)


def _parts(area: Area, emphasis: float = 1.0) -> tuple[Part[BoxLabel], ...]:
    if area.height / area.width >= _UPRIGHT:
        return _spine(area)
    return barred(area, lambda label: label.class_words, _box_words, emphasis)


def _parts_large(area: Area) -> tuple[Part[BoxLabel], ...]:
    return _parts(area, LARGE)


def _spine(area: Area) -> tuple[Part[BoxLabel], ...]:
    """From the top: level, the cells of F-05, place, digits and the ladder."""
    wide, tall = area.inner
    left, foot = area.side, area.end + tall
    size = min(max(wide * 0.75, 9), 20)
    row = size * POINT
    ladder, bars = foot - _LADDER, min(wide, _BARS)
    digits = ladder - 3 - row
    place = digits - _PLACE - 1
    first = area.end + row * 1.4
    step = (place - first - 1) / _CELLS
    parts: list[Part[BoxLabel]] = [
        Mark(left, area.end, wide, row * 1.2, of=lambda label: label.mark, across="centre"),
        Rule(left, first, wide, 0.75),
    ]
    for number in range(_CELLS):
        top = first + number * step
        parts += _cell(number, (left, top, wide, step), size)
    return (
        *parts,
        Words(left, place, wide, _PLACE, 9, of=lambda label: label.location, shorten="beginning", across="centre"),
        Words(left, digits, wide, row, 8, of=lambda label: grouped(str(label.barcode)), across="centre", down="bottom"),
        Ladder(left + (wide - bars) / 2, ladder, bars, _LADDER, of=lambda label: label.barcode),
    )


def _cell(number: int, box: tuple[float, float, float, float], size: float) -> tuple[Part[BoxLabel], Part[BoxLabel]]:
    """One cell of a spine: its words in the middle and the line below it."""
    left, top, wide, tall = box
    return (
        Words(
            left, top + 1, wide, tall - 2, size,
            of=lambda label: _spine_words(label)[number],
            face=Face.BOLD, across="centre", down="middle",
        ),
        Rule(left, top + tall, wide, 0.75 if number == _CELLS - 1 else 0.25),
    )  # fmt: skip


FORM = Form(
    key="box_label",
    name=Phrase(zh="档案盒标签", en="Box label"),
    least=Size(18, 25),
    parts=_parts,
    samples=(
        BoxLabel(
            Barcode.make(Kind.BOX, 12),
            "0012",
            "Z109-WS·2011-Y-BGS",
            "1–45",
            "1库A区3列A面5节2层",
            "机密★20年",
            ("Z109", "2011", "Y", "BGS"),
        ),
        BoxLabel(Barcode.make(Kind.BOX, 13), "0013", "J019-KJ", "", "2库B区12列B面1节6层", "", ("J019", "", "", "")),
        BoxLabel(Barcode.make(Kind.BOX, 14), "0014", "A439", "3–3", "保密柜 02", "绝密★长期", ("A439", "", "", "")),
    ),
    stock=stock("L7160"),
    others=LABEL_STOCKS + SPINES,
)
LARGE_FORM = replace(FORM, parts=_parts_large)
"""The same label with its class in larger letters; a back has its own sizes."""
