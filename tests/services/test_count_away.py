"""Parts of a count that go to another PC and come back: in any order the same count, and never with a changed byte."""

from __future__ import annotations

import itertools
import random
from dataclasses import replace
from pathlib import Path

import pytest

from recordsroom.domain.commands import (
    BringCountBack,
    EndCount,
    GiveCountOut,
    LendCarrier,
    ScanForCount,
    ShelveCarrier,
)
from recordsroom.domain.count_away import AwayScan
from recordsroom.domain.counting_facts import CountBroughtBack, CountGivenOut
from recordsroom.domain.errors import NotWritten, Unreadable
from recordsroom.domain.rules import Reason
from recordsroom.domain.witnesses import CountOutcome
from recordsroom.services.count_files import AwayFile, give_out, new_salt, read_part
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from tests.builders import MovableClock, a_medium
from tests.rooms import House, Model
from tests.rooms import _house as opened
from tests.services.count_runs import CABINET, FIRST, LOW, begun, carrier, found, refused, scan, shelf

O = CountOutcome  # noqa: E741 - the tests read as the table of §6.5
MEDIUM, PASSWORD = "青介019", "清点第一组-2026"
_TABLES = {
    "count_seen": "carrier_id, location_id, pass_no, nth, seen_at, seen_by, outcome",
    "count_strays": "digits, location_id, seen_at",
    "count_shelves": "location_id, pass_no, shelf_seen, shelf_matched, shelf_differing, visited_at, done_at",
    "count_sessions": "expected, things_seen, matched, differing, strays, shelves_done, shelf_now_id",
}


def part(room: Room, count: int, folder: Path, first: int, last: int) -> Path:
    """A part leaves as a file."""
    asked = GiveCountOut(count=count, first=first, last=last, counter="苏怀瑾", medium=MEDIUM, salt=new_salt())
    path = folder / f"{first}-{last}.count"
    told = give_out(room, asked, lambda _name: path, PASSWORD).told
    assert isinstance(told, CountGivenOut)
    return path


def count_there(path: Path, clock: MovableClock, *codes: str, end: bool = True) -> None:
    """Somebody counts into a file, a code every second."""
    file = AwayFile(path, PASSWORD)
    for code in codes:
        clock.move(seconds=1)
        file.scan(code, clock().wall_ms)
    clock.move(seconds=1)
    if end:
        file.end(clock().wall_ms)


def told(room: Room) -> dict[str, list[tuple[object, ...]]]:
    """What stands in the tables of the count, in an order of its own."""
    with unit_of_work(room.vault) as unit:
        return {
            table: sorted(unit.cursor.execute(f"SELECT {columns} FROM {table}").fetchall(), key=repr)
            for table, columns in _TABLES.items()
        }


def test_p01_files_of_several_counters_give_the_same_count_in_any_order(counted_model: Model, tmp_path: Path):
    model = tmp_path / "model"
    for house in opened(counted_model, model):
        room, time = house.room, house.clock
        room.do(a_medium(MEDIUM))
        time.move(minutes=1)
        count = begun(room)
        paths = [part(room, count, tmp_path, place, place) for place in (CABINET, LOW, 4)]
        assert refused(room, ScanForCount(count=count, scanned=shelf(CABINET))) == (Reason.COUNT_SHELF_AWAY,)
        assert refused(room, EndCount(count=count)) == (Reason.COUNT_SHELF_AWAY,)
        # Two of them see the same thing and the same unknown code, and one thing is lent on the way.
        count_there(paths[1], time, shelf(LOW), carrier(11), carrier(6), "X-1", "X-2")
        count_there(paths[0], time, shelf(CABINET), *map(carrier, (1, 2, 4, 6, 7, 1)), "X-1", shelf(CABINET))
        time.move(seconds=1)
        room.do(LendCarrier(carrier=7, reader=1))
        room.do(ShelveCarrier(carrier=2, location=LOW, move=True))
        count_there(paths[2], time, shelf(4), carrier(3))
        time.move(minutes=1)
        start = time.now
    results = []
    for number, order in enumerate(itertools.permutations(paths)):
        for house in opened(replace(counted_model, folder=model), tmp_path / str(number)):
            house.clock.now = start
            for path in order:
                back = house.room.do(read_part(path, PASSWORD).command).told
                assert isinstance(back, CountBroughtBack)
            assert refused(house.room, read_part(paths[0], PASSWORD).command) == (Reason.ALREADY_DONE,)
            results.append(told(house.room))
            house.room.do(EndCount(count=count))
            assert found(house.room, count) == [
                (O.MISSING, "0012"),
                (O.UNREGISTERED, "X-1"),
                (O.UNREGISTERED, "X-2"),
                (O.MISPLACED, "0003"),
            ]
    assert len(results) == 6 and all(one == results[0] for one in results)


def test_a_part_that_was_changed_by_one_byte_cut_short_or_not_ended_is_refused(counted_house: House, tmp_path: Path):
    room, clock = counted_house.room, counted_house.clock
    room.do(a_medium(MEDIUM))
    count = begun(room, blind=True)
    path = part(room, count, tmp_path, CABINET, LOW)
    assert "null" in path.read_text(encoding="utf-8"), "a blind count tells no numbers"
    count_there(path, clock, shelf(CABINET), *map(carrier, FIRST), end=False)
    with pytest.raises(Unreadable) as caught:
        _command = read_part(path, PASSWORD).command
    assert caught.value.facts["problem"] == "NOT_ENDED"
    # A power failure cuts a line; what was whole is kept, and the counting goes on.
    whole = path.read_bytes()
    path.write_bytes(whole + b'[1795,"10000')
    count_there(path, clock, shelf(LOW))
    good = path.read_bytes()
    assert good.startswith(whole) and [one.said for one in read_part(path, PASSWORD).scans][-1] == shelf(LOW)
    lot = random.Random(7)
    spoilt = [good[:-1], good[: len(whole)] + good[len(whole) + 10 :], good + b"\n", good + good[-80:], b"", b"\n"]
    for place in [0, len(good) - 1, *lot.sample(range(len(good)), 12)]:
        spoilt.append(good[:place] + bytes([good[place] ^ (1 << lot.randrange(8))]) + good[place + 1 :])
    for content in spoilt:
        path.write_bytes(content)
        with pytest.raises(Unreadable) as caught:
            _command = read_part(path, PASSWORD).command
        assert caught.value.facts["problem"] in {"SEAL", "NOT_ENDED"}
    path.write_bytes(good)
    with pytest.raises(Unreadable):
        read_part(path, f"{PASSWORD}!")
    with pytest.raises(Unreadable) as caught:
        AwayFile(path, PASSWORD)
    assert caught.value.facts["problem"] == "ENDED"
    back = read_part(path, PASSWORD).command
    assert isinstance(back, BringCountBack) and len(back.scans) >= len(FIRST)
    assert room.do(back).told == CountBroughtBack(1, "苏怀瑾", len(FIRST) + 2)


def test_a_part_leaves_onto_a_registered_medium_alone_and_each_shelf_once(counted_house: House, tmp_path: Path):
    room, clock = counted_house.room, counted_house.clock
    count = begun(room)
    asked = GiveCountOut(count=count, first=CABINET, last=LOW, counter="苏怀瑾", medium=MEDIUM, salt=new_salt())
    assert refused(room, replace(asked, medium=" ")) == (Reason.MEDIUM_MISSING,)
    assert refused(room, asked) == (Reason.MEDIUM_NOT_REGISTERED,)
    room.do(a_medium(MEDIUM))
    assert refused(room, replace(asked, counter="", salt="0")) == (Reason.VALUE_NOT_POSSIBLE,)
    path = part(room, count, tmp_path, LOW, CABINET)
    assert refused(room, asked) == (Reason.NOTHING_TO_COUNT,)
    with pytest.raises(NotWritten):
        # Where the file cannot be written the shelves do not leave either.
        give_out(room, replace(asked, first=4, last=4), lambda _name: path, PASSWORD)
    scan(room, count, shelf(4))
    early = read_part(path, PASSWORD)
    clock.move(minutes=-5)
    count_there(path, clock, shelf(CABINET))
    clock.move(minutes=5)
    assert refused(room, read_part(path, PASSWORD).command) == (Reason.COUNT_FILE_CLOCK,)
    strange = replace(read_part(path, PASSWORD).command, head_digest="0" * 64)
    assert refused(room, strange) == (Reason.COUNT_FILE_STRANGE,)
    own = replace(strange, head_digest=early.head.digest, scans=(AwayScan(early.head.given_at, shelf(4)),))
    assert refused(room, replace(own, ended_at=early.head.given_at)) == (Reason.COUNT_FILE_STRANGE,)
