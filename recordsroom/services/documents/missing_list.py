"""The list of missing numbers 缺号清单: run by run, to be taken along to shelves and books; findings go in by hand."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.table import Column, Table, table_form


@dataclass(frozen=True, repr=False)
class MissingLine:
    """One run of missing numbers."""

    number: int
    series: str
    year: str
    first: str
    last: str
    count: str


_TABLE: Table[MissingLine] = Table(
    (
        Column(Phrase(zh="序号", en="No."), 12, lambda line: str(line.number), across="centre"),
        Column(Phrase(zh="系列", en="Series"), 30, lambda line: line.series, shorten="end"),
        Column(Phrase(zh="年度", en="Year"), 14, lambda line: line.year, across="centre"),
        Column(Phrase(zh="缺号起", en="Missing from"), 60, lambda line: line.first, shorten="beginning"),
        Column(Phrase(zh="缺号止", en="to"), 60, lambda line: line.last, shorten="beginning"),
        Column(Phrase(zh="缺号数", en="Count"), 17, lambda line: line.count, across="centre"),
        Column(Phrase(zh="查明情况（未编、漏录、已销毁、已移交）", en="What was found out"), 50),
        Column(Phrase(zh="核对人、日期", en="Checked by, on"), 24),
    )
)
FORM = table_form(
    "missing_list",
    Phrase(zh="缺号清单", en="List of missing numbers"),
    _TABLE,
    (
        MissingLine(1, "文书按件", "2023", "J010-WS·2023-D30-BGS-0012", "J010-WS·2023-D30-BGS-0012", "1"),
        MissingLine(2, "文书按件", "2023", "J010-WS·2023-D30-BGS-0031", "J010-WS·2023-D30-BGS-0038", "8"),
        MissingLine(3, "会计按卷", "2019", "J010-KU·2019·D30-004", "J010-KU·2019·D30-005", "2"),
    ),
)
