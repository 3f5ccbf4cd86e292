"""A disc that lies in a volume: asked about when the volume goes for good, and brought back uncounted (P-19)."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import AddToDestruction
from recordsroom.domain.doubts import Doubt
from recordsroom.domain.errors import Doubtful
from recordsroom.domain.values import Level
from recordsroom.services.queries.scanned import CarrierSeen, what_is
from recordsroom.services.room import Room
from tests.services.destroying_runs import SURE, listing, the_list
from tests.services.registers import copy, said
from tests.services.test_registering import carriers, entered, new
from tests.services.test_transferring import wish

OTHER = 1


@pytest.fixture
def volume(room: Room) -> tuple[int, int]:
    """The carriers of a volume and of the disc that lies in it."""
    told = entered(room, new(room, facts=said(Level.MIMI, secrecy_term="10年"), carriers=(copy("3", discs=1),)))
    paper, disc = carriers(room, told.record)
    return paper.id, disc.id


def doubts_of(room: Room, command: object) -> tuple[Doubt, ...]:
    with pytest.raises(Doubtful) as caught:
        room.do(command)  # type: ignore[arg-type]
    return caught.value.doubts


def test_p19_a_list_asks_about_the_disc_that_stays(room: Room, volume: tuple[int, int]):
    paper, disc = volume
    assert doubts_of(room, listing(paper)) == (Doubt.ENCLOSED_LEFT,)
    assert doubts_of(room, wish(paper)) == (Doubt.ENCLOSED_LEFT,)
    room.do(listing(OTHER))
    assert doubts_of(room, AddToDestruction(destruction=1, carriers=(paper,), confirmed=SURE)) == (Doubt.ENCLOSED_LEFT,)
    for key in (disc, paper):
        room.do(AddToDestruction(destruction=1, carriers=(key,), confirmed=SURE))
    assert [line.doomed_id for line in the_list(room).file.standing] == [OTHER, disc, paper]


def test_p19_what_was_decided_once_is_not_asked_again(room: Room, volume: tuple[int, int]):
    paper, _disc = volume
    room.do(listing(paper, confirmed=SURE | {Doubt.ENCLOSED_LEFT}))
    room.do(AddToDestruction(destruction=1, carriers=(OTHER,), confirmed=SURE))
    assert len(the_list(room).file.standing) == 2


def test_p19_the_desk_counts_no_pages_of_a_disc(room: Room):
    told = entered(room, new(room, facts=said(Level.JIMI, secrecy_term="20年"), carriers=(copy("3", discs=1),)))
    seen = [room.ask(what_is, carrier.barcode) for carrier in carriers(room, told.record)]
    assert [one.counts_pages for one in seen if isinstance(one, CarrierSeen)] == [True, False]
