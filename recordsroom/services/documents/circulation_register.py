"""The register of circulation 传阅登记簿 (G-14): a month or a year, a line of two for each reader of each sheet."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.month_book import MonthBlank, MonthBook, MonthLine, MonthTotal, checked, month_page
from recordsroom.services.documents.paired import PairedTable, pair
from recordsroom.services.documents.phrase import Phrase


@dataclass(frozen=True, repr=False)
class CirculationLine(MonthLine):
    """One leg of a sheet; what has not happened yet stays empty."""

    number: int
    sheet_no: str
    begun_on: str
    pieces: str | Phrase
    keeper: str
    mark: str
    nth: str
    reader: str
    unit: str
    sent_at: str
    due_on: str
    signed: str
    courier: str
    back_at: str
    counted: str
    remark: str


_TABLE = PairedTable(
    (
        pair(9, ("序号", "No.", "number")),
        pair(28, ("传阅单号", "Sheet", "sheet_no"), ("开单日期", "Begun on", "begun_on")),
        pair(58, ("档号", "References", "pieces"), ("经手人", "Keeper", "keeper")),
        pair(24, ("密级", "Level", "mark"), ("次序", "Turn", "nth")),
        pair(34, ("阅文人", "Reader", "reader"), ("部门", "Unit", "unit")),
        pair(26, ("送出时间", "Sent at", "sent_at"), ("应退日期", "Due", "due_on")),
        pair(34, ("签注姓名、时间", "Signed", "signed"), ("送件人", "Courier", "courier")),
        pair(26, ("退回时间", "Back at", "back_at"), ("清点份数", "Counted", "counted")),
        pair(28, ("批示、备注", "Remarks", "remark")),
    ),
    CirculationLine,
)
BOOK = MonthBook(
    "circulation_register",
    Phrase(zh="传阅登记簿", en="Register of circulation"),
    _TABLE,
    "circulation-register-rows",
    blank_in=2,
)


def circulation_totals(sheets: int, legs: int, read: int) -> Phrase:
    """What a month or a year comes to: sheets, readers, and how many of them signed."""
    return Phrase(
        zh=f"合计 {sheets} 单，{legs} 人次，已阅签 {read} 人次",
        en=f"{sheets} sheets, {legs} readers, {read} of them signed",
    )


_CODE = "W017-WS·2019-Y-GH-00"
FORM = BOOK.form(
    CirculationLine(
        1, "传2026-0007", "2026-11-20", Phrase(f"{_CODE}45 等 2 件", f"{_CODE}45 and 1 more"), "宋闻溪",
        "秘密★10年", "1", "沈知远", "规划研究室", "11-20 09:30", "2026-11-23", "沈知远 11-20 15:20", "", "11-20 16:10",
        "2", "同意",
    ),
    CirculationLine(
        2, "传2026-0007", "2026-11-20", Phrase(f"{_CODE}45 等 2 件", f"{_CODE}45 and 1 more"), "宋闻溪",
        "秘密★10年", "2", "方其琛", "所办", "11-21 09:00", "2026-11-24", "", "苏怀瑾", "", "", "",
    ),
    MonthBlank(first=True),
    MonthTotal(month_page("2026-11", 1, 1), checked(circulation_totals(1, 2, 1))),
)  # fmt: skip
