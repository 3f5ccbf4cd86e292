"""Runs the whole plan in full and writes a report with seeds: `python -m tests.faults.gate REPORT`."""

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
    """Keeps how every test ended, how long it took, and the figures that it printed."""

    def __init__(self) -> None:
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


def main(report: Path) -> int:
    """Run it; the exit code is that of the tests."""
    reporter, begun = Reporter(), time.monotonic()
    code = int(pytest.main(["-q", "-n0", "--full", *files()], plugins=[reporter]))
    lines = _lines(reporter, time.monotonic() - begun, code)
    report.parent.mkdir(parents=True, exist_ok=True)
    report.write_text("\n".join(lines) + "\n", encoding="utf-8")
    report.with_suffix(".json").write_text(json.dumps(reporter.ended, ensure_ascii=False, indent=1), encoding="utf-8")
    print(f"{report}: {'good' if code == 0 else 'NOT GOOD'}")
    return code


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
    sys.exit(main(Path(sys.argv[1])))
