"""What is asked about calling in (F-19, P-22)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.calling_in import CallEnd, CallWay
from recordsroom.domain.commands.command import Command
from recordsroom.domain.commands.dual_control import OpensPlaces


@dataclass(frozen=True, kw_only=True, repr=False)
class BeginCallIn(Command):
    """Open a list of what comes back to the room, or goes back to who issued it (R-67, R-95)."""

    call_in_no: str
    way: CallWay
    carriers: tuple[int, ...]
    due_on: date
    counterpart: str = ""
    notice_no: str = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class TickCallIn(Command):
    """A carrier on the list of an issuer was scanned: it is set aside to go back."""

    call_in: int
    carrier: int


@dataclass(frozen=True, kw_only=True, repr=False)
class SettleCallLine(Command):
    """Say why a line does not go back: kept, or to be destroyed, by consent; or not returned (P-22)."""

    call_line: int
    end: CallEnd
    reason: str


@dataclass(frozen=True, kw_only=True, repr=False)
class EndCallIn(Command, OpensPlaces):
    """End a list; what an issuer signed for leaves the holdings (R-95)."""

    call_in: int
    receiver: str = ""
    receipt_no: str = ""
    couriers: str = ""
