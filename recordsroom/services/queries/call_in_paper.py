"""What lists of what is called in say on paper, with the counts at the foot of each page (F-19, G-17)."""

from __future__ import annotations

from collections.abc import Iterator

from recordsroom.domain.calling_in import CallEnd, CallWay
from recordsroom.domain.values import Level
from recordsroom.services.documents.banded import Band
from recordsroom.services.documents.call_in_list import LINES_PER_PAGE, CallListLine, CallListRow
from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.calling_in import CalledPiece, CallRow, CallState, call_lists
from recordsroom.services.queries.label_rows import mark
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.sight import Sight

CALL_WAYS = {
    CallWay.GATHER: Phrase(zh="对内收缴", en="back to the room"),
    CallWay.SURRENDER: Phrase(zh="对外清退", en="to the issuer"),
}
"""What each way is called on paper."""
CALL_ENDS = {
    CallEnd.RETURNED: Phrase(zh="已退", en="returned"),
    CallEnd.KEPT: Phrase(zh="经同意留存", en="kept"),
    CallEnd.TO_DESTROY: Phrase(zh="经同意就地销毁", en="to destroy"),
    CallEnd.NOT_RETURNED: Phrase(zh="未退", en="not returned"),
}
"""What became of a line, on paper."""


def call_in_list(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """These lists, all open ones where none is named; held as the highest level on them (R-43)."""
    lists = [one for one in call_lists(sight) if (one.id in of if of else one.state is not CallState.ENDED)]
    rows = tuple(row for one in lists for row in _list(one))
    highest = max((one.highest.level or Level.PUBLIC for one in lists), default=Level.INTERNAL)
    return LabelRun(of, rows, max(highest, Level.INTERNAL)) if rows else NOTHING


def _list(row: CallRow) -> Iterator[CallListRow]:
    for first in range(0, len(row.lines), LINES_PER_PAGE):
        some = row.lines[first : first + LINES_PER_PAGE]
        yield _head(row)
        for number, one in enumerate(some, first + 1):
            yield _line(row, number, one)
        yield from (CallListLine() for _line_left in range(LINES_PER_PAGE - len(some)))
        yield _foot(row)


def _head(row: CallRow) -> Band:
    way, who = CALL_WAYS[row.way], row.counterpart or "–"
    notice = f"　通知：{row.notice_no}" if row.notice_no else ""
    return Band(
        Phrase(zh=f"{row.number}　{way.zh}　单位：{who}{notice}", en=f"{row.number}, {way.en}, {who} {row.notice_no}"),
        Phrase(
            zh=f"开列：{row.begun_on}　期限：{row.due_on}　经手：{row.keeper}　{row.couriers}",
            en=f"Begun {row.begun_on}, due {row.due_on}, {row.keeper} {row.couriers}",
        ),
    )


def _foot(row: CallRow) -> Band:
    due, left = len(row.lines), sum(one.end in {None, CallEnd.NOT_RETURNED} for one in row.lines)
    signed = f"{row.receiver} {row.ended_on} {row.receipt_no}" if row.receiver else "　　　　　　　　年　　月　　日"
    return Band(
        Phrase(
            zh=f"应退 {due} 件　实退 {row.returned} 件　未退 {left} 件",
            en=f"Due {due}, returned {row.returned}, not returned {left}",
        ),
        Phrase(zh=f"清退人　　　　　　　　　　接收人　{signed}", en=f"Handed over by              Taken by {signed}"),
    )


def _line(row: CallRow, number: int, one: CalledPiece) -> CallListLine:
    piece = one.piece
    return CallListLine(
        number=number,
        document_no=one.document_no,
        title=TITLE_HIDDEN if piece.title is None else piece.title,
        reference_code=piece.reference_code,
        mark=mark(piece.level, piece.scheme, piece.secrecy_term),
        pages=str(one.pages or ""),
        copy_no=piece.copy_no or "",
        holder=row.counterpart if row.way is CallWay.SURRENDER else one.holder,
        ended_on=one.ended_on.isoformat() if one.ended_on else "",
        receiver=row.receiver if one.end is CallEnd.RETURNED else "",
        end=CALL_ENDS[one.end] if one.end is not None else "",
        remarks=one.reason,
    )
