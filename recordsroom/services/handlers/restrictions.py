"""What touches privacy is restricted with basis and reason, and let free by a leader's decision (R-149, R-69)."""

from __future__ import annotations

from recordsroom.domain.arrangement import Series
from recordsroom.domain.commands import LiftRestriction, RestrictUse
from recordsroom.domain.errors import Refused, Unknown
from recordsroom.domain.facts import Entered, Fact
from recordsroom.domain.holdings import Record
from recordsroom.domain.keepers import Duty
from recordsroom.domain.readers import Approver
from recordsroom.domain.restrictions import Restriction, may_restrict, may_unrestrict
from recordsroom.domain.rules import Reason
from recordsroom.services.handlers.record_facts import demand_cleared
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless


def restrict_use(request: RestrictUse, unit: Unit, scene: Scene) -> Fact:
    """Restrict one record or series; a second restriction on another basis may stand beside it."""
    record_id = _named(unit, request.named.strip()) if request.named.strip() else request.record
    basis, reason, today = request.basis.strip(), request.reason.strip(), scene.stamp.today
    if objections := may_restrict((record_id, request.series), (basis, reason), request.until, today):
        raise Refused(*objections)
    if record_id is not None:
        record = unit.get(Record, record_id)
        demand_cleared(record, scene)
        refuse_unless(record.merged_into_id is None, Reason.ALREADY_MERGED)
    elif request.series is not None:
        unit.get(Series, request.series)
    over = {"restricted_record_id": record_id, "restricted_series_id": request.series}
    before = unit.every(Restriction, **over, restriction_basis=basis, unrestricted_on=None)
    refuse_unless(not any(one.stands(scene.stamp.sure_day) for one in before), Reason.ALREADY_DONE)
    made = unit.add(
        Restriction,
        **over,
        restriction_basis=basis,
        restriction_reason=reason,
        restricted_on=today,
        restricted_by=scene.keeper.id,
        restricted_until=request.until,
        unrestricted_on=None,
        unrestricted_by=None,
        unrestricted_leader_id=None,
        unrestricted_why="",
    )
    return Entered(made.id)


def lift_restriction(request: LiftRestriction, unit: Unit, scene: Scene) -> Fact:
    """End a restriction before its day; it stays in the register with the leader who decided so."""
    restriction, why = unit.get(Restriction, request.restriction), request.reason.strip()
    leader, today = unit.get(Approver, request.approver), scene.stamp.today
    if objections := may_unrestrict(restriction, why, leader, scene.keeper.name, today):
        raise Refused(*objections)
    ended = {"unrestricted_on": today, "unrestricted_by": scene.keeper.id, "unrestricted_leader_id": leader.id}
    unit.change(restriction, **ended, unrestricted_why=why)
    return Entered(restriction.id)


def _named(unit: Unit, code: str) -> int:
    """The record that this code names."""
    record = unit.find(Record, reference_code=code)
    if record is None:
        raise Unknown("records", code)
    return record.id


HANDLERS: Handlers = {
    RestrictUse: Handler(restrict_use, needs=Duty.KEEP_HOLDINGS),
    LiftRestriction: Handler(lift_restriction, needs=Duty.KEEP_HOLDINGS),
}
