"""Carrying outside 携带外出 and dispatch 送达: by whose leave, by whom, by which way, and who signed for it (G-18).

Whatever leaves is charged to its bearer, as any loan is, until it is scanned back at the desk. What another unit keeps
is charged to him until that unit has signed; from then on it is no carrier of this room any more.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum, unique
from re import Match

from recordsroom.domain.approval_matrix import Needed, Use
from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.lending import IN_STOCK, against_reader, spoken
from recordsroom.domain.policy import Policy
from recordsroom.domain.readers import Reader
from recordsroom.domain.rules import Reason
from recordsroom.domain.seals import is_a_seal
from recordsroom.domain.values import QUARANTINED, Authority, Level

MOST_CARRIED = 100
LONGEST_DAYS = 366
"""Nothing is carried about for longer; it comes back and goes out anew."""
LONGEST_WORDS = 100
"""What stands in a field of the form; more does not fit on the paper."""
_PARTINGS = "、,，;；"
_BESIDE = re.compile(r"[（(〔\[【][^（(〔\[【）)〕\]】]*[）)〕\]】]")


@unique
class CarryKind(StrEnum):
    """What for something leaves."""

    CARRY = "CARRY"
    """Somebody takes it along and brings it back."""
    DISPATCH = "DISPATCH"
    """It is delivered to another unit."""
    LAW = "LAW"
    """The law takes it: see `lawful_taking` (P-15)."""


LET_BY_ROOM = (CarryKind.CARRY, CarryKind.DISPATCH)
"""What leaves because somebody of this house wants it so."""


@unique
class Channel(StrEnum):
    """By which way something is delivered (R-90)."""

    PERSON = "PERSON"
    """By people of this unit."""
    CONFIDENTIAL_COURIER = "CONFIDENTIAL_COURIER"
    CONFIDENTIAL_POST = "CONFIDENTIAL_POST"
    POST = "POST"
    """Ordinary post or parcel service, for what is no secret only."""


@dataclass(frozen=True, slots=True)
class CarryOut:
    """One signed form: what leaves in whose hands, whereto, by which way, and who signed for it there."""

    id: int
    carry_no: str
    carry_kind: CarryKind
    bearer_id: int
    companions: str
    """Who goes with the bearer (R-70, R-91)."""
    destination: str
    carry_purpose: str
    route: str
    """The way and what protects it on the way; 路线和措施."""
    abroad: bool
    channel: Channel
    approver_id: int
    approved_on: date
    deputation_id: int | None
    carry_seal: str
    carry_case_id: int | None
    stays_there: bool
    carry_back_on: date
    """Back by that day, or signed for by then where it stays there."""
    carried_at: int
    carried_by: int
    taken_by: str
    """Who signed for it at the other end."""
    taken_on: date | None
    slip_back_no: str
    """The number of the receipt 回执 that came back."""

    def __repr__(self) -> str:
        return f"CarryOut({self.id})"


@dataclass(frozen=True, slots=True)
class CarryLoan:
    """One carrier's charge by which it is outside."""

    id: int
    carry_out_id: int
    loan_id: int


@dataclass(frozen=True, slots=True)
class CarryWish:
    """What a form asks for, as it is judged."""

    kind: CarryKind
    channel: Channel
    levels: tuple[Level | None, ...]
    given: Authority
    """The rung of who signed, for the highest level."""
    companions: tuple[str, ...]
    destination: str
    purpose: str
    route: str
    abroad: bool
    seal: str
    in_case: bool
    approved_on: date
    back_on: date

    @property
    def highest(self) -> Level:
        """The highest level of what leaves."""
        return max((level for level in self.levels if level is not None), default=Level.PUBLIC)


def names_in(text: str) -> tuple[str, ...]:
    """What a field names, each once."""
    for sign in _PARTINGS[1:]:
        text = text.replace(sign, _PARTINGS[0])
    return tuple(dict.fromkeys(name for part in text.split(_PARTINGS[0]) if (name := part.strip())))


def people_in(text: str) -> tuple[str, ...]:
    """The people whom a field names, each once however often and however it is typed; a dash names nobody.

    What stands in brackets beside a name, as an office or a duty, makes nobody somebody else.
    """
    found: dict[str, str] = {}
    for name in names_in(_BESIDE.sub(_in_one, text)):
        if key := _bare(name):
            found.setdefault(key, name)
    return tuple(found.values())


def among(name: str, text: str) -> bool:
    """Whether somebody is one of the people whom a field names."""
    return bool(_bare(name)) and any(_bare(name) == _bare(one) for one in people_in(text))


def _bare(name: str) -> str:
    """A name as it is compared, without what stands in brackets, unless nothing else does."""
    return spoken(_BESIDE.sub("", name)) or spoken(name)


def _in_one(beside: Match[str]) -> str:
    """What stands in brackets, with nothing in it that parts names."""
    return "".join(" " if sign in _PARTINGS else sign for sign in beside[0])


def may_carry_out(wish: CarryWish, bearer: Reader, policy: Policy, today: date) -> tuple[Objection, ...]:
    """Judge a signed form before anything leaves: leave, bearer, company, way, packing (R-70, R-71, R-90 to R-92)."""
    found = list[Objection]()
    whole = 1 <= len(wish.levels) <= MOST_CARRIED and bool(wish.destination and wish.purpose)
    if not whole or not today <= wish.back_on <= today + timedelta(days=LONGEST_DAYS):
        found.append(Objection(Reason.VALUE_NOT_POSSIBLE))
    if None in wish.levels:
        return (*found, Objection(Reason.LEVEL_UNKNOWN))
    found.extend(against_reader(bearer, wish.highest, today))
    found.extend(_of_leave(wish, policy, today))
    found.extend(_of_company(wish, bearer))
    found.extend(_of_way(wish))
    return tuple(found)


def may_go_outside(carriers: Sequence[Carrier]) -> tuple[Objection, ...]:
    """Judge what shall leave as it lies there: all of it is here and sound."""
    if any(one.custody not in IN_STOCK for one in carriers):
        return (Objection(Reason.NOT_HERE_TO_CARRY),)
    return (Objection(Reason.NEEDS_TREATMENT),) if any(one.condition in QUARANTINED for one in carriers) else ()


def may_note_delivery(carry: CarryOut, taken_by: str, taken_on: date | None, today: date) -> tuple[Objection, ...]:
    """Judge a receipt that came back: of a dispatch or of what the law took, once, with name and day (R-90)."""
    if carry.carry_kind is CarryKind.CARRY or carry.taken_on is not None:
        return (Objection(Reason.NOTHING_TO_DO),)
    if not taken_by or taken_on is None:
        return (Objection(Reason.DELIVERY_UNSIGNED),)
    # The form was signed before anything left, so nobody signed for it at the other end before that day.
    return () if carry.approved_on <= taken_on <= today else (Objection(Reason.DELIVERY_DAY_ODD),)


def _of_leave(wish: CarryWish, policy: Policy, today: date) -> list[Objection]:
    found, level = list[Objection](), wish.highest
    needed = policy.needed(Use.CARRY, level)
    if needed is Needed.NEVER:
        return [Objection(Reason.CARRYING_FORBIDDEN, {"level": level})]
    if needed.rung is not None and wish.given < needed.rung:
        found.append(Objection(Reason.CARRY_APPROVER_TOO_LOW, {"authority": needed.rung, "given": wish.given}))
    if today > wish.approved_on + timedelta(days=policy.approval_days):
        found.append(Objection(Reason.CARRY_LEAVE_LAPSED, {"day": wish.approved_on.isoformat()}))
    if wish.abroad and level is Level.JUEMI:
        found.append(Objection(Reason.STAYS_IN_COUNTRY))
    return found


def _of_company(wish: CarryWish, bearer: Reader) -> list[Objection]:
    """绝密 goes in the hands of two of this unit; a courier service has its own two (R-70, R-91)."""
    alone = all(among(bearer.name, name) for name in wish.companions)
    asked = wish.highest is Level.JUEMI and wish.channel is Channel.PERSON
    return [Objection(Reason.COMPANION_MISSING)] if asked and alone else []


def _of_way(wish: CarryWish) -> list[Objection]:
    found, secret = list[Objection](), wish.highest.classified
    if secret and wish.channel is Channel.POST:
        found.append(Objection(Reason.NO_ORDINARY_POST))
    if secret and wish.kind is CarryKind.CARRY and not wish.route:
        found.append(Objection(Reason.ROUTE_MISSING))
    if not wish.seal and ((secret and wish.kind is CarryKind.DISPATCH) or wish.in_case):
        found.append(Objection(Reason.PACKET_UNSEALED))
    if wish.seal and not is_a_seal(wish.seal):
        found.append(Objection(Reason.SEAL_NOT_POSSIBLE))
    return found
