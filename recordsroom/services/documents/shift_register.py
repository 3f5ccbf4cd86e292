"""The register of shifts 值班交接班登记簿 (G-24): a month, a line of two for each keeper and day."""

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
class ShiftLine(MonthLine):
    """One keeper's duty on one day; who takes over signs by hand."""

    number: int
    day: str
    keeper: str
    on_at: str
    off_at: str
    closing: str | Phrase
    leader: str
    open_matters: str
    remarks: str
    sealed: str | Phrase
    handover_no: str
    taken_by: str


_TABLE = PairedTable(
    (
        pair(9, ("序号", "No.", "number")),
        pair(26, ("日期", "Day", "day"), ("值班员", "Keeper", "keeper")),
        pair(20, ("上岗", "On", "on_at"), ("离岗", "Off", "off_at")),
        pair(46, ("日终", "Day's end", "closing"), ("知情领导", "Leader told", "leader")),
        pair(72, ("未了事项", "Open matters", "open_matters"), ("备注", "Remarks", "remarks")),
        pair(38, ("钥匙、口令封、簿册", "Keys, sealed, books", "sealed"), ("交接编号", "Handover", "handover_no")),
        pair(28, ("交班人签名", "Hands over", "")),
        pair(28, ("接班人", "Takes over", "taken_by"), ("签名", "Signature", "")),
    ),
    ShiftLine,
)
BOOK = MonthBook(
    "shift_register", Phrase(zh="值班交接班登记簿", en="Register of shifts"), _TABLE, "shift-register-rows", blank_in=4
)


def shift_totals(shifts: int, days_open: int, handed_over: int) -> Phrase:
    """What a month comes to: shifts, days that were not clear, and shifts that were handed over."""
    return Phrase(
        zh=f"本月值班 {shifts} 班次，其中日终未清 {days_open} 次、交接班 {handed_over} 次",
        en=f"In this month {shifts} shifts, {days_open} days not clear, {handed_over} handed over",
    )


FORM = BOOK.form(
    ShiftLine(
        1, "2026-11-20", "宋闻溪", "08:31", "12:04", "", "", "沈知远借出 2 件，明日到期", "",
        Phrase("钥匙3　口令封2", "keys 3, sealed passwords 2"), "交接〔2026〕3号", "苏怀瑾",
    ),
    ShiftLine(
        2, "2026-11-20", "苏怀瑾", "12:01", "17:42", Phrase("未清 1 件：领导留用", "not clear, 1: a leader keeps it"),
        "顾言舟", "", "", "", "", "",
    ),
    MonthBlank(first=True),
    MonthTotal(month_page("2026-11", 1, 1), checked(shift_totals(2, 1, 1))),
)  # fmt: skip
