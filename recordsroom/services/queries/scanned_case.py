"""What stands behind the label of a transport case, and in which case something travels (P-18)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, func, or_, select

from recordsroom.domain.cases import CaseState, CaseTrip, state_of
from recordsroom.domain.values import Custody, Level
from recordsroom.services.sight import Sight
from recordsroom.storage.mapping import MAPPINGS
from recordsroom.storage.tables import carriers, case_packings, case_trips, storage_locations, transport_cases


@dataclass(frozen=True, slots=True, repr=False)
class CaseSeen:
    """A transport case that was scanned."""

    id: int
    digits: str
    case_no: str
    owner: str
    max_level: Level
    state: CaseState
    things: int
    """How many boxes and carriers by themselves lie in it."""
    carriers: int
    place: str | None
    """Where it was set down under its seal."""


@dataclass(frozen=True, slots=True, repr=False)
class Travels:
    """In which case something lies, under which seal, and where that is on its way."""

    case_no: str
    state: CaseState
    seal_no: str | None
    place: str | None


_INSIDE = case_packings.c.unpacked_at.is_(None)
_CASE = select(transport_cases).where(transport_cases.c.barcode == bindparam("digits"))
_TRIP = select(case_trips).where(case_trips.c.case_id == bindparam("case"), case_trips.c.ended_at.is_(None))
_CARRIERS = (
    select(func.count(carriers.c.id.distinct()))
    .select_from(case_packings)
    .join(
        carriers,
        or_(
            carriers.c.id == case_packings.c.carrier_id,
            (carriers.c.box_id == case_packings.c.box_id) & (carriers.c.custody == Custody.IN_CASE.value),
        ),
    )
    .where(case_packings.c.trip_id == bindparam("trip"), _INSIDE)
)
_PLACE = select(storage_locations.c.name).where(storage_locations.c.id == bindparam("place"))
_HOLDS = (
    select(case_trips, transport_cases.c.case_no)
    .join(case_packings, case_packings.c.trip_id == case_trips.c.id)
    .join(transport_cases, transport_cases.c.id == case_trips.c.case_id)
    .where(_INSIDE)
)
_HOLDS_CARRIER = _HOLDS.where(case_packings.c.carrier_id == bindparam("key"))
_HOLDS_BOX = _HOLDS.where(case_packings.c.box_id == bindparam("key"))


def case_seen(sight: Sight, digits: str) -> CaseSeen | None:
    """The case that bears this label."""
    row = sight.connection.execute(_CASE, {"digits": digits}).one_or_none()
    if row is None:
        return None
    trip = open_trip(sight, row.id)
    return CaseSeen(
        id=row.id,
        digits=row.barcode,
        case_no=row.case_no,
        owner=row.owner,
        max_level=Level(row.max_level),
        state=state_of(trip),
        things=trip.things if trip else 0,
        carriers=int(sight.connection.scalar(_CARRIERS, {"trip": trip.id}) or 0) if trip else 0,
        place=_place(sight, trip),
    )


def open_trip(sight: Sight, case: int) -> CaseTrip | None:
    """The trip that a case is on."""
    row = sight.connection.execute(_TRIP, {"case": case}).one_or_none()
    return None if row is None else _trip(row)


def travels_in(sight: Sight, carrier: int, box: int | None) -> Travels | None:
    """The case in which a carrier lies, by itself or with its box."""
    found = sight.connection.execute(_HOLDS_CARRIER, {"key": carrier}).one_or_none()
    if found is None and box is not None:
        found = sight.connection.execute(_HOLDS_BOX, {"key": box}).one_or_none()
    if found is None:
        return None
    trip = _trip(found[:-1])
    return Travels(found.case_no, state_of(trip), trip.seal_no, _place(sight, trip))


def case_of_box(sight: Sight, box: int) -> str | None:
    """The number of the case in which a box lies."""
    found = sight.connection.execute(_HOLDS_BOX, {"key": box}).one_or_none()
    return None if found is None else str(found.case_no)


def _place(sight: Sight, trip: CaseTrip | None) -> str | None:
    if trip is None or trip.arrived_place_id is None:
        return None
    return sight.connection.scalar(_PLACE, {"place": trip.arrived_place_id})


def _trip(row: Any) -> CaseTrip:
    trip: CaseTrip = MAPPINGS[CaseTrip].entity(tuple(row))
    return trip
