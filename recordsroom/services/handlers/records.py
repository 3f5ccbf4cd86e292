"""Seeing a restricted record, which is a command: the journal tells who saw it (product.md, decision 3)."""

from __future__ import annotations

from recordsroom.domain.commands import OpenRecord
from recordsroom.domain.facts import Fact, Opened
from recordsroom.domain.holdings import Record
from recordsroom.domain.keepers import Duty
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit


def open_record(request: OpenRecord, unit: Unit, _scene: Scene) -> Fact:
    """Show one record in full."""
    record = unit.get(Record, request.record)
    return Opened(record.id, record.title)


HANDLERS: Handlers = {OpenRecord: Handler(open_record, needs=Duty.SEE_HOLDINGS, undoable=False)}
