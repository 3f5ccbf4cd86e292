"""What the bound pages of the register of shifts say (G-24)."""

from __future__ import annotations

from recordsroom.domain.handover import Topic
from recordsroom.domain.values import Level
from recordsroom.services.documents.month_book import MonthRow
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.shift_register import BOOK, ShiftLine, shift_totals
from recordsroom.services.queries.day_page import OPEN_CAUSES
from recordsroom.services.queries.months import months_named
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.queries.shifts import ShiftEntry, ShiftState, shifts_of_month
from recordsroom.services.sight import Sight

_CLEAR = Phrase(zh="已清", en="clear")
_SEALED = {
    Topic.KEYS: Phrase(zh="钥匙", en="keys"),
    Topic.SEALS: Phrase(zh="口令封", en="sealed passwords"),
    Topic.BOOKS: Phrase(zh="簿册", en="books"),
}


def shift_register(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """The pages of these months, of this month where none is named."""
    rows = list[MonthRow]()
    for month in months_named(sight, of):
        found = shifts_of_month(sight, month)
        lines = [_line(number, one) for number, one in enumerate(found, 1)]
        days_open = sum(one.state is ShiftState.OPEN for one in found)
        handed_over = sum(one.handover is not None for one in found)
        rows += BOOK.pages(month, lines, shift_totals(len(found), days_open, handed_over))
    return LabelRun(of, tuple(rows), Level.INTERNAL) if rows else NOTHING


def closing_said(one: ShiftEntry) -> str | Phrase:
    """How the day was closed, on paper; nothing where somebody else closed it."""
    if one.closed_clear is None:
        return ""
    if one.closed_clear:
        return _CLEAR
    cause = Phrase("", "") if one.cause is None else OPEN_CAUSES[one.cause]
    return Phrase(zh=f"未清 {one.left} 件：{cause.zh}", en=f"not clear, {one.left}: {cause.en}")


def sealed_said(one: ShiftEntry) -> Phrase:
    """The keys, seals and books that were counted when the shift was handed over."""
    told = [(_SEALED[topic], count) for topic, count in one.sealed]
    return Phrase(
        zh="\u3000".join(f"{words.zh}{count}" for words, count in told),
        en=", ".join(f"{words.en} {count}" for words, count in told),
    )


def _line(number: int, one: ShiftEntry) -> ShiftLine:
    handed = one.handover
    return ShiftLine(
        number=number,
        day=one.day.isoformat(),
        keeper=one.keeper,
        on_at=f"{one.on_at:%H:%M}",
        off_at=f"{one.off_at:%H:%M}" if one.off_at else "",
        closing=closing_said(one),
        leader=one.leader,
        open_matters=handed.open_matters if handed else "",
        remarks=handed.difference if handed else "",
        sealed=sealed_said(one),
        handover_no=handed.number if handed else "",
        taken_by=handed.taken_by if handed else "",
    )
