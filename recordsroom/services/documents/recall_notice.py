"""The notice by which loans are called in 催还通知单 (F-14): A5 in two parts, a stub that stays and what is sent.

It names reference codes and never titles. Both parts bear the label of the chase: scanned, it brings the borrower to
the desk, for what comes back with the paper.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate

from recordsroom.domain.label_stocks import Feed
from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.documents.bars import Bars
from recordsroom.services.documents.boxes import Answer, always, answers
from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.imprint import SMALL_EDGE, SMALL_FOOT, SMALL_TOP, small_frame_on
from recordsroom.services.documents.measure import A5_LYING, Area, Size
from recordsroom.services.documents.parts import Frame, Part, Words
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.stock import Stock
from recordsroom.services.documents.table import Grid

LINES = 8
"""So many loans stand on one notice; more go on on a second one."""


@dataclass(frozen=True, repr=False)
class RecallLine:
    """One loan that is called in."""

    reference_code: str
    copy_no: str
    lent_on: str
    due_on: str
    days: str
    """By how many days it is overdue; empty where it is not."""
    nth: str | Phrase


@dataclass(frozen=True, repr=False)
class RecallNotice:
    """One notice: to whom, of which day, by whom, about what; and what is known of the answer."""

    barcode: Barcode
    number: str
    name: str
    unit: str
    day: str
    keeper: str
    way: Phrase
    room: str
    lines: tuple[RecallLine, ...]
    reply: str = ""
    sheet: int = 1
    sheets: int = 1
    loans: int = 1
    """How many loans the chase names in all."""
    contact: str = ""
    """Who of the unit sees to it that it comes back (R-148)."""


_WIDE = A5_LYING.width - 2 * SMALL_EDGE
_TALL = A5_LYING.height - SMALL_TOP - SMALL_FOOT
_STOCK = Stock(
    key="a5-recall",
    name=Phrase(zh="A5 普通纸（横放）", en="A5 plain paper, lying"),
    feed=Feed.SHEET,
    label=Size(_WIDE, _TALL),
    page=A5_LYING,
    left=SMALL_EDGE,
    top=SMALL_TOP,
    lined=True,
)
_TOP, _STUB, _GAP, _ROW = 17.0, 58.0, 8.0, 8.0
_RIGHT = _STUB + _GAP
_NOTICE = _WIDE - _RIGHT
_Said = Callable[[RecallNotice], str | Phrase]
_Box = Answer[RecallNotice]
_COLUMNS: tuple[tuple[Phrase, float, Callable[[RecallLine], str | Phrase]], ...] = (
    (Phrase(zh="档号", en="Reference"), 48, lambda line: line.reference_code),
    (Phrase(zh="份号", en="Copy"), 14, lambda line: line.copy_no),
    (Phrase(zh="借出日期", en="Lent on"), 18, lambda line: line.lent_on),
    (Phrase(zh="应还日期", en="Due"), 18, lambda line: line.due_on),
    (Phrase(zh="逾期天数", en="Days late"), 14, lambda line: line.days),
    (Phrase(zh="催还", en="Time"), 12, lambda line: line.nth),
)
_WIDTHS = tuple(wide for _head, wide, _of in _COLUMNS)
_LEFTS = tuple(accumulate(_WIDTHS, initial=_RIGHT))


def _stub() -> tuple[Part[RecallNotice], ...]:
    """The part that stays in the room: who was told, how, and what came of it."""
    rows: tuple[tuple[Phrase, _Said | None], ...] = (
        (Phrase(zh="编号", en="No."), lambda notice: notice.number),
        (Phrase(zh="借阅人", en="Borrower"), lambda notice: notice.name),
        (Phrase(zh="部门", en="Unit"), lambda notice: notice.unit),
        (Phrase(zh="联络员", en="Contact"), lambda notice: notice.contact or "–"),
        (Phrase(zh="件数", en="Pieces"), lambda notice: str(notice.loans)),
        (Phrase(zh="通知日期", en="Told on"), lambda notice: notice.day),
        (Phrase(zh="通知人", en="Told by"), lambda notice: notice.keeper),
        (Phrase(zh="送达方式", en="Way"), lambda notice: notice.way),
        (Phrase(zh="签收", en="Received"), None),
        (Phrase(zh="处理结果", en="Outcome"), lambda notice: notice.reply),
    )
    parts: list[Part[RecallNotice]] = [
        Words(0, _TOP - 5.4, _STUB, 5, 10, of=always(Phrase(zh="存根", en="Stub")), face=Face.BOLD, across="centre")
    ]
    top = _TOP
    for number, (caption, of) in enumerate(rows):
        tall = _ROW * 1.6 if number == len(rows) - 1 else _ROW
        parts += answers(top, tall, (_Box(caption, 17, _STUB - 17, of),), first=number == 0)
        top += tall
    return (*parts, Bars(2, top + 3, _STUB - 4, 14, of=_label, module=0.339, digits=8.5, across="centre"))


def _label(notice: RecallNotice) -> Barcode:
    return notice.barcode


def _said(notice: RecallNotice) -> Phrase:
    told = f"，保密联络员 {notice.contact}" if notice.contact else ""
    said = f", contact {notice.contact}" if notice.contact else ""
    return Phrase(
        zh=f"{notice.name}（{notice.unit}{told}）：您所借的下列档案应当归还，请收到本通知后即送还"
        f"{notice.room}。确需继续使用的，请携带档案原件来室办理续借。",
        en=f"{notice.name} ({notice.unit}{said}): what is named below is to come back. Bring it to the room on"
        " receipt of this notice; where it is still needed, bring it to have the loan renewed.",
    )


def _number(notice: RecallNotice) -> Phrase:
    of = notice.sheets > 1
    return Phrase(
        zh=f"编号 {notice.number}" + (f"　第 {notice.sheet} 张 共 {notice.sheets} 张" if of else ""),
        en=f"No. {notice.number}" + (f", sheet {notice.sheet} of {notice.sheets}" if of else ""),
    )


def _lines(top: float) -> tuple[Part[RecallNotice], ...]:
    parts: list[Part[RecallNotice]] = [Grid(_RIGHT, top, _WIDTHS, _ROW, first=True)]
    for column, (head, wide, _of) in enumerate(_COLUMNS):
        parts.append(_words(always(head), column, top, wide, bold=True))
    for place in range(LINES):
        at = top + (place + 1) * _ROW
        parts.append(Grid(_RIGHT, at, _WIDTHS, _ROW))
        parts += (_words(_cell(place, column), column, at, wide) for column, (_h, wide, _of) in enumerate(_COLUMNS))
        parts.append(Words(_RIGHT, at, _WIDTHS[0], _ROW, 9, of=_below(place), across="centre", down="middle"))
    return tuple(parts)


def _words(of: _Said, column: int, top: float, wide: float, *, bold: bool = False) -> Words[RecallNotice]:
    return Words(
        _LEFTS[column] + 0.8, top + 0.6, wide - 1.6, _ROW - 1.2, 8.5 if bold else 9,
        of=of, least=7, face=Face.BOLD if bold else Face.SANS,
        across="centre" if bold or column else "left", down="middle",
    )  # fmt: skip


def _cell(place: int, column: int) -> _Said:
    return lambda notice: _COLUMNS[column][2](notice.lines[place]) if place < len(notice.lines) else ""


def _below(place: int) -> _Said:
    blank = Phrase(zh="以下空白", en="Blank below")
    return lambda notice: blank if place == len(notice.lines) and notice.sheet == notice.sheets else ""


def _notice() -> tuple[Part[RecallNotice], ...]:
    """The part that the borrower gets and signs for."""
    lines = _TOP + 13
    foot = lines + (LINES + 1) * _ROW + 2.5
    return (
        Words(_RIGHT, _TOP - 5.4, _NOTICE - 2, 5, 10, of=_number, face=Face.BOLD),
        Words(_RIGHT, _TOP + 0.4, _NOTICE, 11.5, 10, of=_said, least=9, down="middle"),
        *_lines(lines),
        Bars(_RIGHT, foot, 36, 14, of=_label, module=0.339, digits=8.5),
        Words(_RIGHT + 42, foot, _NOTICE - 42, 5, 9.5, of=_sender, across="right", down="middle", shorten="end"),
        Words(_RIGHT + 42, foot + 8, _NOTICE - 42, 5, 9.5, of=always(_RECEIPT), least=8, across="right", down="middle"),
    )


_RECEIPT = Phrase(
    zh="收件人签收　　　　　　　　　　年　　月　　日",
    en="Received by                                   on",
)


def _sender(notice: RecallNotice) -> Phrase:
    return Phrase(
        zh=f"{notice.room}　{notice.keeper}　{notice.day}", en=f"{notice.room}, {notice.keeper}, {notice.day}"
    )


def _parts(_area: Area) -> tuple[Part[RecallNotice], ...]:
    # The line along which the two parts are torn off stops short of title and foot.
    return (*_stub(), Frame(_STUB + _GAP / 2, _TOP - 4, 0, _TALL - _TOP + 2), *_notice())


_CODE = "W017-WS·2019-Y-GH-00"
FORM: Form[RecallNotice] = Form(
    key="recall_notice",
    name=Phrase(zh="催还通知单", en="Recall notice"),
    least=_STOCK.label,
    parts=_parts,
    samples=(
        RecallNotice(
            Barcode.make(Kind.SLIP, 21), "催2026-0021", "沈知远", "规划研究室", "2026-11-20", "宋闻溪",
            Phrase("书面通知单", "by notice"), "青梧研究所保密档案室",
            (
                RecallLine(f"{_CODE}45", "000616", "2026-10-20", "2026-11-03", "17", "第2次"),
                RecallLine(f"{_CODE}46", "", "2026-11-05", "2026-11-19", "1", "第1次"),
            ),
            contact="季云舒",
            loans=2,
        ),
    ),
    stock=_STOCK,
    others=(),
    frame=small_frame_on(A5_LYING),
)  # fmt: skip
