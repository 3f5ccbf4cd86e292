"""What is told on coming in: when this account was here last, the failures since, and how the journal was found."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from recordsroom.bootstrap import unlock
from recordsroom.domain.commands import ShelveCarrier, SignOut
from recordsroom.domain.errors import WrongKey
from recordsroom.services.queries.coming_in import ComingIn, coming_in
from recordsroom.services.room import Room
from tests.builders import MovableClock
from tests.rooms import ACCOUNTS, ARCHIVIST, CHEAP, SECOND, House

LogIn = Callable[[int], Room]


def told(room: Room) -> ComingIn:
    found = room.ask(coming_in)
    assert found is not None
    return found


def miss(house: House, user: int) -> None:
    house.room.close()
    with pytest.raises(WrongKey):
        unlock(house.folder, ACCOUNTS[user - 1].name, "Not the password1!", clock=house.clock, floor=CHEAP)


def test_the_first_time_there_is_no_last_time(log_in: LogIn, house: House):
    head = house.room.do(ShelveCarrier(carrier=1, location=2))
    found = told(log_in(ARCHIVIST))
    assert found == ComingIn(None, 0, head.entry, head.head_code)


def test_it_tells_when_this_account_was_here_last_and_what_was_written_since(
    log_in: LogIn, house: House, clock: MovableClock
):
    log_in(ARCHIVIST)
    then = clock().local
    clock.move(hours=3)
    log_in(SECOND).do(ShelveCarrier(carrier=1, location=2))
    left = house.room.do(SignOut())
    clock.move(hours=3)
    found = told(log_in(ARCHIVIST))
    assert found == ComingIn(then, 0, left.entry, left.head_code)


def test_wrong_passwords_since_the_last_time_are_added_up_whoever_unlocked_between(log_in: LogIn, house: House):
    log_in(ARCHIVIST)
    miss(house, SECOND)
    log_in(SECOND)
    miss(house, ARCHIVIST)
    miss(house, SECOND)
    assert told(log_in(ARCHIVIST)).failures == 3
    assert told(log_in(SECOND)).failures == 2
    assert told(log_in(SECOND)).failures == 0


def test_where_nobody_signed_in_there_is_nothing_to_tell(house: House):
    assert house.room.ask(coming_in) is None
