"""The register of what is called in 清退登记簿 (G-17): a month or a year, a line of two for each piece of each list."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.documents.month_book import MonthBlank, MonthBook, MonthLine, MonthTotal, checked, month_page
from recordsroom.services.documents.paired import PairedTable, pair
from recordsroom.services.documents.phrase import Phrase


@dataclass(frozen=True, repr=False)
class CallRegisterLine(MonthLine):
    """One piece of a list; what has not happened yet stays empty."""

    number: int
    list_no: str
    begun_on: str
    way: Phrase
    counterpart: str
    document_no: str
    copy_no: str
    reference_code: str
    title: str | Phrase
    mark: str
    pages: str
    due_on: str
    ended_on: str
    end: str | Phrase
    receiver: str
    reason: str


_TABLE = PairedTable(
    (
        pair(9, ("序号", "No.", "number")),
        pair(28, ("清退单号", "List", "list_no"), ("开列日期", "Begun on", "begun_on")),
        pair(34, ("方式", "Way", "way"), ("单位、持有人", "Unit, holder", "counterpart")),
        pair(34, ("文号", "Document", "document_no"), ("份号", "Copy", "copy_no")),
        pair(54, ("档号", "Reference", "reference_code"), ("题名", "Title", "title")),
        pair(24, ("密级", "Level", "mark"), ("页数", "Pages", "pages")),
        pair(24, ("期限", "Due", "due_on"), ("办结日期", "Ended on", "ended_on")),
        pair(30, ("结果", "Outcome", "end"), ("接收人", "Taken by", "receiver")),
        pair(30, ("原因、文号", "Why, by what", "reason")),
    ),
    CallRegisterLine,
)
BOOK = MonthBook(
    "call_in_register",
    Phrase(zh="清退登记簿", en="Register of what is called in"),
    _TABLE,
    "call-in-register-rows",
    blank_in=4,
)


def call_totals(lists: int, due: int, returned: int, left: int) -> Phrase:
    """What a month or a year comes to: lists, what was due, what came or went back, and what did not."""
    return Phrase(
        zh=f"合计 {lists} 单，应退 {due} 件，实退 {returned} 件，未退 {left} 件",
        en=f"{lists} lists, {due} pieces due, {returned} returned, {left} not returned",
    )


_CODE = "W017-WS·2019-Y-GH-00"
FORM = BOOK.form(
    CallRegisterLine(
        1, "清2026-0004", "2026-11-20", Phrase("对内收缴", "back to the room"), "沈知远　规划研究室",
        "规发〔2019〕45号", "000616", f"{_CODE}45", "北片区管网现状调查报告", "秘密★10年", "86", "2026-11-30",
        "2026-11-23", Phrase("已退", "returned"), "宋闻溪", "",
    ),
    CallRegisterLine(
        2, "清2026-0005", "2026-11-21", Phrase("对外清退", "to the issuer"), "市规划局", "市规〔2018〕9号", "000031",
        f"{_CODE}46", TITLE_HIDDEN, "机密★20年", "12", "2026-12-10", "", "", "", "",
    ),
    MonthBlank(first=True),
    MonthTotal(month_page("2026-11", 1, 1), checked(call_totals(2, 2, 1, 1))),
)  # fmt: skip
