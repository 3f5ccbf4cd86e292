"""The register of incidents 失泄密事件登记簿 (G-31): two lines for each incident."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.measure import Area
from recordsroom.services.documents.paired import TALL, PairedTable, pair
from recordsroom.services.documents.parts import Part, Words
from recordsroom.services.documents.phrase import Phrase


@dataclass(frozen=True, repr=False)
class IncidentLine:
    """One incident; what has not happened yet stays empty."""

    number: str
    outside_no: str
    discovered: str
    opened: str
    sort: Phrase
    level: str
    pieces: str
    missing: str | Phrase
    report_by: str
    reported: str
    reported_to: str
    report_no: str
    leaked_from: str
    result: str
    closed: str
    signer: str


@dataclass(frozen=True, repr=False)
class IncidentTotal:
    """The foot of a page: which period, how many incidents, and how many are open."""

    period: str | Phrase
    page: int
    pages: int
    incidents: int
    open: int


@dataclass(frozen=True, repr=False)
class IncidentBlank:
    """A line that nobody may write on any more; the first of them says so."""

    first: bool = False


IncidentRegisterRow = IncidentLine | IncidentTotal | IncidentBlank
_TABLE = PairedTable(
    (
        pair(34, ("事件编号", "Number", "number"), ("保密部门编号", "Secrecy office", "outside_no")),
        pair(32, ("发现时间", "Discovered", "discovered"), ("立案时间", "Opened", "opened")),
        pair(30, ("类别", "What happened", "sort"), ("密级", "Level", "level")),
        pair(48, ("涉及档号", "Pieces", "pieces"), ("未查获", "Still missing", "missing")),
        pair(32, ("24 小时截止", "Report by", "report_by"), ("报告时间", "Reported", "reported")),
        pair(36, ("报告单位", "Reported to", "reported_to"), ("报告文号", "Number", "report_no")),
        pair(30, ("视同泄密", "Counts as leaked", "leaked_from"), ("结果报告", "Result", "result")),
        pair(30, ("结案日期", "Closed", "closed"), ("批准人", "Signed by", "signer")),
    ),
    IncidentLine,
)
_STOCK = _TABLE.stock("incident-rows")
PER_PAGE = _STOCK.per_page - 1
"""Incidents on one page; the last row is its totals."""
_BLANK = Phrase(zh="以下空白", en="Blank below")
EVERYTHING = Phrase(zh="全部", en="all")


def _blank(row: IncidentRegisterRow) -> str | Phrase:
    return _BLANK if isinstance(row, IncidentBlank) and row.first else ""


def _page(row: IncidentRegisterRow) -> str | Phrase:
    if not isinstance(row, IncidentTotal):
        return ""
    period = row.period if isinstance(row.period, Phrase) else Phrase(row.period, row.period)
    return Phrase(
        zh=f"{period.zh}　第 {row.page} 页，共 {row.pages} 页", en=f"{period.en}, page {row.page} of {row.pages}"
    )


def _totals(row: IncidentRegisterRow) -> str | Phrase:
    if not isinstance(row, IncidentTotal):
        return ""
    return Phrase(
        zh=f"事件 {row.incidents} 起，其中未结 {row.open} 起　　核对人　　　　　　　　年　　月　　日",
        en=f"{row.incidents} incidents, {row.open} of them open.   Checked by          on",
    )


def _is_total(row: IncidentRegisterRow) -> bool:
    return isinstance(row, IncidentTotal)


def _parts(_area: Area) -> tuple[Part[IncidentRegisterRow], ...]:
    return (
        *_TABLE.cells(_is_total),
        Words(_TABLE.lefts[3], 0, _TABLE.widths[3], TALL, 10, of=_blank, across="centre", down="middle"),
        Words(2, 0, 70, TALL, 10, of=_page, face=Face.BOLD, down="middle"),
        Words(74, 0, _TABLE.wide - 76, TALL, 10, of=_totals, least=8, down="middle"),
    )


_SAMPLES: tuple[IncidentRegisterRow, ...] = (
    IncidentLine(
        "事件2026-0001", "青保核〔2026〕2号", "2026-11-20 09:30", "2026-11-20 10:05",
        Phrase(zh="下落不明", en="missing"), "机密", "W017-WS·2019·Y-GH-0045", "W017-WS·2019·Y-GH-0045",
        "2026-11-21 09:30", "2026-11-20 16:00", "市国家保密局", "青保报〔2026〕5号", "2027-01-19", "", "", "",
    ),
    IncidentBlank(first=True),
    IncidentTotal("2026-11", 1, 1, 1, 1),
)  # fmt: skip

FORM: Form[IncidentRegisterRow] = Form(
    key="incident_register",
    name=Phrase(zh="泄密事件登记簿", en="Register of incidents"),
    least=_STOCK.label,
    parts=_parts,
    samples=_SAMPLES,
    stock=_STOCK,
    others=(),
    frame=_TABLE.frame(),
)
