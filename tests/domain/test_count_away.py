"""Parts of a count on another PC: what may leave, what may come back, and that a file is known again by its head."""

from __future__ import annotations

from dataclasses import replace

from recordsroom.domain.count_away import (
    AwayHead,
    AwayScan,
    AwayShelf,
    CountFile,
    may_come_back,
    may_give_out,
)
from recordsroom.domain.errors import Objection
from recordsroom.domain.rules import Reason

PART = CountFile(1, 1, 1, "苏怀瑾", "青介019", "0" * 64, 10, 2, None, None, None)
SALT = "0" * 32


def test_a_part_leaves_with_somebody_who_counts_it_and_something_to_count():
    assert may_give_out("苏怀瑾", SALT, 1) == ()
    assert may_give_out("", SALT, 0) == (Objection(Reason.VALUE_NOT_POSSIBLE), Objection(Reason.NOTHING_TO_COUNT))
    assert (
        may_give_out("苏怀瑾", SALT[1:], 1)
        == may_give_out("苏" * 61, SALT, 1)
        == (Objection(Reason.VALUE_NOT_POSSIBLE),)
    )


def test_a_part_comes_back_once_and_in_its_time():
    scans = (AwayScan(11, "1"), AwayScan(12, "2"))
    assert may_come_back(PART, scans, 12, 20) == ()
    assert may_come_back(None, scans, 12, 20) == (Objection(Reason.COUNT_FILE_STRANGE),)
    assert may_come_back(replace(PART, taken_back_at=15), scans, 12, 20) == (Objection(Reason.ALREADY_DONE),)
    for late, ended, now in ((scans[::-1], 12, 20), (scans, 11, 20), (scans, 12, 11), ((AwayScan(9, "1"),), 12, 20)):
        assert may_come_back(PART, late, ended, now) == (Objection(Reason.COUNT_FILE_CLOCK),)


def test_a_head_tells_places_and_numbers_and_is_known_again():
    head = AwayHead("2026-001", 1, "苏怀瑾", 10, SALT, (AwayShelf("4000000016", "01 柜", 6), AwayShelf("4", "2", None)))
    assert '"shelves":[["4000000016","01 柜",6],["4","2",null]]' in head.text
    assert head.digest != replace(head, part_no=2).digest
    assert repr(PART) == "CountFile(1)" and "苏" not in repr(head)
