"""The register of loans 借阅登记簿 (F-13, G-12): a month as bound pages, nine loans on each, two lines a loan.

Every page ends with its totals, so that it stands for itself when it is bound; pages are numbered through the year.
"""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.documents.month_book import MonthBlank, MonthBook, MonthLine, MonthTotal, checked
from recordsroom.services.documents.paired import PairedTable, pair
from recordsroom.services.documents.phrase import Phrase


@dataclass(frozen=True, repr=False)
class RegisterLine(MonthLine):
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
BOOK = MonthBook("loan_register", _phrase("借阅登记簿", "Register of loans"), _TABLE, "loan-register-rows", blank_in=3)


def loan_page(month: str, page: int) -> Phrase:
    """Which page it is; they are counted through the year."""
    return _phrase(f"{month}　全年第 {page} 页", f"{month}, page {page} of the year")


def loan_totals(on_page: int, so_far: int, in_month: int, back: int) -> Phrase:
    """What stands on the page and so far, and how many loans of the month came back by now."""
    said = _phrase(
        f"本页 {on_page} 件　本月累计 {so_far} 件　本月共 {in_month} 件，其中已还 {back} 件、未还 {in_month - back} 件",
        f"On this page {on_page}, so far {so_far}, in this month {in_month}: {back} back, {in_month - back} out",
    )
    return checked(said)


_CODE = "W017-WS·2019-Y-GH-00"
_LEADER = "顾言舟　所长"
FORM = BOOK.form(
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
    MonthBlank(first=True),
    MonthTotal(loan_page("2026-11", 21), loan_totals(2, 2, 2, 1)),
)  # fmt: skip
