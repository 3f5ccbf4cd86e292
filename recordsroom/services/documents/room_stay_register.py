"""The register of the repository's door 库房出入登记簿 (F-27, G-08): a month, a line of two for each stay."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.imprint import frame_on
from recordsroom.services.documents.measure import Area
from recordsroom.services.documents.paired import TALL, PairedTable, pair
from recordsroom.services.documents.parts import Part, Words
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.table import LYING


@dataclass(frozen=True, repr=False)
class StayLine:
    """One stay; what has not happened yet stays empty."""

    number: int
    in_at: str
    out_at: str
    name: str
    unit: str
    identity: str | Phrase
    phone: str
    purpose: str
    leader: str
    let_out_by: str
    keeper: str
    second: str
    things_in: str
    things_out: str


@dataclass(frozen=True, repr=False)
class StayTotal:
    """The foot of a page: which month, how many stays, and how many are not over."""

    month: str
    page: int
    pages: int
    stays: int
    inside: int


@dataclass(frozen=True, repr=False)
class StayBlank:
    """A line that nobody may write on any more; the first of them says so."""

    first: bool = False


StayRegisterRow = StayLine | StayTotal | StayBlank
_TABLE = PairedTable(
    (
        pair(9, ("序号", "No.", "number")),
        pair(28, ("进入时间", "Went in", "in_at"), ("离开时间", "Came out", "out_at")),
        pair(34, ("姓名", "Name", "name"), ("单位", "Unit", "unit")),
        pair(36, ("证件", "Paper", "identity"), ("手机寄存", "Telephone", "phone")),
        pair(50, ("事由", "What for", "purpose")),
        pair(34, ("批准人", "Let by", "leader"), ("值班员", "Let out by", "let_out_by")),
        pair(30, ("陪同人", "With", "keeper"), ("第二人", "Second", "second")),
        pair(46, ("带入物", "Taken in", "things_in"), ("带出物", "Taken out", "things_out")),
    ),
    StayLine,
)
_STOCK = _TABLE.stock("room-stay-rows")
PER_PAGE = _STOCK.per_page - 1
"""Stays on one page; the last row is its totals."""
_BLANK = Phrase(zh="以下空白", en="Blank below")
BY_CARD = Phrase(zh="利用者卡", en="card")


def _blank(row: StayRegisterRow) -> str | Phrase:
    return _BLANK if isinstance(row, StayBlank) and row.first else ""


def _page(row: StayRegisterRow) -> str | Phrase:
    if not isinstance(row, StayTotal):
        return ""
    return Phrase(
        zh=f"{row.month}　本月第 {row.page} 页，共 {row.pages} 页", en=f"{row.month}, page {row.page} of {row.pages}"
    )


def _totals(row: StayRegisterRow) -> str | Phrase:
    if not isinstance(row, StayTotal):
        return ""
    return Phrase(
        zh=f"本月进入 {row.stays} 人次，其中未离开 {row.inside} 人　　核对人　　　　　　　　年　　月　　日",
        en=f"In this month {row.stays} stays, {row.inside} still inside.   Checked by          on",
    )


def _is_total(row: StayRegisterRow) -> bool:
    return isinstance(row, StayTotal)


def _parts(_area: Area) -> tuple[Part[StayRegisterRow], ...]:
    return (
        *_TABLE.cells(_is_total),
        Words(_TABLE.lefts[4], 0, _TABLE.widths[4], TALL, 10, of=_blank, across="centre", down="middle"),
        Words(2, 0, 70, TALL, 10, of=_page, face=Face.BOLD, down="middle"),
        Words(74, 0, _TABLE.wide - 76, TALL, 10, of=_totals, least=8, down="middle"),
    )


_SAMPLES: tuple[StayRegisterRow, ...] = (
    StayLine(
        1, "11-20 09:05", "11-20 09:50", "梁守拙", "市消防技术服务公司", "工作证 0317", "2 号柜", "灭火装置年检",
        "方其琛　副所长", "宋闻溪", "宋闻溪", "苏怀瑾", "检测仪一台", "检测仪一台",
    ),
    StayLine(
        2, "11-20 15:10", "", "沈知远", "规划研究室", BY_CARD, "", "核对底图架位", "方其琛　副所长", "", "宋闻溪",
        "", "", "",
    ),
    StayBlank(first=True),
    StayTotal("2026-11", 1, 1, 2, 1),
)  # fmt: skip

FORM: Form[StayRegisterRow] = Form(
    key="room_stay_register",
    name=Phrase(zh="库房出入登记簿", en="Register of the repository's door"),
    least=_STOCK.label,
    parts=_parts,
    samples=_SAMPLES,
    stock=_STOCK,
    others=(),
    frame=(*frame_on(LYING, _TABLE.edge), *_TABLE.heads()),
)
