"""A row in every table of approvals that were given otherwise than on paper, for the tests that look at all tables."""

from __future__ import annotations

from recordsroom.domain.approval_ways import ApprovalWay, DayWord, GivenWay
from recordsroom.domain.day_closing import LeftCause
from recordsroom.domain.enquiries import AskedAs, Enquiry, EnquiryItem
from recordsroom.domain.inside_work import DayInside
from recordsroom.domain.room_stays import DayStay, RoomStay
from recordsroom.storage.unit import Unit
from tests.builders import TODAY
from tests.rooms import ARCHIVIST


def fill_ways(unit: Unit, closing: int) -> None:
    """A word that was not signed when a day closed, and was signed later."""
    given = unit.add(
        GivenWay,
        approval_id=1,
        given_as=ApprovalWay.TELEPHONE,
        ground="出差",
        given_at=0,
        given_by=ARCHIVIST,
        sign_by=TODAY,
        later_signed_on=TODAY,
        later_signed_at=1,
        later_signed_by=ARCHIVIST,
    )
    said = {"asked_as": AskedAs.LETTER, "enquirer": "周砚秋", "enquirer_unit": "规划院", "sought": "批复"}
    let = {"let_by_id": 1, "let_no": "1", "answer": "见复函", "answered_as": AskedAs.LETTER, "proof_no": "证1"}
    when = {"enquired_at": 0, "enquired_by": ARCHIVIST, "answered_at": 1, "answered_by": ARCHIVIST}
    enquiry = unit.add(Enquiry, enquiry_no="代查2026-0001", **said, **let, **when)
    unit.add(EnquiryItem, enquiry_id=enquiry.id, looked_into_id=1)
    who = {"entrant_id": 1, "entrant": "甲", "entrant_unit": "乙", "identity_shown": "证", "entering_for": "检修"}
    beside = {"room_let_by_id": 1, "with_keeper_id": ARCHIVIST, "second_with": "丙", "phone_kept": "1"}
    times = {"things_in": "工具", "things_out": "工具", "inside_since": 0, "outside_since": 1, "let_out_by": ARCHIVIST}
    stay = unit.add(RoomStay, **who, **beside, **times)
    unit.add(DayInside, closing_id=closing, inside_piece_id=1)
    unit.add(DayStay, closing_id=closing, room_stay_id=stay.id)
    unit.add(DayWord, closing_id=closing, given_way_id=given.id, left_cause=LeftCause.WORD_UNSIGNED)
