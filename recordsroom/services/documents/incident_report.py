"""The report of an incident 失泄密（下落不明）事件报告: seven items on two pages, with the clocks of the law (F-25)."""

from __future__ import annotations

from recordsroom.services.documents.fact_sheet import UNIT_SEAL, Fact, FactForm, FactSheet
from recordsroom.services.documents.phrase import Phrase

NAME = Phrase(zh="泄密（下落不明）事件报告", en="Report of an incident")
_SIGNS_A_SHARE = 150
_Item = tuple[str, Phrase]
_HEAD: tuple[_Item, ...] = (
    ("number", Phrase(zh="事件编号　密级", en="Incident and level")),
    ("to", Phrase(zh="报告单位（主送）", en="Reported to")),
    ("archives", Phrase(zh="抄报档案主管部门", en="Archives authority")),
    ("discovered", Phrase(zh="发现时间", en="Discovered")),
    ("report_by", Phrase(zh="24 小时报告截止", en="To be reported by")),
)
_FIRST: tuple[_Item, ...] = (
    ("content", Phrase(zh="① 内容、密级、数量、载体形式", en="1 Content, level, number, carrier")),
    ("discovery", Phrase(zh="② 发现经过", en="2 How it was discovered")),
    ("culprits", Phrase(zh="③ 责任人基本情况", en="3 Who is responsible")),
)
_SECOND: tuple[_Item, ...] = (
    ("course", Phrase(zh="④ 发生时间、地点及经过", en="4 Time, place and course")),
    ("harm", Phrase(zh="⑤ 造成或可能造成的危害", en="5 Harm done, or possible")),
    ("pursuit", Phrase(zh="⑥ 已进行或拟进行的查处", en="6 Done about those responsible")),
    ("remedy", Phrase(zh="⑦ 已采取或拟采取的补救措施", en="7 Done to remedy it")),
)
_FOOT: tuple[_Item, ...] = (
    ("clocks", Phrase(zh="下落不明视同泄密　结果报告截止", en="Counts as leaked, result due")),
    ("statement", Phrase(zh="当事人书面材料编号", en="Number of the statement")),
    ("reported", Phrase(zh="报告文号　报告时间", en="Number and time of the report")),
    ("keeper", Phrase(zh="填报人　负责人（签字）", en="Written by, head of the unit")),
)


def report(told: dict[str, str | Phrase]) -> tuple[FactSheet, FactSheet]:
    """Both pages; `told` says what is known, what lacks is written by hand."""
    first = (*_plain(_HEAD, told), *_long(_FIRST, told))
    second = (*_long(_SECOND, told), *_plain(_FOOT, told))
    return FactSheet(first), FactSheet(second, (UNIT_SEAL,))


def _plain(items: tuple[_Item, ...], told: dict[str, str | Phrase]) -> tuple[Fact, ...]:
    return tuple(Fact(name, told.get(key) or "", 0.8) for key, name in items)


def _long(items: tuple[_Item, ...], told: dict[str, str | Phrase]) -> tuple[Fact, ...]:
    """Boxes as high as what stands in them, and never so low that nothing can be added by hand."""
    said = [(name, told.get(key) or "") for key, name in items]
    return tuple(Fact(name, words, max(1.6, 1 + len(str(words)) / _SIGNS_A_SHARE)) for name, words in said)


_ONE: dict[str, str | Phrase] = {
    "number": "事件2026-0001　机密",
    "to": "市国家保密局、市档案局",
    "archives": "青档函〔2026〕3号",
    "discovered": "2026-11-20 09:30",
    "report_by": "2026-11-21 09:30",
    "content": "机密级文件一份，档号 W017-WS·2019·Y-GH-0045，纸质，12 页。",
    "discovery": "季度清点时两人复查未见。",
    "culprits": "沈知远，规划研究室，副研究员。",
    "course": "2026 年 11 月 18 日归还后在待上架推车上。",
    "harm": "知悉范围可能扩大，程度待查。",
    "pursuit": "已成立核查小组。",
    "remedy": "封存相关架位，逐架查找；提请原定密机关评估。",
    "clocks": "2027-01-19　2027-02-20",
    "statement": "陈2026-02",
    "reported": "青保报〔2026〕5号　2026-11-20 16:00",
}
PAPER = FactForm("incident_report", NAME, True, report(_ONE))
FORM = PAPER.form()
