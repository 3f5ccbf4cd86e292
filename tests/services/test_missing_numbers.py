"""A dry run tells which numbers a list leaves out; that is a doubt, and holds nothing up (domain.md §3, R-36)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from recordsroom.domain.missing_numbers import MissingNumbers
from recordsroom.domain.numbering import Profile
from recordsroom.services.queries.importing import taken_codes
from recordsroom.services.reading import list_codes
from recordsroom.services.reading.dry_run import DryRun, Verdict
from recordsroom.services.reading.judging import judge
from recordsroom.services.reading.list_codes import read_codes
from recordsroom.services.reading.missing import MOST_ASKED, missing_in
from recordsroom.services.reading.rows import ReadCode
from recordsroom.services.reading.source import SourceList
from tests.lists import ANSWERED, ROOM, a_list, a_row
from tests.rooms import House

GH, SY = "W018-WS·2021-D30-GH-{:04}", "W018-WS·2021-D30-SY-{:04}"


def of_codes(*codes: str) -> SourceList:
    return a_list(*(a_row(line, 档号=code) for line, code in enumerate(codes, 1)))


def told(run: DryRun) -> list[str]:
    return [one.group + one.words(9) for one in run.missing]


def test_r036_numbers_left_out_are_told_by_sequence_and_hold_nothing_up():
    source = of_codes(*map(GH.format, (1, 2, 6, 9)), *map(SY.format, (4, 3)), "不是档号")
    run = judge(source, ANSWERED, ROOM)
    assert told(run) == ["W018-WS·2021-D30-GH-0003–0005、0007–0008"]
    assert run.counts[Verdict.READY] == 6


def test_r036_numbers_that_run_on_across_offices_leave_nothing_out():
    turn = (code.format(number) for number, code in enumerate((GH, SY) * 6, 1))
    assert judge(of_codes(*turn), ANSWERED, ROOM).missing == ()
    told_once = (code.format(number) for number, code in enumerate((GH,) * 3 + (SY,) * 3 + (GH,) * 3, 1))
    assert told(judge(of_codes(*told_once), ANSWERED, ROOM)) == ["W018-WS·2021-D30-GH-0004–0006"]


def test_r036_a_row_that_cannot_come_in_is_not_left_out():
    source = a_list(a_row(1, 档号=GH.format(1)), a_row(2, 档号=GH.format(2), 题名=""), a_row(3, 档号=GH.format(3)))
    run = judge(source, ANSWERED, ROOM)
    assert run.counts[Verdict.READY] == 2
    assert run.missing == ()


def test_r036_what_the_room_has_is_not_left_out(blank_house: House):
    source = of_codes(*map(GH.format, (1, 3, 6, 7)))
    asked = read_codes(source, ANSWERED).asked
    assert asked[4:] == tuple(map(GH.format, (2, 4, 5)))
    assert blank_house.room.ask(taken_codes, asked) == frozenset()
    run = judge(source, ANSWERED, replace(ROOM, known_codes=frozenset({GH.format(4)})))
    assert told(run) == ["W018-WS·2021-D30-GH-0002、0005"]
    everything = frozenset(map(GH.format, (2, 4, 5)))
    assert judge(source, ANSWERED, replace(ROOM, known_codes=everything)).missing == ()


def test_r036_a_number_typed_wrong_is_told_as_one_run_and_asks_for_so_many_codes_at_most():
    source = of_codes(GH.format(1), GH.format(9999))
    assert len(read_codes(source, ANSWERED).asked) == 2 + MOST_ASKED
    assert told(judge(source, ANSWERED, ROOM)) == ["W018-WS·2021-D30-GH-0002–9998"]


def test_r036_files_and_the_items_within_each_are_sequences_of_their_own():
    files = ("W018-KJ·2021·D30-001", "W018-KJ·2021·D30-003", "W018-KJ·2021·D30-001-001", "W018-KJ·2021·D30-001-004")
    run = judge(of_codes(*files), replace(ANSWERED, profile=Profile.P3), ROOM)
    assert told(run) == ["W018-KJ·2021·D30-002", "W018-KJ·2021·D30-001-002–003"]


def test_r036_parts_of_one_number_leave_nothing_out_between_them():
    run = judge(of_codes(GH.format(1) + "·01", GH.format(1) + "·02", GH.format(3)), ANSWERED, ROOM)
    assert told(run) == ["W018-WS·2021-D30-GH-0002"]


def test_r036_numbers_written_without_noughts_are_looked_through_across_their_digits():
    codes = [f"W018-2-{number}" for number in (7, 8, 11, 12)]
    assert told(judge(of_codes(*codes), replace(ANSWERED, profile=Profile.P5), ROOM)) == ["W018-2-9–10"]


def test_what_is_missing_is_worked_out_once_for_asking_and_judging(monkeypatch: pytest.MonkeyPatch):
    worked_out: list[int] = []

    def noted(codes: Sequence[ReadCode]) -> tuple[MissingNumbers, ...]:
        worked_out.append(len(codes))
        return missing_in(codes)

    monkeypatch.setattr(list_codes, "missing_in", noted)
    source = of_codes(*map(GH.format, (1, 3)))
    codes = read_codes(source, ANSWERED)
    assert codes.asked[-1] == GH.format(2)
    assert told(judge(source, ANSWERED, ROOM, codes=codes)) == ["W018-WS·2021-D30-GH-0002"]
    assert worked_out == [2]
    assert told(judge(source, ANSWERED, ROOM)) == ["W018-WS·2021-D30-GH-0002"]
