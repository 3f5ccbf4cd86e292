"""Seeing a restricted record, which is a command: the journal tells who saw it (product.md, decision 3)."""

from __future__ import annotations

from recordsroom.domain.commands import OpenRecord
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.facts import Fact, Opened
from recordsroom.domain.holdings import Record
from recordsroom.domain.keepers import Duty
from recordsroom.domain.rules import Reason
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import OPENED, Unit


def open_record(request: OpenRecord, unit: Unit, scene: Scene) -> Fact:
    """Show one record in full to a keeper who is cleared for it."""
    record = unit.get(Record, request.record)
    cleared = scene.keeper.knows_up_to(scene.policy.pc_level)
    # A stub above the level of this PC says nothing that anyone could be kept from.
    if record.level is not None and record.level > cleared and record.title is not None:
        raise Refused(Objection(Reason.ABOVE_YOUR_CLEARANCE, {"level": record.level, "cleared": cleared}))
    unit.looks.append((OPENED, record.id))
    return Opened(record.id, record.title)


HANDLERS: Handlers = {OpenRecord: Handler(open_record, needs=Duty.SEE_HOLDINGS, undoable=False)}
