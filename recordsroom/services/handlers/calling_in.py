"""Call-in: a list is begun, ticked by scans, settled line by line, and ended with a signature (R-67, R-95, P-22)."""

from __future__ import annotations

from recordsroom.domain.call_facts import CallBegun, CallEnded, CallTicked
from recordsroom.domain.calling_in import (
    LONGEST_WORDS,
    CallEnd,
    CallIn,
    CallLine,
    CallWay,
    may_call_in,
    may_end_call,
    may_settle,
    may_tick,
)
from recordsroom.domain.carrying import people_in
from recordsroom.domain.commands import BeginCallIn, EndCallIn, SettleCallLine, TickCallIn
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.keepers import Duty
from recordsroom.domain.lending import CHARGED, IN_STOCK
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Custody, Level
from recordsroom.services.handlers.dual_control import against_opening, places_at
from recordsroom.services.handlers.lines import record_of
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless

_ELSEWHERE = (
    "SELECT count(*) FROM call_lines l JOIN call_ins c ON c.id = l.call_in_id"
    " WHERE l.called_carrier_id = ? AND c.call_ended_at IS NULL"
)


def begin_call_in(request: BeginCallIn, unit: Unit, scene: Scene) -> Fact:
    """Open a list under a number of its own; nothing stands on two open lists."""
    number, who, notice = request.call_in_no.strip(), request.counterpart.strip(), request.notice_no.strip()
    fits = bool(number) and max(map(len, (number, who, notice))) <= LONGEST_WORDS
    named = bool(who) or request.way is CallWay.GATHER
    refuse_unless(fits and named and request.due_on >= scene.stamp.today, Reason.VALUE_NOT_POSSIBLE)
    refuse_unless(unit.find(CallIn, call_in_no=number) is None, Reason.FORM_NUMBER_TAKEN)
    carriers = [unit.get(Carrier, key) for key in dict.fromkeys(request.carriers)]
    if objections := may_call_in(request.way, carriers):
        raise Refused(*objections)
    refuse_unless(not any(unit.count(_ELSEWHERE, one.id) for one in carriers), Reason.ON_ANOTHER_CALL)
    call = unit.add(
        CallIn,
        call_in_no=number,
        call_way=request.way,
        counterpart=who,
        notice_no=notice,
        call_due_on=request.due_on,
        called_at=scene.stamp.wall_ms,
        called_by=scene.keeper.id,
        call_ended_at=None,
        call_receiver="",
        call_receipt_no="",
        couriers="",
    )
    blank = dict.fromkeys(("call_end", "line_ended_at", "line_ended_by"))
    for carrier in carriers:
        unit.add(CallLine, call_in_id=call.id, called_carrier_id=carrier.id, call_reason="", **blank)
    return CallBegun(call.id, number, len(carriers))


def tick_call_in(request: TickCallIn, unit: Unit, scene: Scene) -> Fact:
    """The carrier is set aside for its issuer, by scan."""
    call, carrier = unit.get(CallIn, request.call_in), unit.get(Carrier, request.carrier)
    line = unit.find(CallLine, call_in_id=call.id, called_carrier_id=carrier.id)
    if objections := may_tick(call, line, carrier):
        raise Refused(*objections)
    assert line is not None, "it stands on the list"
    return _ended(unit, scene, call, line, CallEnd.RETURNED, "")


def settle_call_line(request: SettleCallLine, unit: Unit, scene: Scene) -> Fact:
    """Enter what became of a line that does not go back."""
    line, reason = unit.get(CallLine, request.call_line), request.reason.strip()
    call = unit.get(CallIn, line.call_in_id)
    refuse_unless(len(reason) <= LONGEST_WORDS, Reason.VALUE_NOT_POSSIBLE)
    if objections := may_settle(call, request.end, reason):
        raise Refused(*objections)
    return _ended(unit, scene, call, line, request.end, reason)


def end_call_in(request: EndCallIn, unit: Unit, scene: Scene) -> Fact:
    """End a list: what holders brought back is returned, and what an issuer signed for is withdrawn."""
    call = unit.get(CallIn, request.call_in)
    told = {
        "call_receiver": request.receiver.strip(),
        "call_receipt_no": request.receipt_no.strip(),
        "couriers": "、".join(people_in(request.couriers)),
    }
    refuse_unless(max(map(len, told.values())) <= LONGEST_WORDS, Reason.VALUE_NOT_POSSIBLE)
    lines = [_now(unit, scene, call, line) for line in unit.every(CallLine, call_in_id=call.id)]
    going = [unit.get(Carrier, line.called_carrier_id) for line in lines if line.call_end is CallEnd.RETURNED]
    levels = [record_of(unit, carrier).level for carrier in going]
    top = max((level for level in levels if level is not None), default=Level.PUBLIC)
    left = sum(line.call_end is None for line in lines)
    if objections := may_end_call(call, left, told["call_receiver"], top, people_in(request.couriers)):
        raise Refused(*objections)
    if call.call_way is CallWay.SURRENDER:
        _surrender(request, unit, scene, going, levels)
    unit.change(call, **told, call_ended_at=scene.stamp.wall_ms)
    return CallEnded(call.id, call.call_in_no, len(lines), len(going))


def _surrender(request: EndCallIn, unit: Unit, scene: Scene, going: list[Carrier], levels: list[Level | None]) -> None:
    closed = [place for one in going for place in places_at(unit, one.location_id, one.waits_at_id)]
    if objections := against_opening(unit, scene, request, closed, levels):
        raise Refused(*objections)
    # What was ticked may have been lent, packed or set aside since.
    refuse_unless(all(one.custody in IN_STOCK for one in going), Reason.NOT_HERE_TO_CARRY)
    gone = {"location_id": None, "home_id": None, "box_id": None, "waits_at_id": None}
    for carrier in going:
        unit.change(carrier, custody=Custody.WITHDRAWN, **gone)


def _now(unit: Unit, scene: Scene, call: CallIn, line: CallLine) -> CallLine:
    """The line, ended where its holder brought the carrier back at the desk meanwhile."""
    if call.call_way is CallWay.SURRENDER or line.call_end is CallEnd.RETURNED:
        return line
    if unit.get(Carrier, line.called_carrier_id).custody in CHARGED:
        return line
    ended = {"line_ended_at": scene.stamp.wall_ms, "line_ended_by": scene.keeper.id}
    return unit.change(line, call_end=CallEnd.RETURNED, call_reason="", **ended)


def _ended(  # noqa: PLR0913, PLR0917 - what the end of a line says
    unit: Unit, scene: Scene, call: CallIn, line: CallLine, end: CallEnd, reason: str
) -> Fact:
    unit.change(
        line, call_end=end, call_reason=reason, line_ended_at=scene.stamp.wall_ms, line_ended_by=scene.keeper.id
    )
    code = record_of(unit, unit.get(Carrier, line.called_carrier_id)).reference_code
    left = sum(one.call_end is None for one in unit.every(CallLine, call_in_id=call.id))
    return CallTicked(call.id, code, left)


HANDLERS: Handlers = {
    BeginCallIn: Handler(begin_call_in, needs=Duty.LEND),
    TickCallIn: Handler(tick_call_in, needs=Duty.LEND),
    SettleCallLine: Handler(settle_call_line, needs=Duty.LEND),
    # What an issuer has signed for is not taken back by a key.
    EndCallIn: Handler(end_call_in, needs=Duty.LEND, undoable=False),
}
