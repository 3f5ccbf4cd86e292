"""What is asked about transport cases: packing, sealing, the way, unpacking (P-18)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.commands.command import Command
from recordsroom.domain.commands.dual_control import OpensPlaces
from recordsroom.domain.values import Level


@dataclass(frozen=True, kw_only=True, repr=False)
class RegisterCases(Command):
    """Give so many new cases their numbers and labels."""

    count: int
    owner: str
    max_level: Level


@dataclass(frozen=True, kw_only=True, repr=False)
class PackInCase(Command, OpensPlaces):
    """Pack one box with all that it holds, or one carrier by itself, into a case; the first begins its trip."""

    case: int
    box: int | None = None
    carrier: int | None = None


@dataclass(frozen=True, kw_only=True, repr=False)
class TakeFromCase(Command, OpensPlaces):
    """Carry one box, or one carrier, out of its case to its place, which is its own from now on."""

    location: int
    box: int | None = None
    carrier: int | None = None


@dataclass(frozen=True, kw_only=True, repr=False)
class SealCase(Command, OpensPlaces):
    """Close a case under a seal with this number."""

    case: int
    seal_no: str


@dataclass(frozen=True, kw_only=True, repr=False)
class LoadCase(Command):
    """A sealed case goes on its way."""

    case: int


@dataclass(frozen=True, kw_only=True, repr=False)
class ReceiveCase(Command):
    """A case came to the other end, at this place."""

    case: int
    location: int


@dataclass(frozen=True, kw_only=True, repr=False)
class UnsealCase(Command, OpensPlaces):
    """Take the seal off; `seal_found` is what it says, or empty where it is broken or gone."""

    case: int
    seal_found: str


@dataclass(frozen=True, kw_only=True, repr=False)
class EndUnpacking(Command):
    """End the unpacking; what was not seen is named and stays in the case's list until it is found."""

    case: int
