"""A vault made once, copied for each test that wants one."""

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection

from recordsroom.storage.transaction import unit_of_work
from recordsroom.storage.vault import Vault
from tests.storage.searched_records import enter
from tests.storage.vault_builders import KEY, a_vault


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("blank") / "vault"
    a_vault(folder, KEY)
    return folder


@pytest.fixture
def folder(blank: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(blank, tmp_path / "vault"))


@pytest.fixture
def vault(folder: Path) -> Iterator[Vault]:
    opened = Vault.open(folder, KEY)
    yield opened
    opened.close()


@pytest.fixture
def stocked(vault: Vault) -> Vault:
    """Two hundred records of every kind, some with former codes, some in 待整理."""
    chance = random.Random(7)
    with unit_of_work(vault) as unit:
        for number in range(1, 201):
            enter(unit, number, chance)
    return vault


@pytest.fixture
def connection(stocked: Vault) -> Iterator[Connection]:
    with stocked.engine.connect() as opened:
        yield opened
