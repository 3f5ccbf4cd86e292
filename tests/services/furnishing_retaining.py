"""Rows for the tables of secrecy decisions, retention and holds, as in `furnishing`."""

from __future__ import annotations

from recordsroom.domain.holds import Hold
from recordsroom.storage.unit import Unit
from tests.builders import TODAY
from tests.rooms import ARCHIVIST


def fill_retaining(unit: Unit) -> None:
    """A row for each table of secrecy and retention; of holds one over each kind of thing."""
    lifted = {"lifted_on": TODAY, "lifted_by": ARCHIVIST, "lift_reason": "案件办结"}
    over = ("held_record_id", "held_box_id", "held_series_id")
    for one in over:
        told = {name: 1 if name == one else None for name in over}
        unit.add(Hold, **told, hold_reason="审计", placed_on=TODAY, placed_by=ARCHIVIST, look_again_on=TODAY, **lifted)
