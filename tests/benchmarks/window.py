"""The first window beside the least window that PySide6 can show, whole processes, taken in turns."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from tests.benchmarks.measuring import Figure, Meter

ROUNDS, LIMIT = 5, 1.3
ROOT = Path(__file__).resolve().parents[2]


def first_window(vault: Path, settings: Path) -> list[Figure]:
    """Both starts in turns; the median of each."""
    starts = {"bare": Meter(), "ours": Meter(), "page": Meter()}
    for name in starts:
        _started([name, str(vault), str(settings)])
    for _ in range(ROUNDS):
        for name, meter in starts.items():
            meter.wall.append(_started([name, str(vault), str(settings)]))
    bare, mine, page = (sorted(meter.wall)[ROUNDS // 2] for meter in starts.values())
    floor = f"{bare * 1e3:.0f} ms"
    return [
        Figure("first window", f"{mine * 1e3:.0f} ms", floor, mine / bare, LIMIT),
        Figure("first window with the unlock card", f"{page * 1e3:.0f} ms", floor, page / bare),
    ]


def _started(what: list[str]) -> float:
    """Seconds from the start of the process to its first picture."""
    begun = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.first_window", *what],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    ) as started:
        assert started.stdout is not None
        said = started.stdout.readline()
        took = time.perf_counter() - begun
        started.communicate(timeout=60)
    assert said == "shown\n", f"no window was shown: {said!r}"
    return took
