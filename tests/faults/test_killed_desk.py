"""T1: desks killed at any moment while they lend, take back, shelve and import: nothing lost, nothing half."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.rooms import ARCHIVIST, Model

ROOT = Path(__file__).resolve().parents[2]
posix = pytest.mark.skipif(sys.platform == "win32", reason="desks are forked")


@posix
def test_a_desk_killed_at_any_moment_loses_nothing_and_leaves_nothing_half(
    stocked_model: Model, tmp_path: Path, pytestconfig: pytest.Config
):
    kills = 1000 if pytestconfig.getoption("--full") else 50
    secret = stocked_model.secrets[ARCHIVIST]
    told = subprocess.run(
        [sys.executable, "-m", "tests.faults.killing", str(stocked_model.folder), str(tmp_path), str(kills), "1"],
        input=f"{secret.data_key.hex()} {secret.signing_key.hex()}\n",
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=True,
    )
    score = json.loads(told.stdout)
    assert score["kills"] == kills and score["acknowledged"] >= kills
    assert (score["lost"], score["half"], score["troubled"]) == (0, 0, 0), score
    # A run that never hit a transaction under way would have proved nothing.
    assert score["hot"] > 0, score
    print(score)
