"""Which records a list shows at which place: found by the index, put in order by what stands already or by walking.

Few hits are fetched and sorted; many are met soon enough by walking the index of the order (performance.md §2). The
whole list is put together in slices that give way to commands, and known by the time somebody jumps into it.
"""

from __future__ import annotations

import json
from array import array
from math import isqrt

from recordsroom.services.queries.former_units import background
from recordsroom.services.queries.listing_years import first_of_year
from recordsroom.services.queries.search import Order, Search
from recordsroom.services.sight import Sight
from recordsroom.services.standing import KEYS, Listed, Ranking, piece
from recordsroom.storage.likely import admitted, ids_answering, loosened
from recordsroom.storage.search import Question, about_so_many, count_of, ids_of, only_begins, question, walk

SLICE = 50_000
"""Ids read at once; about twenty milliseconds."""
_FETCHED, _WALKED = 80, 3
"""Times the root of all records: up to so many hits are fetched at first, so many rows are walked at most."""
_SURELY = 1.25
"""Times the rows that are walked if hits stand evenly: so many must be allowed before walking is tried at once."""
_LARGE, _LIKELY = 200_000, 10
"""From so many records on likely ones are gathered first, so many times the root at most."""
_JUDGED, _JUDGED_AT_ONCE = 1_024, 128
"""So many of them are judged at most."""
_WALKED_FOR = 300
"""Walking finds the first rows; for later ones the list is put together."""
_GREATEST = "SELECT coalesce(max(id), 0) FROM records"
_COUNT = "SELECT count(*) FROM records WHERE reference_code >= ''"
"""Counts in the order of codes, whose pages `prepare` needs next: any other would be read and held besides."""
_NEAR = "SELECT id FROM records ORDER BY {0} {1}, id {1} LIMIT ? OFFSET ?"
_SORT = "SELECT id FROM records WHERE id IN (SELECT value FROM json_each(?)) ORDER BY {0}, id"
_NEXT = "SELECT json_group_array(id) FROM (SELECT id FROM records WHERE {1} ORDER BY {0}, id LIMIT ?)"
_VALUE = "SELECT {0} FROM records WHERE id = ?"
_UNDATED = "dated IS NULL AND id > ?"
_AFTER = {Order.CODE: "reference_code > ?", Order.DATED: "(dated, id) > (?, ?)"}


def count_listed(sight: Sight, search: Search) -> int:
    """How many records match."""
    asked = _question(sight, search)
    if asked is None:
        return 0
    if asked.everything:
        known = [ranking for order in Order if (ranking := _known(sight, order))]
        return len(known[0].ids) if known else int(sight.connection.exec_driver_sql(_COUNT).scalar_one())
    listed = _listed(sight, search, asked, Order.CODE)
    if not listed.found:
        listed = sight.standing.known((search, Order.DATED, sight.unknown_levels)) or listed
    return len(listed.ids) if listed.found else count_of(sight.connection, asked)


def ids_listed(  # noqa: PLR0913, PLR0917 - a page is told by what is looked for, in which order, and from where to where
    sight: Sight, search: Search, order: Order, down: bool, first: int, count: int
) -> list[int]:
    """The ids at so many places of a list from one on."""
    asked = _question(sight, search)
    if asked is None:
        return []
    if asked.everything:
        return _of_everything(sight, order, down, first, count)
    listed = _listed(sight, search, asked, order)
    if not listed.done and first + count <= _WALKED_FOR:
        return _foremost(sight, asked, listed, order, down, first + count)[first:]
    while not listed.done:
        prepare(sight, search, order)
    return piece(listed.ids, first, count, down)


def every_id(sight: Sight, search: Search, order: Order, down: bool) -> list[int]:
    """The ids of a whole list in its order."""
    while not prepare(sight, search, order):
        pass
    return ids_listed(sight, search, order, down, 0, _greatest(sight))


def prepare(sight: Sight, search: Search, order: Order) -> bool:
    """Put a little more of a list together; whether it is whole. Asked again and again behind everything else."""
    asked = _question(sight, search)
    if asked is None or not sight.sees_holdings:
        return True
    ranking = _ranking(sight, order)
    if not ranking.done:
        return _read_order(sight, order, ranking) and asked.everything
    if asked.everything:
        return True
    listed = _listed(sight, search, asked, order)
    if not listed.found:
        _find_more(sight, asked, listed, SLICE)
    elif not listed.done:
        listed.end(ranking.sorted(listed.ids))
    return listed.done


def _question(sight: Sight, search: Search) -> Question | None:
    return question(
        search.text,
        search.facets,
        sight.unknown_levels,
        search.custody and search.custody.value,
        background(sight),
    )


def _of_everything(sight: Sight, order: Order, down: bool, first: int, count: int) -> list[int]:
    ranking = _known(sight, order)
    if ranking is not None:
        return piece(ranking.ids, first, count, down)
    if first < SLICE:
        # Passing over so few takes less than counting all of them.
        return _near(sight, order, down, first, count)
    whole = count_listed(sight, Search())
    if first <= whole // 2:
        return _near(sight, order, down, first, count)
    # Counted from the nearer end, for passing over rows takes time.
    count = min(count, whole - first)
    return _near(sight, order, not down, whole - first - count, count)[::-1] if count > 0 else []


def _near(sight: Sight, order: Order, down: bool, first: int, count: int) -> list[int]:
    statement = _NEAR.format(order.value, "DESC" if down else "ASC")
    return list(sight.connection.exec_driver_sql(statement, (count, first)).scalars())


def _foremost(  # noqa: PLR0913, PLR0917 - as above
    sight: Sight, asked: Question, listed: Listed, order: Order, down: bool, most: int
) -> list[int]:
    """The first rows of a list that is not in order yet."""
    ranking = _known(sight, order)
    if not listed.ids:
        if ranking is not None and order is Order.CODE and (near := first_of_year(sight, asked, ranking, down, most)):
            return near
        greatest = _greatest(sight)
        root = isqrt(greatest) + 1
        # Where so many match that walking meets them soon enough, none of them are fetched before.
        wanted = _SURELY * most * greatest / max(_WALKED * root, 1)
        # Those of a year stand together: as a rule a walk meets none of them, however many there are.
        if asked.together or not about_so_many(sight.connection, asked, greatest, wanted):
            likely = _among_likely(sight, asked, ranking, down, most) if ranking is not None else None
            if likely is not None:
                return likely
            _find_more(sight, asked, listed, _FETCHED * root)
        walked = None if listed.found else walk(sight.connection, asked, order.value, down, most, _WALKED * root)
        if walked is not None:
            return walked
        if not listed.found:
            _find_more(sight, asked, listed, _FETCHED * root)
    while not listed.found:
        _find_more(sight, asked, listed, SLICE)
    if ranking is not None:
        return ranking.foremost(listed.ids, most, down)
    rows = sight.connection.exec_driver_sql(_SORT.format(order.value), (json.dumps(listed.ids.tolist()),))
    listed.end(array(KEYS, rows.scalars()))
    return piece(listed.ids, 0, most, down)


def _among_likely(sight: Sight, asked: Question, ranking: Ranking, down: bool, most: int) -> list[int] | None:
    """The first rows out of what a looser question finds; None where that does not help.

    Where nothing is looser the question itself finds all at once, and the total with them.
    """
    greatest = _greatest(sight)
    if asked.label or not asked.match or greatest < _LARGE:
        return None
    match = loosened(sight.connection, asked, greatest)
    if match == asked.match:
        return None
    ids = ids_answering(sight.connection, match, _LIKELY * (isqrt(greatest) + 1))
    if ids is None:
        return None
    judged, found = ranking.foremost(ids, _JUDGED, down), list[int]()
    for first in range(0, len(judged), _JUDGED_AT_ONCE):
        some = judged[first : first + _JUDGED_AT_ONCE]
        good = admitted(sight.connection, asked, some)
        found += [key for key in some if key in good]
        if len(found) >= most:
            return found[:most]
    return found if len(judged) == len(ids) else None


def _find_more(sight: Sight, asked: Question, listed: Listed, most: int) -> None:
    """Find the next slice; what is sought by a label is found at once."""
    ids = ids_of(sight.connection, asked, listed.last, most)
    listed.add(ids, all_of_them=len(ids) < most or bool(asked.label))


def _listed(sight: Sight, search: Search, asked: Question, order: Order) -> Listed:
    """The list as far as it is known; what begins with a piece of a code is cut out of the order of codes."""
    by_carriers = bool(asked.custody or asked.label)
    listed = sight.standing.listed((search, order, sight.unknown_levels), by_carriers=by_carriers)
    ranking = _known(sight, order)
    if not listed.done and asked.beginning and order is Order.CODE and ranking is not None:
        span = only_begins(sight.connection, asked)
        if span is not None:
            listed.end(ranking.between(*span))
    return listed


def _known(sight: Sight, order: Order) -> Ranking | None:
    ranking = sight.standing.ranking(order.value)
    return ranking if ranking is not None and ranking.done else None


def _ranking(sight: Sight, order: Order) -> Ranking:
    known = sight.standing.ranking(order.value)
    return known or sight.standing.begin_ranking(order.value, _greatest(sight))


def _read_order(sight: Sight, order: Order, ranking: Ranking) -> bool:
    """Read the next slice of an order and say whether it was the last.

    What has no date stands first and is told apart by its id alone.
    """
    undated = order is Order.DATED and ranking.value is None
    where = _UNDATED if undated else _AFTER[order]
    values = (ranking.last,) if undated else (ranking.value or "", ranking.last)[: where.count("?")]
    run = sight.connection.exec_driver_sql
    ids = json.loads(run(_NEXT.format(order.value, where), (*values, SLICE)).scalar_one())
    ranking.add(ids)
    if ids:
        ranking.last = ids[-1]
        ranking.value = run(_VALUE.format(order.value), (ids[-1],)).scalar_one()
    if len(ids) < SLICE:
        ranking.done = not undated
        if undated:
            ranking.value, ranking.last = "", 0
    return ranking.done


def _greatest(sight: Sight) -> int:
    return int(sight.connection.exec_driver_sql(_GREATEST).scalar_one())
