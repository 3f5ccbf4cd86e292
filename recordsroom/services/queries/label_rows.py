"""How the rows of a question become what labels, cards and blank sheets say."""

from __future__ import annotations

import re
from typing import Any, TypeAlias

from recordsroom.domain.equipment import EquipmentSort
from recordsroom.domain.late_entries import SheetForm
from recordsroom.domain.secrecy_marks import level_said
from recordsroom.domain.values import Barcode, Level, LocationKind, Scheme
from recordsroom.domain.visits import Zone
from recordsroom.services.documents.accession_deed import AccessionEntry
from recordsroom.services.documents.approver_book import ApproverLine
from recordsroom.services.documents.bound import BoundRow
from recordsroom.services.documents.box_label import BoxLabel
from recordsroom.services.documents.call_in_list import CallListRow
from recordsroom.services.documents.call_slip import CallLine
from recordsroom.services.documents.carrier_label import CarrierLabel
from recordsroom.services.documents.carry_sheet import CarrySheetRow
from recordsroom.services.documents.case_label import CaseLabel
from recordsroom.services.documents.circulation_sheet import CirculationRow
from recordsroom.services.documents.climate_chart import ClimateCurves
from recordsroom.services.documents.copy_form import CopySheet
from recordsroom.services.documents.copy_stamp import CopyStamp
from recordsroom.services.documents.count_papers import CountPaperRow
from recordsroom.services.documents.day_closing import DayLine
from recordsroom.services.documents.desk_book import BookLine
from recordsroom.services.documents.emergency_sheet import EmergencySheet
from recordsroom.services.documents.end_card import EndCard
from recordsroom.services.documents.filing_stamp import FilingStamp
from recordsroom.services.documents.general_register import StockRow
from recordsroom.services.documents.hold_register import HoldLine
from recordsroom.services.documents.holder_sheet import HolderRow
from recordsroom.services.documents.incident_register import IncidentRegisterRow
from recordsroom.services.documents.inside_slip import InsideSlipRow
from recordsroom.services.documents.inventory_sheet import SheetRow
from recordsroom.services.documents.knowing_list import KnowingLine
from recordsroom.services.documents.loan_slip_rows import SlipSheet
from recordsroom.services.documents.location_label import LocationLabel
from recordsroom.services.documents.medium_label import SORTS, MediumLabel
from recordsroom.services.documents.medium_register import EquipmentLine, UseLine
from recordsroom.services.documents.missing_list import MissingLine
from recordsroom.services.documents.month_book import MonthRow
from recordsroom.services.documents.opening_act import ActLine
from recordsroom.services.documents.out_card import OutCardRow
from recordsroom.services.documents.packing_list import PackingLine
from recordsroom.services.documents.person_card import PersonCard
from recordsroom.services.documents.print_book import PrintLine
from recordsroom.services.documents.reading_register import ReadingRow
from recordsroom.services.documents.recall_notice import RecallNotice
from recordsroom.services.documents.record_columns import RecordLine
from recordsroom.services.documents.restriction_register import RestrictionLine
from recordsroom.services.documents.safe_register import SafeLine
from recordsroom.services.documents.seat_label import SeatLabel
from recordsroom.services.documents.walk_list import WalkLine
from recordsroom.services.sight import Sight

LabelRow: TypeAlias = (
    AccessionEntry
    | BoxLabel
    | CarrierLabel
    | CaseLabel
    | SeatLabel
    | PackingLine
    | LocationLabel
    | PersonCard
    | EmergencySheet
    | EndCard
    | DayLine
    | BookLine
    | WalkLine
    | FilingStamp
    | RecordLine
    | SheetRow
    | HoldLine
    | RestrictionLine
    | ApproverLine
    | PrintLine
    | MissingLine
    | ClimateCurves
    | HolderRow
    | SlipSheet
    | BoundRow
    | CallListRow
    | SafeLine
    | IncidentRegisterRow
    | StockRow
    | ActLine
    | CarrySheetRow
    | InsideSlipRow
    | CirculationRow
    | CopySheet
    | KnowingLine
    | MonthRow
    | CopyStamp
    | ReadingRow
    | RecallNotice
    | OutCardRow
    | CallLine
    | EquipmentLine
    | MediumLabel
    | UseLine
    | CountPaperRow
)

_INSIDE = (LocationKind.SECTION.value, LocationKind.SHELF_LEVEL.value, LocationKind.SLOT.value)
_BESIDE_HAN = re.compile(r"(?<=[\u4e00-\u9fff]) | (?=[\u4e00-\u9fff])")
_ZONES = {Zone.CLASSIFIED: "涉密区", Zone.ORDINARY: "普通区"}
_SCHEME_WORDS = {Scheme.WORK: "工作秘密", Scheme.BUSINESS: "商业秘密"}


def carrier_label(_sight: Sight, row: Any, marked: bool) -> CarrierLabel:
    """What the label of a carrier says."""
    return CarrierLabel(
        barcode=Barcode(row["barcode"]),
        reference_code=row["reference_code"],
        copy_no=row["copy_no"] or "",
        location=closed_up(row["home"] or ""),
        mark=mark(row["level"], Scheme(row["scheme"]), row["secrecy_term"]) if marked else "",
    )


def location_label(_sight: Sight, row: Any, marked: bool) -> LocationLabel:
    """What the label of a place says."""
    path = _path(row)
    own = row["name"].removeprefix(path).strip() if path else row["name"]
    return LocationLabel(
        barcode=Barcode(row["barcode"]),
        name=closed_up(own),
        path=closed_up(path),
        mark=up_to(Level(row["max_level"])) if marked else "",
    )


def _path(row: Any) -> str:
    """The way to a place: all of its name but its own part; a shelf is known by its section as well."""
    beside = row["kind"] in _INSIDE and row["above_kind"] in _INSIDE and row["top"]
    above = (row["top"] if beside else row["above"]) or ""
    way = str(above).split("\u3000", maxsplit=1)[0]
    return way if way and row["name"].startswith(way) and row["name"] != way else ""


def emergency_sheet(sight: Sight, row: Any, _marked: bool) -> EmergencySheet:
    """What is printed on a blank emergency sheet."""
    form = SheetForm(row["sheet_form"]) if row["sheet_form"] else SheetForm.LOANS
    return EmergencySheet(Barcode(row["barcode"]), room_words(sight), form)


def case_label(_sight: Sight, row: Any, marked: bool) -> CaseLabel:
    """What the label of a transport case says: the mark is the highest level that it may carry."""
    highest = up_to(Level(row["max_level"])) if marked else ""
    return CaseLabel(Barcode(row["barcode"]), row["case_no"], row["owner"], highest)


def medium_label(_sight: Sight, row: Any, marked: bool) -> MediumLabel:
    """What the label of a medium or a device says: the mark is the highest level that it may hold."""
    barcode, sort = Barcode(row["barcode"]), SORTS[EquipmentSort(row["sort"])]
    return MediumLabel(
        barcode, row["equipment_no"], sort, row["custodian"], up_to(Level(row["max_level"])) if marked else ""
    )


def up_to(level: Level) -> str:
    """The mark of what holds things up to this level; nothing for 非密."""
    return mark(level, Scheme.STATE if level.classified else Scheme.NONE, None)


def seat_label(_sight: Sight, row: Any, marked: bool) -> SeatLabel:
    """What the label of a seat says: the mark is the highest level that is read there."""
    level = Level(row["max_level"])
    told = mark(level, Scheme.STATE if level.classified else Scheme.NONE, None) if marked else ""
    return SeatLabel(Barcode(row["barcode"]), row["seat_no"], _ZONES[Zone(row["zone"])], told)


def room_words(sight: Sight) -> str:
    """What the room is called on paper."""
    return f"{sight.policy.unit_name}保密档案室" if sight.policy.unit_name else ""


def person_card(sight: Sight, row: Any, _marked: bool) -> PersonCard:
    """What a reader's card says."""
    return PersonCard(Barcode(row["barcode"]), row["name"], row["unit"], room_words(sight))


def closed_up(name: str) -> str:
    """A place as labels say it: 02库05列A面03节4层."""
    return _BESIDE_HAN.sub("", name.split("\u3000", maxsplit=1)[0])


def mark(level: int | None, scheme: Scheme, term: str | None) -> str:
    """The mark as the law has it written, whatever the language of the screen; nothing for 非密 and 待核."""
    if not level:
        return ""
    words = _SCHEME_WORDS.get(scheme, level_said(Level(level)))
    return f"{words}★{term}" if scheme is Scheme.STATE and term else words
