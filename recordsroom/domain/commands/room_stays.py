"""What is asked about who goes into the repository and comes out of it (R-44)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.commands.command import Command


@dataclass(frozen=True, kw_only=True, repr=False)
class EnterRoom(Command):
    """Take down somebody who goes in beside the keeper who asks; a card tells name and unit."""

    entering_for: str
    room_let_by: int
    entrant_card: int | None = None
    entrant: str = ""
    entrant_unit: str = ""
    identity_shown: str = ""
    second_with: str = ""
    phone_kept: str = ""
    things_in: str = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class LeaveRoom(Command):
    """Take down that somebody came out, and with what."""

    room_stay: int
    things_out: str = ""
