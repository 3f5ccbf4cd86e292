"""How a figure is taken: processor seconds and wall time of a block, and the table in which figures are shown."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median


@dataclass
class Meter:
    """What was measured, round by round."""

    cpu: list[float] = field(default_factory=list)
    wall: list[float] = field(default_factory=list)

    @contextmanager
    def running(self) -> Iterator[None]:
        """Measure one block."""
        wall, cpu = time.perf_counter(), time.process_time()
        yield
        self.cpu.append(time.process_time() - cpu)
        self.wall.append(time.perf_counter() - wall)

    @property
    def cpu_median(self) -> float:
        return median(self.cpu)

    @property
    def wall_median(self) -> float:
        return median(self.wall)


@dataclass(frozen=True)
class Figure:
    """One line of the table; a figure with a limit that it exceeds fails the run."""

    name: str
    ours: str
    floor: str
    ratio: float | None = None
    limit: float | None = None

    @property
    def good(self) -> bool:
        return self.limit is None or self.ratio is None or self.ratio <= self.limit


def show(figures: Iterable[Figure]) -> bool:
    """Print the table; whether every ratio is within its limit."""
    rows = list(figures)
    print(f"\n{'what':<46}{'ours':>22}{'floor':>22}{'ratio':>8}{'limit':>8}")
    for row in rows:
        ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
        limit = "" if row.limit is None else f"{row.limit:.2f}"
        print(
            f"{row.name:<46}{row.ours:>22}{row.floor:>22}{ratio:>8}{limit:>8}{'' if row.good else '  OVER'}", flush=True
        )
    return all(row.good for row in rows)


def forget_peak() -> float:
    """Let the kernel note the highest use of memory from now on; answers the present one, in MB."""
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    return resident("VmRSS")


def resident(name: str) -> float:
    """What the kernel notes under this name of the process's memory, in MB."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(name)) / 1024


def percentile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]
