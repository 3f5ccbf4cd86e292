"""The list of a handover 工作交接清单 (F-20): who to whom and before whom, then each figure as it was counted."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.bound import Book, ListPage
from recordsroom.services.documents.fact_sheet import Fact, FactSheet
from recordsroom.services.documents.measure import A4
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.table import Column, Table


@dataclass(frozen=True, repr=False)
class HandedLine:
    """One line: what it is about, what the register says and what was counted."""

    number: int
    topic: Phrase
    what: str
    mark: str
    on_book: str
    counted: str
    differs: str = ""


@dataclass(frozen=True, repr=False)
class HandedFacts:
    """What the first page says."""

    number: str
    kind: Phrase
    handed_by: str
    taken_by: str
    watched_by: str
    drawn_on: str
    signed_on: str
    difference: str
    open_matters: str


_TABLE: Table[HandedLine] = Table(
    (
        Column(Phrase(zh="序号", en="No."), 12, lambda line: str(line.number), across="centre"),
        Column(Phrase(zh="项目", en="What"), 40, lambda line: line.topic),
        Column(Phrase(zh="全宗、编号", en="Fonds, number"), 32, lambda line: line.what, shorten="end"),
        Column(Phrase(zh="密级", en="Level"), 16, lambda line: line.mark, across="centre"),
        Column(Phrase(zh="账面数", en="On book"), 20, lambda line: line.on_book, across="right"),
        Column(Phrase(zh="实点数", en="Counted"), 20, lambda line: line.counted, across="right"),
        Column(Phrase(zh="差异", en="Differs"), 14, lambda line: line.differs, across="right"),
        Column(Phrase(zh="说明", en="Note"), 16),
    ),
    page=A4,
)
_NAME = Phrase(zh="工作交接清单", en="List of a handover")


def handover_page(facts: HandedFacts) -> FactSheet:
    """The page before the lines."""
    return FactSheet(
        (
            Fact(Phrase(zh="交接号", en="Number"), facts.number),
            Fact(Phrase(zh="交接种类", en="Kind"), facts.kind),
            Fact(Phrase(zh="清点日期", en="Counted on"), facts.drawn_on),
            Fact(Phrase(zh="差异说明", en="What differs"), facts.difference, share=2),
            Fact(Phrase(zh="未了事项", en="Open matters"), facts.open_matters, share=2),
            Fact(Phrase(zh="移交人（签字）", en="Handed over by (signature)"), facts.handed_by),
            Fact(Phrase(zh="接收人（签字）", en="Taken over by (signature)"), facts.taken_by),
            Fact(Phrase(zh="监交人（签字）", en="Watched by (signature)"), facts.watched_by),
            Fact(Phrase(zh="签字日期", en="Signed on"), facts.signed_on),
        )
    )


_SAMPLES = (
    HandedLine(1, Phrase("在库档案", "Holdings"), "W017", "机密", "1,204", "1,204"),
    HandedLine(2, Phrase("在借未还", "On loan"), "", "秘密", "37", "36", "−1"),
    HandedLine(3, Phrase("钥匙", "Keys"), "", "", "", "6"),
)
_SAMPLE = HandedFacts(
    "交接〔2026〕1号",
    Phrase("岗位交接", "Change of post"),
    "宋闻溪",
    "林素贞",
    "顾言舟",
    "2026-11-28",
    "",
    "一件在修复，单据在柜",
    "《管网年报》待整理",
)
BOOK: Book[HandedLine] = Book(
    "handover_sheet",
    _NAME,
    _TABLE,
    totals=False,
    samples=(handover_page(_SAMPLE), ListPage("交接〔2026〕1号", _SAMPLES, beside="1 / 1")),
)
FORM = BOOK.form()
