"""The demonstration room in use: loans with paper approvals, returns, a refusal and something taken back."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from datetime import date

from recordsroom.demo.errands import Errand, Event, Step, events_of, planned_errands
from recordsroom.demo.papers import papers
from recordsroom.demo.past import PastClock
from recordsroom.demo.safes import shelve
from recordsroom.domain.commands import (
    AddReader,
    Command,
    LendCarrier,
    NewRecord,
    RecordApproval,
    ReturnCarrier,
    ShelveCarrier,
    Undo,
)
from recordsroom.domain.errors import Doubtful, Refused
from recordsroom.domain.facts import Lent
from recordsroom.domain.values import Level
from recordsroom.services.room import Outcome, Room

_APPROVERS = {Level.PUBLIC: (1, 2, 3), Level.INTERNAL: (3, 4), Level.MIMI: (5,)}
"""Who signs for which level, by number in the order of `invented_approvers`."""
_REFUSALS = 3


@dataclass(slots=True)
class Holdings:
    """What was entered, as far as the making must remember it: carrier n belongs to row n."""

    rows: list[NewRecord]
    places: dict[int, int] = field(default_factory=dict)
    """Where each shelved carrier belongs."""

    def level(self, carrier: int) -> Level | None:
        """The level of what a carrier carries."""
        return self.rows[carrier - 1].level

    def pages(self, carrier: int) -> int | None:
        """How many pages a carrier has."""
        return self.rows[carrier - 1].pages

    def to_shelve(self, share: float, most: int) -> list[int]:
        """The carriers that are shelved: so large a share of them, and no more than so many."""
        return list(range(1, min(most, round(len(self.rows) * share)) + 1))

    def lendable(self) -> list[int]:
        """The shelved carriers that may leave the room with a signature."""
        return [n for n in self.places if self.level(n) in _APPROVERS and self.pages(n)]


class Use:
    """Some weeks at the desk."""

    def __init__(
        self,
        room: Room,
        clock: PastClock,
        holdings: Holdings,
        readers: tuple[AddReader, ...],
        chance: random.Random,
    ) -> None:
        self._room, self._clock, self._holdings, self._chance = room, clock, holdings, chance
        self._readers = readers
        self._out = [0] * len(readers)
        self._borrowers: dict[int, int] = {}
        self._forms = 0
        self._lent: dict[int, Lent] = {}
        """What is out now, by carrier."""

    def live(self) -> None:
        """Live through the planned errands, day by day."""
        carriers = self._holdings.lendable()
        errands = planned_errands(len(carriers), self._clock.today, self._chance)
        for number, event in enumerate(events_of(errands, self._chance)):
            self._clock.put(event.day, event.hour)
            if event.step is Step.LENT and number < _REFUSALS:
                self._refused(carriers[event.errand.piece])
            self._take(event, carriers[event.errand.piece])
        self._mistake()
        free = [carrier for carrier in carriers if carrier not in self._lent]
        papers(self._room, tuple(self._lent.values()), free)

    def _take(self, event: Event, carrier: int) -> None:
        if event.step is Step.LENT:
            self._lend(carrier, event.day)
        elif event.step is Step.BACK:
            self._return(carrier, event.errand)
        else:
            shelve(self._room, carrier, self._holdings.places[carrier], self._holdings.level(carrier))

    def _lend(self, carrier: int, day: date) -> None:
        level = self._holdings.level(carrier)
        assert level is not None, "only what has a level is lent"
        reader = self._reader(level)
        self._borrowers[carrier] = reader
        self._forms += 1
        approver = self._chance.choice(_APPROVERS[level])
        form_no = f"借审{day.year}-{self._forms:04d}"
        self._ask(
            RecordApproval(form_no=form_no, approver=approver, approved_on=day, reader=reader, carriers=(carrier,))
        )
        told = self._ask(LendCarrier(carrier=carrier, reader=reader)).told
        assert isinstance(told, Lent), "a loan is answered by what went out"
        self._lent[carrier] = told
        self._out[reader - 1] += 1

    def _reader(self, level: Level) -> int:
        """Somebody cleared for it, and among three of those the one who has the least."""
        cleared = [n for n, reader in enumerate(self._readers, 1) if reader.cleared >= level]
        return min(self._chance.sample(cleared, 3), key=lambda n: self._out[n - 1])

    def _return(self, carrier: int, errand: Errand) -> None:
        counted = self._holdings.pages(carrier) or 1
        self._ask(ReturnCarrier(carrier=carrier, pages=counted + 1 if errand.pages_differ else counted))
        self._out[self._borrowers[carrier] - 1] -= 1
        self._lent.pop(carrier)

    def _refused(self, carrier: int) -> None:
        """Somebody came without a signed form."""
        try:
            self._room.do(LendCarrier(carrier=carrier, reader=1))
        except (Refused, Doubtful):
            return

    def _mistake(self) -> None:
        """The wrong shelf for once, noticed and taken back."""
        free = len(self._holdings.places) + 1
        if free <= len(self._holdings.rows) and self._holdings.level(free) in _APPROVERS:
            done = self._room.do(ShelveCarrier(carrier=free, location=next(iter(self._holdings.places.values()))))
            self._room.do(Undo(entry=done.entry))

    def _ask(self, command: Command) -> Outcome:
        """Do it, with yes to what the room asks back."""
        try:
            return self._room.do(command)
        except Doubtful as doubtful:
            return self._room.do(replace(command, confirmed=frozenset(doubtful.doubts)))
