"""Who borrowed what in the weeks before today, and what came back: the loans of the demonstration room as a plan."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from enum import IntEnum, unique

from recordsroom.demo.past import working_days

WEEKS = 7
_OPEN, _OVERDUE, _DUE_TODAY, _UNSHELVED = 40, 5, 2, 6
"""Carriers out today, how many of them overdue and due, and how many came back without being shelved again."""
_LOAN_DAYS, _LATE_AFTER = 14, 16
"""How long a loan runs, and after how many days it is overdue without doubt."""
_BACK = 75
"""Carriers that came back."""


@unique
class Step(IntEnum):
    """What happens to a carrier on its way, in the order of a day."""

    BACK = 0
    SHELVED = 1
    LENT = 2


@dataclass(slots=True)
class Errand:
    """One carrier's way out and, where it is back, its way home."""

    piece: int
    """Which carrier, by its place among those that may be lent."""
    lent_on: date
    back_on: date | None = None
    shelved: bool = False
    pages_differ: bool = False


@dataclass(frozen=True, slots=True, order=True)
class Event:
    """One step of one errand, at an hour of a day."""

    day: date
    step: Step
    hour: time
    errand: Errand = field(compare=False)


def planned_errands(lendable: int, today: date, chance: random.Random) -> list[Errand]:
    """Loans for a room with so many carriers that may be lent; small rooms have fewer of each kind."""
    share = min(1.0, lendable / 200)
    days = working_days(today - timedelta(weeks=WEEKS), today - timedelta(days=1))
    late = [day for day in days if (today - day).days >= _LATE_AFTER]
    fresh = [day for day in days if (today - day).days < _LOAN_DAYS]
    overdue, due = max(1, round(_OVERDUE * share)), max(1, round(_DUE_TODAY * share))
    out = [chance.choice(late) for _ in range(overdue)]
    out += [today - timedelta(days=_LOAN_DAYS)] * due
    out += [chance.choice(fresh) for _ in range(round(_OPEN * share) - overdue - due)]
    pieces = chance.sample(range(lendable), min(lendable, len(out) + round(_BACK * share)))
    lent = [Errand(piece, day) for piece, day in zip(pieces, out, strict=False)]
    return lent + _returned(pieces[len(out) :], days, max(1, round(_UNSHELVED * share)), chance)


def _returned(pieces: list[int], days: list[date], unshelved: int, chance: random.Random) -> list[Errand]:
    """Loans that came back; the first few on the last day, not shelved again, and one with another page count."""
    errands = []
    for number, piece in enumerate(pieces):
        lent, lately = chance.choice(days[:-2]), number < unshelved
        back = days[-1] if lately else chance.choice([day for day in days if day > lent][:9])
        errands.append(Errand(piece, lent, back, shelved=not lately, pages_differ=number == 0))
    return errands


def events_of(errands: list[Errand], chance: random.Random) -> list[Event]:
    """Every step of every errand in the order of time."""
    events = []
    for errand in errands:
        events.append(Event(errand.lent_on, Step.LENT, _hour(chance, 14), errand))
        if errand.back_on:
            events.append(Event(errand.back_on, Step.BACK, _hour(chance, 9), errand))
        if errand.back_on and errand.shelved:
            events.append(Event(errand.back_on, Step.SHELVED, _hour(chance, 11), errand))
    return sorted(events)


def _hour(chance: random.Random, first: int) -> time:
    return time(first + chance.randrange(2), chance.randrange(60))
