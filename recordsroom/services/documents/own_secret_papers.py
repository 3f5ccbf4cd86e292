"""The forms of approval for work and business secrets, and for the review of opening (R-17, R-18, R-145)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.bound import Book, ListPage
from recordsroom.services.documents.fact_sheet import UNIT_SEAL, Fact, FactSheet
from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.table import Column, Table


@dataclass(frozen=True, repr=False)
class OwnSecretLine:
    """One record that is to be, or to be no more, a work or business secret."""

    number: int
    reference_code: str
    title: str | Phrase
    old: str
    new: str
    term: str
    until: str


@dataclass(frozen=True, repr=False)
class AccessLine:
    """One record that is to be opened, controlled or opened later."""

    number: int
    reference_code: str
    title: str | Phrase
    mark: str
    wish: str | Phrase
    until: str
    outcome: str | Phrase


_OWN: Table[OwnSecretLine] = Table(
    (
        Column(Phrase(zh="序号", en="No."), 12, lambda line: str(line.number), across="centre"),
        Column(Phrase(zh="档号", en="Reference"), 52, lambda line: line.reference_code),
        Column(Phrase(zh="题名", en="Title"), 83, lambda line: line.title, shorten="end"),
        Column(Phrase(zh="原标志", en="Mark before"), 36, lambda line: line.old, shorten="end", across="centre"),
        Column(Phrase(zh="现标志", en="Mark after"), 36, lambda line: line.new, shorten="end", across="centre"),
        Column(Phrase(zh="期限", en="Term"), 18, lambda line: line.term, shorten="end", across="centre"),
        Column(Phrase(zh="到期日", en="Until"), 20, lambda line: line.until, across="centre"),
    )
)
_ACCESS: Table[AccessLine] = Table(
    (
        Column(Phrase(zh="序号", en="No."), 12, lambda line: str(line.number), across="centre"),
        Column(Phrase(zh="档号", en="Reference"), 52, lambda line: line.reference_code),
        Column(Phrase(zh="题名", en="Title"), 101, lambda line: line.title, shorten="end"),
        Column(Phrase(zh="现密级", en="Mark"), 25, lambda line: line.mark, across="centre"),
        Column(Phrase(zh="拟定意见", en="Proposed"), 24, lambda line: line.wish, across="centre"),
        Column(Phrase(zh="延期至", en="Not before"), 21, lambda line: line.until, across="centre"),
        Column(Phrase(zh="审批结果", en="Outcome"), 22, lambda line: line.outcome, across="centre"),
    )
)


def own_approval(told: dict[str, str | Phrase]) -> FactSheet:
    """The form that the head signs; what is not known yet is written by hand."""
    names = (
        ("kind", Phrase(zh="拟办事项", en="What is decided"), 1.0),
        ("how_many", Phrase(zh="件数（见所附清单）", en="How many, as listed"), 1.0),
        ("grade", Phrase(zh="类别　等级", en="Rules and grade"), 1.0),
        ("basis", Phrase(zh="依据（本单位范围表）", en="Ground"), 1.5),
        ("scope", Phrase(zh="知悉范围", en="Circle"), 1.5),
        ("drafter", Phrase(zh="承办人（签字、日期）", en="Proposed by"), 1.5),
        ("head", Phrase(zh="批准人意见（签字、日期）", en="Approved by"), 2.5),
        ("decided_on", Phrase(zh="决定日期", en="Decided on"), 1.0),
        ("remarked", Phrase(zh="标志更改人　日期", en="Marked by"), 1.5),
    )
    return FactSheet(tuple(Fact(name, told.get(key) or "", share) for key, name, share in names), (UNIT_SEAL,))


def access_approval(told: dict[str, str | Phrase]) -> FactSheet:
    """The form with both steps: the head of the department, then the classifier."""
    names = (
        ("how_many", Phrase(zh="件数（见所附清单）", en="How many, as listed"), 1.0),
        ("wish", Phrase(zh="拟定意见", en="Proposed"), 1.0),
        ("ground", Phrase(zh="理由", en="Ground"), 2.0),
        ("head", Phrase(zh="部门负责人审核（签字、日期）", en="Head of the department"), 2.5),
        ("classifier", Phrase(zh="定密责任人审批（签字、日期）", en="The classifier"), 2.5),
        ("outcome", Phrase(zh="审批结果", en="Outcome"), 1.0),
    )
    return FactSheet(tuple(Fact(name, told.get(key) or "", share) for key, name, share in names), (UNIT_SEAL,))


_CODE = "W017-WS·2019-Y-GH-00"
_WORK, _OPEN = "内部事项 注意保管", Phrase(zh="开放", en="open")
OWN_APPROVAL: Book[OwnSecretLine] = Book(
    "own_secret_approval",
    Phrase(zh="工作秘密、商业秘密审批表", en="Form of a work or business secret"),
    _OWN,
    (Phrase(zh="承办人：", en="Proposed by:"), Phrase(zh="批准人：", en="Approved by:"), Phrase("日期：", "Date:")),
    totals=False,
    sealed=True,
    samples=(
        own_approval(
            {
                "kind": Phrase(zh="定为工作秘密", en="becomes a work secret"),
                "how_many": Phrase(zh="2 件", en="2 records"),
                "grade": "工作秘密　一般",
                "basis": "本单位工作秘密事项范围表第4项",
                "drafter": "沈知远",
                "head": "何以宁",
                "decided_on": "2026-11-20",
            }
        ),
        ListPage(
            "2026-11-20",
            (
                OwnSecretLine(1, f"{_CODE}45", "北片区改造住户沟通情况", "", _WORK, "3年", "2029-11-19"),
                OwnSecretLine(2, f"{_CODE}46", TITLE_HIDDEN, "内部", _WORK, "6个月", "2027-05-19"),
            ),
            beside="1 / 1",
        ),
    ),
)
ACCESS_APPROVAL: Book[AccessLine] = Book(
    "access_approval",
    Phrase(zh="档案开放审核审批表", en="Form of a review of opening"),
    _ACCESS,
    (
        Phrase(zh="部门负责人：", en="Head of the department:"),
        Phrase(zh="定密责任人：", en="Classifier:"),
        Phrase("日期：", "Date:"),
    ),
    totals=False,
    sealed=True,
    samples=(
        access_approval(
            {
                "how_many": Phrase(zh="2 件", en="2 records"),
                "wish": _OPEN,
                "ground": "已解密，内容已公开",
                "head": "沈知远　2026-11-18",
                "classifier": "何以宁　2026-11-20",
                "outcome": Phrase(zh="同意", en="granted"),
            }
        ),
        ListPage(
            "2026-11-18",
            (
                AccessLine(1, f"{_CODE}45", "北片区管网现状调查报告", "非密", _OPEN, "", Phrase("同意", "granted")),
                AccessLine(2, f"{_CODE}46", "北片区管网改造方案", "非密", _OPEN, "", Phrase("同意", "granted")),
            ),
            beside="1 / 1",
        ),
    ),
)
OWN_FORM, ACCESS_FORM = OWN_APPROVAL.form(), ACCESS_APPROVAL.form()
