"""Work secrets 工作秘密 and business secrets 商业秘密: rules, grades, terms and marks of their own (R-17, R-18).

They are no state secrets: no star, no law that ends them, and no decision about the one says anything of the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique

from recordsroom.domain.carrying import among, people_in
from recordsroom.domain.errors import Objection
from recordsroom.domain.facts import Entered
from recordsroom.domain.rules import Reason
from recordsroom.domain.secrecy_decisions import LONGEST_WORDS
from recordsroom.domain.secrecy_terms import Term, TermKind, last_day, read_term
from recordsroom.domain.values import Level, Scheme

OWN_SCHEMES = Scheme.WORK, Scheme.BUSINESS
MOST_OWN = 500
"""So many records are decided on at once at most."""
LONGEST_NAME = 12
"""Signs of the name or the mark of a grade; more does not stand on a label."""
MOST_MONTHS = 1200
STAR = "★☆*＊"
"""What only state secrets bear (R-06)."""


@unique
class OwnSecretKind(StrEnum):
    """What is decided."""

    SET = "SET"
    """It is one, of this grade, for this term."""
    LIFT = "LIFT"
    """It is none any more."""


@dataclass(frozen=True, slots=True)
class SecretGrade:
    """One grade of a scheme as this unit has it, such as 核心商密."""

    id: int
    grade_scheme: Scheme
    grade_name: str
    grade_mark: str
    """What the paper bears, such as 内部事项 注意保管."""
    longest_months: int
    """The longest term; 0 where the unit sets none."""
    grade_retired: bool

    def __repr__(self) -> str:
        return f"SecretGrade({self.id})"


@dataclass(frozen=True, slots=True)
class OwnSecretDecision:
    """One line of the register of work and business secrets."""

    id: int
    own_record_id: int
    own_kind: OwnSecretKind
    own_grade_id: int | None
    own_old_mark: str
    own_new_mark: str
    own_term: str | None
    own_until: date | None
    own_decided_on: date
    own_drafter: str
    own_head_id: int
    own_basis: str
    own_entered_on: date
    own_entered_by: int

    def __repr__(self) -> str:
        return f"OwnSecretDecision({self.id})"


@dataclass(frozen=True, slots=True)
class OwnDecision:
    """A decision as it is judged."""

    kind: OwnSecretKind
    grade: SecretGrade | None
    term: str | None
    decided_on: date
    drafter: str
    head: str
    basis: str


@dataclass(frozen=True, repr=False)
class OwnSecretsDecided(Entered):
    """So many records were decided on; the id is that of the first line."""

    decisions: int = 0


def may_add_grade(scheme: Scheme, name: str, mark: str, months: int, *, taken: bool) -> tuple[Objection, ...]:
    """Judge a new grade: of one of the two schemes, and without the star of the state (R-06)."""
    if scheme not in OWN_SCHEMES:
        return (Objection(Reason.SCHEME_DIFFERS),)
    if set(STAR) & set(name + mark):
        return (Objection(Reason.STAR_NOT_ALLOWED),)
    if taken:
        return (Objection(Reason.NAME_TAKEN),)
    possible = all(0 < len(words) <= LONGEST_NAME for words in (name, mark)) and 0 <= months <= MOST_MONTHS
    return () if possible else (Objection(Reason.VALUE_NOT_POSSIBLE),)


def may_decide_own(level: Level | None, scheme: Scheme, told: OwnDecision, today: date) -> tuple[Objection, ...]:
    """Judge a decision: never on a state secret, by two people, on a ground, within the term of its grade."""
    if level is not None and level.classified:
        return (Objection(Reason.SCHEME_DIFFERS),)
    found = []
    if not told.basis:
        found.append(Objection(Reason.BASIS_MISSING))
    if not people_in(told.drafter):
        found.append(Objection(Reason.CLASSIFIER_MISSING))
    elif among(told.head, told.drafter):
        found.append(Objection(Reason.DRAFTER_IS_CLASSIFIER))
    if told.decided_on > today or max(len(told.drafter), len(told.basis)) > LONGEST_WORDS:
        found.append(Objection(Reason.VALUE_NOT_POSSIBLE))
    if told.kind is OwnSecretKind.LIFT:
        fits = scheme in OWN_SCHEMES and told.grade is None and told.term is None
        return (*found, *(() if fits else (Objection(Reason.DECISION_NOT_FITTING),)))
    return (*found, *_of_grade(told))


def own_until(term: str | None, since: date) -> date | None:
    """The last day of a term that runs from its decision; None where none is told, or where an event ends it."""
    told = _term(term)
    return last_day(told, since) if told else None


def own_mark(grade: SecretGrade, term: str | None) -> str:
    """The mark as the paper bears it; the term stands apart, since the star is the state's alone (R-06)."""
    return f"{grade.grade_mark}　{term}" if term else grade.grade_mark


def _of_grade(told: OwnDecision) -> tuple[Objection, ...]:
    grade, term = told.grade, _term(told.term)
    if grade is None or grade.grade_retired:
        return (Objection(Reason.GRADE_MISSING),)
    if told.term and (term is None or set(STAR) & set(told.term) or len(told.term) > LONGEST_NAME):
        return (Objection(Reason.TERM_NOT_CLEAR),)
    if grade.longest_months and _beyond(term, grade.longest_months, told.decided_on):
        return (Objection(Reason.OWN_TERM_TOO_LONG, {"months": grade.longest_months}),)
    return ()


def _beyond(term: Term | None, months: int, since: date) -> bool:
    """Whether a term goes beyond so many months, or has no end where the grade sets one."""
    if term is None or term.kind in {TermKind.LONG, TermKind.CONDITION}:
        return True
    ends, latest = last_day(term, since), last_day(Term(TermKind.PERIOD, months), since)
    return ends is not None and latest is not None and ends > latest


def _term(text: str | None) -> Term | None:
    # The level only says how long a bare star would mean, and nothing here bears one.
    return read_term(text, Level.MIMI) if text else None
