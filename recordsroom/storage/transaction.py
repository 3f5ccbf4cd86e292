"""Opens one transaction on the vault and hands out the room's hands inside it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from sqlalchemy import Engine

from recordsroom.domain.errors import Trouble
from recordsroom.storage.faults import sorted_faults
from recordsroom.storage.unit import Unit


class Opened(Protocol):
    """A vault as far as a transaction needs it."""

    @property
    def engine(self) -> Engine: ...  # noqa: D102 - a protocol's member is described where it is made

    def reopen(self) -> None: ...  # noqa: D102 - a protocol's member is described where it is made


class CommitUnsure(Trouble):
    """COMMIT itself failed: whether it took effect must be looked up after opening anew (trust.md §0.9)."""

    code = "COMMIT_UNSURE"


@contextmanager
def unit_of_work(vault: Opened) -> Iterator[Unit]:
    """One transaction: kept when the block ends well, undone as a whole when anything is raised in it.

    Where COMMIT itself fails the vault is opened anew, since the old connection may still be inside the transaction.
    """
    try:
        with _transaction(vault) as unit:
            yield unit
    except CommitUnsure:
        vault.reopen()
        raise


@contextmanager
def _transaction(vault: Opened) -> Iterator[Unit]:
    with sorted_faults(), vault.engine.connect() as connection:
        transaction = connection.begin()
        driver = connection.connection.driver_connection
        assert driver is not None, "an open connection has a driver"
        cursor = driver.cursor()
        try:
            unit = Unit(cursor)
            yield unit
            unit.settle()
        except BaseException:
            # An exception keeps the cursor alive. Whenever that is collected it resets its last statement, which by
            # then may be answering somebody else; closed it lets go of it at once.
            cursor.close()
            transaction.rollback()
            raise
        cursor.close()
        try:
            with sorted_faults():
                transaction.commit()
        except Trouble as trouble:
            raise CommitUnsure(**trouble.facts) from trouble
