"""The slip of work inside 内部调卷单 (F-16, P-13): what was fetched for whom, signed when taken and when brought back.

The band above says who works on it, what for and where; below are the pieces in the order of the scans; the last band
is for signatures. What has not happened yet is written by hand.
"""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.banded import Band, banded
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.documents.paired import PairedTable, pair
from recordsroom.services.documents.phrase import Phrase


@dataclass(frozen=True, repr=False)
class InsidePieceLine:
    """One piece; what is empty is written by hand."""

    number: int | str = ""
    reference_code: str = ""
    title: str | Phrase = ""
    mark: str = ""
    copy_no: str = ""
    place: str | Phrase = ""
    pages: str = ""
    back_at: str = ""
    taken_back_by: str = ""


InsideSlipRow = Band | InsidePieceLine
_TABLE = PairedTable(
    (
        pair(9, ("序号", "No.", "number")),
        pair(88, ("档号", "Reference", "reference_code"), ("题名", "Title", "title")),
        pair(32, ("密级", "Level", "mark"), ("份号", "Copy", "copy_no")),
        pair(50, ("原架位", "From", "place"), ("页数", "Pages", "pages")),
        pair(26, ("取件清点", "Counted out", ""), ("用件人", "Taken by", "")),
        pair(30, ("还件时间", "Back at", "back_at"), ("接收人", "Taken back by", "taken_back_by")),
        pair(32, ("还件清点、备注", "Counted in, remarks", "")),
    ),
    InsidePieceLine,
)
_STOCK = _TABLE.stock("inside-rows")
PIECES_PER_PAGE = _STOCK.per_page - 2
"""Pieces on one page: a band stands above them and one below."""


SIGNATURES = Band(
    Phrase(
        zh="用件人（签字）　　　　　　　　　　　　月　　日　　时　　　　经手档案员（签字）",
        en="Works on it (signature)                        at                Keeper (signature)",
    ),
    Phrase(
        zh="全部归还：还件人（签字）　　　　　　　月　　日　　时　　　　接收档案员（签字）",
        en="All back: brought by (signature)               at                Taken back by (signature)",
    ),
)
"""The last row of every page."""
EMPTY = (
    Band(
        Phrase(
            zh="编号　　　　　　　　　　　用件人　　　　　　　　　　　部门　　　　　　　　　　　用件处",
            en="No.                       Worked on by               Unit                       Where",
        ),
        Phrase(
            zh="用途　□整理编目　□数字化　□修复　□编研展览　□鉴定审核　　调卷时间　　　　　　　　应于当日归还",
            en="For  [ ] arranging  [ ] digitising  [ ] repair  [ ] exhibition  [ ] review    Fetched at",
        ),
    ),
)
"""Above a slip that is filled in by hand."""
_CODE = "W017-WS·2019-Y-GH-00"
_SAMPLES: tuple[InsideSlipRow, ...] = (
    Band(
        Phrase("内调2026-0003　用件人：苏怀瑾　用件处：数字化室", "内调2026-0003, 苏怀瑾, 数字化室"),
        Phrase("用途：数字化　调卷：2026-11-20 09:10　经手：宋闻溪", "Digitising, fetched 2026-11-20 09:10 by 宋闻溪"),
    ),
    InsidePieceLine(
        1,
        f"{_CODE}45",
        "北片区管网现状调查报告",
        "秘密★10年",
        "000616",
        "2库05列A面03节4层",
        "86",
        "11-20 16:10",
        "宋闻溪",
    ),  # fmt: skip
    InsidePieceLine(2, f"{_CODE}46", TITLE_HIDDEN, "机密★20年", "000618", "保密柜02", "12"),
    InsidePieceLine(),
    SIGNATURES,
)

FORM: Form[InsideSlipRow] = Form(
    key="inside_slip",
    name=Phrase(zh="内部调卷单", en="Slip of work inside"),
    least=_STOCK.label,
    parts=banded(_TABLE),
    samples=_SAMPLES,
    stock=_STOCK,
    others=(),
    frame=_TABLE.frame(),
)
