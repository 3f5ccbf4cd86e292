"""The list of classified items 涉密文件目录 (F-11): a line for each copy, its number and the last day of its term."""

from __future__ import annotations

from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.record_columns import RecordLine, column, optional
from recordsroom.services.documents.table import Table, table_form

_TABLE: Table[RecordLine] = Table(
    (
        column("number", 14, Phrase(zh="顺序号", en="No.")),
        column("reference_code", 46),
        column("document_no", 31),
        column("author", 25),
        column("title", 57),
        column("date", 19),
        column("mark", 20),
        column("pages", 11),
        optional("retention", 12, usual=True),
        column("copy_no", 14),
        optional("until", 19, usual=True),
        optional("box_no", 12),
        column("note", 11),
    )
)

FORM = table_form(
    "classified_list",
    Phrase(zh="涉密文件目录", en="List of classified items"),
    _TABLE,
    (
        RecordLine(1, "Z109-WS·2011-Y-BGS-0002", "青水发〔2011〕8号", "青石市水务局", "关于东湖水源地保护的请示",
                   "2011-03-05", "秘密★10年", "12", retention="永久", copy_no="000616", until="2021-03-05",
                   box_no="12"),
        RecordLine(2, "Z109-WS·2011-D30-BGS-0007", "", "", "", "2011-06-30", "机密★20年", "4", retention="30年"),
    ),
)  # fmt: skip
