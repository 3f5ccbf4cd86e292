"""The full check of an open room, in slices that give way to questions: pages, the fold, the scans (trust.md §3.5)."""

from __future__ import annotations

from collections.abc import Iterator

from recordsroom.domain.errors import Damaged, RolledBack
from recordsroom.services import journal
from recordsroom.services.fold import Finding, FoldCheck
from recordsroom.services.room import Room
from recordsroom.services.scan_journal import false_range
from recordsroom.storage.faults import sorted_faults
from recordsroom.storage.transaction import unit_of_work
from recordsroom.storage.vault import Vault

_HASH_AT = "SELECT hash FROM journal WHERE seq = ?"


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


def demand_newest(vault: Vault) -> None:
    """Raise RolledBack where the head file beside the vault has seen more than its journal tells."""
    if vault.head is None:
        return
    with unit_of_work(vault) as unit:
        last = journal.head(unit.cursor)
        row = unit.cursor.execute(_HASH_AT, (vault.head.note.seq,)).fetchone()
    finding = vault.head.finding(last.epoch, last.seq, row[0].hex() if row else "")
    if finding is not None:
        raise RolledBack(**finding.facts)


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
