"""The opinions of an appraisal 档案鉴定意见表, bound behind its report 鉴定工作报告 (F-22, G-20)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.bound import Book, ListPage
from recordsroom.services.documents.fact_sheet import UNIT_SEAL, Fact, FactSheet
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.table import Column, Table

NAME = Phrase(zh="档案鉴定意见表", en="Opinions of an appraisal")
REPORT = Phrase(zh="档案鉴定工作报告", en="Report of an appraisal")


@dataclass(frozen=True, repr=False)
class OpinionLine:
    """One file or item, and what the group says of it."""

    number: int
    reference_code: str
    title: str
    year: str
    period: str
    until: str
    mark: str
    opinion: str | Phrase
    why: str
    appraisers: str


TABLE: Table[OpinionLine] = Table(
    (
        Column(Phrase(zh="序号", en="No."), 12, lambda line: str(line.number), across="centre"),
        Column(Phrase(zh="档号", en="Reference"), 48, lambda line: line.reference_code),
        Column(Phrase(zh="题名", en="Title"), 58, lambda line: line.title, shorten="end"),
        Column(Phrase(zh="年度", en="Year"), 12, lambda line: line.year, across="centre"),
        Column(Phrase(zh="原期限", en="Period"), 15, lambda line: line.period, across="centre"),
        Column(Phrase(zh="到期日", en="Over on"), 21, lambda line: line.until, across="centre"),
        Column(Phrase(zh="密级及期限", en="Level"), 20, lambda line: line.mark, across="centre"),
        Column(Phrase(zh="鉴定意见", en="Opinion"), 25, lambda line: line.opinion, shorten="end"),
        Column(Phrase(zh="理由", en="Why"), 26, lambda line: line.why, shorten="end"),
        Column(Phrase(zh="鉴定人", en="Appraised by"), 20, lambda line: line.appraisers, shorten="end"),
    )
)


def report(told: dict[str, str | Phrase]) -> FactSheet:
    """The report in front; what is not told is written by hand."""
    names = (
        ("number", Phrase(zh="鉴定编号", en="Number"), 1.0),
        ("fonds", Phrase(zh="全宗号　全宗名称", en="Fonds"), 1.0),
        ("scope", Phrase(zh="鉴定范围", en="Scope"), 1.0),
        ("group", Phrase(zh="鉴定小组成员（签字）", en="Group, signatures"), 1.5),
        ("when", Phrase(zh="起止日期", en="From and to"), 1.0),
        ("how_much", Phrase(zh="鉴定数量", en="How much"), 1.0),
        ("result", Phrase(zh="鉴定结果", en="Result"), 1.5),
        ("report", Phrase(zh="情况说明及建议", en="Report"), 2.5),
        ("enclosed", Phrase(zh="附件", en="Enclosed"), 1.0),
        ("head", Phrase(zh="组长（签字、日期）", en="Head of the group"), 1.5),
        ("approved", Phrase(zh="单位负责人意见（签字、日期）", en="Leader of the unit"), 1.5),
    )
    return FactSheet(tuple(Fact(name, told.get(key) or "", share) for key, name, share in names), (UNIT_SEAL,), REPORT)


BOOK: Book[OpinionLine] = Book(
    "appraisal_opinions",
    NAME,
    TABLE,
    (
        Phrase(zh="鉴定人：", en="Appraised by:"),
        Phrase(zh="鉴定人：", en="Appraised by:"),
        Phrase(zh="组长：", en="Head:"),
        Phrase(zh="日期：", en="Date:"),
    ),
    totals=False,
    sealed=True,
    samples=(
        report(
            {
                "number": "鉴2026-01",
                "fonds": "Z109　青石市水务局",
                "scope": "2011年度文书档案，保管期满",
                "group": "许见山、白露宁、宋闻溪",
                "when": "2026-11-02 – 2026-11-20",
                "how_much": Phrase(zh="2 卷（件）", en="2 files or items"),
                "result": Phrase(zh="续存 1，销毁 1，移交 0，存疑 0", en="keep 1, destroy 1, transfer 0, disputed 0"),
                "report": "逐件审阅，续存件期限从长",
                "enclosed": Phrase(zh="鉴定意见表 1 页", en="Opinions, 1 page"),
            }
        ),
        ListPage(
            "鉴2026-01",
            (
                OpinionLine(1, "Z109-WS·2011-D10-BGS-0001", "关于做好2011年度档案工作的通知", "2011", "10年",
                            "2021-12-31", "", Phrase(zh="续存至30年", en="keep, 30 years"), "", "许见山、白露宁"),
                OpinionLine(2, "Z109-WS·2011-D10-BGS-0002", "", "2011", "10年", "2021-12-31", "机密★20年",
                            Phrase(zh="销毁", en="destroy"), "无保存价值", "许见山、白露宁"),
            ),
            beside="1 / 1",
        ),
    ),
)  # fmt: skip
FORM = BOOK.form()
