"""The sheet of circulation 文件传阅单 (F-17, G-14): the head above, each reader below with room to sign.

Every sheet begins a page. What has not happened yet is written by hand: the reader signs the full name and the time
after reading (R-77).
"""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.documents.measure import Area
from recordsroom.services.documents.paired import TALL, PairedTable, pair
from recordsroom.services.documents.parts import Part, Words
from recordsroom.services.documents.phrase import Phrase


@dataclass(frozen=True, repr=False)
class SheetHead:
    """The head of a sheet: number, when it began, what it is about."""

    sheet_no: str
    begun_on: str
    urgent: Phrase | str
    proposal: str
    pieces: int


@dataclass(frozen=True, repr=False)
class LegLine:
    """One reader; what is empty is written by hand."""

    number: int | str
    name: str
    unit: str
    reference_code: str
    title: str | Phrase
    mark: str
    copy_no: str
    sent_at: str = ""
    due_on: str = ""
    signed: str = ""
    back_at: str = ""
    pieces: str = ""
    courier: str = ""
    remark: str = ""


@dataclass(frozen=True, repr=False)
class LegBlank:
    """A line for who is added by hand, so that every sheet fills its page."""


CirculationRow = SheetHead | LegLine | LegBlank
_TABLE = PairedTable(
    (
        pair(9, ("序号", "No.", "number")),
        pair(36, ("阅文人（全称）", "Reader", "name"), ("部门", "Unit", "unit")),
        pair(56, ("档号", "Reference", "reference_code"), ("题名", "Title", "title")),
        pair(24, ("密级", "Level", "mark"), ("份号", "Copy", "copy_no")),
        pair(30, ("送阅时间", "Sent", "sent_at"), ("应退时间", "Due", "due_on")),
        pair(38, ("阅毕签注姓名及时间", "Signed, and when", "signed"), ("送取人", "Carried by", "courier")),
        pair(30, ("退回时间", "Back at", "back_at"), ("清点份数", "Pieces", "pieces")),
        pair(44, ("批示", "Instruction", "remark")),
    ),
    LegLine,
)
_STOCK = _TABLE.stock("circulation-rows")
PER_PAGE = _STOCK.per_page
"""Rows on one page: the head, and as many readers as fit."""


def _head(row: CirculationRow) -> str | Phrase:
    if not isinstance(row, SheetHead):
        return ""
    return Phrase(
        zh=f"传阅单 {row.sheet_no}　{row.begun_on}　共 {row.pieces} 件",
        en=f"Sheet {row.sheet_no}, {row.begun_on}, {row.pieces} pieces",
    )


def _beside(row: CirculationRow) -> str | Phrase:
    if not isinstance(row, SheetHead):
        return ""
    urgent = row.urgent if isinstance(row.urgent, Phrase) else Phrase(zh="", en="")
    return Phrase(
        zh=f"{urgent.zh}　拟办意见：{row.proposal}　　单线传阅，不得横传；阅后即退。",
        en=f"{urgent.en} {row.proposal}   Always back to the room, never to another reader.",
    )


def _is_head(row: CirculationRow) -> bool:
    return isinstance(row, SheetHead)


def _parts(_area: Area) -> tuple[Part[CirculationRow], ...]:
    return (
        *_TABLE.cells(_is_head),
        Words(2, 0, 90, TALL, 10, of=_head, face=Face.BOLD, least=8, down="middle"),
        Words(94, 0, _TABLE.wide - 96, TALL, 10, of=_beside, least=8, down="middle"),
    )


_CODE = "W017-WS·2019-Y-GH-00"
_SAMPLES: tuple[CirculationRow, ...] = (
    SheetHead("传2026-0031", "2026-11-20", Phrase(zh="急件", en="urgent"), "请所领导阅示", 1),
    LegLine(
        1, "沈知远", "规划研究室", f"{_CODE}45", "北片区管网现状调查报告", "秘密★10年", "000616",
        "11-20 09:10", "2026-11-22", "沈知远 2026-11-20 15:20", "11-20 15:40", "1", "", "同意",
    ),
    LegLine(2, "白露宁", "总体设计室", f"{_CODE}45", TITLE_HIDDEN, "机密★20年", "000616", "11-20 16:00", "2026-11-22",
        courier="苏怀瑾",
    ),
    LegBlank(),
)  # fmt: skip

FORM: Form[CirculationRow] = Form(
    key="circulation_sheet",
    name=Phrase(zh="文件传阅单", en="Sheet of circulation"),
    least=_STOCK.label,
    parts=_parts,
    samples=_SAMPLES,
    stock=_STOCK,
    others=(),
    frame=_TABLE.frame(),
)
