"""Secrecy decisions on one record or on many together, each act of them under one number (T-23 to T-27, G-07)."""

from __future__ import annotations

from recordsroom.domain.commands import DecideSecrecy, DecideSecrecyTogether
from recordsroom.domain.errors import Doubtful, Objection, Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.secrecy_acts import (
    MOST_TOGETHER,
    SecrecyAct,
    SecrecyDecided,
    SecrecyDecidedTogether,
    in_order,
    level_of,
)
from recordsroom.services.handlers.deciding import begin_act, decide, to_decide_on
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless


def decide_secrecy(request: DecideSecrecy, unit: Unit, scene: Scene) -> Fact:
    """Give a record the level and term of a decision, or say why it may not be decided so."""
    return decide(request, unit, scene, begin_act(unit, scene))


def decide_secrecy_together(request: DecideSecrecyTogether, unit: Unit, scene: Scene) -> Fact:
    """Decide on all of them or on none; what one of them stands against is told with its code."""
    codes = tuple(dict.fromkeys(code.strip() for code in request.reference_codes))
    refuse_unless(bool(codes), Reason.NOTHING_TO_DO)
    if len(codes) > MOST_TOGETHER:
        raise Refused(Objection(Reason.TOO_MANY_TOGETHER, {"most": MOST_TOGETHER}))
    act = begin_act(unit, scene)
    records = in_order((to_decide_on(unit, scene, code) for code in codes), request.decision_kind)
    made, refused, doubts = list[SecrecyDecided](), dict[str, Refused](), dict[Doubt, None]()
    for one in scene.progress.through(records):
        level = level_of(request.decision_kind, request.level, one.level)
        try:
            made.append(_decided(request.of(one.reference_code, level), unit, scene, act, doubts))
        except Refused as failed:
            refused[one.reference_code] = failed
    if refused:
        code, first = next(iter(refused.items()))
        some = Objection(Reason.SOME_NOT_DECIDED, {"count": len(refused), "code": code})
        raise Refused(some, *first.objections)
    if doubts:
        raise Doubtful(tuple(doubts))
    return SecrecyDecidedTogether(made[0].id, act=act.id, act_no=act.number, decisions=len(made))


def _decided(
    request: DecideSecrecy, unit: Unit, scene: Scene, act: SecrecyAct, doubts: dict[Doubt, None]
) -> SecrecyDecided:
    """Decide on one; what is doubted is gathered, so that all of it is asked at once."""
    try:
        return decide(request, unit, scene, act)
    except Doubtful as doubtful:
        doubts |= dict.fromkeys(doubtful.doubts)
        return SecrecyDecided(0)


HANDLERS: Handlers = {
    DecideSecrecy: Handler(decide_secrecy, needs=Duty.KEEP_HOLDINGS),
    DecideSecrecyTogether: Handler(decide_secrecy_together, needs=Duty.KEEP_HOLDINGS),
}
