"""The register of privacy restrictions 限制查阅登记 on paper: what goes out only by name, why, until when."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.table import Column, Table, table_form


@dataclass(frozen=True, repr=False)
class RestrictionLine:
    """One restriction, standing or over."""

    number: int
    over: str
    basis: str
    reason: str
    since: str
    until: str | Phrase
    lifted: str
    leader: str
    why: str


_TABLE: Table[RestrictionLine] = Table(
    (
        Column(Phrase(zh="序号", en="No."), 12, lambda line: str(line.number), across="centre"),
        Column(Phrase(zh="对象（档号、系列）", en="Over"), 60, lambda line: line.over),
        Column(Phrase(zh="依据", en="Basis"), 42, lambda line: line.basis, shorten="end"),
        Column(Phrase(zh="限制理由", en="Why it is restricted"), 38, lambda line: line.reason, shorten="end"),
        Column(Phrase(zh="设置日期", en="Since"), 21, lambda line: line.since, across="centre"),
        Column(Phrase(zh="限制至", en="Until"), 21, lambda line: line.until, across="centre"),
        Column(Phrase(zh="解除日期", en="Lifted on"), 21, lambda line: line.lifted, across="centre"),
        Column(Phrase(zh="决定人", en="Leader"), 18, lambda line: line.leader, across="centre"),
        Column(Phrase(zh="解除理由", en="Why it was lifted"), 32, lambda line: line.why, shorten="end"),
    )
)
UNTIL_LIFTED = Phrase(zh="解除为止", en="until lifted")
FORM = table_form(
    "restriction_register",
    Phrase(zh="限制查阅登记簿", en="Register of privacy restrictions"),
    _TABLE,
    (
        RestrictionLine(
            1, "Z109-RS·2011-D30-BGS-0001", "个人信息保护法第 28 条", "涉及个人隐私", "2026-11-20", UNTIL_LIFTED,
            "", "", "",
        ),
        RestrictionLine(
            2, "人事按卷", "本人申请（2026-02-11）", "处分材料", "2026-03-02", "2031-03-01", "2026-09-01", "顾言舟",
            "本人书面同意",
        ),
    ),
)  # fmt: skip
