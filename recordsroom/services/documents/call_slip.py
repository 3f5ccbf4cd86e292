"""The call slip 调卷单 (F-16): what is fetched for a reader, in the order of the walk, and signed for at the shelf."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.table import Column, Table, table_form


@dataclass(frozen=True, repr=False)
class CallLine:
    """One carrier to be fetched: never its title; `place` says where it stands now, or that somebody has it."""

    number: int
    place: str | Phrase
    reference_code: str
    copy_no: str
    mark: str
    slip_no: str


_TABLE: Table[CallLine] = Table(
    (
        Column(Phrase(zh="取", en="Got"), 10, lambda _line: Phrase(zh="□", en="□"), across="centre"),
        Column(Phrase(zh="序号", en="No."), 11, lambda line: str(line.number), across="centre"),
        Column(Phrase(zh="存放位置", en="Place"), 50, lambda line: line.place, shorten="beginning"),
        Column(Phrase(zh="档号", en="Reference"), 48, lambda line: line.reference_code),
        Column(Phrase(zh="份号", en="Copy"), 15, lambda line: line.copy_no, across="centre"),
        Column(Phrase(zh="密级", en="Level"), 20, lambda line: line.mark, across="centre"),
        Column(Phrase(zh="单号", en="Slip"), 27, lambda line: line.slip_no),
        Column(Phrase(zh="调卷人", en="Fetched by"), 18),
        Column(Phrase(zh="时间", en="Time"), 17),
        Column(Phrase(zh="还卷人", en="Put back by"), 18),
        Column(Phrase(zh="还卷时间", en="Time"), 17),
        Column(Phrase(zh="核对", en="Checked"), 16),
    ),
    tall=11,
)

FORM = table_form(
    "call_slip",
    Phrase(zh="调卷单", en="Call slip"),
    _TABLE,
    (
        CallLine(1, "2库05列A面03节4层", "W017-WS·2019-Y-GH-0045", "000616", "秘密★10年", "2026-0012"),
        CallLine(2, "保密柜02", "W017-WS·2019-Y-GH-0046", "", "机密★20年", "2026-0012"),
        CallLine(
            3, Phrase("在借 应还 2026-12-04", "out, due 2026-12-04"), "W017-WS·2019-Y-GH-0047", "", "", "2026-0013"
        ),
    ),
)
