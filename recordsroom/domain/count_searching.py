"""Looking for what was not seen: where from the room's own data it may be, the likeliest first, and by when (P-09)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum, unique

from recordsroom.domain.errors import Objection
from recordsroom.domain.rules import Reason
from recordsroom.domain.shelf_order import class_and_number
from recordsroom.domain.values import Level
from recordsroom.domain.witnesses import CountOutcome

HOURS_FOR_TOP_SECRET = 4
FRESH_DAYS = 30
"""A charge that ended longer ago says little about where the thing is now."""
_LAST_MOMENT = time(23, 59)


@unique
class Why(StrEnum):
    """Why a thing may be in a place, the likeliest first."""

    LAST_COUNT = "LAST_COUNT"
    """A count before saw it there, and not at home."""
    LAST_HOLDER = "LAST_HOLDER"
    """Who had it last, and on which seat."""
    TROLLEY = "TROLLEY"
    HOME = "HOME"
    """Its own shelf once more: behind and between the others."""
    NEIGHBOUR = "NEIGHBOUR"
    SISTER_COPY = "SISTER_COPY"
    TRANSPOSED = "TRANSPOSED"
    """Where its number with two digits turned around stands."""
    SAME_READER = "SAME_READER"
    SAME_DAY = "SAME_DAY"
    """Where the same keeper shelved other things on the day of its last movement."""


@dataclass(frozen=True, slots=True)
class CountLook:
    """One place that was looked at, by whom and when, and whether the thing was there."""

    id: int
    session_id: int
    carrier_id: int
    why: Why
    sought_in: int | None
    """The place; None where a person was asked."""
    asked_reader: int | None
    looked_at: int
    looked_by: int
    was_there: bool

    def __repr__(self) -> str:
        return f"CountLook({self.id})"


@dataclass(frozen=True, slots=True, repr=False)
class Lead:
    """One place to look at: the place or the person, what speaks for it, and since when."""

    why: Why
    place: int | None
    reader: int | None
    on: date | None
    code: str = ""
    """Of the other thing that leads there."""

    @property
    def key(self) -> tuple[Why, int | None, int | None]:
        """By which it is known again when it was looked at."""
        return self.why, self.place, self.reader


def ranked(leads: Iterable[Lead], today: date) -> list[Lead]:
    """The likeliest first, each place once for each reason; what is long ago comes after what is near."""
    order = {why: place for place, why in enumerate(Why)}
    once: dict[tuple[Why, int | None, int | None], Lead] = {}
    for lead in leads:
        once.setdefault(lead.key, lead)

    def likely(lead: Lead) -> tuple[bool, int, int]:
        age = 0 if lead.on is None else (today - lead.on).days
        old = lead.why in {Why.LAST_HOLDER, Why.TROLLEY} and age > FRESH_DAYS
        return old, order[lead.why], age

    return sorted(once.values(), key=likely)


def transposed(code: str) -> Iterator[str]:
    """The codes that a swap of two neighbouring digits of the last number makes of one."""
    known = class_and_number(code)
    if known is None:
        return
    first = len(known[0])
    last = next((at for at in range(first, len(code)) if not code[at].isdigit()), len(code))
    for at in range(first, last - 1):
        if code[at] != code[at + 1]:
            yield f"{code[:at]}{code[at + 1]}{code[at]}{code[at + 2 :]}"


def search_until(level: Level | None, since: datetime) -> datetime:
    """By when it has to be found or reported: for top secret within hours, else by the end of the day (P-09)."""
    if level is Level.JUEMI:
        return since + timedelta(hours=HOURS_FOR_TOP_SECRET)
    return datetime.combine(since.date(), _LAST_MOMENT, since.tzinfo)


def may_look(outcomes: Iterable[CountOutcome], *, place: bool, reader: bool, before: bool) -> tuple[Objection, ...]:
    """Judge a tick: something is looked for, in a place or with a person, and each of them once."""
    told = {
        Reason.NO_SUCH_FINDING: CountOutcome.MISSING not in set(outcomes),
        Reason.VALUE_NOT_POSSIBLE: place == reader,
        Reason.ALREADY_DONE: before,
    }
    return tuple(Objection(reason) for reason in told if told[reason])
