"""What came into the holdings and what left them, day by day, from the traces that the journal keeps (G-04)."""

from __future__ import annotations

from typing import Any

from recordsroom.domain.statistics import Amount, Move
from recordsroom.domain.values import Custody, Level, RecordKind
from recordsroom.services.sight import Sight, cursor_of

_FILE = RecordKind.FILE.value
_DAY = "date((j.wall_ms + ? * 60000) / 1000, 'unixepoch')"
_COUNTS = (
    f"sum(r.kind = '{_FILE}'), sum(r.kind <> '{_FILE}'), sum(coalesce(c.pages, 0)), sum(c.pages IS NULL)"
    " FROM {} t JOIN journal j ON j.seq = t.seq JOIN carriers c ON c.id = t.row JOIN records r ON r.id = c.record_id"
    " WHERE c.parent_id IS NULL GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"
)
_CAME = f"SELECT {_DAY}, j.command, r.level, " + _COUNTS.format(
    "(SELECT row, min(seq) AS seq FROM traces WHERE subject = 'carriers' GROUP BY row)"
)
"""The first entry that tells of a carrier is the one by which it came in."""
_WENT = f"SELECT {_DAY}, j.command, r.level, " + _COUNTS.format(
    "(SELECT t.row, max(t.seq) AS seq FROM carriers g JOIN traces t ON t.subject = 'carriers' AND t.row = g.id"
    f" WHERE g.custody = '{Custody.WITHDRAWN.value}' GROUP BY t.row)"
)
"""And the last one that of which nothing more can be told: it left by that."""


def stock_moves(sight: Sight) -> tuple[Move, ...]:
    """Everything that came and went since the room began, the oldest first; what is bound in another is not counted."""
    if not sight.sees_holdings:
        return ()
    cursor, offset = cursor_of(sight), sight.stamp.offset_minutes
    came = [_move(row, going=False) for row in cursor.execute(_CAME, (offset,)).fetchall()]
    went = [_move(row, going=True) for row in cursor.execute(_WENT, (offset,)).fetchall()]
    return tuple(sorted((*came, *went), key=lambda move: (move.day, move.going, move.command)))


def _move(row: Any, *, going: bool) -> Move:
    day, command, level, files, items, pages, uncounted = row
    known = None if level is None else Level(level)
    return Move(day, command, known, Amount(files, items, pages, uncounted), going)
