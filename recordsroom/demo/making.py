"""Makes the demonstration room: founded some weeks ago, filled, labelled, shelved, and in use until today."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import time, timedelta
from itertools import islice
from pathlib import Path

from recordsroom.bootstrap import LEAST_COST, found_room, unlock
from recordsroom.demo.card import write_card
from recordsroom.demo.catalogue import FONDS, invented_records
from recordsroom.demo.equipment import invented_equipment
from recordsroom.demo.errands import WEEKS
from recordsroom.demo.files import RECORDS, keep_files
from recordsroom.demo.past import PastClock
from recordsroom.demo.people import (
    KEEPERS,
    PASSWORD,
    invented_approvers,
    invented_calendar,
    invented_readers,
    invented_units,
)
from recordsroom.demo.places import invented_places
from recordsroom.demo.safes import shelve
from recordsroom.demo.use import Holdings, Use
from recordsroom.demo.vocabulary import SERIES
from recordsroom.demo.workshop import workshop
from recordsroom.domain.commands import (
    AddReader,
    AddSeries,
    AddStorageLocations,
    ClosePrint,
    ImportRecords,
    NewLocation,
    NewRecord,
    PrintLabels,
    ShelveCarrier,
    SignOut,
)
from recordsroom.domain.facts import PrintStarted
from recordsroom.domain.numbering import Profile
from recordsroom.domain.shelving import SHELVES
from recordsroom.domain.values import Level
from recordsroom.services.founding_plan import NewAccount
from recordsroom.services.room import Room
from recordsroom.services.stamp import Clock, desk_clock

READERS = 36
MOST_SHELVED = 4000
"""Of a million carriers most wait to be shelved; putting them in place one by one would take an hour."""
_SHELVED_SHARE = 0.8
_FEW = 50
_ROWS_AT_ONCE = 100_000
_LABELS_AT_ONCE = 840
_PC_LEVEL = Level.JIMI
POLICIES = (
    ("unit_name", "青梧研究所"),
    ("unit_short_name", "青梧所"),
    ("fonds_no", FONDS),
    ("fonds_name", "青梧研究所全宗"),
    ("pc_level", str(int(_PC_LEVEL))),
    ("pc_approval_no", "青保〔2025〕3号"),
    ("classifying_power", "3"),
    ("classifying_basis", "青保〔2024〕11号定密授权"),
    ("sample_reference_code", f"{FONDS}-WS·2019-Y-GH-0001"),
    ("passwords_known", "1"),
)
"""The passwords lie beside the vault (`write_card`), so no age is counted: it stays usable however old it gets."""
PRACTICE = (("practice", "1"),)
"""Labels of a practice room lie where a real room never gets, so that neither is ever taken for the other."""


def make_demo(folder: Path, records: int, seed: int, *, practice: bool = False, now: Clock | None = None) -> None:
    """Make the room in a new folder; the same seed gives the same holdings, people and loans."""
    clock = PastClock(now or desk_clock(), days_back=WEEKS * 7 + 10)
    accounts = [NewAccount(name, frozenset({role}), PASSWORD) for name, role in KEEPERS]
    with workshop(folder, records) as shop:
        found_room(shop, POLICIES + (PRACTICE if practice else ()), accounts, clock=clock, cost=LEAST_COST)
        write_card(shop, accounts)
        room = unlock(shop, KEEPERS[0][0], PASSWORD, clock=clock, floor=LEAST_COST)
        try:
            _fill(room, clock, records, seed)
            room.do(SignOut())
        finally:
            room.close()


def _fill(room: Room, clock: PastClock, records: int, seed: int) -> None:
    places = invented_places()
    readers = tuple(invented_readers(READERS, seed, clock.today))
    years = (invented_calendar(clock.today.year + ahead) for ahead in (0, 1))
    people = (*invented_units(clock.today), *invented_approvers(), *readers)
    for command in (*_series(), *places, *years, *people, *invented_equipment(clock.today)):
        room.do(command)
    # A very small room has no files; in every other they are among the records that were asked for.
    of_files = RECORDS if records > _FEW else 0
    holdings = Holdings(list(islice(_entered(room, records - of_files, seed), MOST_SHELVED + 1)))
    clock.put(clock.today - timedelta(days=WEEKS * 7 + 8), time(8, 50))
    _label(room, places, readers, holdings)
    clock.put(clock.today - timedelta(days=WEEKS * 7 + 6), time(8, 50))
    _shelve(room, places, holdings)
    if of_files:
        _keep_files(room, places)
    Use(room, clock, holdings, readers, random.Random(seed)).live()


def _series() -> Iterator[AddSeries]:
    for category, name in SERIES.items():
        pattern = "fonds-category·year-retention-org-item4"
        yield AddSeries(name=name, profile=Profile.P1, pattern=pattern, fonds_no=FONDS, category_code=category)


def _entered(room: Room, count: int, seed: int) -> Iterator[NewRecord]:
    """Enter the records; what comes back are the first of them, as many as anybody asks for."""
    rows, kept = invented_records(count, seed, _PC_LEVEL), list[NewRecord]()
    while taken := tuple(islice(rows, _ROWS_AT_ONCE)):
        room.do(ImportRecords(rows=taken, file_digest="", layout="DEMO"))
        kept += taken[: MOST_SHELVED + 1 - len(kept)]
    yield from kept


def _label(
    room: Room, places: tuple[AddStorageLocations, ...], readers: tuple[AddReader, ...], holdings: Holdings
) -> None:
    _print(room, "location_label", "roll-70x50", [key for key, _ in _numbered(places)])
    _print(room, "person_card", "cards", list(range(1, len(readers) + 1)))
    _print(room, "carrier_label", "L7160", holdings.to_shelve(_SHELVED_SHARE, MOST_SHELVED))


def _print(room: Room, form: str, stock: str, subjects: list[int]) -> None:
    for first in range(0, len(subjects), _LABELS_AT_ONCE):
        chosen = tuple(subjects[first : first + _LABELS_AT_ONCE])
        told = room.do(PrintLabels(form=form, stock=stock, subjects=chosen)).told
        assert isinstance(told, PrintStarted), "labels are printed by a job"
        room.do(ClosePrint(print_job=told.print_job))


def _shelve(room: Room, places: tuple[AddStorageLocations, ...], holdings: Holdings) -> None:
    """Shelve in the order of the list, evenly over the shelves that may hold each level."""
    shelves = _shelves(places)
    fitting = {level: [key for key, place in shelves if _fits(level, place)] for level in (None, *Level)}
    waiting = holdings.to_shelve(_SHELVED_SHARE, MOST_SHELVED)
    for number, carrier in enumerate(waiting):
        mine = fitting[holdings.level(carrier)]
        holdings.places[carrier] = mine[number * len(mine) // len(waiting)]
        shelve(room, carrier, holdings.places[carrier], holdings.level(carrier))


def _keep_files(room: Room, places: tuple[AddStorageLocations, ...]) -> None:
    """Register the files, label them, and shelve them beside each other."""
    carriers = keep_files(room, FONDS)
    _print(room, "carrier_label", "L7160", carriers)
    shelf = next(key for key, place in _shelves(places) if _fits(Level.MIMI, place))
    for carrier in carriers:
        room.do(ShelveCarrier(carrier=carrier, location=shelf))


def _shelves(places: tuple[AddStorageLocations, ...]) -> list[tuple[int, NewLocation]]:
    """The places that hold carriers: nothing stands on a section that has levels below it."""
    numbered = _numbered(places)
    divided = {place.parent for _, place in numbered}
    return [(key, place) for key, place in numbered if place.kind in SHELVES and place.code not in divided]


def _fits(level: Level | None, place: NewLocation) -> bool:
    """Each level has its own repository: everyday holdings, 机密, 绝密."""
    if level in (Level.JIMI, Level.JUEMI):
        return place.max_level is level
    return place.max_level < Level.JIMI


def _numbered(places: tuple[AddStorageLocations, ...]) -> list[tuple[int, NewLocation]]:
    return list(enumerate((place for request in places for place in request.places), 1))
