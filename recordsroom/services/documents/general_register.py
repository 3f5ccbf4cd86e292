"""The general register 总登记簿 (G-04): what came and went each day, volumes above items, and what was left."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.measure import Area
from recordsroom.services.documents.paired import TALL, PairedTable, pair
from recordsroom.services.documents.parts import Part, Words
from recordsroom.services.documents.phrase import Phrase


@dataclass(frozen=True, repr=False)
class StockLine:
    """One day and one kind of event."""

    day: str
    number: str
    event: str | Phrase
    files_in: str
    items_in: str
    pages_in: str
    files_out: str
    items_out: str
    pages_out: str
    files_left: str
    items_left: str
    pages_left: str


@dataclass(frozen=True, repr=False)
class StockTotal:
    """The foot of a page: which year."""

    year: int
    page: int
    pages: int


@dataclass(frozen=True, repr=False)
class StockBlank:
    """A line that nobody may write on any more; the first of them says so."""

    first: bool = False


StockRow = StockLine | StockTotal | StockBlank
_TABLE = PairedTable(
    (
        pair(26, ("日期", "Day", "day"), ("序号", "No.", "number")),
        pair(60, ("事由", "Event", "event")),
        pair(30, ("收入（卷）", "In, volumes", "files_in"), ("收入（件）", "In, items", "items_in")),
        pair(26, ("收入（页）", "In, pages", "pages_in")),
        pair(30, ("付出（卷）", "Out, volumes", "files_out"), ("付出（件）", "Out, items", "items_out")),
        pair(26, ("付出（页）", "Out, pages", "pages_out")),
        pair(34, ("结存（卷）", "Left, volumes", "files_left"), ("结存（件）", "Left, items", "items_left")),
        pair(34, ("结存（页）", "Left, pages", "pages_left")),
    ),
    StockLine,
)
_STOCK = _TABLE.stock("stock-rows")
PER_PAGE = _STOCK.per_page - 1
"""Lines on one page; the last row is its foot."""
_BLANK = Phrase(zh="以下空白", en="Blank below")


def _blank(row: StockRow) -> str | Phrase:
    return _BLANK if isinstance(row, StockBlank) and row.first else ""


def _page(row: StockRow) -> str | Phrase:
    if not isinstance(row, StockTotal):
        return ""
    return Phrase(
        zh=f"{row.year} 年　第 {row.page} 页，共 {row.pages} 页", en=f"{row.year}, page {row.page} of {row.pages}"
    )


def _signed(row: StockRow) -> str | Phrase:
    if not isinstance(row, StockTotal):
        return ""
    return Phrase(
        zh="卷、件按在册实体计，各算各的　　登记人　　　　　　核对人　　　　　　年　　月　　日",
        en="Volumes and items are counted apart.   Entered by          checked by          on",
    )


def _is_total(row: StockRow) -> bool:
    return isinstance(row, StockTotal)


def _parts(_area: Area) -> tuple[Part[StockRow], ...]:
    return (
        *_TABLE.cells(_is_total),
        Words(_TABLE.lefts[1], 0, _TABLE.widths[1], TALL, 10, of=_blank, across="centre", down="middle"),
        Words(2, 0, 70, TALL, 10, of=_page, face=Face.BOLD, down="middle"),
        Words(74, 0, _TABLE.wide - 76, TALL, 10, of=_signed, least=8, down="middle"),
    )


_SAMPLES: tuple[StockRow, ...] = (
    StockLine(
        "2026-01-01", "", Phrase("上年结存", "Brought forward"), "", "", "", "", "", "", "1,204", "26,880", "310,442",
    ),
    StockLine(
        "2026-11-20", "1", Phrase("登记入库", "Registered"), "3", "86", "912", "", "", "", "1,207", "26,966", "311,354",
    ),
    StockLine(
        "2026-11-27", "2", Phrase("销毁", "Destroyed"), "", "", "", "2", "", "18", "1,205", "26,966", "311,336",
    ),
    StockBlank(first=True),
    StockTotal(2026, 1, 1),
)  # fmt: skip

FORM: Form[StockRow] = Form(
    key="general_register",
    name=Phrase(zh="总登记簿", en="General register"),
    least=_STOCK.label,
    parts=_parts,
    samples=_SAMPLES,
    stock=_STOCK,
    others=(),
    frame=_TABLE.frame(),
)
