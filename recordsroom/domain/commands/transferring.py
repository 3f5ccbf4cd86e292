"""What is asked about transfer to the state archives: listed, reviewed, scanned out, signed by both (F-02, R-97)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.commands.command import Command
from recordsroom.domain.commands.dual_control import OpensPlaces
from recordsroom.domain.transferring import AccessOpinion


@dataclass(frozen=True, kw_only=True, repr=False)
class ListForTransfer(Command):
    """Write a list of what goes to the state archives."""

    transfer_no: str
    archives_name: str
    transfer_kind: str = ""
    carriers: tuple[int, ...]


@dataclass(frozen=True, kw_only=True, repr=False)
class ReviewForTransfer(Command):
    """Enter the opinion on open access for these lines (R-97)."""

    transfer: int
    lines: tuple[int, ...]
    access_opinion: AccessOpinion
    why: str = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class ScanOutForTransfer(Command, OpensPlaces):
    """Count one piece out from its shelf, by its scan."""

    transfer: int
    carrier: int


@dataclass(frozen=True, kw_only=True, repr=False)
class DropFromTransfer(Command):
    """Take lines off a list of transfer, for a reason."""

    transfer: int
    lines: tuple[int, ...]
    why: str


@dataclass(frozen=True, kw_only=True, repr=False)
class SignTransfer(Command):
    """Enter the deed that both sides signed: everything on the list is theirs from now on."""

    transfer: int
    deed_giver: str
    deed_taker: str
    deed_watcher: str = ""
    deed_remarks: str = ""
    signed_on: date


@dataclass(frozen=True, kw_only=True, repr=False)
class GiveUpTransfer(Command):
    """Give a list of transfer up; everything stays where it is."""

    transfer: int
    why: str
