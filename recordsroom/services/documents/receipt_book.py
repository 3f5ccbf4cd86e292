"""The incoming book 收文登记簿 of a year: its lines for binding, and behind them the closing act (F-01, G-01)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.bound import Book, ListPage
from recordsroom.services.documents.fact_sheet import UNIT_SEAL, Fact, FactSheet
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.table import Column, Table


@dataclass(frozen=True, repr=False)
class ReceiptLine:
    """One line of the book; what is not known yet stays empty and is filled in by hand."""

    number: str
    received_on: str
    from_unit: str
    document_no: str
    title: str | Phrase
    attachments: str
    copies: str
    copy_nos: str
    mark: str
    urgency: str | Phrase
    signed_by: str
    reply_no: str = ""
    filed_on: str = ""
    reference_code: str = ""
    note: str = ""


_OFFICE: Column[ReceiptLine] = Column(Phrase(zh="承办", en="Handled by"), 14, option="office", usual=False)
_REPLY: Column[ReceiptLine] = Column(
    Phrase(zh="复文号", en="Reply no."), 18, lambda line: line.reply_no, shorten="end", option="reply"
)
_TABLE: Table[ReceiptLine] = Table(
    (
        Column(Phrase(zh="收文号", en="Number"), 24, lambda line: line.number),
        Column(Phrase(zh="收文日期", en="Received"), 17, lambda line: line.received_on, across="centre"),
        Column(Phrase(zh="来文机关", en="From"), 20, lambda line: line.from_unit, shorten="end"),
        Column(Phrase(zh="文号", en="Document no."), 20, lambda line: line.document_no, shorten="end"),
        Column(Phrase(zh="标题", en="Title"), 30, lambda line: line.title, shorten="end", gives=True),
        Column(Phrase(zh="附件", en="Annexes"), 10, lambda line: line.attachments, shorten="end"),
        Column(Phrase(zh="份数", en="Copies"), 10, lambda line: line.copies, across="right"),
        Column(Phrase(zh="份号", en="Copy"), 12, lambda line: line.copy_nos, shorten="end"),
        Column(Phrase(zh="密级", en="Level"), 16, lambda line: line.mark, across="centre"),
        Column(Phrase(zh="紧急", en="Urgent"), 10, lambda line: line.urgency, across="centre"),
        _OFFICE,
        Column(Phrase(zh="签收人", en="Signed"), 12, lambda line: line.signed_by, shorten="end"),
        _REPLY,
        Column(Phrase(zh="归卷日期", en="Filed"), 17, lambda line: line.filed_on, across="centre"),
        Column(Phrase(zh="归入卷号", en="Filed as"), 28, lambda line: line.reference_code),
        Column(Phrase(zh="备注", en="Note"), 13, lambda line: line.note, shorten="end"),
    ),
    tall=9.0,
)
CLOSING = Phrase(zh="收文登记簿年终结账", en="Closing of the incoming book")


@dataclass(frozen=True, repr=False)
class ClosingFacts:
    """What the closing act says."""

    book: Phrase
    year: int
    last: str
    lines: int
    voided: int
    filed: int
    waiting: int
    closed_on: str
    keeper: str
    looked_by: str
    note: str


def closing_page(facts: ClosingFacts) -> FactSheet:
    """The page behind the last line of a closed book, to be signed by both."""
    rest = facts.lines - facts.voided - facts.filed
    return FactSheet(
        (
            Fact(Phrase(zh="登记簿", en="Book"), facts.book),
            Fact(Phrase(zh="年度", en="Year"), str(facts.year)),
            Fact(Phrase(zh="末号（此后不再编号）", en="Last number; none after it"), facts.last),
            Fact(Phrase(zh="清点行数", en="Lines counted"), str(facts.lines)),
            Fact(Phrase(zh="作废", en="Void"), str(facts.voided)),
            Fact(Phrase(zh="已归卷", en="Filed"), str(facts.filed)),
            Fact(Phrase(zh="未归卷", en="Not filed"), str(rest)),
            Fact(Phrase(zh="其中待移交", en="Of them to hand over"), str(facts.waiting)),
            Fact(Phrase(zh="说明", en="Note"), facts.note, share=2),
            Fact(Phrase(zh="结账日期", en="Closed on"), facts.closed_on),
            Fact(Phrase(zh="登记人（签字）", en="Keeper (signature)"), facts.keeper),
            Fact(Phrase(zh="核对人（签字）", en="Looked at by (signature)"), facts.looked_by),
        ),
        (UNIT_SEAL,),
        CLOSING,
    )


_SAMPLES = (
    ReceiptLine("密收〔2026〕0001", "20260105", "市规划局", "密〔2026〕3号", "管网改造通知", "附图1张", "2", "000616-7",
                "秘密★10年", "", "宋闻溪", "青水〔2026〕12号", "20260112", "Z109-WS·2026-Y-BGS-0001"),
    ReceiptLine("密收〔2026〕0002", "20260106", "市委办公室", "", Phrase("未拆封　顾言舟", "Unopened, 顾言舟"), "", "",
                "", "机密", Phrase("加急", "urgent"), "宋闻溪", note="20260106 顾言舟 签收"),
)  # fmt: skip
_CLOSED = ClosingFacts(
    book=Phrase("密件收文登记簿", "Incoming book of classified documents"),
    year=2026,
    last="密收〔2026〕0002",
    lines=2,
    voided=0,
    filed=1,
    waiting=0,
    closed_on="2027-01-04",
    keeper="宋闻溪",
    looked_by="顾言舟",
    note="清点相符",
)
BOOK: Book[ReceiptLine] = Book(
    "receipt_book",
    Phrase(zh="收文登记簿", en="Incoming book"),
    _TABLE,
    totals=False,
    samples=(ListPage("青石市水务局　密件收文登记簿　2026 年", _SAMPLES, beside="1 / 1"), closing_page(_CLOSED)),
)
FORM = BOOK.form()
