"""Vaults, keys and second programs for the storage tests; everything real, in a folder of the test's own."""

import subprocess
import sys
from pathlib import Path

from recordsroom.storage.data_key import new_key
from recordsroom.storage.keys import Keys
from recordsroom.storage.slots import MIB, Cost, Secret
from recordsroom.storage.vault import Vault

ROOM = "test-room"
CHEAP = Cost(8 * MIB, 1, 1)
"""For tests of the log-in itself; production never hands a floor in."""
NOW = 1_800_000_000_000
KEY = new_key()
"""The data key of the vaults that are copied for each test."""
NAME, PASSWORD = "林小满", "Green-Kettle-27"


def a_vault(folder: Path, data_key: bytes | bytearray) -> None:
    """A new vault, closed again."""
    Vault.create(folder, data_key, ROOM).close()


def a_secret(data_key: bytes | bytearray | None = None) -> Secret:
    return Secret(bytearray(data_key or new_key()), new_key())


def some_keys(folder: Path, secret: Secret) -> Keys:
    """The key file of one user, written."""
    folder.mkdir(parents=True, exist_ok=True)
    keys = Keys.create(folder, ROOM, CHEAP)
    keys.add(1, NAME, PASSWORD, secret)
    keys.save(secret.data_key)
    return Keys.read(folder, CHEAP)


def scribble(vault: Vault, count: int = 1, text: str = "说明") -> None:
    """Write some rows to a table of the room, one transaction."""
    with vault.engine.begin() as connection:
        for number in range(count):
            connection.exec_driver_sql(
                "INSERT INTO traces (subject, row, seq) VALUES (?, ?, "
                "(SELECT coalesce(max(seq), 0) + 1 FROM traces WHERE subject = ? AND row = ?))",
                (text, number, text, number),
            )


def scribbled(vault: Vault) -> int:
    """How many rows were kept."""
    with vault.engine.connect() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM traces").scalar_one())


def second_program(code: str, *arguments: str) -> subprocess.Popen[str]:
    """Another program at the same vault; it speaks by lines on its standard output."""
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-c", code, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
