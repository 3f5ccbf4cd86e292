"""Writing down how a carrier looks when it is handled outside a return (T-04, R-29)."""

from __future__ import annotations

from recordsroom.domain.commands import RecordCondition
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import ConditionRecorded, Fact
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.keepers import Duty
from recordsroom.domain.lending import may_record_condition
from recordsroom.services.handlers.lines import carrier_line, record_of
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit


def record_condition(request: RecordCondition, unit: Unit, scene: Scene) -> Fact:
    """Put a carrier into the condition seen, or end its treatment."""
    carrier = unit.get(Carrier, request.carrier)
    if objections := may_record_condition(carrier, request.condition):
        raise Refused(*objections)
    carrier = unit.change(carrier, condition=request.condition)
    return ConditionRecorded(carrier_line(record_of(unit, carrier), carrier, scene), request.condition)


HANDLERS: Handlers = {RecordCondition: Handler(record_condition, needs=Duty.LEND)}
