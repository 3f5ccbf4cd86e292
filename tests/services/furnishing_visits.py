"""Rows for the tables of the reading room, as in `furnishing`."""

from __future__ import annotations

from recordsroom.domain.day_closing import DayVisit
from recordsroom.domain.late_entries import LateMove, LateSheet, LateVisit
from recordsroom.domain.slips import LoanSlip
from recordsroom.domain.values import Kind, Level
from recordsroom.domain.visits import Identity, Seat, Visit, VisitEffect, VisitEnd, VisitReading, Zone
from recordsroom.storage.unit import Unit
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
    sheet = unit.find(LateSheet)
    assert sheet is not None
    unit.add(LateVisit, sheet_id=sheet.id, visit_id=visit.id, move=LateMove.CAME, moved_at=1)
