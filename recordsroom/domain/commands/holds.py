"""What is asked about holds: what may neither be appraised nor destroyed is held, and let go again (T-31)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.commands.command import Command


@dataclass(frozen=True, kw_only=True, repr=False)
class PlaceHold(Command):
    """Keep one record, what lies in a box, or a series from appraisal and destruction; exactly one is named."""

    record: int | None = None
    box: int | None = None
    series: int | None = None
    reason: str
    look_again_on: date | None = None


@dataclass(frozen=True, kw_only=True, repr=False)
class EndHold(Command):
    """Let what was held go on its way, for a reason."""

    hold: int
    reason: str
