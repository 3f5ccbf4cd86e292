"""Drawings measured beside the PDF library's own, each in a process of its own, so that its memory is its own too."""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from statistics import median
from typing import Any, NamedTuple

from tests.benchmarks.measuring import Figure


class Drawn(NamedTuple):
    """What one drawing took: processor seconds, memory above what the process had before, in MB, and its bytes."""

    cpu: float
    memory: float
    bytes: int


def beside_the_library(module: str, name: str, rows: int, rounds: int, goals: tuple[float, int]) -> list[Figure]:
    """Time, memory and size of a module's drawing and of its floor, which take turns; `goals` are ratio and MB."""
    limit, memory_goal = goals
    told: dict[str, list[Drawn]] = {"ours": [], "floor": []}
    for _round in range(rounds):
        for which, found in told.items():
            found.append(_in_a_process(module, which, rows))
    ours, floor = (_middle(told[which]) for which in told)
    return [
        Figure(f"{name}, {rows:,}", f"{ours.cpu:.2f} s", f"{floor.cpu:.2f} s", ours.cpu / floor.cpu, limit),
        Figure(f"  memory (goal {memory_goal} MB)", f"{ours.memory:.0f} MB", f"{floor.memory:.0f} MB"),
        Figure("  size", f"{ours.bytes / 1e6:.1f} MB", f"{floor.bytes / 1e6:.1f} MB"),
    ]


def tell(rows: Callable[[int], Iterable[Any]], ours: Callable[[Any], bytes], floor: Callable[[Any], bytes]) -> int:
    """In the process of its own: draw what is named and tell what it took."""
    which, drawn = sys.argv[1], list(rows(int(sys.argv[2])))
    draw = ours if which == "ours" else floor
    before, begun = _memory(), time.process_time()
    size = len(draw(drawn))
    print(time.process_time() - begun, _memory() - before, size)
    return 0


def _middle(found: list[Drawn]) -> Drawn:
    cpu, memory, size = (median(column) for column in zip(*found, strict=True))
    return Drawn(cpu, memory, int(size))


def _in_a_process(module: str, which: str, rows: int) -> Drawn:
    command = [sys.executable, "-m", module, which, str(rows)]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    return Drawn(float(told[0]), float(told[1]), int(told[2]))


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
