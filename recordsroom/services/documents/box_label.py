"""The label of one box (F-05): its class, box number, first and last item, place and bars; never a title."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.documents.barred import barred
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.measure import Area, Size
from recordsroom.services.documents.parts import Part
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.stock import stock


@dataclass(frozen=True)
class BoxLabel:
    """What the label of one box says: `class_words` are fonds, category, year, retention and organ in their order."""

    barcode: Barcode
    box_no: str
    class_words: str
    numbers: str = ""
    """起止件号, the first and the last item in it."""
    location: str = ""
    mark: str = ""


def _box_words(label: BoxLabel) -> Phrase:
    inside = f" {label.numbers}" if label.numbers else ""
    return Phrase(zh=f"盒 {label.box_no}{inside}", en=f"Box {label.box_no}{inside}")


def _parts(area: Area) -> tuple[Part[BoxLabel], ...]:
    return barred(area, lambda label: label.class_words, _box_words)


FORM = Form(
    key="box_label",
    name=Phrase(zh="档案盒标签", en="Box label"),
    least=Size(39, 25),
    parts=_parts,
    samples=(
        BoxLabel(Barcode.make(Kind.BOX, 12), "0012", "Z109-WS·2011-Y-BGS", "1–45", "1库A区3列A面5节2层", "机密★20年"),
        BoxLabel(Barcode.make(Kind.BOX, 13), "0013", "J019-KJ", "", "2库B区12列B面1节6层"),
        BoxLabel(Barcode.make(Kind.BOX, 14), "0014", "A439", "3–3", "保密柜 02", "绝密★长期"),
    ),
    stock=stock("L7160"),
)
