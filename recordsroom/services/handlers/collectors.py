"""Naming who may fetch for a borrower, and who of them stands at the desk (P-11)."""

from __future__ import annotations

from recordsroom.domain.collecting import Collector, may_collect, may_name_collector
from recordsroom.domain.commands import NameCollector
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.people_facts import CollectorNamed
from recordsroom.domain.readers import Reader
from recordsroom.domain.values import Level
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit


def name_collector(request: NameCollector, unit: Unit, _scene: Scene) -> Fact:
    """Name a collector; named again, the newer dates and level count, so an end is a date like any other."""
    reader, collector = unit.get(Reader, request.reader), unit.get(Reader, request.collector)
    if reasons := may_name_collector(reader, collector, request.since, request.until, request.max_level):
        raise Refused(*reasons)
    known = unit.find(Collector, reader_id=reader.id, collector_id=collector.id)
    terms = {"since": request.since, "until": request.until, "max_level": request.max_level}
    if known is None:
        unit.add(Collector, reader_id=reader.id, collector_id=collector.id, **terms)
    else:
        unit.change(known, **terms)
    return CollectorNamed(reader.id, collector.name, request.until)


def fetching(
    unit: Unit, reader: Reader, collector: int | None, level: Level | None, scene: Scene
) -> tuple[Reader | None, tuple[Objection, ...]]:
    """Who fetches a carrier for this borrower, and what speaks against it; nobody where he came himself."""
    if collector is None or collector == reader.id:
        return None, ()
    person = unit.get(Reader, collector)
    named = unit.find(Collector, reader_id=reader.id, collector_id=person.id)
    return person, may_collect(named, person, level, scene.stamp.today)


HANDLERS: Handlers = {NameCollector: Handler(name_collector, needs=Duty.KEEP_PEOPLE)}
