"""A desk whose disk fills up again and again: `full_disk FOLDER ROUNDS HOW`, with the keys on standard input.

Either a limit on the size of files stands for the full disk (`limit`), or another file takes all of a small disk
(`ballast`). After each trouble there is space again and the work goes on in
the same room. It writes one line for each acknowledged act and one for each trouble.
"""

from __future__ import annotations

import os
import random
import resource
import shutil
import sys
from pathlib import Path

from recordsroom.bootstrap import open_by_key
from recordsroom.domain.errors import Trouble
from recordsroom.storage import place
from recordsroom.storage.slots import Secret
from tests.builders import MovableClock
from tests.faults.desk import Desk
from tests.rooms import CHEAP

BALLAST = "ballast"
_ACTS_BETWEEN = 3
_MOST_ACTS = 400


def main() -> None:
    folder, rounds, how = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    # The room refuses every act long before the disk is full; what is tried here is what happens all the same.
    place.BLOCK_BELOW = 0
    data_key, signing_key = sys.stdin.readline().split()
    secret = Secret(bytearray.fromhex(data_key), bytearray.fromhex(signing_key))
    chance = random.Random(4)
    room = open_by_key(folder, 1, secret, clock=MovableClock(), floor=CHEAP)
    desk = Desk(room, chance)
    for _ in range(rounds):
        _fill(folder, how, chance.choice((1, 3000, 8000, 20_000)))
        for number, (command, barcode) in enumerate(desk.acts()):
            try:
                _say(desk.do(command, barcode))
            except Trouble as trouble:
                _say(f"trouble {trouble.code}\n")
                break
            assert number < _MOST_ACTS, "the disk was never full"
        _empty(folder)
        for number, (command, barcode) in enumerate(desk.acts()):
            _say(desk.do(command, barcode))
            if number == _ACTS_BETWEEN:
                break
    room.close()


def _fill(folder: Path, how: str, left: int) -> None:
    if how == "limit":
        size = (folder / "vault.db").stat().st_size
        resource.setrlimit(resource.RLIMIT_FSIZE, (size + left, resource.RLIM_INFINITY))
        return
    free = shutil.disk_usage(folder).free
    (folder.parent / BALLAST).write_bytes(bytes(max(0, free - left - 4096)))


def _empty(folder: Path) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    (folder.parent / BALLAST).unlink(missing_ok=True)


def _say(line: str) -> None:
    os.write(1, line.encode())


if __name__ == "__main__":
    main()
