"""The emergency sheet 应急登记单: numbered beforehand, written by hand without power, scanned in later (P-06)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from recordsroom.domain.label_stocks import Feed
from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.documents.bars import Bars
from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.measure import A4, Area, Size
from recordsroom.services.documents.parts import Frame, Part, Rule, Words
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.stock import Stock


@dataclass(frozen=True, repr=False)
class EmergencySheet:
    """What is printed on one blank sheet: its number, and who issued it."""

    barcode: Barcode
    room: str = ""


_PAPER = Stock(
    key="a4-emergency",
    name=Phrase(zh="A4 普通纸", en="A4 plain paper"),
    feed=Feed.SHEET,
    label=A4,
    page=A4,
)
_EDGE, _INNER = 15.0, 180.0
_HEAD, _TOP, _LINES, _LINE = 62.0, 9.0, 12, 15.0
_TITLE = Phrase(zh="应急登记单（借出·归还）", en="Emergency sheet (loans and returns)")
_HOW = Phrase(
    zh="停电或程序不能用时手写。恢复后扫右上角条码，输入日期和时间，再逐件扫描补录。每个编号只用一次；写坏的也要留下。",
    en="Written by hand without power. Afterwards scan the code above, type day and time, then scan each line."
    " Each number is used once; a spoiled sheet is kept.",
)
_COLUMNS: tuple[tuple[float, Phrase], ...] = (
    (10, Phrase(zh="序号", en="No.")),
    (16, Phrase(zh="时间", en="Time")),
    (14, Phrase(zh="借/还", en="Out/in")),
    (50, Phrase(zh="档号或标签号", en="Reference code or label")),
    (16, Phrase(zh="页数", en="Pages")),
    (32, Phrase(zh="利用者（单位）", en="Reader (unit)")),
    (22, Phrase(zh="审批单号", en="Approval")),
    (20, Phrase(zh="签名", en="Signature")),
)
_FIELDS: tuple[tuple[float, float, Phrase], ...] = (
    (0, 60, Phrase(zh="日期：        年      月      日", en="Day:")),
    (
        62,
        118,
        Phrase(zh="原因：□停电  □机器故障  □下班以后  □其他", en="Cause: □power cut □PC down □after hours □other"),
    ),
)
_FOOT: tuple[tuple[float, Phrase], ...] = (
    (0, Phrase(zh="经手人：", en="Keeper:")),
    (60, Phrase(zh="会签人（机密以上）：", en="Countersigned (jimi up):")),
    (124, Phrase(zh="补录人、日期：", en="Entered by, on:")),
)


def _always(words: str | Phrase) -> Callable[[EmergencySheet], str | Phrase]:
    return lambda _sheet: words


def _parts(_area: Area) -> tuple[Part[EmergencySheet], ...]:
    return (*_head(), *_table(), *_foot())


def _head() -> tuple[Part[EmergencySheet], ...]:
    fields = (Words[EmergencySheet](_EDGE + left, 49, wide, 6, 10, of=_always(said)) for left, wide, said in _FIELDS)
    return (
        Words(_EDGE, 14, 110, 6, 10, of=lambda sheet: sheet.room, shorten="end"),
        Words(_EDGE, 21, 112, 10, 20, of=lambda _: _TITLE, face=Face.BOLD, down="middle"),
        Words(_EDGE, 33, 112, 13, 9, of=lambda _: _HOW, least=9, down="middle"),
        Bars(_EDGE + 118, 14, 62, 24, of=lambda sheet: sheet.barcode, module=0.51, digits=11, across="right"),
        *fields,
    )


def _table() -> tuple[Part[EmergencySheet], ...]:
    tall, left = _TOP + _LINES * _LINE, _EDGE
    parts: list[Part[EmergencySheet]] = [Frame(_EDGE, _HEAD, _INNER, tall, weight=0.8)]
    for wide, words in _COLUMNS:
        parts.append(Words(left + 0.8, _HEAD, wide - 1.6, _TOP, 9, of=_always(words), across="centre", down="middle"))
        if left > _EDGE:
            # Upright lines stop short of the level ones, so that each stays whole on a worn printer.
            tops = (_HEAD, *(_HEAD + _TOP + number * _LINE for number in range(_LINES)))
            heights = (_TOP, *(_LINE for _ in range(_LINES)))
            parts += [Frame(left, top + 1, 0, high - 2) for top, high in zip(tops, heights, strict=True)]
        left += wide
    for number in range(_LINES):
        top = _HEAD + _TOP + number * _LINE
        parts.append(Rule(_EDGE + 0.5, top, _INNER - 1, weight=0.5 if number == 0 else 0.25))
        parts.append(Words(_EDGE + 1, top, 8, _LINE, 10, of=_always(str(number + 1)), across="centre", down="middle"))
    return tuple(parts)


def _foot() -> tuple[Part[EmergencySheet], ...]:
    top = _HEAD + _TOP + _LINES * _LINE + 8
    return tuple(Words[EmergencySheet](_EDGE + left, top, 56, 6, 10, of=_always(said)) for left, said in _FOOT)


FORM = Form(
    key="emergency_sheet",
    name=Phrase(zh="应急登记单", en="Emergency sheet"),
    least=Size(200, 280),
    parts=_parts,
    samples=(EmergencySheet(Barcode.make(Kind.SLIP, 12), "青石市水务局保密档案室"),),
    stock=_PAPER,
    others=(),
)
