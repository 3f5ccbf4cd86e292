"""The desk's books: every place in walk order 架位条码册, and frequent readers 常用利用者条码册 (P-01, P-10)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.label_stocks import Feed
from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.documents.bars import Bars
from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.imprint import A4_FRAME, EDGE, HEAD
from recordsroom.services.documents.measure import A4, Area, Size
from recordsroom.services.documents.parts import Mark, Part, Rule, Words
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.stock import Stock


@dataclass(frozen=True, repr=False)
class BookLine:
    """One field of a book: what it is called, where or to whom it belongs, and the code that gives it."""

    barcode: Barcode
    name: str
    beside: str = ""
    mark: str = ""


_FIELDS = Stock(
    key="book-fields",
    name=Phrase(zh="A4 普通纸", en="A4 plain paper"),
    feed=Feed.SHEET,
    label=Size(88, 29),
    page=A4,
    columns=2,
    rows=8,
    left=EDGE,
    top=HEAD,
    pitch_x=92,
    pitch_y=29.5,
)
"""Two columns, each read from the top by a hand that walks along the shelves; wide enough that the next code is not
scanned by mistake."""


def _parts(_area: Area) -> tuple[Part[BookLine], ...]:
    return (
        Words(1, 1.2, 62, 6.2, 13, of=lambda line: line.name, face=Face.BOLD, shorten="beginning", down="middle"),
        Mark(63, 1.2, 24, 5.4, of=lambda line: line.mark),
        Words(1, 7.6, 86, 4.2, 8.5, of=lambda line: line.beside, shorten="beginning", down="middle"),
        Bars(1, 12.4, 86, 14, of=lambda line: line.barcode, module=0.51, digits=8, across="centre"),
        Rule(1, 28.4, 86),
    )


def _book(key: str, name: Phrase, samples: tuple[BookLine, ...]) -> Form[BookLine]:
    return Form(
        key=key,
        name=name,
        least=_FIELDS.label,
        parts=_parts,
        samples=samples,
        stock=_FIELDS,
        others=(),
        frame=A4_FRAME,
    )


PLACES = _book(
    "place_book",
    Phrase(zh="架位条码册", en="Book of places"),
    (
        BookLine(Barcode.make(Kind.LOCATION, 21), "03节4层", "02库05列A面", "机密"),
        BookLine(Barcode.make(Kind.LOCATION, 22), "03节5层", "02库05列A面", "机密"),
        BookLine(Barcode.make(Kind.LOCATION, 23), "二楼东侧小会议室旁保密柜", "大院二号楼", "绝密"),
    ),
)
READERS = _book(
    "reader_book",
    Phrase(zh="常用利用者条码册", en="Book of frequent readers"),
    (
        BookLine(Barcode.make(Kind.PERSON, 7), "欧阳𫖮", "青石市水务局办公室"),
        BookLine(Barcode.make(Kind.PERSON, 8), "阿依古丽·买买提", "青石市水务局规划处"),
    ),
)
