"""The papers beside a list of destruction: the form of approval 销毁审批表 and the record 监销记录 (F-23)."""

from __future__ import annotations

from recordsroom.services.documents.fact_sheet import UNIT_SEAL, Fact, FactForm, FactSheet
from recordsroom.services.documents.phrase import Phrase

APPROVAL = Phrase(zh="档案销毁审批表", en="Approval of a destruction")
RECORD = Phrase(zh="监销记录（销毁证明）", en="Record of a destruction")


def approval(told: dict[str, str | Phrase]) -> FactSheet:
    """The form that the leader signs; `told` says what is known already."""
    names = (
        ("leave_no", Phrase(zh="审批单号", en="Number of the approval"), 1.0),
        ("number", Phrase(zh="清册编号　校验码", en="List and its code"), 1.0),
        ("requester", Phrase(zh="提请人", en="Asked for by"), 1.0),
        ("how_much", Phrase(zh="数量　最高密级", en="How much, highest level"), 1.0),
        ("why", Phrase(zh="销毁原因", en="Why"), 1.0),
        ("appraisal", Phrase(zh="鉴定意见（报告、鉴定人）", en="Appraisal"), 1.5),
        ("channel", Phrase(zh="销毁去向", en="Destroyed by"), 1.0),
        ("struck", Phrase(zh="审批划去的序号", en="Lines struck"), 1.0),
        ("approver", Phrase(zh="审批意见（签字、日期）", en="Approved by"), 2.0),
        ("filed_with", Phrase(zh="报备上级", en="Reported to"), 1.0),
    )
    return _sheet(names, told, "")


def record(told: dict[str, str | Phrase]) -> FactSheet:
    """The record of the end, signed by those who saw it."""
    names = (
        ("number", Phrase(zh="清册编号　校验码", en="List and its code"), 1.0),
        ("counted", Phrase(zh="销毁前清点结果", en="Counted before"), 1.0),
        ("bags", Phrase(zh="封装件数　封签号", en="Bags and seals"), 1.0),
        ("escorts", Phrase(zh="押运人（签字）", en="Escorts"), 1.0),
        ("times", Phrase(zh="开始　结束时间", en="Begun and ended"), 1.0),
        ("method", Phrase(zh="销毁方式　地点", en="Way and place"), 1.0),
        ("device", Phrase(zh="设备编号", en="Machine"), 1.0),
        ("receipt", Phrase(zh="接收单位　回执号", en="Receiving unit and receipt"), 1.0),
        ("rest", Phrase(zh="剩余物检查", en="What is left, looked at"), 1.0),
        ("supervisors", Phrase(zh="监销人（二人签字）", en="Supervised by two"), 2.0),
        ("keeper", Phrase(zh="记录人　第二人（口令）", en="Written by, and second person"), 1.0),
        ("digest", Phrase(zh="清册摘要", en="Digest of the list"), 1.0),
    )
    return _sheet(names, told, RECORD)


def _sheet(
    names: tuple[tuple[str, Phrase, float], ...], told: dict[str, str | Phrase], title: str | Phrase
) -> FactSheet:
    facts = tuple(Fact(name, told.get(key) or "", share) for key, name, share in names)
    return FactSheet(facts, (UNIT_SEAL,), title)


_ONE: dict[str, str | Phrase] = {
    "leave_no": "销批2026-0001",
    "number": "销2026-0001　3f9a 27c1 0b44 e8d2",
    "requester": "沈知远",
    "how_much": Phrase(zh="2 件 18 页　机密★20年", en="2 pieces, 18 pages, 机密★20年"),
    "why": "保管期限届满",
    "appraisal": "鉴2026-01　许见山、白露宁",
    "channel": Phrase(zh="指定销毁单位", en="Designated unit"),
    "bags": Phrase(zh="2 袋　封0101、封0102", en="2 bags, 封0101、封0102"),
    "escorts": "宋闻溪、苏怀瑾",
    "counted": Phrase(zh="逐件扫描 2 件，与清册一致", en="2 pieces scanned, as listed"),
}
PAPER = FactForm("destruction_record", APPROVAL, True, (approval(_ONE), record(_ONE)))
FORM = PAPER.form()
