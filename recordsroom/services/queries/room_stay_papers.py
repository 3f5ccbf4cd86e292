"""What the bound pages about the repository's door say (F-27, G-08)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from recordsroom.domain.values import Level
from recordsroom.services.documents.room_stay_register import (
    BY_CARD,
    PER_PAGE,
    StayBlank,
    StayLine,
    StayRegisterRow,
    StayTotal,
)
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.queries.room_stays import StayRow, stay_register
from recordsroom.services.sight import Sight


def room_stay_register(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """The pages of these months, of this month where none is named."""
    months = [f"{number // 100}-{number % 100:02d}" for number in of] or [f"{sight.today:%Y-%m}"]
    every, rows = stay_register(sight), list[StayRegisterRow]()
    for month in months:
        if stays := [one for one in reversed(every) if f"{one.since:%Y-%m}" == month]:
            rows += _book(stays, month)
    return LabelRun(of, tuple(rows), Level.INTERNAL) if rows else NOTHING


def _book(stays: Sequence[StayRow], month: str) -> Iterator[StayRegisterRow]:
    pages, inside = -(-len(stays) // PER_PAGE), sum(one.until is None for one in stays)
    for page in range(pages):
        some = stays[page * PER_PAGE : (page + 1) * PER_PAGE]
        for number, one in enumerate(some, 1 + page * PER_PAGE):
            yield _line(number, one)
        yield from (StayBlank(first=place == 0) for place in range(PER_PAGE - len(some)))
        yield StayTotal(month, page + 1, pages, len(stays), inside)


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
