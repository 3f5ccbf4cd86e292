"""The list of destruction with its cover 档案销毁清册 (F-23), bound, to be signed on the cover and below every page."""

from __future__ import annotations

from recordsroom.services.documents.bound import Book, ListPage
from recordsroom.services.documents.destruction_list import TABLE, DestructionLine
from recordsroom.services.documents.fact_sheet import Fact, FactSheet
from recordsroom.services.documents.phrase import Phrase

NAME = Phrase(zh="档案销毁清册", en="List of destruction")
BY_HAND = Phrase(zh="　　　　　　　　　　年　　月　　日", en="")


def cover(told: dict[str, str | Phrase]) -> FactSheet:
    """The cover; what is not told is written by hand."""
    names = {
        "number": Phrase(zh="清册编号", en="Number of the list"),
        "code": Phrase(zh="清册校验码", en="Code of the list"),
        "fonds": Phrase(zh="全宗号　全宗名称", en="Fonds"),
        "how_much": Phrase(zh="销毁数量", en="How much"),
        "why": Phrase(zh="销毁原因", en="Why"),
        "appraisal": Phrase(zh="鉴定报告", en="Appraisal report"),
        "appraisers": Phrase(zh="鉴定小组（负责人签字）", en="Appraised by"),
        "approver": Phrase(zh="批准人（签字）", en="Approved by"),
        "supervisors": Phrase(zh="监销人（二人签字）", en="Supervised by two"),
        "when": Phrase(zh="销毁日期", en="Destroyed on"),
        "method": Phrase(zh="销毁方式", en="Way of destruction"),
        "place": Phrase(zh="销毁地点", en="Place of destruction"),
        "receipt": Phrase(zh="接收单位　回执号（设备编号）", en="Receipt or machine"),
    }
    return FactSheet(tuple(Fact(name, told.get(key) or "") for key, name in names.items()))


BOOK: Book[DestructionLine] = Book(
    "destruction_list",
    NAME,
    TABLE,
    (
        Phrase(zh="造册人：", en="Listed by:"),
        Phrase(zh="批准人：", en="Approved by:"),
        Phrase(zh="监销人：", en="Supervisor:"),
        Phrase(zh="监销人：", en="Supervisor:"),
        Phrase(zh="日期：", en="Date:"),
    ),
    samples=(
        cover(
            {
                "number": "销2026-0001",
                "code": "3f9a 27c1 0b44 e8d2",
                "fonds": "Z109　青石市水务局",
                "how_much": Phrase(zh="2 件 18 页", en="2 pieces, 18 pages"),
                "why": "保管期限届满",
                "appraisal": "鉴2026-01　2026-11-20",
                "approver": BY_HAND,
                "supervisors": BY_HAND,
            }
        ),
        ListPage(
            "销2026-0001　校验码 3f9a 27c1 0b44 e8d2",
            (
                DestructionLine(1, "Z109-WS·2011-D10-BGS-0001", "青政办发〔2011〕3号", "青石市人民政府办公室",
                                "关于做好2011年度档案工作的通知", "2011", "10年", "15年", "", "", "6"),
                DestructionLine(2, "Z109-WS·2011-D10-BGS-0002", "", "青石市水务局", "[关于东湖水源地保护的请示]",
                                "2011", "10年", "15年", "机密★20年", "000616", "12"),
            ),
            Phrase(zh="本页 2 件 18 页", en="This page: 2 pieces, 18 pages"),
            Phrase(zh="合计 2 件 18 页", en="In all: 2 pieces, 18 pages"),
            "1 / 1",
        ),
    ),
)  # fmt: skip
FORM = BOOK.form()
