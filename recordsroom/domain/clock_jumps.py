"""Jumps of the clock: seen from the two clocks that every entry seals, and flagged; the order is the number's alone.

The steady clock of a PC stands still while it sleeps, so that a wall clock running ahead of it proves nothing; one that
fell behind it was set back (trust.md §3.8).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, unique

BACK_MS = 2 * 60 * 1000
"""So much earlier than the entry before is the clock's own unrest; more was set back."""
BEHIND_MS = 60 * 1000
"""So far the wall clock may fall behind the steady one between two entries."""
FORWARD_MS = 3 * 24 * 3600 * 1000
"""A longer pause than this is told, in case nobody was away and the clock was set forward."""


@unique
class Jump(StrEnum):
    """Which way."""

    BACK = "BACK"
    FORWARD = "FORWARD"


@dataclass(frozen=True, slots=True)
class Moment:
    """What an entry seals of the time: both clocks in milliseconds, and which run of the PC the steady one counts."""

    wall_ms: int
    monotonic_ms: int
    boot: str


@dataclass(frozen=True, slots=True)
class ClockJump:
    """A jump between one entry and the next, and by how much."""

    jump: Jump
    minutes: int


def jump_between(before: Moment, now: Moment) -> ClockJump | None:
    """The jump from one entry to the next; None where the clock went on as it should."""
    passed = now.wall_ms - before.wall_ms
    if passed < -BACK_MS:
        return ClockJump(Jump.BACK, -passed // 60_000)
    steady = now.monotonic_ms - before.monotonic_ms
    if now.boot == before.boot and steady - passed > BEHIND_MS:
        return ClockJump(Jump.BACK, (steady - passed) // 60_000)
    return ClockJump(Jump.FORWARD, passed // 60_000) if passed > FORWARD_MS else None
