"""The report of a yearly review 国家秘密年度审核报告: its counts, then every line that does not stay (R-12)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.bound import Book, ListPage
from recordsroom.services.documents.fact_sheet import UNIT_SEAL, Fact, FactSheet
from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.table import Column, Table


@dataclass(frozen=True, repr=False)
class ReviewLine:
    """One state secret that is to be changed or declassified."""

    number: int
    reference_code: str
    title: str | Phrase
    mark: str
    until: str
    unit: str
    outcome: Phrase
    words: str
    decided: str | Phrase = ""


TABLE: Table[ReviewLine] = Table(
    (
        Column(Phrase(zh="序号", en="No."), 12, lambda line: str(line.number), across="centre"),
        Column(Phrase(zh="档号", en="Reference"), 48, lambda line: line.reference_code),
        Column(Phrase(zh="题名", en="Title"), 60, lambda line: line.title, shorten="end"),
        Column(Phrase(zh="密级、期限", en="Mark"), 25, lambda line: line.mark, across="centre"),
        Column(Phrase(zh="到期日", en="Until"), 20, lambda line: line.until, across="centre"),
        Column(Phrase(zh="定密机关", en="Classified by"), 30, lambda line: line.unit, shorten="end"),
        Column(Phrase(zh="审核意见", en="Outcome"), 18, lambda line: line.outcome, across="centre"),
        Column(Phrase(zh="说明", en="Remarks"), 30, lambda line: line.words, shorten="end"),
        Column(Phrase(zh="办理", en="Done"), 14, lambda line: line.decided, across="centre"),
    )
)


def cover(told: dict[str, str | Phrase]) -> FactSheet:
    """The counts of a review; its opinion and its signatures are written by hand."""
    names = (
        ("year", Phrase(zh="审核年度", en="Year"), 1.0),
        ("days", Phrase(zh="起止日期", en="Begun and ended"), 1.0),
        ("leader", Phrase(zh="审核负责人", en="Who answers for it"), 1.0),
        ("total", Phrase(zh="审核项数", en="Secrets reviewed"), 1.0),
        ("kept", Phrase(zh="维持不变", en="Stay as they are"), 1.0),
        ("change", Phrase(zh="拟变更（清单附后）", en="To be changed, as listed"), 1.0),
        ("declassify", Phrase(zh="拟解密（清单附后）", en="To be declassified, as listed"), 1.0),
        ("left", Phrase(zh="尚未审核", en="Still to be reviewed"), 1.0),
        ("opinion", Phrase(zh="定密责任人意见（签字、日期）", en="The classifier"), 2.5),
        ("head", Phrase(zh="单位负责人意见（签字、日期）", en="The head of the unit"), 2.5),
    )
    return FactSheet(tuple(Fact(name, told.get(key) or "", share) for key, name, share in names), (UNIT_SEAL,))


_CODE = "W017-WS·2019-Y-GH-00"
BOOK: Book[ReviewLine] = Book(
    "secrecy_review",
    Phrase(zh="国家秘密年度审核报告", en="Yearly review of state secrets"),
    TABLE,
    (Phrase(zh="审核人：", en="Reviewed by:"), Phrase(zh="定密责任人：", en="Classifier:"), Phrase("日期：", "Date:")),
    totals=False,
    sealed=True,
    samples=(
        cover(
            {
                "year": "2026",
                "days": "2026-11-02 — 2026-11-20",
                "leader": "何以宁",
                "total": Phrase(zh="128 项", en="128"),
                "kept": Phrase(zh="126 项", en="126"),
                "change": Phrase(zh="1 项", en="1"),
                "declassify": Phrase(zh="1 项", en="1"),
                "left": Phrase(zh="0 项", en="0"),
            }
        ),
        ListPage(
            Phrase(zh="2026 年度", en="2026"),
            (
                ReviewLine(1, f"{_CODE}45", "北片区管网现状调查报告", "秘密★10年", "2026-12-01", "青梧研究所",
                           Phrase("解密", "declassify"), "工程已竣工公开", Phrase("已办", "done")),
                ReviewLine(2, f"{_CODE}46", TITLE_HIDDEN, "机密★20年", "2039-08-21", "市国家保密局",
                           Phrase("变更", "change"), "建议降为秘密"),
            ),
            beside="1 / 1",
        ),
    ),
)  # fmt: skip
FORM = BOOK.form()
