"""Media and devices are registered, kept, given out and destroyed; files go only onto registered ones (R-134)."""

from __future__ import annotations

from recordsroom.domain.commands import (
    ChangeEquipment,
    GiveOutEquipment,
    RegisterEquipment,
    RetireEquipment,
    TakeBackEquipment,
)
from recordsroom.domain.equipment import (
    LONGEST_WORDS,
    Equipment,
    EquipmentState,
    EquipmentUse,
    may_change,
    may_destroy,
    may_give_out,
    may_retire,
    may_take_back,
    may_write_on,
)
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Entered, Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.notebooks import NotebookIssue
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Kind, Level
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless


def register_equipment(request: RegisterEquipment, unit: Unit, scene: Scene) -> Fact:
    """Enter a thing under a number that nothing else ever had."""
    number, custodian, place = _words(request.equipment_no, request.custodian, request.kept_at)
    refuse_unless(unit.find(Equipment, equipment_no=number) is None, Reason.NAME_TAKEN)
    refuse_unless(request.in_use_since <= scene.stamp.today, Reason.VALUE_NOT_POSSIBLE)
    make, capacity = _words(request.make, request.capacity, needed=False)
    made = unit.add(
        Equipment,
        barcode=unit.next_barcode(Kind.MEDIUM).digits,
        equipment_no=number,
        sort=request.sort,
        make=make,
        capacity=capacity,
        max_level=request.max_level,
        custodian=custodian,
        kept_at=place,
        in_use_since=request.in_use_since,
        labelled=False,
        state=EquipmentState.IN_USE,
        retired_on=None,
        disposal="",
        seen_by="",
    )
    return Entered(made.id)


def change_equipment(request: ChangeEquipment, unit: Unit, _scene: Scene) -> Fact:
    """Write down who answers for it now, where it is kept and up to which level; a new level wants a new label."""
    thing = unit.get(Equipment, request.equipment)
    if reason := may_change(thing, request.max_level):
        raise Refused(reason)
    custodian, place = _words(request.custodian, request.kept_at)
    changed = {"custodian": custodian, "kept_at": place, "max_level": request.max_level}
    refuse_unless(any(getattr(thing, name) != value for name, value in changed.items()), Reason.NOTHING_TO_DO)
    # The label says the level, and who answers for it.
    told = (thing.custodian, thing.max_level) != (custodian, request.max_level)
    unit.change(thing, **changed, labelled=thing.labelled and not told)
    return Entered(thing.id)


def give_out_equipment(request: GiveOutEquipment, unit: Unit, scene: Scene) -> Fact:
    """Open a line of use or repair."""
    thing = unit.get(Equipment, request.equipment)
    hands = {"taken_by": request.taken_by, "allowed_by": request.allowed_by}
    if reason := may_give_out(thing, _taken(unit, thing), request.use_kind, **hands):
        raise Refused(reason)
    taken_by, purpose = _words(request.taken_by, request.purpose)
    machine, allowed_by = _words(request.machine, request.allowed_by, needed=False)
    unit.add(
        EquipmentUse,
        equipment_id=thing.id,
        use_kind=request.use_kind,
        begun_on=scene.stamp.today,
        taken_by=taken_by,
        purpose=purpose,
        machine=machine,
        allowed_by=allowed_by,
        given_back_on=None,
    )
    return Entered(thing.id)


def take_back_equipment(request: TakeBackEquipment, unit: Unit, scene: Scene) -> Fact:
    """Close the open line of use or repair."""
    taken = _taken(unit, unit.get(Equipment, request.equipment))
    at_seat = taken is not None and unit.find(NotebookIssue, equipment_use_id=taken.id, leaves_in=None) is not None
    if reason := may_take_back(taken, at_seat=at_seat):
        raise Refused(reason)
    assert taken is not None, "the judgement has refused that"
    unit.change(taken, given_back_on=scene.stamp.today)
    return Entered(request.equipment)


def retire_equipment(request: RetireEquipment, unit: Unit, scene: Scene) -> Fact:
    """Take it out of use; nothing is written on it any more."""
    thing = unit.get(Equipment, request.equipment)
    reason = may_retire(thing, _taken(unit, thing), request.to)
    if reason is None and request.to is EquipmentState.DESTROYED:
        reason = may_destroy(thing, request.disposal, request.seen_by, scene.keeper.name)
    if reason is not None:
        raise Refused(reason)
    disposal, seen_by = _words(request.disposal, request.seen_by, needed=False)
    unit.change(thing, state=request.to, retired_on=scene.stamp.today, disposal=disposal, seen_by=seen_by)
    return Entered(thing.id)


def refuse_unless_writable(unit: Unit, number: str, level: Level) -> None:
    """Refuse what would be written on anything but a registered medium of sufficient level."""
    if objection := may_write_on(unit.find(Equipment, equipment_no=number), level):
        raise Refused(objection)


def _taken(unit: Unit, thing: Equipment) -> EquipmentUse | None:
    return unit.find(EquipmentUse, equipment_id=thing.id, given_back_on=None)


def _words(*texts: str, needed: bool = True) -> list[str]:
    told = [text.strip() for text in texts]
    refuse_unless(all(len(text) <= LONGEST_WORDS for text in told), Reason.VALUE_NOT_POSSIBLE)
    refuse_unless(all(told) or not needed, Reason.VALUE_NOT_POSSIBLE)
    return told


HANDLERS: Handlers = {
    RegisterEquipment: Handler(register_equipment, needs=Duty.KEEP_HOLDINGS),
    ChangeEquipment: Handler(change_equipment, needs=Duty.KEEP_HOLDINGS),
    GiveOutEquipment: Handler(give_out_equipment, needs=Duty.KEEP_HOLDINGS),
    TakeBackEquipment: Handler(take_back_equipment, needs=Duty.KEEP_HOLDINGS),
    RetireEquipment: Handler(retire_equipment, needs=Duty.KEEP_HOLDINGS),
}
