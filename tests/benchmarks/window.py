"""The first window beside the least window that PySide6 can show, whole processes, taken in turns.

Both are compared by processor time, which other programs of the machine disturb less than the clock on the wall.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from tests.benchmarks.measuring import Figure, Meter

ROUNDS, LIMIT = 9, 1.3
ROOT = Path(__file__).resolve().parents[2]


def first_window(vault: Path, settings: Path) -> list[Figure]:
    """Both starts in turns; the median of each."""
    starts = {"bare": Meter(), "ours": Meter(), "page": Meter()}
    for name in starts:
        _started([name, str(vault), str(settings)])
    for _ in range(ROUNDS):
        for name, meter in starts.items():
            cpu, wall = _started([name, str(vault), str(settings)])
            meter.cpu.append(cpu)
            meter.wall.append(wall)
    bare = starts["bare"]
    return [
        _figure("first window", starts["ours"], bare, LIMIT),
        _figure("first window with the unlock card", starts["page"], bare, None),
    ]


def _figure(name: str, mine: Meter, bare: Meter, limit: float | None) -> Figure:
    ours, floor = (f"{one.cpu_median * 1e3:.0f} cpu, {one.wall_median * 1e3:.0f} ms" for one in (mine, bare))
    return Figure(name, ours, floor, mine.cpu_median / bare.cpu_median, limit)


def _started(what: list[str]) -> tuple[float, float]:
    """Processor seconds and seconds on the wall from the start of the process to its first picture."""
    # Whoever has the program has it compiled; where Python writes nothing, every start would compile it anew.
    environment = {name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(Path(what[2]).parent / "compiled")}
    begun = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.first_window", *what],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=environment,
    ) as started:
        assert started.stdout is not None
        said = started.stdout.readline()
        took = time.perf_counter() - begun
        started.communicate(timeout=60)
    word, _, cpu = said.partition(" ")
    assert word == "shown", f"no window was shown: {said!r}"
    return float(cpu), took
