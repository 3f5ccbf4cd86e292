"""What the bound pages of the register of what went in and out say (G-09)."""

from __future__ import annotations

from collections import Counter

from recordsroom.domain.values import Custody, Level
from recordsroom.services.documents.month_book import MonthRow
from recordsroom.services.documents.movement_register import BOOK, MoveLine, move_totals
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.exported_carriers import WHEREABOUTS
from recordsroom.services.queries.label_rows import closed_up, mark
from recordsroom.services.queries.months import months_named
from recordsroom.services.queries.movements import Direction, MoveEntry, moves_of_month
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.sight import Sight

DIRECTIONS = {
    Direction.OUT: Phrase(zh="出库", en="out"),
    Direction.IN: Phrase(zh="入库", en="in"),
    Direction.MOVED: Phrase(zh="移位", en="moved"),
}
"""What each way is called on paper."""


def movement_register(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """The pages of these months, of this month where none is named; held as the highest level on them (R-43)."""
    rows, highest = list[MonthRow](), Level.INTERNAL
    for month in months_named(sight, of):
        found = moves_of_month(sight, month)
        lines, ways = [_line(number, one) for number, one in enumerate(found, 1)], Counter(_ways(found))
        rows += BOOK.pages(month, lines, move_totals(*(ways[direction] for direction in Direction)))
        highest = max([highest, *(one.piece.level or Level.PUBLIC for one in found)])
    return LabelRun(of, tuple(rows), highest) if rows else NOTHING


def stood(place: str, custody: Custody) -> str | Phrase:
    """Where something stood, on paper: its place, else how it was kept."""
    return closed_up(place) if place else Phrase(*WHEREABOUTS[custody])


def _ways(found: tuple[MoveEntry, ...]) -> list[Direction]:
    return [one.direction for one in found]


def _line(number: int, one: MoveEntry) -> MoveLine:
    piece = one.piece
    return MoveLine(
        number=number,
        at=f"{one.at:%m-%d %H:%M}",
        direction=DIRECTIONS[one.direction],
        reference_code=piece.reference_code,
        copy_no=piece.copy_no or "",
        mark=mark(piece.level, piece.scheme, piece.secrecy_term),
        entry=str(one.entry),
        left=stood(one.from_place, one.was),
        went=stood(one.to_place, one.now),
        reader=one.reader,
        form_no=one.form_no,
        by=one.by,
        second=one.second,
    )
