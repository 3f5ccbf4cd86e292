"""T18: backups damaged in every way; no damage is silent, and every good one restores with the same fold."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from recordsroom.bootstrap import unlock
from recordsroom.domain.commands import ShelveCarrier
from recordsroom.domain.errors import Trouble, WrongKey
from recordsroom.services.backing.container import read_container
from recordsroom.services.backing.drilling import drill
from recordsroom.services.backing.making import make_backup
from recordsroom.services.backing.restoring import restore
from recordsroom.services.fold import checked
from recordsroom.services.jobs import Progress
from recordsroom.storage.transaction import unit_of_work
from tests.builders import a_medium
from tests.rooms import ARCHIVIST, CHEAP, PASSWORD, SYSTEM, House
from tests.services.backup_runs import MEDIUM, PEOPLE, UNKNOWN, stick

__all__ = ["stick"]
Damage = Callable[[bytearray, bytes, random.Random], None]


def flip(content: bytearray, _other: bytes, chance: random.Random) -> None:
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def cut(content: bytearray, _other: bytes, chance: random.Random) -> None:
    del content[chance.randrange(len(content)) :]


def grow(content: bytearray, _other: bytes, chance: random.Random) -> None:
    content += bytes([chance.randrange(256)])


def hole(content: bytearray, _other: bytes, chance: random.Random) -> None:
    place = chance.randrange(0, len(content) - 512, 512)
    content[place : place + 512] = bytes(512)


def mixed(content: bytearray, other: bytes, chance: random.Random) -> None:
    """Half of this backup and half of another: a medium on which one was written over the other."""
    place = chance.randrange(len(content) // 8, len(content) // 2)
    content[place:] = other[place:]


DAMAGES: tuple[Damage, ...] = (flip, cut, grow, hole, mixed)


@pytest.fixture
def backups(house: House, stick: Path) -> tuple[Path, Path]:
    """Two backups of the room, an act between them."""
    house.room.do(a_medium(MEDIUM))
    first = make_backup(house.enter(SYSTEM), MEDIUM, stick, Progress())[1].path
    house.enter(ARCHIVIST).do(ShelveCarrier(carrier=1, location=2))
    return first, make_backup(house.enter(SYSTEM), MEDIUM, stick, Progress())[1].path


def test_t18_no_damage_is_silent(house: House, backups: tuple[Path, Path], pytestconfig: pytest.Config):
    times = 100 if pytestconfig.getoption("--full") else 5
    honest, other = (path.read_bytes() for path in backups)
    bad, found, chance = backups[0].with_name("bad.backup"), Counter[str](), random.Random(18)
    for number in range(times):
        damage, content = DAMAGES[number % len(DAMAGES)], bytearray(honest)
        damage(content, other, chance)
        if content == honest:
            continue
        bad.write_bytes(content)
        try:
            told = drill(house.room.vault, bad, Progress(), CHEAP).found
        except Trouble as trouble:
            told = trouble.code
        assert told, (damage.__name__, number)
        found[told] += 1
        with pytest.raises((Trouble, WrongKey)):
            restore(bad, house.folder.with_name("elsewhere"), PEOPLE, "x", UNKNOWN, clock=house.clock, floor=CHEAP)
        assert not house.folder.with_name("elsewhere").exists()
    print(dict(found), "seed 18")
    assert not drill(house.room.vault, backups[0], Progress(), CHEAP).found, "the control: the honest one is good"


def test_t18_every_good_one_restores_with_the_same_fold(house: House, backups: tuple[Path, Path]):
    for path in backups:
        place, manifest = house.folder.with_name("elsewhere"), read_container(path).manifest
        restore(path, place, PEOPLE, "演练", UNKNOWN, clock=house.clock, floor=CHEAP)
        room = unlock(place, PEOPLE[0].name, PASSWORD, clock=house.clock, floor=CHEAP)
        with unit_of_work(room.vault) as unit:
            assert checked(unit.cursor) is None
            row = unit.cursor.execute("SELECT hash FROM journal WHERE seq = ?", (manifest.entry,)).fetchone()
        assert row[0].hex() == manifest.head
        room.close()
        shutil.rmtree(place)
