"""The register of the reading room 阅览室查阅登记簿 (F-15, G-11): who read what, from coming in to leaving.

A visit has a line for each carrier that was handed out; the first of them tells of the visit. A month without visits
gives an empty page to be written on by hand, as when there is no power (P-06).
"""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.form import Form
from recordsroom.services.documents.measure import Area
from recordsroom.services.documents.paired import TALL, PairedTable, pair
from recordsroom.services.documents.parts import Part, Words
from recordsroom.services.documents.phrase import Phrase


@dataclass(frozen=True, repr=False)
class ReadingLine:
    """One visit; what is empty is written by hand, and the reader always signs by hand."""

    number: str = ""
    day: str = ""
    came_at: str = ""
    name: str = ""
    unit: str = ""
    papers: str = ""
    form_no: str = ""
    purpose: str = ""
    effect: str = ""
    codes: str | Phrase = ""
    pieces: str | Phrase = ""
    mark: str = ""
    seat: str = ""
    locker: str = ""
    copied: str | Phrase = ""
    back_at: str = ""
    pages: str | Phrase = ""
    left_at: str = ""
    keeper: str = ""
    signed: str = ""
    """In place of a signature: who looked for what was not back (P-31)."""


@dataclass(frozen=True, repr=False)
class ReadingBlank:
    """A line that stays empty; the first of them says so, and nothing is added there by hand."""

    first: bool


@dataclass(frozen=True, repr=False)
class ReadingTotal:
    """The foot of a page: user-days and pieces, left to the pen where they are not counted yet."""

    people: str = ""
    pieces: str = ""


ReadingRow = ReadingLine | ReadingBlank | ReadingTotal
_TABLE = PairedTable(
    (
        pair(9, ("序号", "No.", "number")),
        pair(20, ("日期", "Day", "day"), ("进入时间", "Came at", "came_at")),
        pair(26, ("姓名", "Name", "name"), ("单位", "Unit", "unit")),
        pair(30, ("证件（卡）号", "Identity, card", "papers"), ("审批单号", "Form", "form_no")),
        pair(32, ("查阅目的", "Purpose", "purpose"), ("利用效果", "Effect", "effect")),
        pair(46, ("档号", "Reference", "codes"), ("卷（件）数", "Pieces", "pieces")),
        pair(20, ("密级", "Level", "mark"), ("座位（区）", "Seat", "seat")),
        pair(21, ("物品寄存号", "Locker", "locker"), ("摘录复制", "Copied", "copied")),
        pair(20, ("退还时间", "Back at", "back_at"), ("页数核对", "Pages", "pages")),
        pair(20, ("离开时间", "Left at", "left_at"), ("值班员", "Keeper", "keeper")),
        pair(23, ("阅览人签名", "Signature", "signed")),
    ),
    ReadingLine,
)
_STOCK = _TABLE.stock("reading-register-rows")
PER_PAGE = _STOCK.per_page - 1
"""Visits on one page; the last row is its totals."""


def _totals(row: ReadingRow) -> str | Phrase:
    if not isinstance(row, ReadingTotal):
        return ""
    people, pieces = row.people or "　　　", row.pieces or "　　　"
    return Phrase(
        zh=f"本页合计　{people} 人次　{pieces} 卷（件）次　　核对人　　　　　　　　　年　　月　　日",
        en=f"On this page: {people} user-days, {pieces} pieces.   Checked by                         on",
    )


def _blank(row: ReadingRow) -> str | Phrase:
    return Phrase("以下空白", "Blank below") if isinstance(row, ReadingBlank) and row.first else ""


def _is_total(row: ReadingRow) -> bool:
    return isinstance(row, ReadingTotal)


def _parts(_area: Area) -> tuple[Part[ReadingRow], ...]:
    return (
        *_TABLE.cells(_is_total),
        Words(_TABLE.lefts[5], 0, _TABLE.widths[5], TALL, 10, of=_blank, across="centre", down="middle"),
        Words(2, 0, _TABLE.wide - 4, TALL, 10, of=_totals, least=8, down="middle"),
    )


EMPTY_PAGE: tuple[ReadingRow, ...] = (*(ReadingLine(),) * PER_PAGE, ReadingTotal())
"""A page to be written on by hand."""
_SAMPLES: tuple[ReadingRow, ...] = (
    ReadingLine(
        "1", "2026-11-20", "09:10", "沈知远", "规划研究室", "5 0000 0001 1", "2026-0012", "编制管网规划", "写入方案",
        "W017-WS·2019-Y-GH-0045", "1 件 86 页", "秘密★10年", "3 号（涉密区）", "12", Phrase("摘录 2 页", "2 pages"),
        "11:40", Phrase("相符", "agree"), "11:45", "宋闻溪",
    ),
    ReadingLine(
        "2", "2026-11-20", "14:02", "白露宁", "总体设计室", "介绍信 7号", "2026-0013", "大桥改造设计", "",
        "W017-WS·2019-Y-GH-0046", "1 件 12 页", "机密★20年", "1 号（涉密区）", "07", Phrase("否", "no"),
    ),
    ReadingLine(codes="W017-WS·2019-Y-GH-0047", pieces="1 件 40 页", mark="秘密★10年", back_at="15:20"),
    ReadingBlank(first=True),
    ReadingTotal("2", "3"),
)  # fmt: skip

FORM: Form[ReadingRow] = Form(
    key="reading_register",
    name=Phrase(zh="阅览室查阅登记簿", en="Register of the reading room"),
    least=_STOCK.label,
    parts=_parts,
    samples=_SAMPLES,
    stock=_STOCK,
    others=(),
    frame=_TABLE.frame(),
)
