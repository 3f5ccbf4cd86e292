"""The schedule of retention: a line is set in the place of the one before, or taken out (R-106)."""

from __future__ import annotations

from recordsroom.domain.commands import EndSchedule, SetSchedule
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Entered, Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.retention import read_retention
from recordsroom.domain.rules import Reason
from recordsroom.domain.schedules import ScheduleLine, may_schedule, read_category
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless


def set_schedule(request: SetSchedule, unit: Unit, scene: Scene) -> Fact:
    """Put a line in force from today on."""
    category, basis, name = read_category(request.category), request.schedule_basis.strip(), request.name.strip()
    if objections := may_schedule(category, request.period.strip(), basis, name):
        raise Refused(*objections)
    told = {
        "scheduled_name": name,
        "scheduled_period": read_retention(request.period),
        "start_day": request.start_day,
        "schedule_basis": basis,
    }
    before = unit.find(ScheduleLine, scheduled_category=category, schedule_ended_on=None)
    if before is not None:
        refuse_unless(any(getattr(before, key) != value for key, value in told.items()), Reason.NOTHING_TO_DO)
        _replace(unit, scene, before)
    made = unit.add(
        ScheduleLine,
        scheduled_category=category,
        **told,
        scheduled_on=scene.stamp.today,
        scheduled_by=scene.keeper.id,
        schedule_ended_on=None,
        schedule_ended_by=None,
    )
    return Entered(made.id)


def end_schedule(request: EndSchedule, unit: Unit, scene: Scene) -> Fact:
    """Take a line out: from now on codes and lists alone say it."""
    line = unit.get(ScheduleLine, request.schedule_line)
    refuse_unless(line.schedule_ended_on is None, Reason.ALREADY_DONE)
    _replace(unit, scene, line)
    return Entered(line.id)


def _replace(unit: Unit, scene: Scene, line: ScheduleLine) -> None:
    unit.change(line, schedule_ended_on=scene.stamp.today, schedule_ended_by=scene.keeper.id)


HANDLERS: Handlers = {
    SetSchedule: Handler(set_schedule, needs=Duty.KEEP_HOLDINGS),
    EndSchedule: Handler(end_schedule, needs=Duty.KEEP_HOLDINGS),
}
