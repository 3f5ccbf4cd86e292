"""The label of one transport case: its number large, whose it is, up to which level it carries, and bars (P-18)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.documents.barred import barred
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.measure import Area, Size
from recordsroom.services.documents.parts import Part
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.stock import LABEL_STOCKS, stock


@dataclass(frozen=True, repr=False)
class CaseLabel:
    """What the label of one case says; never what lies in it."""

    barcode: Barcode
    case_no: str
    location: str
    """Whose it is; where it stands is another place every day."""
    mark: str = ""


_LEAST = 60
"""A case is large, and so is its label, in mm."""


def _parts(area: Area) -> tuple[Part[CaseLabel], ...]:
    # The owner stands where other labels have the place, and is shortened there.
    return barred(area, lambda label: f"周转箱 {label.case_no}", lambda label: "")


FORM = Form(
    key="case_label",
    name=Phrase(zh="周转箱标签", en="Label of a transport case"),
    least=Size(38, 20),
    parts=_parts,
    samples=(
        CaseLabel(Barcode.make(Kind.BOX, 21), "001", "总务科", "秘密"),
        CaseLabel(Barcode.make(Kind.BOX, 22), "002", "保密档案室", "机密"),
        CaseLabel(Barcode.make(Kind.BOX, 23), "003", "保密档案室"),
    ),
    stock=stock("L7160"),
    others=tuple(one for one in LABEL_STOCKS if one.label.width >= _LEAST),
)
