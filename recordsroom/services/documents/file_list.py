"""The list of files 案卷目录 (F-10), and the register of such lists 案卷目录登记簿 (G-05)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.bound import Book, BoundRow, ListPage
from recordsroom.services.documents.fact_sheet import UNIT_SEAL, Fact, FactSheet
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.record_columns import RecordLine, column, optional
from recordsroom.services.documents.table import Column, Table

_FILES: Table[RecordLine] = Table(
    (
        column("number", 12),
        column("reference_code", 52),
        column("title", 84, Phrase(zh="案卷题名", en="Title of the file")),
        column("date", 35, Phrase(zh="起止日期", en="From–to")),
        column("pages", 14, Phrase(zh="总页数", en="Pages")),
        column("items", 12),
        column("retention", 16),
        optional("mark", 16, usual=True),
        optional("box_no", 12),
        column("note", 16),
    )
)
_SAMPLES: tuple[BoundRow, ...] = (
    FactSheet(
        (
            Fact(Phrase(zh="全宗名称", en="Fonds"), "青石市水务局"),
            Fact(Phrase(zh="目录号", en="List"), "C038-001"),
            Fact(Phrase(zh="保管期限", en="Kept"), "永久"),
            Fact(Phrase(zh="数量", en="How much"), Phrase(zh="2 卷 210 页", en="2 files, 210 pages")),
        ),
        (UNIT_SEAL,),
    ),
    ListPage(
        "C038-001　青石市水务局　永久",
        (
            RecordLine(1, "C038-001-001", "", "", "东湖水源地保护", "20110305–20111220", "秘密★10年", "124",
                       retention="永久", items="18"),
            RecordLine(2, "C038-001-002", "", "", "城北供水管网改造", "2011–2013", "", "86", retention="30年",
                       items="12"),
        ),
        Phrase(zh="本页 2 卷 210 页", en="This page: 2 files, 210 pages"),
        Phrase(zh="合计 2 卷 210 页", en="In all: 2 files, 210 pages"),
        "1 / 1",
    ),
)  # fmt: skip
BOOK: Book[RecordLine] = Book(
    "file_list", Phrase(zh="案卷目录", en="List of files"), _FILES, sealed=True, samples=_SAMPLES
)


@dataclass(frozen=True, repr=False)
class CatalogueLine:
    """One list of files as the register of lists has it."""

    number: int
    code: str
    name: str
    fonds_no: str
    years: str
    retention: str
    files: int
    first: str
    last: str
    pages: str
    note: str = ""


_CATALOGUES: Table[CatalogueLine] = Table(
    (
        Column(Phrase(zh="序号", en="No."), 12, lambda line: str(line.number), across="centre"),
        Column(Phrase(zh="目录号", en="List"), 55, lambda line: line.code),
        Column(Phrase(zh="目录名称", en="Name"), 52, lambda line: line.name, shorten="end", gives=True),
        Column(Phrase(zh="全宗号", en="Fonds"), 16, lambda line: line.fonds_no, across="centre"),
        Column(Phrase(zh="年度", en="Years"), 22, lambda line: line.years, across="centre"),
        Column(Phrase(zh="保管期限", en="Kept"), 24, lambda line: line.retention, across="centre"),
        Column(Phrase(zh="卷数", en="Files"), 14, lambda line: f"{line.files:,}", across="right"),
        Column(Phrase(zh="起卷号", en="First"), 16, lambda line: line.first, across="centre"),
        Column(Phrase(zh="止卷号", en="Last"), 16, lambda line: line.last, across="centre"),
        Column(Phrase(zh="总页数", en="Pages"), 16, lambda line: line.pages, across="right"),
        Column(Phrase(zh="备注", en="Note"), 14, lambda line: line.note, shorten="end"),
    )
)
REGISTER: Book[CatalogueLine] = Book(
    "catalogue_register",
    Phrase(zh="案卷目录登记簿", en="Register of lists of files"),
    _CATALOGUES,
    samples=(
        ListPage(
            "青石市水务局",
            (CatalogueLine(1, "C038-001", "文书按卷", "C038", "2009–2013", "永久、30年", 210, "001", "210", "18,204"),),
            Phrase(zh="本页 210 卷 18,204 页", en="This page: 210 files, 18,204 pages"),
            Phrase(zh="合计 210 卷 18,204 页", en="In all: 210 files, 18,204 pages"),
            "1 / 1",
        ),
    ),
)
FORM, REGISTER_FORM = BOOK.form(), REGISTER.form()
