"""The register of chases 催还登记簿 (G-13): a month, a line of two for each loan that was called in."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.month_book import (
    MonthBlank,
    MonthBook,
    MonthLine,
    MonthTotal,
    checked,
    month_page,
)
from recordsroom.services.documents.paired import PairedTable, pair
from recordsroom.services.documents.phrase import Phrase


@dataclass(frozen=True, repr=False)
class ChaseLine(MonthLine):
    """One loan that was called in once; what has not happened yet stays empty, and who was told signs by hand."""

    number: int
    told_at: str
    nth: Phrase
    chase_no: str
    way: Phrase
    name: str
    unit: str
    reference_code: str
    copy_no: str
    mark: str
    due_on: str
    keeper: str
    reply: str
    replied_on: str
    back_at: str


_TABLE = PairedTable(
    (
        pair(9, ("序号", "No.", "number")),
        pair(28, ("催还时间", "Told at", "told_at"), ("次数", "Time", "nth")),
        pair(30, ("编号", "Notice", "chase_no"), ("方式", "Way", "way")),
        pair(34, ("借阅人", "Borrower", "name"), ("部门", "Unit", "unit")),
        pair(48, ("档号", "Reference", "reference_code"), ("份号", "Copy", "copy_no")),
        pair(24, ("密级", "Level", "mark"), ("应还日期", "Due", "due_on")),
        pair(46, ("答复", "Answer", "reply"), ("答复日期", "Answered on", "replied_on")),
        pair(24, ("催还人", "Keeper", "keeper"), ("借阅人签收", "Signature", "")),
        pair(24, ("归还时间", "Back at", "back_at")),
    ),
    ChaseLine,
)
BOOK = MonthBook(
    "chase_register", Phrase(zh="催还登记簿", en="Register of chases"), _TABLE, "chase-register-rows", blank_in=4
)


def nth_time(nth: int) -> Phrase:
    """For the how manieth time a loan is called in."""
    return Phrase(zh=f"第 {nth} 次", en=f"time {nth}")


def chase_totals(lines: int, people: int, still_out: int) -> Phrase:
    """What a month comes to: how often, whom, and how many of the loans are still out."""
    return Phrase(
        zh=f"本月催还 {people} 人 {lines} 件次，其中未还 {still_out} 件次",
        en=f"In this month {lines} loans of {people} readers, {still_out} still out",
    )


FORM = BOOK.form(
    ChaseLine(
        1, "11-20 09:10", nth_time(2), "催〔2026〕12号", Phrase("催还通知单", "notice"), "沈知远", "规划研究室",
        "W017-WS·2019-Y-GH-0045", "000616", "秘密★10年", "2026-11-06", "宋闻溪", "下周三归还", "2026-11-20", "",
    ),
    ChaseLine(
        2, "11-20 09:14", nth_time(1), "催〔2026〕13号", Phrase("电话", "telephone"), "白露宁", "总体设计室",
        "W017-WS·2019-Y-GH-0046", "", "机密★20年", "2026-11-18", "宋闻溪", "", "", "11-20 16:02",
    ),
    MonthBlank(first=True),
    MonthTotal(month_page("2026-11", 1, 1), checked(chase_totals(2, 2, 1))),
)  # fmt: skip
