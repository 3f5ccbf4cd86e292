"""What tests of backups share: a stick, a backup on it, a file with one bit turned."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from recordsroom.domain.errors import Refused
from recordsroom.domain.rules import Reason
from recordsroom.services.backing.making import make_backup
from recordsroom.services.backing.restoring import GivenUp, Person
from recordsroom.services.jobs import Progress
from tests.builders import a_medium
from tests.rooms import ACCOUNTS, PASSWORD, SECURITY, SYSTEM, House

MEDIUM = "JZ-2026-009"
UNKNOWN = GivenUp()
PEOPLE = (Person(ACCOUNTS[SYSTEM - 1].name, PASSWORD), Person(ACCOUNTS[SECURITY - 1].name, PASSWORD))


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def backed_up(house: House, stick: Path) -> Path:
    """A backup of the stocked room on the stick; the system administrator stays in."""
    house.room.do(a_medium(MEDIUM))
    return make_backup(house.enter(SYSTEM), MEDIUM, stick, Progress())[1].path


def reason_of(act: Callable[[], object]) -> Reason:
    with pytest.raises(Refused) as caught:
        act()
    [reason] = caught.value.reasons
    return reason


def flipped(path: Path, place: int) -> Path:
    """A copy of a file with one bit turned."""
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    target = path.with_name(f"flipped-{place}.backup")
    target.write_bytes(content)
    return target
