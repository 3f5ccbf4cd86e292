"""The sheet of commands that hangs beside the desk: each as large bars, so that the hand never leaves the scanner."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.label_stocks import Feed
from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.documents.bars import Bars
from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.imprint import A4_FRAME, EDGE, HEAD
from recordsroom.services.documents.measure import A4, Area, Size
from recordsroom.services.documents.parts import Part, Words
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.stock import Stock


@dataclass(frozen=True)
class DeskCommand:
    """One command card: what it is called and the code that gives it."""

    barcode: Barcode
    words: Phrase


CELLS = Stock(
    key="command-cells",
    name=Phrase(zh="A4 普通纸", en="A4 plain paper"),
    feed=Feed.SHEET,
    label=Size(87, 36),
    page=A4,
    columns=2,
    rows=6,
    left=EDGE,
    top=HEAD,
    pitch_x=93,
    pitch_y=39.5,
    cut=True,
)
"""Large cells of a plain sheet, two in a row, for codes that are scanned from the wall."""


def _parts(area: Area) -> tuple[Part[DeskCommand], ...]:
    wide, _ = area.inner
    return (
        Words(
            area.side,
            2.5,
            wide,
            8,
            18,
            of=lambda command: command.words,
            face=Face.BOLD,
            across="centre",
            down="middle",
        ),
        Bars(area.side, 13.5, wide, 20, of=lambda command: command.barcode, module=0.51, digits=9, across="centre"),
    )


def _command(serial: int, zh: str, en: str) -> DeskCommand:
    return DeskCommand(Barcode.make(Kind.COMMAND, serial), Phrase(zh, en))


FORM = Form(
    key="command_sheet",
    name=Phrase(zh="命令卡", en="Command sheet"),
    least=CELLS.label,
    parts=_parts,
    samples=(
        _command(1, "借出", "Lend"),
        _command(2, "归还", "Return"),
        _command(3, "上架/归位", "Shelve"),
        _command(4, "查询", "Ask"),
        _command(5, "结束", "End"),
        _command(6, "撤销", "Undo"),
        _command(7, "全部完好", "All complete and good"),
    ),
    stock=CELLS,
    others=(),
    frame=A4_FRAME,
)
