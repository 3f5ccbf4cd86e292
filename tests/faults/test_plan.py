"""The plan of the fault laboratory names every item of trust.md §4, and files that are there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.gate import Reporter, _lines
from tests.faults.plan import LACKING, PLAN, files

ROOT = Path(__file__).resolve().parents[2]


def test_every_item_of_the_plan_is_tried_or_said_to_lack():
    named = {trial.number for trial in PLAN} | set(LACKING)
    assert named == {f"T{number}" for number in range(1, 26)}
    assert not {trial.number for trial in PLAN} & set(LACKING)
    assert not [name for name in files() if not (ROOT / name).is_file()]


def test_the_report_names_every_item_and_what_failed(tmp_path: Path):
    reporter = Reporter(tmp_path / "report.md")
    reporter.ended["tests/faults/test_power_cut.py"] = [
        {"test": "x", "outcome": "failed", "seconds": 2.0, "figures": "lost 1 | of 2"}
    ]
    told = _lines(reporter, 60.0, 1)
    assert "NOT GOOD" in told[2]
    assert "| T2 | power cut at any call | 1 | 1 | 2.0 | lost 1 / of 2 |" in told
    assert len([line for line in told if line.startswith("| T")]) == len(PLAN) + len(LACKING) + 1


@pytest.mark.parametrize("tried", ["tests/ui/test_idle.py", "tests/faults/test_plan.py"])
def test_the_report_is_written_with_windows_and_without(tmp_path: Path, tried: str):
    """A run with windows ends at once after its last word, so that nothing may wait for its return."""
    report = tmp_path / "gate" / "report.md"
    gate = (sys.executable, "-m", "tests.faults.gate", str(report), tried, "-k", "curtain or every_item")
    done = subprocess.run(gate, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert "order seed" in report.read_text(encoding="utf-8")
    assert tried in report.with_suffix(".json").read_text(encoding="utf-8")
