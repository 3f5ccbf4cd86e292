"""The full check of an open room: pages, entries, tables, and the scans that the entries sealed (trust.md §3.5)."""

from __future__ import annotations

from recordsroom.domain.commands import ShelveCarrier
from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.checking import check_room
from recordsroom.services.fold import Finding
from recordsroom.services.room import Room
from recordsroom.services.scan_journal import Heard, range_of, write_scans
from recordsroom.storage.guard import Profile
from recordsroom.storage.transaction import unit_of_work

CARRIER = Barcode.make(Kind.CARRIER, 1).digits


def findings(room: Room) -> list[Finding]:
    return [found for found in check_room(room) if found]


def shelved_by_scan(room: Room) -> int:
    stored = write_scans(room, [Heard(CARRIER, room.clock(), "SHELVE")])
    return room.do(ShelveCarrier(carrier=1, location=2), scans=range_of(stored)).entry


def test_a_room_that_nobody_tampered_with_has_no_finding(room: Room):
    shelved_by_scan(room)
    assert findings(room) == []


def test_scans_changed_behind_the_rooms_back_are_found_at_the_entry_that_sealed_them(room: Room):
    entry = shelved_by_scan(room)
    with room.vault.profile(Profile.MIGRATE), unit_of_work(room.vault) as unit:
        unit.cursor.execute("DROP TRIGGER scans_no_update")
        unit.cursor.execute("UPDATE scans SET digits = '9999999999'")
    assert findings(room) == [Finding("SCANS_ALTERED", entry)]
