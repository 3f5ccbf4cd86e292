"""Sorting what the database and the disk complain about into the few troubles a person can act on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2 as driver

from recordsroom.domain.errors import Damaged, DiskFailed, DiskFull, Interrupted, Trouble, VaultBusy, VaultUnsafe
from recordsroom.storage.files import os_trouble


def _busy(detail: str) -> Trouble:
    return VaultBusy(process=0, since="", detail=detail)


def _damaged(detail: str) -> Trouble:
    return Damaged(part="db", problem="PAGE", detail=detail)


def _closed_off(detail: str) -> Trouble:
    return VaultUnsafe(problem="READ_ONLY", detail=detail)


ONLY_GROWS = "only grows"
"""What the triggers of the journal say where a row is not the next one (`growth.py`)."""
_SORTS: dict[int, Callable[[str], Trouble]] = {
    driver.SQLITE_FULL: lambda detail: DiskFull(detail=detail),
    driver.SQLITE_IOERR: lambda detail: DiskFailed(detail=detail),
    driver.SQLITE_INTERRUPT: lambda _detail: Interrupted(),
    driver.SQLITE_BUSY: _busy,
    driver.SQLITE_LOCKED: _busy,
    driver.SQLITE_PROTOCOL: _busy,
    driver.SQLITE_CORRUPT: _damaged,
    driver.SQLITE_NOTADB: _damaged,
    driver.SQLITE_READONLY: _closed_off,
    driver.SQLITE_PERM: _closed_off,
    driver.SQLITE_CANTOPEN: _closed_off,
}


def trouble_of(error: BaseException) -> Trouble | None:
    """The trouble behind an error of the database or the disk; None where the error is a mistake of ours."""
    if isinstance(error, OSError):
        return os_trouble(error)
    told = getattr(error, "orig", None) or error
    code, name = getattr(told, "sqlite_errorcode", None), str(getattr(told, "sqlite_errorname", ""))
    if not isinstance(code, int):
        return None
    if code & 0xFF == driver.SQLITE_CONSTRAINT and ONLY_GROWS in str(told):
        # We write what comes next; where that does not fit, pages of another time are among those of today.
        return Damaged(part="db", problem="JOURNAL")
    sort = _SORTS.get(code & 0xFF)
    return sort(name) if sort else None


@contextmanager
def sorted_faults() -> Iterator[None]:
    """Let Trouble out of the block in place of whatever the database or the disk raised.

    After a Trouble on COMMIT nobody knows whether it took place: reopen the vault and look the operation id up.
    """
    try:
        yield
    except (DBAPIError, driver.Error, OSError) as error:
        trouble = trouble_of(error)
        if trouble is None:
            raise
        # The first error may quote a statement; the trouble carries its code and nothing of its text.
        raise trouble from None
