"""The register of what went in and out of stock 档案出入库登记簿 (G-09): a month, a line of two for each movement."""

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
class MoveLine(MonthLine):
    """One carrier that went from one place to another; who took it over signs by hand."""

    number: int
    at: str
    direction: Phrase
    reference_code: str
    copy_no: str
    mark: str
    entry: str
    left: str | Phrase
    went: str | Phrase
    reader: str
    form_no: str
    by: str
    second: str


_TABLE = PairedTable(
    (
        pair(10, ("序号", "No.", "number")),
        pair(28, ("时间", "At", "at"), ("出入", "Way", "direction")),
        pair(56, ("档号", "Reference", "reference_code"), ("份号", "Copy", "copy_no")),
        pair(24, ("密级", "Level", "mark"), ("日志号", "Entry", "entry")),
        pair(56, ("由", "From", "left"), ("至", "To", "went")),
        pair(38, ("利用者", "Reader", "reader"), ("依据", "Paper", "form_no")),
        pair(30, ("经手人", "Keeper", "by"), ("第二人", "Second", "second")),
        pair(25, ("签名", "Signature", "")),
    ),
    MoveLine,
)
BOOK = MonthBook(
    "movement_register",
    Phrase(zh="档案出入库登记簿", en="Register of what went in and out"),
    _TABLE,
    "movement-register-rows",
    blank_in=2,
)


def move_totals(out: int, into: int, moved: int) -> Phrase:
    """What a month comes to: out, in, and from one place to another."""
    return Phrase(
        zh=f"本月出库 {out} 件次，入库 {into} 件次，移位 {moved} 件次",
        en=f"In this month {out} out, {into} in, {moved} moved",
    )


FORM = BOOK.form(
    MoveLine(
        1, "11-20 09:10", Phrase("出库", "out"), "W017-WS·2019-Y-GH-0045", "000616", "秘密★10年", "1284",
        "2库05列A面03节4层", Phrase("借出", "on loan"), "沈知远", "2026-0012", "宋闻溪", "",
    ),
    MoveLine(
        2, "11-20 15:40", Phrase("入库", "in"), "W017-WS·2019-Y-GH-0045", "000616", "秘密★10年", "1302",
        Phrase("借出", "on loan"), Phrase("已核待上架", "checked, to be shelved"), "沈知远", "2026-0012", "宋闻溪", "",
    ),
    MoveLine(
        3, "11-20 16:05", Phrase("移位", "moved"), "Z109-WS·2011-D30-BGS-0001", "", "绝密★长期", "1310", "保密柜02",
        "保密柜03", "", "", "宋闻溪", "苏怀瑾",
    ),
    MonthBlank(first=True),
    MonthTotal(month_page("2026-11", 1, 1), checked(move_totals(1, 1, 1))),
)  # fmt: skip
