"""What the desk asks about visits to the reading room."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.queries.scanned_equipment import EquipmentSeen
from recordsroom.services.queries.scanned_reader import ReaderSeen
from recordsroom.services.queries.scanned_seat import SeatSeen, VisitSeen
from recordsroom.services.queries.scanned_slip import SlipSeen


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class AskVisit:
    """Ask what is seen of a reader who comes in, and where he sits; without a seat the next free one (P-16)."""

    reader: ReaderSeen
    seat: SeatSeen | None = None
    slip: SlipSeen | None = None


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class AskShort:
    """Ask who looked for what is missing, and which leader was told, so that a visit can end (P-31)."""

    visit: VisitSeen


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class AskLeaves:
    """Ask how many leaves a notebook has, before it goes to a seat or comes back from one (R-68)."""

    notebook: EquipmentSeen
    visit: VisitSeen | None


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class AskCompanion:
    """Ask who reads along at a visit, or goes: the next card says so (P-14)."""

    visit: VisitSeen
