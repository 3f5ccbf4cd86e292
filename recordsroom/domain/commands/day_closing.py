"""What is asked in the evening (P-28)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.commands.command import Command
from recordsroom.domain.day_closing import OpenCause


@dataclass(frozen=True, kw_only=True, repr=False)
class CloseDay(Command):
    """Close today: clear, or 未清 with cause, leader and second signature."""

    cause: OpenCause | None = None
    leader: str = ""
    second_name: str = ""
    second_no: str = ""
