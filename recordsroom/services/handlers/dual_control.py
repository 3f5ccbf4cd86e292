"""Opening places of two keepers: the form that was countersigned, and what every act that goes there demands."""

from __future__ import annotations

from collections.abc import Iterable

from recordsroom.domain.cases import may_touch_seal
from recordsroom.domain.commands import OpensPlaces, RecordCountersignature
from recordsroom.domain.dual_control import Countersignature, Second, counts_for, may_countersign, may_open
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.lending import same_person
from recordsroom.domain.rules import Reason
from recordsroom.domain.shelving import StorageLocation
from recordsroom.domain.shelving_facts import Countersigned
from recordsroom.domain.values import Level
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless


def record_countersignature(request: RecordCountersignature, unit: Unit, scene: Scene) -> Fact:
    """Put a countersigned form on file; the acts of this transaction then name it."""
    form_no, name, post = request.form_no.strip(), request.name.strip(), request.post.strip()
    refuse_unless(bool(form_no and name and post), Reason.VALUE_NOT_POSSIBLE)
    if (objection := may_countersign(name, scene.keeper, request.signed_on, scene.stamp.today)) is not None:
        raise Refused(objection)
    refuse_unless(unit.find(Countersignature, form_no=form_no) is None, Reason.COUNTERSIGNED_BEFORE)
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
    levels = tuple(levels)
    return _unless_seen(may_open(places, levels, _second_of(request, unit, scene)), levels, scene)


def against_seal(
    unit: Unit, scene: Scene, request: OpensPlaces, levels: Iterable[Level | None]
) -> tuple[Objection, ...]:
    """Why a seal may not be put on, taken off or taken back by whoever asks; `levels` are those of what is under it."""
    levels = tuple(levels)
    return _unless_seen(may_touch_seal(levels, _second_of(request, unit, scene)), levels, scene)


def _unless_seen(objection: Objection | None, levels: tuple[Level | None, ...], scene: Scene) -> tuple[Objection, ...]:
    """The objection, or else that the second keeper is not cleared: who stands beside it sees it too."""
    known = [level for level in levels if level is not None]
    sees = scene.second.knows_up_to(scene.policy.pc_level) if scene.second else Level.JUEMI
    if objection is None and sees < max(known, default=Level.PUBLIC):
        objection = Objection(Reason.SECOND_NOT_ENTITLED)
    return () if objection is None else (objection,)


def against_borrower(unit: Unit, scene: Scene, request: OpensPlaces, borrower: str) -> tuple[Objection, ...]:
    """Refuse a second person who is the one to whom it is lent: nobody guards what goes to himself (R-46)."""
    form = unit.get(Countersignature, request.countersignature) if request.countersignature is not None else None
    beside = (scene.second.name if scene.second else None, form.name if form else None)
    own = any(name is not None and same_person(name, borrower) for name in beside)
    return (Objection(Reason.SECOND_NOT_ANOTHER),) if own else ()


def places_at(unit: Unit, *keys: int | None) -> tuple[StorageLocation, ...]:
    """The places with these ids, as far as there are any."""
    return tuple(unit.get(StorageLocation, key) for key in dict.fromkeys(keys) if key is not None)


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
