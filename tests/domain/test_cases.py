"""Transport cases judged: states, what may travel together, seals, who touches them (P-18)."""

from __future__ import annotations

from dataclasses import replace

from recordsroom.domain.cases import (
    CasePacking,
    CaseState,
    CaseTrip,
    TransportCase,
    case_left,
    may_be_packed,
    may_fill,
    may_seal,
    may_touch_seal,
    may_travel_in,
    may_unseal,
    seal_doubt,
    state_of,
)
from recordsroom.domain.day_closing import LeftCause, keeps_open
from recordsroom.domain.dual_control import Second
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Level
from tests.builders import a_carrier

CASE = TransportCase(1, "3000000016", "001", "总务科", Level.JUEMI, False)
PACKING = CasePacking(1, 1, 1, None, 1, 1, None, None)
TRIP = CaseTrip(1, 1, 1, None, None, None, None, None, None, None, None, None)


def test_p18_the_trip_tells_the_state():
    sealed = replace(TRIP, seal_no="F1", sealed_at=1)
    loaded = replace(sealed, loaded_at=2)
    arrived = replace(loaded, arrived_at=3, arrived_place_id=1)
    unsealed = replace(arrived, unsealed_at=4, seal_found="F1")
    told = [state_of(one) for one in (None, TRIP, sealed, loaded, arrived, unsealed, replace(unsealed, ended_at=5))]
    assert told == [*CaseState, CaseState.EMPTY]
    assert repr(CASE) + repr(TRIP) + repr(PACKING) == "TransportCase(1)CaseTrip(1)CasePacking(1)"


def test_p18_each_state_says_what_may_be_done():
    may = {state: (may_fill(state), may_unseal(state)) for state in CaseState}
    reasons = {state: tuple(one and one.reason for one in said) for state, said in may.items()}
    assert reasons == {
        CaseState.EMPTY: (None, Reason.CASE_NOT_SEALED),
        CaseState.PACKED: (None, Reason.CASE_NOT_SEALED),
        CaseState.SEALED: (Reason.CASE_SEALED, None),
        CaseState.LOADED: (Reason.CASE_SEALED, Reason.CASE_ON_THE_WAY),
        CaseState.ARRIVED: (Reason.CASE_SEALED, None),
        CaseState.UNPACKED: (Reason.CASE_UNPACKING, Reason.CASE_NOT_SEALED),
    }
    assert [one.reason for one in may_seal(CaseState.SEALED, "F2026", used=True)] == [
        Reason.CASE_SEALED,
        Reason.SEAL_USED,
    ]
    assert [one.reason for one in may_seal(CaseState.EMPTY, "F", used=False)] == [
        Reason.CASE_NOTHING_IN,
        Reason.SEAL_NOT_POSSIBLE,
    ]
    assert may_seal(CaseState.PACKED, "封2026-1", used=False) == ()


def test_r038_r039_top_secret_travels_alone_and_nothing_above_the_case():
    low = replace(CASE, max_level=Level.MIMI)
    assert may_travel_in(low, (None, Level.MIMI), ()) is None
    assert may_travel_in(low, (), (Level.MIMI,)) is None
    above = may_travel_in(low, (Level.JIMI,), ())
    assert above is not None
    assert above.facts == {"level": Level.JIMI, "case_level": Level.MIMI}
    mixed = may_travel_in(CASE, (Level.JUEMI,), (None,))
    assert mixed is not None
    assert mixed.reason is Reason.TOP_SECRET_ALONE
    assert may_travel_in(CASE, (Level.JUEMI,), (Level.JUEMI,)) is None


def test_p18_seals_are_compared_as_they_are_read():
    assert seal_doubt("F2026-1", "f2026-1") is None
    assert seal_doubt("F2026-1", "F2026-2") is Doubt.SEAL_DIFFERS
    assert seal_doubt("F2026-1", "") is Doubt.SEAL_BROKEN


def test_r046_who_touches_a_seal_follows_from_what_is_under_it():
    def said(second: Second, *levels: Level | None) -> Reason | None:
        found = may_touch_seal(levels, second)
        return found.reason if found else None

    assert said(Second.NOBODY, Level.MIMI) is None
    assert said(Second.NOBODY) is None
    assert said(Second.NOBODY, None) is Reason.SEAL_NEEDS_TWO
    assert said(Second.NOBODY, Level.JIMI) is Reason.SEAL_NEEDS_TWO
    assert said(Second.PAPER, Level.JIMI) is None
    assert said(Second.PAPER, Level.JUEMI) is Reason.SECOND_PASSWORD_MISSING
    assert said(Second.PASSWORD, Level.JUEMI) is None


def test_p18_what_belongs_in_a_box_is_packed_with_it():
    assert may_be_packed(a_carrier()) is None
    boxed = may_be_packed(a_carrier(box_id=1))
    assert boxed is not None
    assert boxed.reason is Reason.CASE_TAKES_BOXES


def test_p18_a_case_under_its_seal_in_the_room_may_stay_for_the_night():
    told = {state: case_left(state) for state in CaseState}
    open_ones = dict.fromkeys((CaseState.PACKED, CaseState.UNPACKED), LeftCause.CASE_UNSEALED)
    assert {state: cause for state, cause in told.items() if cause} == {
        **open_ones,
        CaseState.LOADED: LeftCause.CASE_ON_ITS_WAY,
    }
    assert keeps_open(LeftCause.CASE_ON_ITS_WAY) and keeps_open(LeftCause.CASE_UNSEALED)
