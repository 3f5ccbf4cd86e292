"""The papers of a transfer: the deed 档案交接文据 and the list 档案移交（接收）登记表, to be signed by both (F-02)."""

from __future__ import annotations

from recordsroom.services.documents.bound import Book, ListPage
from recordsroom.services.documents.fact_sheet import Fact, FactSheet
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.record_columns import RecordLine, column, optional
from recordsroom.services.documents.table import Column, Table

DEED = Phrase(zh="档案交接文据", en="Deed of transfer")
SEALS = (Phrase(zh="（交出单位盖章）", en="(seal: giving)"), Phrase(zh="（接收单位盖章）", en="(seal: taking)"))
_SYSTEM: Column[RecordLine] = Column(Phrase(zh="录入系统", en="Entered"), 14, option="system", usual=False)
_TABLE: Table[RecordLine] = Table(
    (
        column("number", 12),
        column("reference_code", 52),
        column("title", 96),
        column("year", 13),
        column("retention", 15),
        column("mark", 22),
        column("items", 12),
        column("pages", 13),
        optional("box_no", 12),
        _SYSTEM,
        column("note", 22),
    )
)


def deed(unit: str, years: str, category: str, how_much: Phrase, list_pages: int) -> FactSheet:
    """The deed over what the list behind it names; what both sides say is written by hand."""
    tools = Phrase(
        zh=f"档案移交（接收）登记表　1 份 {list_pages} 页，一式两份", en=f"List of transfer, {list_pages} pages, twice"
    )
    return FactSheet(
        (
            Fact(Phrase(zh="交出单位", en="Given by"), unit),
            Fact(Phrase(zh="接收单位", en="Taken by")),
            Fact(Phrase(zh="交接性质", en="Kind of transfer")),
            Fact(Phrase(zh="档案所属年度", en="Years"), years),
            Fact(Phrase(zh="档案类别", en="Category"), category),
            Fact(Phrase(zh="数量", en="How much"), how_much),
            Fact(Phrase(zh="检索工具名称及数量", en="Finding aids"), tools),
            Fact(Phrase(zh="移出说明", en="Remarks of the giver"), share=2),
            Fact(Phrase(zh="接收意见", en="Remarks of the taker"), share=2),
            Fact(Phrase(zh="交出单位 负责人／经办人", en="For the giver")),
            Fact(Phrase(zh="接收单位 负责人／经办人", en="For the taker")),
            Fact(Phrase(zh="交接日期", en="Date"), Phrase(zh="　　　　年　　月　　日", en="")),
        ),
        SEALS,
        DEED,
    )


BOOK: Book[RecordLine] = Book(
    "transfer_list",
    Phrase(zh="档案移交（接收）登记表", en="List of transfer"),
    _TABLE,
    (
        Phrase(zh="移交单位：", en="Given by:"),
        Phrase(zh="移交人：", en="Giver:"),
        Phrase(zh="接收单位：", en="Taken by:"),
        Phrase(zh="接收人：", en="Taker:"),
        Phrase(zh="监交人：", en="Seen by:"),
        Phrase(zh="日期：", en="Date:"),
    ),
    sealed=True,
    samples=(
        deed("青石市水务局", "2011", "文书", Phrase(zh="2 件 18 页", en="2 items, 18 pages"), 1),
        ListPage(
            "青石市水务局",
            (
                RecordLine(1, "Z109-WS·2011-Y-BGS-0001", "", "", "关于做好2011年度档案工作的通知", "", "", "6",
                           retention="永久", items="1", year="2011"),
                RecordLine(2, "Z109-WS·2011-Y-BGS-0002", "", "", "[关于东湖水源地保护的请示]", "", "秘密★10年", "12",
                           "附图1张", retention="永久", items="1", year="2011"),
            ),
            Phrase(zh="本页 2 件 18 页", en="This page: 2 items, 18 pages"),
            Phrase(zh="合计 2 件 18 页", en="In all: 2 items, 18 pages"),
            "1 / 1",
        ),
    ),
)  # fmt: skip
FORM = BOOK.form()
