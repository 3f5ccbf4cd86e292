"""The sheet of who leaves 离岗清退单 (F-20): what the person still holds, and at the end that nothing is out."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.bound import Book, ListPage
from recordsroom.services.documents.fact_sheet import Fact, FactSheet
from recordsroom.services.documents.measure import A4
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.table import Column, Table


@dataclass(frozen=True, repr=False)
class HeldLine:
    """One thing that is still out; who takes it back signs by hand."""

    number: int
    sort: Phrase
    called: str
    since: str


@dataclass(frozen=True, repr=False)
class ClearanceFacts:
    """What the first page says; before the clearance its number and contact are empty."""

    number: str
    name: str
    unit: str
    post: str
    card: str
    cause: str | Phrase
    held: Phrase
    contact: str
    note: str
    cleared_on: str
    keeper: str


_TABLE: Table[HeldLine] = Table(
    (
        Column(Phrase(zh="序号", en="No."), 12, lambda line: str(line.number), across="centre"),
        Column(Phrase(zh="类别", en="Sort"), 30, lambda line: line.sort),
        Column(Phrase(zh="档号、编号", en="Reference, number"), 58, lambda line: line.called),
        Column(Phrase(zh="何日起", en="Since"), 24, lambda line: line.since, across="centre"),
        Column(Phrase(zh="退还日期", en="Back on"), 22),
        Column(Phrase(zh="接收人", en="Taken by"), 24),
    ),
    page=A4,
)


def clearance_page(facts: ClearanceFacts) -> FactSheet:
    """The page before the list."""
    return FactSheet(
        (
            Fact(Phrase(zh="清退号", en="Number"), facts.number),
            Fact(Phrase(zh="姓名", en="Name"), facts.name),
            Fact(Phrase(zh="单位", en="Unit"), facts.unit),
            Fact(Phrase(zh="职务", en="Post"), facts.post),
            Fact(Phrase(zh="原因", en="Why"), facts.cause),
            Fact(Phrase(zh="尚未退还", en="Still out"), facts.held),
            Fact(Phrase(zh="利用证", en="Card"), facts.card),
            Fact(Phrase(zh="说明", en="Note"), facts.note, share=2),
            Fact(Phrase(zh="清退日期", en="Cleared on"), facts.cleared_on),
            Fact(Phrase(zh="本人（签字）", en="The person (signature)")),
            Fact(Phrase(zh="单位联系人（签字）", en="Contact of the unit (signature)"), facts.contact),
            Fact(Phrase(zh="档案员（签字）", en="Keeper (signature)"), facts.keeper),
        )
    )


_SAMPLE = ClearanceFacts(
    "", "沈知远", "规划研究室", "工程师", "3000000012", Phrase("调离", "left"),
    Phrase("1 项", "1 thing"), "", "", "", "宋闻溪",
)  # fmt: skip
BOOK: Book[HeldLine] = Book(
    "clearance_sheet",
    Phrase(zh="离岗清退单", en="Sheet of who leaves"),
    _TABLE,
    totals=False,
    samples=(
        clearance_page(_SAMPLE),
        ListPage(
            "沈知远　规划研究室",
            (HeldLine(1, Phrase("借阅", "Loan"), "W017-WS·2019-Y-GH-0045", "2026-11-03"),),
            beside="1 / 1",
        ),
    ),
)
FORM = BOOK.form()
