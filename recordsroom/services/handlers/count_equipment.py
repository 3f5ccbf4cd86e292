"""Media and devices in a count by holders: shown beside what the same person borrowed (R-134)."""

from __future__ import annotations

from recordsroom.domain.count_held import CountEquipment, CountHolder, judge_equipment
from recordsroom.domain.counting import CountSession
from recordsroom.domain.counting_facts import EquipmentShown
from recordsroom.domain.equipment import Equipment, EquipmentUse
from recordsroom.domain.facts import Fact
from recordsroom.domain.readers import Reader
from recordsroom.domain.witnesses import SILENT, CountOutcome
from recordsroom.services.handlers.count_codes import ours
from recordsroom.services.handlers.count_figures import figure, row_of, weight
from recordsroom.services.handling import Scene
from recordsroom.storage.unit import Unit


def equipment_of(unit: Unit, digits: str) -> Equipment | None:
    """The medium or device that bears this label, or this number of its register."""
    code = ours(digits)
    return unit.find(Equipment, barcode=code) if code is not None else unit.find(Equipment, equipment_no=digits)


def show_equipment(unit: Unit, scene: Scene, session: CountSession, holder: CountHolder, thing: Equipment) -> Fact:
    """Write down that somebody showed it; what stands there rightly and was taken by nobody is no part of the count."""
    reader = unit.get(Reader, holder.holder_id)
    taken = unit.find(EquipmentUse, equipment_id=thing.id, given_back_on=None)
    outcome = judge_equipment(thing, taken, reader.name, reader.unit)
    before = unit.find(CountEquipment, session_id=session.id, equipment_id=thing.id)
    again = before is not None and before.holder_id == reader.id
    gone = outcome is CountOutcome.GONE_BUT_HERE
    if before is not None and again:
        outcome = before.outcome
    elif outcome not in SILENT:
        holder = _enter(unit, scene, session, holder, thing, outcome, before)
    return EquipmentShown(
        equipment_no=thing.equipment_no,
        sort=thing.sort,
        outcome=outcome,
        holder=reader.name,
        belongs=None if session.blind else _belongs(thing, taken, outcome),
        shown=holder.held_shown,
        expected=0 if session.blind else holder.held_expected,
        again=again,
        gone_by=thing.disposal if gone else "",
        gone_on=thing.retired_on if gone else None,
    )


def on_a_shelf(thing: Equipment) -> Fact:
    """A shelf is counted by what is kept there of the holdings: a medium or device is told apart, and not counted."""
    return EquipmentShown(thing.equipment_no, thing.sort, CountOutcome.OUTSIDE, "", None, 0, 0, again=False)


def _enter(  # noqa: PLR0913, PLR0917 - all that one showing is made of
    unit: Unit,
    scene: Scene,
    session: CountSession,
    holder: CountHolder,
    thing: Equipment,
    outcome: CountOutcome,
    before: CountEquipment | None,
) -> CountHolder:
    """Write one showing down, or move it here where another had shown it; figures follow at once."""
    values = {
        "holder_id": holder.holder_id,
        "shown_at": scene.stamp.wall_ms,
        "shown_to": scene.keeper.id,
        "outcome": outcome,
    }
    if before is None:
        unit.add(CountEquipment, session_id=session.id, equipment_id=thing.id, **values)
    else:
        unit.change(before, **values)
        other = row_of(unit, session, before.holder_id)
        session = figure(unit, session, other, weight((before.outcome,), -1))
    figure(unit, session, holder, weight((outcome,), 1), reopened=holder.told_at is not None)
    return unit.get(CountHolder, holder.id)


def _belongs(thing: Equipment, taken: EquipmentUse | None, outcome: CountOutcome) -> str | None:
    """Who has it by its register, or where it should be kept."""
    if outcome is CountOutcome.PASSED_ON and taken is not None:
        return taken.taken_by
    return thing.kept_at if outcome is CountOutcome.ISSUE_UNENTERED else None
