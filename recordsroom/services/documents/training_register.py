"""Training and undertakings 培训、承诺书登记簿 (G-35): a year, a line for each person."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.month_book import MonthBlank, MonthBook, MonthLine, MonthTotal, checked, month_page
from recordsroom.services.documents.paired import PairedTable, pair
from recordsroom.services.documents.phrase import Phrase


@dataclass(frozen=True, repr=False)
class TrainingBookLine(MonthLine):
    """One person, and what it was."""

    on: str
    until: str
    name: str
    unit: str
    kind: str | Phrase
    number: str
    about: str
    signature: str
    keeper: str


_TABLE = PairedTable(
    (
        pair(30, ("日期", "Day", "on"), ("有效至", "Holds until", "until")),
        pair(52, ("姓名", "Name", "name"), ("单位", "Unit", "unit")),
        pair(42, ("种类", "Kind", "kind"), ("编号", "Number", "number")),
        pair(82, ("内容", "About", "about")),
        pair(34, ("本人签名", "Signature", "signature")),
        pair(26, ("登记人", "Entered by", "keeper")),
    ),
    TrainingBookLine,
)
NAME = Phrase(zh="培训、承诺书登记簿", en="Register of training and undertakings")
BOOK = MonthBook("training_register", NAME, _TABLE, "training-rows", 3)


def training_totals(lines: int) -> Phrase:
    """What a year comes to."""
    return Phrase(zh=f"登记 {lines} 人次", en=f"{lines} entries")


FORM = BOOK.form(
    TrainingBookLine(
        "2026-03-02", "2027-03-01", "沈知远", "规划研究室", Phrase("保密承诺书", "undertaking"), "承2026-17",
        "涉密人员年度承诺", "", "宋闻溪",
    ),
    MonthBlank(first=True),
    MonthTotal(month_page("2026", 1, 1), checked(training_totals(1))),
)  # fmt: skip
