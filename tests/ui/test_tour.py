"""The tour as a test: one quick walk through the whole thread by key events, with a short dose of fifty scans a second.

It runs in a process of its own, since the size of the screen cannot be changed under a running program.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from recordsroom.bootstrap import unlock
from recordsroom.demo.people import KEEPERS, PASSWORD
from recordsroom.services.fold import checked
from recordsroom.storage.transaction import unit_of_work
from tests.tour.sights import entries_after
from tests.tour.steps import STEPS

ROOT = Path(__file__).resolve().parents[2]
_PATIENCE_S = 1800
"""Beside other work a machine may need many times what a walk takes alone; one that hangs is told all the same."""
DONE = {
    "ImportRecords DONE",
    "Undo DONE",
    "OpenRecord DONE",
    "RegisterRecord REFUSED",
    "RegisterRecord DONE",
    "EditRecord DONE",
    "PrintLabels DONE",
    "PrintDocument DONE",
    "ClosePrint DONE",
    "PrintBlankLabels DONE",
    "SpoilLabel DONE",
    "AddStorageLocations DONE",
    "ShelveCarrier DONE",
    "ShelveCarrier REFUSED",
    "AddReader DONE",
    "LendCarrier REFUSED",
    "RecordApproval DONE",
    "LendCarrier DONE",
    "ReturnCarrier DONE",
    "SignIn DONE",
    "SignOut DONE",
}
"""What a walk leaves in the journal; each step has looked for its own entries, in their order, right after it."""


def toured(out: Path, *asked: str) -> subprocess.CompletedProcess[str]:
    """What a tour of this kind ended with."""
    command = [sys.executable, "-m", "tests.tour", str(out), *asked]
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=_PATIENCE_S, check=False
    )


@pytest.fixture(scope="module")
def walked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a walk that went well: rooms in it, pictures in its folder out."""
    folder = tmp_path_factory.mktemp("tour")
    told = toured(folder / "out", "--quick", "--keep", str(folder))
    assert told.returncode == 0, told.stdout + told.stderr
    return folder


def test_every_step_ends_as_it_should_and_stands_in_the_journal(walked: Path) -> None:
    room = unlock(walked / "1366-light" / "vault", KEEPERS[0][0], PASSWORD)
    try:
        assert set(room.ask(entries_after, 0)) >= DONE
        with unit_of_work(room.vault) as unit:
            assert checked(unit.cursor) is None
    finally:
        room.close()


def test_every_picture_and_every_paper_is_there_and_told_of(walked: Path) -> None:
    out = walked / "out"
    told = [line.split("\t")[0] for line in (out / "index.txt").read_text(encoding="utf-8").splitlines()]
    made = {str(path.relative_to(out)) for kind in ("png", "pdf") for path in out.rglob(f"*.{kind}")}
    assert made == set(told)
    assert not [name for name in told if "failed" in name]
    assert len([name for name in told if name.endswith(".png")]) >= len(STEPS)


def test_p049_forty_returns_would_take_less_than_four_minutes(walked: Path) -> None:
    figures = json.loads((walked / "out" / "1366-light" / "walk.json").read_text(encoding="utf-8"))["figures"]
    name, took = next(item for item in figures.items() if "returns by key events" in item[0])
    assert float(took.removesuffix(" s")) * 40 / int(name.split()[0]) < 240


def test_p049_a_room_is_built_up_by_keys_volume_after_volume(tmp_path: Path) -> None:
    told = toured(tmp_path / "out", "--campaign", "12")
    # Every volume is bound, boxed and shelved, in as many entries as there are scans for it, or the run says so.
    assert told.returncode == 0, told.stdout + told.stderr
    assert "12 volumes:" in told.stdout
