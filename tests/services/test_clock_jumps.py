"""T17: the clock jumps by years; the order stays the number's, and each jump is flagged where it showed (§3.8)."""

from __future__ import annotations

import random
from datetime import timedelta

import pytest

from recordsroom.domain.clock_jumps import ClockJump, Jump
from recordsroom.domain.commands import ShelveCarrier, Undo
from recordsroom.services.fold import checked
from recordsroom.services.queries.clock_jumps import clock_jumps, clock_standing, jump_before
from recordsroom.services.queries.journal_entry import entry_details
from recordsroom.services.stamp import Stamp
from recordsroom.storage.transaction import unit_of_work
from tests.rooms import AUDITOR, SYSTEM, House

DAY_MS = 86_400_000


def entry(house: House) -> int:
    """An act, and the act that takes it back."""
    done = house.room.do(ShelveCarrier(carrier=1, location=2)).entry
    return house.room.do(Undo(entry=done)).entry


def test_t17_jumps_of_years_change_no_order_and_are_flagged(house: House, pytestconfig: pytest.Config):
    times, chance, clock = 200 if pytestconfig.getoption("--full") else 12, random.Random(17), house.clock
    begun, expected = house.clock.now, dict[int, Jump]()
    for _ in range(times):
        before = clock.now
        clock.now = begun + timedelta(days=chance.randint(-3650, 3650), hours=chance.randint(0, 23))
        seq = entry(house) - 1
        if clock.now < before:
            expected[seq] = Jump.BACK
        elif clock.now - before > timedelta(days=3):
            expected[seq] = Jump.FORWARD
    with unit_of_work(house.room.vault) as unit:
        assert checked(unit.cursor) is None
        seqs = [row[0] for row in unit.cursor.execute("SELECT seq FROM journal ORDER BY seq")]
    assert seqs == list(range(1, len(seqs) + 1))
    clock.now = begun
    found = {
        seq: jump.jump for seq, jump in house.enter(AUDITOR).ask(clock_jumps) if seq in expected or seq > min(expected)
    }
    assert found == expected, "seed 17"
    print(len(expected), "jumps flagged, seed 17")


def test_it_stands_in_the_journal_and_is_told_on_coming_in(house: House, log_in):
    seq = entry(house)
    assert house.room.ask(jump_before, seq) is None, "the control: a clock that goes on is not flagged"
    assert house.room.ask(jump_before, 1) is None
    house.clock.move(hours=-5)
    room = log_in(AUDITOR)
    standing = room.ask(clock_standing)
    assert (standing.set_back, standing.two, standing.may_confirm) == (True, True, False)
    assert standing.latest - standing.shows == timedelta(hours=5) and standing.back == seq + 1
    details = room.ask(entry_details, seq + 1)
    assert details is not None and details.jump == ClockJump(Jump.BACK, 300)
    assert house.enter(SYSTEM).ask(clock_jumps) == ()


def test_a_clock_that_goes_on_waits_for_nothing(house: House):
    standing = house.room.ask(clock_standing)
    assert not standing.waits and standing.latest == standing.shows and standing.sure is None


def test_the_steady_clock_tells_of_a_wall_clock_set_back_a_little(house: House):
    seq = entry(house)
    now = house.clock()
    later = Stamp(now.wall_ms + 60_000, now.offset_minutes, now.monotonic_ms + 3_600_000, now.boot, now.station)
    house.room._clock = lambda: later
    house.room.do(ShelveCarrier(carrier=2, location=2))
    assert house.room.ask(jump_before, seq + 1) == ClockJump(Jump.BACK, 59)
