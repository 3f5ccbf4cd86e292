"""T11: killed at any moment of a change of the data key, the vault is the old one or the new one, and whole."""

from __future__ import annotations

import random
import shutil
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from recordsroom.bootstrap import unlock
from recordsroom.services.fold import checked
from recordsroom.services.rekeying import rekey
from recordsroom.storage import rekeying
from recordsroom.storage.files import move_over
from recordsroom.storage.keys import KEYS_NAME
from recordsroom.storage.place import DB_NAME
from recordsroom.storage.transaction import unit_of_work
from tests.faults.test_killed_restore import killed
from tests.rooms import CHEAP, PASSWORD, House
from tests.services.backup_runs import PEOPLE

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the program is forked")
STEPS = ("move_over", "replace_whole")


def changed(folder: Path, house: House) -> None:
    rekey(folder, PEOPLE, "演练", clock=house.clock, floor=CHEAP)


def looked(folder: Path, house: House) -> str:
    """Which vault opens there: the old one or the new one, whole either way, with nothing left beside it."""
    room = unlock(folder, PEOPLE[0].name, PASSWORD, clock=house.clock, floor=CHEAP)
    assert room.finding is None
    with unit_of_work(room.vault) as unit:
        assert checked(unit.cursor) is None
        times = unit.count("SELECT count(*) FROM journal WHERE command = 'RekeyVault'")
    room.close()
    assert not list(folder.glob("*.rekey"))
    return "new" if times else "old"


def again(folder: Path, house: House) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(house.folder, folder)
    return folder


class Cut(BaseException):
    """The power is gone."""


def test_t11_cut_at_every_single_step_of_taking_the_place(house: House, monkeypatch: pytest.MonkeyPatch):
    house.room.close()
    found = list[str]()
    for cut in range(12):
        place, steps = again(house.folder.parent / "cut", house), [0]
        with monkeypatch.context() as patched:
            for name in STEPS:
                patched.setattr(rekeying, name, cutting(getattr(rekeying, name), steps, cut))
            try:
                changed(place, house)
            except Cut:
                pass
            else:
                break
        found.append(looked(place, house))
    assert found == ["old"] * 5 + ["new"] * 2, "the rename of the database is the moment at which the key changes"
    assert looked(place, house) == "new", "the control: left alone it changes the key"


def cutting(real: Callable[..., object], steps: list[int], cut: int) -> Callable[..., object]:
    """This step, and the power gone before the one of this number."""

    def step(*told: object) -> object:
        if steps[0] == cut:
            raise Cut
        steps[0] += 1
        return real(*told)

    return step


def test_t11_the_control_without_the_mark_a_cut_leaves_no_vault(house: House, monkeypatch: pytest.MonkeyPatch):
    """With the protection removed the same cut leaves a new database under old keys: the test above can fail."""
    house.room.close()
    place, steps = again(house.folder.parent / "bare", house), [0]
    with monkeypatch.context() as patched:
        patched.setattr(rekeying, "move_over", cutting(move_over, steps, 4))
        with pytest.raises(Cut):
            changed(place, house)
    (place / rekeying.MARK).unlink()
    assert (place / KEYS_NAME).exists() and (place / DB_NAME).exists()
    with pytest.raises(Exception):  # noqa: B017, PT011 - it does not open, however that is told
        looked(place, house)


def test_t11_kills_leave_the_old_vault_or_the_new_one(house: House, pytestconfig: pytest.Config):
    times = 300 if pytestconfig.getoption("--full") else 6
    house.room.close()
    chance, score, place = random.Random(11), Counter[str](), house.folder.parent / "place"
    again(place, house)
    begun = time.monotonic()
    changed(place, house)
    whole = time.monotonic() - begun
    for _ in range(times):
        again(place, house)
        killed(lambda: changed(place, house), chance.random() * whole * 1.5)
        score[looked(place, house)] += 1
    print(dict(score), "seed 11")
    assert sum(score.values()) == times
