"""What happens for each command: one handler per command, found in one list."""

from __future__ import annotations

from recordsroom.services.handlers import (
    accounts,
    approvals,
    arranging,
    boxes,
    conditions,
    exporting,
    filtering,
    founding,
    importing,
    lending,
    people,
    printing,
    records,
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
    **importing.HANDLERS,
    **arranging.HANDLERS,
    **boxes.HANDLERS,
    **approvals.HANDLERS,
    **lending.HANDLERS,
    **conditions.HANDLERS,
    **printing.HANDLERS,
    **exporting.HANDLERS,
    **undoing.HANDLERS,
}
