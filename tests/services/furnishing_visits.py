"""Rows for the tables of the reading room, as in `furnishing`."""

from __future__ import annotations

from recordsroom.domain.companions import Companion
from recordsroom.domain.day_closing import DayVisit
from recordsroom.domain.equipment import Equipment, EquipmentSort, EquipmentState, EquipmentUse, UseKind
from recordsroom.domain.late_entries import LateMove, LateSheet, LateVisit
from recordsroom.domain.notebooks import NotebookIssue
from recordsroom.domain.slips import LoanSlip
from recordsroom.domain.values import Kind, Level
from recordsroom.domain.visits import Identity, Seat, Visit, VisitEffect, VisitEnd, VisitReading, Zone
from recordsroom.storage.unit import Unit
from tests.builders import TODAY
from tests.rooms import ARCHIVIST


def fill_visit(unit: Unit, closing: int) -> None:
    """A visit that ended with something missing, on a day that was not clear for it."""
    seat = unit.add(
        Seat,
        barcode=unit.next_barcode(Kind.LOCATION).digits,
        seat_no="3",
        zone=Zone.CLASSIFIED,
        max_level=Level.JIMI,
        closed=False,
        labelled=False,
    )
    slip = unit.find(LoanSlip)
    seen = {"identity": Identity.CARD, "letter_seen": "介7号", "locker_no": "12", "reading_purpose": "编制规划"}
    left = {"left_at": 2, "left_by": ARCHIVIST, "left_as": VisitEnd.SHORT, "away_since": None}
    told = {"searched_with": "苏怀瑾", "leader_told": "方其琛", "slip_id": slip.id if slip else None}
    came = {"reader_id": 1, "seat_id": seat.id, "came_at": 1, "came_by": ARCHIVIST}
    visit = unit.add(Visit, **came, **seen, **left, **told)
    here = dict.fromkeys(left) | {"searched_with": "", "leader_told": "", "slip_id": None, "away_since": 2}
    unit.add(Visit, **came, **seen, **here)
    unit.add(Visit, **came, **seen, **here | left | {"left_as": VisitEnd.CLEAR})
    unit.add(VisitReading, visit_id=visit.id, loan_id=1)
    unit.add(VisitEffect, visit_id=visit.id, effect="写入规划方案", effect_at=3, effect_by=ARCHIVIST)
    unit.add(DayVisit, closing_id=closing, visit_id=visit.id)
    joined = {"joined_at": 1, "joined_by": ARCHIVIST, "parted_at": 2}
    unit.add(Companion, visit_id=visit.id, companion_id=2, **joined)
    _fill_notebook(unit, visit.id)
    sheet = unit.find(LateSheet)
    assert sheet is not None
    unit.add(LateVisit, sheet_id=sheet.id, visit_id=visit.id, move=LateMove.CAME, moved_at=1)


def _fill_notebook(unit: Unit, visit: int) -> None:
    """A secret notebook that was at the seat of the visit and came back whole."""
    notebook = unit.add(
        Equipment,
        barcode=unit.next_barcode(Kind.MEDIUM).digits,
        equipment_no="本2026-01",
        sort=EquipmentSort.NOTEBOOK,
        make="",
        capacity="100 页",
        max_level=Level.JIMI,
        custodian="林素贞",
        kept_at="阅览室铁柜",
        in_use_since=TODAY,
        labelled=False,
        state=EquipmentState.IN_USE,
        retired_on=None,
        disposal="",
        seen_by="",
    )
    used = {"taken_by": "沈知远", "purpose": "查阅摘录", "machine": "", "allowed_by": ""}
    days = {"begun_on": TODAY, "given_back_on": TODAY}
    use = unit.add(EquipmentUse, equipment_id=notebook.id, use_kind=UseKind.USE, **used, **days)
    back = {"leaves_in": 100, "brought_at": 2, "brought_to": ARCHIVIST}
    out = {"leaves_out": 100, "issued_at": 1, "issued_by": ARCHIVIST}
    unit.add(NotebookIssue, equipment_use_id=use.id, visit_id=visit, **out, **back)
