"""Enquiries 代查: somebody asks, the keeper looks, and the answer is on record with what was looked into (P-13)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique

from recordsroom.domain.approval_matrix import Use
from recordsroom.domain.errors import Objection
from recordsroom.domain.lending import same_person
from recordsroom.domain.policy import Policy
from recordsroom.domain.readers import Approver
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Authority, Level

LONGEST_SAID = 200
LONGEST_NAMED = 60
MOST_LOOKED_INTO = 100


@unique
class AskedAs(StrEnum):
    """By which way an enquiry came, or its answer went."""

    TELEPHONE = "TELEPHONE"
    LETTER = "LETTER"
    IN_PERSON = "IN_PERSON"


@unique
class EnquiryState(StrEnum):
    """How far an enquiry has come."""

    OPEN = "OPEN"
    ANSWERED = "ANSWERED"
    NOTHING = "NOTHING"
    """Looked for and not found."""


@dataclass(frozen=True, slots=True)
class Enquiry:
    """One enquiry, from the call to the answer; the keeper who looked is the one who answered."""

    id: int
    enquiry_no: str
    asked_as: AskedAs
    enquirer: str
    enquirer_unit: str
    sought: str
    enquired_at: int
    """Milliseconds of UTC, as all times here."""
    enquired_by: int
    """The keeper who took it."""
    let_by_id: int | None
    """The leader by whose leave a classified answer was given."""
    let_no: str
    """The number of the form that he signed."""
    answer: str
    answered_as: AskedAs | None
    proof_no: str
    """The number of the certificate 查档证明, where one was issued."""
    answered_at: int | None
    answered_by: int | None

    def __repr__(self) -> str:
        return f"Enquiry({self.id})"


@dataclass(frozen=True, slots=True)
class EnquiryItem:
    """One carrier that was looked into for an enquiry."""

    id: int
    enquiry_id: int
    looked_into_id: int


@dataclass(frozen=True, slots=True, repr=False)
class EnquiryAnswer:
    """An answer as it is judged."""

    levels: tuple[Level | None, ...]
    said: str
    way: AskedAs
    let_by: Approver | None
    let_no: str

    restricted: bool = False
    """Whether a privacy restriction stands over anything of it, which only a leader's own yes lets be told (R-149)."""

    @property
    def highest(self) -> Level:
        """The highest level of what was looked into."""
        return max((level for level in self.levels if level is not None), default=Level.PUBLIC)


def enquiry_number(year: int, before: int) -> str:
    """The number of an enquiry: year, and the how-manieth of it."""
    return f"代查{year}-{before + 1:04d}"


def proof_number(year: int, number: int) -> str:
    """The number of a certificate: year, and the how-manieth of it."""
    return f"查证{year}-{number:04d}"


def may_certify(enquiry: Enquiry) -> tuple[Objection, ...]:
    """Judge a certificate: of an answer, and one for each; printing it again needs no other number."""
    if enquiry.answered_at is None:
        return (Objection(Reason.ENQUIRY_OPEN),)
    return (Objection(Reason.NOTHING_TO_DO),) if enquiry.proof_no else ()


def state_of(*, answered: bool, found: int) -> EnquiryState:
    """How far an enquiry is, for which so many carriers were looked into."""
    if not answered:
        return EnquiryState.OPEN
    return EnquiryState.ANSWERED if found else EnquiryState.NOTHING


def may_take_enquiry(enquirer: str, sought: str, keeper: str) -> tuple[Objection, ...]:
    """Judge an enquiry: somebody else asks for something that is named."""
    if not enquirer or not sought or max(len(enquirer), len(sought)) > LONGEST_SAID:
        return (Objection(Reason.VALUE_NOT_POSSIBLE),)
    return (Objection(Reason.KEEPER_IS_READER),) if same_person(keeper, enquirer) else ()


def may_answer_enquiry(
    enquiry: Enquiry, answer: EnquiryAnswer, keeper: tuple[str, Level], policy: Policy, today: date
) -> tuple[Objection, ...]:
    """Judge an answer: once, by a keeper who may know it, by leave of the rung for reading, no secret by telephone."""
    if enquiry.answered_at is not None:
        return (Objection(Reason.ENQUIRY_ANSWERED),)
    if not answer.said or len(answer.levels) > MOST_LOOKED_INTO:
        return (Objection(Reason.VALUE_NOT_POSSIBLE),)
    if None in answer.levels:
        return (Objection(Reason.LEVEL_UNKNOWN),)
    found, (name, knows) = list[Objection](), keeper
    if answer.highest > knows:
        found.append(Objection(Reason.ABOVE_YOUR_CLEARANCE))
    if answer.highest.classified and answer.way is AskedAs.TELEPHONE:
        found.append(Objection(Reason.NOT_BY_TELEPHONE, {"level": answer.highest}))
    return (*found, *_of_leave(enquiry, answer, name, policy, today))


def _of_leave(enquiry: Enquiry, answer: EnquiryAnswer, keeper: str, policy: Policy, today: date) -> Iterable[Objection]:
    needed, leader = policy.needed(Use.READ, answer.highest).rung, answer.let_by
    if answer.restricted:
        needed = needed or Authority.SECTION_HEAD
    if not answer.levels or needed is None:
        return
    if leader is None:
        reason = Reason.PRIVACY_RESTRICTED if answer.restricted else Reason.ENQUIRY_NOT_LET
        yield Objection(reason, {"authority": needed})
        return
    if not leader.in_office(today):
        yield Objection(Reason.APPROVER_NOT_IN_OFFICE)
    if leader.authority < needed:
        yield Objection(Reason.APPROVER_TOO_LOW, {"authority": needed, "given": leader.authority})
    if same_person(leader.name, keeper):
        yield Objection(Reason.APPROVER_IS_KEEPER)
    if same_person(leader.name, enquiry.enquirer):
        # The head asks by his office, without a form; any other leader lets nothing for himself (P-26).
        if leader.authority is not Authority.PRINCIPAL:
            yield Objection(Reason.APPROVER_IS_READER)
    elif not answer.let_no:
        yield Objection(Reason.DOCUMENT_MISSING)
