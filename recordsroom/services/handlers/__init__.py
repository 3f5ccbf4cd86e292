"""What happens for each command: one handler per command, found in one list."""

from __future__ import annotations

from recordsroom.services.handlers import (
    accounts,
    approvals,
    arranging,
    box_shelving,
    boxes,
    conditions,
    editing,
    exporting,
    filtering,
    founding,
    importing,
    lending,
    mending,
    people,
    printing,
    records,
    registering,
    series,
    sessions,
    shelving,
    undoing,
    units,
)
from recordsroom.services.handling import Handlers

HANDLERS: Handlers = {
    **founding.HANDLERS,
    **sessions.HANDLERS,
    **accounts.HANDLERS,
    **shelving.HANDLERS,
    **people.HANDLERS,
    **units.HANDLERS,
    **records.HANDLERS,
    **filtering.HANDLERS,
    **series.HANDLERS,
    **registering.HANDLERS,
    **editing.HANDLERS,
    **mending.HANDLERS,
    **importing.HANDLERS,
    **arranging.HANDLERS,
    **boxes.HANDLERS,
    **box_shelving.HANDLERS,
    **approvals.HANDLERS,
    **lending.HANDLERS,
    **conditions.HANDLERS,
    **printing.HANDLERS,
    **exporting.HANDLERS,
    **undoing.HANDLERS,
}
