"""The scan journal: written before it is interpreted, in order, sealed to the entry that consumed it."""

from __future__ import annotations

import hashlib

import pytest

from recordsroom.domain.commands import ShelveCarrier, SignIn, SignOut
from recordsroom.domain.errors import Damaged, ReadOnly, Refused
from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.journal import ScanRange
from recordsroom.services.room import Room
from recordsroom.services.scan_journal import (
    AGAIN,
    Heard,
    Stored,
    Waiting,
    false_range,
    range_of,
    unsealed,
    write_scans,
)
from recordsroom.storage.transaction import unit_of_work
from tests.builders import MovableClock

_ROWS = "SELECT id, mode, digits, length, digest, repeat FROM scans ORDER BY id"
CARRIER = Barcode.make(Kind.CARRIER, 1).digits


def rows(room: Room) -> list[tuple[object, ...]]:
    with unit_of_work(room.vault) as unit:
        return list(unit.cursor.execute(_ROWS).fetchall())


def write(room: Room, *texts: str) -> tuple[Stored, ...]:
    return write_scans(room, [Heard(text, room.clock(), "LEND") for text in texts])


def false(room: Room) -> int | None:
    with unit_of_work(room.vault) as unit:
        return false_range(unit.cursor)


def test_all_that_wait_are_written_in_order(room: Room):
    texts = [Barcode.make(Kind.CARRIER, number).digits for number in range(1, 41)]
    assert [scan.id for scan in write(room, *texts)] == list(range(1, 41))
    assert [row[2] for row in rows(room)] == texts


def test_plain_digits_are_kept_up_to_thirty_two(room: Room):
    write(room, "4" * 32, "4" * 33)
    (_, _, digits, length, digest, _), (_, _, none, longer, hashed, _) = rows(room)
    assert (digits, length, digest) == ("4" * 32, 32, None)
    assert (none, longer, hashed) == (None, 33, hashlib.sha256(b"4" * 33).digest())


def test_what_may_be_a_password_is_kept_as_length_and_hash(room: Room):
    write(room, "Qw8!mnTuy7z#")
    [(_, _, digits, length, digest, _)] = rows(room)
    assert (digits, length, digest) == (None, 12, hashlib.sha256(b"Qw8!mnTuy7z#").digest())


def test_full_width_digits_are_kept_as_plain_ones(room: Room):
    write(room, "１２３４５６７８９０")
    assert rows(room)[0][2] == "1234567890"


def test_scans_cannot_be_changed_or_taken_out(room: Room):
    write(room, CARRIER)
    for attempt in ("UPDATE scans SET digits = '2'", "DELETE FROM scans"):
        with pytest.raises(Damaged) as caught, unit_of_work(room.vault) as unit:
            unit.cursor.execute(attempt)
        assert caught.value.facts["problem"] == "JOURNAL"
    assert len(rows(room)) == 1


def test_a_room_for_reading_only_writes_no_scans(room: Room):
    room.finding = "STATE_WRONG"
    with pytest.raises(ReadOnly):
        write(room, CARRIER)
    room.finding = None


def test_the_entry_names_the_scans_that_it_consumed(room: Room):
    scans = range_of(write(room, "4000000010", CARRIER))
    assert scans is not None
    room.do(ShelveCarrier(carrier=1, location=2), scans=scans)
    with unit_of_work(room.vault) as unit:
        sealed = unit.cursor.execute(
            "SELECT scan_first, scan_last, scan_digest FROM journal ORDER BY seq DESC LIMIT 1"
        ).fetchone()
    assert sealed == (1, 2, scans.digest)
    assert false(room) is None


def test_a_refusal_names_its_scans_too(room: Room):
    scans = range_of(write(room, CARRIER))
    with pytest.raises(Refused):
        room.do(ShelveCarrier(carrier=1, location=1), scans=scans)
    with unit_of_work(room.vault) as unit:
        assert unit.count("SELECT scan_last FROM journal ORDER BY seq DESC LIMIT 1") == 1


def test_scans_that_are_not_those_of_the_entry_are_found(room: Room):
    write(room, CARRIER)
    told = ScanRange(1, 1, bytes(32))
    entry = room.do(ShelveCarrier(carrier=1, location=2), scans=told).entry
    assert false(room) == entry


def test_scans_that_are_missing_are_found(room: Room):
    scans = range_of(write(room, CARRIER))
    assert scans is not None
    entry = room.do(ShelveCarrier(carrier=1, location=2), scans=ScanRange(1, 2, scans.digest)).entry
    assert false(room) == entry


def test_no_scans_make_no_range():
    assert range_of(()) is None


def heard(waiting: Waiting) -> list[tuple[str, str, int]]:
    return [(scan.text, scan.mode, scan.repeat) for scan in waiting.take()]


def test_the_same_code_within_half_a_second_is_one_scan():
    clock, waiting = MovableClock(), Waiting()
    assert waiting.hear("1", clock(), "LEND", 0)
    assert not waiting.hear("1", clock(), "LEND", 400)
    assert not waiting.hear("1", clock(), "LEND", 800)
    assert heard(waiting) == [("1", "LEND", 3)]


def test_after_half_a_second_it_is_another_scan():
    clock, waiting = MovableClock(), Waiting()
    assert waiting.hear("1", clock(), "LEND", 0)
    assert waiting.hear("1", clock(), "LEND", 500)
    assert len(waiting) == 2


def test_another_code_in_between_is_another_scan():
    clock, waiting = MovableClock(), Waiting()
    assert all(waiting.hear(text, clock(), "LEND", 0) for text in "121")
    assert heard(waiting) == [("1", "LEND", 1), ("2", "LEND", 1), ("1", "LEND", 1)]


def test_a_repetition_after_its_scan_was_written_is_counted_in_a_row_of_its_own():
    clock, waiting = MovableClock(), Waiting()
    waiting.hear("1", clock(), "LEND", 0)
    waiting.take()
    assert not waiting.hear("1", clock(), "LEND", 100)
    assert not waiting.hear("1", clock(), "LEND", 200)
    assert heard(waiting) == [("1", AGAIN, 3)]


def test_a_clock_that_began_anew_makes_no_repetition():
    clock, waiting = MovableClock(), Waiting()
    assert waiting.hear("1", clock(), "LEND", 5_000_000_000)
    waiting.take()
    assert waiting.hear("1", clock(), "LEND", 705_000_000)


def test_g036_what_no_entry_consumed_is_sealed_with_the_leaving_and_the_next_coming(room: Room):
    write(room, CARRIER, "123", "9999999999")
    first = unsealed(room)
    assert first is not None
    assert (first.first, first.last) == (1, 3)
    room.do(SignOut(unknown_scans=2), scans=first)
    assert unsealed(room) is None
    write(room, CARRIER)
    later = unsealed(room)
    assert later is not None
    assert (later.first, later.last) == (4, 4)
    room.do(SignIn(failures=0, opening=""), scans=later)
    assert false(room) is None
