"""The papers of a transfer to the state archives: the deed of F-02 as for what comes in, and the list behind it."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.accession_deed import DeedTold, deed
from recordsroom.services.documents.bound import Book, ListPage
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.table import Column, Table
from recordsroom.services.documents.transfer_list import BOOK as LIST


@dataclass(frozen=True, repr=False)
class LeavingLine:
    """One carrier that goes to the state archives, with what the review says."""

    number: int
    reference_code: str
    title: str
    year: str
    retention: str
    mark: str
    copy_no: str
    pages: str
    access: str | Phrase
    access_why: str
    counted: str | Phrase
    note: str | Phrase = ""


_TABLE: Table[LeavingLine] = Table(
    (
        Column(Phrase(zh="序号", en="No."), 12, lambda line: str(line.number), across="centre"),
        Column(Phrase(zh="档号", en="Reference"), 50, lambda line: line.reference_code),
        Column(Phrase(zh="题名", en="Title"), 61, lambda line: line.title, shorten="end"),
        Column(Phrase(zh="年度", en="Year"), 12, lambda line: line.year, across="centre"),
        Column(Phrase(zh="保管期限", en="Period"), 15, lambda line: line.retention, across="centre"),
        Column(Phrase(zh="密级", en="Level"), 18, lambda line: line.mark, across="centre"),
        Column(Phrase(zh="份号", en="Copy"), 14, lambda line: line.copy_no, across="centre"),
        Column(Phrase(zh="页数", en="Pages"), 11, lambda line: line.pages, across="right"),
        Column(Phrase(zh="开放审核", en="Access"), 16, lambda line: line.access, across="centre"),
        Column(Phrase(zh="理由", en="Why"), 24, lambda line: line.access_why, shorten="end"),
        Column(Phrase(zh="清点", en="Counted"), 12, lambda line: line.counted, across="centre"),
        Column(Phrase(zh="备注", en="Note"), 12, lambda line: line.note, shorten="end"),
    )
)
_SAMPLE = DeedTold(
    number="移2026-0001",
    giving="青石市水务局",
    taking="青石市档案馆",
    kind="到期移交",
    years="2001–2006",
    categories="",
    listed=Phrase(zh="2 件 18 页", en="2 items, 18 pages"),
    came=Phrase(zh="2 件 18 页", en="2 items, 18 pages"),
    finding_aids=Phrase(zh="移交目录 1 页，一式两份", en="List, 1 page, twice"),
    difference="",
    apart=Phrase(zh="开放 1 件，延期开放 1 件", en="open 1, not yet 1"),
    given_by="宋闻溪",
    taken_by="梁佩珩",
    seen_by="苏怀瑾",
    signed_on="2026-11-20",
)
BOOK: Book[LeavingLine] = Book(
    "transfer_deed",
    Phrase(zh="档案移交进馆登记表", en="Transfer to the state archives"),
    _TABLE,
    LIST.feet,
    sealed=True,
    samples=(
        deed(_SAMPLE),
        ListPage(
            "移2026-0001　青石市档案馆",
            (
                LeavingLine(1, "Z109-WS·2001-Y-BGS-0001", "关于做好2001年度档案工作的通知", "2001", "永久", "", "", "6",
                            Phrase(zh="开放", en="open"), "", "√"),
                LeavingLine(2, "Z109-WS·2001-Y-BGS-0002", "", "2001", "永久", "秘密★30年", "000616", "12",
                            Phrase(zh="延期开放", en="not yet"), "仍在保密期限内", "√"),
            ),
            Phrase(zh="本页 2 件 18 页", en="This page: 2 items, 18 pages"),
            Phrase(zh="合计 2 件 18 页", en="In all: 2 items, 18 pages"),
            "1 / 1",
        ),
    ),
)  # fmt: skip
FORM = BOOK.form()
