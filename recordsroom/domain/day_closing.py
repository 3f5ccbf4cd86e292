"""Closing the day 日终: what must be back is back, or the day closes as 未清 with who answers for it (P-28, R-59)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum, unique

from recordsroom.domain.errors import Objection
from recordsroom.domain.lending import NO_DAY, same_person
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level


@unique
class LeftCause(StrEnum):
    """Why a carrier, a transport case or a spoken word stands on the evening's list."""

    TOP_SECRET_OUT = "TOP_SECRET_OUT"
    CLASSIFIED_DUE = "CLASSIFIED_DUE"
    UNCHECKED = "UNCHECKED"
    CASE_ON_ITS_WAY = "CASE_ON_ITS_WAY"
    """Sent under its seal and not set down anywhere."""
    CASE_UNSEALED = "CASE_UNSEALED"
    """Open, with something in it."""
    WORD_UNSIGNED = "WORD_UNSIGNED"
    """A leader let something by a word that should be signed by now (P-27)."""
    WORD_TO_SIGN = "WORD_TO_SIGN"
    """Such a word whose day is still to come: told, and no reason to keep the day open."""
    ORDINARY_DUE = "ORDINARY_DUE"
    """Told and reminded of, but no reason to keep the day open."""


@unique
class OpenCause(IntEnum):
    """Why a day closes as 未清, as a number that is the same on screen, on paper and in the journal (P-33)."""

    LEADER_KEEPS_IT = 1
    READER_AWAY = 2
    PAGES_IN_DISPUTE = 3
    BEING_SOUGHT = 4
    MOVE_GOES_ON = 5
    LEADER_AWAY = 6
    SOMEBODY_STAYS = 7
    """A reader, a visitor or whoever works inside has not left."""


@dataclass(frozen=True, slots=True)
class DayClosing:
    """One day that was closed; never closed twice."""

    id: int
    day: date
    ended_at: int
    """Milliseconds of UTC."""
    ended_by: int
    clear: bool
    open_cause: OpenCause | None
    leader: str
    """Who was told and answers for what is out."""
    second_name: str
    second_no: str
    """The form on which the second signature stands (P-34)."""

    def __repr__(self) -> str:
        return f"DayClosing({self.id})"


@dataclass(frozen=True, slots=True)
class DayLeftover:
    """One loan that was not back when the day closed."""

    id: int
    closing_id: int
    loan_id: int
    left_cause: LeftCause

    def __repr__(self) -> str:
        return f"DayLeftover({self.id})"


@dataclass(frozen=True, slots=True)
class DayClaim:
    """One carrier that a list charges with somebody, without a loan of this room, and that was not back (P-03)."""

    id: int
    closing_id: int
    carrier_id: int
    held_by: str
    """Who has it by the list."""
    left_cause: LeftCause

    def __repr__(self) -> str:
        return f"DayClaim({self.id})"


@dataclass(frozen=True, slots=True)
class DayVisit:
    """One visit that was still open when the day closed."""

    id: int
    closing_id: int
    visit_id: int

    def __repr__(self) -> str:
        return f"DayVisit({self.id})"


@dataclass(frozen=True, slots=True)
class DayCase:
    """One trip of a transport case that was not over, or not under its seal in a place, when the day closed (P-18)."""

    id: int
    closing_id: int
    trip_id: int
    left_cause: LeftCause

    def __repr__(self) -> str:
        return f"DayCase({self.id})"


@dataclass(frozen=True, slots=True, repr=False)
class Answer:
    """What is said about a day that is not clear."""

    cause: OpenCause | None = None
    leader: str = ""
    second_name: str = ""
    second_no: str = ""


def left_cause(level: Level | None, due_on: date | None, today: date, *, received: bool) -> LeftCause | None:
    """Why an open loan stands on the evening's list; None where it may stay out.

    What only a list charges has no day of return: nobody let it stay out here, so it is due (P-03).
    """
    if received:
        return LeftCause.UNCHECKED
    if due_on == NO_DAY:
        # The law took it, and no keeper of ours could have it back by the evening (P-15).
        return None
    if level is Level.JUEMI:
        return LeftCause.TOP_SECRET_OUT
    if due_on is not None and due_on > today:
        return None
    return LeftCause.CLASSIFIED_DUE if level is None or level.classified else LeftCause.ORDINARY_DUE


def keeps_open(cause: LeftCause) -> bool:
    """Whether the day is not clear because of it."""
    return cause not in {LeftCause.ORDINARY_DUE, LeftCause.WORD_TO_SIGN}


def may_close(levels: Sequence[Level | None], answer: Answer, keeper: str) -> list[Objection]:
    """Judge the closing of a day on which carriers of these levels keep it open: it always can, once answered for.

    Nobody signs a second time for himself.
    """
    if not levels:
        return []
    found = []
    if answer.cause is None or not answer.leader.strip():
        found.append(Objection(Reason.DAY_NOT_CLEAR, {"count": len(levels)}))
    signed = bool(answer.second_name.strip()), bool(answer.second_no.strip())
    if signed[0] is not signed[1]:
        found.append(Objection(Reason.COUNTERSIGN_INCOMPLETE))
    elif not signed[0] and any(level is None or level >= Level.JIMI for level in levels):
        found.append(Objection(Reason.DAY_UNSIGNED))
    elif signed[0] and same_person(answer.second_name, keeper):
        found.append(Objection(Reason.SECOND_NOT_ANOTHER))
    return found
