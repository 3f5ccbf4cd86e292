"""Poured codes: rows become readings, readings become groups, and nothing is lost, doubled or put elsewhere."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest

from recordsroom.domain.pour_groups import Group, Purpose, Spotted, What, grouped
from recordsroom.domain.pouring import (
    LONGEST_SAID,
    LineState,
    Origin,
    Pour,
    PouredLine,
    Reading,
    in_a_row,
    is_heading,
    is_moment,
    reading_of,
)

CODE = "1000000017"


@pytest.mark.parametrize(
    ("cells", "reading"),
    [
        ((CODE,), Reading(CODE)),
        ((CODE, "2026-11-20 10:03:15"), Reading(CODE, "2026-11-20 10:03:15")),
        ((CODE, "2026/11/20", "10:03"), Reading(CODE, "2026-11-20 10:03:00")),
        (("20261120100315", CODE), Reading(CODE, "2026-11-20 10:03:15")),
        ((CODE, "20261120"), Reading(CODE)),
        ((CODE, "2026-11-20"), Reading(CODE, "2026-11-20")),
        ((CODE, "2026-13-45 10:03"), Reading(CODE)),
        ((" １０００００００１７ ", ""), Reading(CODE)),
        (("RFID\x07 7",), Reading("RFID 7")),
        (("x" * 4000,), Reading("x" * LONGEST_SAID)),
        (("20261120100315",), Reading("20261120100315")),
        (("", "  "), None),
    ],
)
def test_a_row_is_a_code_and_where_it_stands_there_a_moment(cells: tuple[str, ...], reading: Reading | None):
    assert reading_of(cells) == reading


def test_only_a_row_that_names_columns_is_a_heading():
    assert is_heading(("条码", "时间")) and is_heading(("Barcode", ""))
    assert not is_heading((CODE, "时间")) and not is_heading(("", ""))


def test_what_is_read_several_times_in_a_row_is_one_line_with_the_first_moment():
    read = [Reading("a", "1"), Reading("a", "2"), Reading("b"), Reading("a")]
    assert in_a_row(read) == (Reading("a", "1", 2), Reading("b"), Reading("a"))


def test_a_pour_and_its_lines_tell_nothing_of_themselves():
    line = PouredLine(4, 3, 1, False, CODE, 1, "", LineState.OPEN)
    assert [repr(Pour(3, 0, 1, Origin.FILE, "")), repr(line)] == ["Pour(3)", "PouredLine(4)"]


def spot(*whats: tuple[What, int] | What, pour: int = 1, first: int = 1) -> list[Spotted]:
    told = [one if isinstance(one, tuple) else (one, 0) for one in whats]
    return [Spotted(line, pour, what, key) for line, (what, key) in enumerate(told, first)]


def short(groups: tuple[Group, ...]) -> list[tuple[Purpose, int | None, tuple[int, ...], tuple[int, ...]]]:
    return [(one.purpose, one.head, one.carriers, one.boxes) for one in groups]


def test_a_place_takes_boxes_and_carriers_until_the_next_head():
    groups = grouped(
        spot((What.PLACE, 5), (What.CARRIER, 1), (What.BOX, 9), (What.CARRIER, 2), (What.PLACE, 6), (What.CARRIER, 3))
    )
    assert short(groups) == [(Purpose.SHELVE, 5, (1, 2), (9,)), (Purpose.SHELVE, 6, (3,), ())]
    assert all(group.ready for group in groups)


def test_a_box_without_a_place_takes_carriers_and_the_next_box_begins_anew():
    groups = grouped(spot((What.BOX, 9), (What.CARRIER, 1), (What.BOX, 8), (What.CARRIER, 2)))
    assert short(groups) == [(Purpose.BOX, 9, (1,), ()), (Purpose.BOX, 8, (2,), ())]


def test_a_card_lends_and_within_returns_says_who_brings():
    groups = grouped(
        spot(
            (What.READER, 7),
            (What.CARRIER, 1),
            What.RETURN,
            (What.CARRIER, 2),
            (What.READER, 7),
            (What.CARRIER, 3),
            What.END,
            (What.READER, 8),
            (What.CARRIER, 4),
        )
    )
    assert short(groups) == [
        (Purpose.LEND, 7, (1,), ()),
        (Purpose.RETURN, None, (2,), ()),
        (Purpose.RETURN, 7, (3,), ()),
        (Purpose.LEND, 8, (4,), ()),
    ]


def test_a_mark_belongs_to_the_head_behind_it():
    [group] = grouped(spot(What.SHELVE, (What.PLACE, 5), (What.CARRIER, 1), What.END))
    assert (group.purpose, group.lines) == (Purpose.SHELVE, (1, 2, 3, 4))


def test_what_is_not_understood_holds_its_own_group_back_and_no_other():
    first, second = grouped(
        spot((What.PLACE, 5), (What.CARRIER, 1), What.UNCLEAR, (What.CARRIER, 2), (What.PLACE, 6), (What.CARRIER, 3))
    )
    assert (first.ready, first.unclear, second.ready) == (False, (3,), True)


def test_what_stands_under_no_head_or_under_one_that_takes_no_boxes_is_unclear():
    orphan, trolley = grouped(spot((What.CARRIER, 1), (What.TROLLEY, 5), (What.BOX, 9), (What.CARRIER, 2)))
    assert (orphan.purpose, orphan.unclear) == (Purpose.NONE, (1,))
    assert (trolley.purpose, trolley.unclear, trolley.carriers) == (Purpose.WAIT, (3,), (2,))


def test_the_same_thing_twice_in_a_group_is_one_and_both_lines_stand_there():
    [group] = grouped(spot((What.PLACE, 5), (What.CARRIER, 1), (What.CARRIER, 1)))
    assert (group.carriers, group.lines) == ((1,), (1, 2, 3))


def test_a_head_alone_is_not_ready():
    [group] = grouped(spot((What.PLACE, 5)))
    assert not group.ready and not group.unclear


def test_a_head_ends_with_its_pour():
    groups = grouped([*spot((What.PLACE, 5)), *spot((What.CARRIER, 1), pour=2, first=2)])
    assert short(groups) == [(Purpose.SHELVE, 5, (), ()), (Purpose.NONE, None, (), ())]


@pytest.mark.parametrize("seed", range(300))
def test_p01_nothing_is_lost_doubled_or_brought_out_of_order(seed: int):
    chance = random.Random(seed)
    spotted = [
        Spotted(line, 1 + line // 20, chance.choice(list(What)), chance.randint(1, 5))
        for line in range(chance.randint(0, 60))
    ]
    groups = grouped(spotted)
    assert [line for group in groups for line in group.lines] == [one.line for one in spotted]
    assert all(first.lines[-1] < second.lines[0] for first, second in pairwise(groups))
    by_line = {one.line: one for one in spotted}
    for group in groups:
        inside = [by_line[line] for line in group.lines]
        assert len({one.pour for one in inside}) == 1
        clear = [one for one in inside if one.line not in group.unclear]
        heads = {one.key for one in clear if one.what is not What.CARRIER} if group.head is not None else {None}
        assert set(group.carriers) == {one.key for one in clear if one.what is What.CARRIER}
        assert group.head in heads
        assert len(group.carriers) == len(set(group.carriers)) and len(group.boxes) == len(set(group.boxes))


def test_a_moment_is_told_from_a_code():
    assert [is_moment(said) for said in ("2026-11-02 09:30:00", "20261102093000", "1000000016", "")] == [
        True,
        True,
        False,
        False,
    ]
