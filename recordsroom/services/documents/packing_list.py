"""The packing list of transport cases 装箱清单: what lies in which case under which seal, to be ticked off (P-18)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.table import Column, Table, table_form


@dataclass(frozen=True, repr=False)
class PackingLine:
    """One box or carrier in a case; never its title."""

    number: int
    case_no: str
    seal_no: str
    box_no: str
    codes: str
    copy_no: str
    pieces: str
    mark: str
    came_from: str


_TABLE: Table[PackingLine] = Table(
    (
        Column(Phrase(zh="序号", en="No."), 13, lambda line: str(line.number), across="centre"),
        Column(Phrase(zh="周转箱", en="Case"), 17, lambda line: line.case_no, across="centre"),
        Column(Phrase(zh="封签号", en="Seal"), 32, lambda line: line.seal_no, across="centre"),
        Column(Phrase(zh="盒号", en="Box"), 15, lambda line: line.box_no, across="centre"),
        Column(Phrase(zh="档号(起止)", en="Reference, first and last"), 84, lambda line: line.codes, shorten="end"),
        Column(Phrase(zh="份号", en="Copy"), 16, lambda line: line.copy_no, across="centre"),
        Column(Phrase(zh="件数", en="Pieces"), 13, lambda line: line.pieces, across="right"),
        Column(Phrase(zh="密级", en="Level"), 21, lambda line: line.mark, across="centre"),
        Column(Phrase(zh="原架位", en="Came from"), 40, lambda line: line.came_from, shorten="beginning"),
        Column(Phrase(zh="装箱", en="Packed"), 14, lambda line: ""),
        Column(Phrase(zh="归位", en="Shelved"), 14, lambda line: ""),
    )
)

FORM = table_form(
    "packing_list",
    Phrase(zh="装箱清单", en="Packing list"),
    _TABLE,
    (
        PackingLine(1, "001", "F2026-0001", "0012", "Z109-WS·2011-Y-BGS-0001 – Z109-WS·2011-Y-BGS-0045", "", "45",
                    "秘密", "1库A区3列5节2层"),
        PackingLine(2, "001", "F2026-0001", "", "Z109-WS·2011-D30-BGS-0007", "000616", "1", "机密★20年", "保密柜02"),
    ),
)  # fmt: skip
