"""The papers of a count: discrepancies 差异表, the report 清点报告 to be signed, the register (F-21, G-19)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from recordsroom.domain.count_codes import code_of_count
from recordsroom.domain.counting import CountCause
from recordsroom.domain.values import Barcode, Kind
from recordsroom.domain.witnesses import CardKind, CountAction, CountOutcome
from recordsroom.services.documents.opening_act import ActLine, act_form
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.table import Column, Table, table_form
from recordsroom.services.documents.ticking import BARS_WIDE, Head, ticked_form


@dataclass(frozen=True, repr=False)
class FindingLine:
    """One discrepancy; never with a title."""

    number: int
    place: str
    code: str
    copy_no: str
    mark: str
    outcome: str | Phrase
    cause: str
    action: str | Phrase
    persons: str
    barcode: Barcode | None = None
    """What is scanned to come back to this line: the label of the thing itself."""
    witnesses: str | Phrase = ""
    """What register, shelf and card say, one after the other 账／档／卡."""


@dataclass(frozen=True, repr=False)
class FindingsHead:
    """Of which count a sheet is, with the code by which it leads back to it."""

    count: str
    barcode: Barcode
    found: int
    still: int
    sheet: int
    sheets: int


FindingsRow: TypeAlias = FindingLine | FindingsHead


@dataclass(frozen=True, repr=False)
class CountEntry:
    """One count in the register."""

    number: str
    scope: str | Phrase
    cause: str | Phrase
    begun: str
    ended: str
    expected: str
    seen: str
    differing: str
    counters: str
    signed: str


CountPaperRow: TypeAlias = FindingsRow | CountEntry | ActLine
"""What a paper of a count is made of."""

OUTCOMES: dict[CountOutcome, Phrase] = {
    CountOutcome.MATCH: Phrase("相符", "Agrees"),
    CountOutcome.MATCH_OUT: Phrase("相符（在外）", "Agrees, out"),
    CountOutcome.GONE_BUT_HERE: Phrase("已销仍存", "Gone but here"),
    CountOutcome.MISSING: Phrase("未见", "Not seen"),
    CountOutcome.NUMBER_DIFFERS: Phrase("数量不符", "Number differs"),
    CountOutcome.UNREGISTERED: Phrase("有档无账", "Not in register"),
    CountOutcome.ISSUE_UNENTERED: Phrase("漏登借出", "Issue not entered"),
    CountOutcome.RETURN_UNENTERED: Phrase("漏销归还", "Return not entered"),
    CountOutcome.PASSED_ON: Phrase("擅自转借", "Passed on"),
    CountOutcome.TWICE_NUMBERED: Phrase("重号", "Numbered twice"),
    CountOutcome.MISPLACED: Phrase("错位", "Misplaced"),
    CountOutcome.MARK_DIFFERS: Phrase("标志不符", "Mark differs"),
    CountOutcome.CARD_MISSING: Phrase("缺卡", "Card missing"),
    CountOutcome.CARD_LEFT: Phrase("余卡", "Card left"),
    CountOutcome.DAMAGED: Phrase("破损", "Damaged"),
    CountOutcome.OUTSIDE: Phrase("范围外", "Outside"),
    CountOutcome.NOT_COUNTED: Phrase("未清", "Not counted"),
}
ACTIONS: dict[CountAction, Phrase] = {
    CountAction.NONE: Phrase("无须处理", "Nothing"),
    CountAction.SEARCH: Phrase("两人复查", "Looked for by two"),
    CountAction.REPORT_LOST: Phrase("下落不明已报", "Lost, reported"),
    CountAction.FOUND: Phrase("已找到", "Found"),
    CountAction.STOP_AND_REPORT: Phrase("停用上报", "Stopped, reported"),
    CountAction.REPORT_NUMBER: Phrase("数量不符已报", "Number reported"),
    CountAction.ENTER_ISSUE: Phrase("按卡补登借出", "Issue entered"),
    CountAction.ENTER_RETURN: Phrase("点页补销归还", "Return entered"),
    CountAction.REGISTER: Phrase("补登记", "Registered"),
    CountAction.GIVE_BACK: Phrase("退还原主", "Given back"),
    CountAction.RELABEL: Phrase("换标签", "Relabelled"),
    CountAction.CARRY_HOME: Phrase("放回原位", "Carried home"),
    CountAction.CORRECT_PLACE: Phrase("改账", "Place corrected"),
    CountAction.MARK_ANEW: Phrase("改正标志", "Mark put right"),
    CountAction.CORRECT_REGISTER: Phrase("改正账面", "Register corrected"),
    CountAction.PRINT_CARD: Phrase("补打卡", "Card printed"),
    CountAction.TAKE_CARD_AWAY: Phrase("撤卡", "Card taken away"),
    CountAction.REPAIR: Phrase("修复", "Repaired"),
}
CAUSES: dict[CountCause, Phrase] = {
    CountCause.ROUTINE: Phrase("例行清点", "Routine"),
    CountCause.CUSTODIAN: Phrase("交接清点", "Change of keeper"),
    CountCause.ACCESSION: Phrase("接收后清点", "After accession"),
    CountCause.INCIDENT: Phrase("事件后清点", "After incident"),
    CountCause.MOVE: Phrase("搬迁后清点", "After a move"),
    CountCause.USE: Phrase("利用后清点", "After use"),
    CountCause.READING: Phrase("顺架", "Shelf reading"),
}
CARDS: dict[CardKind, Phrase] = {
    CardKind.NONE: Phrase("不查卡", "No cards"),
    CardKind.OUT: Phrase("代卷卡", "Out cards"),
    CardKind.CATALOGUE: Phrase("目录卡", "Catalogue cards"),
}
WITNESSES: dict[CountOutcome, Phrase] = {
    CountOutcome.GONE_BUT_HERE: Phrase("销／有／–", "gone/yes/–"),
    CountOutcome.MISSING: Phrase("有／无／–", "yes/no/–"),
    CountOutcome.NUMBER_DIFFERS: Phrase("有／异／–", "yes/other/–"),
    CountOutcome.UNREGISTERED: Phrase("无／有／–", "no/yes/–"),
    CountOutcome.ISSUE_UNENTERED: Phrase("有／无／有", "yes/no/yes"),
    CountOutcome.RETURN_UNENTERED: Phrase("借／有／–", "out/yes/–"),
    CountOutcome.PASSED_ON: Phrase("借／他／–", "out/else/–"),
    CountOutcome.TWICE_NUMBERED: Phrase("有／重／–", "yes/twice/–"),
    CountOutcome.MISPLACED: Phrase("有／错／–", "yes/astray/–"),
    CountOutcome.MARK_DIFFERS: Phrase("有／异／–", "yes/other/–"),
    CountOutcome.CARD_MISSING: Phrase("有／有／无", "yes/yes/no"),
    CountOutcome.CARD_LEFT: Phrase("有／有／余", "yes/yes/left"),
    CountOutcome.DAMAGED: Phrase("有／损／–", "yes/damaged/–"),
}
"""What the three witnesses say, by the outcome; the two that depend on more are told where they are known."""
GAP_WITHOUT_CARD = Phrase("借／无／无", "out/no/no")
SHOWN_IN_STOCK = Phrase("有／他／–", "yes/else/–")
OPEN = Phrase("未处理", "Open")


def _told(of: Callable[[FindingLine], str | Phrase]) -> Callable[[FindingsRow], str | Phrase]:
    return lambda row: of(row) if isinstance(row, FindingLine) else ""


_FINDINGS: Table[FindingsRow] = Table(
    (
        Column(Phrase(zh="序号", en="No."), 10, _told(lambda line: str(line.number)), across="centre"),
        Column(Phrase(zh="位置", en="Place"), 34, _told(lambda line: line.place), shorten="beginning"),
        Column(Phrase(zh="档号", en="Reference code"), 50, _told(lambda line: line.code), shorten="end"),
        Column(Phrase(zh="份号", en="Copy"), 15, _told(lambda line: line.copy_no), across="centre"),
        Column(Phrase(zh="密级", en="Level"), 20, _told(lambda line: line.mark), across="centre"),
        Column(Phrase(zh="差异类别", en="Outcome"), 22, _told(lambda line: line.outcome), across="centre"),
        Column(Phrase(zh="账／档／卡", en="Reg/shelf/card"), 18, _told(lambda line: line.witnesses), across="centre"),
        Column(Phrase(zh="原因", en="Cause"), 26, _told(lambda line: line.cause), shorten="end"),
        Column(Phrase(zh="处理结果", en="Settled"), 24, _told(lambda line: line.action), across="centre"),
        Column(Phrase(zh="责任人", en="Persons"), 25, _told(lambda line: line.persons), shorten="end"),
        Column(Phrase(zh="条码", en="Bars"), BARS_WIDE),
    )
)


def _count(row: FindingsRow) -> str:
    return row.count if isinstance(row, FindingsHead) else ""


def _found(row: FindingsRow) -> str | Phrase:
    if not isinstance(row, FindingsHead):
        return ""
    return Phrase(
        zh=f"差异 {row.found} 条　未处理 {row.still} 条　第 {row.sheet} 张 共 {row.sheets} 张",
        en=f"{row.found} discrepancies, {row.still} open. Sheet {row.sheet} of {row.sheets}",
    )


_BARS = Barcode.make(Kind.CARRIER, 616)
FINDINGS = ticked_form(
    "count_findings",
    Phrase(zh="清点差异表", en="Discrepancies of a count"),
    _FINDINGS,
    Head(name=_count, told=_found),
    (
        FindingsHead("2026-001　1库A区", code_of_count(1), 2, 1, 1, 1),
        FindingLine(1, "1库A区3列5节2层", "Z109-WS·2011-Y-BGS-0001", "000616", "机密★20年",
                    OUTCOMES[CountOutcome.MISSING], "架上无此件", ACTIONS[CountAction.SEARCH], "宋闻溪、苏怀瑾", _BARS,
                    WITNESSES[CountOutcome.MISSING]),
        FindingLine(2, "保密柜02", "Z109-WS·2011-D30-BGS-0007", "", "", OUTCOMES[CountOutcome.MISPLACED], "", OPEN, ""),
    ),
)  # fmt: skip
PER_PAGE = FINDINGS.stock.per_page
"""Rows of a page, the head of the count among them."""

_REGISTER: Table[CountEntry] = Table(
    (
        Column(Phrase(zh="清点编号", en="Count"), 22, lambda line: line.number, across="centre"),
        Column(Phrase(zh="范围", en="Scope"), 63, lambda line: line.scope, shorten="end"),
        Column(Phrase(zh="原因", en="Cause"), 26, lambda line: line.cause, across="centre"),
        Column(Phrase(zh="起", en="Begun"), 24, lambda line: line.begun, across="centre"),
        Column(Phrase(zh="止", en="Ended"), 24, lambda line: line.ended, across="centre"),
        Column(Phrase(zh="应有", en="Expected"), 16, lambda line: line.expected, across="right"),
        Column(Phrase(zh="实有", en="Seen"), 16, lambda line: line.seen, across="right"),
        Column(Phrase(zh="差异", en="Differ"), 14, lambda line: line.differing, across="right"),
        Column(Phrase(zh="清点人", en="Counters"), 32, lambda line: line.counters, shorten="end"),
        Column(Phrase(zh="签字、报告号", en="Signed"), 42, lambda line: line.signed, shorten="end"),
    )
)
REGISTER = table_form(
    "count_register",
    Phrase(zh="清点核对登记", en="Register of counts"),
    _REGISTER,
    (
        CountEntry("2026-001", "02 库 05 列", CAUSES[CountCause.ROUTINE], "2026-11-02", "2026-11-06", "846", "839", "6",
                  "宋闻溪、苏怀瑾", "何以宁 清〔2026〕1号"),
    ),
)  # fmt: skip

REPORT = act_form(
    "count_report",
    Phrase(zh="清点报告", en="Report of a count"),
    (
        ActLine(Phrase("清点编号", "Count"), "2026-001", barcode=code_of_count(1)),
        ActLine(Phrase("原因", "Cause"), Phrase("例行清点", "Routine")),
        ActLine(Phrase("范围", "Scope"), "02 库 05 列"),
        ActLine(Phrase("应有　实有　相符", "Expected, seen, agree"), "846", "839", head=True),
        ActLine(OUTCOMES[CountOutcome.MISSING], Phrase("2 条", "2"), Phrase("未处理 1", "1 open")),
        ActLine(Phrase("监督人（签字）", "Supervised by (signature)"), Phrase("（签字）", "(signature)")),
    ),
)
