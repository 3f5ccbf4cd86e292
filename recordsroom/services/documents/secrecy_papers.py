"""The form of a secrecy act 密级变更、解密审批表 with its lines, and the notice 通知 to each holder (F-24)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.bound import Book, ListPage
from recordsroom.services.documents.fact_sheet import UNIT_SEAL, Fact, FactSheet
from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.table import Column, Table


@dataclass(frozen=True, repr=False)
class SecrecyLine:
    """One record of an act; in a notice the copies are those that its addressee has."""

    number: int
    reference_code: str
    document_no: str
    title: str | Phrase
    copies: str
    old: str
    new: str
    until: str
    scope: str | Phrase


TABLE: Table[SecrecyLine] = Table(
    (
        Column(Phrase(zh="序号", en="No."), 12, lambda line: str(line.number), across="centre"),
        Column(Phrase(zh="档号", en="Reference"), 48, lambda line: line.reference_code),
        Column(Phrase(zh="文号", en="Document no."), 30, lambda line: line.document_no),
        Column(Phrase(zh="题名", en="Title"), 45, lambda line: line.title, shorten="end"),
        Column(Phrase(zh="份号", en="Copies"), 22, lambda line: line.copies, shorten="end"),
        Column(Phrase(zh="原密级、期限", en="Before"), 25, lambda line: line.old, across="centre"),
        Column(Phrase(zh="现密级、期限", en="After"), 25, lambda line: line.new, across="centre"),
        Column(Phrase(zh="现到期日", en="Until"), 20, lambda line: line.until, across="centre"),
        Column(Phrase(zh="知悉范围", en="Circle"), 30, lambda line: line.scope, shorten="end"),
    )
)


def approval(told: dict[str, str | Phrase]) -> FactSheet:
    """The form that the classifier signs; what is not known yet is written by hand."""
    names = (
        ("number", Phrase(zh="文号", en="Number"), 1.0),
        ("kind", Phrase(zh="拟办事项", en="What is decided"), 1.0),
        ("how_many", Phrase(zh="件数（见所附清单）", en="How many, as listed"), 1.0),
        ("scope", Phrase(zh="知悉范围：原 → 现", en="Circle: before → after"), 1.5),
        ("basis", Phrase(zh="依据", en="Ground"), 1.5),
        ("unit", Phrase(zh="原定密机关", en="Classified by"), 1.0),
        ("notice", Phrase(zh="来文号　日期", en="Its notice"), 1.0),
        ("reason", Phrase(zh="说明（逾期理由等）", en="Remarks"), 1.0),
        ("drafter", Phrase(zh="承办人（签字、日期）", en="Proposed by"), 1.5),
        ("classifier", Phrase(zh="定密责任人意见（签字、日期）", en="Decided by"), 2.5),
        ("decided_on", Phrase(zh="决定日期", en="Decided on"), 1.0),
        ("told", Phrase(zh="书面通知对象　日期", en="Told in writing"), 1.5),
        ("remarked", Phrase(zh="标志更改人　日期", en="Marked anew by"), 1.5),
    )
    return FactSheet(tuple(Fact(name, told.get(key) or "", share) for key, name, share in names), (UNIT_SEAL,))


_CODE = "W017-WS·2019-Y-GH-00"
_LINES = (
    SecrecyLine(1, f"{_CODE}45", "青规〔2019〕12号", "北片区管网现状调查报告", "000616", "秘密★10年", "解密", "", ""),
    SecrecyLine(2, f"{_CODE}46", "", TITLE_HIDDEN, "000618", "机密★20年", "秘密★10年", "2029-08-21", "规划室"),
)
_ONE: dict[str, str | Phrase] = {
    "number": "密变〔2026〕3号",
    "kind": Phrase(zh="解密", en="declassify"),
    "how_many": Phrase(zh="2 件", en="2 records"),
    "scope": "规划研究室 → 规划研究室、财务室",
    "basis": "保密事项一览表第3项",
    "unit": "青梧研究所",
    "drafter": "沈知远",
    "classifier": "何以宁　常务副所长",
    "decided_on": "2026-11-20",
    "told": Phrase(zh="沈知远等 2 处，未送达 1 份", en="沈知远 and others, 2 in all, 1 to be delivered"),
}
APPROVAL: Book[SecrecyLine] = Book(
    "secrecy_approval",
    Phrase(zh="密级变更、解密审批表", en="Form of a secrecy decision"),
    TABLE,
    (Phrase(zh="承办人：", en="Proposed by:"), Phrase(zh="定密责任人：", en="Classifier:"), Phrase("日期：", "Date:")),
    totals=False,
    sealed=True,
    samples=(approval(_ONE), ListPage("密变〔2026〕3号", _LINES, beside="1 / 1")),
)
NOTICE: Book[SecrecyLine] = Book(
    "secrecy_notice",
    Phrase(zh="密级变更、解密通知", en="Notice of changed secrecy"),
    TABLE,
    (
        Phrase(zh="通知单位（印章）：", en="From:"),
        Phrase(zh="标志已更改，更改人：", en="Marked anew by:"),
        Phrase(zh="签收人：", en="Received by:"),
        Phrase(zh="日期：", en="Date:"),
    ),
    totals=False,
    samples=(ListPage("密变〔2026〕3号-1　沈知远（规划研究室）：下列文件请在原标志旁改标", _LINES, beside="1 / 1"),),
)
APPROVAL_FORM, NOTICE_FORM = APPROVAL.form(), NOTICE.form()
