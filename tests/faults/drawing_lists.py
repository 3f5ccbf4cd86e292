"""Notebooks, collectors and lists of what is called in, drawn by chance and sensible more often than not."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta

from recordsroom.domain.calling_in import CallEnd, CallWay
from recordsroom.domain.commands import (
    BeginCallIn,
    Command,
    EndCallIn,
    IssueNotebook,
    NameCollector,
    SettleCallLine,
    TakeNotebook,
    TickCallIn,
)
from recordsroom.domain.values import Level
from tests.faults.plain_cards import PlainCards
from tests.faults.plain_lists import NOTEBOOKS, OUT

_LEAVES = (80, 80, 80, 80, 79, 0)
_READERS = (1, 2, 3)


class DrawingLists:
    """A notebook goes to a seat and comes back, somebody is named to fetch, things are called in and go back."""

    def __init__(self, chance: random.Random, plain: PlainCards, today: Callable[[], date]) -> None:
        self._chance, self._plain, self._today = chance, plain, today
        self.acts: dict[Callable[[], Command], int] = {
            self._notebook: 6,
            self._name: 3,
            self._begin: 1,
            self._tick: 12,
            self._settle: 2,
            self._end: 2,
        }

    def fetcher(self, reader: int) -> int | None:
        """Somebody who fetches for a borrower now and then."""
        named: list[int] = [one.fetcher for one in self._plain.all_of("fetch").values() if one.reader == reader]
        if self._chance.random() < 0.75:
            return None
        return self._chance.choice(named if named and self._mostly() else list(_READERS))

    def _mostly(self) -> bool:
        return self._chance.random() < 0.85

    def _notebook(self) -> Command:
        notebook, leaves = self._chance.choice(list(NOTEBOOKS)), self._chance.choice(_LEAVES)
        out = any(one.notebook == notebook and one.brought is None for one in self._plain.all_of("note").values())
        visits = self._plain.all_of("visit")
        here = [key for key, one in visits.items() if one.left is None]
        fit = here if here and self._mostly() else list(visits)
        if out is self._mostly() or not fit:
            return TakeNotebook(notebook=notebook, leaves=leaves)
        return IssueNotebook(visit=self._chance.choice(fit), notebook=notebook, leaves=leaves)

    def _name(self) -> Command:
        since = self._today() + timedelta(days=self._chance.choice((-5, 0, 0, 2)))
        return NameCollector(
            reader=self._chance.choice((1, 1, 2)),
            collector=self._chance.choice((2, 3, 1)),
            since=since,
            until=since + timedelta(days=self._chance.choice((30, 90, 90, -1))),
            max_level=self._chance.choice((Level.INTERNAL, Level.MIMI, Level.JIMI, Level.JUEMI)),
        )

    def _begin(self) -> Command:
        cards = self._plain.all_of("carrier")
        way = self._chance.choice(list(CallWay))
        near = [key for key, card in cards.items() if (card.custody in OUT) is (way is CallWay.GATHER)]
        some = self._chance.choices(near if near and self._mostly() else list(cards), k=self._chance.randint(1, 2))
        number = f"R-{self._chance.randint(1, 9 + 2 * len(self._plain.all_of('call')))}"
        due = self._today() + timedelta(days=self._chance.choice((-1, 0, 10, 30)))
        return BeginCallIn(call_in_no=number, way=way, carriers=tuple(some), due_on=due, counterpart="市委办公室")

    def _tick(self) -> Command:
        lines = [one for one in self._plain.all_of("called").values() if one.end is None] or list(
            self._plain.all_of("called").values()
        )
        if not lines:
            return self._begin()
        line = self._chance.choice(lines)
        carrier = line.carrier if self._mostly() else self._chance.choice(list(self._plain.levels_here()))
        return TickCallIn(call_in=line.call, carrier=carrier)

    def _settle(self) -> Command:
        lines = self._plain.all_of("called")
        if not lines:
            return self._begin()
        waiting = [key for key, one in lines.items() if one.end is None]
        line = self._chance.choice(waiting if waiting and self._mostly() else list(lines))
        reason = "出差" if self._mostly() else ""
        return SettleCallLine(call_line=line, end=self._chance.choice(list(CallEnd)), reason=reason)

    def _end(self) -> Command:
        calls = self._plain.all_of("call")
        if not calls:
            return self._begin()
        still = [key for key, one in calls.items() if one.ended is None]
        call = self._chance.choice(still if still and self._mostly() else list(calls))
        couriers = self._chance.choice(("林素贞、宋远", "林素贞"))
        return EndCallIn(call_in=call, receiver="林素贞" if self._mostly() else "", couriers=couriers)
