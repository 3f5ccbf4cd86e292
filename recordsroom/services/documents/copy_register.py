"""The register of copies and excerpts 复制（摘录）审批登记表 (F-18, G-15): a month of forms, nine on each page.

Two lines a form: what was asked and let above, what was made and what became of it below; the last row is the totals.
"""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.documents.month_book import MonthBlank, MonthBook, MonthLine, MonthTotal, checked, month_page
from recordsroom.services.documents.paired import PairedTable, pair
from recordsroom.services.documents.phrase import Phrase


@dataclass(frozen=True, repr=False)
class CopyRegisterLine(MonthLine):
    """One form; what has not happened yet stays empty."""

    number: int
    form_no: str
    let_on: str
    name: str
    unit: str
    reference_code: str
    title: str | Phrase
    mark: str
    copy_no: str
    way: Phrase
    pages: str
    counts: str
    numbers: str
    purpose: str
    audience: str
    approver: str
    consent_no: str
    maker: str
    device: str
    waste: str
    seen_by: str
    due_on: str
    ends: str | Phrase


_TABLE = PairedTable(
    (
        pair(9, ("序号", "No.", "number")),
        pair(26, ("编号", "Form", "form_no"), ("批准日期", "Let on", "let_on")),
        pair(24, ("申请人", "Applicant", "name"), ("部门", "Unit", "unit")),
        pair(47, ("原件档号", "Original", "reference_code"), ("题名", "Title", "title")),
        pair(19, ("密级", "Level", "mark"), ("份号", "Copy", "copy_no")),
        pair(15, ("方式", "Way", "way"), ("页数", "Pages", "pages")),
        pair(20, ("批准／实制", "Let, made", "counts"), ("复制件号", "Copies", "numbers")),
        pair(27, ("用途", "What for", "purpose"), ("发放范围", "For whom", "audience")),
        pair(25, ("审批人", "Let by", "approver"), ("同意文号", "Consent", "consent_no")),
        pair(20, ("复制人", "Made by", "maker"), ("设备、本号", "Machine", "device")),
        pair(14, ("废页", "Waste", "waste"), ("监销人", "Before", "seen_by")),
        pair(21, ("应退日期", "Due", "due_on"), ("处理", "End", "ends")),
    ),
    CopyRegisterLine,
)
BOOK = MonthBook(
    "copy_register",
    Phrase(zh="复制（摘录）审批登记表", en="Register of copies and excerpts"),
    _TABLE,
    "copy-register-rows",
    blank_in=3,
)


def copy_totals(forms: int, made: int, still_open: int, waste: int) -> Phrase:
    """What was let, made and ended in a month."""
    return Phrase(
        zh=f"本月审批 {forms} 单，实制 {made} 件，其中未结 {still_open} 件，废页 {waste} 张已销毁",
        en=f"In this month {forms} forms, {made} copies, {still_open} open, {waste} sheets spoiled and destroyed",
    )


_CODE = "W017-WS·2019-Y-GH-00"
FORM = BOOK.form(
    CopyRegisterLine(
        1, "复2026-0011", "2026-11-03", "沈知远", "规划研究室", f"{_CODE}45", "北片区管网现状调查报告", "秘密★10年",
        "000616", Phrase("复制", "copy"), "6", "3 / 3", "复1-复3", "编制管网规划", "规划研究室",
        "何以宁　常务副所长", "", "宋闻溪", "3号复印机", "2", "苏怀瑾", "2026-12-03",
        Phrase("归档1　销毁2", "1 filed, 2 destroyed"),
    ),
    CopyRegisterLine(
        2, "复2026-0012", "2026-11-05", "白露宁", "总体设计室", f"{_CODE}46", TITLE_HIDDEN, "机密★20年", "",
        Phrase("摘录", "excerpt"), "2", "1 / 1", "复1", "大桥改造设计", "", "顾言舟　所长", "", "宋闻溪", "保密本07",
        "", "", "2026-12-05", Phrase("未退1", "1 out"),
    ),
    MonthBlank(first=True),
    MonthTotal(month_page("2026-11", 1, 1), checked(copy_totals(2, 4, 1, 2))),
)  # fmt: skip
