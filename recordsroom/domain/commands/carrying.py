"""What is asked about carrying outside and dispatch (G-18)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.carrying import CarryKind, Channel
from recordsroom.domain.chasing import ChaseWay
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
class TakeByLaw(Command, OpensPlaces):
    """Hand originals over to two officers by the notice of their organ (P-15)."""

    notice_no: str
    carriers: tuple[int, ...]
    organ: str
    about: str
    officer: str
    officer_card: str
    """The number of the card that was shown."""
    second_officer: str
    second_officer_card: str
    approver: int
    """The leader of this house who let it be handed over."""
    approved_on: date
    seal_no: str = ""
    deputation: int | None = None


@dataclass(frozen=True, kw_only=True, repr=False)
class AskAfterTaken(Command):
    """Ask the organ how it stands with what it took, and write down what it said (P-15)."""

    carry_out: int
    way: ChaseWay
    said: str


@dataclass(frozen=True, kw_only=True, repr=False)
class WriteDownKept(Command, OpensPlaces):
    """The organ keeps what it took, by a document: it is a carrier of this room no more (P-15, R-103)."""

    carry_out: int
    paper_no: str
    kept_on: date
    approver: int


@dataclass(frozen=True, kw_only=True, repr=False)
class NoteDelivery(Command):
    """The receipt came back: who signed for it at the other end, and when; what stays there is charged no more."""

    carry_out: int
    taken_by: str
    taken_on: date | None
    receipt_no: str = ""
