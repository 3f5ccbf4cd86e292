"""The list of approvers and classifiers 审批人、定密责任人名册 on paper: posts, rungs, powers (G-34)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.table import Column, Table, table_form


@dataclass(frozen=True, repr=False)
class ApproverLine:
    """One leader, or one further power of his."""

    number: int
    name: str
    post: str
    authority: Phrase
    since: str
    until: str
    up_to: str | Phrase
    named: str
    basis: str | Phrase


_TABLE: Table[ApproverLine] = Table(
    (
        Column(Phrase(zh="序号", en="No."), 12, lambda line: str(line.number), across="centre"),
        Column(Phrase(zh="姓名", en="Name"), 24, lambda line: line.name),
        Column(Phrase(zh="职务", en="Post"), 39, lambda line: line.post),
        Column(Phrase(zh="审批权限", en="Authority"), 34, lambda line: line.authority),
        Column(Phrase(zh="任职起", en="Since"), 22, lambda line: line.since, across="centre"),
        Column(Phrase(zh="任职止", en="Until"), 22, lambda line: line.until, across="centre"),
        Column(Phrase(zh="定密权限", en="Classifies up to"), 22, lambda line: line.up_to, across="centre"),
        Column(Phrase(zh="定密权起止", en="Classifies from, to"), 40, lambda line: line.named, across="centre"),
        Column(Phrase(zh="指定依据", en="Named by"), 42, lambda line: line.basis, shorten="end"),
    )
)
FORM = table_form(
    "approver_book",
    Phrase(zh="审批人、定密责任人名册", en="Approvers and classifiers"),
    _TABLE,
    (
        ApproverLine(
            1, "顾言舟", "所长", Phrase("单位主要负责人", "principal head"), "2024-01-01", "", "", "",
            Phrase("法定（单位主要负责人）", "by law"),
        ),
        ApproverLine(
            2, "何以宁", "常务副所长", Phrase("主管领导", "leader in charge"), "2024-01-01", "", "机密",
            "2026-01-01 — 2028-12-31", "青发〔2026〕8号",
        ),
    ),
)  # fmt: skip
