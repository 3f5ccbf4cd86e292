"""Requests for what is out 预约、等候: who waits for which carrier, until when, and how that ended (R-66, R-146).

The first who asked is the first to get it. A request lapses by itself after its day; until then the desk names who
waits as soon as the carrier is back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum, unique

from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.lending import CHARGED, against_reader
from recordsroom.domain.readers import Reader
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Custody, Level

LONGEST_DAYS = 90
"""Nobody waits longer; who still wants it asks anew."""
LONGEST_WORDS = 100


@unique
class ReserveEnd(StrEnum):
    """How a request ended."""

    SERVED = "SERVED"
    """It was lent to who waited."""
    WITHDRAWN = "WITHDRAWN"


@dataclass(frozen=True, slots=True)
class Reservation:
    """One reader who waits for one carrier."""

    id: int
    reserved_carrier_id: int
    reserved_for_id: int
    wanted_until: date
    wanted_for: str
    reserved_at: int
    reserved_by: int
    reserve_end: ReserveEnd | None
    reserve_ended_at: int | None

    def __repr__(self) -> str:
        return f"Reservation({self.id})"


def may_reserve(  # noqa: PLR0913, PLR0917 - a judgement is handed everything it weighs
    carrier: Carrier, level: Level | None, reader: Reader, holder: int | None, until: date, today: date
) -> tuple[Objection, ...]:
    """Judge a request: of something that is out with somebody else, by whom it might be lent to."""
    if not today <= until <= today + timedelta(days=LONGEST_DAYS):
        return (Objection(Reason.VALUE_NOT_POSSIBLE),)
    if carrier.custody is Custody.WITHDRAWN:
        return (Objection(Reason.CARRIER_WITHDRAWN),)
    if carrier.custody not in CHARGED:
        return (Objection(Reason.HERE_TO_LEND),)
    if holder == reader.id:
        return (Objection(Reason.ALREADY_WITH_READER),)
    return tuple(against_reader(reader, level, today))


def waiting_now(found: Sequence[Reservation], today: date) -> tuple[Reservation, ...]:
    """Who waits still, the first who asked first; what lapsed waits no more."""
    still = (one for one in found if one.reserve_end is None and one.wanted_until >= today)
    return tuple(sorted(still, key=lambda one: one.id))


def doubt_of_lending(waiting: Sequence[Reservation], reader: int) -> tuple[Doubt, ...]:
    """Whether somebody else asked for it before this reader."""
    return (Doubt.SOMEBODY_WAITS,) if waiting and waiting[0].reserved_for_id != reader else ()
