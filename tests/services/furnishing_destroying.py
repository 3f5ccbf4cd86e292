"""Rows for the tables of destruction, as in `furnishing`."""

from __future__ import annotations

from recordsroom.domain.destruction_lists import (
    DestroyChannel,
    DestroyMethod,
    DestructionAct,
    DestructionJourney,
    DestructionLeave,
    DestructionLine,
    DestructionList,
)
from recordsroom.domain.values import CarrierKind, Level, Scheme
from recordsroom.storage.unit import Unit
from tests.builders import TODAY
from tests.rooms import ARCHIVIST


def fill_destroying(unit: Unit) -> None:
    """One list on which everything happened, of which the only line was struck in the end."""
    made = unit.add(
        DestructionList,
        destruction_no="销2026-0001",
        requester="沈知远",
        destroy_why="保管期限届满",
        appraisal_no="鉴2026-01",
        appraisers="何以宁、白露宁",
        appraised_on=TODAY,
        destroy_channel=DestroyChannel.DESIGNATED_UNIT,
        filed_with="",
        listed_at=0,
        listed_by=ARCHIVIST,
        given_up_at=None,
        given_up_why="",
    )
    said = {"doomed_document": "", "doomed_author": "", "doomed_title": "题", "doomed_dated": "", "doomed_term": ""}
    told = {"doomed_retention": "D10", "doomed_copy": "", "doomed_kind": CarrierKind.PAPER, "doomed_pages": 4}
    steps = {"set_aside_at": 1, "fed_at": 2, "destroyed_at": 3, "struck_at": None, "struck_why": ""}
    unit.add(
        DestructionLine,
        destruction_id=made.id,
        destroy_line=1,
        doomed_id=1,
        doomed_label="2000000014",
        doomed_code="W017",
        doomed_level=Level.INTERNAL,
        doomed_scheme=Scheme.NONE,
        **said,
        **told,
        **steps,
    )
    struck = {"set_aside_at": None, "fed_at": None, "destroyed_at": None, "struck_at": 1, "struck_why": "留存"}
    unit.add(
        DestructionLine,
        destruction_id=made.id,
        destroy_line=2,
        doomed_id=2,
        doomed_label="2000000022",
        doomed_code="W017",
        doomed_level=Level.INTERNAL,
        doomed_scheme=Scheme.NONE,
        **said,
        **told,
        **struck,
    )
    unit.add(
        DestructionLeave,
        destruction_id=made.id,
        leave_no="销批2026-0001",
        leave_signer_id=3,
        leave_signed_on=TODAY,
        not_before=TODAY,
        counts_until=TODAY,
        leave_digest="0" * 64,
        leave_entered_at=0,
        leave_entered_by=ARCHIVIST,
        leave_second="苏怀瑾",
        voided_at=None,
    )
    unit.add(
        DestructionJourney,
        destruction_id=made.id,
        escorts="宋闻溪、苏怀瑾",
        bags=1,
        bag_seals="封0009",
        escorted_at=1,
        bags_arrived=1,
        at_machine_at=2,
        turned_back_at=None,
        turned_back_why="",
    )
    unit.add(
        DestructionAct,
        destruction_id=made.id,
        supervisors="林素贞、白露宁",
        destroy_method=DestroyMethod.PULPED,
        destroy_place="指定销毁点",
        destroy_began="09:00",
        destroy_ended="10:00",
        device_id=1,
        receiving_unit="市销毁中心",
        destroy_receipt="回1",
        pieces_destroyed=1,
        act_digest="0" * 64,
        act_at=3,
        act_by=ARCHIVIST,
        act_second="苏怀瑾",
    )
