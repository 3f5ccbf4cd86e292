"""What the bound pages of the register of the reading room say: one month, page by page, with totals (F-15, G-11)."""

from __future__ import annotations

from collections.abc import Iterator

from recordsroom.domain.values import Level
from recordsroom.domain.visits import Identity, Zone
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.reading_register import (
    EMPTY_PAGE,
    PER_PAGE,
    ReadingBlank,
    ReadingLine,
    ReadingRow,
    ReadingTotal,
)
from recordsroom.services.queries.label_rows import mark
from recordsroom.services.queries.months import months_named
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.queries.reading_entries import ReadLine, VisitEntry, VisitState, visits_of_month
from recordsroom.services.sight import Sight

_SEEN = {
    Identity.CARD: "卡",
    Identity.ID_CARD: "身份证",
    Identity.WORK_PASS: "工作证",
}
_ZONES = {Zone.CLASSIFIED: "涉密区", Zone.ORDINARY: "普通区"}
_AGREE, _DIFFER = Phrase(zh="相符", en="agree"), Phrase(zh="待查清", en="to clear up")
_MISSING = Phrase(zh="未收回", en="not back")


def reading_register(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """The pages of these months, of this month where none is named; held as the highest level on them (R-43)."""
    rows, highest = list[ReadingRow](), Level.INTERNAL
    for month in months_named(sight, of):
        entries = visits_of_month(sight, month)
        if entries:
            rows += _book(entries)
            highest = max(highest, *(entry.level or Level.PUBLIC for entry in entries))
    if not rows:
        return NOTHING if of else LabelRun(of, EMPTY_PAGE, highest)
    return LabelRun(of, tuple(rows), highest)


def _book(entries: tuple[VisitEntry, ...]) -> Iterator[ReadingRow]:
    """One line for each carrier that was handed out; the first of a visit tells of the visit."""
    lines, days = list[tuple[ReadingLine, int, int]](), set[tuple[int, str]]()
    for number, entry in enumerate(entries, 1):
        day = (entry.reader, f"{entry.came_at:%Y-%m-%d}")
        # Somebody who comes twice on one day is one user-day (P-32).
        lines.append((_first(number, entry), int(day not in days), int(bool(entry.lines))))
        beside = {(one.reader, day[1]) for one in entry.companions}
        lines[-1] = (lines[-1][0], len({day, *beside} - days), lines[-1][2])
        days |= {day, *beside}
        lines += [(_more(one), 0, 1) for one in entry.lines[1:]]
    for start in range(0, len(lines), PER_PAGE):
        some = lines[start : start + PER_PAGE]
        yield from (line for line, _person, _piece in some)
        yield from (ReadingBlank(first=place == 0) for place in range(PER_PAGE - len(some)))
        people, pieces = sum(person for _line, person, _ in some), sum(piece for _line, _, piece in some)
        yield ReadingTotal(str(people), str(pieces))


def _first(number: int, entry: VisitEntry) -> ReadingLine:
    one = entry.lines[0] if entry.lines else None
    letter = f"介绍信 {entry.letter}" if entry.letter else ""
    papers = "　".join(part for part in (_SEEN[entry.identity], letter or entry.card) if part)
    return ReadingLine(
        number=str(number),
        day=f"{entry.came_at:%Y-%m-%d}",
        came_at=f"{entry.came_at:%H:%M}",
        name=entry.name,
        unit=entry.unit,
        papers=papers,
        form_no="、".join(entry.form_nos),
        purpose=entry.purpose,
        effect=entry.effect,
        codes=one.reference_code if one else Phrase(zh="未调卷", en="nothing read"),
        pieces=_pieces(one) if one else "",
        mark=_mark(one) if one else "",
        seat=f"{entry.seat_no} 号（{_ZONES[entry.zone]}）",
        locker=entry.locker_no,
        back_at=_back(one) if one else "",
        pages=_pages(one) if one else "",
        left_at=f"{entry.left_at:%H:%M}" if entry.left_at else "",
        keeper=entry.keeper,
        signed=_remarks(entry),
    )


def _more(one: ReadLine) -> ReadingLine:
    return ReadingLine(
        codes=one.reference_code, pieces=_pieces(one), mark=_mark(one), back_at=_back(one), pages=_pages(one)
    )


def _remarks(entry: VisitEntry) -> str:
    """What two looked for, who read along, the notebooks, and what was entered late (P-31, P-14, R-68, P-06)."""
    short = entry.state is VisitState.SHORT
    missing = f"同查 {entry.searched_with}；已告 {entry.leader_told}" if short else ""
    beside = f"同阅 {'、'.join(one.name for one in entry.companions)}" if entry.companions else ""
    notes = f"摘录 {'、'.join(one.number for one in entry.notebooks)}" if entry.notebooks else ""
    late = f"补录 {'、'.join(entry.sheets)}" if entry.sheets else ""
    return "；".join(part for part in (missing, beside, notes, late) if part)


def _mark(one: ReadLine) -> str:
    return mark(one.level, one.scheme, one.secrecy_term)


def _pieces(one: ReadLine) -> str:
    return f"1 件 {one.pages_out} 页" if one.pages_out else "1 件"


def _back(one: ReadLine) -> str:
    return f"{one.back_at:%H:%M}" if one.back_at else ""


def _pages(one: ReadLine) -> Phrase:
    if one.back_at is None:
        return _MISSING
    return _AGREE if one.checked else _DIFFER
