"""Handing over a post or a shift: counted against the register as it stands, signed on paper afterwards (R-93)."""

from __future__ import annotations

from recordsroom.domain.commands import DrawUpHandover, SignHandover
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Done, Fact
from recordsroom.domain.handing_facts import HandoverDrawn
from recordsroom.domain.handover import (
    Handover,
    HandoverLine,
    handover_number,
    may_hand_over_to,
    may_sign_handover,
)
from recordsroom.domain.keepers import Duty
from recordsroom.services.handed import figures
from recordsroom.services.handlers.yearly import next_of_year
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.services.stamp import local_date
from recordsroom.storage.unit import Unit


def draw_up_handover(request: DrawUpHandover, unit: Unit, scene: Scene) -> Fact:
    """Keep a handover with its lines; it does not count before it is signed."""
    facts = request.facts
    if objections := may_hand_over_to(facts, request.lines, figures(unit)):
        raise Refused(*objections)
    number = next_of_year(unit, Handover, "handover_no", handover_number, scene.stamp.today.year)
    handover = unit.add(
        Handover,
        handover_no=number,
        handover_kind=facts.kind,
        handed_by=facts.handed_by.strip(),
        taken_by=facts.taken_by.strip(),
        watched_by=facts.watched_by.strip(),
        count_difference=facts.difference.strip(),
        open_matters=facts.open_matters.strip(),
        drawn_at=scene.stamp.wall_ms,
        drawn_by=scene.keeper.id,
        signed_on=None,
    )
    for line in request.lines:
        unit.add(
            HandoverLine,
            handover_id=handover.id,
            topic=line.topic,
            topic_of=line.what,
            line_level=line.level,
            line_on_book=line.on_book,
            line_counted=line.counted,
        )
    return HandoverDrawn(handover.id, number)


def sign_handover(request: SignHandover, unit: Unit, scene: Scene) -> Fact:
    """Note the day on which all of them signed."""
    handover = unit.get(Handover, request.handover)
    drawn_on = local_date(handover.drawn_at, scene.stamp.offset_minutes)
    if objections := may_sign_handover(handover, request.signed_on, drawn_on, scene.stamp.today):
        raise Refused(*objections)
    unit.change(handover, signed_on=request.signed_on)
    return Done()


HANDLERS: Handlers = {
    DrawUpHandover: Handler(draw_up_handover, needs=Duty.KEEP_HOLDINGS),
    # What is signed on paper stays; a later handover corrects it.
    SignHandover: Handler(sign_handover, needs=Duty.KEEP_HOLDINGS, undoable=False),
}
