"""Taking by law 依法调取: originals that an organ of supervision, a court or the police takes by its notice (P-15).

It is a kind of carrying outside (G-18): charged to the first of two officers, with the list and the receipt of a
delivery. The law names no day of return, so there is none; once in a quarter the organ is asked how it stands, until
the carriers come back by scan, or a document says that they are kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from recordsroom.domain.approval_matrix import Needed, Use
from recordsroom.domain.carrying import MOST_CARRIED, CarryKind, CarryOut
from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.lending import IN_STOCK, same_person
from recordsroom.domain.policy import Policy
from recordsroom.domain.readers import Approver
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Authority, Level

QUARTER = 3
"""So many months after it was taken, or last asked after, the organ is asked again."""
_MONTHS = 12


@dataclass(frozen=True, slots=True)
class LawfulTaking:
    """What a form of carrying outside has besides, where the law is why: the officers' cards, and how it ended."""

    id: int
    taking_id: int
    """The form of carrying outside."""
    officer_card: str
    second_officer_card: str
    kept_paper_no: str
    """The document by which the organ keeps what it took."""
    kept_on: date | None
    kept_let_by_id: int | None
    """The leader by whose leave it is written off the holdings."""

    def __repr__(self) -> str:
        return f"LawfulTaking({self.id})"


@dataclass(frozen=True, slots=True, repr=False)
class Officer:
    """Who comes with the notice, by name and the number of the card that was shown."""

    name: str
    card_no: str


@dataclass(frozen=True, slots=True, repr=False)
class TakingWish:
    """What a notice asks for, as it is judged."""

    levels: tuple[Level | None, ...]
    organ: str
    about: str
    officers: tuple[Officer, Officer]
    given: Authority
    """The rung of the leader who let it be handed over, for the highest level."""
    let_on: date


def may_take_by_law(wish: TakingWish, policy: Policy, today: date) -> tuple[Objection, ...]:
    """Judge a notice: two officers with their cards, and a leader of the house who knows of it (P-15)."""
    if not 1 <= len(wish.levels) <= MOST_CARRIED or not (wish.organ and wish.about):
        return (Objection(Reason.VALUE_NOT_POSSIBLE),)
    found = list[Objection]()
    first, second = wish.officers
    named = all(one.name and one.card_no for one in wish.officers)
    if not named or same_person(first.name, second.name) or same_person(first.card_no, second.card_no):
        found.append(Objection(Reason.OFFICERS_NOT_TWO))
    if None in wish.levels:
        return (*found, Objection(Reason.LEVEL_UNKNOWN))
    level = max(level for level in wish.levels if level is not None)
    # What nobody may let out otherwise, the law takes all the same; then the principal head knows of it.
    asked = policy.needed(Use.CARRY, level)
    needed = Authority.PRINCIPAL if asked is Needed.NEVER else asked.rung or Authority.SECTION_HEAD
    if wish.given < needed:
        found.append(Objection(Reason.CARRY_APPROVER_TOO_LOW, {"authority": needed, "given": wish.given}))
    if today > wish.let_on + timedelta(days=policy.approval_days):
        found.append(Objection(Reason.CARRY_LEAVE_LAPSED, {"day": wish.let_on.isoformat()}))
    return tuple(found)


def may_be_taken(carriers: Sequence[Carrier]) -> tuple[Objection, ...]:
    """Judge what shall be handed over: all of it is here; mould keeps nothing from the law."""
    here = all(one.custody in IN_STOCK for one in carriers)
    return () if here else (Objection(Reason.NOT_HERE_TO_CARRY),)


def may_ask_after(carry: CarryOut, open_loans: int) -> tuple[Objection, ...]:
    """Judge asking the organ how it stands: as long as something of it is out."""
    asked = carry.carry_kind is CarryKind.LAW and open_loans
    return () if asked else (Objection(Reason.NOTHING_TO_DO),)


def may_write_down_kept(
    carry: CarryOut, open_loans: int, paper: tuple[str, date], leader: tuple[Approver, str], today: date
) -> tuple[Objection, ...]:
    """Judge writing off what the organ keeps: by its document, by leave of the principal head (R-103).

    `paper` is the number and the day of the document, `leader` who let it with the name of the keeper who asks.
    """
    if carry.carry_kind is not CarryKind.LAW or not open_loans:
        return (Objection(Reason.NOTHING_TO_DO),)
    (number, kept_on), (approver, keeper) = paper, leader
    found = list[Objection]()
    if not number:
        found.append(Objection(Reason.KEPT_UNPROVEN))
    elif not carry.approved_on <= kept_on <= today:
        found.append(Objection(Reason.DELIVERY_DAY_ODD))
    if not approver.in_office(today):
        found.append(Objection(Reason.APPROVER_NOT_IN_OFFICE))
    if same_person(approver.name, keeper):
        found.append(Objection(Reason.APPROVER_IS_KEEPER))
    if (given := approver.authority) < Authority.PRINCIPAL:
        found.append(Objection(Reason.CARRY_APPROVER_TOO_LOW, {"authority": Authority.PRINCIPAL, "given": given}))
    return tuple(found)


def ask_after_on(last: date) -> date:
    """A quarter after the day on which it was taken, or last asked after; the last day of a shorter month."""
    years, month = divmod(last.month - 1 + QUARTER, _MONTHS)
    first = date(last.year + years, month + 1, 1)
    following = date(first.year + (first.month == _MONTHS), first.month % _MONTHS + 1, 1)
    return min(first.replace(day=1) + timedelta(days=last.day - 1), following - timedelta(days=1))
