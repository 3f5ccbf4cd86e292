"""Seeing restricted records, which is a command: the journal tells who saw them (product.md, decision 3)."""

from __future__ import annotations

from recordsroom.domain.commands import OpenForPaper, OpenRecord
from recordsroom.domain.facts import Done, Fact, Opened
from recordsroom.domain.holdings import Record
from recordsroom.domain.keepers import Duty
from recordsroom.domain.print_accounts import MOST_OPENED
from recordsroom.domain.rules import Reason
from recordsroom.services.handlers.record_facts import demand_cleared
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import OPENED, Unit, refuse_unless


def open_record(request: OpenRecord, unit: Unit, scene: Scene) -> Fact:
    """Show one record in full to a keeper who is cleared for it."""
    record = unit.get(Record, request.record)
    demand_cleared(record, scene)
    unit.looks.append((OPENED, record.id))
    return Opened(record.id, record.title)


def open_for_paper(request: OpenForPaper, unit: Unit, scene: Scene) -> Fact:
    """Tell what these records say to a keeper who is cleared for each of them; each has its line in its history."""
    refuse_unless(bool(request.records), Reason.NOTHING_TO_DO)
    refuse_unless(len(request.records) <= MOST_OPENED, Reason.VALUE_NOT_POSSIBLE)
    for key in dict.fromkeys(request.records):
        demand_cleared(unit.get(Record, key), scene)
        unit.looks.append((OPENED, key))
    return Done()


HANDLERS: Handlers = {
    OpenRecord: Handler(open_record, needs=Duty.SEE_HOLDINGS, undoable=False),
    OpenForPaper: Handler(open_for_paper, needs=Duty.PRINT, undoable=False),
}
