"""The full check of an open room, in slices that give way to questions: pages, the fold, the scans (trust.md §3.5)."""

from __future__ import annotations

from collections.abc import Iterator

from recordsroom.domain.errors import Damaged
from recordsroom.services.fold import Finding, FoldCheck
from recordsroom.services.room import Room
from recordsroom.services.scan_journal import false_range
from recordsroom.storage.faults import sorted_faults
from recordsroom.storage.vault import Vault


def check_room(room: Room) -> Iterator[Finding | None]:
    """None after each good slice; a Finding ends it. To be driven in the room's thread, between its transactions."""
    return check_vault(room.vault)


def check_vault(vault: Vault) -> Iterator[Finding | None]:
    """The same over an open vault in which nobody works, such as a backup in its scratch place."""
    try:
        with sorted_faults():
            yield from _slices(vault)
    except Damaged as damaged:
        yield Finding("PAGE_DAMAGED", row=int(damaged.facts.get("page", 0)))


def _slices(vault: Vault) -> Iterator[Finding | None]:
    for _done in vault.pages.check():
        yield None
    with vault.engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None, "an open connection has a driver"
        # The cursor of a transaction ends with it; this one looks on between those that come and go.
        cursor = driver.cursor()
    for finding in FoldCheck(cursor).slices():
        yield finding
        if finding:
            return
    seq = false_range(cursor)
    if seq is not None:
        yield Finding("SCANS_ALTERED", seq)
