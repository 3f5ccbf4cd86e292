"""Training and undertakings 培训、承诺书: who had which when, and until when it holds (R-139, G-35)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum, unique

from recordsroom.domain.errors import Objection
from recordsroom.domain.rules import Reason

LONGEST_WORDS = 100
REMIND_BEFORE = timedelta(days=30)


@unique
class TrainingKind(StrEnum):
    """What somebody had or signed."""

    TRAINING = "TRAINING"
    UNDERTAKING = "UNDERTAKING"
    """保密承诺书."""
    DUTY_LETTER = "DUTY_LETTER"
    """保密责任书."""


@unique
class TrainingState(StrEnum):
    """Whether a line of the register still holds."""

    HOLDS = "HOLDS"
    ENDS_SOON = "ENDS_SOON"
    ENDED = "ENDED"
    FOLLOWED = "FOLLOWED"
    """A later line of the same person and kind took its place."""


@dataclass(frozen=True, slots=True)
class TrainingLine:
    """One training that somebody had, or one paper that somebody signed."""

    id: int
    trainee: str
    trainee_unit: str
    training_kind: TrainingKind
    training_about: str
    trained_on: date
    holds_until: date | None
    """None where it holds for good."""
    training_no: str
    """The number of the paper, or of the list of those who were there."""
    training_by: int

    def __repr__(self) -> str:
        return f"TrainingLine({self.id})"


def may_enter_training(words: tuple[str, ...], on: date, until: date | None, today: date) -> tuple[Objection, ...]:
    """Judge a line: it names somebody and says what, it happened already, and it does not end before it begins."""
    who, what, *_rest = words
    fits = bool(who) and bool(what) and max(map(len, words)) <= LONGEST_WORDS
    if not fits or on > today or (until is not None and until < on):
        return (Objection(Reason.VALUE_NOT_POSSIBLE),)
    return ()


def state_of_training(until: date | None, *, followed: bool, today: date) -> TrainingState:
    """Whether a line holds today."""
    if followed:
        return TrainingState.FOLLOWED
    if until is None or until > today + REMIND_BEFORE:
        return TrainingState.HOLDS
    return TrainingState.ENDED if until < today else TrainingState.ENDS_SOON
