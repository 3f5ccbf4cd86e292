"""Search as one types and the exact total, beside the index asked by the driver alone (performance.md §2)."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from recordsroom.services.queries.former_units import background
from recordsroom.services.queries.holdings import record_count, record_page
from recordsroom.services.queries.listing import prepare
from recordsroom.services.queries.search import EVERYTHING, Order, Search
from recordsroom.services.room import Room
from recordsroom.services.sight import Sight
from recordsroom.storage.search import only_begins, question
from tests.benchmarks.measuring import Figure, percentile
from tests.benchmarks.stock import Stock

ROUNDS, PAGE = 3, 64
FIRST_GOAL_MS = 30.0
TOTAL_GOAL_MS = {1_000_000: 50.0, 5_000_000: 250.0}
MOST_TOTAL = 2.0
"""So many times the driver's own count may the exact total take."""
TYPED = (
    *("管", "管理", "管理办", "管理办法", "保", "保密", "关", "关于", "实施", "通", "通知", "安全处", "年度", "水源"),
    *("W", "W0", "W017", "W017-", "W017-WS", "W017-WS·2019", "W017-WS·2019-Y", "2019", "45", "0045", "16号", "青BGS"),
    *("管理 通知", "规划 2019", "BGS-0012", "科研管理处 通知 2010"),
)
_BEGINNING = "SELECT {0} FROM records WHERE reference_code >= ? AND reference_code < ?"
"""What begins so is found by the index of codes at once; the full-text index would be too slow a floor for it."""
_LAST = "\U0010ffff"
_ROWS = "SELECT * FROM records r LEFT JOIN carriers c ON c.record_id = r.id WHERE r.id IN ({0})"
_SOME = "SELECT rowid FROM record_words WHERE record_words MATCH ? LIMIT ?"
_COUNT = "SELECT count(*) FROM record_words WHERE record_words MATCH ?"
Times = list[float]


def search_and_count(stocks: list[Stock]) -> list[Figure]:
    """First rows and totals of everything typed, and how long the order takes to be read once."""
    figures: list[Figure] = []
    for stock in stocks:
        with stock.open() as room:
            begun = time.process_time()
            while not room.ask(prepare, EVERYTHING, Order.CODE):
                pass
            order = time.process_time() - begun
            figures += [
                Figure(f"order of {stock.records:,} read in slices", f"{order:.2f} s", ""),
                *_typed(room, stock),
            ]
    return figures


def _typed(room: Room, stock: Stock) -> list[Figure]:
    rows: dict[str, Times] = {"first": [], "total": [], "first floor": [], "total floor": []}
    for number in range(ROUNDS):
        # Apart, since what the driver counts alone would throw what we hold of the file out of the cache, and ours
        # what it holds; whoever types meets only ours.
        took = [_asked(room, Search(typed)) for typed in TYPED] + [room.ask(_floors, typed) for typed in TYPED]
        for one in took if number else ():
            # The first round warms the cache for both.
            for name, seconds in one.items():
                rows[name].append(seconds * 1e3)
    p95, median = ({name: percentile(one, share) for name, one in rows.items()} for share in (0.95, 0.5))
    goal = TOTAL_GOAL_MS.get(stock.records)
    named = f" of {stock.records:,}"
    return [
        Figure(f"first rows{named}, p50", f"{median['first']:.1f} ms", f"{median['first floor']:.1f} ms"),
        Figure(
            f"first rows{named}, p95 (goal {FIRST_GOAL_MS:.0f} ms)",
            f"{p95['first']:.1f} ms",
            f"{p95['first floor']:.1f} ms",
        ),
        Figure(f"exact total{named}, p50", f"{median['total']:.1f} ms", f"{median['total floor']:.1f} ms"),
        Figure(
            f"exact total{named}, p95" + (f" (goal {goal:.0f} ms)" if goal else ""),
            f"{p95['total']:.1f} ms",
            f"{p95['total floor']:.1f} ms",
            p95["total"] / p95["total floor"],
            MOST_TOTAL,
        ),
    ]


def _asked(room: Room, search: Search) -> dict[str, float]:
    """What the room takes for a list that it does not know yet."""
    room._standing.forget_lists()
    first = _timed(lambda: room.ask(record_page, search, Order.CODE, False, 0, PAGE))
    return {"first": first, "total": _timed(lambda: room.ask(record_count, search))}


def _floors(sight: Sight, typed: str) -> dict[str, float]:
    """What the driver alone takes to find and read any first rows, and to count."""
    asked = question(typed, background=background(sight))
    assert asked is not None, typed
    driver = sight.connection.connection.driver_connection
    assert driver is not None, "an open connection has a driver"
    cursor = driver.cursor()
    some, count, values = _SOME, _COUNT, [asked.match]
    if asked.beginning and only_begins(sight.connection, asked):
        values = [asked.beginning, asked.beginning + _LAST]
        some, count = f"{_BEGINNING.format('id')} ORDER BY reference_code LIMIT ?", _BEGINNING.format("count(*)")

    def first() -> Any:
        ids = [row[0] for row in cursor.execute(some, (*values, PAGE)).fetchall()]
        return cursor.execute(_ROWS.format(",".join("?" * len(ids))), ids).fetchall()

    counted = _timed(lambda: cursor.execute(count, values).fetchone())
    return {"first floor": _timed(first), "total floor": counted}


def _timed(work: Callable[[], object]) -> float:
    """Processor seconds: on a shared machine the clock on the wall tells of its other users."""
    begun = time.process_time()
    work()
    return time.process_time() - begun
