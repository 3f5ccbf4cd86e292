"""What is asked about requests for what is out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.commands.command import Command


@dataclass(frozen=True, kw_only=True, repr=False)
class ReserveCarrier(Command):
    """Let a reader wait for a carrier that somebody else has."""

    carrier: int
    reader: int
    until: date
    wanted_for: str = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class EndReservation(Command):
    """The reader does not want it any more."""

    reservation: int
