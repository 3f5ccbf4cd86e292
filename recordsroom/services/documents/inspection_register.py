"""The looks around 八防检查登记簿 (G-26): a month, what was not in order, and how it was put right."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.month_book import MonthBlank, MonthBook, MonthLine, MonthTotal, checked, month_page
from recordsroom.services.documents.paired import PairedTable, pair
from recordsroom.services.documents.phrase import Phrase


@dataclass(frozen=True, repr=False)
class InspectionLine(MonthLine):
    """One look around."""

    at: str
    by: str
    second: str
    order: str | Phrase
    faults: str | Phrase
    found: str
    action: str
    mended: str
    mended_by: str
    how: str


_TABLE = PairedTable(
    (
        pair(30, ("检查时间", "Looked around", "at"), ("情况", "Result", "order")),
        pair(30, ("检查人", "By", "by"), ("同查人", "With", "second")),
        pair(58, ("不合格项", "Not in order", "faults")),
        pair(72, ("发现问题", "What was found", "found"), ("处理措施", "What was done", "action")),
        pair(32, ("整改时间", "Put right", "mended"), ("整改确认", "By", "mended_by")),
        pair(44, ("整改情况", "How", "how")),
    ),
    InspectionLine,
)
NAME = Phrase(zh="八防检查登记簿", en="Register of looks around")
BOOK = MonthBook("inspection_register", NAME, _TABLE, "inspection-rows", 3)


def inspection_totals(looks: int, still: int) -> Phrase:
    """What a month comes to: looks around, and faults that are still open."""
    return Phrase(zh=f"检查 {looks} 次，未整改 {still} 次", en=f"{looks} looks around, {still} not put right")


FORM = BOOK.form(
    InspectionLine(
        "2026-11-20 09:05", "宋闻溪", "苏怀瑾", Phrase("不合格", "faults"), Phrase("防潮、无杂物", "damp, order"),
        "北墙渗水，走道堆放纸箱", "报修；当场清走", "2026-11-22 15:00", "宋闻溪", "已补防水",
    ),
    MonthBlank(first=True),
    MonthTotal(month_page("2026-11", 1, 1), checked(inspection_totals(1, 0))),
)  # fmt: skip
