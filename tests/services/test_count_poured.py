"""What a memory scanner read stands at a time that nobody knows; lists of cards are a witness too (P-01, §6.5)."""

from __future__ import annotations

from recordsroom.domain.commands import (
    LendCarrier,
    ReturnCarrier,
    ScanForCount,
    ShelveCarrier,
)
from recordsroom.domain.counting import ScopeKind
from recordsroom.domain.rules import Reason
from recordsroom.domain.witnesses import CardKind, CountOutcome
from recordsroom.services.room import Room
from tests.rooms import House
from tests.services.bringing import rows
from tests.services.count_runs import CABINET, FIRST, LOW, OTHER, begun, carrier, ended, found, refused, scan, shelf
from tests.services.test_count_held import SHEN, card

O = CountOutcome  # noqa: E741 - the tests read as the table of §6.5


def poured(room: Room, count: int, *codes: str, of_card: bool = False) -> None:
    for code in codes:
        room.do(ScanForCount(count=count, scanned=code, poured=True, of_card=of_card))


def test_n2_what_moved_lawfully_between_reading_and_pouring_is_no_discrepancy(counted_house: House):
    room, clock = counted_house.room, counted_house.clock
    count = begun(room)
    clock.move(minutes=30)
    # The scanner has read both cabinets by now; these three go on before it is poured in.
    room.do(LendCarrier(carrier=1, reader=SHEN))
    room.do(ShelveCarrier(carrier=2, location=LOW, move=True))
    room.do(ShelveCarrier(carrier=12, location=CABINET, move=True))
    clock.move(minutes=30)
    poured(room, count, shelf(CABINET), *map(carrier, FIRST), shelf(LOW), *map(carrier, OTHER), shelf(4))
    assert ended(room, count) == []


def test_n2_what_was_put_where_it_never_belonged_is_found_in_a_pour_too(counted_house: House):
    room, clock = counted_house.room, counted_house.clock
    count = begun(room)
    clock.move(minutes=30)
    room.do(ShelveCarrier(carrier=2, location=LOW, move=True))
    clock.move(minutes=30)
    poured(room, count, shelf(CABINET), *map(carrier, FIRST), shelf(LOW), shelf(4), carrier(11), carrier(2))
    assert ended(room, count) == [(O.MISSING, "0012"), (O.MISPLACED, "0002"), (O.MISPLACED, "0011")]


def test_n2_what_a_holder_gave_back_before_the_pour_was_rightly_shown(counted_house: House):
    room, clock = counted_house.room, counted_house.clock
    room.do(LendCarrier(carrier=1, reader=SHEN))
    room.do(LendCarrier(carrier=7, reader=SHEN))
    count = begun(room, scope_kind=ScopeKind.OUT, scope_value=0)
    clock.move(minutes=30)
    room.do(ReturnCarrier(carrier=1))
    poured(room, count, card(SHEN), carrier(1), carrier(7), carrier(3))
    assert found(room, count) == [(O.ISSUE_UNENTERED, "0003")]


def test_r099_a_list_of_cards_names_labels_or_reference_codes_and_needs_no_shelf(counted: Room):
    count = begun(counted, cards=CardKind.CATALOGUE)
    codes = [str(code) for (code,) in rows(counted, "SELECT reference_code FROM records ORDER BY id")]
    of_first = rows(counted, "SELECT record_id FROM carriers WHERE id = 1")[0][0]
    poured(counted, count, codes[of_first - 1], *(carrier(n) for n in (*FIRST[1:], OTHER[0])), of_card=True)
    nothing = ScanForCount(count=count, scanned="9999", of_card=True, poured=True)
    assert refused(counted, nothing) == (Reason.CARD_OF_NOTHING,)
    scan(counted, count, shelf(CABINET), *map(carrier, FIRST), shelf(LOW), *map(carrier, OTHER), shelf(4))
    assert refused(counted, nothing) == (Reason.CARD_OF_NOTHING,), "a card is no thing that stands on a shelf"
    assert ended(counted, count) == [(O.CARD_MISSING, "0012")]
