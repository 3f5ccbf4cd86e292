"""Requests for what is out: who may wait, in which order, and when a request lapses."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from recordsroom.domain.reserving import (
    LONGEST_DAYS,
    Reservation,
    ReserveEnd,
    doubt_of_lending,
    may_reserve,
    waiting_now,
)
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Custody, Level
from tests.builders import TODAY, a_carrier, a_reader

OUT = a_carrier(custody=Custody.ON_LOAN)
ONE = Reservation(1, 1, 1, TODAY, "", 0, 1, None, None)


def why(**odd: object) -> tuple[Reason, ...]:
    asked = {"carrier": OUT, "level": Level.MIMI, "reader": a_reader(), "holder": 2, "until": TODAY, "today": TODAY}
    return tuple(one.reason for one in may_reserve(**{**asked, **odd}))  # type: ignore[arg-type]  # odd by name


def test_r062_only_what_somebody_else_has_is_waited_for():
    assert why() == why(holder=None) == ()
    assert why(carrier=a_carrier()) == (Reason.HERE_TO_LEND,)
    assert why(carrier=a_carrier(custody=Custody.WITHDRAWN)) == (Reason.CARRIER_WITHDRAWN,)
    assert why(holder=1) == (Reason.ALREADY_WITH_READER,)
    assert why(reader=a_reader(cleared=Level.INTERNAL)) == (Reason.NOT_CLEARED,)
    for day in (TODAY - timedelta(days=1), TODAY + timedelta(days=LONGEST_DAYS + 1)):
        assert why(until=day) == (Reason.VALUE_NOT_POSSIBLE,)


def test_the_first_who_asked_is_first_and_who_lapsed_waits_no_more():
    second, ended = replace(ONE, id=2, reserved_for_id=2), replace(ONE, id=3, reserve_end=ReserveEnd.WITHDRAWN)
    assert waiting_now((second, ONE, ended), TODAY) == (ONE, second)
    assert waiting_now((ONE,), TODAY + timedelta(days=1)) == ()
    assert doubt_of_lending((ONE, second), 1) == doubt_of_lending((), 2) == ()
    assert doubt_of_lending((ONE, second), 2) == (Doubt.SOMEBODY_WAITS,)


def test_nothing_of_a_request_is_told_where_it_is_written_out():
    assert repr(ONE) == "Reservation(1)"
