"""The list of archival documents 归档文件目录 (F-03, DA/T 22-2015): bound by year, retention and organ, with covers."""

from __future__ import annotations

from recordsroom.services.documents.bound import Book, ListPage
from recordsroom.services.documents.fact_sheet import UNIT_SEAL, Fact, FactSheet
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.record_columns import RecordLine, column, optional
from recordsroom.services.documents.table import Table

NAME = Phrase(zh="归档文件目录", en="List of archival documents")
_TABLE: Table[RecordLine] = Table(
    (
        column("number", 12),
        column("reference_code", 52),
        column("document_no", 35),
        column("author", 28),
        column("title", 70),
        column("date", 20),
        column("mark", 16),
        column("pages", 10),
        optional("copy_no", 14),
        optional("box_no", 12),
        column("note", 14),
    )
)
_ABOUT = "Z109 青石市人民政府　WS　2011　永久　BGS"
_SAMPLES = (
    FactSheet(
        (
            Fact(Phrase(zh="全宗名称", en="Fonds"), "青石市人民政府"),
            Fact(Phrase(zh="年度", en="Year"), "2011"),
            Fact(Phrase(zh="保管期限", en="Kept"), "永久"),
            Fact(Phrase(zh="机构（问题）", en="Organ or matter"), "BGS"),
        ),
        (UNIT_SEAL,),
    ),
    ListPage(
        _ABOUT,
        (
            RecordLine(1, "Z109-WS·2011-Y-BGS-0001", "青政办发〔2011〕3号", "青石市人民政府办公室",
                       "关于做好2011年度档案工作的通知", "20110118", "", "6"),
            RecordLine(2, "Z109-WS·2011-Y-BGS-0002", "", "青石市水务局", "[关于东湖水源地保护的请示]", "20110305",
                       "秘密★10年", "12", "附图1张"),
        ),
        Phrase(zh="本页 2 件 18 页", en="This page: 2 items, 18 pages"),
        Phrase(zh="合计 2 件 18 页", en="In all: 2 items, 18 pages"),
        "1 / 1",
    ),
)  # fmt: skip

BOOK: Book[RecordLine] = Book("filing_list", NAME, _TABLE, sealed=True, samples=_SAMPLES)
FORM = BOOK.form()
