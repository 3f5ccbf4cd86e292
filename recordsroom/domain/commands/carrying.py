"""What is asked about carrying outside and dispatch (G-18)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.carrying import CarryKind, Channel
from recordsroom.domain.commands.command import Command
from recordsroom.domain.commands.dual_control import OpensPlaces


@dataclass(frozen=True, kw_only=True, repr=False)
class SendOut(Command, OpensPlaces):
    """Let carriers leave on a signed form, in the hands of their bearer (R-70, R-71, R-90 to R-92)."""

    carry_no: str
    kind: CarryKind
    carriers: tuple[int, ...]
    reader: int
    """The bearer, who is charged with all of it."""
    destination: str
    purpose: str
    approver: int
    approved_on: date
    back_on: date
    companions: str = ""
    route: str = ""
    abroad: bool = False
    channel: Channel = Channel.PERSON
    seal_no: str = ""
    case: int | None = None
    stays_there: bool = False
    deputation: int | None = None


@dataclass(frozen=True, kw_only=True, repr=False)
class NoteDelivery(Command):
    """The receipt came back: who signed for it at the other end, and when; what stays there is charged no more."""

    carry_out: int
    taken_by: str
    taken_on: date | None
    receipt_no: str = ""
