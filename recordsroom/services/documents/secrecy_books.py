"""The registers of secrecy, bound by month: state secrets 国家秘密事项登记表 (F-30, G-06) and decisions (G-07)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.documents.month_book import MonthBlank, MonthBook, MonthLine, MonthTotal, checked, month_page
from recordsroom.services.documents.paired import PairedTable, pair
from recordsroom.services.documents.phrase import Phrase


@dataclass(frozen=True, repr=False)
class DecisionLine(MonthLine):
    """One decision with what followed it on paper."""

    number: int
    act_no: str
    on: str
    reference_code: str
    title: str | Phrase
    kind: Phrase
    old: str
    new: str
    old_until: str
    new_until: str
    basis: str
    notice: str
    drafter: str
    classifier: str
    told: str
    remarked: str


@dataclass(frozen=True, repr=False)
class MatterLine(MonthLine):
    """One state secret of this unit, in the fields of its register."""

    number: int
    title: str | Phrase
    reference_code: str
    carrier: str
    produced: str
    level: str
    term: str
    basis: str
    scope: str
    drafter: str
    classifier: str
    opinion: str
    on: str


DECISIONS = MonthBook(
    "secrecy_register",
    Phrase(zh="密级变更、解密登记簿", en="Register of secrecy decisions"),
    PairedTable(
        (
            pair(9, ("序号", "No.", "number")),
            pair(31, ("文号", "Number", "act_no"), ("决定日期", "Decided on", "on")),
            pair(56, ("档号", "Reference", "reference_code"), ("题名", "Title", "title")),
            pair(22, ("事项", "Decision", "kind")),
            pair(39, ("原密级（范围）", "Before", "old"), ("现密级（范围）", "After", "new")),
            pair(21, ("原到期", "Until, before", "old_until"), ("现到期", "Until, after", "new_until")),
            pair(33, ("依据", "Ground", "basis"), ("来文号", "Notice", "notice")),
            pair(24, ("承办人", "Proposed", "drafter"), ("定密责任人", "Classifier", "classifier")),
            pair(33, ("书面通知", "Told", "told"), ("标志更改", "Marked anew", "remarked")),
        ),
        DecisionLine,
    ),
    "secrecy-register-rows",
    blank_in=2,
)
MATTERS = MonthBook(
    "secret_matters",
    Phrase(zh="国家秘密事项登记表", en="Register of state secrets"),
    PairedTable(
        (
            pair(9, ("序号", "No.", "number")),
            pair(66, ("名称", "Name", "title"), ("档号", "Reference", "reference_code")),
            pair(24, ("载体形式", "Carrier", "carrier"), ("产生时间", "Made on", "produced")),
            pair(34, ("密级", "Level", "level"), ("保密期限", "Term", "term")),
            pair(44, ("定密依据", "Ground", "basis")),
            pair(34, ("知悉范围", "Circle", "scope")),
            pair(27, ("承办人", "Proposed", "drafter"), ("批准人", "Approved", "classifier")),
            pair(30, ("审批意见", "Opinion", "opinion"), ("日期", "On", "on")),
        ),
        MatterLine,
    ),
    "secret-matter-rows",
    blank_in=1,
)


def decision_totals(decisions: int, declassified: int) -> Phrase:
    """What was decided in a month."""
    return Phrase(
        zh=f"本月登记 {decisions} 件，其中解密 {declassified} 件",
        en=f"In this month {decisions} decisions, {declassified} declassified",
    )


def matter_totals(matters: int) -> Phrase:
    """How many matters became secrets in a month."""
    return Phrase(zh=f"本月登记 {matters} 项", en=f"In this month {matters} matters")


_CODE = "W017-WS·2019-Y-GH-00"
DECISIONS_FORM = DECISIONS.form(
    DecisionLine(
        1, "密变〔2026〕3号", "2026-11-20", f"{_CODE}45", "北片区管网现状调查报告", Phrase("解密", "declassified"),
        "秘密★10年", "解密", "2026-12-01", "", "保密事项一览表第3项", "", "沈知远", "何以宁", "2 份，已送达 1 份",
        "宋闻溪　2026-11-21",
    ),
    DecisionLine(
        2, "密变〔2026〕4号", "2026-11-22", f"{_CODE}46", TITLE_HIDDEN, Phrase("降低密级", "lowered"), "机密★20年",
        "秘密★10年", "2039-08-21", "2029-08-21", "原定密机关通知", "青保〔2026〕2号", "", "", "", "",
    ),
    MonthBlank(first=True),
    MonthTotal(month_page("2026-11", 1, 1), checked(decision_totals(2, 1))),
)  # fmt: skip
MATTERS_FORM = MATTERS.form(
    MatterLine(
        1, "北片区管网现状调查报告", f"{_CODE}45", "纸质", "2026-11-03", "秘密", "10年（至 2036-11-03）",
        "保密事项一览表第3项", "规划研究室", "沈知远", "何以宁", "同意", "2026-11-05",
    ),
    MonthBlank(first=True),
    MonthTotal(month_page("2026-11", 1, 1), checked(matter_totals(1))),
)  # fmt: skip
