"""Kept overnight through the door of a real room: kept, found on Today, read on, given to another, given up."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import (
    CheckIn,
    CheckOut,
    KeepNoMore,
    KeepOvernight,
    LendCarrier,
    ReturnCarrier,
    ShelveCarrier,
    Undo,
)
from recordsroom.domain.errors import Doubtful
from recordsroom.domain.overnight import KeptState
from recordsroom.domain.overnight_facts import KeptNoMore, KeptOvernight
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.visit_facts import CheckedIn
from recordsroom.domain.visits import Identity
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.overnight import kept_of, overnight_of, overnight_register
from recordsroom.services.queries.scanned_seat import visit_by_id
from recordsroom.services.queries.today import today
from recordsroom.services.room import Room
from tests.builders import MovableClock
from tests.rooms import AUDITOR, House
from tests.services.test_lending import BAI, INTERNAL, JIMI, PUBLIC, SHEN, approve
from tests.services.test_visits import carrier, come, give, seated, why_not

__all__ = ["seated"]


def read(room: Room, visit: int, *keys: int) -> None:
    for key in keys:
        give(room, visit, key, pages=carrier(room, key).pages)
        room.do(ReturnCarrier(carrier=key, pages=carrier(room, key).pages))


def states(room: Room) -> list[KeptState]:
    return [row.state for row in room.ask(overnight_register)]


def matters(room: Room) -> dict[Matter, tuple[int, int]]:
    return {work.matter: (work.count, work.people) for work in room.ask(today).works}


def test_what_is_kept_waits_till_the_next_working_day_and_is_read_on(seated: Room, clock: MovableClock):
    visit = come(seated, SHEN, 1)
    give(seated, visit, PUBLIC)
    assert why_not(seated, KeepOvernight(visit=visit)) == (Reason.NOTHING_TO_KEEP,), "it lies on the table still"
    seated.do(ReturnCarrier(carrier=PUBLIC, pages=carrier(seated, PUBLIC).pages))
    before = matters(seated)[Matter.TO_SHELVE][0]
    told = seated.do(KeepOvernight(visit=visit)).told
    assert isinstance(told, KeptOvernight) and (told.pieces, told.seat_no) == (1, "1")
    assert why_not(seated, KeepOvernight(visit=visit)) == (Reason.NOTHING_TO_KEEP,), "and nothing twice"
    seated.do(CheckOut(visit=visit))
    assert matters(seated)[Matter.KEPT_OVERNIGHT] == (1, 1)
    assert matters(seated).get(Matter.TO_SHELVE, (0, 0))[0] == before - 1, "what waits is not to be shelved"
    assert carrier(seated, PUBLIC).kept_for == carrier_reader(seated)
    clock.move(days=(told.until - clock().today).days)
    came = seated.do(CheckIn(reader=SHEN, identity=Identity.CARD, seat=1)).told
    assert isinstance(came, CheckedIn) and came.kept == 1
    here = seated.ask(visit_by_id, came.visit)
    assert here is not None and here.kept == (carrier(seated, PUBLIC).reference_code,)
    give(seated, came.visit, PUBLIC)
    assert states(seated) == [KeptState.READ_ON] and Matter.KEPT_OVERNIGHT not in matters(seated)


def test_r060_it_goes_to_another_or_out_of_the_room_by_confirmation_only(seated: Room):
    visit = come(seated, SHEN, 1)
    read(seated, visit, PUBLIC)
    seated.do(KeepOvernight(visit=visit))
    other = come(seated, BAI, 2)
    with pytest.raises(Doubtful) as asked:
        give(seated, other, PUBLIC)
    assert asked.value.doubts == (Doubt.KEPT_FOR_ANOTHER,)
    approve(seated, PUBLIC, reader=BAI)
    with pytest.raises(Doubtful) as asked:
        seated.do(LendCarrier(carrier=PUBLIC, reader=BAI))
    assert Doubt.KEPT_FOR_ANOTHER in asked.value.doubts
    give(seated, other, PUBLIC, confirmed=frozenset({Doubt.KEPT_FOR_ANOTHER}))
    assert states(seated) == [KeptState.TO_ANOTHER]


def test_r054_whoever_reads_on_is_given_a_seat_that_does_for_what_was_kept(seated: Room, clock: MovableClock):
    approve(seated, JIMI)
    visit = come(seated, SHEN, 3)
    read(seated, visit, JIMI)
    seated.do(KeepOvernight(visit=visit, confirmed=frozenset({Doubt.SECRETS_OVERNIGHT}), phrase="2"))
    seated.do(CheckOut(visit=visit))
    clock.move(days=3)
    other, again = (seated.do(CheckIn(reader=reader, identity=Identity.CARD)).told for reader in (BAI, SHEN))
    assert isinstance(other, CheckedIn) and isinstance(again, CheckedIn)
    assert (other.seat_no, again.seat_no, again.kept) == ("1", "3", 1)


def test_r060_secrets_stay_by_confirmation_only(seated: Room):
    approve(seated, JIMI, reader=SHEN)
    visit = come(seated, SHEN, 3)
    read(seated, visit, JIMI)
    with pytest.raises(Doubtful) as asked:
        seated.do(KeepOvernight(visit=visit))
    assert asked.value.doubts == (Doubt.SECRETS_OVERNIGHT,)
    seated.do(KeepOvernight(visit=visit, confirmed=frozenset({Doubt.SECRETS_OVERNIGHT})))
    assert states(seated) == [KeptState.KEPT]


def test_what_nobody_comes_for_is_told_shelved_or_given_up(house: House, seated: Room, clock: MovableClock):
    visit = come(seated, SHEN, 1)
    read(seated, visit, PUBLIC)
    kept = seated.do(KeepOvernight(visit=visit))
    assert seated.ask(overnight_of, PUBLIC) == 1 and seated.ask(overnight_of, INTERNAL) == 0
    assert seated.do(KeepNoMore(overnight=1)).told == KeptNoMore(1, carrier_reader(seated))
    assert states(seated) == [KeptState.GIVEN_UP]
    assert why_not(seated, KeepNoMore(overnight=1)) == (Reason.NOTHING_TO_DO,)
    seated.do(Undo(entry=kept.entry + 1))
    clock.move(days=9)
    assert states(seated) == [KeptState.LAPSED] and matters(seated)[Matter.KEPT_LAPSED] == (1, 1)
    assert seated.ask(kept_of, SHEN) == () and carrier(seated, PUBLIC).kept_for == ""
    seated.do(ShelveCarrier(carrier=PUBLIC, location=2))
    assert states(seated) == [KeptState.SHELVED] and Matter.KEPT_LAPSED not in matters(seated)
    assert house.enter(AUDITOR).ask(overnight_register) == ()


def carrier_reader(room: Room) -> str:
    return room.ask(overnight_register)[0].reader
