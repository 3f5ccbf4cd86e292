"""The list inside a file: 卷内文件目录 of 文书 (F-08, GB/T 9705) and 卷内目录 of 科技 (F-09, GB/T 11822)."""

from __future__ import annotations

from recordsroom.services.documents.bound import Book, ListPage
from recordsroom.services.documents.measure import A4
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.record_columns import RecordLine, column, optional
from recordsroom.services.documents.table import Table

_PAPERS: Table[RecordLine] = Table(
    (
        column("number", 10, Phrase(zh="顺序号", en="No.")),
        column("document_no", 26),
        column("author", 22),
        column("title", 62),
        column("date", 20),
        optional("mark", 16),
        column("page_no", 10),
        column("note", 20),
    ),
    tall=14,
    head=12,
    page=A4,
)
_DRAWINGS: Table[RecordLine] = Table(
    (
        column("number", 10),
        column("document_no", 26, Phrase(zh="文件编号", en="Number")),
        column("author", 22),
        column("title", 62, Phrase(zh="文件题名", en="Title")),
        column("date", 20),
        optional("mark", 16),
        column("pages", 10),
        column("note", 20),
    ),
    tall=14,
    head=12,
    page=A4,
)
_LINES = (
    RecordLine(1, "", "青水发〔2011〕8号", "青石市水务局", "关于东湖水源地保护的请示", "20110305", "秘密★10年", "12",
               page_no="1"),
    RecordLine(2, "", "青政复〔2011〕2号", "青石市人民政府", "[关于同意东湖水源地保护方案的批复]", "20110412", "", "3",
               "附图1张", page_no="13"),
)  # fmt: skip
_TOTALS = (
    Phrase(zh="本页 2 件 15 页", en="This page: 2 items, 15 pages"),
    Phrase(zh="合计 2 件 15 页", en="In all: 2 items, 15 pages"),
    "1 / 1",
)

BOOK: Book[RecordLine] = Book(
    "inner_list",
    Phrase(zh="卷内文件目录", en="List inside the file"),
    _PAPERS,
    samples=(ListPage("C038-001-002　东湖水源地保护", _LINES, *_TOTALS),),
)
TECHNICAL: Book[RecordLine] = Book(
    "inner_list_technical",
    Phrase(zh="卷内目录", en="List inside the technical file"),
    _DRAWINGS,
    samples=(ListPage("X032-KJ·KY·01-003　城北供水管网改造", _LINES, *_TOTALS),),
)
FORM, TECHNICAL_FORM = BOOK.form(), TECHNICAL.form()
