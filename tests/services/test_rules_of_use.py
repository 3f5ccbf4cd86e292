"""Rules of use that no refusal alone would show, each both ways (R-56, R-71, R-81, R-146)."""

from __future__ import annotations

import pypdfium2

from recordsroom.domain.commands import LendCarrier, RecordApproval, ReturnCarrier, SendLeg, ShelveCarrier
from recordsroom.domain.facts import Lent
from recordsroom.domain.holdings import Record
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Custody, Level, Scheme
from recordsroom.services.documents import loan_register, loan_slip
from recordsroom.services.documents.gallery import sample_page
from recordsroom.services.queries.circulating import circulation_sheets
from recordsroom.services.queries.scanned import CarrierSeen, what_is
from recordsroom.services.room import Room
from tests.builders import TODAY
from tests.rooms import House
from tests.services.case_runs import refused
from tests.services.eventful import sealed_change
from tests.services.test_carrying import form
from tests.services.test_circulating import begin
from tests.services.test_copying import carrier

PUBLIC, INTERNAL, CABINET, PRINCIPAL = 1, 2, 2, 4


def seen(room: Room, key: int) -> CarrierSeen:
    found = room.ask(what_is, carrier(room, key).barcode)
    assert isinstance(found, CarrierSeen)
    return found


def test_r071_juemi_never_leaves_the_country_and_what_is_below_only_on_a_leaders_signature(house: House):
    room = house.room
    abroad = form(carriers=(INTERNAL,), abroad=True)
    assert Reason.CARRY_APPROVER_TOO_LOW in refused(room, form(carriers=(INTERNAL,), abroad=True, approver=1))
    room.do(abroad)
    sealed_change(house, Record, {PUBLIC: {"level": Level.JUEMI, "scheme": Scheme.STATE}})
    top = {"carriers": (PUBLIC,), "approver": PRINCIPAL, "companions": "苏怀瑾", "carry_no": "携2"}
    assert Reason.STAYS_IN_COUNTRY in refused(room, form(**top, abroad=True))
    assert Reason.STAYS_IN_COUNTRY not in refused(room, form(**top))


def test_r081_who_brings_a_folder_to_a_leader_who_is_away_stands_on_its_leg(room: Room):
    room.do(begin(room))
    room.do(SendLeg(leg=1, courier=" 苏怀瑾 "))
    legs = room.ask(circulation_sheets)[0].legs
    assert [leg.courier for leg in legs] == ["苏怀瑾", ""], "where nobody is named the reader came himself"


def test_r146_one_scan_says_where_it_is_who_has_it_and_until_when(room: Room):
    room.do(ShelveCarrier(carrier=PUBLIC, location=CABINET))
    here = seen(room, PUBLIC)
    assert (here.custody, here.place, here.reader_name, here.due_on) == (Custody.SHELVED, "02 库 01 柜", None, None)
    room.do(RecordApproval(form_no="A", approver=PRINCIPAL, approved_on=TODAY, reader=1, carriers=(PUBLIC,)))
    room.do(LendCarrier(carrier=PUBLIC, reader=1))
    out = seen(room, PUBLIC)
    assert (out.custody, out.place, out.reader_name) == (Custody.ON_LOAN, None, "沈知远") and out.due_on is not None
    room.do(ReturnCarrier(carrier=PUBLIC))
    assert seen(room, PUBLIC).reader_name is None


def test_r056_nothing_goes_out_before_a_leader_let_it_and_its_own_sheet_tells_the_cautions(room: Room):
    assert refused(room, LendCarrier(carrier=INTERNAL, reader=1)) == (Reason.APPROVAL_MISSING,)
    room.do(RecordApproval(form_no="A", approver=PRINCIPAL, approved_on=TODAY, reader=1, carriers=(INTERNAL,)))
    told = room.do(LendCarrier(carrier=INTERNAL, reader=1)).told
    assert isinstance(told, Lent) and told.reader_name == "沈知远"


def test_r056_the_slip_of_a_loan_bears_the_cautions_that_are_told_face_to_face():
    slip, register = (pypdfium2.PdfDocument(sample_page(paper)) for paper in (loan_slip.FORM, loan_register.FORM))
    told = slip[0].get_textpage().get_text_range()
    assert "当面交代" in told and "不得转借" in told
    assert "当面交代" not in register[0].get_textpage().get_text_range(), "a register is told to nobody"
