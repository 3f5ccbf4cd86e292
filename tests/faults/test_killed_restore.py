"""T11: killed at any moment while it backs up or restores: the vault is the old one or the new one, and whole."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from recordsroom.bootstrap import unlock
from recordsroom.services.backing.making import make_backup
from recordsroom.services.backing.restoring import restore
from recordsroom.services.fold import checked
from recordsroom.services.jobs import Progress
from recordsroom.storage.transaction import unit_of_work
from tests.builders import a_medium
from tests.rooms import CHEAP, PASSWORD, SYSTEM, House
from tests.services.backup_runs import MEDIUM, PEOPLE, UNKNOWN, stick

__all__ = ["stick"]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the program is forked")


def killed(act: Callable[[], object], after: float) -> bool:
    """Do this in a process that is killed so long after; whether it came to its end before."""
    child = os.fork()
    if not child:
        try:
            act()
            os._exit(0)
        finally:
            os._exit(1)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    return os.WIFEXITED(os.waitpid(child, 0)[1])


def looked(folder: Path, house: House) -> str:
    """Which vault stands there: the old one, the new one, or none while both are kept whole beside the place."""
    if not folder.exists():
        assert list(folder.parent.glob(f"{folder.name}.given-up-*")), "the old vault is gone"
        return "between"
    room = unlock(folder, PEOPLE[0].name, PASSWORD, clock=house.clock, floor=CHEAP)
    assert room.finding is None
    with unit_of_work(room.vault) as unit:
        assert checked(unit.cursor) is None
        epoch = unit.count("SELECT max(epoch) FROM journal")
    room.close()
    return "new" if epoch > 1 else "old"


def test_t11_kills_leave_the_old_vault_or_the_new_one(house: House, stick: Path, pytestconfig: pytest.Config):
    times = 300 if pytestconfig.getoption("--full") else 8
    house.room.do(a_medium(MEDIUM))
    path = make_backup(house.enter(SYSTEM), MEDIUM, stick, Progress())[1].path
    house.room.close()
    chance, score, place = random.Random(11), Counter[str](), house.folder.parent / "place" / "vault"
    begun = time.monotonic()
    again(place, house)
    restore(path, place, PEOPLE, "演练", UNKNOWN, clock=house.clock, floor=CHEAP)
    whole = time.monotonic() - begun
    assert looked(place, house) == "new", "the control: left alone it restores"
    for _ in range(times):
        again(place, house)
        killed(
            lambda: restore(path, place, PEOPLE, "演练", UNKNOWN, clock=house.clock, floor=CHEAP),
            chance.random() * whole * 1.5,
        )
        score[looked(place, house)] += 1
    print(dict(score), "seed 11")
    assert score["old"] and sum(score.values()) == times


def again(place: Path, house: House) -> None:
    shutil.rmtree(place.parent, ignore_errors=True)
    place.parent.mkdir()
    shutil.copytree(house.folder, place)


def test_t11_a_backup_killed_on_its_way_leaves_the_room_whole(house: House, stick: Path, pytestconfig: pytest.Config):
    times, chance = 60 if pytestconfig.getoption("--full") else 3, random.Random(12)
    house.room.do(a_medium(MEDIUM))
    house.room.close()

    def work() -> None:
        make_backup(house.enter(SYSTEM), MEDIUM, stick, Progress())

    for _ in range(times):
        killed(work, chance.random() * 0.2)
        assert looked(house.folder, house) == "old"
        assert not [one for one in stick.iterdir() if one.suffix == ".backup" and not one.stat().st_size]
