"""Loans, and the judgement whether one may be made (domain.md §1.D)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from unicodedata import normalize

from recordsroom.domain.approval_matrix import Use
from recordsroom.domain.deputies import Deputation
from recordsroom.domain.desk import Phrase
from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.policy import Policy
from recordsroom.domain.readers import Approval, Approver, Reader
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import QUARANTINED, Authority, Condition, Custody, Level


@dataclass(frozen=True, slots=True)
class Loan:
    """One carrier in one reader's hands; open until the return is checked, which ends the reader's liability (P-05)."""

    id: int
    carrier_id: int
    reader_id: int
    approval_id: int | None
    lent_at: int
    """Instants are milliseconds of UTC."""
    lent_by: int
    due_on: date
    pages_out: int | None
    from_location_id: int | None
    received_at: int | None
    received_by: int | None
    pages_in: int | None
    checked_at: int | None
    collector_id: int | None = None
    """Who fetched it for the reader (P-11)."""
    returner_id: int | None = None
    """Who brought it back for the reader."""

    def __repr__(self) -> str:
        return f"Loan({self.id})"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a judgement found: objections that forbid, and doubts that may be confirmed."""

    objections: tuple[Objection, ...] = ()
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """What counts about a reader beside the card: how many carriers are out, and how many of them are overdue."""

    out: int
    overdue: int
    has_it: bool = False
    """Whether the reader has this very carrier already."""


@dataclass(frozen=True, slots=True)
class Leave:
    """A signed approval that names this carrier for this reader, with the leader who gave it."""

    approval: Approval
    approver: Approver
    deputation: Deputation | None = None
    principal: Approver | None = None
    """For whom the approver signed, where it was for another."""

    def authority(self, level: Level | None) -> Authority:
        """The rung that the signature has for this level: a deputy's is that of the one he stands for (P-08)."""
        return acting_rung(self.approver, self.deputation, self.principal, level)


def acting_rung(
    signer: Approver, deputation: Deputation | None, principal: Approver | None, level: Level | None
) -> Authority:
    """The signer's own rung, or that of whom he stands for, as far up as the deputation goes (P-08)."""
    if deputation is None or principal is None or (level is not None and level > deputation.max_level):
        return signer.authority
    return max(signer.authority, principal.authority)


def same_person(first: str, second: str) -> bool:
    """Whether two names are one, however they were typed; requester and approver must differ (domain.md §4.2)."""
    return spoken(first) == spoken(second)


def spoken(name: str) -> str:
    """A name as it is compared with others."""
    # What is not seen, and the dot within foreign names, makes nobody somebody else.
    return "".join(sign for sign in normalize("NFKC", name) if sign.isalnum()).casefold()


NO_DAY = date.max
"""The day of return of what the law took: there is none, but the register asks for one (P-15)."""
MOST_PAGES = 99_999
"""No carrier has more; a larger number is a scan or a slip of the finger."""

CHARGED = frozenset({Custody.ON_LOAN, Custody.IN_READING_ROOM, Custody.FETCHED, Custody.RETURNED_UNCHECKED})
"""Somebody is liable for what is so."""
IN_STOCK = frozenset({Custody.ACCESSIONED, Custody.SHELVED, Custody.RETURNED_CHECKED})


def may_serve(keeper: str, reader: Reader) -> tuple[Objection, ...]:
    """Judge whether this keeper may lend to this reader: nobody lends to himself (domain.md §4.2)."""
    return (Objection(Reason.KEEPER_IS_READER),) if same_person(keeper, reader.name) else ()


def authority_to_take_out(level: Level, policy: Policy) -> Authority | None:
    """Who may let a carrier of this level out of the room; None means nobody (domain.md §4.3, R-53)."""
    return policy.needed(Use.TAKE_OUT, level).rung


def may_lend(  # noqa: PLR0913, PLR0917 - a judgement is handed everything it weighs
    carrier: Carrier,
    level: Level | None,
    reader: Reader,
    standing: Standing,
    leave: Leave | None,
    policy: Policy,
    today: date,
) -> Verdict:
    """Judge one loan out of the room. Everything needed is handed in; every objection is handed back."""
    objections = [*against_reader(reader, level, today), *against_carrier(carrier, standing)]
    if not standing.has_it:
        # Nobody signs again for what the reader has; it is renewed, or comes back first.
        objections.extend(_of_level(level, leave, policy))
    doubts = [
        doubt
        for doubt, found in (
            (Doubt.PAGES_UNKNOWN, carrier.pages is None and carrier.counted_in_pages),
            (Doubt.MANY_OUT, standing.out >= policy.loan_limit),
            (Doubt.HAS_OVERDUE, standing.overdue > 0),
        )
        if found
    ]
    return Verdict(tuple(objections), tuple(doubts))


def against_reader(reader: Reader, level: Level | None, today: date) -> list[Objection]:
    """Why this reader may not have something of this level, or nothing at all where none is named (R-57)."""
    found = []
    if reader.stopped:
        found.append(Objection(Reason.CARD_STOPPED))
    if reader.valid_until < today:
        found.append(Objection(Reason.CARD_EXPIRED, {"until": reader.valid_until.isoformat()}))
    if level is not None and reader.cleared < level:
        found.append(Objection(Reason.NOT_CLEARED, {"level": level, "cleared": reader.cleared}))
    return found


_ELSEWHERE = {
    Custody.FETCHED: Reason.FETCHED_FOR_WORK,
    Custody.WITHDRAWN: Reason.CARRIER_WITHDRAWN,
    Custody.IN_CASE: Reason.PACKED_AWAY,
    Custody.SET_ASIDE: Reason.KEPT_FOR_DESTRUCTION,
    Custody.UNDER_TREATMENT: Reason.UNDER_TREATMENT,
}


def against_carrier(carrier: Carrier, standing: Standing) -> list[Objection]:
    """Why this carrier goes to nobody now: it is not here, or needs treatment."""
    if carrier.custody in {Custody.ON_LOAN, Custody.IN_READING_ROOM}:
        return [Objection(Reason.ALREADY_WITH_READER if standing.has_it else Reason.ALREADY_OUT)]
    if (reason := _ELSEWHERE.get(carrier.custody)) is not None:
        return [Objection(reason)]
    if carrier.custody not in IN_STOCK:
        return [Objection(Reason.NOT_IN_STOCK)]
    return [Objection(Reason.NEEDS_TREATMENT)] if carrier.condition in QUARANTINED else []


def _of_level(level: Level | None, leave: Leave | None, policy: Policy) -> list[Objection]:
    if level is None:
        return [Objection(Reason.LEVEL_UNKNOWN)]
    needed = authority_to_take_out(level, policy)
    if needed is None:
        return [Objection(Reason.NEVER_LEAVES_ROOM, {"level": level})]
    if leave is None:
        reason = Reason.LEVEL_STAYS_IN_ROOM if level.classified else Reason.APPROVAL_MISSING
        return [Objection(reason, {"level": level, "authority": needed})]
    if (given := leave.authority(level)) < needed:
        return [Objection(Reason.APPROVER_TOO_LOW, {"authority": needed, "given": given})]
    return []


def may_record_approval(
    approver: Approver, reader: Reader, keeper: str, approved_on: date, today: date
) -> tuple[Objection, ...]:
    """Judge a paper approval: by a leader then in office, not ahead of time, not for oneself (domain.md §4.2)."""
    found = []
    if not approver.in_office(approved_on):
        found.append(Objection(Reason.APPROVER_NOT_IN_OFFICE))
    if approved_on > today:
        found.append(Objection(Reason.APPROVAL_IN_FUTURE))
    if same_person(approver.name, reader.name):
        found.append(Objection(Reason.APPROVER_IS_READER))
    if same_person(approver.name, keeper):
        found.append(Objection(Reason.APPROVER_IS_KEEPER))
    return tuple(found)


def may_receive(carrier: Carrier) -> tuple[Objection, ...]:
    """Judge whether something can come back at all: somebody must have it, for reading, on loan or for work inside."""
    if carrier.custody is Custody.IN_CASE:
        return (Objection(Reason.PACKED_AWAY),)
    return () if carrier.custody in CHARGED else (Objection(Reason.NOT_ON_LOAN),)


def may_return(carrier: Carrier, level: Level | None, pages: int | None, policy: Policy) -> Verdict:
    """Judge a return: from the level where pages are counted the count is asked for first (R-64, P-05).

    What has no pages, as a disc, is looked at and not counted (P-19).
    """
    if against := may_receive(carrier):
        return Verdict(against)
    if pages is not None and not 1 <= pages <= MOST_PAGES:
        return Verdict((Objection(Reason.VALUE_NOT_POSSIBLE),))
    counts = carrier.custody is Custody.RETURNED_UNCHECKED or level is None or level >= policy.count_pages_from
    if pages is None and counts and carrier.counted_in_pages:
        return Verdict((Objection(Reason.PAGES_NOT_COUNTED, {"level": -1 if level is None else level}),))
    return Verdict()


def settles_count(phrase: str) -> bool:
    """Whether the reason given for a differing count says that the register was wrong: the count then stands (P-33)."""
    return phrase == str(Phrase.REGISTER_WRONG.value)


def may_record_condition(carrier: Carrier, condition: Condition) -> tuple[Objection, ...]:
    """Judge a note of how a carrier looks: it must be in the room, and look otherwise than the register says (R-29)."""
    if carrier.custody in {Custody.ON_LOAN, Custody.IN_READING_ROOM}:
        return (Objection(Reason.STILL_CHARGED),)
    if carrier.custody is Custody.WITHDRAWN:
        return (Objection(Reason.CARRIER_WITHDRAWN),)
    if carrier.custody is Custody.IN_CASE:
        return (Objection(Reason.PACKED_AWAY),)
    return (Objection(Reason.NOTHING_TO_DO),) if carrier.condition is condition else ()
