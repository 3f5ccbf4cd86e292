"""Kills desks at work, one after another, and looks after each what is left: `python -m tests.faults.killing …`.

It forks its desks, so that a thousand of them need not each load the program anew; the process has one thread and no
vault open when it does. It prints one line of JSON with everything that was found.
"""

from __future__ import annotations

import json
import os
import random
import select
import shutil
import signal
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from recordsroom.bootstrap import open_by_key
from recordsroom.domain.errors import Trouble
from recordsroom.services.fold import checked
from recordsroom.services.scan_journal import false_range
from recordsroom.services.stamp import desk_clock
from recordsroom.storage.slots import Secret
from recordsroom.storage.transaction import unit_of_work
from tests.faults.desk import work
from tests.rooms import CHEAP

LIVES_PER_VAULT = 25
LONGEST_LIFE_S = 0.12
_PATIENCE_S = 30


@dataclass
class Score:
    """What a run of kills found."""

    kills: int = 0
    acknowledged: int = 0
    hot: int = 0
    """How often a transaction was under way, by the journal file left behind."""
    lost: int = 0
    half: int = 0
    troubled: int = 0
    unacknowledged_kept: int = 0
    """Entries that took effect just before the end, without anybody being told; they are whole."""


class Killer:
    """Runs desks on one vault and kills them."""

    def __init__(self, model: Path, scratch: Path, secret: Secret, seed: int) -> None:
        self._model, self._scratch, self._secret = model, scratch, secret
        self._chance = random.Random(seed)
        self.score = Score()

    def run(self, kills: int) -> None:
        for number in range(kills):
            folder = self._scratch / str(number // LIVES_PER_VAULT)
            if not folder.exists():
                shutil.rmtree(self._scratch / str(number // LIVES_PER_VAULT - 1), ignore_errors=True)
                shutil.copytree(self._model, folder)
            told = self._one_life(folder, number)
            self.score.kills += 1
            self.score.acknowledged += len(told)
            journal = folder / "vault.db-journal"
            self.score.hot += journal.exists() and journal.stat().st_size > 0
            self._look(folder, told)

    def _one_life(self, folder: Path, number: int) -> list[str]:
        reading, writing = os.pipe()
        child = os.fork()
        if not child:
            os.close(reading)
            try:
                work(folder, self._copy(), seed=number, acts=0, tell=lambda line: os.write(writing, line))
            finally:
                os._exit(1)
        os.close(writing)
        assert select.select([reading], [], [], _PATIENCE_S)[0], "the desk did not begin"
        time.sleep(self._chance.random() * LONGEST_LIFE_S)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        content = b""
        while block := os.read(reading, 65536):
            content += block
        os.close(reading)
        return content.decode().splitlines()

    def _look(self, folder: Path, told: list[str]) -> None:
        try:
            room = open_by_key(folder, 1, self._copy(), clock=desk_clock(), floor=CHEAP)
        except Trouble:
            self.score.troubled += 1
            return
        with unit_of_work(room.vault) as unit:
            kept = {
                f"{row[0]} {row[1]} {row[2].hex()[:16]}"
                for row in unit.cursor.execute("SELECT operation, seq, hash FROM journal")
            }
            last = unit.count("SELECT max(seq) FROM journal")
            finding = checked(unit.cursor) or false_range(unit.cursor)
        room.close()
        self.score.lost += sum(line not in kept for line in told)
        self.score.half += finding is not None
        if told:
            self.score.unacknowledged_kept += last - int(told[-1].split()[1])

    def _copy(self) -> Secret:
        return Secret(bytearray(self._secret.data_key), bytearray(self._secret.signing_key))


def main() -> None:
    model, scratch, kills, seed = sys.argv[1:5]
    data_key, signing_key = sys.stdin.readline().split()
    secret = Secret(bytearray.fromhex(data_key), bytearray.fromhex(signing_key))
    killer = Killer(Path(model), Path(scratch), secret, int(seed))
    killer.run(int(kills))
    print(json.dumps(asdict(killer.score)))


if __name__ == "__main__":
    main()
