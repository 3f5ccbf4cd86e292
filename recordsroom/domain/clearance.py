"""Clearance of who leaves 离岗清退: everything comes back first, then the card is withdrawn (R-94, P-21)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique

from recordsroom.domain.errors import Objection
from recordsroom.domain.lending import same_person
from recordsroom.domain.readers import StopCause
from recordsroom.domain.rules import Reason

LONGEST_WORDS = 200


@unique
class HeldKind(StrEnum):
    """What a person can still hold."""

    LOAN = "LOAN"
    COPY = "COPY"
    FOLDER = "FOLDER"
    """A folder of circulation that is with the person."""
    VISIT = "VISIT"
    """The person still sits in the reading room."""
    MEDIUM = "MEDIUM"
    CUSTODY = "CUSTODY"
    """A medium or device in the person's custody."""


@dataclass(frozen=True, slots=True)
class Held:
    """One thing that a person still holds."""

    kind: HeldKind
    called: str
    """Its reference code, number or seat."""
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Clearance:
    """That somebody was cleared, and who answered for it."""

    id: int
    clearance_no: str
    reader_id: int
    cleared_on: date
    cleared_by: int
    leave_cause: StopCause
    contact: str
    """Who of the person's unit closed it with us."""
    contact_note: str
    """Why the person could not sign, where somebody else did."""
    withdrawn_card: str

    def __repr__(self) -> str:
        return f"Clearance({self.id})"


def clearance_number(year: int, number: int) -> str:
    """Year and running number, such as 清退〔2026〕3号."""
    return f"清退〔{year}〕{number}号"


def may_clear(  # noqa: PLR0913 - a clearance is told by who leaves and why, what is held, and who answers for it
    name: str, cause: StopCause, held: Iterable[Held], contact: str, note: str, *, cleared: bool
) -> tuple[Objection, ...]:
    """Judge a clearance: nothing is out any more, and where the person cannot sign the contact says why."""
    if cleared:
        return (Objection(Reason.ALREADY_DONE),)
    if max(len(contact), len(note)) > LONGEST_WORDS:
        return (Objection(Reason.VALUE_NOT_POSSIBLE),)
    out = tuple(held)
    absent = cause is StopCause.DIED
    found = []
    if out:
        found.append(Objection(Reason.LEAVER_HOLDS, {"count": len(out)}))
    if not contact.strip() or same_person(contact, name):
        found.append(Objection(Reason.CONTACT_MISSING))
    if absent and not note.strip():
        found.append(Objection(Reason.ABSENCE_UNTOLD))
    return tuple(found)
