"""Seeing a restricted record, which is a command: the journal tells who saw it (product.md, decision 3)."""

from __future__ import annotations

from recordsroom.domain.commands import OpenRecord
from recordsroom.domain.facts import Fact, Opened
from recordsroom.domain.holdings import Record
from recordsroom.domain.keepers import Duty
from recordsroom.services.handlers.record_facts import demand_cleared
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import OPENED, Unit


def open_record(request: OpenRecord, unit: Unit, scene: Scene) -> Fact:
    """Show one record in full to a keeper who is cleared for it."""
    record = unit.get(Record, request.record)
    demand_cleared(record, scene)
    unit.looks.append((OPENED, record.id))
    return Opened(record.id, record.title)


HANDLERS: Handlers = {OpenRecord: Handler(open_record, needs=Duty.SEE_HOLDINGS, undoable=False)}
