"""The sheet that a scanner is tried on: a short code, a long one, every digit, a QR code; none stands for anything."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.documents.bars import Bars, Quick
from recordsroom.services.documents.command_sheet import CELLS
from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.imprint import A4_FRAME
from recordsroom.services.documents.measure import Area
from recordsroom.services.documents.parts import Part, Words
from recordsroom.services.documents.phrase import Phrase

SHORT = Barcode.make(Kind.CARRIER, 42).digits
"""As short as a label of ours, and built like one."""
LONG = "31415926535897932384626433832795"
"""As long as the longest code that the room keeps."""
EVERY_DIGIT = "01234567890987654321"
SQUARE = "27182818284590452353"
"""What the QR code says; a scanner that sends it reads squares."""


@dataclass(frozen=True)
class TestCode:
    """One code to try: what it is for and what it says, as bars or as a square."""

    digits: str
    words: Phrase
    square: bool = False


CODES = (
    TestCode(SHORT, Phrase("① 短码：十位，与标签相同", "1 Short: ten digits, as on a label")),
    TestCode(LONG, Phrase("② 长码：三十二位", "2 Long: thirty-two digits")),
    TestCode(EVERY_DIGIT, Phrase("③ 全数字：0 至 9 各两次", "3 Every digit twice")),
    TestCode(SQUARE, Phrase("④ 二维码：一维枪扫不出属正常", "4 QR code: a 1-D scanner stays silent"), square=True),
)


def _parts(area: Area) -> tuple[Part[TestCode], ...]:
    wide, _ = area.inner
    return (
        Words(area.side, 2.5, wide, 8, 13, of=lambda code: code.words, face=Face.BOLD, across="centre", down="middle"),
        Bars(
            area.side,
            13.5,
            wide,
            20,
            of=lambda code: None if code.square else code.digits,
            module=0.34,
            digits=9,
            across="centre",
        ),
        Quick(area.side + (wide - 20) / 2, 13.5, 20, of=lambda code: code.digits if code.square else None),
    )


FORM = Form(
    key="scanner_sheet",
    name=Phrase(zh="扫描枪测试页", en="Scanner test sheet"),
    least=CELLS.label,
    parts=_parts,
    samples=CODES,
    stock=CELLS,
    others=(),
    frame=A4_FRAME,
)
