"""Measures, prints a table, and fails where a ratio is over its limit: `python -m tests.benchmarks [--quick]`.

Only ratios within one run are judged; times are those of one machine on one day.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from recordsroom.demo.making import make_demo
from tests.benchmarks.counting import report_of_a_count
from tests.benchmarks.glabels import beside_glabels
from tests.benchmarks.ground import Ground
from tests.benchmarks.importing import rows_per_second
from tests.benchmarks.labels import ten_thousand_labels
from tests.benchmarks.listing import list_in_window
from tests.benchmarks.long_list import ten_thousand_lines
from tests.benchmarks.measuring import Figure, show
from tests.benchmarks.opening import open_and_check
from tests.benchmarks.reconciling import lists_made_elsewhere
from tests.benchmarks.scan import scan_to_commit
from tests.benchmarks.searching import search_and_count
from tests.benchmarks.stock import Stock
from tests.benchmarks.window import first_window

SIZES, QUICK = (10_000, 1_000_000), (10_000,)
NAMES = ("window", "scan", "opening", "import", "search", "list", "papers", "labels", "count", "reconcile")


def main() -> int:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("what", nargs="*", metavar=f"{{{','.join(NAMES)}}}", help="all where none is named")
    parser.add_argument("--quick", action="store_true", help="without the room of a million carriers")
    parser.add_argument("--records", type=int, metavar="N", help="one room of N records in place of the usual sizes")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="keep the rooms for search and list here")
    asked = parser.parse_args()
    if set(asked.what) - set(NAMES):
        parser.error(f"choose from {', '.join(NAMES)}")
    with tempfile.TemporaryDirectory(prefix="records-room-bench-") as scratch:
        sizes = (asked.records,) if asked.records else QUICK if asked.quick else SIZES
        what = tuple(asked.what) or NAMES
        figures = _measured(Path(scratch), what, sizes)
        figures += _looked_through(asked.keep or Path(scratch), what, sizes)
        return 0 if show(figures) else 1


def _looked_through(scratch: Path, what: tuple[str, ...], sizes: tuple[int, ...]) -> list[Figure]:
    """What is measured in rooms that are only asked."""
    if not {"search", "list"} & set(what):
        return []
    stocks = []
    for size in sizes:
        print(f"making a stock of {size:,} records…", flush=True)
        stocks.append(Stock(scratch, size))
    return [
        *(search_and_count(stocks) if "search" in what else ()),
        *(list_in_window(stocks) if "list" in what else ()),
    ]


def _measured(scratch: Path, what: tuple[str, ...], sizes: tuple[int, ...]) -> list[Figure]:
    figures: list[Figure] = []
    if "window" in what:
        make_demo(scratch / "demo", 50, seed=1)
        figures += first_window(scratch / "demo", scratch / "desk.json")
    if "papers" in what:
        figures += ten_thousand_lines()
    if "labels" in what:
        figures += [*ten_thousand_labels(), *beside_glabels(2_400, 3, None), *beside_glabels()]
    if not {"scan", "opening", "import", "count", "reconcile"} & set(what):
        return figures
    grounds = []
    for size in sizes:
        print(f"making a room of {size:,} carriers…", flush=True)
        grounds.append(Ground(scratch, size))
    if "scan" in what:
        figures += scan_to_commit(grounds)
    if "count" in what:
        figures += report_of_a_count(grounds)
    if "reconcile" in what:
        figures += lists_made_elsewhere(grounds)
    if "opening" in what:
        figures += open_and_check(grounds)
    if "import" in what:
        figures += rows_per_second(grounds[-1])
    return figures


if __name__ == "__main__":
    sys.exit(main())
