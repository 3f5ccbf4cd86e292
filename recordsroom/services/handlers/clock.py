"""The clock of the PC after a jump: the security administrator says that it runs right (trust.md §3.8)."""

from __future__ import annotations

from recordsroom.domain.clock_jumps import may_confirm_clock
from recordsroom.domain.commands import ConfirmClock
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Done, Fact
from recordsroom.domain.keepers import Duty
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit


def confirm_clock(request: ConfirmClock, unit: Unit, scene: Scene) -> Fact:
    """Let days go by the clock again from now on; the entry itself is what later ones are compared with."""
    del unit
    known, now = scene.stamp.known, scene.stamp.wall_ms
    if reason := may_confirm_clock(known, now, two=scene.second is not None, reason=request.reason):
        raise Refused(reason)
    return Done()


HANDLERS: Handlers = {
    ConfirmClock: Handler(confirm_clock, needs=Duty.SET_POLICY, undoable=False, beside=Duty.VOUCH),
}
