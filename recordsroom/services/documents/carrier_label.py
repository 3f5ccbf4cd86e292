"""The label of one carrier (F-32): reference code, copy, place and bars; never the title."""

from __future__ import annotations

from dataclasses import dataclass, replace

from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.documents.barred import LARGE, barred
from recordsroom.services.documents.bars import SQUARE_MODULES, SQUARE_QUIET, Quick, grouped
from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.ground import Box
from recordsroom.services.documents.lines import LEADING
from recordsroom.services.documents.measure import POINT, Area, Size
from recordsroom.services.documents.parts import Mark, Part, Words
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.stock import stock

_ABREAST = 34.0
"""Millimetres from which copy number and mark stand in one row."""


@dataclass(frozen=True, repr=False)
class CarrierLabel:
    """What the label of one carrier says; without `mark` its level does not show outside."""

    barcode: Barcode
    reference_code: str
    copy_no: str = ""
    location: str = ""
    mark: str = ""


def _copy_words(label: CarrierLabel) -> str | Phrase:
    return Phrase(zh=f"份号 {label.copy_no}", en=f"Copy {label.copy_no}") if label.copy_no else ""


def _code_words(label: CarrierLabel) -> str:
    return label.reference_code


def _barred(area: Area) -> tuple[Part[CarrierLabel], ...]:
    return barred(area, _code_words, _copy_words)


def _barred_large(area: Area) -> tuple[Part[CarrierLabel], ...]:
    return barred(area, _code_words, _copy_words, LARGE)


def _squared(area: Area) -> tuple[Part[CarrierLabel], ...]:
    """A square code at the left, as tall as the label lets it be, and all words beside it, from the foot upwards."""
    wide, tall = area.inner
    square = min(tall, wide * 0.36)
    left = area.side + square + square * SQUARE_QUIET / SQUARE_MODULES + 0.6
    words = area.side + wide - left
    abreast = words >= _ABREAST
    large = min(max(7.2, min(tall * 0.38, words * 0.38)), 24)
    small = min(large * 0.8, 13, (tall - 2 * LEADING * large * POINT) / POINT / 4.8)
    row = small * POINT * 1.2
    rows = [area.end + tall - row * number for number in (1, 2, 3, 4)]
    mark = Box(left + words * 0.48, rows[2], words * 0.52, row) if abreast else Box(left, rows[3], words, row)
    head = rows[2 if abreast else 3] - area.end - row * 0.2
    return (
        Quick(area.side, area.end, square, of=lambda label: label.barcode),
        Words(left, area.end, words, head, large, of=_code_words, face=Face.BOLD, least=large * 0.9),
        Mark(*mark, of=lambda label: label.mark, across="right" if abreast else "left"),
        Words(left, rows[2], words * (0.44 if abreast else 1), row, small, of=_copy_words, down="middle"),
        Words(left, rows[1], words, row, small, of=lambda label: label.location, shorten="beginning", down="middle"),
        Words(left, rows[0], words, row, small, of=lambda label: grouped(str(label.barcode)), down="bottom"),
    )


def _barcode(serial: int) -> Barcode:
    return Barcode.make(Kind.CARRIER, serial)


_SAMPLES = (
    CarrierLabel(_barcode(42), "Z109-WS·2011-Y-BGS-0001", "000617", "1库A区3列A面5节2层", "机密★20年"),
    CarrierLabel(_barcode(43), "J019-KJ·JJ·2022-Y-001-0001", "", "2库B区12列B面1节6层"),
    CarrierLabel(_barcode(44), "A439-WS·2015·D30·办公室-005", "3", "保密柜 02", "绝密★长期"),
)
FORM = Form(
    key="carrier_label",
    name=Phrase(zh="档案标签", en="Carrier label"),
    least=Size(38, 21),
    parts=_barred,
    samples=_SAMPLES,
    stock=stock("L7160"),
)
LARGE_FORM = replace(FORM, parts=_barred_large)
"""The same label with its code in larger letters; a room chooses one of the two."""
QUICK_FORM = Form(
    key="carrier_label_quick",
    name=Phrase(zh="档案标签（二维码）", en="Carrier label, QR code"),
    least=Size(38, 21),
    parts=_squared,
    samples=_SAMPLES,
    stock=stock("L7651"),
)
