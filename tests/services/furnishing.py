"""Rows for the tables that no act of the tests fills, so that fold, journal and undo are tried on all of them."""

from __future__ import annotations

from dataclasses import asdict
from datetime import timedelta

from recordsroom.domain.aliases import Alias
from recordsroom.domain.approval_lines import LineMark
from recordsroom.domain.arrangement import (
    Box,
    FileNote,
    FormerCode,
    LabelledUnit,
    RelabelTask,
    Renumbering,
    Series,
)
from recordsroom.domain.cards import LostCard
from recordsroom.domain.collecting import Collector
from recordsroom.domain.day_closing import DayClaim, DayClosing, DayLeftover, LeftCause, OpenCause
from recordsroom.domain.deputies import Deputation
from recordsroom.domain.dual_control import Countersignature
from recordsroom.domain.filters import SavedFilter
from recordsroom.domain.form_choices import FormChoice
from recordsroom.domain.holdings import Carrier, Record, TermBasis, Urgency
from recordsroom.domain.intake import ImportLayout, PendingRow
from recordsroom.domain.keepers import User
from recordsroom.domain.label_lines import LabelLines
from recordsroom.domain.label_stocks import Feed, LabelStock, StockMeasures
from recordsroom.domain.late_entries import FormOfSheet, LateAct, LateCause, LateEntry, LateSheet, SheetForm
from recordsroom.domain.lending import Loan
from recordsroom.domain.moving import CountTask
from recordsroom.domain.opening import Campaign, CampaignCount
from recordsroom.domain.pouring import LineState, Origin, Pour, PouredLine
from recordsroom.domain.printing import PaperEnd, PrintAccount
from recordsroom.domain.read_backs import ReadBack, Reading
from recordsroom.domain.readers import Approval, Reader, ReaderKind, StopCause
from recordsroom.domain.reference_codes import Profile as Numbering
from recordsroom.domain.renewing import Renewal
from recordsroom.domain.scopes import ApprovalScope
from recordsroom.domain.shelving import StorageLocation
from recordsroom.domain.spoiled_pieces import VoidSheet
from recordsroom.domain.unit_contacts import UnitContact
from recordsroom.domain.units import OrganUnit
from recordsroom.domain.values import CarrierKind, Kind, Level, RecordKind
from recordsroom.domain.working_calendar import CalendarDay
from recordsroom.storage.unit import Unit
from tests.builders import TODAY
from tests.rooms import ARCHIVIST, SECOND
from tests.services.furnished_handing import fill_handing
from tests.services.furnished_receipts import fill_receipts
from tests.services.furnishing_care import fill_care
from tests.services.furnishing_cases import fill_case
from tests.services.furnishing_coming import fill_coming
from tests.services.furnishing_counts import fill_count
from tests.services.furnishing_destroying import fill_destroying
from tests.services.furnishing_equipment import fill_equipment
from tests.services.furnishing_retaining import fill_retaining
from tests.services.furnishing_slips import fill_slip
from tests.services.furnishing_visits import fill_visit
from tests.services.furnishing_ways import fill_ways
from tests.services.furnishing_ways_out import fill_ways_out


def fill_tables(unit: Unit) -> None:
    """Add a row to each table that the tests' rooms leave empty, and fill every later field."""
    day = TODAY
    successor = _fill_units(unit)
    series = unit.add(
        Series,
        name="文书按件",
        profile=Numbering.P1,
        pattern="x",
        fonds_no="W017",
        category_code="WS",
        labelled_unit=LabelledUnit.ITEM,
        closed=False,
    )
    box = unit.add(
        Box,
        barcode=unit.next_barcode(Kind.BOX).digits,
        box_no="0001",
        fonds_no="W017",
        category_code="WS",
        year=2019,
        retention="Y",
        org_code="GH",
        legacy=False,
        width_mm=30,
        location_id=2,
        labelled=False,
    )
    _fill_later_fields(unit, successor, series.id, box.id)
    unit.add(FormerCode, code="W017-1-1", record_id=1, cause=Renumbering.RENUMBERED, replaced_on=day)
    unit.add(PendingRow, record_id=2, claimed_code="W017", file_digest="0", line=4, findings="CODE_TWICE", cells="[]")
    unit.add(FileNote, record_id=1, box_id=None, sentence="抽出一件", written_on=day, written_by=ARCHIVIST)
    unit.add(FileNote, record_id=None, box_id=box.id, sentence="放入一件", written_on=day, written_by=ARCHIVIST)
    unit.add(RelabelTask, carrier_id=1, old_code="a", new_code="b", since=day, done_on=day)
    unit.add(ImportLayout, signature="0", columns="-", choices="{}")
    for number, bearer in enumerate(("carrier_id", "box_id", "reader_id")):
        bears = {"carrier_id": None, "box_id": None, "reader_id": None, bearer: 1}
        unit.add(Alias, alias=f"RFID-{number}", **bears)
    unit.add(LostCard, reader_id=1, barcode=unit.next_barcode(Kind.PERSON).digits, lost_on=day)
    unit.add(Collector, reader_id=1, collector_id=2, since=day, until=day, max_level=Level.MIMI)
    standing = unit.add(
        Deputation, approver_id=4, deputy_id=3, since=day, until=day, max_level=Level.MIMI, document_no="1"
    )
    unit.change(unit.get(StorageLocation, 4), closed=True)
    unit.change(unit.get(Approval, 1), deputation_id=standing.id)
    unit.add(
        Renewal,
        loan_id=1,
        renewed_at=0,
        renewed_by=ARCHIVIST,
        due_before=day,
        due_after=day + timedelta(days=7),
        leave_id=1,
    )
    sheet = unit.add(
        LateSheet,
        barcode=unit.next_barcode(Kind.SLIP).digits,
        sheet_no="6",
        happened_at=0,
        cause=LateCause.POWER_CUT,
        countersigned_by="林素贞",
        countersign_no="1",
        opened_at=1,
        opened_by=ARCHIVIST,
        closed_at=2,
    )
    unit.add(LateEntry, sheet_id=sheet.id, loan_id=1, act=LateAct.LENT, happened_at=0)
    _fill_papers(unit, sheet.id)
    _fill_ways_in_and_out(unit)
    evening = unit.add(
        DayClosing,
        day=day,
        ended_at=0,
        ended_by=ARCHIVIST,
        clear=False,
        open_cause=OpenCause.READER_AWAY,
        leader="顾言舟",
        second_name="林素贞",
        second_no="1",
    )
    unit.add(DayClaim, closing_id=evening.id, carrier_id=1, held_by="规划室", left_cause=LeftCause.CLASSIFIED_DUE)
    unit.add(DayLeftover, closing_id=evening.id, loan_id=1, left_cause=LeftCause.UNCHECKED)
    fill_visit(unit, evening.id)
    unit.add(
        PrintAccount,
        print_id=1,
        purpose="移交前核对",
        approver_id=1,
        given_to="规划研究室",
        ended=PaperEnd.DESTROYED,
        ended_on=day,
        ended_by=ARCHIVIST,
        seen_by="林素贞",
    )
    bounds = {"series_id": series.id, "year_from": 2019, "year_to": 2020, "max_level": Level.MIMI, "most": 9}
    unit.add(ApprovalScope, approval_id=1, valid_until=day, topic="基建", **bounds)
    unit.add(LineMark, line_id=1, struck=False, latest_on=day, reading_only=True, marked_at=0, marked_by=ARCHIVIST)
    pour = unit.add(Pour, poured_at=0, poured_by=ARCHIVIST, origin=Origin.FILE, codes_digest="0")
    line = {"line_no": 1, "by_hand": True, "said": "6901", "times": 2, "read_at": "2026-11-20"}
    unit.add(PouredLine, pour_id=pour.id, state=LineState.OPEN, **line)
    unit.add(CalendarDay, day=day, working=False, name="所庆")
    form = unit.add(Countersignature, form_no="1", name="韩若水", post="保密员", signed_on=day, entered_by=ARCHIVIST)
    unit.add(CountTask, location_id=2, since=day, done_on=day)
    fill_case(unit, box.id, form.id)
    fill_ways(unit, evening.id)
    fill_coming(unit, 1)
    fill_count(unit, box.id)
    unit.add(SavedFilter, user_id=ARCHIVIST, name="绝密", query="{}")
    signed = dict.fromkeys(("act_no", "handed_over_by", "supervised_by", "seconded_by"), "甲")
    by = {"begun_by": ARCHIVIST, "closed_by": ARCHIVIST, "through_carrier": 1}
    act = unit.add(Campaign, begun_on=day, acted_on=day, **signed, **by)
    kinds = {"of_kind": RecordKind.FILE, "medium": CarrierKind.PAPER, "of_level": Level.MIMI}
    unit.add(CampaignCount, campaign_id=act.id, records_entered=1, carriers_entered=1, **kinds)


def _fill_units(unit: Unit) -> int:
    """A unit that another took over, with its contact; the id of the other."""
    former = unit.add(OrganUnit, name="原设计室", since=TODAY, until=TODAY, successor_id=None)
    successor = unit.add(OrganUnit, name="总体设计室", since=TODAY, until=None, successor_id=None)
    unit.change(former, successor_id=successor.id)
    contact = {"contact_unit_id": successor.id, "contact_reader_id": 1}
    unit.add(UnitContact, **contact, contact_since=TODAY, contact_until=TODAY)
    return successor.id


def _fill_later_fields(unit: Unit, organ: int, series: int, box: int) -> None:
    unit.change(
        unit.get(Reader, 1),
        unit_id=organ,
        stop_cause=StopCause.OTHER,
        kind=ReaderKind.CONTRACTOR,
        id_number="X",
        letter_no="1",
        agreement_no="2",
        undertaken_on=TODAY,
    )
    unit.change(unit.get(Loan, 1), collector_id=2, returner_id=3)
    unit.change(unit.get(User, SECOND), cleared=Level.JIMI)
    unit.change(
        unit.get(Record, 1),
        series_id=series,
        parent_id=2,
        source_id=3,
        merged_into_id=4,
        dated_to="2019-09",
        file_no=1,
        items=2,
        secrecy_from=TODAY,
        secrecy_basis=TermBasis.ISSUE_DATE,
        secrecy_until=TODAY,
        retention_until=TODAY,
        classifying_unit="青梧研究所",
        knowledge_scope="规划研究室",
        distribution="发至室",
        urgency=Urgency.URGENT,
        pending="CODE_TWICE",
        page_no="1-3",
        bound_pages=3,
    )
    unit.change(
        unit.get(Carrier, 1), box_id=box, parent_id=2, copy_index=1, claimed_place="3柜2层", claimed_holder="规划室"
    )
    unit.change(unit.get(Carrier, 2), waits_at_id=2)


def _fill_papers(unit: Unit, sheet: int) -> None:
    """What the room set for its papers, and what became of some of them."""
    unit.add(ReadBack, print_id=1, reading=Reading.SKIPPED, read_at=0, read_by=ARCHIVIST)
    paper = StockMeasures(feed=Feed.ROLL, label_wide=5000, label_tall=3000, liner_wide=5400)
    unit.add(LabelStock, name="本室卷标", retired=True, **asdict(paper))
    lines = {"shows_place": False, "shows_copy": True, "shows_unit": True, "large_code": True}
    unit.add(LabelLines, form="box_label", **lines)
    unit.add(FormOfSheet, sheet_id=sheet, sheet_form=SheetForm.CALLS)
    unit.add(VoidSheet, sheet_id=sheet, voided_at=0, voided_by=ARCHIVIST)
    unit.add(FormChoice, form="filing_list", heading="归档目录", columns="box_no", seal=True)


def _fill_ways_in_and_out(unit: Unit) -> None:
    fill_slip(unit)
    fill_receipts(unit)
    fill_handing(unit)
    fill_ways_out(unit)
    fill_retaining(unit)
    fill_equipment(unit)
    fill_care(unit)
    fill_destroying(unit)
