"""What is asked about the schedule of retention: its lines are set, and taken out again (R-106)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.commands.command import Command
from recordsroom.domain.schedules import StartDay


@dataclass(frozen=True, kw_only=True, repr=False)
class SetSchedule(Command):
    """Say how long a category is kept at least, and from which day; the line before it is replaced."""

    category: str
    name: str = ""
    period: str = ""
    """As it is written: 永久, 30年, D10; nothing where codes and lists say it."""
    start_day: StartDay = StartDay.NEXT_YEAR
    schedule_basis: str


@dataclass(frozen=True, kw_only=True, repr=False)
class EndSchedule(Command):
    """Take a line out of the schedule; it stays in the register of its lines."""

    schedule_line: int
