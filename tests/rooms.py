"""Rooms for tests: a real encrypted vault, made once per run and copied for each test, folded at its end."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from recordsroom.bootstrap import found_room, open_by_key, unlock
from recordsroom.domain.keepers import Role
from recordsroom.services.fold import checked
from recordsroom.services.founding_plan import NewAccount
from recordsroom.services.room import Room
from recordsroom.storage.data_key import wipe
from recordsroom.storage.keys import Keys
from recordsroom.storage.slots import Cost, Secret
from recordsroom.storage.transaction import unit_of_work
from tests.builders import STOCK, MovableClock

CHEAP = Cost(memory=64, rounds=1, lanes=1)
"""Deriving keys is what log-in tests are about, not what every other test should wait for."""

PASSWORD = "Qw8!mnTuy7z#Lp2v"
ARCHIVIST, SYSTEM, SECURITY, AUDITOR, SECOND = 1, 2, 3, 4, 5
ACCOUNTS = (
    NewAccount("宋闻溪", frozenset({Role.ARCHIVIST}), PASSWORD),
    NewAccount("程远舟", frozenset({Role.SYSTEM_ADMIN}), PASSWORD),
    NewAccount("秦如璧", frozenset({Role.SECURITY_ADMIN}), PASSWORD),
    NewAccount("叶知秋", frozenset({Role.AUDITOR}), PASSWORD),
    NewAccount("苏怀瑾", frozenset({Role.SECOND_CUSTODIAN}), PASSWORD),
)
POLICIES = (
    ("unit_name", "青梧研究所"),
    ("unit_short_name", "青梧"),
    ("fonds_no", "W017"),
    ("fonds_name", "青梧研究所全宗"),
    ("pc_level", "3"),
    ("pc_approval_no", "青保〔2025〕3号"),
    # Tests let weeks go by, and everybody can read the password here; those of its age found rooms of their own.
    ("passwords_known", "1"),
)


@dataclass(frozen=True)
class Model:
    """A vault that tests copy, with everybody's keys."""

    folder: Path
    secrets: dict[int, Secret] = field(repr=False)


@dataclass
class House:
    """One test's own vault; one room of it is open at a time."""

    folder: Path
    model: Model = field(repr=False)
    clock: MovableClock
    room: Room

    def enter(self, user: int) -> Room:
        """Leave, and come in as somebody else."""
        self.room.close()
        self.room = open_by_key(self.folder, user, _copy(self.model.secrets[user]), clock=self.clock, floor=CHEAP)
        return self.room

    def fold(self) -> object:
        with unit_of_work(self.room.vault) as unit:
            return checked(unit.cursor)


def _copy(secret: Secret) -> Secret:
    return Secret(bytearray(secret.data_key), bytearray(secret.signing_key))


def _model(folder: Path, *, stocked: bool) -> Model:
    clock = MovableClock()
    found_room(folder, POLICIES, ACCOUNTS, clock=clock, cost=CHEAP)
    keys = Keys.read(folder, CHEAP)
    secrets = {
        user: keys.open(account.name, account.password, clock().wall_ms).secret
        for user, account in enumerate(ACCOUNTS, 1)
    }
    room = open_by_key(folder, ARCHIVIST, _copy(secrets[ARCHIVIST]), clock=clock)
    for command in STOCK if stocked else ():
        room.do(command)
    room.close()
    return Model(folder, secrets)


@pytest.fixture(scope="session")
def blank_model(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Model]:
    """A founded room with five accounts and nothing in it."""
    model = _model(tmp_path_factory.mktemp("blank") / "vault", stocked=False)
    yield model
    for secret in model.secrets.values():
        wipe(secret.data_key, secret.signing_key)


@pytest.fixture(scope="session")
def stocked_model(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Model]:
    """The founded room with everything of builders.STOCK in it."""
    model = _model(tmp_path_factory.mktemp("stocked") / "vault", stocked=True)
    yield model
    for secret in model.secrets.values():
        wipe(secret.data_key, secret.signing_key)


def _house(model: Model, folder: Path) -> Iterator[House]:
    shutil.copytree(model.folder, folder)
    clock = MovableClock()
    clock.move(minutes=10)
    room = open_by_key(folder, ARCHIVIST, _copy(model.secrets[ARCHIVIST]), clock=clock, floor=CHEAP)
    house = House(folder, model, clock, room)
    yield house
    if house.room.vault.closed:
        house.room = open_by_key(folder, ARCHIVIST, _copy(model.secrets[ARCHIVIST]), clock=clock)
    assert house.fold() is None, "the tables are not what the journal says"
    house.room.close()


@pytest.fixture
def blank_house(blank_model: Model, tmp_path: Path) -> Iterator[House]:
    """An empty room of this test's own."""
    yield from _house(blank_model, tmp_path / "blank")


@pytest.fixture
def house(stocked_model: Model, tmp_path: Path) -> Iterator[House]:
    """A stocked room of this test's own; the fold is checked at its end."""
    yield from _house(stocked_model, tmp_path / "vault")


@pytest.fixture
def room(house: House) -> Room:
    """The stocked room, open for the archivist."""
    return house.room


@pytest.fixture
def clock(house: House) -> MovableClock:
    """The room's clock, for tests that move it."""
    return house.clock


@pytest.fixture
def log_in(house: House) -> Iterator[object]:
    """Unlock the test's vault by name and password, as a person does."""

    def unlocked(user: int, password: str = PASSWORD) -> Room:
        house.room.close()
        house.room = unlock(house.folder, ACCOUNTS[user - 1].name, password, clock=house.clock, floor=CHEAP)
        return house.room

    yield unlocked
