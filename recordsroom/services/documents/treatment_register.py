"""Orders of conservation 修复、消毒登记簿 (G-27): a year, from the defect to the result."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.month_book import MonthBlank, MonthBook, MonthLine, MonthTotal, checked, month_page
from recordsroom.services.documents.paired import PairedTable, pair
from recordsroom.services.documents.phrase import Phrase


@dataclass(frozen=True, repr=False)
class TreatmentLine(MonthLine):
    """One carrier under treatment."""

    number: str
    kind: str | Phrase
    code: str
    level: str
    defect: str
    by: str
    agreement: str
    watcher: str
    begun: str
    ended: str
    result: str
    keeper: str


_TABLE = PairedTable(
    (
        pair(32, ("编号", "Number", "number"), ("方式", "What is done", "kind")),
        pair(62, ("档号", "Reference code", "code"), ("密级", "Level", "level")),
        pair(52, ("破损情况", "Defect", "defect"), ("结果", "Result", "result")),
        pair(46, ("承办人（单位）", "By", "by"), ("协议号", "Agreement", "agreement")),
        pair(26, ("监修人", "Watched by", "watcher"), ("经手人", "Given by", "keeper")),
        pair(30, ("开始", "From", "begun"), ("归还", "To", "ended")),
    ),
    TreatmentLine,
)
NAME = Phrase(zh="修复、消毒登记簿", en="Register of conservation")
BOOK = MonthBook("treatment_register", NAME, _TABLE, "treatment-rows", 2)


def treatment_totals(orders: int, away: int) -> Phrase:
    """What a year comes to: orders, and what is not back."""
    return Phrase(zh=f"修复、消毒 {orders} 件，未归还 {away} 件", en=f"{orders} orders, {away} not back")


FORM = BOOK.form(
    TreatmentLine(
        "修2026-0001", Phrase("修复", "repair"), "W017-WS·2019·Y-GH-0045", "秘密", "纸张脆化，边缘破损",
        "市档案修复中心", "协2026-08", "宋闻溪", "2026-11-20", "2026-11-27", "托裱加固", "宋闻溪",
    ),
    MonthBlank(first=True),
    MonthTotal(month_page("2026", 1, 1), checked(treatment_totals(1, 0))),
)  # fmt: skip
