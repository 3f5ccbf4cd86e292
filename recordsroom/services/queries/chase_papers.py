"""What the bound pages of the register of chases say (G-13)."""

from __future__ import annotations

from recordsroom.domain.values import Level
from recordsroom.services.documents.chase_register import BOOK, ChaseLine, chase_totals, nth_time
from recordsroom.services.documents.month_book import MonthRow
from recordsroom.services.queries.chase_register import ChaseEntry, chases_of_month
from recordsroom.services.queries.label_rows import mark
from recordsroom.services.queries.months import months_named
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.queries.recall_notice import CHASE_WAYS
from recordsroom.services.sight import Sight


def chase_register(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """The pages of these months, of this month where none is named; held as the highest level on them (R-43)."""
    rows, highest = list[MonthRow](), Level.INTERNAL
    for month in months_named(sight, of):
        found = chases_of_month(sight, month)
        lines = [_line(number, one) for number, one in enumerate(found, 1)]
        people = {(one.reader, one.unit) for one in found}
        still_out = sum(one.back_at is None for one in found)
        rows += BOOK.pages(month, lines, chase_totals(len(found), len(people), still_out))
        highest = max([highest, *(one.piece.level or Level.PUBLIC for one in found)])
    return LabelRun(of, tuple(rows), highest) if rows else NOTHING


def _line(number: int, one: ChaseEntry) -> ChaseLine:
    chase, piece = one.chase, one.piece
    return ChaseLine(
        number=number,
        told_at=f"{chase.at:%m-%d %H:%M}",
        nth=nth_time(chase.nth),
        chase_no=chase.chase_no,
        way=CHASE_WAYS[chase.way],
        name=one.reader,
        unit=one.unit,
        reference_code=piece.reference_code,
        copy_no=piece.copy_no or "",
        mark=mark(piece.level, piece.scheme, piece.secrecy_term),
        due_on=one.due_on.isoformat() if one.due_on else "–",
        keeper=chase.by,
        reply=chase.reply,
        replied_on=chase.replied_on.isoformat() if chase.replied_on else "",
        back_at=f"{one.back_at:%m-%d %H:%M}" if one.back_at else "",
    )
