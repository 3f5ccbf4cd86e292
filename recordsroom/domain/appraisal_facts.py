"""What came of requests about appraisal (F-22)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.facts import Fact


@dataclass(frozen=True, repr=False)
class LaidBefore(Fact):
    """So many lines are before the group."""

    id: int
    session_no: str
    lines: int


@dataclass(frozen=True, repr=False)
class Opined(Fact):
    """So many lines have their opinion now; so many are still to be judged."""

    id: int
    judged: int
    left: int


@dataclass(frozen=True, repr=False)
class Appraised(Fact):
    """A session is ended: so many are kept on, to be destroyed, to be transferred, in dispute."""

    id: int
    session_no: str
    kept: int
    destroy: int
    transfer: int
    dispute: int
