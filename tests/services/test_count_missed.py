"""Whatever still lacks is told where a shelf or a holder is done, not only when all is over (P-09, R-105)."""

from __future__ import annotations

from typing import Any

from recordsroom.domain.commands import (
    CountShelfAnew,
    EndShelf,
    LendCarrier,
    ScanForCount,
)
from recordsroom.domain.counting import ScopeKind
from recordsroom.domain.counting_facts import HolderAsked, ShelfVisited
from recordsroom.domain.values import Level
from recordsroom.services.room import Room
from tests.services.count_runs import CABINET, FIRST, LOW, begun, carrier, scan, shelf
from tests.services.test_count_held import BAI, SHEN, card
from tests.services.test_count_held import lent as lent  # noqa: PLC0414 - a fixture of the neighbour


def ended(room: Room, count: int) -> int:
    """How many things the end of the shelf or holder at hand tells as lacking."""
    told: Any = room.do(EndShelf(count=count)).told
    return int(told.missed)


def test_p09_a_shelf_that_is_done_tells_what_was_not_seen(counted: Room):
    count = begun(counted)
    scan(counted, count, shelf(CABINET), *(carrier(key) for key in FIRST if key != 2))
    assert ended(counted, count) == 1
    assert scan(counted, count, shelf(CABINET), carrier(2))[0] == ShelfVisited("02 库 01 柜", 6, 5, True)
    assert ended(counted, count) == 0


def test_p09_the_next_shelf_tells_what_the_one_before_still_lacks(counted: Room):
    count = begun(counted)
    scan(counted, count, shelf(CABINET), *(carrier(key) for key in FIRST if key not in {2, 7}))
    [told] = scan(counted, count, shelf(LOW))
    assert isinstance(told, ShelfVisited) and (told.missed, told.missed_at) == (2, "02 库 01 柜")
    scan(counted, count, carrier(2))
    scan(counted, count, shelf(CABINET), carrier(7))
    assert ended(counted, count) == 0, "what stands astray was seen"


def test_r105_a_blind_count_tells_nothing_and_lawful_moves_are_none(counted: Room):
    blind = begun(counted, scope_value=LOW, blind=True)
    scan(counted, blind, shelf(LOW))
    assert ended(counted, blind) == 0
    count = begun(counted, scope_value=CABINET)
    scan(counted, count, shelf(CABINET), *(carrier(key) for key in FIRST if key not in {1, 7}))
    counted.do(LendCarrier(carrier=1, reader=1))
    assert ended(counted, count) == 1


def test_p25_counted_anew_a_shelf_lacks_what_only_the_pass_before_saw(counted: Room):
    count = begun(counted)
    scan(counted, count, shelf(CABINET), *map(carrier, FIRST))
    assert counted.do(CountShelfAnew(count=count)).told == ShelfVisited("02 库 01 柜", 6, 0, False)
    scan(counted, count, *(carrier(key) for key in FIRST if key != 4))
    assert ended(counted, count) == 1


def test_p09_a_count_of_one_level_misses_nothing_of_another(counted: Room):
    count = begun(counted, scope_kind=ScopeKind.LEVEL, scope_value=int(Level.JIMI))
    scan(counted, count, shelf(CABINET))
    assert ended(counted, count) == 1


def test_r062_a_holder_who_is_done_tells_what_was_not_shown(lent: Room):
    count = begun(lent, scope_kind=ScopeKind.OUT, scope_value=0)
    [_asked, _shown, other] = scan(lent, count, card(SHEN), carrier(1), card(BAI))
    assert isinstance(other, HolderAsked) and (other.missed, other.missed_at) == (2, "沈知远")
    assert ended(lent, count) == 1
    lent.do(ScanForCount(count=count, scanned=card(BAI)))
    lent.do(ScanForCount(count=count, scanned=carrier(6)))
    assert ended(lent, count) == 0
