"""The outgoing book 发文登记簿 (G-02): a month, a line of two for each piece that was delivered to another unit."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
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
class DispatchLine(MonthLine):
    """One piece that was delivered; what has not happened yet stays empty."""

    number: int
    dispatch_no: str
    day: str
    to_unit: str
    document_no: str
    reference_code: str
    title: str | Phrase
    mark: str
    copies: int
    copy_no: str
    channel: Phrase
    seal: str
    bearer: str
    keeper: str
    taken: str
    receipt_no: str
    back_by: str
    back: str | Phrase


_TABLE = PairedTable(
    (
        pair(9, ("序号", "No.", "number")),
        pair(30, ("发文编号", "Dispatch", "dispatch_no"), ("发出日期", "Day", "day")),
        pair(38, ("收文单位", "To unit", "to_unit"), ("文号", "Document", "document_no")),
        pair(54, ("档号", "Reference", "reference_code"), ("题名", "Title", "title")),
        pair(22, ("密级", "Level", "mark"), ("份数", "Copies", "copies")),
        pair(24, ("份号", "Copy", "copy_no"), ("渠道", "Way", "channel")),
        pair(26, ("送件人", "Bearer", "bearer"), ("封签", "Seal", "seal")),
        pair(20, ("经手人", "Keeper", "keeper")),
        pair(26, ("签收人", "Signed for", "taken"), ("回执号", "Receipt", "receipt_no")),
        pair(18, ("应退日期", "Due", "back_by"), ("清退", "Called in", "back")),
    ),
    DispatchLine,
)
BOOK = MonthBook(
    "dispatch_register", Phrase(zh="发文登记簿", en="Outgoing book"), _TABLE, "dispatch-register-rows", blank_in=3
)


def dispatch_totals(forms: int, pieces: int, unsigned: int, there: int) -> Phrase:
    """What a month comes to: forms, pieces, how many nobody signed for, and how many are to be called in."""
    return Phrase(
        zh=f"本月发出 {forms} 次 {pieces} 件，其中未签收 {unsigned} 件、待清退 {there} 件",
        en=f"In this month {pieces} pieces on {forms} forms, {unsigned} not signed for, {there} to be called in",
    )


FORM = BOOK.form(
    DispatchLine(
        1, "送2026-0003", "2026-11-20", "市政府办公室", "青规〔2019〕45号", "W017-WS·2019-Y-GH-0045",
        "北片区管网现状调查报告", "秘密★10年", 1, "000616", Phrase("机要交通", "courier"), "封0031", "白露宁", "宋闻溪",
        "林素贞 11-21", "回2026-118", "2026-12-20", "12-18",
    ),
    DispatchLine(
        2, "送2026-0004", "2026-11-23", "市规划局", "", "W017-WS·2019-Y-GH-0046", TITLE_HIDDEN,
        "机密★20年", 1, "000618", Phrase("专人送达", "by hand"), "封0032", "沈知远", "宋闻溪", "", "", "2026-12-23",
        Phrase("留存对方", "stays there"),
    ),
    MonthBlank(first=True),
    MonthTotal(month_page("2026-11", 1, 1), checked(dispatch_totals(2, 2, 1, 0))),
)  # fmt: skip
