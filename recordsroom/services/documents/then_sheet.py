"""What is printed of a question to the past 当时情况单: where it was, who could have seen it, what else was out."""

from __future__ import annotations

from recordsroom.services.documents.day_closing import DayLine, plain_pages
from recordsroom.services.documents.phrase import Phrase

WHERE = DayLine(Phrase(zh="在哪里", en="Where it was"))
SEEN = DayLine(Phrase(zh="当日谁可能看过", en="Who could have seen it that day"))
OUT = DayLine(Phrase(zh="当时还有什么在外", en="What else was out then"))
HAD = DayLine(Phrase(zh="当时持有", en="What this person had then"))
NOTHING_KNOWN = DayLine(Phrase(zh="没有登记", en="Nothing is registered"))
COLUMNS = DayLine(
    code=Phrase(zh="档号、姓名", en="Reference code, name"),
    mark=Phrase(zh="密级", en="Level"),
    holder=Phrase(zh="何处、何人", en="Where, with whom"),
    due=Phrase(zh="何时起", en="Since"),
    why=Phrase(zh="情况", en="How"),
)
FORM = plain_pages(
    "then_sheet",
    Phrase(zh="当时情况单", en="Sheet of a moment"),
    (
        DayLine(
            Phrase(
                zh="W017-WS·2019-Y-GH-0045　2026-03-03 14:30　日志至第 3,204 条 3f9a 27c1 0b44 e8d2",
                en="W017-WS·2019-Y-GH-0045, 2026-03-03 14:30, journal up to entry 3,204 3f9a 27c1 0b44 e8d2",
            )
        ),
        WHERE,
        COLUMNS,
        DayLine(
            "", "W017-WS·2019-Y-GH-0045", "机密★20年", "沈知远 规划研究室", "2026-02-27 09:12", Phrase("借阅", "Loan")
        ),
    ),
)
