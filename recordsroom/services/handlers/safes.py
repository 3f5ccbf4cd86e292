"""Safe cabinets: opened on record before anybody takes anything, entry by entry, and shut (F-28, R-46, R-47)."""

from __future__ import annotations

from recordsroom.domain.commands import EnterInSafe, OpenSafe, ShutSafe
from recordsroom.domain.dual_control import Countersignature
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.keepers import Duty
from recordsroom.domain.rules import Reason
from recordsroom.domain.safe_facts import SafeEntered, SafeLocked, SafeOpened
from recordsroom.domain.safe_opening import is_safe, may_enter_in_safe, may_open_safe, way_of
from recordsroom.domain.safes import SafeEntry, SafeOpening, SafeWay
from recordsroom.domain.shelving import StorageLocation
from recordsroom.services.handlers.dual_control import against_opening
from recordsroom.services.handlers.lines import record_of
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless

_BEFORE = (
    "SELECT e.safe_way FROM safe_entries e JOIN safe_openings o ON o.id = e.safe_opening_id"
    " WHERE e.safe_carrier_id = ? AND o.opened_safe_id = ? ORDER BY e.id DESC LIMIT 1"
)


def open_safe(request: OpenSafe, unit: Unit, scene: Scene) -> Fact:
    """Register the opening; where two keepers are needed the second one stands by (R-46)."""
    safe = safe_of(unit, unit.get(StorageLocation, request.safe_place))
    purpose, person = request.opened_for.strip(), request.safe_user.strip()
    open_now = safe is not None and unit.find(SafeOpening, opened_safe_id=safe.id, safe_shut_at=None) is not None
    objections = may_open_safe(safe, purpose, person, open_now=open_now)
    if objections := objections or against_opening(unit, scene, request, (safe,), ()):
        raise Refused(*objections)
    assert safe is not None, "what is no cabinet was refused"
    opening = unit.add(
        SafeOpening,
        opened_safe_id=safe.id,
        safe_user=person,
        opened_for=purpose,
        safe_opened_at=scene.stamp.wall_ms,
        safe_opened_by=scene.keeper.id,
        opened_beside=_beside(request, unit, scene),
        safe_shut_at=None,
        safe_shut_by=None,
    )
    return SafeOpened(opening.id, safe.name)


def enter_in_safe(request: EnterInSafe, unit: Unit, scene: Scene) -> Fact:
    """Enter one thing; which way a carrier goes follows from what was entered before and where it stands."""
    opening, thing = unit.get(SafeOpening, request.safe_opening), request.safe_thing.strip()
    if objections := may_enter_in_safe(opening, request.safe_carrier, thing, request.safe_pieces):
        raise Refused(*objections)
    way, what, level = request.safe_way, thing, request.thing_level
    if request.safe_carrier is not None:
        carrier = unit.get(Carrier, request.safe_carrier)
        record = record_of(unit, carrier)
        way, what, level = way or _way(unit, opening, carrier), record.reference_code, record.level
    refuse_unless(way is not None, Reason.VALUE_NOT_POSSIBLE)
    assert way is not None, "a way was demanded"
    unit.add(
        SafeEntry,
        safe_opening_id=opening.id,
        safe_way=way,
        safe_carrier_id=request.safe_carrier,
        safe_thing=thing,
        thing_level=level,
        safe_pieces=request.safe_pieces,
        safe_entry_at=scene.stamp.wall_ms,
    )
    return SafeEntered(opening.id, way, what)


def shut_safe(request: ShutSafe, unit: Unit, scene: Scene) -> Fact:
    """The cabinet is locked again."""
    opening = unit.get(SafeOpening, request.safe_opening)
    refuse_unless(not opening.shut, Reason.SAFE_SHUT)
    entries = unit.every(SafeEntry, safe_opening_id=opening.id)
    unit.change(opening, safe_shut_at=scene.stamp.wall_ms, safe_shut_by=scene.keeper.id)
    taken = sum(one.safe_way is SafeWay.TAKEN for one in entries)
    place = unit.get(StorageLocation, opening.opened_safe_id)
    return SafeLocked(opening.id, place.name, taken, len(entries) - taken)


def safe_of(unit: Unit, place: StorageLocation) -> StorageLocation | None:
    """The cabinet that a place is, or in which it lies; None where there is none."""
    here: StorageLocation | None = place
    while here is not None and not is_safe(here):
        here = unit.get(StorageLocation, here.parent_id) if here.parent_id is not None else None
    return here


def _way(unit: Unit, opening: SafeOpening, carrier: Carrier) -> SafeWay:
    found = unit.cursor.execute(_BEFORE, (carrier.id, opening.opened_safe_id)).fetchone()
    lies = carrier.location_id or carrier.waits_at_id
    safe = safe_of(unit, unit.get(StorageLocation, lies)) if lies is not None else None
    inside = safe is not None and safe.id == opening.opened_safe_id
    return way_of(SafeWay(found[0]) if found else None, inside=inside)


def _beside(request: OpenSafe, unit: Unit, scene: Scene) -> str:
    if scene.second is not None:
        return scene.second.name
    form = request.countersignature
    return unit.get(Countersignature, form).name if form is not None else ""


HANDLERS: Handlers = {
    OpenSafe: Handler(open_safe, needs=Duty.KEEP_SHELVES, undoable=False),
    EnterInSafe: Handler(enter_in_safe, needs=Duty.KEEP_SHELVES),
    ShutSafe: Handler(shut_safe, needs=Duty.KEEP_SHELVES, undoable=False),
}
