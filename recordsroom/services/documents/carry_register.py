"""The register of what is carried outside 传递、携带外出登记簿 (G-18): a month, a line of two for each piece."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.documents.month_book import MonthBlank, MonthBook, MonthLine, MonthTotal, checked, month_page
from recordsroom.services.documents.paired import PairedTable, pair
from recordsroom.services.documents.phrase import Phrase


@dataclass(frozen=True, repr=False)
class CarryRegisterLine(MonthLine):
    """One piece on its form; what has not happened yet stays empty."""

    number: int
    form_no: str
    let_on: str
    bearer: str
    unit: str
    reference_code: str
    title: str | Phrase
    mark: str
    copy_no: str
    way: Phrase
    companions: str
    destination: str
    purpose: str
    approver: str
    seal: str
    out_at: str
    due_on: str
    taken: str
    back: str | Phrase


_TABLE = PairedTable(
    (
        pair(9, ("序号", "No.", "number")),
        pair(28, ("编号", "Form", "form_no"), ("批准日期", "Let on", "let_on")),
        pair(24, ("携带人", "Bearer", "bearer"), ("部门", "Unit", "unit")),
        pair(48, ("档号", "Reference", "reference_code"), ("题名", "Title", "title")),
        pair(20, ("密级", "Level", "mark"), ("份号", "Copy", "copy_no")),
        pair(24, ("方式", "Way", "way"), ("同行人", "Goes along", "companions")),
        pair(34, ("去向", "Whereto", "destination"), ("事由", "What for", "purpose")),
        pair(26, ("审批人", "Let by", "approver"), ("封签、箱号", "Seal, case", "seal")),
        pair(25, ("带出时间", "Left at", "out_at"), ("应还日期", "Due", "due_on")),
        pair(29, ("接收签收", "Signed for", "taken"), ("归还时间", "Back at", "back")),
    ),
    CarryRegisterLine,
)
BOOK = MonthBook(
    "carry_register",
    Phrase(zh="传递、携带外出登记簿", en="Register of what is carried outside"),
    _TABLE,
    "carry-register-rows",
    blank_in=3,
)


def carry_totals(forms: int, pieces: int, still_out: int) -> Phrase:
    """What a month comes to: forms, pieces, and how many are still outside."""
    return Phrase(
        zh=f"本月 {forms} 单，带出 {pieces} 件，其中未还 {still_out} 件",
        en=f"In this month {forms} forms, {pieces} pieces, {still_out} outside",
    )


_CODE = "W017-WS·2019-Y-GH-00"
FORM = BOOK.form(
    CarryRegisterLine(
        1, "携2026-0007", "2026-11-20", "沈知远", "规划研究室", f"{_CODE}45", "北片区管网现状调查报告", "秘密★10年",
        "000616", Phrase("携带外出", "carried"), "苏怀瑾", "市规划局", "方案汇报", "方其琛　副所长", "",
        "11-20 09:30", "2026-11-23", "", "11-23 16:10",
    ),
    CarryRegisterLine(
        2, "送2026-0003", "2026-11-20", "白露宁", "总体设计室", f"{_CODE}46", TITLE_HIDDEN, "机密★20年", "000618",
        Phrase("机要交通", "courier"), "", "市政府办公室", "送审", "方其琛　副所长", "封0031　003 号箱", "11-20 10:00",
        "2026-11-27", "林素贞 2026-11-21", Phrase("留存对方", "stays there"),
    ),
    MonthBlank(first=True),
    MonthTotal(month_page("2026-11", 1, 1), checked(carry_totals(2, 2, 0))),
)  # fmt: skip
