"""What is asked about destruction, step by step (T-31 to T-36)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.commands.command import Command
from recordsroom.domain.commands.dual_control import OpensPlaces
from recordsroom.domain.destruction_lists import DestroyChannel, DestroyMethod


@dataclass(frozen=True, kw_only=True, repr=False)
class ListForDestruction(Command):
    """Write a list of destruction after an appraisal by two at least (T-31)."""

    destruction_no: str
    requester: str
    why: str
    appraisal_no: str
    appraisers: str
    appraised_on: date
    channel: DestroyChannel
    carriers: tuple[int, ...]
    filed_with: str = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class AddToDestruction(Command):
    """Write more carriers on a list; what was signed for it counts no more."""

    destruction: int
    carriers: tuple[int, ...]


@dataclass(frozen=True, kw_only=True, repr=False)
class StrikeFromDestruction(Command):
    """Strike lines of a list for good; what was signed for it counts no more, and a piece set aside goes home."""

    destruction: int
    lines: tuple[int, ...]
    why: str


@dataclass(frozen=True, kw_only=True, repr=False)
class ApproveDestruction(Command):
    """Enter the signature under a list with its code, and which lines the leader struck (T-32)."""

    destruction: int
    form_no: str
    list_code: str
    approver: int
    signed_on: date
    not_before: date | None = None
    struck: tuple[int, ...] = ()
    deputation: int | None = None


@dataclass(frozen=True, kw_only=True, repr=False)
class SetAside(Command, OpensPlaces):
    """Take one piece of an approved list from its shelf, by its scan (T-33)."""

    destruction: int
    carrier: int


@dataclass(frozen=True, kw_only=True, repr=False)
class SendToDestruction(Command):
    """Everything set aside leaves in sealed bags, with two escorts at least (T-34)."""

    destruction: int
    escorts: str
    bags: int
    seals: str


@dataclass(frozen=True, kw_only=True, repr=False)
class ArriveAtMachine(Command):
    """The bags were counted and their seals looked at where it is destroyed (T-34)."""

    destruction: int
    bags: int
    seals_whole: bool


@dataclass(frozen=True, kw_only=True, repr=False)
class TurnBack(Command):
    """The way is broken off: nothing was destroyed, and everything is back, set aside."""

    destruction: int
    why: str


@dataclass(frozen=True, kw_only=True, repr=False)
class FeedPiece(Command):
    """One piece was scanned again at the machine (N8)."""

    destruction: int
    carrier: int


@dataclass(frozen=True, kw_only=True, repr=False)
class EndDestruction(Command):
    """Everything scanned at the machine is destroyed, before two (T-35, T-36)."""

    destruction: int
    supervisors: str
    method: DestroyMethod
    place: str
    began: str
    ended: str
    device: int | None = None
    receiving_unit: str = ""
    receipt: str = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class GiveUpDestruction(Command):
    """A list is given up; what was set aside is carried home."""

    destruction: int
    why: str
