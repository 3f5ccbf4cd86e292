"""Runs the whole plan in full and writes a report with seeds: `python -m tests.faults.gate REPORT`.

More words go to pytest in place of the plan.
"""

from __future__ import annotations

import json
import sys
import time
from collections import defaultdict
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tests.faults.plan import LACKING, PLAN, files

_MOST_SAID = 300


class Reporter:
    """Keeps how every test ended, how long it took, and the figures that it printed; writes the report in the end."""

    def __init__(self, report: Path) -> None:
        self._report, self._begun = report, time.monotonic()
        self.ended: dict[str, list[dict[str, Any]]] = defaultdict(list)
        self.seed = ""

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """One phase of one test."""
        if report.when == "call" or report.outcome != "passed":
            path, _, name = report.nodeid.partition("::")
            said = " ".join(report.capstdout.split())[:_MOST_SAID]
            told = {"test": name, "outcome": report.outcome, "seconds": round(report.duration, 2), "figures": said}
            self.ended[path].append(told)

    def pytest_report_header(self, config: pytest.Config) -> None:
        """The seed of the random order."""
        self.seed = str(config.getoption("random_order_seed", config.getoption("randomly_seed", "")))

    def pytest_sessionfinish(self, exitstatus: int) -> None:
        """A run with windows ends with its last word and never comes back: what is to be kept is written here."""
        lines = _lines(self, time.monotonic() - self._begun, int(exitstatus))
        self._report.parent.mkdir(parents=True, exist_ok=True)
        self._report.write_text("\n".join(lines) + "\n", encoding="utf-8")
        told = json.dumps(self.ended, ensure_ascii=False, indent=1)
        self._report.with_suffix(".json").write_text(told, encoding="utf-8")
        print(f"\n{self._report}: {'good' if exitstatus == 0 else 'NOT GOOD'}")


def main(report: Path, *chosen: str) -> int:
    """Run the whole plan, or what is chosen of it; the exit code is that of the tests."""
    return int(pytest.main(["-q", "-n0", "--full", *(chosen or files())], plugins=[Reporter(report)]))


def _lines(reporter: Reporter, seconds: float, code: int) -> list[str]:
    told = [
        f"# Fault laboratory, {datetime.now().astimezone():%Y-%m-%d %H:%M}",
        "",
        f"{'Good' if code == 0 else 'NOT GOOD'}; {seconds / 60:.1f} minutes; order seed {reporter.seed or 'none'}; "
        "seeds of the draws stand in the tests.",
        "",
        "| T | What | Tests | Failed | Seconds | Figures |",
        "|---|---|---|---|---|---|",
    ]
    for trial in PLAN:
        runs = [run for name in trial.files for run in reporter.ended[f"tests/{name}"]]
        failed = sum(run["outcome"] == "failed" for run in runs)
        took = sum(float(run["seconds"]) for run in runs)
        figures = "; ".join(run["figures"] for run in runs if run["figures"])[:_MOST_SAID].replace("|", "/")
        told.append(f"| {trial.number} | {trial.what} | {len(runs)} | {failed} | {took:.1f} | {figures} |")
    told += [f"| {number} | – | 0 | – | – | {why} |" for number, why in LACKING.items()]
    return told


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *sys.argv[2:]))
