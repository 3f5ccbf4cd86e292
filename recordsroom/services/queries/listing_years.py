"""The first rows of a list where a year is asked for: out of its runs in the order of codes, and the few elsewhere.

To put all of one year in order takes long where there are very many; the first of them are known without that.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from recordsroom.services.queries.former_units import background
from recordsroom.services.sight import Sight
from recordsroom.services.standing import Ids, Ranking, piece
from recordsroom.storage.likely import admitted, ids_answering
from recordsroom.storage.search import Question
from recordsroom.storage.year_runs import Year, beginnings, elsewhere, spans_of, year_asked

_LARGE = 200_000
"""In fewer records all of one year are found and put in order as quickly."""
_ELSEWHERE, _JUDGED, _AT_ONCE, _LOOK = 5_000, 1_024, 128, 128
"""So many may say a year elsewhere, and so many are judged at most; whether that will do is told by the first."""


def first_of_year(sight: Sight, asked: Question, ranking: Ranking, down: bool, most: int) -> list[int] | None:
    """The first rows in the order of codes; None where no year is asked for, or where they are not near."""
    stems, year = background(sight).stems, year_asked(asked)
    if year is None or not stems or len(ranking.ids) < _LARGE:
        return None
    begun = beginnings(stems, year)
    runs = [ranking.between(*span) for span in spans_of(sight.connection, begun)]
    found = _out_of_runs(sight, asked, year, _in_turn(runs, down), most)
    if found is None:
        return None
    others = ids_answering(sight.connection, elsewhere(begun, year), _ELSEWHERE)
    return None if others is None else _together(sight, asked, ranking, down, most, found, others)


def _in_turn(runs: Sequence[Ids], down: bool) -> Iterator[list[int]]:
    """The ids of these runs some at a time, from the other end where the list goes down."""
    for run in reversed(runs) if down else runs:
        for first in range(0, len(run), _AT_ONCE):
            yield piece(run, first, _AT_ONCE, down)


def _out_of_runs(
    sight: Sight, asked: Question, year: Year, some_at_a_time: Iterable[list[int]], most: int
) -> list[int] | None:
    """The first of what stands in runs and is asked for; None where too many would have to be judged."""
    found, judged = list[int](), 0
    for some in some_at_a_time:
        good = some if year.alone else admitted(sight.connection, asked, some)
        found += some if year.alone else [key for key in some if key in good]
        judged += len(some)
        if len(found) >= most:
            return found[:most]
        if not year.alone and judged >= _LOOK and len(found) * _JUDGED < judged * most:
            return None
    return found


def _together(  # noqa: PLR0913, PLR0917 - a list is told by what is looked for, in which order, and what was found
    sight: Sight, asked: Question, ranking: Ranking, down: bool, most: int, found: list[int], others: list[int]
) -> list[int] | None:
    """What was found in runs and what stands elsewhere in one order; None where too many stand before."""
    last = found[most - 1 :]
    before = ranking.foremost([*others, *last], _JUDGED, down)
    if last and last[0] in before:
        before = before[: before.index(last[0])]
    elif last or len(others) > _JUDGED:
        return None
    good = admitted(sight.connection, asked, before)
    return ranking.foremost(list({*found, *good}), most, down)
