"""The plain pages of the desk, line by line: the end of a day 日终记录, receipt of returns, what is overdue."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.label_stocks import Feed
from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.imprint import A4_FRAME, EDGE, HEAD
from recordsroom.services.documents.measure import A4, Area, Size
from recordsroom.services.documents.parts import Part, Rule, Words
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.stock import Stock


@dataclass(frozen=True, repr=False)
class DayLine:
    """One line of the page: a sentence over its whole width, or one carrier with its columns."""

    said: str | Phrase = ""
    code: str | Phrase = ""
    mark: str | Phrase = ""
    holder: str | Phrase = ""
    due: str | Phrase = ""
    why: str | Phrase = ""


_LINES = Stock(
    key="document-lines",
    name=Phrase(zh="A4 普通纸", en="A4 plain paper"),
    feed=Feed.SHEET,
    label=Size(180, 9.5),
    page=A4,
    columns=1,
    rows=24,
    left=EDGE,
    top=HEAD,
    pitch_x=180,
    pitch_y=9.5,
)
_TALL = 8.0


def _parts(_area: Area) -> tuple[Part[DayLine], ...]:
    return (
        Words(1, 0.4, 178, _TALL, 11, of=lambda line: line.said, face=Face.BOLD, down="middle"),
        Words(1, 0.4, 58, _TALL, 9.5, of=lambda line: line.code, down="middle"),
        Words(60, 0.4, 24, _TALL, 9.5, of=lambda line: line.mark, down="middle"),
        Words(85, 0.4, 44, _TALL, 9.5, of=lambda line: line.holder, shorten="end", down="middle"),
        Words(130, 0.4, 22, _TALL, 9.5, of=lambda line: line.due, down="middle"),
        Words(153, 0.4, 26, _TALL, 9.5, of=lambda line: line.why, down="middle"),
        Rule(0.5, 9, 179),
    )


COLUMNS = DayLine(
    code=Phrase(zh="档号", en="Reference code"),
    mark=Phrase(zh="密级", en="Level"),
    holder=Phrase(zh="在谁处", en="With whom"),
    due=Phrase(zh="应还", en="Due"),
    why=Phrase(zh="情况", en="Case"),
)
"""The heads of the columns."""
RETURNED = DayLine(
    code=Phrase(zh="档号", en="Reference code"),
    mark=Phrase(zh="密级", en="Level"),
    holder=Phrase(zh="归还人", en="Brought by"),
    due=Phrase(zh="核对时间", en="Checked at"),
    why=Phrase(zh="页数　备注", en="Pages, remarks"),
)
"""The heads of the columns where carriers came back."""
LATE = DayLine(
    code=Phrase(zh="档号", en="Reference code"),
    mark=Phrase(zh="密级", en="Level"),
    holder=Phrase(zh="借阅人", en="Borrower"),
    due=Phrase(zh="应还", en="Due"),
    why=Phrase(zh="逾期", en="Overdue"),
)
"""The heads of the columns where carriers are overdue."""
ON_FORM = DayLine(
    code=Phrase(zh="档号", en="Reference code"),
    mark=Phrase(zh="密级", en="Level"),
    holder=Phrase(zh="结果", en="What came of it"),
    due=Phrase(zh="应还", en="Due"),
    why=Phrase(zh="批注", en="Beside the line"),
)
"""The heads of the columns where carriers stand on an approval form."""


def plain_pages(key: str, name: Phrase, samples: tuple[DayLine, ...]) -> Form[DayLine]:
    """A document of such lines."""
    return Form(
        key=key,
        name=name,
        least=_LINES.label,
        parts=_parts,
        samples=samples,
        stock=_LINES,
        others=(),
        frame=A4_FRAME,
    )


FORM = plain_pages(
    "day_closing",
    Phrase(zh="日终记录", en="Closing of the day"),
    (
        DayLine(Phrase(zh="2026-11-20 日终：未清 1 件", en="2026-11-20: not clear, 1 carrier")),
        DayLine(Phrase(zh="原因：领导留用　知情领导：顾言舟", en="Cause: a leader keeps it. Leader: 顾言舟")),
        COLUMNS,
        DayLine(
            "",
            "Z109-WS·2011-D30-BGS-0001",
            "绝密★长期",
            "沈知远 规划研究室",
            "2026-11-20",
            Phrase(zh="绝密未还", en="Top secret out"),
        ),
    ),
)
RECEIPT = plain_pages(
    "return_receipt",
    Phrase(zh="归还回执", en="Receipt of returns"),
    (
        DayLine(Phrase(zh="沈知远　规划研究室　今日归还 40/40", en="沈知远, 规划研究室: returned 40/40")),
        RETURNED,
        DayLine("", "Z109-WS·2011-D30-BGS-0001", "内部", "沈知远", "16:52", "86"),
    ),
)
OVERDUE = plain_pages(
    "overdue_list",
    Phrase(zh="逾期清单", en="List of what is overdue"),
    (
        DayLine(Phrase(zh="2026-11-20 逾期 1 件", en="2026-11-20: 1 overdue")),
        LATE,
        DayLine(Phrase(zh="规划研究室　联络员 顾言舟　1 件", en="规划研究室, contact 顾言舟: 1")),
        DayLine(
            "",
            "Z109-WS·2011-D30-BGS-0001",
            "内部",
            "沈知远 规划研究室",
            "2026-11-06",
            Phrase(zh="14 天", en="14 days"),
        ),
    ),
)
APPROVALS = plain_pages(
    "approval_list",
    Phrase(zh="审批单一览", en="List of approvals"),
    (
        DayLine(
            Phrase(
                zh="2026〔审〕0017　沈知远 规划研究室　顾言舟 所长　2026-11-20 批准　有效到 2027-02-18　已用 0/1",
                en="2026-0017: 沈知远 规划研究室, approved 2026-11-20 by 顾言舟 所长, good until 2027-02-18, used 0/1",
            )
        ),
        ON_FORM,
        DayLine("", "Z109-WS·2011-D30-BGS-0001", "内部", "未用", "–", Phrase(zh="改为阅览", en="read here only")),
    ),
)
