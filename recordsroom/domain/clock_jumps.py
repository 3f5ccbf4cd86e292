"""Jumps of the clock: seen from the two clocks that every entry seals, and flagged; the order is the number's alone.

The steady clock of a PC stands still while it sleeps, so that a wall clock running ahead of it proves nothing; one that
fell behind it was set back (trust.md §3.8). Days go by the latest time ever seen, so that a clock set back revives
nothing; and what keeps a secret goes by the last day that nobody doubts, so that one set forward ends none.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum, unique

from recordsroom.domain.rules import Reason

BUILT = date(2026, 11, 1)
"""The first day of the month of this version; no clock that shows an earlier one is right."""
BACK_MS = 2 * 60 * 1000
"""So much earlier than the entry before is the clock's own unrest; more was set back."""
BEHIND_MS = 60 * 1000
"""So far the wall clock may fall behind the steady one between two entries."""
FORWARD_MS = 3 * 24 * 3600 * 1000
"""A longer pause than this is told, in case nobody was away and the clock was set forward."""
DOUBTED_MS = 15 * 24 * 3600 * 1000
"""A longer one than this two must confirm: no holiday is as long, and an alarm at every holiday is heard by nobody."""


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


@dataclass(frozen=True, slots=True)
class KnownTime:
    """What a room knows of the time from its journal: the latest ever seen, and the jumps that nobody confirmed."""

    seen_ms: int = 0
    last: Moment | None = None
    """Of the newest entry."""
    back: int = 0
    """The newest entry at which the clock showed itself set back."""
    ahead: int = 0
    """The first entry at which it showed itself far ahead."""
    sure_ms: int = 0
    """The latest time before that."""

    @property
    def doubtful(self) -> bool:
        """Whether the security administrator has a jump to confirm."""
        return bool(self.back or self.ahead)

    def after(self, seq: int, now: Moment, *, confirmed: bool = False) -> KnownTime:
        """The same after one more entry; one that confirms the clock begins anew with its own time."""
        if confirmed:
            return KnownTime(now.wall_ms, now)
        known = replace(self, seen_ms=max(self.seen_ms, now.wall_ms), last=now)
        if self.last is None:
            return known
        jump = jump_between(self.last, now)
        if jump is not None and jump.jump is Jump.BACK:
            known = replace(known, back=seq)
        if not self.ahead and now.wall_ms - self.seen_ms > DOUBTED_MS:
            known = replace(known, ahead=seq, sure_ms=self.seen_ms)
        return known

    def seen_at(self, now: Moment) -> int:
        """The latest time seen, carried on by the steady clock while the PC runs on."""
        ran = now.monotonic_ms - self.last.monotonic_ms if self.last and self.last.boot == now.boot else 0
        return self.seen_ms + max(0, ran)


def may_confirm_clock(known: KnownTime, now_ms: int, *, two: bool, reason: str) -> Reason | None:
    """Why the clock may not be confirmed; two sign where days are skipped or come again, one where it runs right."""
    if not known.doubtful and now_ms >= known.seen_ms - BACK_MS:
        return Reason.NOTHING_TO_DO
    if not reason.strip():
        return Reason.PURPOSE_MISSING
    if not two and (known.ahead or now_ms < known.seen_ms - BACK_MS):
        return Reason.SECOND_ADMINISTRATOR_MISSING
    return None
