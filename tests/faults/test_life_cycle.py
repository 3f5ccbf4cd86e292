"""The life cycle, every state × request × person: two carriers, three persons, seven moves (T7)."""

from __future__ import annotations

import faulthandler

import pytest

from recordsroom.domain import destroying
from recordsroom.domain.commands import PlaceHold
from recordsroom.domain.errors import Refused
from recordsroom.storage.transaction import unit_of_work
from tests.faults.living import PERSONS, Differs, Walk
from tests.faults.plain_life import MOVES, ways
from tests.rooms import ARCHIVIST, AUDITOR, SECOND, SECURITY, House
from tests.services.destroying_runs import approval, aside, listing
from tests.services.eventful import signer_of

FEW, ALL, ENOUGH_TO_FIND = 4, 8, 5


def test_t7_every_triple_ends_as_the_plain_life_says(house: House, pytestconfig: pytest.Config):
    depth = ALL if pytestconfig.getoption("--full") else FEW
    if depth == ALL:
        # The whole walk takes a minute or more, and nothing of that is a test that hangs.
        faulthandler.cancel_dump_traceback_later()
    met = Walk(house.room, depth).run()
    print(f"depth {depth}", sorted(met.items()))
    assert met["triples"] == len(ways(depth)) * len(MOVES) * len(PERSONS)
    assert met["done"] + met["refused"] == met["triples"] and met["done"] > met["states"]


def test_t7_a_build_that_forgets_the_hold_is_found_out(house: House, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(destroying, "kept_back", lambda _one: None)
    with pytest.raises(Differs, match="SET_ASIDE"):
        Walk(house.room, ENOUGH_TO_FIND).run()


def test_t7_what_is_refused_stands_in_the_journal(house: House):
    room = house.enter(ARCHIVIST)
    room.do(listing(1))
    room.do(approval(room), second=signer_of(house, SECOND))
    room.do(PlaceHold(record=1, reason="诉讼"))
    for person in (ARCHIVIST, SECURITY, AUDITOR):
        room = house.enter(person)
        before = _refusals(house)
        with pytest.raises(Refused):
            room.do(aside(1)[0])
        assert _refusals(house) == before + 1


def _refusals(house: House) -> int:
    with unit_of_work(house.room.vault) as unit:
        return unit.count("SELECT count(*) FROM journal WHERE outcome = 'REFUSED'")
