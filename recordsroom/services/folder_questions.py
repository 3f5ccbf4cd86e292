"""What the desk looks up and asks about folders of circulation (F-17)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.queries.circulating import LegRow, SheetRow


@dataclass(frozen=True, slots=True, repr=False)
class SeekFolder:
    """Look up in which open folder a carrier lies; `quiet` where it may lie in none."""

    carrier: int
    quiet: bool = False


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class AskLeg:
    """Ask how a folder came back: the full name and the time on the sheet, and the pieces that were counted (R-77)."""

    sheet: SheetRow
    leg: LegRow


@dataclass(frozen=True, slots=True, repr=False)
class SignedOff:
    """What stands on the sheet after somebody read."""

    signed_name: str
    signed_at: str
    pieces: int
    remark: str = ""
