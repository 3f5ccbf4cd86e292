"""One form of copies 复制（摘录）审批表 (F-18): an A5 sheet for one act, from the request to its end.

Without a form it is an empty one, to be filled in and signed by hand before anything is made.
"""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.label_stocks import Feed
from recordsroom.services.documents.boxes import Answer, Sign, answers, signatures
from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.imprint import SMALL_EDGE, SMALL_FOOT, SMALL_TOP, small_frame_on
from recordsroom.services.documents.measure import A5_LYING, Area, Size
from recordsroom.services.documents.parts import Part, Words
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.stock import Stock


@dataclass(frozen=True, repr=False)
class CopySheet:
    """What one form says; what is not known yet is left to the pen."""

    form_no: str = ""
    name: str = ""
    unit: str = ""
    way: Phrase | str = ""
    reference_code: str = ""
    title: str | Phrase = ""
    mark: str = ""
    copy_no: str = ""
    pages: str = ""
    let: str = ""
    made: str = ""
    numbers: str = ""
    purpose: str = ""
    audience: str = ""
    approver: str = ""
    consent_no: str = ""
    maker: str = ""
    device: str = ""
    waste: str = ""
    seen_by: str = ""
    due_on: str = ""
    ends: str | Phrase = ""


_WIDE = A5_LYING.width - 2 * SMALL_EDGE
_STOCK = Stock(
    key="a5-copy-form",
    name=Phrase(zh="A5 普通纸（横放）", en="A5 plain paper, lying"),
    feed=Feed.SHEET,
    label=Size(_WIDE, A5_LYING.height - SMALL_TOP - SMALL_FOOT),
    page=A5_LYING,
    left=SMALL_EDGE,
    top=SMALL_TOP,
    lined=True,
)
_TOP, _BOX, _HANDS = 16.5, 8.0, 16.0
_Box, _Hand = Answer[CopySheet], Sign[CopySheet]
_STAMP = Phrase(zh="□ 逐份加盖戳记　□ 废页当场销毁", en="□ each stamped   □ spoiled sheets destroyed at once")


def _number(sheet: CopySheet) -> Phrase:
    return Phrase(zh=f"编号 {sheet.form_no}", en=f"No. {sheet.form_no}")


def _lines() -> tuple[tuple[Answer[CopySheet], ...], ...]:
    """The boxes from the request to what became of the copies, each line as wide as the sheet."""
    return (
        (
            _Box(Phrase(zh="申请人", en="Asked by"), 18, 38, lambda one: one.name),
            _Box(Phrase(zh="单位（部门）", en="Unit"), 22, 66, lambda one: one.unit),
            _Box(Phrase(zh="方式", en="Way"), 14, 32, lambda one: one.way),
        ),
        (
            _Box(Phrase(zh="原件档号", en="Original"), 18, 62, lambda one: one.reference_code),
            _Box(Phrase(zh="题名", en="Title"), 14, 96, lambda one: one.title),
        ),
        (
            _Box(Phrase(zh="密级、期限", en="Level"), 20, 36, lambda one: one.mark),
            _Box(Phrase(zh="份号", en="Copy"), 12, 30, lambda one: one.copy_no),
            _Box(Phrase(zh="每份页数", en="Pages each"), 18, 20, lambda one: one.pages),
            _Box(Phrase(zh="批准／实制", en="Let, made"), 22, 32, lambda one: f"{one.let}　／　{one.made}".strip()),
        ),
        (
            _Box(Phrase(zh="用途", en="What for"), 18, 77, lambda one: one.purpose),
            _Box(Phrase(zh="发放范围", en="For whom"), 18, 77, lambda one: one.audience),
        ),
        (
            _Box(Phrase(zh="复制件份号", en="Copies"), 22, 41, lambda one: one.numbers),
            _Box(Phrase(zh="复制人", en="Made by"), 16, 38, lambda one: one.maker),
            _Box(Phrase(zh="设备、本（盘）号", en="Machine"), 28, 45, lambda one: one.device),
        ),
        (
            _Box(Phrase(zh="废页", en="Spoiled"), 12, 20, lambda one: one.waste),
            _Box(Phrase(zh="监销人", en="Before"), 14, 44, lambda one: one.seen_by),
            _Box(Phrase(zh="戳记", en="Stamp"), 12, 88, lambda _one: _STAMP),
        ),
        (
            _Box(Phrase(zh="应退日期", en="Due back"), 18, 32, lambda one: one.due_on),
            _Box(Phrase(zh="归档、销毁", en="End"), 22, 118, lambda one: one.ends),
        ),
    )


def _parts(_area: Area) -> tuple[Part[CopySheet], ...]:
    parts: list[Part[CopySheet]] = [Words(0, 10.5, 120, 5, 10.5, of=_number, face=Face.BOLD, down="middle")]
    lines = _lines()
    for place, boxes in enumerate(lines):
        parts += answers(_TOP + place * _BOX, _BOX, boxes, first=place == 0)
    top, third = _TOP + len(lines) * _BOX, _WIDE / 3
    parts += signatures(
        top, _HANDS,
        (
            _Hand(Phrase(zh="承办部门意见", en="The unit in charge"), third),
            _Hand(Phrase(zh="领导审批", en="The leader"), third, lambda one: one.approver),
            _Hand(Phrase(zh="原定密机关同意（绝密）", en="Consent (juemi)"), third, lambda one: one.consent_no,
                  captioned=36),
        ),
    )  # fmt: skip
    parts += signatures(
        top + _HANDS, _HANDS,
        (
            _Hand(Phrase(zh="领取人", en="Taken by"), third),
            _Hand(Phrase(zh="复制人", en="Made by"), third, lambda one: one.maker),
            _Hand(Phrase(zh="收回核对人", en="Received by"), third),
        ),
    )  # fmt: skip
    return tuple(parts)


FORM: Form[CopySheet] = Form(
    key="copy_form",
    name=Phrase(zh="复制（摘录）审批表", en="Form of copies"),
    least=_STOCK.label,
    parts=_parts,
    samples=(
        CopySheet(
            "复2026-0011", "沈知远", "规划研究室", Phrase(zh="复制", en="copy"), "W017-WS·2019-Y-GH-0045",
            "北片区管网现状调查报告", "秘密★10年", "000616", "6", "3", "3", "复1-复3", "编制管网规划", "规划研究室",
            "何以宁　常务副所长　2026-11-03", "", "宋闻溪", "3号复印机", "2", "苏怀瑾", "2026-12-03",
            Phrase("归档1　销毁2", "1 filed, 2 destroyed"),
        ),
        CopySheet(),
    ),
    stock=_STOCK,
    others=(),
    frame=small_frame_on(A5_LYING),
)  # fmt: skip
