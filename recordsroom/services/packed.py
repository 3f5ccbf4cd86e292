"""What lies in transport cases, as handlers and previews look it up (P-18)."""

from __future__ import annotations

from recordsroom.domain.arrangement import Box
from recordsroom.domain.cases import CasePacking, CaseTrip, TransportCase, may_travel_in
from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Custody, Level
from recordsroom.storage.lookup import Lookup

_LEVELS = (
    "SELECT DISTINCT r.level FROM case_packings p JOIN carriers c ON c.id = p.carrier_id"
    " JOIN records r ON r.id = c.record_id WHERE p.trip_id = ?1 AND p.unpacked_at IS NULL AND r.id <> ?2"
    " UNION SELECT r.level FROM case_packings p JOIN carriers c ON c.box_id = p.box_id AND c.custody = 'IN_CASE'"
    " JOIN records r ON r.id = c.record_id WHERE p.trip_id = ?1 AND p.unpacked_at IS NULL AND r.id <> ?2"
)
_OUTSIDE = (
    "SELECT count(*) FROM carry_outs o JOIN carry_loans c ON c.carry_out_id = o.id JOIN loans l ON l.id = c.loan_id"
    " WHERE o.carry_case_id = ? AND l.checked_at IS NULL"
)


def packing_of(lookup: Lookup, *, box: int | None = None, carrier: int | None = None) -> CasePacking | None:
    """How a box, or a carrier by itself or with its box, lies in a case now."""
    if box is not None:
        return lookup.find(CasePacking, box_id=box, unpacked_at=None)
    return lookup.find(CasePacking, carrier_id=carrier, unpacked_at=None)


def open_trip(lookup: Lookup, case: int) -> CaseTrip | None:
    """The trip that a case is on."""
    return lookup.find(CaseTrip, case_id=case, ended_at=None)


def case_outside(lookup: Lookup, case: int) -> bool:
    """Whether somebody carries this case outside: its pieces are not all back yet (G-18)."""
    return lookup.count(_OUTSIDE, case) > 0


def levels_in(lookup: Lookup, trip: CaseTrip | None, but: int = 0) -> tuple[Level | None, ...]:
    """The levels of what lies in a case on this trip, but for one record."""
    found = lookup.cursor.execute(_LEVELS, (trip.id if trip else 0, but)).fetchall()
    return tuple(None if level is None else Level(level) for (level,) in found)


def box_packed_away(lookup: Lookup, box: Box) -> tuple[Objection, ...]:
    """That a box lies in a case, so that nothing goes into it and it stands nowhere."""
    packing = packing_of(lookup, box=box.id)
    if packing is None:
        return ()
    case = lookup.get(TransportCase, lookup.get(CaseTrip, packing.trip_id).case_id)
    return (Objection(Reason.PACKED_AWAY, {"case": case.case_no}),)


def may_stay_packed(lookup: Lookup, carrier: Carrier, level: Level | None) -> Objection | None:
    """Judge whether a carrier may lie on in its case once its record has this level (R-38, R-39)."""
    if carrier.custody is not Custody.IN_CASE:
        return None
    packing = packing_of(lookup, carrier=carrier.id) or packing_of(lookup, box=carrier.box_id)
    assert packing is not None, "it lies in a case"
    trip = lookup.get(CaseTrip, packing.trip_id)
    beside = levels_in(lookup, trip, carrier.record_id)
    return may_travel_in(lookup.get(TransportCase, trip.case_id), (level,), beside)


def wrong_in_cases(lookup: Lookup) -> dict[int, Objection]:
    """The trips on which something lies in a case that may not, with the reason (R-38, R-39)."""
    found = {}
    for trip in lookup.every(CaseTrip, ended_at=None):
        objection = may_travel_in(lookup.get(TransportCase, trip.case_id), levels_in(lookup, trip), ())
        if objection is not None:
            found[trip.id] = objection
    return found
