"""The register of loans 借阅登记簿 (F-13, G-12): a month as bound pages, eight loans on each, two lines a loan.

Every page ends with its totals, so that it stands for itself when it is bound; pages are numbered through the year.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate

from recordsroom.domain.label_stocks import Feed
from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.imprint import FOOT, HEAD, Leaf, frame_on
from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.documents.measure import Area, Size
from recordsroom.services.documents.parts import Part, Words
from recordsroom.services.documents.pen import Pen
from recordsroom.services.documents.phrase import Language, Phrase
from recordsroom.services.documents.stock import Stock
from recordsroom.services.documents.table import LYING, Grid


@dataclass(frozen=True, repr=False)
class RegisterLine:
    """One loan; what has not happened yet stays empty, and the borrower signs by hand."""

    number: int
    lent_on: str
    due_on: str
    name: str
    unit: str
    reference_code: str
    title: str | Phrase
    mark: str
    copy_no: str
    pages_out: str
    place: str
    approver: str
    form_no: str
    lender: str
    back_on: str = ""
    pages_in: str = ""
    condition: str | Phrase = ""
    returner: str = ""
    receiver: str = ""
    remarks: str | Phrase = ""


@dataclass(frozen=True, repr=False)
class RegisterTotal:
    """The foot of a page: which month, which page of the book, what stands on it and so far."""

    month: str
    page: int
    """Counted through the year."""
    on_page: int
    so_far: int
    in_month: int
    back: int
    """How many loans of the month came back by now."""


@dataclass(frozen=True, repr=False)
class RegisterBlank:
    """A line that nobody may write on any more; the first of them says so."""

    first: bool = False


RegisterRow = RegisterLine | RegisterTotal | RegisterBlank


def _phrase(zh: str, en: str) -> Phrase:
    return Phrase(zh=zh, en=en)


_COLUMNS: tuple[tuple[float, tuple[Phrase, str], tuple[Phrase, str]], ...] = (
    (9, (_phrase("序号", "No."), "number"), (_phrase("", ""), "")),
    (19, (_phrase("借阅日期", "Lent on"), "lent_on"), (_phrase("应还", "Due"), "due_on")),
    (30, (_phrase("借阅人", "Borrower"), "name"), (_phrase("部门", "Unit"), "unit")),
    (52, (_phrase("档号", "Reference"), "reference_code"), (_phrase("题名", "Title"), "title")),
    (19, (_phrase("密级", "Level"), "mark"), (_phrase("份号", "Copy"), "copy_no")),
    (26, (_phrase("页数", "Pages"), "pages_out"), (_phrase("存放位置", "Place"), "place")),
    (26, (_phrase("审批人", "Let by"), "approver"), (_phrase("审批单号", "Form"), "form_no")),
    (20, (_phrase("借阅人签名", "Signature"), ""), (_phrase("经手人", "Keeper"), "lender")),
    (19, (_phrase("归还日期", "Back on"), "back_on"), (_phrase("归还页数", "Pages"), "pages_in")),
    (17, (_phrase("是否完好", "Whole"), "condition"), (_phrase("归还人", "By"), "returner")),
    (30, (_phrase("接收人", "Received"), "receiver"), (_phrase("备注", "Remarks"), "remarks")),
)
"""How wide each column is; above and below, its head and the field that stands there, none where one signs by hand."""
_WIDTHS = tuple(cell[0] for cell in _COLUMNS)
_LEFTS = tuple(accumulate(_WIDTHS, initial=0.0))
_WIDE = sum(_WIDTHS)
_EDGE = (LYING.width - _WIDE) / 2
_HALF, _HEADS = 7.0, 11.0
_TALL = 2 * _HALF
_STOCK = Stock(
    key="loan-register-rows",
    name=_phrase("A4 普通纸", "A4 plain paper"),
    feed=Feed.SHEET,
    label=Size(_WIDE, _TALL),
    page=LYING,
    columns=1,
    rows=int((LYING.height - FOOT - HEAD - _HEADS) // _TALL),
    left=_EDGE,
    top=HEAD + _HEADS,
    pitch_x=_WIDE,
    pitch_y=_TALL,
    lined=True,
)
PER_PAGE = _STOCK.per_page - 1
"""Loans on one page; the last row is its totals."""
_BLANK = _phrase("以下空白", "Blank below")


@dataclass(frozen=True)
class _Lines:
    """The lines of a row: between the cells of a loan, around the totals."""

    def said(self, _row: RegisterRow, _language: Language) -> str:
        """Lines say nothing."""
        return ""

    def draw(self, pen: Pen, row: RegisterRow) -> None:
        """Draw them."""
        Grid(0, 0, (_WIDE,) if isinstance(row, RegisterTotal) else _WIDTHS, _TALL).draw(pen, row)


def _told(field: str) -> Callable[[RegisterRow], str | Phrase]:
    def told(row: RegisterRow) -> str | Phrase:
        said = getattr(row, field) if isinstance(row, RegisterLine) else ""
        return said if isinstance(said, Phrase) else str(said)

    return told


def _cells() -> tuple[Part[RegisterRow], ...]:
    parts: list[Part[RegisterRow]] = []
    for (wide, *halves), left in zip(_COLUMNS, _LEFTS, strict=False):
        for (_head_words, field), top in zip(halves, (0.0, _HALF), strict=True):
            if field:
                parts.append(
                    Words(
                        left + 0.8, top + 0.5, wide - 1.6, _HALF - 0.8, 9,
                        of=_told(field), least=7, shorten="end", down="middle",
                    )
                )  # fmt: skip
    return tuple(parts)


def _blank(row: RegisterRow) -> str | Phrase:
    return _BLANK if isinstance(row, RegisterBlank) and row.first else ""


def _page(row: RegisterRow) -> str | Phrase:
    return _phrase(f"{row.month}　全年第 {row.page} 页", f"{row.month}, page {row.page} of the year") \
        if isinstance(row, RegisterTotal) else ""  # fmt: skip


def _totals(row: RegisterRow) -> str | Phrase:
    if not isinstance(row, RegisterTotal):
        return ""
    return _phrase(
        f"本页 {row.on_page} 件　本月累计 {row.so_far} 件　本月共 {row.in_month} 件，其中已还 {row.back} 件、未还 "
        f"{row.in_month - row.back} 件　　核对人　　　　　　　　年　　月　　日",
        f"On this page {row.on_page}, so far {row.so_far}, in this month {row.in_month}: {row.back} back, "
        f"{row.in_month - row.back} out.   Checked by                              on",
    )


def _parts(_area: Area) -> tuple[Part[RegisterRow], ...]:
    return (
        _Lines(),
        *_cells(),
        Words(_LEFTS[3], 0, _WIDTHS[3], _TALL, 10, of=_blank, across="centre", down="middle"),
        Words(2, 0, 60, _TALL, 10, of=_page, face=Face.BOLD, down="middle"),
        Words(64, 0, _WIDE - 66, _TALL, 10, of=_totals, least=8, down="middle"),
    )


def _heads() -> tuple[Part[Leaf], ...]:
    parts: list[Part[Leaf]] = [Grid(_EDGE, HEAD, _WIDTHS, _HEADS, first=True)]
    for (wide, (upper, _field), (lower, _below)), left in zip(_COLUMNS, _LEFTS, strict=False):
        halves = ((upper, _HEADS / 2), (lower, _HEADS / 2)) if lower.zh else ((upper, _HEADS),)
        top = HEAD
        for words, tall in halves:
            parts.append(_head(words, _EDGE + left, top, Size(wide, tall)))
            top += tall
    return tuple(parts)


def _head(words: Phrase, left: float, top: float, size: Size) -> Words[Leaf]:
    return Words(
        left + 0.6, top + 0.4, size.width - 1.2, size.height - 0.8, 8.5,
        of=lambda _leaf: words, face=Face.BOLD, across="centre", down="middle",
    )  # fmt: skip


_CODE = "W017-WS·2019-Y-GH-00"
_LEADER = "顾言舟　所长"
_SAMPLES: tuple[RegisterRow, ...] = (
    RegisterLine(
        141, "2026-11-03", "2026-11-17", "沈知远", "规划研究室", f"{_CODE}45", "北片区管网现状调查报告", "秘密★10年",
        "000616", "86", "2库05列A面03节4层", _LEADER, "2026-0012", "宋闻溪", "2026-11-16", "86", _phrase("完好", "yes"),
        "沈知远", "宋闻溪",
    ),
    RegisterLine(
        142, "2026-11-03", "2026-11-20", "白露宁", "总体设计室", f"{_CODE}46", TITLE_HIDDEN, "机密★20年",
        "", "12", "保密柜02", _LEADER, "2026-0013", "宋闻溪",
        remarks=_phrase("补录 借出 11-02 15:20；续借至 11-20", "late, out 11-02 15:20; renewed until 11-20"),
    ),
    RegisterBlank(first=True),
    RegisterTotal("2026-11", 21, 2, 2, 2, 1),
)  # fmt: skip

FORM: Form[RegisterRow] = Form(
    key="loan_register",
    name=_phrase("借阅登记簿", "Register of loans"),
    least=_STOCK.label,
    parts=_parts,
    samples=_SAMPLES,
    stock=_STOCK,
    others=(),
    frame=(*frame_on(LYING, _EDGE), *_heads()),
)
