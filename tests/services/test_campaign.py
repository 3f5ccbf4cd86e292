"""The wall of a campaign: how far each shelf is, where to go on, what its labels are, what the act says (P-03)."""

from __future__ import annotations

import itertools

from recordsroom.domain.commands import ImportRecords, ListedCarrier, PrintLabels, ShelveCarrier
from recordsroom.domain.opening import Unchecked, known_of, unchecked
from recordsroom.domain.values import CarrierKind, Level, RecordKind
from recordsroom.services.queries.campaign import Count, act_counts, bare_of_shelf, campaign, wall
from recordsroom.services.queries.printing import unlabelled_rows
from recordsroom.services.queries.unchecked import UNCHECKED
from recordsroom.services.room import Room
from recordsroom.storage.tables import carriers as carrier_table
from recordsroom.storage.tables import records as record_table
from tests.builders import a_new_record
from tests.files import carriers, record
from tests.rooms import AUDITOR, House
from tests.services.eventful import sealed_change
from tests.services.registers import close_campaign

CLAIMS = ("3柜10层", "02-02", "3柜2层", "02库 02柜", "3柜2层")


def bring_in(room: Room) -> None:
    """Five carriers that a list says stand somewhere: two in a place of ours, three in places that are none."""
    rows = tuple(
        a_new_record(number, carriers=(ListedCarrier(claimed_place=claim),)) for number, claim in enumerate(CLAIMS, 101)
    )
    room.do(ImportRecords(rows=rows, file_digest="", layout=""))


def shelves(room: Room) -> list[tuple[str, int, int, int, int]]:
    return [(one.name, one.total, one.labelled, one.shelved, one.unchecked) for one in room.ask(wall).shelves]


def test_p03_shelves_of_ours_come_in_walk_order_then_what_lists_name_then_what_stands_nowhere(room: Room):
    bring_in(room)
    assert shelves(room) == [
        ("02 库 02 柜", 2, 0, 0, 0),
        ("3柜2层", 2, 0, 0, 0),
        ("3柜10层", 1, 0, 0, 0),
        # Of the stocked room, levels that are open, and 秘密 and 机密 without their term.
        ("", 20, 0, 0, 12),
    ]
    assert room.ask(wall).figures == (25, 0, 0, 12)


def test_p035_the_next_shelf_is_one_that_was_begun_else_the_first_that_is_not_done(room: Room):
    bring_in(room)
    assert (first := room.ask(wall).next) is not None and first.name == "02 库 02 柜"
    room.do(PrintLabels(form="carrier_label", stock="L7160", subjects=(23,)))
    assert (begun := room.ask(wall).next) is not None and (begun.name, begun.begun) == ("3柜2层", True)
    here = room.ask(wall).shelves[0]
    assert room.ask(bare_of_shelf, here) == (22, 24)
    room.do(PrintLabels(form="carrier_label", stock="L7160", subjects=(22, 24)))
    for carrier in (22, 24):
        room.do(ShelveCarrier(carrier=carrier, location=3))
    done = room.ask(wall).shelves[0]
    assert done.done and (done.total, done.shelved) == (2, 2) and not room.ask(bare_of_shelf, done)


def test_p03_labels_come_in_the_order_of_the_shelves(room: Room):
    bring_in(room)
    run = room.ask(unlabelled_rows, "carrier_label", 6, True, True)
    assert [record(room, key).reference_code[-4:] for key in run.subjects] == [
        "0102",
        "0104",
        "0103",
        "0105",
        "0101",
        "0001",
    ]


def test_a_claimed_place_is_real_only_once_it_was_scanned(room: Room):
    bring_in(room)
    room.do(ShelveCarrier(carrier=22, location=2))
    assert shelves(room)[:2] == [("02 库 01 柜", 1, 0, 1, 0), ("02 库 02 柜", 1, 0, 0, 0)]


def test_the_act_says_what_is_in_the_room_until_it_is_signed_and_what_was_in_it_afterwards(room: Room):
    before = room.ask(act_counts)
    assert before[0] == Count(None, RecordKind.ITEM, CarrierKind.PAPER, 4, 4) and len(before) == 5
    close_campaign(room)
    over = room.ask(campaign)
    assert over is not None and not over.open and over.through_carrier == 20
    bring_in(room)
    assert room.ask(act_counts) == before


def test_an_empty_room_has_an_empty_wall(blank_house: House):
    told = blank_house.room.ask(wall)
    assert (told.campaign, told.next, told.figures) == (None, None, (0, 0, 0, 0))


def test_administrators_see_no_shelves(house: House):
    shelf = house.room.ask(wall).shelves[0]
    room = house.enter(AUDITOR)
    assert not room.ask(wall).shelves and not room.ask(act_counts) and room.ask(campaign) is None
    assert room.ask(bare_of_shelf, shelf) == ()


def test_what_is_unchecked_is_the_same_for_the_desk_and_for_counting(house: House):
    room, keys = house.room, itertools.count(1)
    odd_carriers: dict[int, dict[str, object]] = {}
    odd_records: dict[int, dict[str, object]] = {}
    for pages, copy_no, retention, term in itertools.product((None, 3), (None, "1"), (None, "Y"), (None, "10年")):
        key = next(keys)
        odd_carriers[key] = {"pages": pages, "copy_no": copy_no, "kind": list(CarrierKind)[key % 3]}
        odd_records[key] = {
            "retention": retention,
            "secrecy_term": term if record(room, key).level in _SECRET else None,
        }
    sealed_change(house, type(carriers(room, 1)[0]), odd_carriers)
    sealed_change(house, type(record(room, 1)), odd_records)
    found = room.ask(
        lambda sight: (
            sight.connection.execute(
                carrier_table.join(record_table, record_table.c.id == carrier_table.c.record_id)
                .select()
                .with_only_columns(carrier_table.c.id)
                .where(UNCHECKED)
            )
            .scalars()
            .all()
        )
    )
    judged = [key for key in range(1, 21) if _open_values(room, key)]
    assert sorted(found) == judged and 0 < len(judged) < 20


_SECRET = {Level.MIMI, Level.JIMI}


def _open_values(room: Room, key: int) -> tuple[Unchecked, ...]:
    return unchecked(known_of(record(room, key), carriers(room, key)[0]))
