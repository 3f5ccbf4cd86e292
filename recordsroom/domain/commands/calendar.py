"""What is asked about the working calendar 工作日历 (P-24)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.commands.command import Command


@dataclass(frozen=True, kw_only=True, repr=False)
class EnterCalendar(Command):
    """Enter the list of one year: its holidays and the days off that are worked; it takes the place of an older one."""

    year: int
    days: tuple[tuple[date, bool, str], ...]
    """Day, whether it is worked, and what it is called."""
