"""The hard cover of a file 案卷硬卷皮 (F-07, GB/T 9705-2008): front 310 × 220 mm, spine 10, 15 or 20, binding flap 20.

One A3 page bears what is printed of it, with the lines where it is cut and folded; spine and flap come at the left. The
back with its flaps of 70 mm on three sides bears nothing and is larger than A3; `jacket_back` has it on two sheets.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from recordsroom.domain.label_stocks import Feed
from recordsroom.services.documents import file_cover
from recordsroom.services.documents.fact_sheet import Fact, FactSheet
from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.imprint import EDGE, Leaf, frame_on
from recordsroom.services.documents.measure import A3, Across, Area, Size
from recordsroom.services.documents.parts import Mark, Part, Rule, Words
from recordsroom.services.documents.pen import Pen
from recordsroom.services.documents.phrase import Language, Phrase, worded
from recordsroom.services.documents.stock import Stock
from recordsroom.services.documents.table import Grid

FRONT = Size(220, 310)
_FLAP, _SPINES = 20.0, (10, 15, 20)
_TOP, _NOTE = 50.0, 38.0
_INSET, _HEAD, _ROW = 22.0, 44.0, 20.0
_BELOW, _PAIRS = 206.0, 3
_CELLS = (Phrase(zh="全宗号", en="Fonds"), Phrase(zh="目录号", en="List"), Phrase(zh="案卷号", en="File"))
_MEASURES = Phrase(
    zh="沿线裁切、折叠。封底连三边勒口见“案卷卷皮封底”。",
    en="Cut and fold along the lines. The back with its flaps is a form of its own.",
)


def _stock(spine: int) -> Stock:
    wide = _FLAP + spine + FRONT.width
    return Stock(
        key=f"jacket-{spine}",
        name=Phrase(zh=f"A3 卷皮 卷脊 {spine} mm", en=f"A3 cover, spine {spine} mm"),
        feed=Feed.SHEET,
        label=Size(wide, FRONT.height),
        page=A3,
        left=(A3.width - wide) / 2,
        top=_TOP,
        lined=True,
    )


STOCKS = tuple(map(_stock, _SPINES))


def _title(sheet: FactSheet) -> int:
    return next(place for place, fact in enumerate(sheet.facts) if fact.name == file_cover.TITLE)


def _fact(sheet: FactSheet, name: Phrase) -> str | Phrase:
    return next((fact.said for fact in sheet.facts if fact.name == name), "")


def _above(number: int) -> Callable[[FactSheet], str | Phrase]:
    """Whose file it is and of which kind, where the standard has that above the title."""
    return lambda sheet: sheet.facts[number].said if number < _title(sheet) else ""


def _lower(sheet: FactSheet) -> tuple[Fact, ...]:
    """What stands below the title in pairs; the level has its own place."""
    return tuple(fact for fact in sheet.facts[_title(sheet) + 1 :] if fact.name != file_cover.LEVEL)


def _name(number: int) -> Callable[[FactSheet], str | Phrase]:
    return lambda sheet: _lower(sheet)[number].name if number < len(_lower(sheet)) else ""


def _told(number: int) -> Callable[[FactSheet], str | Phrase]:
    return lambda sheet: _lower(sheet)[number].said if number < len(_lower(sheet)) else ""


def _of_code(place: int) -> Callable[[FactSheet], str]:
    """Fonds, list and file as the code has them; of a longer code the middle stays together."""

    def part(sheet: FactSheet) -> str:
        fonds, _dash, rest = worded(_fact(sheet, file_cover.CODE), "zh").partition("-")
        middle, _dash, file = rest.rpartition("-")
        return (fonds, middle, file)[place]

    return part


@dataclass(frozen=True)
class _Line:
    """The line below one fact, where the cover has so many."""

    left: float
    top: float
    wide: float
    number: int

    def said(self, _sheet: FactSheet, _language: Language) -> str:
        """A line says nothing."""
        return ""

    def draw(self, pen: Pen, sheet: FactSheet) -> None:
        """Draw it."""
        if self.number < len(_lower(sheet)):
            pen.rule(self.left, self.top, self.wide)


@dataclass(frozen=True)
class _Written:
    """Where one fact below the title stands."""

    left: float
    top: float
    wide: float

    def parts(self, number: int) -> tuple[Part[FactSheet], ...]:
        """Its name, what is said of it, and the line below."""
        name = 24.0
        return (
            Words(self.left, self.top, name, 10, 13, of=_name(number), least=8, down="bottom"),
            Words(
                self.left + name, self.top, self.wide - name, 10, 14,
                of=_told(number), least=8, shorten="end", down="bottom",
            ),
            _Line(self.left + name, self.top + 11.5, self.wide - name, number),
        )  # fmt: skip


def _front(left: float) -> tuple[Part[FactSheet], ...]:
    wide, inner = FRONT.width - 2 * _INSET, left + _INSET
    half = wide / 2 - 4

    def line(top: float, size: float, of: Callable[[FactSheet], str | Phrase]) -> Words[FactSheet]:
        return Words(
            inner, top, wide, 14, size, of=of, face=Face.BOLD, least=12, shorten="end", across="centre", down="middle"
        )

    below = [
        part
        for number in range(2 * _PAIRS)
        for part in _Written(inner + number % 2 * (half + 8), _BELOW + number // 2 * _ROW, half).parts(number)
    ]
    return (
        Mark(inner + wide - 62, 18, 62, 9, of=lambda sheet: _fact(sheet, file_cover.LEVEL)),
        line(_HEAD, 26, _above(0)),
        Rule(inner, _HEAD + 16, wide, 1.0),
        Rule(inner, _HEAD + 17.2, wide, 0.4),
        line(_HEAD + 22, 20, _above(1)),
        Words(
            inner, 96, wide, 86, 30, of=lambda sheet: _fact(sheet, file_cover.TITLE), face=Face.BOLD, least=16,
            shorten="end", across="centre", down="middle",
        ),
        *below,
    )  # fmt: skip


def _spine(spine: float) -> tuple[Part[FactSheet], ...]:
    parts: list[Part[FactSheet]] = []
    left, wide, tall = _FLAP + 1, spine - 2, 30.0

    def words(top: float, height: float, size: float, of: Callable[[FactSheet], str | Phrase]) -> Words[FactSheet]:
        across: Across = "centre"
        return Words(left, top, wide, height, size, of=of, shorten="end", across=across, down="middle")

    for place, head in enumerate(_CELLS):
        top = 60 + place * (tall + 14)
        parts += [
            words(top, 6, 7, lambda _sheet, head=head: head),  # type: ignore[misc]  # bound at once
            words(top + 7, tall - 7, 16, _of_code(place)),
            Rule(left, top + tall + 1, wide),
        ]
    return tuple(parts)


def _parts(area: Area) -> tuple[Part[FactSheet], ...]:
    spine = area.width - _FLAP - FRONT.width
    return (
        Grid(0, 0, (_FLAP, spine, FRONT.width), FRONT.height, first=True),
        *_spine(spine),
        *_front(_FLAP + spine),
    )


def _note() -> Words[Leaf]:
    return Words(EDGE, _NOTE, A3.width - 2 * EDGE, 6, 10, of=lambda _leaf: _MEASURES, across="centre", down="middle")


FORM = Form(
    key="file_jacket",
    name=Phrase(zh="案卷卷皮", en="Hard cover of the file"),
    least=STOCKS[0].label,
    parts=_parts,
    samples=file_cover.FORM.samples,
    stock=STOCKS[1],
    others=STOCKS,
    frame=(*frame_on(A3, EDGE), _note()),
)
