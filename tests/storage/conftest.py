"""A vault made once, copied for each test that wants one."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from recordsroom.storage.vault import Vault
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
