"""The label of one seat of the reading room: its number large, the zone, up to which level is read there, and bars."""

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
class SeatLabel:
    """What the label of one seat says."""

    barcode: Barcode
    seat_no: str
    location: str
    """The zone (R-72)."""
    mark: str = ""


_LEAST = 50
"""A seat is scanned from where the keeper stands, in mm."""


def _parts(area: Area) -> tuple[Part[SeatLabel], ...]:
    return barred(area, lambda label: f"阅览座位 {label.seat_no}", lambda label: "")


FORM = Form(
    key="seat_label",
    name=Phrase(zh="阅览座位标签", en="Label of a seat"),
    least=Size(38, 20),
    parts=_parts,
    samples=(
        SeatLabel(Barcode.make(Kind.LOCATION, 31), "3", "涉密区", "机密"),
        SeatLabel(Barcode.make(Kind.LOCATION, 32), "A-12", "普通区", "内部"),
        SeatLabel(Barcode.make(Kind.LOCATION, 33), "1", "涉密区"),
    ),
    stock=stock("L7160"),
    others=tuple(one for one in LABEL_STOCKS if one.label.width >= _LEAST),
)
