"""What is gathered for a list: a file brings what lies in it, and what cannot leave is left out with its reason."""

from __future__ import annotations

import pytest

from recordsroom.domain.appraising import Opinion
from recordsroom.domain.commands import EndHold, GiveUpDestruction, GiveUpTransfer, LendCarrier, PlaceHold
from recordsroom.domain.rules import Doubt
from recordsroom.services.queries.appraising import to_leave
from recordsroom.services.queries.gathered import Gathered, LeftOut, LeftWhy, gathered
from recordsroom.services.queries.holds import holds_register
from recordsroom.services.room import Room
from tests.rooms import SECURITY, House
from tests.services import destroying_runs as runs
from tests.services.test_appraising import CODES, ended
from tests.services.test_gone import destroy
from tests.services.test_lending import approve
from tests.services.test_record_questions import FILE, a_file
from tests.services.test_transferring import wish
from ui.messages.destroying import left_words

PUBLIC, INTERNAL, MIMI, OTHER = 1, 2, 3, 6


def why(found: Gathered) -> dict[str, LeftWhy]:
    return {one.code[-4:]: one.why for one in found.left_out}


def test_t31_what_is_listed_held_out_or_gone_is_left_out_beforehand(house: House):
    room, keys = house.room, (PUBLIC, INTERNAL, MIMI, OTHER)
    assert [key for key, _code in room.ask(gathered, keys).pieces] == list(keys)
    room.do(wish(PUBLIC))
    room.do(PlaceHold(record=OTHER, reason="涉诉"))
    approve(room, INTERNAL)
    room.do(LendCarrier(carrier=INTERNAL, reader=1))
    destroy(house, MIMI)
    found = room.ask(gathered, keys)
    assert (found.records, found.pieces) == (keys, ())
    told = {"0001": LeftWhy.ON_LIST, "0002": LeftWhy.OUT, "0003": LeftWhy.GONE, "0006": LeftWhy.HELD}
    assert why(found) == told
    words = left_words(found.left_out)
    assert all(one.code in words for one in found.left_out)
    room.do(EndHold(hold=room.ask(holds_register)[0].id, reason="结案"))
    assert why(room.ask(gathered, (OTHER,))) == {}
    assert house.enter(SECURITY).ask(gathered, keys) == Gathered((), (), ())


def test_t31_what_a_list_that_was_given_up_named_is_free_again(room: Room):
    room.do(wish(PUBLIC))
    room.do(runs.listing(MIMI))
    assert len(room.ask(gathered, (PUBLIC, MIMI)).left_out) == 2
    room.do(GiveUpTransfer(transfer=1, why="缓移"))
    room.do(GiveUpDestruction(destruction=1, why="缓办"))
    assert room.ask(gathered, (PUBLIC, MIMI)).left_out == ()


def test_t31_a_file_brings_all_its_carriers_and_a_hold_keeps_them_all(room: Room):
    file = a_file(room)
    before = room.ask(gathered, (file,))
    assert len(before.pieces) >= 2 and {code for _key, code in before.pieces} == {FILE}
    room.do(PlaceHold(record=file, reason="审计"))
    held = room.ask(gathered, (file,))
    assert held.pieces == () and {one.why for one in held.left_out} == {LeftWhy.HELD}
    assert len(held.left_out) == len(before.pieces)


def test_t31_an_appraisal_leaves_out_what_cannot_go(house: House):
    room = house.room
    key = ended(room)
    out = room.ask(to_leave, key, Opinion.DESTROY)
    assert out is not None and [code for _key, code in out.pieces] == [CODES[1]] and out.left_out == ()
    room.do(wish(out.pieces[0][0], confirmed=frozenset(_doubts())))
    again = room.ask(to_leave, key, Opinion.DESTROY)
    assert again is not None and again.pieces == ()
    assert [(one.code, one.why) for one in again.left_out] == [(CODES[1], LeftWhy.ON_LIST)]


def _doubts() -> tuple[Doubt, ...]:
    return (Doubt.TRANSFER_NOT_PERMANENT,)


@pytest.mark.parametrize("count", [1, 12, 13])
def test_what_is_left_out_is_named_as_far_as_it_finds_room(count: int):
    left = tuple(LeftOut(f"C{number:02d}", "", LeftWhy.OUT) for number in range(count))
    words = left_words(left)
    assert sum(one.code in words for one in left) == min(count, 12) and str(count) in words
