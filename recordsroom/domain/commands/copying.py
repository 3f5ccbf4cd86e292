"""What is asked about copies, excerpts and photographs (F-18)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.commands.command import Command
from recordsroom.domain.commands.dual_control import OpensPlaces
from recordsroom.domain.copying import CopyWay


@dataclass(frozen=True, kw_only=True, repr=False)
class LetCopies(Command):
    """Record a signed form: how many copies of which carrier, for whom, by whose leave (R-82 to R-84)."""

    form_no: str
    carrier: int
    reader: int
    approver: int
    approved_on: date
    way: CopyWay
    copies: int
    purpose: str
    back_on: date
    audience: str = ""
    consent_no: str = ""
    """Number of the consent of who classified it, for 绝密 (R-83)."""
    deputation: int | None = None


@dataclass(frozen=True, kw_only=True, repr=False)
class MakeCopies(Command, OpensPlaces):
    """Register what was made on a form; each copy gets a label and is with the applicant from now on (R-86, R-88)."""

    copy_form: int
    copies: int
    pages: int
    device: str
    medium_no: str = ""
    waste: int = 0
    waste_seen_by: str = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class FileCopies(Command):
    """Copies that came back are kept as carriers of the room from now on (R-87)."""

    carriers: tuple[int, ...]


@dataclass(frozen=True, kw_only=True, repr=False)
class DestroyCopies(Command):
    """Copies that came back are destroyed before two (R-87, R-88)."""

    carriers: tuple[int, ...]
    seen_by: str = ""
