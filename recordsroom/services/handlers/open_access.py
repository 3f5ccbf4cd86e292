"""The open-access review in its two steps: proposed by a head of department, settled by the classifier (R-145)."""

from __future__ import annotations

from recordsroom.domain.commands import DecideAccess, ProposeAccess
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.holdings import Record
from recordsroom.domain.keepers import Duty
from recordsroom.domain.open_access import (
    MOST_PROPOSED,
    AccessDecided,
    AccessProposed,
    AccessReview,
    AccessWish,
    may_be_open,
    may_grant,
    may_propose,
)
from recordsroom.domain.readers import Approver
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from recordsroom.services.handlers.deciding import demand_power, demand_undisputed, to_decide_on
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless


def propose_access(request: ProposeAccess, unit: Unit, scene: Scene) -> Fact:
    """Enter the first step for all of these records, or for none."""
    codes = tuple(dict.fromkeys(code.strip() for code in request.reference_codes))
    refuse_unless(bool(codes), Reason.NOTHING_TO_DO)
    if len(codes) > MOST_PROPOSED:
        raise Refused(Objection(Reason.TOO_MANY_TOGETHER, {"most": MOST_PROPOSED}))
    ground, head, on = request.access_ground.strip(), request.access_head.strip(), request.access_head_on
    told = AccessWish(request.access_wish, ground, request.access_until, head, on)
    for code in codes:
        record = to_decide_on(unit, scene, code)
        demand_undisputed(unit, record)
        waits = unit.find(AccessReview, accessed_record_id=record.id, access_decided_on=None)
        if against := may_propose(record.level, told, scene.stamp.today, waiting=waits is not None):
            raise Refused(*against)
        unit.add(
            AccessReview,
            accessed_record_id=record.id,
            access_wish=told.wish,
            access_ground=ground,
            access_until=told.until,
            access_head=head,
            access_head_on=on,
            access_entered_by=scene.keeper.id,
            access_classifier_id=None,
            access_decided_on=None,
            access_granted=False,
            access_decided_by=None,
        )
    return AccessProposed(len(codes))


def decide_access(request: DecideAccess, unit: Unit, scene: Scene) -> Fact:
    """Enter the second step; what became a secret since the first is not opened any more."""
    keys = tuple(dict.fromkeys(request.proposals))
    refuse_unless(bool(keys), Reason.NOTHING_TO_DO)
    classifier = unit.get(Approver, request.classifier)
    refuse_unless(classifier.in_office(request.decided_on), Reason.APPROVER_NOT_IN_OFFICE)
    demand_power(scene, classifier, Level.PUBLIC)
    for key in keys:
        review = unit.get(AccessReview, key)
        record = unit.get(Record, review.accessed_record_id)
        against = may_grant(review, classifier.name, request.decided_on, scene.stamp.today)
        if request.granted:
            against = (*against, *may_be_open(record.level, review.access_wish))
        if against:
            raise Refused(*against)
        unit.change(
            review,
            access_classifier_id=classifier.id,
            access_decided_on=request.decided_on,
            access_granted=request.granted,
            access_decided_by=scene.keeper.id,
        )
    return AccessDecided(len(keys))


HANDLERS: Handlers = {
    ProposeAccess: Handler(propose_access, needs=Duty.KEEP_HOLDINGS),
    DecideAccess: Handler(decide_access, needs=Duty.KEEP_HOLDINGS),
}
