"""The figures of a year: what is kept, what came and went, how it was used, how counts agreed (F-31, R-147)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

from recordsroom.domain.exporting import list_level
from recordsroom.domain.shelf_fill import COVER_MM, PAGES_PER_MM, UNCOUNTED_MM, UNMEASURED_BOX_MM
from recordsroom.domain.statistics import (
    MONTHS,
    Amount,
    Gone,
    LedgerLine,
    Move,
    gone_by,
    ledger,
    per_month,
    rate,
    together,
)
from recordsroom.domain.values import Level
from recordsroom.services.queries.reading_counts import ReadingCounts, reading_counts
from recordsroom.services.queries.stock_moves import stock_moves
from recordsroom.services.sight import Sight, cursor_of


@dataclass(frozen=True, slots=True)
class LendingCounts:
    """What was lent in some time: readers on days 人次, carriers 卷（件）次, and what came back late."""

    people: int = 0
    pieces: int = 0
    late: int = 0
    """Lent in that time and due, and not back by its day."""


@dataclass(frozen=True, slots=True, repr=False)
class CountFigure:
    """One signed count: how many things it expected, and how many it found as the register says."""

    number: str
    day: date
    expected: int
    matched: int

    @property
    def rate(self) -> float | None:
        """How many of a hundred agreed."""
        return rate(self.matched, self.expected)


@dataclass(frozen=True, slots=True, repr=False)
class YearFigures:
    """Everything that the yearly report tells; no figure is the sum of different units."""

    year: int
    stock: tuple[tuple[Level | None, Amount], ...]
    """What is kept today, by level, the highest first and what is 待核 last."""
    carriers: int
    """How many labelled pieces that is."""
    shelf_mm: int
    """How much of the shelves it takes, measured or estimated."""
    came: tuple[Amount, ...]
    went: tuple[Amount, ...]
    gone: tuple[tuple[Gone, Amount], ...]
    destroyed: tuple[Amount, ...]
    reading: tuple[ReadingCounts, ...]
    lending: tuple[LendingCounts, ...]
    enquiries: int
    copies: int
    copied_pages: int
    counts: tuple[CountFigure, ...]
    before: Amount
    ledger: tuple[LedgerLine, ...]
    level: Level
    """As which these figures are held: the highest level of what is kept (R-43, R-147)."""

    @property
    def kept(self) -> Amount:
        """All that is kept, each unit by itself."""
        return together(amount for _level, amount in self.stock)


_STOCK = (
    "SELECT r.level, sum(r.kind = 'FILE'), sum(r.kind <> 'FILE'), sum(coalesce(c.pages, 0)), sum(c.pages IS NULL)"
    " FROM carriers c JOIN records r ON r.id = c.record_id WHERE c.custody <> 'WITHDRAWN' AND c.parent_id IS NULL"
    " GROUP BY 1"
)
_CARRIERS = "SELECT count(*) FROM carriers WHERE custody <> 'WITHDRAWN'"
_SHELVED = (
    "SELECT coalesce((SELECT sum(CASE WHEN pages IS NULL THEN ? ELSE ? + (pages + ? - 1) / ? END) FROM carriers"
    " WHERE location_id IS NOT NULL AND box_id IS NULL AND parent_id IS NULL), 0)"
    " + coalesce((SELECT sum(coalesce(width_mm, ?)) FROM boxes WHERE location_id IS NOT NULL), 0)"
)
_LOANS = "SELECT reader_id, lent_at, due_on, received_at FROM loans WHERE lent_at >= ? AND lent_at < ?"
_ENQUIRIES = "SELECT count(*) FROM enquiries WHERE enquired_at >= ? AND enquired_at < ?"
_COPIES = (
    "SELECT coalesce(sum(copies_made), 0), coalesce(sum(copies_made * pages_each), 0) FROM copy_runs"
    " WHERE made_at >= ? AND made_at < ?"
)
_COUNTED = (
    "SELECT session_no, signed_at, expected, matched FROM count_sessions WHERE signed_at >= ? AND signed_at < ?"
    " ORDER BY signed_at"
)
_HIGHEST = "SELECT max(r.level) FROM carriers c JOIN records r ON r.id = c.record_id WHERE c.custody <> 'WITHDRAWN'"
_FIRST = "SELECT min(wall_ms) FROM journal"


def known_years(sight: Sight) -> tuple[int, ...]:
    """The years since the room began, the newest first."""
    first = cursor_of(sight).execute(_FIRST).fetchone()[0]
    begun = sight.today.year if first is None else sight.local(first).year
    return tuple(range(sight.today.year, begun - 1, -1))


def year_figures(sight: Sight, year: int) -> YearFigures | None:
    """Count everything of a year; None for who may not see what is kept."""
    if not sight.sees_holdings:
        return None
    cursor, (since, until) = cursor_of(sight), _bounds(sight, year)
    stock = {row[0]: Amount(*row[1:]) for row in cursor.execute(_STOCK).fetchall()}
    moves = stock_moves(sight)
    before, lines = ledger(moves, year)
    copies, pages = cursor.execute(_COPIES, (since, until)).fetchone()
    estimate = (UNCOUNTED_MM, COVER_MM, PAGES_PER_MM, PAGES_PER_MM, UNMEASURED_BOX_MM)
    levels = (*reversed(Level), None)
    months = [_bounds(sight, year, month) for month in range(1, MONTHS + 1)]
    return YearFigures(
        year=year,
        stock=tuple((level, stock.get(level, Amount())) for level in levels),
        carriers=int(cursor.execute(_CARRIERS).fetchone()[0]),
        shelf_mm=int(cursor.execute(_SHELVED, estimate).fetchone()[0]),
        came=per_month(moves, year, going=False),
        went=per_month(moves, year, going=True),
        gone=_gone(moves, year),
        destroyed=per_month([one for one in moves if gone_by(one.command) is Gone.DESTROYED], year, going=True),
        reading=tuple(reading_counts(sight, *month) for month in months),
        lending=tuple(_lending(sight, *month) for month in months),
        enquiries=int(cursor.execute(_ENQUIRIES, (since, until)).fetchone()[0]),
        copies=int(copies),
        copied_pages=int(pages),
        counts=tuple(
            CountFigure(row[0], sight.local(row[1]).date(), row[2], row[3])
            for row in cursor.execute(_COUNTED, (since, until)).fetchall()
        ),
        before=before,
        ledger=lines,
        level=held_level(sight),
    )


def held_level(sight: Sight) -> Level:
    """As which figures about everything are held: as the highest of what is kept (R-43)."""
    return list_level(Level(cursor_of(sight).execute(_HIGHEST).fetchone()[0] or 0))


def _gone(moves: tuple[Move, ...], year: int) -> tuple[tuple[Gone, Amount], ...]:
    went = [move for move in moves if move.going and move.day.startswith(f"{year:04d}-")]
    return tuple((why, together(move.amount for move in went if gone_by(move.command) is why)) for why in Gone)


def _lending(sight: Sight, since: int, until: int) -> LendingCounts:
    people, late, today = set[tuple[int, date]](), 0, sight.today.isoformat()
    rows = cursor_of(sight).execute(_LOANS, (since, until)).fetchall()
    for reader, lent_at, due_on, received_at in rows:
        people.add((reader, sight.local(lent_at).date()))
        back = today if received_at is None else sight.local(received_at).date().isoformat()
        late += back > due_on
    return LendingCounts(len(people), len(rows), late)


def _bounds(sight: Sight, year: int, month: int = 0) -> tuple[int, int]:
    """The first and the first later moment of a year or a month, by the clock at the desk."""
    zone = timezone(timedelta(minutes=sight.stamp.offset_minutes))
    first = datetime(year, month or 1, 1, tzinfo=zone)
    after = datetime(year + (month in {0, MONTHS}), month % MONTHS + 1 if month else 1, 1, tzinfo=zone)
    return int(first.timestamp() * 1000), int(after.timestamp() * 1000)
