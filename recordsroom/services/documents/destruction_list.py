"""The list of what is destroyed 档案销毁清册 (F-23): A4 on its side, in the order of columns ordinance 13 knows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.table import Column, Table, table_form


@dataclass(frozen=True, repr=False)
class DestructionLine:
    """One carrier to be destroyed; when it was destroyed stays empty until it was."""

    number: int
    reference_code: str
    document_no: str
    author: str
    title: str
    year: str
    period: str
    kept: str
    mark: str
    copy_no: str
    pages: str
    note: str = ""
    destroyed: str = ""
    copies: str = ""
    carrier: str | Phrase = ""
    why: str = ""
    approver: str = ""
    escorts: str = ""
    receipt: str = ""


def _beside(
    option: str, head: Phrase, wide: float, of: Callable[[DestructionLine], str | Phrase]
) -> Column[DestructionLine]:
    """A column that rooms with classified carriers put in; the title gives it its width."""
    return Column(head, wide, of, shorten="end", option=option, usual=False)


TABLE: Table[DestructionLine] = Table(
    (
        Column(Phrase(zh="序号", en="No."), 12, lambda line: str(line.number), across="centre"),
        Column(Phrase(zh="档号", en="Reference"), 44, lambda line: line.reference_code),
        Column(Phrase(zh="文号", en="Document no."), 28, lambda line: line.document_no),
        Column(Phrase(zh="责任者", en="Author"), 22, lambda line: line.author, shorten="end"),
        Column(Phrase(zh="题名", en="Title"), 41, lambda line: line.title, shorten="end", gives=True),
        Column(Phrase(zh="年度", en="Year"), 12, lambda line: line.year, across="centre"),
        Column(Phrase(zh="应保管", en="To keep"), 14, lambda line: line.period, across="centre"),
        Column(Phrase(zh="已保管", en="Kept"), 14, lambda line: line.kept, across="centre"),
        Column(Phrase(zh="密级", en="Level"), 16, lambda line: line.mark, across="centre"),
        Column(Phrase(zh="份号", en="Copy"), 14, lambda line: line.copy_no, across="centre"),
        _beside("copies", Phrase(zh="份数", en="Copies"), 9, lambda line: line.copies),
        _beside("carrier_kind", Phrase(zh="载体", en="Carrier"), 11, lambda line: line.carrier),
        Column(Phrase(zh="页数", en="Pages"), 10, lambda line: line.pages, across="right"),
        Column(Phrase(zh="销毁时间", en="Destroyed"), 20, lambda line: line.destroyed, across="centre"),
        _beside("destroy_why", Phrase(zh="销毁原因", en="Why"), 14, lambda line: line.why),
        _beside("approver", Phrase(zh="审批人", en="Approved by"), 12, lambda line: line.approver),
        _beside("escorts", Phrase(zh="押运人", en="Escorts"), 13, lambda line: line.escorts),
        _beside("receipt", Phrase(zh="接收单位／回执", en="Receipt"), 16, lambda line: line.receipt),
        Column(Phrase(zh="备注", en="Note"), 10, lambda line: line.note, shorten="end"),
    )
)

FORM = table_form(
    "destruction_list",
    Phrase(zh="档案销毁清册", en="List of destruction"),
    TABLE.with_options(),
    (
        DestructionLine(1, "Z109-WS·2011-D10-BGS-0001", "青政办发〔2011〕3号", "青石市人民政府办公室",
                        "关于做好2011年度档案工作的通知", "2011", "10年", "15年", "", "", "6"),
        DestructionLine(2, "Z109-WS·2011-D10-BGS-0002", "", "青石市水务局", "[关于东湖水源地保护的请示]", "2011",
                        "10年", "15年", "机密★20年", "000616", "12"),
    ),
)  # fmt: skip
