"""What is asked to hand over a post or a shift, and to clear who leaves (F-20, G-23, G-24, R-93, R-94)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.commands.command import Command
from recordsroom.domain.handover import Counted, HandoverFacts
from recordsroom.domain.readers import StopCause


@dataclass(frozen=True, kw_only=True, repr=False)
class DrawUpHandover(Command):
    """Draw up a handover with what the two counted; it counts once the paper is signed."""

    facts: HandoverFacts
    lines: tuple[Counted, ...]


@dataclass(frozen=True, kw_only=True, repr=False)
class SignHandover(Command):
    """Note that the paper of a handover is signed by all who are named on it."""

    handover: int
    signed_on: date


@dataclass(frozen=True, kw_only=True, repr=False)
class ClearReader(Command):
    """Clear somebody who leaves: nothing is out, the card is withdrawn, the contact answers for it."""

    reader: int
    cause: StopCause
    contact: str
    note: str = ""
