"""What is out otherwise than on loan: a leg of circulation and a copy are never renewed at the desk (R-61)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from recordsroom.domain.commands import (
    BeginCirculation,
    FileCopies,
    LetCopies,
    MakeCopies,
    RenewLoan,
    ReturnCarrier,
    SendLeg,
)
from recordsroom.domain.copy_facts import CopiesMade
from recordsroom.domain.copying import CopyWay
from recordsroom.domain.rules import Reason
from recordsroom.services.room import Room
from tests.builders import TODAY
from tests.services.case_runs import refused

INTERNAL, SHEN, BRANCH = 2, 1, 2


def test_r076_a_leg_of_circulation_is_not_renewed(room: Room):
    room.do(BeginCirculation(circulation_no="传2026-0001", carriers=(INTERNAL,), readers=(SHEN,)))
    room.do(SendLeg(leg=1))
    assert refused(room, RenewLoan(carrier=INTERNAL)) == (Reason.NOT_RENEWED_HERE,)


def test_r087_the_day_by_which_a_copy_comes_back_is_not_renewed(room: Room):
    told: dict[str, Any] = {"form_no": "复2026-0001", "carrier": INTERNAL, "reader": SHEN, "approver": BRANCH}
    told |= {"approved_on": TODAY, "back_on": TODAY + timedelta(days=9)}
    room.do(LetCopies(**told, way=CopyWay.COPY, copies=1, purpose="编规划"))
    made = room.do(MakeCopies(copy_form=1, copies=1, pages=6, device="3号复印机")).told
    assert isinstance(made, CopiesMade)
    (copy,) = made.carriers
    assert refused(room, RenewLoan(carrier=copy)) == (Reason.NOT_RENEWED_HERE,)
    room.do(ReturnCarrier(carrier=copy, pages=6))
    room.do(FileCopies(carriers=(copy,)))
    assert refused(room, RenewLoan(carrier=copy)) == (Reason.NOT_ON_LOAN,), "a filed copy is a carrier as any other"
