"""Opening places of two keepers: the form that was countersigned, and what every act that goes there demands."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from recordsroom.domain.cases import may_touch_seal
from recordsroom.domain.commands import OpensPlaces, RecordCountersignature
from recordsroom.domain.dual_control import (
    Countersignature,
    CountersignedOpening,
    Second,
    counts_for,
    may_countersign,
    may_give_away,
    may_go_on_with,
    may_open,
)
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.lending import same_person
from recordsroom.domain.rules import Reason
from recordsroom.domain.shelving import StorageLocation
from recordsroom.domain.shelving_facts import Countersigned
from recordsroom.domain.values import Level
from recordsroom.services.handlers.signers import against_signature
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless


def record_countersignature(request: RecordCountersignature, unit: Unit, scene: Scene) -> Fact:
    """Put a countersigned form on file; the acts of this transaction then name it."""
    form_no, name, post = request.form_no.strip(), request.name.strip(), request.post.strip()
    refuse_unless(bool(form_no and name and post), Reason.VALUE_NOT_POSSIBLE)
    if (objection := may_countersign(name, scene.keeper, request.signed_on, scene.stamp.today)) is not None:
        raise Refused(objection)
    if found := against_signature(unit, name, form_no):
        raise Refused(*found)
    form = unit.add(
        Countersignature,
        form_no=form_no,
        name=name,
        post=post,
        signed_on=request.signed_on,
        entered_by=scene.keeper.id,
    )
    return Countersigned(form.id, form.form_no, form.name)


def against_opening(
    unit: Unit,
    scene: Scene,
    request: OpensPlaces,
    places: Iterable[StorageLocation | None],
    levels: Iterable[Level | None],
) -> tuple[Objection, ...]:
    """Why the places that a request touches may not be opened; `levels` are those of what is put in or taken out."""
    levels, locked = tuple(levels), [place for place in places if place is not None and place.dual_control]
    objections = _unless_seen(may_open(locked, levels, _second_of(request, unit, scene)), levels, scene)
    return objections or _bound(unit, scene, request, places=[place.id for place in locked])


def against_seal(
    unit: Unit, scene: Scene, request: OpensPlaces, levels: Iterable[Level | None], trips: Iterable[int]
) -> tuple[Objection, ...]:
    """Why seals may not be touched by whoever asks; `levels` are those of what is under them."""
    levels = tuple(levels)
    objections = _unless_seen(may_touch_seal(levels, _second_of(request, unit, scene)), levels, scene)
    # A form is used up only by a seal that asks for it.
    asked = may_touch_seal(levels, Second.NOBODY) is not None
    return objections or _bound(unit, scene, request, trips=tuple(trips) if asked else ())


def _unless_seen(objection: Objection | None, levels: tuple[Level | None, ...], scene: Scene) -> tuple[Objection, ...]:
    """The objection, or else that the second keeper is not cleared: who stands beside it sees it too."""
    known = [level for level in levels if level is not None]
    sees = scene.second.knows_up_to(scene.policy.pc_level) if scene.second else Level.JUEMI
    if objection is None and sees < max(known, default=Level.PUBLIC):
        objection = Objection(Reason.SECOND_NOT_ENTITLED)
    return () if objection is None else (objection,)


def against_giving_away(
    unit: Unit, scene: Scene, request: OpensPlaces, lay: Iterable[int | None], levels: Iterable[Level | None]
) -> tuple[Objection, ...]:
    """Why one keeper alone may not give something out of the room's hands; `lay` is where it lay before (P-34)."""
    levels, places = tuple(levels), [place for place in lay if place is not None]
    objections = _unless_seen(may_give_away(levels, _second_of(request, unit, scene)), levels, scene)
    return objections or _bound(unit, scene, request, places=places)


def against_borrower(unit: Unit, scene: Scene, request: OpensPlaces, borrower: str) -> tuple[Objection, ...]:
    """Refuse a second person who is the one to whom it is lent: nobody guards what goes to himself (R-46)."""
    form = unit.get(Countersignature, request.countersignature) if request.countersignature is not None else None
    beside = (scene.second.name if scene.second else None, form.name if form else None)
    own = any(name is not None and same_person(name, borrower) for name in beside)
    return (Objection(Reason.SECOND_NOT_ANOTHER),) if own else ()


def places_at(unit: Unit, *keys: int | None) -> tuple[StorageLocation, ...]:
    """The places with these ids, as far as there are any."""
    return tuple(unit.get(StorageLocation, key) for key in dict.fromkeys(keys) if key is not None)


def _bound(
    unit: Unit, scene: Scene, request: OpensPlaces, places: Collection[int] = (), trips: Collection[int] = ()
) -> tuple[Objection, ...]:
    """Tie a form to what it is used for first; later it counts for the same places and seals only (P-34)."""
    form = request.countersignature
    if form is None or scene.second is not None or not (places or trips):
        return ()
    used, now = unit.every(CountersignedOpening, form_id=form), scene.stamp.wall_ms
    if used:
        objection = may_go_on_with(used, places, trips, now)
        return () if objection is None else (objection,)
    for place in dict.fromkeys(places):
        unit.add(CountersignedOpening, form_id=form, location_id=place, trip_id=None, first_used_at=now)
    for trip in dict.fromkeys(trips):
        unit.add(CountersignedOpening, form_id=form, location_id=None, trip_id=trip, first_used_at=now)
    return ()


def _second_of(request: OpensPlaces, unit: Unit, scene: Scene) -> Second:
    if scene.second is not None:
        return Second.PASSWORD
    if request.countersignature is None:
        return Second.NOBODY
    form = unit.get(Countersignature, request.countersignature)
    refuse_unless(counts_for(form, scene.keeper, scene.stamp.today), Reason.COUNTERSIGNED_ELSEWHEN)
    return Second.PAPER


HANDLERS: Handlers = {
    # Acts name the form for good, and the paper stays in the folder.
    RecordCountersignature: Handler(record_countersignature, needs=Duty.KEEP_SHELVES, undoable=False),
}
