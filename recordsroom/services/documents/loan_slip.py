"""The slip of a loan 档案查阅(借阅)审批单 (F-12): one A5 sheet from the request to the returner's signature (P-07).

The first sheet asks, is approved line by line and is signed four times. What does not fit stands on further sheets, as
does everything that is taken out within the scope of a slip (P-12); each is signed by itself. The bars in the corner
are the slip's own, so that the signed paper scans back to what was asked.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import accumulate

from recordsroom.domain.label_stocks import Feed
from recordsroom.services.documents.bars import Bars
from recordsroom.services.documents.boxes import Answer, Shown, Sign, always, answers, signatures
from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.imprint import SMALL_EDGE, SMALL_FOOT, SMALL_TOP, small_frame_on
from recordsroom.services.documents.loan_slip_rows import SAMPLES, SlipLine, SlipSheet
from recordsroom.services.documents.measure import A5_LYING, Area, Size
from recordsroom.services.documents.parts import Part, Words
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.stock import Stock
from recordsroom.services.documents.table import Grid

FIRST_LINES, FURTHER_LINES = 5, 11
"""How many lines stand on the first sheet and on each further one."""


_WIDE = A5_LYING.width - 2 * SMALL_EDGE
_STOCK = Stock(
    key="a5-slip",
    name=Phrase(zh="A5 普通纸（横放）", en="A5 plain paper, lying"),
    feed=Feed.SHEET,
    label=Size(_WIDE, A5_LYING.height - SMALL_TOP - SMALL_FOOT),
    page=A5_LYING,
    left=SMALL_EDGE,
    top=SMALL_TOP,
    lined=True,
)
_TOP, _BOX, _ROW = 16.5, 8.0, 7.0
_LINES_AT, _FURTHER_AT = _TOP + 4 * _BOX, _TOP + _BOX
_Box, _Hand = Answer[SlipSheet], Sign[SlipSheet]
_Cell = tuple[Phrase, float, Callable[[SlipLine], str | Phrase]]
_COLUMNS: tuple[_Cell, ...] = (
    (Phrase(zh="序号", en="No."), 9, lambda line: str(line.number)),
    (Phrase(zh="档号", en="Reference"), 43, lambda line: line.reference_code),
    (Phrase(zh="题名", en="Title"), 43, lambda line: line.title),
    (Phrase(zh="密级", en="Level"), 19, lambda line: line.mark),
    (Phrase(zh="份号", en="Copy"), 13, lambda line: line.copy_no),
    (Phrase(zh="审批", en="Let"), 11, lambda line: line.leave),
    (Phrase(zh="借出页", en="Out, p."), 10, lambda line: line.pages_out),
    (Phrase(zh="应还", en="Due"), 16, lambda line: line.due),
    (Phrase(zh="归还页", en="In, p."), 10, lambda line: line.pages_in),
    (Phrase(zh="归还", en="Back"), 16, lambda line: line.back),
)
_WIDTHS = tuple(wide for _head, wide, _of in _COLUMNS)
_LEFT_ALIGNED = frozenset({1, 2})
_BLANK = Phrase(zh="以下空白", en="Blank below")
_WAYS = Phrase(zh="□阅览　□借出　□摘录　□复制　　份", en="□read □take out □excerpt □copy    copies")
_TOLD = Phrase(
    zh="□ 已当面交代：不得转借、涂改、圈划、抽换、拍照、复印，妥善保管，按期归还。",
    en="□ Told in person: never lent on, marked, changed, photographed or copied; kept safe; back in time.",
)
_FOURTH = _WIDE / 4


def _first(sheet: SlipSheet) -> bool:
    return sheet.first


def _scope(sheet: SlipSheet) -> str | Phrase:
    return sheet.head.scope


def _further(sheet: SlipSheet) -> bool:
    return not sheet.first


def _shown(when: Callable[[SlipSheet], bool], parts: tuple[Part[SlipSheet], ...]) -> tuple[Part[SlipSheet], ...]:
    return tuple(Shown(part, when) for part in parts)


def _number(sheet: SlipSheet) -> Phrase:
    many = sheet.sheets > 1
    return Phrase(
        zh=f"单号 {sheet.head.number}" + (f"　第 {sheet.sheet} 张 共 {sheet.sheets} 张" if many else ""),
        en=f"No. {sheet.head.number}" + (f", sheet {sheet.sheet} of {sheet.sheets}" if many else ""),
    )


def _head() -> tuple[Part[SlipSheet], ...]:
    return (
        Words(0, 10.5, 120, 5, 10.5, of=_number, face=Face.BOLD, down="middle"),
        Bars(_WIDE - 40, 0.5, 36, 14, of=lambda sheet: sheet.head.barcode, module=0.339, digits=8.5, across="right"),
    )


def _asking() -> tuple[Part[SlipSheet], ...]:
    """Who asks for what, in which way, for how long."""
    return (
        *answers(
            _TOP, _BOX,
            (
                _Box(Phrase(zh="申请人", en="Asked by"), 18, 36, lambda sheet: sheet.head.name),
                _Box(Phrase(zh="单位（部门）", en="Unit"), 22, 60, lambda sheet: sheet.head.unit),
                _Box(Phrase(zh="职务", en="Post"), 14, 40, lambda sheet: sheet.head.post),
            ),
            first=True,
        ),
        *answers(
            _TOP + _BOX, _BOX,
            (
                _Box(Phrase(zh="涉密岗位", en="Secrecy"), 18, 22, lambda sheet: sheet.head.post_level),
                _Box(Phrase(zh="证件／介绍信号", en="Identity, letter"), 26, 60, lambda sheet: sheet.head.papers),
                _Box(Phrase(zh="联系电话", en="Telephone"), 18, 46),
            ),
        ),
        *answers(
            _TOP + 2 * _BOX, _BOX,
            (
                _Box(Phrase(zh="查阅目的", en="Purpose"), 18, 84, lambda sheet: sheet.head.purpose),
                _Box(Phrase(zh="方式", en="Way"), 12, 76, always(_WAYS)),
            ),
        ),
        *answers(
            _TOP + 3 * _BOX, _BOX,
            (
                _Box(Phrase(zh="查阅地点", en="Read where"), 18, 84),
                _Box(Phrase(zh="期限", en="Term"), 12, 76, lambda sheet: sheet.head.term),
            ),
        ),
    )  # fmt: skip


def _going_on() -> tuple[Part[SlipSheet], ...]:
    """Above a further sheet: whose slip it goes on."""
    return answers(
        _TOP, _BOX,
        (
            _Box(Phrase(zh="续前张", en="Goes on"), 18, 36, lambda sheet: sheet.head.name),
            _Box(Phrase(zh="单位（部门）", en="Unit"), 22, 60, lambda sheet: sheet.head.unit),
            _Box(Phrase(zh="审批", en="Let by"), 14, 40, lambda sheet: sheet.head.approval),
        ),
        first=True,
    )  # fmt: skip


def _lines(top: float, count: int) -> tuple[Part[SlipSheet], ...]:
    """The table of carriers, its head first."""
    parts: list[Part[SlipSheet]] = [Grid(0, top, _WIDTHS, _ROW)]
    lefts = tuple(accumulate(_WIDTHS, initial=0.0))
    for column, (head, wide, _of) in enumerate(_COLUMNS):
        parts.append(
            Words(lefts[column] + 0.6, top + 0.6, wide - 1.2, _ROW - 1.2, 8.5, of=always(head), face=Face.BOLD,
                  least=8, across="centre", down="middle")
        )  # fmt: skip
    for place in range(count):
        at = top + (place + 1) * _ROW
        parts.append(Grid(0, at, _WIDTHS, _ROW))
        parts += (_cell(place, column, lefts[column], at) for column in range(len(_COLUMNS)))
        parts.append(Words(lefts[2], at, _WIDTHS[2], _ROW, 9, of=_below(place), across="centre", down="middle"))
    return tuple(parts)


def _cell(place: int, column: int, left: float, top: float) -> Words[SlipSheet]:
    _head_words, wide, of = _COLUMNS[column]
    return Words(
        left + 0.8, top + 0.6, wide - 1.6, _ROW - 1.2, 9,
        of=lambda sheet: of(sheet.lines[place]) if place < len(sheet.lines) else "",
        least=7, shorten="end" if column in _LEFT_ALIGNED else "never",
        across="left" if column in _LEFT_ALIGNED else "centre", down="middle",
    )  # fmt: skip


def _below(place: int) -> Callable[[SlipSheet], str | Phrase]:
    """What stands across the first empty line of the last sheet."""

    def words(sheet: SlipSheet) -> str | Phrase:
        return _BLANK if place == len(sheet.lines) and sheet.sheet == sheet.sheets else ""

    return words


def _bounds() -> tuple[Part[SlipSheet], ...]:
    """In place of lines: within what bounds carriers may be taken."""
    tall = (FIRST_LINES + 1) * _ROW
    return (
        Grid(0, _LINES_AT, (_WIDE,), tall),
        Words(2, _LINES_AT + 2, _WIDE - 4, 6, 10, of=always(_SCOPE), face=Face.BOLD, down="middle"),
        Words(2, _LINES_AT + 10, _WIDE - 4, tall - 12, 10.5, of=_scope, least=8.5, shorten="end"),
    )


_SCOPE = Phrase(zh="按范围审批，所借逐件登记于续张", en="Approved by scope; what is taken stands on further sheets")


def _approvals() -> tuple[Part[SlipSheet], ...]:
    third = _WIDE / 3
    top = _LINES_AT + (FIRST_LINES + 1) * _ROW
    return (
        *signatures(
            top, 16,
            (
                _Hand(Phrase(zh="承办部门意见", en="The unit in charge"), third),
                _Hand(Phrase(zh="保密部门意见", en="The secrecy office"), third),
                _Hand(Phrase(zh="领导审批", en="The leader"), third, lambda sheet: sheet.head.approval),
            ),
        ),
        Words(1, top + 16 + 14.6, _WIDE - 2, 4, 8.5, of=always(_TOLD), least=7, down="middle"),
    )  # fmt: skip


def _hands(top: float) -> tuple[Part[SlipSheet], ...]:
    """Four hands: who took it, who gave it, who brought it, who received it."""
    return signatures(
        top, 14,
        (
            _Hand(Phrase(zh="借阅人（领取人）", en="Taken by"), _FOURTH, lambda sheet: sheet.head.taken_by),
            _Hand(Phrase(zh="借出经手人", en="Given out by"), _FOURTH, lambda sheet: sheet.head.lent_by),
            _Hand(Phrase(zh="归还人", en="Returned by"), _FOURTH, lambda sheet: sheet.head.brought_by),
            _Hand(Phrase(zh="接收核对人", en="Received by"), _FOURTH, lambda sheet: sheet.head.received_by),
        ),
    )  # fmt: skip


def _parts(_area: Area) -> tuple[Part[SlipSheet], ...]:
    hands_at = _LINES_AT + (FIRST_LINES + 1) * _ROW + 16
    further_hands_at = _FURTHER_AT + (FURTHER_LINES + 1) * _ROW
    return (
        *_head(),
        *_shown(_first, (*_asking(), *_approvals(), *_hands(hands_at))),
        *_shown(lambda sheet: sheet.first and not sheet.head.scope, _lines(_LINES_AT, FIRST_LINES)),
        *_shown(lambda sheet: sheet.first and bool(sheet.head.scope), _bounds()),
        *_shown(_further, (*_going_on(), *_lines(_FURTHER_AT, FURTHER_LINES), *_hands(further_hands_at))),
    )


FORM: Form[SlipSheet] = Form(
    key="loan_slip",
    name=Phrase(zh="档案查阅（借阅）审批单", en="Slip of a loan"),
    least=_STOCK.label,
    parts=_parts,
    samples=SAMPLES,
    stock=_STOCK,
    others=(),
    frame=small_frame_on(A5_LYING),
)
