"""Approvals that no form was signed for beforehand: spoken and signed afterwards 补签, by password here, by office."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique

from recordsroom.domain.day_closing import LeftCause
from recordsroom.domain.errors import Objection
from recordsroom.domain.keepers import Role, User
from recordsroom.domain.lending import same_person
from recordsroom.domain.password_age import PasswordAge
from recordsroom.domain.policy import Policy
from recordsroom.domain.readers import Approver
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Authority, Level

SIGNED_WITHIN = 1
"""By the end of so many working days a spoken word stands on signed paper (P-27)."""
SPOKEN_BELOW = Level.JIMI
"""From this level up nothing goes out on a spoken word."""
LONGEST_GROUND = 100


@unique
class ApprovalWay(StrEnum):
    """How a leader said yes, where it was not by signing a form beforehand."""

    TELEPHONE = "TELEPHONE"
    MOUTH = "MOUTH"
    PASSWORD = "PASSWORD"
    """At this PC, by the leader's own password."""
    OFFICE = "OFFICE"
    """职务阅文: the head himself reads, above whom nobody here signs (P-26)."""


SPOKEN = frozenset({ApprovalWay.TELEPHONE, ApprovalWay.MOUTH})
"""The ways that leave nothing in writing, so that a signature is owed."""


@dataclass(frozen=True, slots=True)
class GivenWay:
    """The way in which one approval was given, and when the signature that was owed for it was written."""

    id: int
    approval_id: int
    given_as: ApprovalWay
    ground: str
    """Why it could not wait for a signature."""
    given_at: int
    """Milliseconds of UTC."""
    given_by: int
    """The keeper who took it down."""
    sign_by: date | None
    later_signed_on: date | None
    later_signed_at: int | None
    later_signed_by: int | None
    """The keeper who saw the signature."""

    @property
    def owed(self) -> bool:
        """Whether a signature is still owed."""
        return self.sign_by is not None and self.later_signed_on is None

    def __repr__(self) -> str:
        return f"GivenWay({self.id})"


@dataclass(frozen=True, slots=True)
class DayWord:
    """One spoken word that was not signed yet when the day closed."""

    id: int
    closing_id: int
    given_way_id: int
    left_cause: LeftCause

    def __repr__(self) -> str:
        return f"DayWord({self.id})"


def may_speak(way: ApprovalWay, ground: str, levels: Iterable[Level | None], policy: Policy) -> tuple[Objection, ...]:
    """Judge a spoken word: the room lets it, nothing of 机密 or above goes out on it, and there is a ground (P-27)."""
    found = []
    if not policy.spoken_approvals:
        found.append(Objection(Reason.WORD_NOT_LET))
    highest = [level for level in levels if level is None or level >= SPOKEN_BELOW]
    if highest:
        found.append(Objection(Reason.WORD_TOO_HIGH, {"level": max(level or 0 for level in highest)}))
    if way not in SPOKEN or len(ground) > LONGEST_GROUND:
        found.append(Objection(Reason.VALUE_NOT_POSSIBLE))
    elif not ground:
        found.append(Objection(Reason.WORD_UNFOUNDED))
    return tuple(found)


def may_sign_later(given: GivenWay | None, approved_on: date, signed_on: date, today: date) -> tuple[Objection, ...]:
    """Judge a signature that was owed: it is still owed, and was written neither before the word nor ahead of time."""
    if given is None or not given.owed:
        return (Objection(Reason.WORD_SIGNED),)
    if not approved_on <= signed_on <= today:
        return (Objection(Reason.VALUE_NOT_POSSIBLE),)
    return ()


def bars_word(given: GivenWay | None, form_no: str, level: Level | None, day: date) -> Objection | None:
    """Why a spoken word lets this out no longer: its signature is overdue, or the level is too high for it."""
    if given is None or given.given_as not in SPOKEN:
        return None
    if level is None or level >= SPOKEN_BELOW:
        return Objection(Reason.WORD_TOO_HIGH, {"level": int(level or 0)})
    if given.owed and given.sign_by is not None and given.sign_by < day:
        return Objection(Reason.WORD_UNSIGNED, {"form_no": form_no, "until": given.sign_by.isoformat()})
    return None


def may_approve_here(account: User, keeper: User) -> Objection | None:
    """Judge whether whoever typed a password may approve at all: a leader's account in force, and not the keeper's."""
    if account.id == keeper.id:
        return Objection(Reason.SECOND_NOT_ANOTHER)
    return None if account.active and Role.APPROVER in account.roles else Objection(Reason.NOT_THIS_LEADER)


def may_sign_here(account: User | None, leader: Approver, age: PasswordAge | None) -> tuple[Objection, ...]:
    """Judge an approval by password: it was typed, by this very leader, and is not too old (R-129)."""
    if account is None:
        return (Objection(Reason.LEADER_NOT_HERE),)
    if not same_person(account.name, leader.name):
        return (Objection(Reason.NOT_THIS_LEADER),)
    if age is not None and age.over:
        return (Objection(Reason.PASSWORD_TOO_OLD, {"days": age.days, "allowed": age.allowed or 0}),)
    return ()


def head_among(leaders: Iterable[Approver], name: str, day: date) -> Approver | None:
    """The principal head of this name on that day, if there is one."""
    heads = (one for one in leaders if one.authority is Authority.PRINCIPAL and one.in_office(day))
    return next((one for one in heads if same_person(one.name, name)), None)


def may_read_by_office(head: Approver | None, keeper: str) -> tuple[Objection, ...]:
    """Judge a reading by office: only the head reads so, and never by his own hand at this desk (P-26)."""
    if head is None:
        return (Objection(Reason.NOT_THE_HEAD),)
    return (Objection(Reason.APPROVER_IS_KEEPER),) if same_person(head.name, keeper) else ()


def word_left(sign_by: date, today: date) -> LeftCause:
    """How a word that is not signed stands on the evening's list: owed by now, or due on a later day."""
    return LeftCause.WORD_UNSIGNED if sign_by <= today else LeftCause.WORD_TO_SIGN
