"""Rooms of any size to measure in, made once per run and copied where two must be alike."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from itertools import islice
from pathlib import Path

from recordsroom.bootstrap import found_room, open_by_key
from recordsroom.demo.catalogue import invented_records
from recordsroom.domain.commands import AddApprover, AddReader, AddStorageLocations, ImportRecords, NewLocation
from recordsroom.domain.values import Authority, Level, LocationKind
from recordsroom.services.room import Room
from recordsroom.services.stamp import desk_clock
from recordsroom.storage.keys import Keys
from recordsroom.storage.slots import Secret
from tests.rooms import ACCOUNTS, ARCHIVIST, CHEAP, PASSWORD, POLICIES

_ROWS_AT_ONCE = 100_000
MANY = ("loan_limit", "99")


class Ground:
    """One founded room with so many records, closed, and the key to open copies of it."""

    def __init__(self, scratch: Path, records: int) -> None:
        self.folder, self.records = scratch / f"room-{records}", records
        found_room(self.folder, (*POLICIES, MANY), ACCOUNTS, cost=CHEAP)
        keys = Keys.read(self.folder, CHEAP)
        self._secret = keys.open(ACCOUNTS[0].name, PASSWORD, desk_clock()().wall_ms).secret
        with self.open(self.folder) as room:
            _fill(room, records)

    @contextmanager
    def open(self, folder: Path) -> Iterator[Room]:
        """The room in this folder, the ground itself or a copy of it."""
        secret = Secret(bytearray(self._secret.data_key), bytearray(self._secret.signing_key))
        room = open_by_key(folder, ARCHIVIST, secret, clock=desk_clock(), floor=CHEAP)
        try:
            yield room
        finally:
            room.close()

    def copy(self, name: str) -> Path:
        """A copy to work in."""
        folder = self.folder.with_name(f"{self.folder.name}-{name}")
        shutil.copytree(self.folder, folder)
        return folder


def _fill(room: Room, records: int) -> None:
    today = desk_clock()().today
    room.do(AddStorageLocations(places=(NewLocation("01", "01 柜", LocationKind.CABINET, None, Level.JIMI),)))
    room.do(AddApprover(name="顾言舟", post="所长", authority=Authority.PRINCIPAL, since=today))
    room.do(AddReader(name="沈知远", unit="x", cleared=Level.JIMI, valid_until=date(today.year + 1, 1, 1)))
    rows = invented_records(records, 1, Level.JIMI)
    while taken := tuple(islice(rows, _ROWS_AT_ONCE)):
        room.do(ImportRecords(rows=taken, file_digest="", layout=""))


def lendable(room: Room, count: int) -> list[tuple[int, str]]:
    """So many carriers, spread over the whole room, that may be lent with a signature: id and label."""
    question = (
        "SELECT c.id, c.barcode FROM carriers c JOIN records r ON r.id = c.record_id"
        " WHERE r.level BETWEEN 0 AND 2 AND c.pages IS NOT NULL AND c.id % ? = 0 ORDER BY c.id LIMIT ?"
    )
    step = max(
        1,
        room.ask(lambda sight: int(sight.connection.exec_driver_sql("SELECT count(*) FROM carriers").scalar_one()))
        // (count * 3),
    )
    found = room.ask(lambda sight: sight.connection.exec_driver_sql(question, (step, count)).fetchall())
    return [(row[0], row[1]) for row in found]
