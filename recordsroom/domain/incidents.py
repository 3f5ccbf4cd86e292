"""Whereabouts unknown: what the law asks of a state secret, and by when, counted from when it was first not seen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from recordsroom.domain.values import Level

REPORT_WITHIN = timedelta(hours=24)
"""To the secrecy department and the superior authority (R-118)."""
_LEAKED_AFTER = {Level.JUEMI: timedelta(days=10), Level.JIMI: timedelta(days=60), Level.MIMI: timedelta(days=60)}


@dataclass(frozen=True, slots=True)
class LegalClocks:
    """By when a missing state secret has to be reported, and from when it is treated as leaked."""

    report_by: datetime
    leaked_from: datetime


def legal_clocks(level: Level | None, since: datetime) -> LegalClocks | None:
    """The clocks of what is missing since then (R-118, R-120); None for what is no state secret."""
    if level is None or not level.classified:
        return None
    return LegalClocks(since + REPORT_WITHIN, since + _LEAKED_AFTER[level])
