"""Rows for the tables of copies, circulation and carrying outside, as in `furnishing`."""

from __future__ import annotations

from recordsroom.domain.calling_in import CallEnd, CallIn, CallLine, CallWay
from recordsroom.domain.carrying import CarryKind, CarryLoan, CarryOut, Channel
from recordsroom.domain.circulating import Circulation, CirculationLeg, FolderItem, LegLoan
from recordsroom.domain.copying import CopyFate, CopyForm, CopyRun, CopyWay, MadeCopy
from recordsroom.domain.inside_work import InsidePiece, InsideWork, WorkPurpose
from recordsroom.domain.lawful_taking import LawfulTaking
from recordsroom.domain.overnight import Overnight
from recordsroom.domain.reserving import Reservation, ReserveEnd
from recordsroom.storage.unit import Unit
from tests.builders import TODAY
from tests.rooms import ARCHIVIST


def fill_ways_out(unit: Unit) -> None:
    """A row for each table of the ways out."""
    _fill_copies(unit)
    _fill_circulation(unit)
    _fill_carrying(unit)
    _fill_calls(unit)
    _fill_waiting(unit)


def _fill_copies(unit: Unit) -> None:
    """A form on which one copy was made that is filed by now."""
    form = unit.add(
        CopyForm,
        copy_form_no="复2026-0001",
        original_id=1,
        applicant_id=1,
        approver_id=4,
        approved_on=TODAY,
        deputation_id=None,
        copy_way=CopyWay.EXCERPT,
        purpose="编制规划",
        audience="规划研究室",
        copies_let=2,
        consent_no="",
        copies_back_on=TODAY,
    )
    run = unit.add(
        CopyRun,
        copy_form_id=form.id,
        made_at=0,
        made_by=ARCHIVIST,
        device="3号复印机",
        medium_no="保密本07",
        copies_made=1,
        pages_each=2,
        waste=1,
        waste_seen_by="苏怀瑾",
    )
    ended = {"fate": CopyFate.FILED, "settled_at": 1, "settled_by": ARCHIVIST, "fate_seen_by": "苏怀瑾"}
    unit.add(MadeCopy, carrier_id=2, copy_run_id=run.id, nth_of_form=1, **ended)


def _fill_circulation(unit: Unit) -> None:
    """A sheet that came to its end, with one leg."""
    head = {"urgent": True, "proposal": "请阅", "circulated_by": ARCHIVIST, "begun_at": 0, "closed_at": 2}
    sheet = unit.add(Circulation, circulation_no="传2026-0001", **head)
    unit.add(FolderItem, circulation_id=sheet.id, carrier_id=1)
    signed = {"signed_name": "沈知远", "signed_at": "2026-11-20 15:20", "pieces_counted": 1, "leg_remark": "同意"}
    sent = {"sent_at": 0, "leg_due_on": TODAY, "courier": "苏怀瑾", "ended_at": 1}
    leg = unit.add(CirculationLeg, circulation_id=sheet.id, leg_no=1, leg_reader_id=1, **sent, **signed)
    unit.add(LegLoan, leg_id=leg.id, loan_id=1)


def _fill_carrying(unit: Unit) -> None:
    """A dispatch that was signed for, with one piece."""
    head = {"carry_no": "送2026-0001", "carry_kind": CarryKind.DISPATCH, "bearer_id": 1, "companions": "苏怀瑾"}
    told = {"destination": "市规划局", "carry_purpose": "送审", "route": "直达", "abroad": False}
    let = {"approver_id": 4, "approved_on": TODAY, "deputation_id": None}
    packed = {"channel": Channel.PERSON, "carry_seal": "封0001", "carry_case_id": None, "stays_there": False}
    out = {"carry_back_on": TODAY, "carried_at": 0, "carried_by": ARCHIVIST}
    taken = {"taken_by": "林素贞", "taken_on": TODAY, "slip_back_no": "回31"}
    carry = unit.add(CarryOut, **head, **told, **let, **packed, **out, **taken)
    unit.add(CarryLoan, carry_out_id=carry.id, loan_id=1)
    work = unit.add(
        InsideWork,
        work_no="内调2026-0001",
        worker="苏怀瑾",
        work_purpose=WorkPurpose.REPAIR,
        work_place="修复室",
        fetched_at=0,
        fetched_by=ARCHIVIST,
    )
    ended = {"fetched_from_id": 1, "work_back_at": 1, "work_back_by": ARCHIVIST}
    unit.add(InsidePiece, inside_work_id=work.id, worked_on_id=1, **ended)
    cards = {"officer_card": "青监001", "second_officer_card": "青监002", "kept_paper_no": "青监随〔2026〕3号"}
    unit.add(LawfulTaking, taking_id=carry.id, **cards, kept_on=TODAY, kept_let_by_id=4)


def _fill_calls(unit: Unit) -> None:
    """A list for an issuer that was signed for, with one line that stays here by consent."""
    head = {"call_in_no": "退2026-0001", "call_way": CallWay.SURRENDER, "counterpart": "市委办公室"}
    told = {"notice_no": "青办〔2026〕3号", "call_due_on": TODAY, "called_at": 0, "called_by": ARCHIVIST}
    ended = {"call_ended_at": 2, "call_receiver": "林素贞", "call_receipt_no": "回32", "couriers": "苏怀瑾"}
    call = unit.add(CallIn, **head, **told, **ended)
    line = {"call_end": CallEnd.KEPT, "call_reason": "青办函7", "line_ended_at": 1, "line_ended_by": ARCHIVIST}
    unit.add(CallLine, call_in_id=call.id, called_carrier_id=1, **line)


def _fill_waiting(unit: Unit) -> None:
    """Somebody who waited and got it, and something that was kept overnight for who read it."""
    asked = {"wanted_until": TODAY, "wanted_for": "编规划", "reserved_at": 0, "reserved_by": ARCHIVIST}
    ended = {"reserve_end": ReserveEnd.SERVED, "reserve_ended_at": 1}
    unit.add(Reservation, reserved_carrier_id=1, reserved_for_id=1, **asked, **ended)
    unit.add(Overnight, kept_loan_id=1, kept_until=TODAY, kept_since=1, kept_by=ARCHIVIST, kept_no_more_at=2)
