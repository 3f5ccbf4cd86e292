"""The list of archival documents 归档文件目录 (F-03, DA/T 22-2015): A4 on its side, columns in their set order."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.table import Column, Table, table_form


@dataclass(frozen=True, repr=False)
class FilingLine:
    """One document as the list tells it; a title made up by the archivist comes in brackets."""

    number: int
    reference_code: str
    document_no: str
    author: str
    title: str
    date: str
    mark: str
    pages: str
    note: str = ""


_TABLE: Table[FilingLine] = Table(
    (
        Column(Phrase(zh="序号", en="No."), 12, lambda line: str(line.number), across="centre"),
        Column(Phrase(zh="档号", en="Reference"), 52, lambda line: line.reference_code),
        Column(Phrase(zh="文号", en="Document no."), 35, lambda line: line.document_no),
        Column(Phrase(zh="责任者", en="Author"), 28, lambda line: line.author, shorten="end"),
        Column(Phrase(zh="题名", en="Title"), 70, lambda line: line.title, shorten="end"),
        Column(Phrase(zh="日期", en="Date"), 20, lambda line: line.date, across="centre"),
        Column(Phrase(zh="密级", en="Level"), 16, lambda line: line.mark, across="centre"),
        Column(Phrase(zh="页数", en="Pages"), 10, lambda line: line.pages, across="right"),
        Column(Phrase(zh="备注", en="Note"), 14, lambda line: line.note, shorten="end"),
    )
)

FORM = table_form(
    "filing_list",
    Phrase(zh="归档文件目录", en="List of archival documents"),
    _TABLE,
    (
        FilingLine(1, "Z109-WS·2011-Y-BGS-0001", "青政办发〔2011〕3号", "青石市人民政府办公室",
                   "关于做好2011年度档案工作的通知", "20110118", "", "6"),
        FilingLine(2, "Z109-WS·2011-Y-BGS-0002", "", "青石市水务局", "[关于东湖水源地保护的请示]", "20110305",
                   "机密★20年", "12", "附图1张"),
    ),
)  # fmt: skip
