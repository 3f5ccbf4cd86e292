"""The opening act 期初建账: what the room held when it was built up, with the lines for those who sign it (P-03)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.label_stocks import Feed
from recordsroom.domain.values import Barcode
from recordsroom.services.documents.bars import Bars
from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.imprint import A4_FRAME, EDGE, FOOT, HEAD
from recordsroom.services.documents.measure import A4, Area, Size
from recordsroom.services.documents.parts import Part, Rule, Words
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.stock import Stock


@dataclass(frozen=True, repr=False)
class ActLine:
    """One line of the act: what it is about, what is said of it, and a second figure beside that."""

    name: Phrase
    said: str | Phrase = ""
    beside: str | Phrase = ""
    head: bool = False
    """Whether it begins a part of the act."""
    barcode: Barcode | None = None
    """By which the paper is known again when it comes back; it stands in the place of what is said beside."""


_ROWS = 24
_TALL = (A4.height - HEAD - FOOT) / _ROWS
_LINES = Stock(
    key="act-lines",
    name=Phrase(zh="A4 普通纸", en="A4 plain paper"),
    feed=Feed.SHEET,
    label=Size(A4.width - 2 * EDGE, _TALL),
    page=A4,
    columns=1,
    rows=_ROWS,
    left=EDGE,
    top=HEAD,
    pitch_x=A4.width - 2 * EDGE,
    pitch_y=_TALL,
    lined=True,
)


def _parts(area: Area) -> tuple[Part[ActLine], ...]:
    wide, tall = area.inner
    first, second = wide * 0.42, wide * 0.32
    third = wide - first - second
    top, row = area.end, tall * 0.8
    return (
        Words(area.side, top, first, row, 11, of=_plain, down="middle"),
        Words(area.side, top, first, row, 12, of=_bold, face=Face.BOLD, down="middle"),
        Words(area.side + first, top, second, row, 11, of=lambda line: line.said, down="middle"),
        Words(area.side + first + second, top, third, row, 11, of=lambda line: line.beside, down="middle"),
        Bars(area.side + first + second, 0.2, third, area.end + tall - 0.4, of=lambda line: line.barcode, digits=6.0),
        Rule(area.side, area.end + tall, wide, weight=0.25),
    )


def _plain(line: ActLine) -> str | Phrase:
    return "" if line.head else line.name


def _bold(line: ActLine) -> str | Phrase:
    return line.name if line.head else ""


_SAMPLES = (
    ActLine(Phrase("建账文据号", "Number of the act"), "建账〔2026〕1号", "2026-11-28"),
    ActLine(Phrase("秘密　案卷　纸质", "Secret, files, paper"), Phrase("1,204 卷", "1,204 files"), "1,310 件"),
    ActLine(Phrase("合计", "In all"), "", Phrase("1,310 件", "1,310 carriers"), head=True),
    ActLine(Phrase("移交人（签字）", "Handed over by (signature)"), "贺兰亭"),
)


def act_form(key: str, name: Phrase, samples: tuple[ActLine, ...]) -> Form[ActLine]:
    """A paper of plain lines in three columns, which is signed at its foot."""
    return Form(
        key=key,
        name=name,
        least=_LINES.label,
        parts=_parts,
        samples=samples,
        stock=_LINES,
        others=(),
        frame=A4_FRAME,
    )


FORM = act_form("opening_act", Phrase(zh="期初建账文据", en="Opening act"), _SAMPLES)
