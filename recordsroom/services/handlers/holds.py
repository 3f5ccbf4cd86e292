"""What may neither be appraised nor destroyed is held with a reason, and let go again with another (T-31)."""

from __future__ import annotations

from recordsroom.domain.arrangement import Box, Series
from recordsroom.domain.commands import EndHold, PlaceHold
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Entered, Fact
from recordsroom.domain.holdings import Record
from recordsroom.domain.holds import Hold, may_lift, may_place
from recordsroom.domain.keepers import Duty
from recordsroom.domain.rules import Reason
from recordsroom.services.handlers.record_facts import demand_cleared
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless


def place_hold(request: PlaceHold, unit: Unit, scene: Scene) -> Fact:
    """Put a hold over one record, box or series; a second one for another reason may stand beside it."""
    targets, reason = (request.record, request.box, request.series), request.reason.strip()
    if objections := may_place(targets, reason, request.look_again_on, scene.stamp.today):
        raise Refused(*objections)
    if request.record is not None:
        record = unit.get(Record, request.record)
        demand_cleared(record, scene)
        refuse_unless(record.merged_into_id is None, Reason.ALREADY_MERGED)
    elif request.box is not None:
        unit.get(Box, request.box)
    elif request.series is not None:
        unit.get(Series, request.series)
    over = {"held_record_id": request.record, "held_box_id": request.box, "held_series_id": request.series}
    refuse_unless(unit.find(Hold, **over, hold_reason=reason, lifted_on=None) is None, Reason.ALREADY_DONE)
    made = unit.add(
        Hold,
        **over,
        hold_reason=reason,
        placed_on=scene.stamp.today,
        placed_by=scene.keeper.id,
        look_again_on=request.look_again_on,
        lifted_on=None,
        lifted_by=None,
        lift_reason="",
    )
    return Entered(made.id)


def end_hold(request: EndHold, unit: Unit, scene: Scene) -> Fact:
    """Lift a hold; it stays in the register with both reasons."""
    hold, reason = unit.get(Hold, request.hold), request.reason.strip()
    if objections := may_lift(hold, reason):
        raise Refused(*objections)
    unit.change(hold, lifted_on=scene.stamp.today, lifted_by=scene.keeper.id, lift_reason=reason)
    return Entered(hold.id)


HANDLERS: Handlers = {
    PlaceHold: Handler(place_hold, needs=Duty.KEEP_HOLDINGS),
    EndHold: Handler(end_hold, needs=Duty.KEEP_HOLDINGS),
}
