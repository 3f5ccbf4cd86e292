"""Questions about transport cases: all of them with their state, and what lies in one (P-18)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, case, func, or_, select

from recordsroom.domain.bearing import SCHEMES
from recordsroom.domain.cases import CaseState, seal_doubt, state_of
from recordsroom.domain.values import Custody, Level, Scheme
from recordsroom.services.queries.scanned_case import case_seen, open_trip
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import boxes, carriers, case_packings, records, storage_locations, transport_cases


@dataclass(frozen=True, slots=True, repr=False)
class CaseRow:
    """One case as the list shows it."""

    id: int
    barcode: str
    case_no: str
    owner: str
    max_level: Level
    labelled: bool
    state: CaseState
    things: int
    carriers: int
    seal_no: str | None
    seal_agrees: bool
    """False where the seal was found broken, or another one."""
    place: str | None
    missing: bool
    """Whether the unpacking was ended though something had not been seen."""


@dataclass(frozen=True, slots=True, repr=False)
class CaseLine:
    """One thing in a case: a box with its carriers, or a carrier by itself; never with its title."""

    box_no: str | None
    code: str
    """The code of the carrier, or the first and the last code in the box."""
    copy_no: str | None
    carriers: int
    level: Level | None
    scheme: Scheme
    secrecy_term: str | None
    came_from: str | None


_RANKS = {scheme.value: rank for rank, scheme in enumerate(SCHEMES)}
_WEIGHT = func.coalesce(records.c.level, 0) * len(SCHEMES) + case(_RANKS, value=records.c.scheme)
"""By which the highest record of a box is found, so that level and scheme of a line are of one and the same."""
_ALL = select(transport_cases).order_by(transport_cases.c.id)
_LINES = (
    select(
        case_packings.c.id,
        boxes.c.box_no,
        func.min(records.c.reference_code).label("first"),
        func.max(records.c.reference_code).label("last"),
        func.max(carriers.c.copy_no).label("copy_no"),
        func.count(carriers.c.id).label("carriers"),
        func.max(records.c.level).label("level"),
        func.max(_WEIGHT).label("weight"),
        func.max(records.c.secrecy_term).label("secrecy_term"),
        storage_locations.c.name.label("came_from"),
    )
    .select_from(case_packings)
    .outerjoin(boxes, boxes.c.id == case_packings.c.box_id)
    .outerjoin(
        carriers,
        or_(
            carriers.c.id == case_packings.c.carrier_id,
            (carriers.c.box_id == case_packings.c.box_id) & (carriers.c.custody == Custody.IN_CASE.value),
        ),
    )
    .outerjoin(records, records.c.id == carriers.c.record_id)
    .outerjoin(storage_locations, storage_locations.c.id == case_packings.c.packed_from_id)
    .where(case_packings.c.trip_id == bindparam("trip"), case_packings.c.unpacked_at.is_(None))
    .group_by(case_packings.c.id)
    .order_by(case_packings.c.id)
)


def cases(sight: Sight) -> tuple[CaseRow, ...]:
    """All cases, in the order of their numbers."""
    if not sight.sees_holdings:
        return ()
    return tuple(_row(sight, row) for row in sight.connection.execute(_ALL).all())


def case_contents(sight: Sight, case: int) -> tuple[CaseLine, ...]:
    """What lies in a case now, in the order in which it was packed."""
    trip = open_trip(sight, case) if sight.sees_holdings else None
    if trip is None:
        return ()
    return tuple(
        CaseLine(
            box_no=row.box_no,
            code=row.first or "" if row.first == row.last else f"{row.first} – {row.last}",
            copy_no=row.copy_no if row.box_no is None else None,
            carriers=row.carriers,
            level=None if row.level is None else Level(row.level),
            scheme=Scheme.NONE if row.weight is None else SCHEMES[row.weight % len(SCHEMES)],
            secrecy_term=row.secrecy_term if row.carriers == 1 else None,
            came_from=row.came_from,
        )
        for row in sight.connection.execute(_LINES, {"trip": trip.id})
    )


def _row(sight: Sight, row: Any) -> CaseRow:
    seen, trip = case_seen(sight, row.barcode), open_trip(sight, row.id)
    assert seen is not None, "it was just found"
    return CaseRow(
        id=seen.id,
        barcode=seen.digits,
        case_no=seen.case_no,
        owner=seen.owner,
        max_level=seen.max_level,
        labelled=bool(row.labelled),
        state=state_of(trip),
        things=seen.things,
        carriers=seen.carriers,
        seal_no=trip.seal_no if trip else None,
        seal_agrees=trip is None or trip.seal_found is None or seal_doubt(trip.seal_no, trip.seal_found) is None,
        place=seen.place,
        missing=trip is not None and trip.searched_at is not None,
    )
