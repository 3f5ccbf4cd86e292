"""The register of the repository's door 库房出入登记簿 (F-27, G-08): a month, a line of two for each stay."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.month_book import MonthBlank, MonthBook, MonthLine, MonthTotal, checked, month_page
from recordsroom.services.documents.paired import PairedTable, pair
from recordsroom.services.documents.phrase import Phrase


@dataclass(frozen=True, repr=False)
class StayLine(MonthLine):
    """One stay; what has not happened yet stays empty."""

    number: int
    in_at: str
    out_at: str
    name: str
    unit: str
    identity: str | Phrase
    phone: str
    purpose: str
    leader: str
    let_out_by: str
    keeper: str
    second: str
    things_in: str
    things_out: str


_TABLE = PairedTable(
    (
        pair(9, ("序号", "No.", "number")),
        pair(28, ("进入时间", "Went in", "in_at"), ("离开时间", "Came out", "out_at")),
        pair(34, ("姓名", "Name", "name"), ("单位", "Unit", "unit")),
        pair(36, ("证件", "Paper", "identity"), ("手机寄存", "Telephone", "phone")),
        pair(50, ("事由", "What for", "purpose")),
        pair(34, ("批准人", "Let by", "leader"), ("值班员", "Let out by", "let_out_by")),
        pair(30, ("陪同人", "With", "keeper"), ("第二人", "Second", "second")),
        pair(46, ("带入物", "Taken in", "things_in"), ("带出物", "Taken out", "things_out")),
    ),
    StayLine,
)
BOOK = MonthBook(
    "room_stay_register",
    Phrase(zh="库房出入登记簿", en="Register of the repository's door"),
    _TABLE,
    "room-stay-rows",
    blank_in=4,
)
BY_CARD = Phrase(zh="利用者卡", en="card")


def stay_totals(stays: int, inside: int) -> Phrase:
    """What a month comes to: stays, and how many are not over."""
    return Phrase(
        zh=f"本月进入 {stays} 人次，其中未离开 {inside} 人",
        en=f"In this month {stays} stays, {inside} still inside",
    )


FORM = BOOK.form(
    StayLine(
        1, "11-20 09:05", "11-20 09:50", "梁守拙", "市消防技术服务公司", "工作证 0317", "2 号柜", "灭火装置年检",
        "方其琛　副所长", "宋闻溪", "宋闻溪", "苏怀瑾", "检测仪一台", "检测仪一台",
    ),
    StayLine(
        2, "11-20 15:10", "", "沈知远", "规划研究室", BY_CARD, "", "核对底图架位", "方其琛　副所长", "", "宋闻溪",
        "", "", "",
    ),
    MonthBlank(first=True),
    MonthTotal(month_page("2026-11", 1, 1), checked(stay_totals(2, 1))),
)  # fmt: skip
