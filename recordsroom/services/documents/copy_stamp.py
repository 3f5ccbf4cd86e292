"""The stamp on a copy 复制件戳记 as a label (R-85): who made it, which of how many, on which form, when; in red."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.measure import Area, Size
from recordsroom.services.documents.parts import Frame, Part, Red, Words
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.stock import LABEL_STOCKS, stock

_STAMP = Size(44, 22)


@dataclass(frozen=True, repr=False)
class CopyStamp:
    """What the stamp of one copy says."""

    unit: str
    nth: int
    of: int
    copy_no: str
    form_no: str
    made_on: str


def _told(stamp: CopyStamp) -> Phrase:
    return Phrase(zh=f"复制件　第 {stamp.nth} 份　共 {stamp.of} 份", en=f"Copy {stamp.nth} of {stamp.of}")


def _parts(area: Area) -> tuple[Part[CopyStamp], ...]:
    left, top = (area.width - _STAMP.width) / 2, (area.height - _STAMP.height) / 2
    lines = (
        Words[CopyStamp](left + 1, top + 1, 42, 5, 8.5, of=lambda one: one.unit, least=6, shorten="end",
                         across="centre", down="middle"),
        Words[CopyStamp](left + 1, top + 6, 42, 6, 11, of=_told, face=Face.BOLD, least=8, across="centre",
                         down="middle"),
        Words[CopyStamp](left + 1, top + 12, 42, 4.5, 8, of=lambda one: f"{one.copy_no}　{one.form_no}", least=6,
                         shorten="end", across="centre", down="middle"),
        Words[CopyStamp](left + 1, top + 16.5, 42, 4.5, 8, of=lambda one: one.made_on, across="centre",
                         down="middle"),
    )  # fmt: skip
    return Red(Frame(left, top, _STAMP.width, _STAMP.height, weight=0.8)), *(Red(line) for line in lines)


FORM = Form(
    key="copy_stamp",
    name=Phrase(zh="复制件戳记", en="Stamp on a copy"),
    least=Size(_STAMP.width + 2, _STAMP.height + 2),
    parts=_parts,
    samples=(
        CopyStamp("青石市水务局保密档案室", 1, 3, "复1", "复2026-0011", "2026-11-20"),
        CopyStamp("青石市水务局保密档案室", 2, 3, "复2", "复2026-0011", "2026-11-20"),
    ),
    stock=stock("L7160"),
    others=LABEL_STOCKS,
)
