"""Paper of the desk that was scanned: each bears a label of the same kind, and each leads to something else."""

from __future__ import annotations

from typing import TypeAlias

from recordsroom.services.queries.chases import ChaseSeen, chase_seen
from recordsroom.services.queries.late import SheetSeen, sheet_scanned
from recordsroom.services.queries.scanned_card import OutCardSeen, out_card_seen
from recordsroom.services.queries.scanned_slip import SlipSeen, slip_seen
from recordsroom.services.sight import Sight

PaperSeen: TypeAlias = SheetSeen | SlipSeen | ChaseSeen | OutCardSeen
"""A sheet written by hand, the slip of a loan, a recall notice, or the out card of a gap."""


def paper_seen(sight: Sight, digits: str) -> PaperSeen | None:
    """The paper that bears this label."""
    looks = (slip_seen, chase_seen, out_card_seen, sheet_scanned)
    return next((found for look in looks if (found := look(sight, digits)) is not None), None)
