"""What is asked about safe cabinets: register first, then open, take and put, shut (F-28, R-46, R-47)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.commands.command import Command
from recordsroom.domain.commands.dual_control import OpensPlaces
from recordsroom.domain.safes import SafeWay
from recordsroom.domain.values import Level


@dataclass(frozen=True, kw_only=True, repr=False)
class OpenSafe(Command, OpensPlaces):
    """Register that a cabinet is opened; a place inside it stands for it."""

    safe_place: int
    opened_for: str
    safe_user: str


@dataclass(frozen=True, kw_only=True, repr=False)
class EnterInSafe(Command):
    """Enter what is taken or put: a carrier, whose way is known from before, or a thing by its name."""

    safe_opening: int
    safe_carrier: int | None = None
    safe_thing: str = ""
    thing_level: Level | None = None
    safe_pieces: int = 1
    safe_way: SafeWay | None = None


@dataclass(frozen=True, kw_only=True, repr=False)
class ShutSafe(Command):
    """Register that a cabinet is locked again."""

    safe_opening: int
