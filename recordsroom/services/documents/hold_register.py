"""The register of holds 暂停处置登记 on paper: what must neither be appraised nor destroyed, why, and since when."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.table import Column, Table, table_form


@dataclass(frozen=True, repr=False)
class HoldLine:
    """One hold, standing or lifted."""

    number: int
    over: str
    reason: str
    since: str
    again: str
    lifted: str
    why: str


_TABLE: Table[HoldLine] = Table(
    (
        Column(Phrase(zh="序号", en="No."), 12, lambda line: str(line.number), across="centre"),
        Column(Phrase(zh="对象（档号、盒、系列）", en="Over"), 66, lambda line: line.over),
        Column(Phrase(zh="暂停事由", en="Why it is held"), 62, lambda line: line.reason, shorten="end"),
        Column(Phrase(zh="设置日期", en="Placed on"), 24, lambda line: line.since, across="centre"),
        Column(Phrase(zh="再核日期", en="Look again on"), 24, lambda line: line.again, across="centre"),
        Column(Phrase(zh="解除日期", en="Lifted on"), 24, lambda line: line.lifted, across="centre"),
        Column(Phrase(zh="解除理由", en="Why it was lifted"), 45, lambda line: line.why, shorten="end"),
    )
)
FORM = table_form(
    "hold_register",
    Phrase(zh="暂停处置登记簿", en="Register of holds"),
    _TABLE,
    (
        HoldLine(1, "Z109-WS·2011-D10-BGS-0001", "市审计组〔2026〕3号", "2026-11-20", "2027-02-20", "", ""),
        HoldLine(2, "文书按件", "案件调查", "2026-03-02", "", "2026-09-01", "案件办结"),
    ),
)
