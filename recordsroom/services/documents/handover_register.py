"""The register of handovers 交接登记簿 (G-23): a month or a year, a line of two for each post or shift handed over."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.month_book import MonthBlank, MonthBook, MonthLine, MonthTotal, checked, month_page
from recordsroom.services.documents.paired import PairedTable, pair
from recordsroom.services.documents.phrase import Phrase


@dataclass(frozen=True, repr=False)
class HandoverLine(MonthLine):
    """One handover; it counts once it is signed."""

    number: int
    handover_no: str
    drawn_on: str
    kind: Phrase
    keeper: str
    handed_by: str
    taken_by: str
    watched_by: str
    signed_on: str | Phrase
    holdings: str | Phrase
    lines: str | Phrase
    difference: str | Phrase
    open_matters: str


_TABLE = PairedTable(
    (
        pair(9, ("序号", "No.", "number")),
        pair(36, ("交接编号", "Number", "handover_no"), ("造册日期", "Drawn up on", "drawn_on")),
        pair(30, ("类别", "Kind", "kind"), ("登记人", "Entered by", "keeper")),
        pair(34, ("移交人", "Handed over by", "handed_by"), ("接收人", "Taken over by", "taken_by")),
        pair(30, ("监交人", "Watched by", "watched_by"), ("签字日期", "Signed on", "signed_on")),
        pair(44, ("在库档案", "Holdings", "holdings"), ("清册", "Lines", "lines")),
        pair(84, ("差异说明", "What differs", "difference"), ("未了事项", "Open matters", "open_matters")),
    ),
    HandoverLine,
)
BOOK = MonthBook(
    "handover_register",
    Phrase(zh="交接登记簿", en="Register of handovers"),
    _TABLE,
    "handover-register-rows",
    blank_in=6,
)


def handover_totals(posts: int, shifts: int, unsigned: int) -> Phrase:
    """What a month or a year comes to: posts, shifts, and how many are not signed yet."""
    return Phrase(
        zh=f"合计岗位交接 {posts} 次，值班交接 {shifts} 次，其中未签字 {unsigned} 次",
        en=f"{posts} posts, {shifts} shifts, {unsigned} not signed yet",
    )


FORM = BOOK.form(
    HandoverLine(
        1, "交接〔2026〕3号", "2026-11-20", Phrase("岗位交接", "Change of post"), "宋闻溪", "宋闻溪", "林素贞",
        "顾言舟", "2026-11-21", Phrase("账 12,480 件，点 12,480 件", "12,480 on book, 12,480 counted"),
        Phrase("12 行", "12 lines"), "", "催还 3 件",
    ),
    HandoverLine(
        2, "交接〔2026〕4号", "2026-11-24", Phrase("值班交接班", "Change of shift"), "林素贞", "林素贞", "苏怀瑾", "",
        Phrase("未签字", "not signed"), "", Phrase("5 行，1 行有差异", "5 lines, 1 differs"), "钥匙少 1 把，送修", "",
    ),
    MonthBlank(first=True),
    MonthTotal(month_page("2026-11", 1, 1), checked(handover_totals(1, 1, 1))),
)  # fmt: skip
