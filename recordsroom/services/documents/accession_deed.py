"""The papers of what a unit handed over: the deed, and the list with what came of every line (F-02, P-30)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.bound import Book, ListPage
from recordsroom.services.documents.fact_sheet import Fact, FactSheet
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.record_columns import RecordLine, column
from recordsroom.services.documents.table import Column as TableColumn
from recordsroom.services.documents.table import Table, table_form
from recordsroom.services.documents.transfer_list import DEED, SEALS

_BY_HAND = Phrase(zh="　　　　年　　月　　日", en="")


@dataclass(frozen=True, repr=False)
class DeedTold:
    """What the deed says; what is not signed yet is written by hand."""

    number: str
    giving: str
    taking: str
    kind: str
    years: str
    categories: str
    listed: Phrase
    came: Phrase
    finding_aids: Phrase
    difference: str
    apart: Phrase
    given_by: str
    taken_by: str
    seen_by: str
    signed_on: str


def deed(told: DeedTold) -> FactSheet:
    """The deed over what the list behind it names, item by item."""
    return FactSheet(
        (
            Fact(Phrase(zh="编号", en="Number"), told.number),
            Fact(Phrase(zh="交出单位", en="Given by"), told.giving),
            Fact(Phrase(zh="接收单位", en="Taken by"), told.taking),
            Fact(Phrase(zh="交接性质", en="Kind of transfer"), told.kind),
            Fact(Phrase(zh="所属年度、档案类别", en="Years, category"), f"{told.years}　{told.categories}"),
            Fact(Phrase(zh="应收数量", en="Listed"), told.listed),
            Fact(Phrase(zh="实收数量", en="Received"), told.came),
            Fact(Phrase(zh="检索工具名称及数量", en="Finding aids"), told.finding_aids),
            Fact(Phrase(zh="差异说明", en="Difference"), told.difference, share=1.6),
            Fact(Phrase(zh="接收意见", en="Remarks of the taker"), told.apart, share=1.4),
            Fact(Phrase(zh="移交人", en="For the giver"), told.given_by),
            Fact(Phrase(zh="接收人", en="For the taker"), told.taken_by),
            Fact(Phrase(zh="监交人", en="Seen by"), told.seen_by),
            Fact(Phrase(zh="交接日期", en="Date"), told.signed_on or _BY_HAND),
        ),
        SEALS,
        DEED,
    )


_TABLE: Table[RecordLine] = Table(
    (
        column("number", 12),
        column("reference_code", 52),
        column("title", 76),
        column("copy_no", 16),
        column("year", 12),
        column("retention", 14),
        column("mark", 22),
        column("items", 11),
        column("pages", 12),
        column("came", 18),
        column("note", 24),
    )
)
CAME = Phrase(zh="已到", en="came")
LACKING = Phrase(zh="未到", en="lacking")
OVER = Phrase(zh="单外", en="not listed")
BOOK: Book[RecordLine] = Book(
    "accession_deed",
    Phrase(zh="档案移交（接收）登记表", en="List of transfer, received"),
    _TABLE,
    (
        Phrase(zh="移交人：", en="Giver:"),
        Phrase(zh="接收人：", en="Taker:"),
        Phrase(zh="监交人：", en="Seen by:"),
        Phrase(zh="日期：", en="Date:"),
    ),
    sealed=True,
    samples=(
        deed(
            DeedTold(
                "接收〔2026〕1号", "青石市水务局", "青石市档案室", "年度归档", "2011", "文书",
                Phrase("2 件 18 页", "2 items, 18 pages"), Phrase("1 件 6 页", "1 item, 6 pages"),
                Phrase("移交清单 水移〔2026〕1号　登记表 1 页，一式两份", "List 1, one page, twice"),
                "缺第 2 件，移交单位下周补交。", Phrase("隔离待处理 0 件", "0 kept apart"),
                "林素贞", "宋闻溪", "何以宁", "2026-11-20",
            )
        ),
        ListPage(
            "接收〔2026〕1号　青石市水务局",
            (
                RecordLine(1, "Z109-WS·2011-Y-BGS-0001", "", "", "关于做好2011年度档案工作的通知", "", "", "6",
                           "", "永久", items="1", year="2011", came=CAME),
                RecordLine(2, "Z109-WS·2011-Y-BGS-0002", "", "", "关于东湖水源地保护的请示", "", "秘密★10年", "12",
                           "附图1张", "永久", items="1", year="2011", came=LACKING),
            ),
            Phrase(zh="本页 2 件 18 页", en="This page: 2 items, 18 pages"),
            Phrase(zh="合计 2 件 18 页", en="In all: 2 items, 18 pages"),
            "1 / 1",
        ),
    ),
)  # fmt: skip
FORM = BOOK.form()


@dataclass(frozen=True, repr=False)
class AccessionEntry:
    """One line of the register; an open list has no day and no names yet."""

    number: str
    on: str
    unit: str
    kind: str
    list_no: str
    mark: str
    listed: str
    came: str
    difference: str
    given_by: str
    taken_by: str
    seen_by: str


_REGISTER: Table[AccessionEntry] = Table(
    (
        TableColumn(Phrase(zh="接收号", en="Number"), 30, lambda line: line.number),
        TableColumn(Phrase(zh="接收日期", en="Date"), 22, lambda line: line.on, across="centre"),
        TableColumn(Phrase(zh="移交单位", en="Given by"), 42, lambda line: line.unit, shorten="end"),
        TableColumn(Phrase(zh="性质", en="Kind"), 20, lambda line: line.kind, shorten="end"),
        TableColumn(Phrase(zh="移交清单号", en="Its list"), 26, lambda line: line.list_no, shorten="end"),
        TableColumn(Phrase(zh="最高密级", en="Level"), 16, lambda line: line.mark, across="centre"),
        TableColumn(Phrase(zh="应收", en="Listed"), 14, lambda line: line.listed, across="right"),
        TableColumn(Phrase(zh="实收", en="Came"), 14, lambda line: line.came, across="right"),
        TableColumn(Phrase(zh="差异、完好情况", en="Difference, condition"), 45, lambda line: line.difference,
                    shorten="end"),
        TableColumn(Phrase(zh="移交人", en="Giver"), 16, lambda line: line.given_by, shorten="end"),
        TableColumn(Phrase(zh="接收人", en="Taker"), 16, lambda line: line.taken_by, shorten="end"),
        TableColumn(Phrase(zh="监交人", en="Seen by"), 16, lambda line: line.seen_by, shorten="end"),
    )
)  # fmt: skip
REGISTER = table_form(
    "accession_register",
    Phrase(zh="档案接收登记簿", en="Register of accessions"),
    _REGISTER,
    (
        AccessionEntry("接收〔2026〕1号", "2026-11-20", "青石市水务局", "年度归档", "水移〔2026〕1号", "秘密", "2", "1",
                       "缺第 2 件，移交单位下周补交。", "林素贞", "宋闻溪", "何以宁"),
        AccessionEntry("接收〔2026〕2号", "", "规划研究室", "", "", "", "12", "5", "", "", "", ""),
    ),
)  # fmt: skip
