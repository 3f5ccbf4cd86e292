"""The sheet on which a shelf is counted 档案清点表 (F-21a): what the register says, and room for what the eye sees.

Every shelf begins on a page of its own. Its head bears the bars of the shelf, which the desk and Find understand, and
each line those of its carrier, so that a sheet ticked at the shelf is scanned back at the PC (P-01). Below the last
line stand empty ones, for what stands there and is not on the list.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.table import Column, Table
from recordsroom.services.documents.ticking import BARS_WIDE, TICK, Head, ticked_form


@dataclass(frozen=True, repr=False)
class ShelfHead:
    """Which shelf a page is about, and how much the register has there."""

    place: str
    barcode: Barcode
    expected: int | None
    """None where a blind count tells nobody."""
    out: int | None
    sheet: int
    sheets: int


@dataclass(frozen=True, repr=False)
class CountLine:
    """One carrier or box of the shelf; without a number a line to be written on by hand."""

    number: int = 0
    reference_code: str = ""
    title: str = ""
    copy_no: str = ""
    pages: str = ""
    mark: str = ""
    state: Phrase | str = ""
    barcode: Barcode | None = None
    inside: bool = False
    """Whether it lies in the box of the line above."""


SheetRow = ShelfHead | CountLine


def _told(of: Callable[[CountLine], str | Phrase]) -> Callable[[SheetRow], str | Phrase]:
    return lambda row: of(row) if isinstance(row, CountLine) else ""


def _tick(row: SheetRow) -> str | Phrase:
    return TICK if isinstance(row, CountLine) and row.number else ""


def _code(line: CountLine) -> str:
    return f"\u3000{line.reference_code}" if line.inside else line.reference_code


_TABLE: Table[SheetRow] = Table(
    (
        Column(Phrase(zh="序号", en="No."), 10, _told(lambda line: str(line.number or "")), across="centre"),
        Column(Phrase(zh="档号", en="Reference"), 47, _told(_code)),
        Column(Phrase(zh="题名", en="Title"), 48, _told(lambda line: line.title), shorten="end"),
        Column(Phrase(zh="份号", en="Copy"), 14, _told(lambda line: line.copy_no), across="centre"),
        Column(Phrase(zh="页数", en="Pages"), 11, _told(lambda line: line.pages), across="right"),
        Column(Phrase(zh="密级", en="Level"), 20, _told(lambda line: line.mark), across="centre"),
        Column(Phrase(zh="账面", en="Register"), 22, _told(lambda line: line.state), across="centre"),
        Column(Phrase(zh="实物", en="Seen"), 10, _tick, across="centre"),
        Column(Phrase(zh="卡", en="Card"), 8, _tick, across="centre"),
        Column(Phrase(zh="实点页数", en="Counted"), 12),
        Column(Phrase(zh="完好", en="Good"), 10, _tick, across="centre"),
        Column(Phrase(zh="备注", en="Note"), 20),
        Column(Phrase(zh="条码", en="Bars"), BARS_WIDE),
    )
)


def _place(row: SheetRow) -> str:
    return row.place if isinstance(row, ShelfHead) else ""


def _expected(row: SheetRow) -> str | Phrase:
    if not isinstance(row, ShelfHead):
        return ""
    if row.expected is None:
        return Phrase(
            zh=f"盲点　本架第 {row.sheet} 张 共 {row.sheets} 张　清点人　　　　　监点人",
            en=f"Blind, sheet {row.sheet} of {row.sheets}. Counted by\u3000\u3000\u3000 With",
        )
    return Phrase(
        zh=f"在架 {row.expected}　出库 {row.out}　本架第 {row.sheet} 张 共 {row.sheets} 张　清点人　　　　　监点人",
        en=f"Here {row.expected}, out {row.out}, sheet {row.sheet} of {row.sheets}. Counted by\u3000\u3000\u3000 With",
    )


_CODE = "Z109-WS·2011-Y-BGS-00"
_ON_LOAN = Phrase(zh="在借", en="on loan")
_SHELVED = Phrase(zh="在架", en="shelved")
_SAMPLES: tuple[SheetRow, ...] = (
    ShelfHead("1库A区3列5节2层", Barcode.make(Kind.LOCATION, 17), 2, 1, 1, 1),
    CountLine(1, f"{_CODE}01", "关于东湖水源地保护的请示", "", "12", "内部", _SHELVED, Barcode.make(Kind.CARRIER, 1)),
    CountLine(2, f"{_CODE}02", "", "000616", "86", "机密★20年", _ON_LOAN, Barcode.make(Kind.CARRIER, 2)),
    CountLine(3, f"{_CODE}03", "城北供水管网图", "", "4", "", _SHELVED, Barcode.make(Kind.CARRIER, 3)),
    CountLine(),
)

FORM = ticked_form(
    "inventory_sheet",
    Phrase(zh="档案清点表", en="Shelf inventory sheet"),
    _TABLE,
    Head(name=_place, told=_expected),
    _SAMPLES,
)
PER_PAGE = FORM.stock.per_page
"""Rows of a page, the head of the shelf among them."""
