"""The form of carrying outside or delivery 携带外出（送达）审批、签收单 (G-18): to be signed, or as it stands.

Two bands above say who, whereto and by whose leave; below are the pieces; the last band is for signatures. What has not
happened yet is written by hand.
"""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.banded import Band, banded
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.documents.paired import PairedTable, pair
from recordsroom.services.documents.phrase import Phrase


@dataclass(frozen=True, repr=False)
class CarryPiece:
    """One piece; what is empty is written by hand."""

    number: int | str = ""
    reference_code: str = ""
    title: str | Phrase = ""
    mark: str = ""
    copy_no: str = ""
    pages: str = ""
    back_at: str = ""


CarrySheetRow = Band | CarryPiece
_TABLE = PairedTable(
    (
        pair(9, ("序号", "No.", "number")),
        pair(92, ("档号", "Reference", "reference_code"), ("题名", "Title", "title")),
        pair(34, ("密级", "Level", "mark"), ("份号", "Copy", "copy_no")),
        pair(18, ("页数", "Pages", "pages")),
        pair(32, ("带出清点", "Counted out", ""), ("经手人", "By", "")),
        pair(34, ("归还时间", "Back at", "back_at"), ("归还清点", "Counted in", "")),
        pair(48, ("备注", "Remarks", "")),
    ),
    CarryPiece,
)
_STOCK = _TABLE.stock("carry-rows")
PER_PAGE = _STOCK.per_page
"""Rows on one page: two bands above, one below, and as many pieces as fit between."""
PIECES_PER_PAGE = PER_PAGE - 3


SIGNATURES = Band(
    Phrase(
        zh="审批意见、签名　　　　　　　　　　　　　　年　　月　　日　　　携带人签名　　　　　　　　　　同行人签名",
        en="Let by                                        on                    Bearer                    Goes along",
    ),
    Phrase(
        zh="接收单位签收（盖章）　　　　　　　　　　　　　年　　月　　日　　　回执号　　　　　　　　　归还接收人",
        en="Signed for there (stamp)                       on                    Receipt no.         Taken back by",
    ),
)
"""The last row of every page."""
_CODE = "W017-WS·2019-Y-GH-00"
_SAMPLES: tuple[CarrySheetRow, ...] = (
    Band(
        Phrase("携2026-0007　携带外出　沈知远　规划研究室　同行人：苏怀瑾", "携2026-0007, 沈知远 with 苏怀瑾"),
        Phrase(
            "去向：市规划局　事由：方案汇报　单位车辆，直达　归还：2026-11-23",
            "To 市规划局, by 2026-11-23",
        ),
    ),
    CarryPiece(1, f"{_CODE}45", "北片区管网现状调查报告", "秘密★10年", "000616", "86", "11-23 16:10"),
    CarryPiece(2, f"{_CODE}46", TITLE_HIDDEN, "机密★20年", "000618", "12"),
    CarryPiece(),
    SIGNATURES,
)

FORM: Form[CarrySheetRow] = Form(
    key="carry_sheet",
    name=Phrase(zh="携带外出（送达）审批、签收单", en="Form of carrying outside"),
    least=_STOCK.label,
    parts=banded(_TABLE),
    samples=_SAMPLES,
    stock=_STOCK,
    others=(),
    frame=_TABLE.frame(),
)
