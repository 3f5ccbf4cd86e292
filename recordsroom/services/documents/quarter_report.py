"""The auditor's report of a quarter 审计季报: figures line by line, and the head of the journal they go up to."""

from __future__ import annotations

from recordsroom.services.documents.day_closing import DayLine, plain_pages
from recordsroom.services.documents.phrase import Phrase

COLUMNS = DayLine(
    code=Phrase(zh="事项", en="What"),
    mark=Phrase(zh="次数", en="Times"),
    holder=Phrase(zh="说明", en="Note"),
)
SIGNED = DayLine(
    Phrase(zh="审计管理员（签字）　　　　　　　　　　负责人（签字）", en="Auditor (signature)     Head (signature)")
)
FORM = plain_pages(
    "quarter_report",
    Phrase(zh="审计季报", en="Report of a quarter"),
    (
        DayLine(
            Phrase(
                zh="2026 年第 1 季度　日志第 1 至 3,204 条　链头 3f9a 27c1 0b44 e8d2",
                en="2026, quarter 1, entries 1 to 3,204, head 3f9a 27c1 0b44 e8d2",
            )
        ),
        COLUMNS,
        DayLine("", Phrase(zh="借出", en="Lent"), "412", Phrase(zh="拒绝 9", en="9 refused")),
        SIGNED,
    ),
)
