"""Measures, prints a table, and fails where a ratio is over its limit: `python -m tests.benchmarks [--quick]`.

Only ratios within one run are judged; times are those of one machine on one day.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from recordsroom.demo.making import make_demo
from tests.benchmarks.ground import Ground
from tests.benchmarks.importing import rows_per_second
from tests.benchmarks.measuring import Figure, show
from tests.benchmarks.opening import open_and_check
from tests.benchmarks.scan import scan_to_commit
from tests.benchmarks.window import first_window

SIZES, QUICK = (10_000, 1_000_000), (10_000,)
NAMES = ("window", "scan", "opening", "import")


def main() -> int:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("what", nargs="*", metavar=f"{{{','.join(NAMES)}}}", help="all where none is named")
    parser.add_argument("--quick", action="store_true", help="without the room of a million carriers")
    asked = parser.parse_args()
    if set(asked.what) - set(NAMES):
        parser.error(f"choose from {', '.join(NAMES)}")
    with tempfile.TemporaryDirectory(prefix="records-room-bench-") as scratch:
        figures = _measured(Path(scratch), asked.what or NAMES, QUICK if asked.quick else SIZES)
        return 0 if show(figures) else 1


def _measured(scratch: Path, what: tuple[str, ...], sizes: tuple[int, ...]) -> list[Figure]:
    figures: list[Figure] = []
    if "window" in what:
        make_demo(scratch / "demo", 50, seed=1)
        figures += first_window(scratch / "demo", scratch / "desk.json")
    if set(what) <= {"window"}:
        return figures
    grounds = []
    for size in sizes:
        print(f"making a room of {size:,} carriers…", flush=True)
        grounds.append(Ground(scratch, size))
    if "scan" in what:
        figures += scan_to_commit(grounds)
    if "opening" in what:
        figures += open_and_check(grounds)
    if "import" in what:
        figures += rows_per_second(grounds[-1])
    return figures


if __name__ == "__main__":
    sys.exit(main())
