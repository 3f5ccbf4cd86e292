"""Classifiers 定密责任人 as persons: up to which level, from when to when, by which document (R-10, G-34)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from recordsroom.domain.errors import Objection
from recordsroom.domain.facts import Fact
from recordsroom.domain.readers import Approver
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Authority, Level

LONGEST_BASIS = 100
"""Signs of the number of a document."""


@dataclass(frozen=True, slots=True)
class Classifier:
    """A leader who was named to classify; the principal head may do so by law, and is not named."""

    id: int
    classifying_approver_id: int
    classifying_up_to: Level
    classifying_since: date
    classifying_until: date | None
    classifying_basis: str
    classifying_entered_by: int

    def may(self, level: Level, day: date) -> bool:
        """Whether it covers this level on that day."""
        in_force = self.classifying_since <= day and (self.classifying_until is None or day <= self.classifying_until)
        return in_force and level <= self.classifying_up_to

    def __repr__(self) -> str:
        return f"Classifier({self.id})"


@dataclass(frozen=True, repr=False)
class ClassifierNamed(Fact):
    """The leader with this id and name may classify up to this level."""

    id: int
    name: str
    up_to: Level


@dataclass(frozen=True, repr=False)
class ClassifierEnded(Fact):
    """The naming of the leader with this id ends on this day."""

    id: int
    last_day: date


def may_name(approver: Approver, up_to: Level, since: date, until: date | None, basis: str) -> tuple[Objection, ...]:
    """Judge a naming: a leader in office when it begins, for state secrets, by a document that has a number."""
    found = []
    if not up_to.classified or (until is not None and until < since) or len(basis) > LONGEST_BASIS:
        found.append(Objection(Reason.VALUE_NOT_POSSIBLE))
    if not approver.in_office(since):
        found.append(Objection(Reason.APPROVER_NOT_IN_OFFICE))
    if approver.authority is Authority.PRINCIPAL:
        # He is one by law.
        found.append(Objection(Reason.NOTHING_TO_DO))
    if not basis:
        found.append(Objection(Reason.DOCUMENT_MISSING))
    return tuple(found)


def may_end(line: Classifier, last_day: date) -> tuple[Objection, ...]:
    """Judge the last day of a naming."""
    if last_day < line.classifying_since:
        return (Objection(Reason.VALUE_NOT_POSSIBLE),)
    return (Objection(Reason.NOTHING_TO_DO),) if line.classifying_until == last_day else ()


def stands_as_classifier(approver: Approver, lines: Iterable[Classifier], level: Level, day: date) -> bool:
    """Whether he may classify so on that day: by law, or by the list once anybody stands on it (R-10)."""
    every = tuple(lines)
    if approver.authority is Authority.PRINCIPAL or not every:
        return True
    return any(one.classifying_approver_id == approver.id and one.may(level, day) for one in every)
