"""What is asked about people who use the holdings, and those who allow it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.commands.command import Command
from recordsroom.domain.values import Authority, Level, PostLevel


@dataclass(frozen=True, kw_only=True, repr=False)
class AddReader(Command):
    """Enter a reader in the register G-33 and issue a card number.

    `unit_id` chooses a unit of the list, whose name then counts; `new_unit` enters the words as a unit of their own.
    """

    name: str
    unit: str
    post: str = ""
    post_level: PostLevel = PostLevel.NONE
    cleared: Level = Level.INTERNAL
    valid_until: date
    unit_id: int | None = None
    new_unit: bool = False


@dataclass(frozen=True, kw_only=True, repr=False)
class AddApprover(Command):
    """Enter a leader who may approve, by post (G-34)."""

    name: str
    post: str
    authority: Authority
    since: date
