"""The list of classified items 涉密文件目录 (F-11): a line for each copy, its number and the last day of its term."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.table import Column, Table, table_form


@dataclass(frozen=True, repr=False)
class ClassifiedLine:
    """One copy of a classified item; what tells its content is empty where lists hide it."""

    number: int
    reference_code: str
    document_no: str
    author: str
    title: str
    date: str
    mark: str
    pages: str
    retention: str
    copy_no: str
    until: str
    note: str = ""


_TABLE: Table[ClassifiedLine] = Table(
    (
        Column(Phrase(zh="顺序号", en="No."), 14, lambda line: str(line.number), across="centre"),
        Column(Phrase(zh="档号", en="Reference"), 46, lambda line: line.reference_code),
        Column(Phrase(zh="文号", en="Document no."), 31, lambda line: line.document_no),
        Column(Phrase(zh="责任者", en="Author"), 25, lambda line: line.author, shorten="end"),
        Column(Phrase(zh="题名", en="Title"), 57, lambda line: line.title, shorten="end"),
        Column(Phrase(zh="日期", en="Date"), 19, lambda line: line.date, across="centre"),
        Column(Phrase(zh="密级", en="Level"), 20, lambda line: line.mark, across="centre"),
        Column(Phrase(zh="页数", en="Pages"), 11, lambda line: line.pages, across="right"),
        Column(Phrase(zh="保管期限", en="Kept"), 12, lambda line: line.retention, across="centre"),
        Column(Phrase(zh="份号", en="Copy"), 14, lambda line: line.copy_no, across="centre"),
        Column(Phrase(zh="届满日", en="Until"), 19, lambda line: line.until, across="centre"),
        Column(Phrase(zh="备注", en="Note"), 11, lambda line: line.note, shorten="end"),
    )
)

FORM = table_form(
    "classified_list",
    Phrase(zh="涉密文件目录", en="List of classified items"),
    _TABLE,
    (
        ClassifiedLine(1, "Z109-WS·2011-Y-BGS-0002", "青水发〔2011〕8号", "青石市水务局", "关于东湖水源地保护的请示",
                       "2011-03-05", "秘密★10年", "12", "永久", "000616", "2021-03-05"),
        ClassifiedLine(2, "Z109-WS·2011-D30-BGS-0007", "", "", "", "2011-06-30", "机密★20年", "4", "30年", "", ""),
    ),
)  # fmt: skip
