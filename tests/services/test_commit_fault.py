"""An error on COMMIT can mean that it took effect: the room opens anew and looks the operation up (trust.md §0.9)."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy.engine.default import DefaultDialect
from sqlcipher3 import dbapi2 as driver

from recordsroom.domain.commands import LendCarrier, ShelveCarrier
from recordsroom.domain.errors import DiskFailed, DiskFull, Refused
from recordsroom.domain.facts import Shelved
from recordsroom.domain.rules import Reason
from recordsroom.storage.transaction import CommitUnsure
from tests.rooms import House
from tests.services.eventful import rows

Commit = Callable[[DefaultDialect, object], None]


class _DiskError(driver.OperationalError):  # type: ignore[misc]  # the driver has no types
    """What the driver raises when the folder could not be synced."""

    sqlite_errorcode = driver.SQLITE_IOERR
    sqlite_errorname = "SQLITE_IOERR_DIR_FSYNC"


@contextmanager
def commit_fails(
    house: House, monkeypatch: pytest.MonkeyPatch, *, after: bool, error: Exception | None = None
) -> Iterator[None]:
    """The COMMIT of the next entry raises, before or after it took effect."""
    whole: Commit = DefaultDialect.do_commit
    left, before = [1], changes_of(house)

    def failing(self: DefaultDialect, connection: Any) -> None:
        # A mere look into the vault is a transaction too, and not the one that matters here.
        if left[0] and connection.total_changes > before:
            left[0] -= 1
            if after:
                whole(self, connection)
            raise error or _DiskError("disk I/O error")
        whole(self, connection)

    monkeypatch.setattr(DefaultDialect, "do_commit", failing)
    yield
    monkeypatch.undo()
    assert left == [0]


def changes_of(house: House) -> int:
    """How many rows the connection has changed so far."""
    with house.room.vault.engine.connect() as connection:
        opened = connection.connection.driver_connection
        assert opened is not None
        return int(opened.total_changes)


def count(house: House) -> int:
    return int(rows(house, "SELECT count(*) FROM journal")[0][0])


def test_what_took_effect_is_told_as_done_and_done_once(house: House, monkeypatch: pytest.MonkeyPatch):
    before = count(house)
    with commit_fails(house, monkeypatch, after=True):
        done = house.room.do(ShelveCarrier(carrier=1, location=2), operation="this one")
    assert isinstance(done.told, Shelved) and done.entry == before + 1 == count(house)
    with pytest.raises(Refused) as refused:
        house.room.do(ShelveCarrier(carrier=1, location=2), operation="this one")
    assert refused.value.reasons == (Reason.ALREADY_DONE,)


def test_what_did_not_take_effect_is_told_as_trouble_and_may_be_sent_again(
    house: House, monkeypatch: pytest.MonkeyPatch
):
    before = count(house)
    with commit_fails(house, monkeypatch, after=False), pytest.raises(DiskFailed):
        house.room.do(ShelveCarrier(carrier=1, location=2), operation="this one")
    assert count(house) == before
    assert rows(house, "SELECT custody FROM carriers WHERE id = 1") == [("ACCESSIONED",)]
    done = house.room.do(ShelveCarrier(carrier=1, location=2), operation="this one")
    assert done.entry == before + 1


def test_the_head_file_follows_what_took_effect(house: House, monkeypatch: pytest.MonkeyPatch):
    with commit_fails(house, monkeypatch, after=True):
        done = house.room.do(ShelveCarrier(carrier=1, location=2))
    head = house.room.vault.head
    assert head is not None and head.note.seq == done.entry


def test_a_full_disk_is_one_trouble_and_the_room_goes_on(house: House, monkeypatch: pytest.MonkeyPatch):
    full = OSError(errno.ENOSPC, "No space left on device")
    with commit_fails(house, monkeypatch, after=False, error=full), pytest.raises(DiskFull):
        house.room.do(ShelveCarrier(carrier=1, location=2))
    house.room.do(ShelveCarrier(carrier=1, location=2))


def test_an_error_while_a_refusal_is_sealed_changes_nothing(house: House, monkeypatch: pytest.MonkeyPatch):
    before = count(house)
    with commit_fails(house, monkeypatch, after=False), pytest.raises(CommitUnsure):
        house.room.do(LendCarrier(carrier=2, reader=1))
    assert count(house) == before
