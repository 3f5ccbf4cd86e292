"""The emergency sheet 应急登记单: numbered beforehand, written by hand without power, scanned in later (P-06)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from recordsroom.domain.label_stocks import Feed
from recordsroom.domain.late_entries import SheetForm
from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.documents.bars import Bars
from recordsroom.services.documents.emergency_layouts import LAYOUTS, SheetLayout
from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.measure import A4, Area, Size
from recordsroom.services.documents.parts import Frame, Part, Rule, Words
from recordsroom.services.documents.pen import Pen
from recordsroom.services.documents.phrase import Language, Phrase
from recordsroom.services.documents.stock import Stock


@dataclass(frozen=True, repr=False)
class EmergencySheet:
    """What is printed on one blank sheet: its number, who issued it, and for what it is laid out."""

    barcode: Barcode
    room: str = ""
    form: SheetForm = SheetForm.LOANS


_PAPER = Stock(
    key="a4-emergency",
    name=Phrase(zh="A4 普通纸", en="A4 plain paper"),
    feed=Feed.SHEET,
    label=A4,
    page=A4,
)
_EDGE, _INNER = 15.0, 180.0
_HEAD, _TOP, _LINES, _LINE = 62.0, 9.0, 12, 15.0
_FIELDS: tuple[tuple[float, float, Phrase], ...] = (
    (0, 60, Phrase(zh="日期：        年      月      日", en="Day:")),
    (
        62,
        118,
        Phrase(zh="原因：□停电  □机器故障  □下班以后  □其他", en="Cause: □power cut □PC down □after hours □other"),
    ),
)
_FOOT: tuple[tuple[float, Phrase], ...] = (
    (0, Phrase(zh="经手人：", en="Keeper:")),
    (60, Phrase(zh="会签人（机密以上）：", en="Countersigned (jimi up):")),
    (124, Phrase(zh="补录人、日期：", en="Entered by, on:")),
)


def _always(words: str | Phrase) -> Callable[[EmergencySheet], str | Phrase]:
    return lambda _sheet: words


@dataclass(frozen=True)
class _Only:
    """A part of one layout, drawn on the sheets of that form alone."""

    form: SheetForm
    part: Part[EmergencySheet]

    def said(self, row: EmergencySheet, language: Language) -> str:
        """Its words, where it is drawn."""
        return self.part.said(row, language) if row.form is self.form else ""

    def draw(self, pen: Pen, row: EmergencySheet) -> None:
        """Draw it on its own form."""
        if row.form is self.form:
            self.part.draw(pen, row)


def _parts(_area: Area) -> tuple[Part[EmergencySheet], ...]:
    columns = (_Only(form, part) for form, layout in LAYOUTS.items() for part in _columns(layout))
    return (*_head(), *_table(), *columns, *_foot())


def _head() -> tuple[Part[EmergencySheet], ...]:
    fields = (Words[EmergencySheet](_EDGE + left, 49, wide, 6, 10, of=_always(said)) for left, wide, said in _FIELDS)
    return (
        Words(_EDGE, 12, 96, 6, 10, of=lambda sheet: sheet.room, shorten="end"),
        Words(_EDGE + 98, 12, 16, 6, 10, of=lambda sheet: sheet.form.value, across="right"),
        Words(_EDGE, 19, 112, 10, 20, of=lambda sheet: LAYOUTS[sheet.form].title, face=Face.BOLD, down="middle"),
        Words(_EDGE, 31, 112, 16, 9, of=lambda sheet: LAYOUTS[sheet.form].how, least=9, down="middle"),
        Bars(_EDGE + 118, 14, 62, 24, of=lambda sheet: sheet.barcode, module=0.51, digits=11, across="right"),
        *fields,
    )


def _table() -> tuple[Part[EmergencySheet], ...]:
    parts: list[Part[EmergencySheet]] = [Frame(_EDGE, _HEAD, _INNER, _TOP + _LINES * _LINE, weight=0.8)]
    for number in range(_LINES):
        top = _HEAD + _TOP + number * _LINE
        parts.append(Rule(_EDGE + 0.5, top, _INNER - 1, weight=0.5 if number == 0 else 0.25))
        parts.append(Words(_EDGE + 0.5, top, 7, _LINE, 10, of=_always(str(number + 1)), across="centre", down="middle"))
    return tuple(parts)


def _columns(layout: SheetLayout) -> tuple[Part[EmergencySheet], ...]:
    left, parts = _EDGE, list[Part[EmergencySheet]]()
    for wide, upper, lower in layout.columns:
        half = _TOP / 2 if lower else _TOP
        for top, said in ((_HEAD, upper), (_HEAD + half, lower)):
            if said is not None:
                box = Words[EmergencySheet](left + 0.8, top, wide - 1.6, half, 9, of=_always(said), across="centre")
                parts.append(replace(box, down="middle"))
        if left > _EDGE:
            # Upright lines stop short of the level ones, so that each stays whole on a worn printer.
            tops = (_HEAD, *(_HEAD + _TOP + number * _LINE for number in range(_LINES)))
            heights = (_TOP, *(_LINE for _ in range(_LINES)))
            parts += [Frame(left, top + 1, 0, high - 2) for top, high in zip(tops, heights, strict=True)]
        left += wide
    return tuple(parts)


def _foot() -> tuple[Part[EmergencySheet], ...]:
    top = _HEAD + _TOP + _LINES * _LINE + 8
    return tuple(Words[EmergencySheet](_EDGE + left, top, 56, 6, 10, of=_always(said)) for left, said in _FOOT)


FORM = Form(
    key="emergency_sheet",
    name=Phrase(zh="应急登记单", en="Emergency sheet"),
    least=Size(200, 280),
    parts=_parts,
    samples=tuple(
        EmergencySheet(Barcode.make(Kind.SLIP, 12 + number), "青石市水务局保密档案室", form)
        for number, form in enumerate(SheetForm)
    ),
    stock=_PAPER,
    others=(),
)
