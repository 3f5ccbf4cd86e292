"""The page of a day's end, as it is printed (P-28)."""

from __future__ import annotations

from recordsroom.domain.day_closing import LeftCause, OpenCause
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.documents.day_closing import COLUMNS, DayLine
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.cases_left import CaseLeft
from recordsroom.services.queries.day_closing import Closing, Evening, Left, StillHere, evening
from recordsroom.services.queries.day_root import day_root
from recordsroom.services.queries.inside_work import NotBack
from recordsroom.services.queries.label_rows import mark
from recordsroom.services.queries.printing import LabelRun
from recordsroom.services.queries.room_stays import StayRow
from recordsroom.services.queries.words_owed import WordOwed
from recordsroom.services.sight import Sight

_WHY = {
    LeftCause.TOP_SECRET_OUT: Phrase(zh="绝密未还", en="Top secret out"),
    LeftCause.CLASSIFIED_DUE: Phrase(zh="涉密到期", en="Classified, due"),
    LeftCause.UNCHECKED: Phrase(zh="归还待查", en="To clear up"),
    LeftCause.CASE_ON_ITS_WAY: Phrase(zh="周转箱在途", en="Case on its way"),
    LeftCause.CASE_UNSEALED: Phrase(zh="周转箱未封", en="Case open"),
    LeftCause.WORD_UNSIGNED: Phrase(zh="口头批准未补签", en="Word not signed"),
    LeftCause.WORD_TO_SIGN: Phrase(zh="口头批准待补签", en="Word to be signed"),
    LeftCause.ORDINARY_DUE: Phrase(zh="到期未还", en="Due"),
}
OPEN_CAUSES = {
    OpenCause.LEADER_KEEPS_IT: Phrase(zh="领导留用", en="a leader keeps it"),
    OpenCause.READER_AWAY: Phrase(zh="借阅人不在", en="the reader is away"),
    OpenCause.PAGES_IN_DISPUTE: Phrase(zh="页数待查", en="pages in dispute"),
    OpenCause.BEING_SOUGHT: Phrase(zh="正在查找", en="being sought"),
    OpenCause.MOVE_GOES_ON: Phrase(zh="搬迁未完", en="the move goes on"),
    OpenCause.LEADER_AWAY: Phrase(zh="领导外出未补签", en="the leader is away and has not signed"),
    OpenCause.SOMEBODY_STAYS: Phrase(zh="有人未离开", en="somebody has not left"),
}
"""What each cause is called on paper."""


def day_page(sight: Sight) -> LabelRun:
    """Today's end as it stands now: how it closed, what went and came, and what was not back."""
    found = evening(sight)
    lines = [_head(found), _moved(found)]
    if found.closed is not None and not found.closed.clear:
        lines += _answer(found.closed)
    if found.left or found.cases or found.words:
        lines += [COLUMNS, *map(_line, found.left), *map(_case_line, found.cases), *map(_word_line, found.words)]
    if found.here:
        lines.append(_said("阅览室仍有人", "Still in the reading room"))
        lines += [_sitting(one) for one in found.here]
    if found.inside:
        lines.append(_said("库房仍有人", "Still in the repository"))
        lines += [_inside(one) for one in found.inside]
    if found.working:
        lines.append(_said("内部调卷未还", "Not back from work inside"))
        lines += [_working(one) for one in found.working]
    lines += day_root(sight)
    things = (*(one.loan.level for one in found.left), *(one.level for one in found.cases))
    levels = (*things, *(one.level for one in found.words), *(one.piece.level for one in found.working))
    level = max((one or Level.PUBLIC for one in levels), default=Level.PUBLIC)
    return LabelRun((), tuple(lines), level)


def _head(found: Evening) -> DayLine:
    if found.closed is None:
        return _said(f"{found.today} 尚未日终", f"{found.today}: not closed yet")
    at = f"{found.closed.at:%H:%M}"
    if found.closed.clear:
        return _said(
            f"{found.today} {at} 日终：已清　经手人 {found.closed.by}",
            f"{found.today} {at}: clear, closed by {found.closed.by}",
        )
    return _said(
        f"{found.today} {at} 日终：未清　经手人 {found.closed.by}",
        f"{found.today} {at}: not clear, closed by {found.closed.by}",
    )


def _moved(found: Evening) -> DayLine:
    return _said(
        f"今日借出 {found.lent} 件，归还 {found.returned} 件，在外 {found.out} 件",
        f"Lent {found.lent}, returned {found.returned}, out {found.out}",
    )


def _answer(closing: Closing) -> list[DayLine]:
    cause = OPEN_CAUSES[closing.cause] if closing.cause else Phrase("", "")
    lines = [
        _said(f"原因：{cause.zh}　知情领导：{closing.leader}", f"Cause: {cause.en}. Leader told: {closing.leader}")
    ]
    if closing.second_name:
        lines.append(
            _said(
                f"会签：{closing.second_name}　单号 {closing.second_no}",
                f"Second signature: {closing.second_name}, form {closing.second_no}",
            )
        )
    return lines


def _line(one: Left) -> DayLine:
    loan = one.loan
    return DayLine(
        code=loan.reference_code,
        mark=mark(loan.level, loan.scheme, loan.secrecy_term),
        holder=f"{loan.reader_name} {loan.reader_unit}".strip(),
        due=loan.due_on.isoformat() if loan.due_on else "–",
        why=_WHY[one.cause],
    )


def _sitting(one: StillHere) -> DayLine:
    seat = Phrase(zh=f"{one.seat_no} 号座", en=f"seat {one.seat_no}")
    why = Phrase(zh="未离开", en="Still here")
    whose = f"{one.reader_name} {one.reader_unit}".strip()
    return DayLine(code=seat, holder=whose, due=f"{one.came_at:%H:%M}", why=why)


def _inside(one: StayRow) -> DayLine:
    where, why = Phrase(zh="库房", en="repository"), Phrase(zh="未离开", en="Still inside")
    return DayLine(code=where, holder=f"{one.name} {one.unit}".strip(), due=f"{one.since:%H:%M}", why=why)


def _working(one: NotBack) -> DayLine:
    piece, why = one.piece, Phrase(zh="内部调卷", en="Worked on inside")
    told = mark(piece.level, piece.scheme, piece.secrecy_term)
    return DayLine(code=piece.reference_code, mark=told, holder=one.worker, due=f"{one.since:%m-%d %H:%M}", why=why)


def _case_line(one: CaseLeft) -> DayLine:
    pieces = Phrase(zh=f"{one.carriers} 件　{one.owner}", en=f"{one.carriers} pieces, {one.owner}")
    level = one.level or Level.PUBLIC
    return DayLine(
        code=Phrase(
            zh=f"周转箱 {one.case_no}　封签 {one.seal_no or '–'}", en=f"Case {one.case_no}, {one.seal_no or '–'}"
        ),
        mark=mark(level, Scheme.STATE if level.classified else Scheme.NONE, None),
        holder=pieces,
        due="–",
        why=_WHY[one.cause],
    )


def _word_line(one: WordOwed) -> DayLine:
    return DayLine(
        code=Phrase(zh=f"审批单 {one.form_no}", en=f"Form {one.form_no}"),
        mark=mark(one.level, Scheme.STATE if one.level.classified else Scheme.NONE, None),
        holder=one.approver,
        due=one.sign_by.isoformat(),
        why=_WHY[one.cause],
    )


def _said(zh: str, en: str) -> DayLine:
    return DayLine(Phrase(zh=zh, en=en))
