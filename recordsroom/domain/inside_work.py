"""Fetched for work inside the room 内部调卷: by a keeper or a colleague, for the day, without a loan (P-13, T-08).

Arranging, digitising, repair and exhibitions need carriers off their shelves. They leave no room and are charged to no
reader; who works on them answers for them until they are scanned back at the desk.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum, unique

from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.lending import IN_STOCK
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import QUARANTINED, Level

MOST_FETCHED = 200
LONGEST_WORDS = 60


@unique
class WorkPurpose(StrEnum):
    """What for something is fetched."""

    ARRANGE = "ARRANGE"
    """整理编目。"""
    DIGITISE = "DIGITISE"
    REPAIR = "REPAIR"
    EXHIBIT = "EXHIBIT"
    """Exhibitions, compilations and whatever else is prepared from it."""
    CHECK = "CHECK"
    """Appraisal, secrecy review, answering a question."""


@unique
class WorkState(StrEnum):
    """How far a fetching is."""

    OVERNIGHT = "OVERNIGHT"
    """Fetched before today and not back."""
    OUT = "OUT"
    BACK = "BACK"


@dataclass(frozen=True, slots=True)
class InsideWork:
    """One fetching: who works on it, what for and where in the room."""

    id: int
    work_no: str
    worker: str
    work_purpose: WorkPurpose
    work_place: str
    fetched_at: int
    """Milliseconds of UTC."""
    fetched_by: int

    def __repr__(self) -> str:
        return f"InsideWork({self.id})"


@dataclass(frozen=True, slots=True)
class InsidePiece:
    """One carrier of a fetching; open until it is checked back in."""

    id: int
    inside_work_id: int
    worked_on_id: int
    fetched_from_id: int | None
    work_back_at: int | None
    work_back_by: int | None

    def __repr__(self) -> str:
        return f"InsidePiece({self.id})"


@dataclass(frozen=True, slots=True)
class DayInside:
    """One carrier that was not back from work inside when the day closed."""

    id: int
    closing_id: int
    inside_piece_id: int

    def __repr__(self) -> str:
        return f"DayInside({self.id})"


def work_number(year: int, number: int) -> str:
    """Year and running number, such as 内调2026-0003."""
    return f"内调{year}-{number:04d}"


def may_fetch(
    carriers: Sequence[Carrier], levels: Sequence[Level | None], purpose: WorkPurpose, cleared: Level | None
) -> tuple[Objection, ...]:
    """Judge a fetching: all of it is here and sound, or goes to be repaired, and who works on it may know it.

    `cleared` is up to where that person may know; None where nobody of that name belongs to the house.
    """
    if not 1 <= len(carriers) <= MOST_FETCHED:
        return (Objection(Reason.VALUE_NOT_POSSIBLE),)
    if cleared is None:
        return (Objection(Reason.SIGNER_UNKNOWN),)
    found = list[Objection]()
    highest = max((level for level in levels if level is not None), default=Level.PUBLIC)
    if highest > cleared:
        found.append(Objection(Reason.NOT_CLEARED, {"level": highest, "cleared": cleared}))
    if any(one.custody not in IN_STOCK for one in carriers):
        found.append(Objection(Reason.NOT_HERE_TO_CARRY))
    elif purpose is not WorkPurpose.REPAIR and any(one.condition in QUARANTINED for one in carriers):
        found.append(Objection(Reason.NEEDS_TREATMENT))
    return tuple(found)


def keeps_day_open(level: Level | None) -> bool:
    """Whether what is not back keeps the day open: secrets are locked away after use (R-39)."""
    return level is None or level.classified
