"""The list of what is called in 清退登记表 (F-19, G-17): head, a line of two for each piece, counts, signatures."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.banded import Band, banded
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.documents.paired import PairedTable, pair
from recordsroom.services.documents.phrase import Phrase


@dataclass(frozen=True, repr=False)
class CallListLine:
    """One piece; what has not happened yet stays empty."""

    number: int | str = ""
    document_no: str = ""
    title: str | Phrase = ""
    reference_code: str = ""
    mark: str = ""
    pages: str = ""
    copy_no: str = ""
    holder: str = ""
    ended_on: str = ""
    receiver: str = ""
    end: str | Phrase = ""
    remarks: str = ""


CallListRow = Band | CallListLine
_TABLE = PairedTable(
    (
        pair(9, ("序号", "No.", "number")),
        pair(40, ("文号", "Document no.", "document_no"), ("档号", "Reference", "reference_code")),
        pair(74, ("标题", "Title", "title")),
        pair(24, ("密级、期限", "Level", "mark"), ("份号", "Copy", "copy_no")),
        pair(13, ("页数", "Pages", "pages")),
        pair(42, ("清退单位、人", "From, to", "holder"), ("接收人", "Taken by", "receiver")),
        pair(26, ("清退日期", "On", "ended_on"), ("核对结果", "Outcome", "end")),
        pair(39, ("备注（原因、同意文号）", "Remarks", "remarks")),
    ),
    CallListLine,
)
_STOCK = _TABLE.stock("call-in-rows")
LINES_PER_PAGE = _STOCK.per_page - 2
"""Pieces on one page, between its head and its foot."""


_CODE = "W017-WS·2019-Y-GH-00"
_SAMPLES: tuple[CallListRow, ...] = (
    Band(
        Phrase("退2026-0002　对外清退　来文单位：市委办公室　通知：青办〔2026〕3号", "退2026-0002, to 市委办公室"),
        Phrase("开列：2026-11-20　期限：2026-12-01　经手：宋闻溪", "Begun 2026-11-20, due 2026-12-01, 宋闻溪"),
    ),
    CallListLine(
        1, "青办发〔2019〕12号", "北片区管网现状调查报告", f"{_CODE}45", "秘密★10年", "86", "000616", "市委办公室",
        "2026-11-28", "林素贞", Phrase("已退", "returned"), "",
    ),
    CallListLine(
        2, "青办发〔2019〕13号", TITLE_HIDDEN, f"{_CODE}46", "机密★20年", "12", "000618", "市委办公室",
        "2026-11-25", "",
        Phrase("经同意留存", "kept"), "青办函〔2026〕7号",
    ),
    CallListLine(),
    Band(
        Phrase("应退 2　实退 1　未退 0", "Due 2, returned 1, not returned 0"),
        Phrase("清退人　　　　　　接收人　　　　　　　年　　月　　日", "Handed over by       Taken by       on"),
    ),
)  # fmt: skip

FORM: Form[CallListRow] = Form(
    key="call_in_list",
    name=Phrase(zh="清退登记表", en="List of what is called in"),
    least=_STOCK.label,
    parts=banded(_TABLE),
    samples=_SAMPLES,
    stock=_STOCK,
    others=(),
    frame=_TABLE.frame(),
)
