"""Units come, end and are succeeded; their readers go with them, and the journal keeps the old names (P-20)."""

from __future__ import annotations

from datetime import date, timedelta

from recordsroom.domain.commands import AddUnit, EndUnit, NameContact, TieReaders
from recordsroom.domain.errors import Doubtful, Refused
from recordsroom.domain.facts import Entered, Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.people_facts import ReadersMoved
from recordsroom.domain.readers import Reader
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.unit_contacts import UnitContact, may_name_contact
from recordsroom.domain.units import OrganUnit, may_end_unit
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless


def add_unit(request: AddUnit, unit: Unit, _scene: Scene) -> Fact:
    """Enter a unit; two of one name never stand at the same time."""
    return Entered(entered_unit(unit, request.name.strip(), request.since).id)


def end_unit(request: EndUnit, unit: Unit, scene: Scene) -> Fact:
    """End a unit; its readers move to the successor, and their loans hang on them."""
    ended = unit.get(OrganUnit, request.unit)
    successor = None if request.successor is None else unit.get(OrganUnit, request.successor)
    reason = may_end_unit(ended, request.last_day, successor, scene.stamp.today)
    refuse_unless(reason is None, reason or Reason.UNIT_ENDED)
    refuse_unless(not (request.successor and request.successor_name.strip()), Reason.VALUE_NOT_POSSIBLE)
    readers = unit.every(Reader, unit_id=ended.id)
    if readers and not _succeeded(request) and Doubt.READERS_STAY not in request.confirmed:
        raise Doubtful((Doubt.READERS_STAY,))
    ended = unit.change(ended, until=request.last_day)
    if request.successor_name.strip():
        successor = entered_unit(unit, request.successor_name.strip(), request.last_day + timedelta(days=1))
    _pass_contact_on(unit, ended, successor, request.last_day)
    if successor is None:
        return ReadersMoved(ended.id, 0)
    unit.change(ended, successor_id=successor.id)
    _move(unit, readers, successor)
    return ReadersMoved(successor.id, len(readers))


def tie_readers(request: TieReaders, unit: Unit, _scene: Scene) -> Fact:
    """Tie the readers whose unit was written by hand to a unit of the list; from then on they bear its name."""
    organ = unit.get(OrganUnit, request.unit)
    refuse_unless(not organ.ended, Reason.UNIT_ENDED)
    readers = [one for one in unit.every(Reader, unit=request.words, unit_id=None) if one.of_the_house]
    refuse_unless(bool(readers), Reason.NOTHING_TO_DO)
    _move(unit, readers, organ)
    return ReadersMoved(organ.id, len(readers))


def entered_unit(unit: Unit, name: str, since: date) -> OrganUnit:
    """A new unit of the list, for whichever act brings it."""
    refuse_unless(bool(name), Reason.VALUE_NOT_POSSIBLE)
    refuse_unless(unit.find(OrganUnit, name=name, until=None) is None, Reason.NAME_TAKEN)
    return unit.add(OrganUnit, name=name, since=since, until=None, successor_id=None)


def name_contact(request: NameContact, unit: Unit, scene: Scene) -> Fact:
    """Name the contact of a unit from a day on; whoever was it before ends on the day before."""
    organ = unit.get(OrganUnit, request.unit)
    reader = unit.get(Reader, request.reader) if request.reader is not None else None
    now = unit.find(UnitContact, contact_unit_id=organ.id, contact_until=None)
    if objections := may_name_contact(organ, reader, request.since, now, scene.stamp.today):
        raise Refused(*objections)
    if now is not None:
        now = unit.change(now, contact_until=request.since - timedelta(days=1))
    if reader is not None:
        now = _named(unit, organ, reader.id, request.since)
    return Entered(now.id if now else 0)


def _named(unit: Unit, organ: OrganUnit, reader: int, since: date) -> UnitContact:
    told: dict[str, object] = {"contact_unit_id": organ.id, "contact_reader_id": reader}
    return unit.add(UnitContact, **told, contact_since=since, contact_until=None)


def _pass_contact_on(unit: Unit, ended: OrganUnit, successor: OrganUnit | None, last_day: date) -> None:
    """With a unit its contact ends; the successor keeps its own, or else has the same person from then on (P-20)."""
    now = unit.find(UnitContact, contact_unit_id=ended.id, contact_until=None)
    if now is None:
        return
    unit.change(now, contact_until=max(last_day, now.contact_since))
    if successor is not None and unit.find(UnitContact, contact_unit_id=successor.id, contact_until=None) is None:
        _named(unit, successor, now.contact_reader_id, max(last_day + timedelta(days=1), successor.since))


def _succeeded(request: EndUnit) -> bool:
    return request.successor is not None or bool(request.successor_name.strip())


def _move(unit: Unit, readers: list[Reader], successor: OrganUnit) -> None:
    for reader in readers:
        unit.change(reader, unit_id=successor.id, unit=successor.name)


HANDLERS: Handlers = {
    AddUnit: Handler(add_unit, needs=Duty.KEEP_PEOPLE),
    EndUnit: Handler(end_unit, needs=Duty.KEEP_PEOPLE),
    NameContact: Handler(name_contact, needs=Duty.KEEP_PEOPLE),
    TieReaders: Handler(tie_readers, needs=Duty.KEEP_PEOPLE),
}
