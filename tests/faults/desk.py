"""A desk at work until it is stopped: each act is acknowledged only once the room has said that it is done.

As a program (`python -m tests.faults.desk FOLDER SEED ACTS SETTINGS`) it reads the keys as two hex words from its
standard input and writes one line for each acknowledged act: the operation, the entry, and the head code.
"""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

from recordsroom.bootstrap import open_by_key
from recordsroom.domain.commands import (
    Command,
    ImportRecords,
    LendCarrier,
    RecordApproval,
    ReturnCarrier,
    ShelveCarrier,
)
from recordsroom.domain.rules import Doubt
from recordsroom.services.room import Room
from recordsroom.services.scan_journal import Heard, range_of, write_scans
from recordsroom.services.stamp import Clock, desk_clock
from recordsroom.storage import connection
from recordsroom.storage.slots import Secret
from tests.builders import TODAY, MovableClock, a_new_record
from tests.rooms import CHEAP

CABINET = 2
_LENDABLE = (
    "SELECT c.id, c.pages, c.barcode, c.custody FROM carriers c JOIN records r ON r.id = c.record_id WHERE r.level < 2"
)


class Desk:
    """Does one thing after another, chosen by chance, and remembers nothing that the room does not know."""

    def __init__(self, room: Room, chance: random.Random) -> None:
        self._room, self._chance = room, chance

    def acts(self) -> Iterator[tuple[Command, str]]:
        """What to do next and, where a label is scanned for it, which."""
        for number in count():
            found = self._room.ask(lambda sight: list(sight.connection.exec_driver_sql(_LENDABLE).fetchall()))
            carrier, pages, barcode, custody = self._chance.choice(found)
            if self._chance.random() < 0.15:
                yield self._list(), ""
            elif custody == "ON_LOAN":
                yield ReturnCarrier(carrier=carrier, pages=pages), barcode
            elif custody != "SHELVED" and self._chance.random() < 0.6:
                yield ShelveCarrier(carrier=carrier, location=CABINET), barcode
            else:
                form = f"{os.getpid()}-{self._chance.random()}-{number}"
                yield RecordApproval(form_no=form, approver=4, approved_on=TODAY, reader=1, carriers=(carrier,)), ""
                yield LendCarrier(carrier=carrier, reader=1, confirmed=frozenset({Doubt.MANY_OUT})), barcode

    def _list(self) -> ImportRecords:
        first = self._room.ask(
            lambda sight: int(sight.connection.exec_driver_sql("SELECT max(item_no) FROM records").scalar_one())
        )
        rows = tuple(a_new_record(n) for n in range(first + 1, first + 1 + self._chance.randint(1, 40)))
        return ImportRecords(rows=rows, file_digest="", layout="")

    def do(self, command: Command, barcode: str) -> str:
        """Do it, from the scan on; what comes back is the acknowledgement."""
        operation = f"{self._chance.getrandbits(128):032x}"
        scans = range_of(write_scans(self._room, [Heard(barcode, self._room.clock(), "LEND")])) if barcode else None
        done = self._room.do(command, operation=operation, scans=scans)
        return f"{operation} {done.entry} {done.head_code}\n"


def work(folder: Path, secret: Secret, seed: int, acts: int, tell: Callable[[bytes], object]) -> None:
    """Open the room and work in it, so many acts or for ever."""
    clock: Clock = MovableClock() if acts else desk_clock()
    room = open_by_key(folder, 1, secret, clock=clock, floor=CHEAP)
    desk = Desk(room, random.Random(seed))
    for number, (command, barcode) in enumerate(desk.acts(), 1):
        tell(desk.do(command, barcode).encode())
        if number == acts:
            break
    room.close()


def set_up(settings: str) -> None:
    """Take a protection off, for the controls: `journal_mode=DELETE,synchronous=FULL`."""
    answers = {"NORMAL": "normal", "DELETE": "delete", "FULL": 2, "OFF": 0, "TRUNCATE": "truncate", "EXTRA": 3}
    changed = dict(part.split("=") for part in settings.split(",") if part)
    connection.SETTINGS = tuple(
        (name, changed[name], answers[changed[name]]) if name in changed else (name, value, answer)
        for name, value, answer in connection.SETTINGS
    )


def main() -> None:
    folder, seed, acts, settings = sys.argv[1:5]
    set_up(settings)
    data_key, signing_key = sys.stdin.readline().split()
    secret = Secret(bytearray.fromhex(data_key), bytearray.fromhex(signing_key))
    work(Path(folder), secret, int(seed), int(acts), lambda line: os.write(1, line))


if __name__ == "__main__":
    main()
