"""The care for the room: its air is read, it is looked around, and what was found is put right (R-48 to R-50)."""

from __future__ import annotations

from recordsroom.domain.care_facts import AirRead, LookedAround
from recordsroom.domain.climate import (
    ClimateReading,
    Limits,
    WatchedPlace,
    doubt_of_reading,
    may_read,
    may_watch,
)
from recordsroom.domain.commands import LookAround, MendFault, ReadAir, WatchPlace
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Entered, Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.lending import Verdict
from recordsroom.domain.protections import Inspection, Protection, may_inspect, may_mend
from recordsroom.domain.shelving import StorageLocation
from recordsroom.services.handlers.record_facts import demand
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit


def watch_place(request: WatchPlace, unit: Unit, scene: Scene) -> Fact:
    """Watch a place, or change what is watched there; its readings so far keep their own figures."""
    place = unit.get(StorageLocation, request.watched_place)
    limits = Limits(request.coldest, request.hottest, request.driest, request.dampest)
    if objections := may_watch(limits):
        raise Refused(*objections)
    told = {
        "climate_kind": request.climate_kind,
        "coldest": limits.coldest,
        "hottest": limits.hottest,
        "driest": limits.driest,
        "dampest": limits.dampest,
        "watch_ended": request.watch_ended,
    }
    before = unit.find(WatchedPlace, watched_place_id=place.id)
    if before is not None:
        return Entered(unit.change(before, **told).id)
    return Entered(unit.add(WatchedPlace, watched_place_id=place.id, **told).id)


def read_air(request: ReadAir, unit: Unit, scene: Scene) -> Fact:
    """Keep one reading; what lies out of the limits wants to know what was done about it."""
    watched = unit.get(WatchedPlace, request.watch)
    weather, measure = request.weather.strip(), request.measure_taken.strip()
    figures = (request.temperature, request.humidity)
    objections = may_read(watched, figures, (weather, measure))
    after = (request.temperature_after, request.humidity_after)
    if after[0] is not None and after[1] is not None:
        objections += may_read(watched, (after[0], after[1]), ())
    demand(request, Verdict(objections, doubt_of_reading(watched.limits, *figures, measure)))
    reading = unit.add(
        ClimateReading,
        watch_id=watched.id,
        air_read_at=scene.stamp.wall_ms,
        air_read_by=scene.keeper.id,
        temperature=figures[0],
        humidity=figures[1],
        weather=weather,
        measure_taken=measure,
        temperature_after=after[0],
        humidity_after=after[1],
    )
    return AirRead(reading.id, watched.limits.holds(*figures))


def look_around(request: LookAround, unit: Unit, scene: Scene) -> Fact:
    """Keep a look around; what was not in order stays open until it is put right."""
    faults = [one for one in Protection if one in request.faults]
    found, action, second = request.fault_found.strip(), request.fault_action.strip(), request.inspected_with.strip()
    if objections := may_inspect(faults, found, (found, action, second)):
        raise Refused(*objections)
    inspection = unit.add(
        Inspection,
        inspected_at=scene.stamp.wall_ms,
        inspected_by=scene.keeper.id,
        inspected_with=second,
        faults=" ".join(faults),
        fault_found=found,
        fault_action=action,
        mended_at=None,
        mended_by=None,
        mended_how="",
    )
    return LookedAround(inspection.id, len(faults))


def mend_fault(request: MendFault, unit: Unit, scene: Scene) -> Fact:
    """Keep how it was put right."""
    inspection, how = unit.get(Inspection, request.inspection), request.mended_how.strip()
    if objections := may_mend(inspection, how):
        raise Refused(*objections)
    unit.change(inspection, mended_at=scene.stamp.wall_ms, mended_by=scene.keeper.id, mended_how=how)
    return Entered(inspection.id)


HANDLERS: Handlers = {
    WatchPlace: Handler(watch_place, needs=Duty.KEEP_SHELVES),
    ReadAir: Handler(read_air, needs=Duty.KEEP_SHELVES),
    LookAround: Handler(look_around, needs=Duty.KEEP_SHELVES),
    MendFault: Handler(mend_fault, needs=Duty.KEEP_SHELVES),
}
