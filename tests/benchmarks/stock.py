"""Rooms with very many records to look through: rows and index written by the driver, without a journal.

Nothing is ever done in such a room but asking; it can be kept from run to run.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

from recordsroom.bootstrap import found_room, open_by_key
from recordsroom.demo.catalogue import invented_records
from recordsroom.domain.commands import NewRecord
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.reference_codes import Profile, read_reference_code
from recordsroom.domain.values import Barcode, CarrierKind, Condition, Custody, Kind, Level, RecordKind
from recordsroom.services.room import Room
from recordsroom.services.stamp import desk_clock
from recordsroom.storage.keys import Keys
from recordsroom.storage.mapping import MAPPINGS, Stored
from recordsroom.storage.search_index import SearchIndex
from recordsroom.storage.transaction import unit_of_work
from tests.rooms import ACCOUNTS, ARCHIVIST, CHEAP, PASSWORD, POLICIES

_ROWS_AT_ONCE = 5_000


class Stock:
    """One room with so many records, made where there is none yet."""

    def __init__(self, scratch: Path, records: int) -> None:
        self.folder, self.records = scratch / f"stock-{records}", records
        if not (self.folder / "whole").exists():
            found_room(self.folder, POLICIES, ACCOUNTS, cost=CHEAP)
            with self.open() as room:
                _fill(room, records)
            (self.folder / "whole").touch()

    @contextmanager
    def open(self) -> Iterator[Room]:
        """The room, open for the archivist."""
        secret = Keys.read(self.folder, CHEAP).open(ACCOUNTS[0].name, PASSWORD, desk_clock()().wall_ms).secret
        room = open_by_key(self.folder, ARCHIVIST, secret, clock=desk_clock(), floor=CHEAP)
        try:
            yield room
        finally:
            room.close()


def _fill(room: Room, count: int) -> None:
    rows = invented_records(count, 1, Level.JIMI)
    records, carriers = MAPPINGS[Record], MAPPINGS[Carrier]
    with unit_of_work(room.vault) as unit:
        index, first = SearchIndex(unit.cursor), 1
        while some := list(islice(rows, _ROWS_AT_ONCE)):
            entered = [(first + place, *_record(row)) for place, row in enumerate(some)]
            unit.cursor.executemany(records.insert, entered)
            index.add_rows("records", entered)
            unit.cursor.executemany(carriers.insert, [_carrier(first + place, row) for place, row in enumerate(some)])
            first += len(some)


def _record(row: NewRecord) -> tuple[Stored, ...]:
    code = read_reference_code(row.reference_code, Profile.P1)
    assert code is not None, "every invented code can be read"
    known: dict[str, Stored] = {
        "kind": RecordKind.ITEM.value,
        "profile": row.profile,
        "reference_code": row.reference_code,
        "title": row.title,
        "document_no": row.document_no,
        "responsible_body": row.responsible_body,
        "dated": row.dated,
        "dated_uncertain": int(row.dated_uncertain),
        "fonds_no": code.fonds_no,
        "category_code": code.category_code,
        "year": code.year,
        "retention": code.retention,
        "org_code": code.org_code,
        "item_no": code.item_no,
        "level": None if row.level is None else int(row.level),
        "scheme": row.scheme,
    }
    return tuple(known.get(name) for name in MAPPINGS[Record].columns[1:])


def _carrier(key: int, row: NewRecord) -> tuple[Stored, ...]:
    known: dict[str, Stored] = {
        "id": key,
        "record_id": key,
        "barcode": Barcode.make(Kind.CARRIER, key).digits,
        "kind": CarrierKind.PAPER.value,
        "copies": 1,
        "pages": row.pages,
        "condition": Condition.GOOD.value,
        "custody": Custody.ACCESSIONED.value,
        "labelled": 0,
    }
    return tuple(known.get(name) for name in MAPPINGS[Carrier].columns)
