"""What the bound pages about the repository's door say (F-27, G-08)."""

from __future__ import annotations

from recordsroom.domain.values import Level
from recordsroom.services.documents.month_book import MonthRow
from recordsroom.services.documents.room_stay_register import BOOK, BY_CARD, StayLine, stay_totals
from recordsroom.services.queries.months import months_named
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.queries.room_stays import StayRow, stay_register
from recordsroom.services.sight import Sight


def room_stay_register(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """The pages of these months, of this month where none is named."""
    every, rows = stay_register(sight), list[MonthRow]()
    for month in months_named(sight, of):
        stays = [one for one in reversed(every) if f"{one.since:%Y-%m}" == month]
        lines = [_line(number, one) for number, one in enumerate(stays, 1)]
        rows += BOOK.pages(month, lines, stay_totals(len(stays), sum(one.until is None for one in stays)))
    return LabelRun(of, tuple(rows), Level.INTERNAL) if rows else NOTHING


def _line(number: int, one: StayRow) -> StayLine:
    return StayLine(
        number=number,
        in_at=f"{one.since:%m-%d %H:%M}",
        out_at=f"{one.until:%m-%d %H:%M}" if one.until else "",
        name=one.name,
        unit=one.unit,
        identity=BY_CARD if one.card is not None else one.identity,
        phone=one.phone,
        purpose=one.purpose,
        leader=one.leader,
        let_out_by=one.let_out_by,
        keeper=one.keeper,
        second=one.second,
        things_in=one.things_in,
        things_out=one.things_out,
    )
