"""The certificate of a search 查档证明: what somebody wanted to know, what the records say, and from which (P-13)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.bound import Book, ListPage
from recordsroom.services.documents.fact_sheet import Fact, FactSheet
from recordsroom.services.documents.measure import A4
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.table import Column, Table


@dataclass(frozen=True, repr=False)
class LookedInto:
    """One record that the answer rests on."""

    number: int
    code: str
    title: str | Phrase
    level: str


@dataclass(frozen=True, repr=False)
class ProofFacts:
    """What the first page certifies."""

    number: str
    enquiry: str
    enquirer: str
    unit: str
    sought: str
    answer: str
    records: Phrase
    let_by: str
    answered_on: str
    keeper: str


_TABLE: Table[LookedInto] = Table(
    (
        Column(Phrase(zh="序号", en="No."), 12, lambda line: str(line.number), across="centre"),
        Column(Phrase(zh="档号", en="Reference code"), 62, lambda line: line.code),
        Column(Phrase(zh="题名", en="Title"), 72, lambda line: line.title, shorten="end"),
        Column(Phrase(zh="密级", en="Level"), 24, lambda line: line.level, across="centre"),
    ),
    page=A4,
)


def proof_page(facts: ProofFacts) -> FactSheet:
    """The page before the list of the records."""
    return FactSheet(
        (
            Fact(Phrase(zh="证明编号", en="Number"), facts.number),
            Fact(Phrase(zh="代查编号", en="Enquiry"), facts.enquiry),
            Fact(Phrase(zh="查询人", en="Enquirer"), facts.enquirer),
            Fact(Phrase(zh="单位", en="Unit"), facts.unit),
            Fact(Phrase(zh="查询事项", en="What was sought"), facts.sought, share=2),
            Fact(Phrase(zh="查档结果", en="What the records say"), facts.answer, share=3),
            Fact(Phrase(zh="依据档案", en="Records it rests on"), facts.records),
            Fact(Phrase(zh="批准人、审批单号", en="Let by, form"), facts.let_by),
            Fact(Phrase(zh="答复日期", en="Answered on"), facts.answered_on),
            Fact(Phrase(zh="查档人（签字）", en="Who looked (signature)"), facts.keeper),
            Fact(Phrase(zh="领取人（签字）", en="Who takes it (signature)")),
        ),
        seals=(Phrase(zh="档案室（章）", en="Records room (seal)"),),
    )


_SAMPLE = ProofFacts(
    "查证2026-0001", "代查2026-0003", "季云舒", "财务处", "2019年办公用房调整的批复文号", "批复文号见所列档案第3页。",
    Phrase("1 件", "1 record"), "", "2026-11-20", "宋闻溪",
)  # fmt: skip
_LINE = LookedInto(1, "W017-WS·2019-Y-GH-0045", "关于调整办公用房的批复", "")
BOOK: Book[LookedInto] = Book(
    "enquiry_proof",
    Phrase(zh="查档证明", en="Certificate of a search"),
    _TABLE,
    totals=False,
    samples=(
        proof_page(_SAMPLE),
        ListPage("查证2026-0001", (_LINE,), beside="1 / 1"),
    ),
)
FORM = BOOK.form()
