"""A room in which everything has happened once, and the hands that tamper with it inside a transaction never kept."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from recordsroom.domain.commands import (
    ClosePrint,
    ImportRecords,
    LendCarrier,
    PrintDocument,
    PrintLabels,
    RecordApproval,
    ReturnCarrier,
    ShelveCarrier,
    SignIn,
    Undo,
)
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import PrintStarted
from recordsroom.services import journal
from recordsroom.services.room import Room
from recordsroom.services.signing import Signer
from recordsroom.storage.guard import Profile
from recordsroom.storage.transaction import unit_of_work
from recordsroom.storage.unit import Unit
from tests.builders import TODAY, a_new_record
from tests.rooms import ARCHIVIST, AUDITOR, SECOND, House
from tests.services.furnishing import fill_tables

ROWS_IN_TWO_PARTS = 5003


def live(house: House, *, many: bool = False) -> None:
    """Let everything happen once: loans, a refusal, undoing, printing, bulk work, other hands, a second signature."""
    room = house.room
    for carrier in (1, 2, 3):
        room.do(ShelveCarrier(carrier=carrier, location=2))
    room.do(RecordApproval(form_no="A-1", approver=4, approved_on=TODAY, reader=1, carriers=(1, 2)))
    room.do(LendCarrier(carrier=2, reader=1))
    refused(room, carrier=2)
    room.do(ReturnCarrier(carrier=2, pages=12))
    taken_back = room.do(ShelveCarrier(carrier=6, location=2)).entry
    room.do(Undo(entry=room.do(Undo(entry=taken_back)).entry))
    job = room.do(PrintLabels(form="carrier_label", stock="L7160", subjects=(1, 2))).told
    assert isinstance(job, PrintStarted)
    room.do(ClosePrint(print_job=job.print_job))
    bulk = room.do(a_list(ROWS_IN_TWO_PARTS if many else 12)).entry
    room.do(Undo(entry=room.do(Undo(entry=bulk)).entry))
    furnish(house)
    house.enter(AUDITOR).do(SignIn(failures=0, opening=""))
    house.enter(SECOND).do(ShelveCarrier(carrier=7, location=2))
    room = house.enter(ARCHIVIST)
    room.do(ShelveCarrier(carrier=8, location=2), second=signer_of(house, SECOND))
    room.do(ShelveCarrier(carrier=10, location=2))


def furnish(house: House) -> None:
    """Seal one entry with a row in each table that this room's own acts leave empty, and every later field filled."""
    with unit_of_work(house.room.vault) as unit:
        fill_tables(unit)
        written(house, unit, "furnish")


def sealed_change(house: House, kind: type, odd: dict[int, dict[str, object]]) -> None:
    """Change fields for which the room has no act of its own in an entry that is sealed like every other."""
    with unit_of_work(house.room.vault) as unit:
        for key, values in odd.items():
            unit.change(unit.get(kind, key), **values)
        written(house, unit, uuid.uuid4().hex)


def written(house: House, unit: Unit, operation: str) -> None:
    """Enter in the journal what was put into the tables by hand, so that they are what it says."""
    request = journal.Request(
        command=PrintDocument(form="x", pages=1),
        outcome="DONE",
        keeper=house.room.keeper,
        signer=signer_of(house, ARCHIVIST),
        stamp=house.room.clock(),
        operation=operation,
    )
    journal.write(unit, request)


def signer_of(house: House, user: int) -> Signer:
    return Signer(user, bytes(house.model.secrets[user].signing_key))


def a_list(count: int, first: int = 101) -> ImportRecords:
    return ImportRecords(rows=tuple(a_new_record(n) for n in range(first, first + count)), file_digest="", layout="")


def refused(room: Room, carrier: int) -> None:
    try:
        room.do(LendCarrier(carrier=carrier, reader=1))
    except Refused:
        return
    raise AssertionError("it should have been refused")


@contextmanager
def hands_on(house: House) -> Iterator[Any]:
    """The driver's cursor with every protection taken off; whatever is done with it is undone at the end."""
    vault = house.room.vault
    with vault.profile(Profile.MIGRATE), vault.engine.connect() as connection:
        transaction = connection.begin()
        driver = connection.connection.driver_connection
        assert driver is not None
        cursor = driver.cursor()
        cursor.execute("PRAGMA defer_foreign_keys = ON")
        for (name,) in cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            cursor.execute(f"DROP TRIGGER {name}")
        try:
            yield cursor
        finally:
            transaction.rollback()
            cursor.close()
    # Once in some thousand times a connection of this engine cannot read on where triggers were dropped and that was
    # rolled back, though the file is whole. The desk never changes the schema, and a step that fails closes the vault.
    vault.reopen()


def rows(house: House, statement: str, *values: object) -> list[Any]:
    """What a question of the test itself finds."""
    with house.room.vault.engine.connect() as connection:
        return list(connection.exec_driver_sql(statement, values).fetchall())


Tamper = Callable[[Any], object]
"""One thing that somebody does with the hands on."""
