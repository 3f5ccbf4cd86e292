"""What is asked about circulation (F-17)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.commands.command import Command
from recordsroom.domain.commands.dual_control import OpensPlaces


@dataclass(frozen=True, kw_only=True, repr=False)
class BeginCirculation(Command):
    """Open a sheet: what lies in the folder, and who shall read it, in this order (R-75, R-78)."""

    circulation_no: str
    carriers: tuple[int, ...]
    readers: tuple[int, ...]
    urgent: bool = False
    proposal: str = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class SendLeg(Command, OpensPlaces):
    """Send the whole folder to one reader of the sheet (R-75, R-76, R-81)."""

    leg: int
    courier: str = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class EndLeg(Command):
    """The folder is back: full name and time stand on the sheet, the pieces are counted (R-77 to R-79)."""

    leg: int
    signed_name: str
    signed_at: str
    pieces: int
    remark: str = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class EndCirculation(Command):
    """The sheet is filed; nobody reads on it any more."""

    circulation: int
