"""The register of prints 打印输出登记 on paper: what was printed or saved, for whom, and what became of it (G-30)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.table import Column, Table, table_form


@dataclass(frozen=True, repr=False)
class PrintLine:
    """One job."""

    number: int
    serial: str
    at: str
    form: Phrase
    level: str
    amount: str
    spoiled: str
    state: Phrase
    purpose: str
    approver: str
    given_to: str
    ended: str | Phrase
    operator: str


_TABLE: Table[PrintLine] = Table(
    (
        Column(Phrase(zh="序号", en="No."), 11, lambda line: str(line.number), across="centre"),
        Column(Phrase(zh="打印编号", en="Serial"), 22, lambda line: line.serial),
        Column(Phrase(zh="时间", en="Time"), 28, lambda line: line.at, across="centre"),
        Column(Phrase(zh="表单", en="Form"), 40, lambda line: line.form, shorten="end"),
        Column(Phrase(zh="密级", en="Level"), 13, lambda line: line.level, across="centre"),
        Column(Phrase(zh="数量×份数", en="Amount"), 20, lambda line: line.amount, across="centre"),
        Column(Phrase(zh="废页", en="Spoiled"), 12, lambda line: line.spoiled, across="centre"),
        Column(Phrase(zh="状态", en="State"), 16, lambda line: line.state, across="centre"),
        Column(Phrase(zh="用途", en="What for"), 28, lambda line: line.purpose, shorten="end"),
        Column(Phrase(zh="批准人", en="Let by"), 17, lambda line: line.approver, across="centre"),
        Column(Phrase(zh="交给", en="Given to"), 20, lambda line: line.given_to, shorten="end"),
        Column(Phrase(zh="纸件去向", en="In the end"), 21, lambda line: line.ended, across="centre"),
        Column(Phrase(zh="打印人", en="By"), 17, lambda line: line.operator, across="centre"),
    )
)
STARTED, FAILED, WRITTEN, PRINTED = (
    Phrase(zh="未结", en="open"),
    Phrase(zh="作废", en="void"),
    Phrase(zh="已写出", en="written"),
    Phrase(zh="已打印", en="printed"),
)
FORM = table_form(
    "print_register",
    Phrase(zh="打印输出登记簿", en="Register of prints"),
    _TABLE,
    (
        PrintLine(
            1, "8000000094", "2026-11-28 15:02", Phrase(zh="借阅登记簿", en="Register of loans"), "秘密", "10", "",
            PRINTED, "年度检查", "顾言舟", "保密办", Phrase(zh="收回", en="came back"), "宋闻溪",
        ),
        PrintLine(
            2, "8000000102", "2026-11-28 16:40", Phrase(zh="档案标签", en="Carrier label"), "内部", "5", "1", PRINTED,
            "", "", "", "", "宋闻溪",
        ),
    ),
)  # fmt: skip
