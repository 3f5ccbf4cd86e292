"""A row in every table of transport cases, for the tests that look at all tables."""

from __future__ import annotations

from recordsroom.domain.cases import CasePacking, CaseTrip, TransportCase
from recordsroom.domain.day_closing import DayCase, LeftCause
from recordsroom.domain.dual_control import CountersignedOpening
from recordsroom.domain.values import Kind, Level
from recordsroom.storage.unit import Unit


def fill_case(unit: Unit, box: int, form: int) -> None:
    """A transport case that went its whole way with a box and a carrier."""
    case = unit.add(
        TransportCase,
        barcode=unit.next_barcode(Kind.BOX).digits,
        case_no="001",
        owner="总务科",
        max_level=Level.MIMI,
        labelled=False,
    )
    way = dict.fromkeys(("sealed_at", "loaded_at", "arrived_at", "unsealed_at", "searched_at", "ended_at"), 1)
    seals = {"seal_no": "F-1", "seal_found": "F-1", "arrived_place_id": 2}
    trip = unit.add(CaseTrip, case_id=case.id, things=0, **seals, **way)
    unit.add(DayCase, closing_id=1, trip_id=trip.id, left_cause=LeftCause.CASE_UNSEALED)
    packed = {"trip_id": trip.id, "packed_from_id": 2, "packed_at": 0, "unpacked_at": 1, "unpacked_to_id": 2}
    unit.add(CasePacking, box_id=box, carrier_id=None, **packed)
    for place, case_trip in ((2, None), (None, trip.id)):
        unit.add(CountersignedOpening, form_id=form, location_id=place, trip_id=case_trip, first_used_at=0)
    unit.add(CasePacking, box_id=None, carrier_id=1, **packed)
