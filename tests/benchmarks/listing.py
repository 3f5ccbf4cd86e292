"""The list of records in its window: first paint, jump, sort and memory, beside painting rows that are there already.

A process of its own, told the folder of a stock: `python -m tests.benchmarks.listing FOLDER RECORDS`.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

from tests.benchmarks.measuring import Figure, percentile
from tests.benchmarks.stock import Stock

ROOT = Path(__file__).resolve().parents[2]
JUMPS, SIZE = 30, (1200, 800)
_PATIENCE_S = 60.0


def list_in_window(stocks: list[Stock]) -> list[Figure]:
    """The figures that a process of its own took for each stock."""
    figures: list[Figure] = []
    for stock in stocks:
        said = subprocess.run(
            [sys.executable, "-m", "tests.benchmarks.listing", str(stock.folder.parent), str(stock.records)],
            capture_output=True,
            text=True,
            check=True,
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        ).stdout
        told = {name: float(value) for name, value in (line.split("\t") for line in said.splitlines() if "\t" in line)}
        named, floor = f" in a list of {stock.records:,}", told["paint"]
        for name, goal in (("first paint", 150), ("jump p50", 60), ("jump p95", 60), ("sort", 150)):
            ours = told[name]
            words = f"{name}{named} (goal {goal} ms)"
            figures.append(Figure(words, f"{ours:.0f} ms", f"{floor:.0f} ms", ours / floor if floor else None))
        figures.append(Figure(f"memory{named} (goal +120 MB)", f"+{told['memory']:.0f} MB", ""))
    return figures


def _measure(folder: Path, records: int) -> None:
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - only the process that shows a window needs it

    from ui.holdings.page import HoldingsPage  # noqa: PLC0415 - see above
    from ui.look import style  # noqa: PLC0415 - see above
    from ui.porter import Porter  # noqa: PLC0415 - see above

    app = QApplication(sys.argv[:1])
    style.dress(app, dark=False)

    def until(ready: object) -> None:
        begun = time.perf_counter()
        while not ready():  # type: ignore[operator]  # a plain question
            app.processEvents()
            time.sleep(0.0005)
            assert time.perf_counter() - begun < _PATIENCE_S, "the list never came"

    with Stock(folder, records).open() as room:
        porter = Porter(room)
        page = HoldingsPage(porter)
        page.resize(*SIZE)
        page.show()
        app.processEvents()
        empty, table = _memory(), page.list.table

        def shown(place: int) -> float:
            begun = time.perf_counter()
            table.scrollTo(table.rows.index(place, 0), table.ScrollHint.PositionAtCenter)
            app.processEvents()
            top, last = table.rowAt(0), min(table.rowAt(table.viewport().height() - 1), records - 1)
            until(lambda: table.rows.row(top) is not None and table.rows.row(last) is not None)
            table.viewport().grab()
            return (time.perf_counter() - begun) * 1e3

        begun = time.perf_counter()
        page.entered()
        until(lambda: table.rows.row(0) is not None)
        table.viewport().grab()
        tell("first paint", (time.perf_counter() - begun) * 1e3)
        until(lambda: table.rows.rowCount() == records)
        begun = time.perf_counter()
        table.viewport().grab()
        tell("paint", (time.perf_counter() - begun) * 1e3)
        ranking = room._standing
        until(lambda: (order := ranking.ranking("reference_code")) is not None and order.done)
        chance = random.Random(1)
        jumps = [shown(chance.randrange(records)) for _ in range(JUMPS)]
        tell("jump p50", percentile(jumps, 0.5))
        tell("jump p95", percentile(jumps, 0.95))
        table.scrollToTop()
        before = table.rows.row(0)
        begun = time.perf_counter()
        table.sort_by(next(at for at, one in enumerate(table.rows.columns) if one.name == "dated"))
        until(lambda: table.rows.row(0) not in {None, before})
        table.viewport().grab()
        tell("sort", (time.perf_counter() - begun) * 1e3)
        tell("memory", _memory() - empty)
        porter.close()


def tell(name: str, value: float) -> None:
    """One figure as a line."""
    print(f"{name}\t{value:.2f}", flush=True)


def _memory() -> float:
    """What the process holds now, in MB."""
    told = Path("/proc/self/statm")
    return int(told.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6 if told.exists() else 0.0


if __name__ == "__main__":
    _measure(Path(sys.argv[1]), int(sys.argv[2]))
