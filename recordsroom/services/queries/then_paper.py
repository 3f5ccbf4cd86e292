"""What is printed of a question to the past; titles are on no line of it, whoever prints it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from recordsroom.domain.moments import Moment
from recordsroom.domain.values import Custody, Level
from recordsroom.services.documents import then_sheet as sheet
from recordsroom.services.documents.day_closing import DayLine
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.about import SubjectKind
from recordsroom.services.queries.label_rows import mark
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.queries.then import OutThen, PieceThen, Then, then
from recordsroom.services.queries.then_seen import SeenThen, SeenWay
from recordsroom.services.queries.then_subjects import subject_of
from recordsroom.services.sight import Sight

NO_MINUTE = -1
_CUSTODIES = {
    Custody.ACCESSIONED: Phrase(zh="已登记", en="registered"),
    Custody.SHELVED: Phrase(zh="在架", en="shelved"),
    Custody.ON_LOAN: Phrase(zh="借出", en="on loan"),
    Custody.IN_READING_ROOM: Phrase(zh="阅览中", en="being read"),
    Custody.RETURNED_UNCHECKED: Phrase(zh="归还待核", en="back, unchecked"),
    Custody.RETURNED_CHECKED: Phrase(zh="待归架", en="to be shelved"),
    Custody.IN_CASE: Phrase(zh="在周转箱", en="in a case"),
    Custody.SET_ASIDE: Phrase(zh="已下架待销", en="set aside"),
    Custody.UNDER_TREATMENT: Phrase(zh="修复中", en="being mended"),
    Custody.WITHDRAWN: Phrase(zh="已不在册", en="withdrawn"),
}
_WAYS = {
    SeenWay.LOAN: Phrase(zh="借阅", en="Loan"),
    SeenWay.READING: Phrase(zh="阅览", en="Reading"),
    SeenWay.LEG: Phrase(zh="传阅", en="Circulation"),
    SeenWay.COPY: Phrase(zh="复制", en="Copy"),
    SeenWay.CARRY: Phrase(zh="携带外出", en="Carried"),
    SeenWay.FETCHED: Phrase(zh="代领", en="Fetched"),
    SeenWay.ALONG: Phrase(zh="陪同阅览", en="Read along"),
    SeenWay.ENQUIRY: Phrase(zh="查询", en="Enquiry"),
    SeenWay.OPENED: Phrase(zh="打开著录", en="Opened"),
    SeenWay.INSIDE: Phrase(zh="在库房", en="Inside"),
}
_ABSENT = Phrase(zh="不在册", en="not kept")


def then_numbers(kind: SubjectKind, key: int, moment: Moment) -> tuple[int, ...]:
    """A question to the past as the numbers that a paper is asked for by."""
    minute = NO_MINUTE if moment.minute is None else moment.minute
    return int(kind), key, moment.day.toordinal(), minute


def then_pages(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """The sheet that answers this question."""
    if len(of) != len(("kind", "key", "day", "minute")):
        return NOTHING
    subject = subject_of(sight, SubjectKind(of[0]), of[1])
    minute = None if of[3] == NO_MINUTE else of[3]
    found = None if subject is None else then(sight, subject, Moment(date.fromordinal(of[2]), minute))
    return NOTHING if found is None else LabelRun(of, tuple(_lines(found)), max(found.level, Level.INTERNAL))


def _lines(found: Then) -> Iterator[DayLine]:
    subject = f"{found.subject.called}\u3000{found.subject.note}".strip()
    code = " ".join(found.head[at : at + 4] for at in range(0, 16, 4))
    zh = f"{subject}\u3000{_moment(found.at)}\u3000日志至第 {found.entry:,} 条 {code}"
    yield DayLine(Phrase(zh, f"{subject}, {_moment(found.at)}, journal up to entry {found.entry:,} {code}"))
    if found.subject.kind is not SubjectKind.READER:
        yield from _part(sheet.WHERE, [_piece(one) for one in found.pieces])
    yield from _part(sheet.SEEN, [_seen(one, found.moment.day) for one in found.seen])
    reader = found.subject.kind is SubjectKind.READER
    yield from _part(sheet.HAD if reader else sheet.OUT, [_out(one) for one in found.out])
    if found.out_total > len(found.out):
        rest = found.out_total - len(found.out)
        yield DayLine(Phrase(f"另有 {rest:,} 件", f"and {rest:,} more"))


def _part(head: DayLine, lines: list[DayLine]) -> Iterator[DayLine]:
    yield head
    if lines:
        yield sheet.COLUMNS
    yield from lines or [sheet.NOTHING_KNOWN]


def _piece(one: PieceThen) -> DayLine:
    level = mark(one.level, one.scheme, one.secrecy_term)
    if one.holder is not None:
        held = one.holder
        return DayLine(
            "", one.reference_code, level, f"{held.person} {held.unit}", _day(held.since), _WAYS[SeenWay(held.way)]
        )
    state = _ABSENT if one.custody is None else _CUSTODIES[one.custody]
    place = f"{one.place}\u3000盒 {one.box}" if one.box else one.place
    return DayLine("", one.reference_code, level, place, "", state)


def _seen(one: SeenThen, day: date) -> DayLine:
    who = f"{one.person} {one.unit}".strip()
    when = f"{one.since:%H:%M}" if one.since.date() == day else _day(one.since)
    return DayLine("", who, "", one.reference_code, when, _WAYS[one.way])


def _out(one: OutThen) -> DayLine:
    level = mark(one.level, one.scheme, one.secrecy_term)
    who = f"{one.person} {one.unit}"
    return DayLine("", one.reference_code, level, who, _day(one.since), _WAYS[SeenWay(one.way)])


def _day(at: datetime) -> str:
    return f"{at:%Y-%m-%d}"


def _moment(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M}"
