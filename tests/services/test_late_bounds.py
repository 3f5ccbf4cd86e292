"""What is entered late did not happen before the carrier was here (P-06)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from recordsroom.domain.commands import LendCarrier, OpenSheet, RecordApproval, ReturnCarrier
from recordsroom.domain.desk_facts import SheetOpened
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Lent
from recordsroom.domain.late_entries import LateCause
from recordsroom.domain.rules import Reason
from recordsroom.services.room import Room
from tests.builders import TODAY, MovableClock

PUBLIC, SHEN = 1, 1
HOUR = 3_600_000


def opened(room: Room, number: str, hours: int) -> int:
    early = room.clock().wall_ms - hours * HOUR
    told = room.do(OpenSheet(sheet_no=number, happened_at=early, cause=LateCause.POWER_CUT)).told
    assert isinstance(told, SheetOpened)
    return told.sheet


def test_p06_nothing_happened_to_a_carrier_before_the_day_on_which_it_came_in(room: Room, clock: MovableClock):
    clock.move(days=2)
    on = TODAY - timedelta(days=3)
    room.do(RecordApproval(form_no="A", approver=4, approved_on=on, reader=SHEN, carriers=(PUBLIC,)))
    with pytest.raises(Refused) as caught:
        room.do(LendCarrier(carrier=PUBLIC, reader=SHEN, late_sheet=opened(room, "手写1", hours=72)))
    assert caught.value.reasons == (Reason.LATE_BEFORE_HERE,)
    # On the day itself the list may have come in after the loan on paper.
    same_day = opened(room, "手写2", hours=48 + 9)
    assert isinstance(room.do(LendCarrier(carrier=PUBLIC, reader=SHEN, late_sheet=same_day)).told, Lent)
    with pytest.raises(Refused) as caught:
        room.do(ReturnCarrier(carrier=PUBLIC, pages=11, late_sheet=opened(room, "手写3", hours=72)))
    assert set(caught.value.reasons) == {Reason.LATE_BEFORE_LOAN, Reason.LATE_BEFORE_HERE}
