"""Call-in 清退: lists of what comes back to the room, and of what goes back to who issued it (F-19, G-17, P-22).

A list from holders ends as they bring things back at the desk; a list for an issuer is ticked by scans, and what was
ticked leaves the holdings once the issuer has signed. What was not returned says why.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique

from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.lending import CHARGED, IN_STOCK
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Custody, Level

MOST_CALLED = 500
LONGEST_WORDS = 100
"""What stands in a field of the list; more does not fit on the paper."""


@unique
class CallWay(StrEnum):
    """In which direction things go."""

    GATHER = "GATHER"
    """From their holders to the room 对内收缴."""
    SURRENDER = "SURRENDER"
    """From the room to who issued it 对外清退 (R-95)."""


@unique
class CallEnd(StrEnum):
    """What became of one line (P-22)."""

    RETURNED = "RETURNED"
    KEPT = "KEPT"
    """Filed here by consent of the issuer."""
    TO_DESTROY = "TO_DESTROY"
    """Destroyed here by consent of the issuer: it goes onto a list of destruction, as all that is destroyed."""
    NOT_RETURNED = "NOT_RETURNED"


SAID = frozenset({CallEnd.KEPT, CallEnd.TO_DESTROY, CallEnd.NOT_RETURNED})
"""Ends that are entered by hand, each with its reason or the number of the consent."""


@dataclass(frozen=True, slots=True)
class CallIn:
    """One list: from or to whom, by which notice, until when, and who signed for it."""

    id: int
    call_in_no: str
    call_way: CallWay
    counterpart: str
    """The unit that holds things, or that issued them; empty for all holders."""
    notice_no: str
    call_due_on: date
    called_at: int
    called_by: int
    call_ended_at: int | None
    call_receiver: str
    call_receipt_no: str
    couriers: str

    def __repr__(self) -> str:
        return f"CallIn({self.id})"


@dataclass(frozen=True, slots=True)
class CallLine:
    """One carrier on a list, and what became of it."""

    id: int
    call_in_id: int
    called_carrier_id: int
    call_end: CallEnd | None
    call_reason: str
    line_ended_at: int | None
    line_ended_by: int | None

    def __repr__(self) -> str:
        return f"CallLine({self.id})"


def may_call_in(way: CallWay, carriers: Sequence[Carrier]) -> tuple[Objection, ...]:
    """Judge a list before it is begun: it names things that are out, or that are held here."""
    if not 1 <= len(carriers) <= MOST_CALLED:
        return (Objection(Reason.NOTHING_TO_DO if not carriers else Reason.VALUE_NOT_POSSIBLE),)
    if any(one.custody is Custody.WITHDRAWN for one in carriers):
        return (Objection(Reason.CARRIER_WITHDRAWN),)
    here = any(one.custody not in CHARGED for one in carriers)
    return (Objection(Reason.NOT_ON_LOAN),) if way is CallWay.GATHER and here else ()


def may_tick(call: CallIn, line: CallLine | None, carrier: Carrier) -> tuple[Objection, ...]:
    """Judge a scan against a list for an issuer: it stands there, is here, and was not ticked before."""
    if call.call_ended_at is not None:
        return (Objection(Reason.CALL_ENDED),)
    if call.call_way is not CallWay.SURRENDER or line is None:
        return (Objection(Reason.NOT_ON_CALL),)
    if line.call_end is CallEnd.RETURNED:
        return (Objection(Reason.ALREADY_DONE),)
    return () if carrier.custody in IN_STOCK else (Objection(Reason.NOT_HERE_TO_CARRY),)


def may_settle(call: CallIn, end: CallEnd, reason: str) -> tuple[Objection, ...]:
    """Judge an end that is entered by hand: on an open list, with its reason; consents are an issuer's."""
    if call.call_ended_at is not None:
        return (Objection(Reason.CALL_ENDED),)
    of_issuer = end in {CallEnd.KEPT, CallEnd.TO_DESTROY}
    if end not in SAID or (of_issuer and call.call_way is CallWay.GATHER):
        return (Objection(Reason.VALUE_NOT_POSSIBLE),)
    return () if reason else (Objection(Reason.CALL_REASON_MISSING),)


def may_end_call(call: CallIn, left: int, receiver: str, top: Level, couriers: Sequence[str]) -> tuple[Objection, ...]:
    """Judge the end of a list: every line has its end; an issuer has signed, and 绝密 goes with two (R-91, R-95)."""
    if call.call_ended_at is not None:
        return (Objection(Reason.CALL_ENDED),)
    found = []
    if left:
        found.append(Objection(Reason.CALL_LINES_OPEN, {"left": left}))
    if call.call_way is CallWay.SURRENDER:
        if not receiver:
            found.append(Objection(Reason.CALL_UNSIGNED))
        if top is Level.JUEMI and len(couriers) <= 1:
            found.append(Objection(Reason.COMPANION_MISSING))
    return tuple(found)
