"""A program killed while it replaces the key file leaves the old file or the new one, whole."""

import random
import time
from contextlib import suppress
from pathlib import Path

import pytest

from recordsroom.domain.errors import WrongKey
from recordsroom.storage.keys import KEYS_NAME, Keys
from tests.storage.vault_builders import CHEAP, NAME, NOW, PASSWORD, a_secret, second_program, some_keys

CHANGING = """
import sys; from pathlib import Path
from recordsroom.storage import files
from recordsroom.storage.keys import KEYS_NAME, Keys
from recordsroom.storage.slots import MIB, Cost, Secret
folder, careless = Path(sys.argv[1]), sys.argv[2] == "careless"
key, sign = (bytearray.fromhex(part) for part in sys.stdin.readline().split())
keys = Keys.read(folder, Cost(8 * MIB, 1, 1))
sys.stdout.write("go\\n"); sys.stdout.flush()
while True:
    for password in ("Blue-Kettle-28", "Green-Kettle-27"):
        if careless:
            content = keys._sealed(key)
            with (folder / KEYS_NAME).open("wb", buffering=0) as file:
                for place in range(0, len(content), 64):
                    file.write(content[place:place + 64])
        else:
            keys.save(key)
"""


def _kill_once(folder: Path, how: str, keys: str, dice: random.Random) -> None:
    with second_program(CHANGING, str(folder), how) as program:
        assert program.stdin is not None and program.stdout is not None
        program.stdin.write(keys + "\n")
        program.stdin.flush()
        assert program.stdout.readline().strip() == "go"
        time.sleep(dice.uniform(0, 0.02))
        program.kill()


def _whole_after_kills(folder: Path, how: str, times: int) -> bool:
    secret, dice = a_secret(), random.Random(7)
    some_keys(folder, secret)
    whole = (folder / KEYS_NAME).read_bytes()
    for _ in range(times):
        _kill_once(folder, how, f"{secret.data_key.hex()} {secret.signing_key.hex()}", dice)
        if len((folder / KEYS_NAME).read_bytes()) != len(whole):
            return False
        with suppress(WrongKey):
            Keys.read(folder, CHEAP).open(NAME, PASSWORD, NOW)
    return True


def test_kills_leave_a_whole_key_file(tmp_path: Path, pytestconfig: pytest.Config) -> None:
    assert _whole_after_kills(tmp_path, "careful", 300 if pytestconfig.getoption("--full") else 8)


def test_control_writing_in_place_leaves_a_half(tmp_path: Path) -> None:
    assert not _whole_after_kills(tmp_path, "careless", 60)
