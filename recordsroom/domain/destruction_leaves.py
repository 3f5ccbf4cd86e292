"""Judging a list of destruction: what may stand on it, who may sign it, and what a signature is worth (T-31, T-32)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from recordsroom.domain.appraising import LastWord, against_destroying
from recordsroom.domain.approval_matrix import Needed, Use
from recordsroom.domain.carrying import among, people_in
from recordsroom.domain.destruction_lists import (
    MOST_LINES,
    DestroyChannel,
    DestructionFile,
    DestructionLeave,
    DestructionState,
)
from recordsroom.domain.enclosing import leaves_enclosed
from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.holds import Hold, against_hold
from recordsroom.domain.lending import IN_STOCK, same_person
from recordsroom.domain.policy import Policy
from recordsroom.domain.readers import Approver
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Authority, Level

FEWEST = 2
"""So many appraise, escort and supervise at least (T-31, T-34, T-35)."""
LEAVE_DAYS = 90
"""So long an approval counts from its day, or from the day before which nothing may be done."""
LONGEST_DELAY = timedelta(days=3 * 366)
"""A whole list may be put off for one to three years after it was approved (domain.md §6.4)."""
OVER = frozenset({DestructionState.DESTROYED, DestructionState.GIVEN_UP})
_AWAY = frozenset({DestructionState.UNDER_WAY, DestructionState.AT_MACHINE})


@dataclass(frozen=True, slots=True, repr=False)
class Doomed:
    """A carrier that is to be destroyed, as the register has it now, with the holds that stand over it."""

    carrier: Carrier
    record: Record
    holds: tuple[Hold, ...] = ()
    called: bool = False
    """Whether it is to go back to who issued it, and did not yet (R-95)."""
    kept_until: date | None = None
    """The last day of its period by its code and by the schedule; None where nothing ends it."""
    word: LastWord | None = None
    """What the latest appraisal says of it, where one looked at it."""
    evidence: bool = False
    """Whether an incident is about it that is not closed yet."""
    enclosed: frozenset[int] = frozenset()
    """What still lies in it and goes with it everywhere, as its disc (P-19)."""

    def spared(self, today: date) -> Objection | None:
        """Why the latest appraisal does not let it go; None where it does, or none looked at it."""
        return against_destroying(self.word, self.record.reference_code, self.kept_until, today)


@dataclass(frozen=True, slots=True, repr=False)
class LeaveWish:
    """A signed approval as it is judged."""

    code: str
    """The code on the pages that were signed."""
    approver: Approver
    given: Authority
    signed_on: date
    not_before: date
    struck: frozenset[int]
    """The lines that the leader struck."""
    listed_on: date = date.min
    """When the list was written; nobody signed it before."""


@dataclass(frozen=True, slots=True, repr=False)
class Persons:
    """Who has a part in the step that is judged: the keeper, and who typed a password beside him."""

    keeper: str
    lister: str
    second: str | None
    signer: str = ""
    """Who signed the list, where it was signed already."""


def may_list(  # noqa: PLR0913 - a judgement is handed everything it weighs
    doomed: Sequence[Doomed],
    channel: DestroyChannel,
    *,
    listed: Collection[int],
    lines_before: int = 0,
    policy: Policy,
    today: date,
) -> tuple[Objection, ...]:
    """Judge what is to be written on a list: known, here, free of holds, and on no other list (T-31)."""
    if not 1 <= len(doomed) + lines_before <= MOST_LINES:
        return (Objection(Reason.VALUE_NOT_POSSIBLE),)
    found = [objection for one in doomed for objection in _against_listing(one, listed, today)]
    found += _of_channel(channel, [one.record.level for one in doomed], len(doomed) + lines_before, policy)
    return tuple(found)


def listing_doubts(doomed: Sequence[Doomed], today: date, already: frozenset[int] = frozenset()) -> tuple[Doubt, ...]:
    """What is asked about new lines, beside carriers that are already on the list.

    Still secret, or still to be kept: neither clock alone allows destruction (R-116); or a volume would go without
    what lies in it, which nobody would ever look for again by itself (P-19).
    """
    told = {
        Doubt.DESTROYED_STILL_SECRET: any(_still_secret(one.record) for one in doomed),
        Doubt.DESTROYED_BEFORE_TIME: any(one.kept_until is None or one.kept_until >= today for one in doomed),
        Doubt.ENCLOSED_LEFT: leaves_enclosed(doomed, already),
    }
    return tuple(doubt for doubt in told if told[doubt])


def may_appraise(appraisers: str, requester: str, appraised_on: date, today: date) -> tuple[Objection, ...]:
    """Judge the appraisal that a list rests on: by two at least, and done (R-106, T-31)."""
    found = []
    if len(people_in(appraisers)) < FEWEST:
        found.append(Objection(Reason.APPRAISERS_MISSING))
    if appraised_on > today or not people_in(requester):
        found.append(Objection(Reason.VALUE_NOT_POSSIBLE))
    return tuple(found)


def may_change_list(file: DestructionFile) -> Objection | None:
    """Judge whether lines may still be added or struck: until everything is gone, but never on the way."""
    if file.state in OVER:
        return Objection(Reason.DESTRUCTION_OVER)
    return Objection(Reason.DESTRUCTION_AWAY) if file.state in _AWAY else None


def may_approve(
    file: DestructionFile, wish: LeaveWish, who: Persons, policy: Policy, today: date
) -> tuple[Objection, ...]:
    """Judge a signature under a list: of exactly this list, by a leader who has no part in it, before two (T-32)."""
    if (objection := may_change_list(file)) is not None:
        return (objection,)
    found = list(_of_signer(file, wish, who, policy))
    if wish.code != file.code:
        found.append(Objection(Reason.LIST_CHANGED))
    if wish.signed_on > today:
        found.append(Objection(Reason.APPROVAL_IN_FUTURE))
    if not wish.listed_on <= wish.signed_on <= wish.not_before <= wish.signed_on + LONGEST_DELAY:
        found.append(Objection(Reason.VALUE_NOT_POSSIBLE))
    if counts_until(wish.not_before) < today:
        found.append(Objection(Reason.DESTROY_LEAVE_LAPSED, {"day": counts_until(wish.not_before).isoformat()}))
    keys = {line.id for line in file.standing}
    if not wish.struck <= keys or file.leave is not None:
        found.append(Objection(Reason.NOTHING_TO_DO))
    elif wish.struck == keys:
        found.append(Objection(Reason.NOTHING_LEFT_TO_DESTROY))
    # Nobody is called to type a password for what cannot be done anyway.
    return tuple(found) or tuple(against_second(file, who))


def kept_back(one: Doomed) -> Objection | None:
    """Why a piece is neither listed nor destroyed now: a hold, or an incident that is not closed (R-107, R-103)."""
    open_ = Objection(Reason.INCIDENT_NOT_CLOSED) if one.evidence else None
    return against_hold(one.holds) or open_


def counts_until(not_before: date) -> date:
    """The last day on which an approval counts."""
    return not_before + timedelta(days=LEAVE_DAYS)


def leave_stands(file: DestructionFile, today: date) -> Objection | None:
    """Judge whether the approval counts today, for exactly the list that there is."""
    leave: DestructionLeave | None = file.leave
    if leave is None:
        return Objection(Reason.DESTRUCTION_UNAPPROVED)
    if leave.leave_digest != file.digest:
        return Objection(Reason.LIST_CHANGED)
    if today < leave.not_before:
        return Objection(Reason.DESTROY_TOO_EARLY, {"day": leave.not_before.isoformat()})
    lapsed = today > leave.counts_until
    return Objection(Reason.DESTROY_LEAVE_LAPSED, {"day": leave.counts_until.isoformat()}) if lapsed else None


def against_second(file: DestructionFile, who: Persons) -> Iterator[Objection]:
    """Destruction is an act of two passwords; a form on paper does not stand for one (trust.md §3.13)."""
    if who.second is None:
        yield Objection(Reason.SECOND_PASSWORD_MISSING)
    elif among(who.second, file.list.requester):
        yield Objection(Reason.SECOND_HAS_PART)


def _against_listing(one: Doomed, listed: Collection[int], today: date) -> Iterator[Objection]:
    code = {"code": one.record.reference_code}
    if one.record.level is None:
        yield Objection(Reason.LEVEL_UNKNOWN)
    if one.carrier.id in listed:
        yield Objection(Reason.ON_ANOTHER_LIST, code)
    elif one.carrier.custody not in IN_STOCK:
        yield Objection(Reason.NOT_HERE_TO_DESTROY, code)
    if one.called:
        yield Objection(Reason.GOES_BACK_TO_ISSUER, code)
    if (objection := kept_back(one)) is not None:
        yield objection
    if (objection := one.spared(today)) is not None:
        yield objection


def _of_channel(
    channel: DestroyChannel, levels: Sequence[Level | None], pieces: int, policy: Policy
) -> Iterator[Objection]:
    if channel is DestroyChannel.DESIGNATED_UNIT:
        return
    if Level.JUEMI in levels:
        yield Objection(Reason.TOP_SECRET_GOES_OUT)
    if pieces > policy.destroy_self_most:
        yield Objection(Reason.TOO_MUCH_FOR_SELF, {"most": policy.destroy_self_most})


def _still_secret(record: Record) -> bool:
    """What ran out is kept as a secret until its review says otherwise; the calendar ends none (R-14)."""
    return record.level is not None and record.level.classified


def _of_signer(file: DestructionFile, wish: LeaveWish, who: Persons, policy: Policy) -> Iterator[Objection]:
    name = wish.approver.name
    if not wish.approver.in_office(wish.signed_on):
        yield Objection(Reason.APPROVER_NOT_IN_OFFICE)
    if among(name, file.list.requester) or same_person(name, who.lister):
        yield Objection(Reason.APPROVER_HAS_PART)
    elif same_person(name, who.keeper):
        yield Objection(Reason.APPROVER_IS_KEEPER)
    needed = policy.needed(Use.DESTROY, file.highest)
    if needed is Needed.NEVER:
        yield Objection(Reason.DESTRUCTION_FORBIDDEN, {"level": file.highest})
    elif needed.rung is not None and wish.given < needed.rung:
        yield Objection(Reason.DESTROY_APPROVER_TOO_LOW, {"authority": needed.rung, "given": wish.given})
