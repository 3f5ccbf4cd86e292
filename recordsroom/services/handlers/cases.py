"""Transport cases: registered, packed thing by thing, sealed, sent, opened and unpacked (P-18)."""

from __future__ import annotations

from recordsroom.domain.arrangement import Box
from recordsroom.domain.case_facts import (
    CaseArrived,
    CaseLoaded,
    CaseSealed,
    CasesRegistered,
    CaseUnsealed,
    UnpackingEnded,
)
from recordsroom.domain.cases import (
    LONGEST_OWNER,
    MOST_CASES,
    CasePacking,
    CaseState,
    CaseTrip,
    TransportCase,
    may_go_on,
    may_seal,
    may_unseal,
    seal_doubt,
    state_of,
)
from recordsroom.domain.commands import (
    EndUnpacking,
    LoadCase,
    PackInCase,
    ReceiveCase,
    RegisterCases,
    SealCase,
    TakeFromCase,
    UnsealCase,
)
from recordsroom.domain.errors import Doubtful, Objection, Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.keepers import Duty
from recordsroom.domain.rules import Reason
from recordsroom.domain.seals import LONGEST_SEAL
from recordsroom.domain.shelving import StorageLocation
from recordsroom.domain.values import Kind, Level
from recordsroom.services.handlers.dual_control import against_seal
from recordsroom.services.handlers.lines import record_of
from recordsroom.services.handlers.packing import pack_in_case, take_from_case
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.services.packed import levels_in, open_trip
from recordsroom.storage.unit import Unit, refuse_unless

_LAST_NO = "SELECT max(CAST(case_no AS INTEGER)) FROM transport_cases"
_SEALED_WITH = "SELECT count(*) FROM case_trips WHERE lower(seal_no) = lower(?)"
_MOST_NAMED = 40


def register_cases(request: RegisterCases, unit: Unit, _scene: Scene) -> Fact:
    """Give new cases the next numbers; each has a label of its own."""
    owner = request.owner.strip()
    refuse_unless(1 <= request.count <= MOST_CASES, Reason.VALUE_NOT_POSSIBLE)
    refuse_unless(0 < len(owner) <= LONGEST_OWNER, Reason.VALUE_NOT_POSSIBLE)
    first = unit.count(_LAST_NO) + 1
    made = [
        unit.add(
            TransportCase,
            barcode=label.digits,
            case_no=f"{first + place:03d}",
            owner=owner,
            max_level=request.max_level,
            labelled=False,
        )
        for place, label in enumerate(unit.next_barcodes(Kind.BOX, request.count))
    ]
    return CasesRegistered(tuple(case.id for case in made), made[0].case_no, made[-1].case_no)


def seal_case(request: SealCase, unit: Unit, scene: Scene) -> Fact:
    """Close a case under a seal; from 机密 up before two."""
    case, trip = unit.get(TransportCase, request.case), open_trip(unit, request.case)
    number = request.seal_no.strip()
    found = may_seal(state_of(trip), number, used=unit.count(_SEALED_WITH, number) > 0)
    if objections := (*found, *against_seal(unit, scene, request, levels_in(unit, trip), _keys(trip))):
        raise Refused(*objections)
    assert trip is not None, "an empty case is not sealed"
    unit.change(trip, seal_no=number, sealed_at=scene.stamp.wall_ms)
    return CaseSealed(case.case_no, number, trip.things)


def load_case(request: LoadCase, unit: Unit, scene: Scene) -> Fact:
    """Send a sealed case on its way, or on from where it was set down."""
    case, trip = unit.get(TransportCase, request.case), _sealed(unit, request.case)
    refuse_unless(state_of(trip) is not CaseState.LOADED, Reason.NOTHING_TO_DO)
    unit.change(trip, loaded_at=scene.stamp.wall_ms, arrived_at=None, arrived_place_id=None)
    return CaseLoaded(case.case_no)


def receive_case(request: ReceiveCase, unit: Unit, scene: Scene) -> Fact:
    """Set a sealed case down where it came to; it may stay there overnight, so the place suits what is in it (R-39)."""
    case, place = unit.get(TransportCase, request.case), unit.get(StorageLocation, request.location)
    trip = _sealed(unit, request.case)
    refuse_unless(trip.arrived_place_id != place.id, Reason.NOTHING_TO_DO)
    refuse_unless(not place.closed, Reason.PLACE_CLOSED)
    highest = max((level for level in levels_in(unit, trip) if level is not None), default=Level.PUBLIC)
    if highest > place.max_level:
        told = {"level": highest, "place_level": place.max_level}
        raise Refused(Objection(Reason.PLACE_TOO_LOW, told))
    unit.change(trip, arrived_at=scene.stamp.wall_ms, arrived_place_id=place.id)
    return CaseArrived(case.case_no, place.name)


def unseal_case(request: UnsealCase, unit: Unit, scene: Scene) -> Fact:
    """Take the seal off after comparing it; another one, or a broken one, is asked about and kept with the trip."""
    case, trip = unit.get(TransportCase, request.case), open_trip(unit, request.case)
    found, objection = request.seal_found.strip(), may_unseal(state_of(trip))
    refuse_unless(len(found) <= LONGEST_SEAL, Reason.VALUE_NOT_POSSIBLE)
    against = against_seal(unit, scene, request, levels_in(unit, trip), _keys(trip))
    if objections := ((objection, *against) if objection else against):
        raise Refused(*objections)
    assert trip is not None, "it is under a seal"
    doubt = seal_doubt(trip.seal_no, found)
    if doubt is not None and doubt not in request.confirmed:
        raise Doubtful((doubt,))
    unit.change(trip, unsealed_at=scene.stamp.wall_ms, seal_found=found)
    return CaseUnsealed(case.case_no, trip.things, doubt is None)


def end_unpacking(request: EndUnpacking, unit: Unit, scene: Scene) -> Fact:
    """Name what was not seen; it stays on the case's list, and the time of the first search is kept (P-09)."""
    case, trip = unit.get(TransportCase, request.case), open_trip(unit, request.case)
    if trip is None or state_of(trip) is not CaseState.UNPACKED:
        raise Refused(Reason.NOTHING_TO_DO)
    if trip.searched_at is None:
        unit.change(trip, searched_at=scene.stamp.wall_ms)
    left = unit.every(CasePacking, trip_id=trip.id, unpacked_at=None)
    return UnpackingEnded(case.case_no, tuple(_named(unit, one) for one in left[:_MOST_NAMED]))


def _keys(trip: CaseTrip | None) -> tuple[int, ...]:
    return () if trip is None else (trip.id,)


def _sealed(unit: Unit, case: int) -> CaseTrip:
    trip = open_trip(unit, case)
    if (objection := may_go_on(state_of(trip))) is not None or trip is None:
        raise Refused(objection or Objection(Reason.CASE_NOT_SEALED))
    return trip


def _named(unit: Unit, packing: CasePacking) -> str:
    """A box by its number, a carrier by its code."""
    if packing.box_id is not None:
        return unit.get(Box, packing.box_id).box_no
    return record_of(unit, unit.get(Carrier, packing.carrier_id or 0)).reference_code


HANDLERS: Handlers = {
    # Numbers once given are never given again, and a case that nobody wants stays empty.
    RegisterCases: Handler(register_cases, needs=Duty.KEEP_SHELVES),
    PackInCase: Handler(pack_in_case, needs=Duty.KEEP_SHELVES),
    TakeFromCase: Handler(take_from_case, needs=Duty.KEEP_SHELVES),
    SealCase: Handler(seal_case, needs=Duty.KEEP_SHELVES),
    LoadCase: Handler(load_case, needs=Duty.KEEP_SHELVES),
    ReceiveCase: Handler(receive_case, needs=Duty.KEEP_SHELVES),
    UnsealCase: Handler(unseal_case, needs=Duty.KEEP_SHELVES),
    EndUnpacking: Handler(end_unpacking, needs=Duty.KEEP_SHELVES),
}
