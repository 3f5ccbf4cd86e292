"""The register of who knows 知悉人员登记 (G-16): one line for each person and occasion; never a title."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.table import Column, Table, table_form


@dataclass(frozen=True, repr=False)
class KnowingLine:
    """One person who came to know one record on one occasion."""

    number: int
    since: str
    until: str
    person: str
    unit: str
    way: Phrase
    reference_code: str
    mark: str
    form_no: str


_TABLE: Table[KnowingLine] = Table(
    (
        Column(Phrase(zh="序号", en="No."), 12, lambda line: str(line.number), across="centre"),
        Column(Phrase(zh="知悉时间", en="Since"), 34, lambda line: line.since),
        Column(Phrase(zh="至", en="Until"), 34, lambda line: line.until),
        Column(Phrase(zh="知悉人", en="Who"), 26, lambda line: line.person),
        Column(Phrase(zh="单位", en="Unit"), 40, lambda line: line.unit),
        Column(Phrase(zh="方式", en="How"), 22, lambda line: line.way, across="centre"),
        Column(Phrase(zh="档号", en="Reference"), 50, lambda line: line.reference_code),
        Column(Phrase(zh="密级", en="Level"), 24, lambda line: line.mark, across="centre"),
        Column(Phrase(zh="审批单号", en="Form"), 25, lambda line: line.form_no),
    ),
    tall=11,
)

FORM = table_form(
    "knowing_list",
    Phrase(zh="知悉人员登记", en="Register of who knows"),
    _TABLE,
    (
        KnowingLine(
            1, "2026-11-20 09:10", "2026-11-20 11:30", "沈知远", "规划研究室", Phrase("在室查阅", "read here"),
            "W017-WS·2019-Y-GH-0045", "机密★20年", "2026-0012",
        ),
        KnowingLine(
            2, "2026-11-20 09:10", "2026-11-20 11:30", "白露宁", "总体设计室", Phrase("同阅", "read along"),
            "W017-WS·2019-Y-GH-0045", "机密★20年", "2026-0012",
        ),
    ),
)  # fmt: skip
