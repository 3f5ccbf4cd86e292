"""The register of loans 借阅登记簿 (F-13, G-12): a month as bound pages, nine loans on each, two lines a loan.

Every page ends with its totals, so that it stands for itself when it is bound; pages are numbered through the year.
"""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.imprint import frame_on
from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.documents.measure import Area
from recordsroom.services.documents.paired import TALL, PairedTable, pair
from recordsroom.services.documents.parts import Part, Words
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.table import LYING


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


_TABLE = PairedTable(
    (
        pair(9, ("序号", "No.", "number")),
        pair(19, ("借阅日期", "Lent on", "lent_on"), ("应还", "Due", "due_on")),
        pair(30, ("借阅人", "Borrower", "name"), ("部门", "Unit", "unit")),
        pair(52, ("档号", "Reference", "reference_code"), ("题名", "Title", "title")),
        pair(19, ("密级", "Level", "mark"), ("份号", "Copy", "copy_no")),
        pair(26, ("页数", "Pages", "pages_out"), ("存放位置", "Place", "place")),
        pair(26, ("审批人", "Let by", "approver"), ("审批单号", "Form", "form_no")),
        pair(20, ("借阅人签名", "Signature", ""), ("经手人", "Keeper", "lender")),
        pair(19, ("归还日期", "Back on", "back_on"), ("归还页数", "Pages", "pages_in")),
        pair(17, ("是否完好", "Whole", "condition"), ("归还人", "By", "returner")),
        pair(30, ("接收人", "Received", "receiver"), ("备注", "Remarks", "remarks")),
    ),
    RegisterLine,
)
_STOCK = _TABLE.stock("loan-register-rows")
PER_PAGE = _STOCK.per_page - 1
"""Loans on one page; the last row is its totals."""
_BLANK = _phrase("以下空白", "Blank below")


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


def _is_total(row: RegisterRow) -> bool:
    return isinstance(row, RegisterTotal)


def _parts(_area: Area) -> tuple[Part[RegisterRow], ...]:
    return (
        *_TABLE.cells(_is_total),
        Words(_TABLE.lefts[3], 0, _TABLE.widths[3], TALL, 10, of=_blank, across="centre", down="middle"),
        Words(2, 0, 60, TALL, 10, of=_page, face=Face.BOLD, down="middle"),
        Words(64, 0, _TABLE.wide - 66, TALL, 10, of=_totals, least=8, down="middle"),
    )


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
    frame=(*frame_on(LYING, _TABLE.edge), *_TABLE.heads()),
)
