"""The cards of a room that is kept in plain Python, and how they are laid and taken up again.

It knows nothing of tables, journal or handlers. An act lays new cards on the old ones, and taking back lays the old
ones on again if nobody has touched the new ones since.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple, TypeAlias

from recordsroom.domain.commands import Command
from recordsroom.domain.rules import Doubt
from recordsroom.domain.values import Authority, Condition, Custody, Level
from tests.faults.plain_days import Day

DONE, ASKS, REFUSED = "done", "asks", "refused"


class CarrierCard(NamedTuple):
    """Where a carrier is and how it looks."""

    custody: Custody
    at: int | None
    home: int | None
    box: int | None
    condition: Condition
    pages: int | None
    waits: int | None = None
    """The trolley on which it waits."""


class BoxCard(NamedTuple):
    """A box, and where it stands."""

    number: int
    year: int
    legacy: bool
    width: int
    at: int | None


class LoanCard(NamedTuple):
    """Who has which carrier; open until it was checked."""

    carrier: int
    reader: int
    lent: int
    due: date
    received: int | None = None
    pages_in: int | None = None
    checked: int | None = None


class FormCard(NamedTuple):
    """A signed form for one carrier."""

    carrier: int
    reader: int
    signed_by: Authority
    on: date
    loan: int | None = None


class RenewalCard(NamedTuple):
    """A loan that went on."""

    loan: int
    before: date
    after: date


class SheetCard(NamedTuple):
    """A sheet that was written by hand: when it says that it happened, when it was opened and closed."""

    number: str
    happened: int
    opened: int
    closed: int | None = None


class LateCard(NamedTuple):
    """A line of such a sheet."""

    sheet: int
    loan: int
    act: str
    happened: int


class TaskCard(NamedTuple):
    """A shelf that has to be counted since a move."""

    place: int
    since: date


class TripCard(NamedTuple):
    """The journey of a case: how many things are in it, its seal, and when each step was taken."""

    case: int
    things: int
    seal: str | None = None
    sealed: int | None = None
    loaded: int | None = None
    arrived: int | None = None
    place: int | None = None
    unsealed: int | None = None
    found: str | None = None
    searched: int | None = None
    ended: int | None = None


class PackCard(NamedTuple):
    """A box, or a carrier by itself, in a case on one journey."""

    trip: int
    box: int | None
    carrier: int | None
    came_from: int | None
    packed: int
    out: int | None = None
    to: int | None = None


class Place(NamedTuple):
    """A place, as far as it decides what may stand there."""

    shelf: bool
    highest: Level
    only: Level | None = None
    wide: int | None = None
    trolley: bool = False


class Person(NamedTuple):
    """A reader, as far as a card decides what may be taken."""

    cleared: Level
    until: date


Key: TypeAlias = tuple[str, int]
Cards: TypeAlias = dict[Key, Any]


class No(Exception):
    """The rules say no."""


class Asks(Exception):
    """The rules ask back."""


class Entry(NamedTuple):
    """What an act changed, by whom and when."""

    keeper: int
    day: Day
    changes: dict[Key, tuple[Any, Any]]
    command: str = ""


@dataclass
class PlainCards(ABC):
    """Places, people and cards, and how cards are laid and taken up again."""

    places: dict[int, Place]
    people: dict[int, Person]
    leaders: dict[int, Authority]
    levels: dict[int, Level | None]
    year: int
    cards: Cards
    cases: dict[int, Level]
    """Up to which level each transport case carries."""
    came_in: int
    """The first moment of the day on which all carriers came into the register."""
    undoes_all: frozenset[int]
    """The keepers who may take back what others did, and what was done on another day."""
    entries: dict[int, Entry] = field(default_factory=dict)
    undone: set[int] = field(default_factory=set)
    last: dict[str, int] = field(default_factory=dict)
    """The last number given of each kind; no number is given twice."""
    _new: Cards = field(default_factory=dict)
    _given: dict[str, int] = field(default_factory=dict)
    _turned: list[int] = field(default_factory=list)

    def foretell(self, act: Command, keeper: int, wall: int, day: Day) -> str:
        """What must come of an act; `keep` then lays its cards down."""
        self._new, self._given, self._turned = {}, dict(self.last), []
        self.keeper, self.wall, self.day, self._asked = keeper, wall, day, type(act).__name__
        self.today = day.today
        try:
            self.judge(act)
        except No:
            return REFUSED
        except Asks:
            return ASKS
        return DONE

    def keep(self, entry: int) -> None:
        """Lay the cards of the act that was foretold last; the vault has done it as this entry."""
        self.entries[entry] = Entry(
            self.keeper,
            self.day,
            {key: (self.cards.get(key), card) for key, card in self._new.items() if self.cards.get(key) != card},
            self._asked,
        )
        self.undone |= set(self._turned)
        self.last = self._given
        for key, card in self._new.items():
            self.cards[key] = card
            if card is None:
                del self.cards[key]

    @abstractmethod
    def judge(self, act: Command) -> None:
        """Lay the new cards of an act, or raise what stands against it."""

    # --- looking at the cards ---

    def card(self, kind: str, key: int) -> Any:
        """The card as the act under way has it."""
        return self._new[kind, key] if (kind, key) in self._new else self.cards.get((kind, key))

    def all_of(self, kind: str) -> dict[int, Any]:
        """All cards of a kind, as the act under way has them."""
        found = {key: card for (name, key), card in (self.cards | self._new).items() if name == kind}
        return {key: card for key, card in found.items() if card is not None}

    def levels_here(self) -> dict[int, Level | None]:
        """The level of every carrier that is in the register; a copy whose making was taken back is not."""
        return {key: self.levels[key] for key in sorted(self.all_of("carrier"))}

    def lay(self, kind: str, key: int, card: Any, **odd: object) -> None:
        """Lay a changed card on the one that lay there."""
        self._new[kind, key] = card._replace(**odd)

    def add(self, kind: str, card: Any) -> int:
        """Lay a card under the next number of its kind."""
        self._given[kind] = self._given.get(kind, 0) + 1
        self._new[kind, self._given[kind]] = card
        return self._given[kind]

    # --- taking back ---

    def turn(self, number: int) -> None:
        """Lay the old cards of an entry on again."""
        entry = self.entries.get(number)
        no_if(entry is None or number in self.undone)
        assert entry is not None
        self.demand_before_turning(entry.changes)
        own_today = entry.keeper == self.keeper and self.day.is_of(entry.day)
        no_if(not own_today and self.keeper not in self.undoes_all)
        no_if(any(self.cards.get(key) != new for key, (_old, new) in entry.changes.items()))
        self._new |= {key: old for key, (old, _new) in entry.changes.items()}
        self._turned.append(number)
        self._demand_whole()

    @abstractmethod
    def demand_before_turning(self, changes: dict[Key, tuple[Any, Any]]) -> None:
        """What must be before anything is laid on again."""

    def _demand_whole(self) -> None:
        """Taking back brings about nothing that no act would allow."""
        boxes, packed = self.all_of("box"), [one for one in self.all_of("pack").values() if one.out is None]
        open_tasks = [task.place for task in self.all_of("task").values()]
        no_if(len(set(open_tasks)) < len(open_tasks))
        under_way = [trip.case for trip in self.all_of("trip").values() if trip.ended is None]
        no_if(len(set(under_way)) < len(under_way))
        sheets = self.all_of("sheet")
        no_if(any(line.sheet not in sheets for line in self.all_of("late").values()))
        in_cases = {one.box for one in packed if one.box is not None}
        no_if(len({box.number for box in boxes.values()}) < len(boxes))
        for carrier in self.all_of("carrier").values():
            if carrier.box is not None:
                box = boxes.get(carrier.box)
                no_if(box is None or (carrier.custody is Custody.SHELVED and carrier.at != box.at))
                lies_there = carrier.custody is Custody.ACCESSIONED and carrier.waits is None
                no_if(lies_there and carrier.box in in_cases)

    # --- what all acts share ---

    def ask(self, act: Command, doubt: Doubt, found: bool) -> None:
        """The rules ask back where this is found and the act does not say yes to it."""
        if found and doubt not in act.confirmed:
            raise Asks


def no_if(found: bool) -> None:
    """The rules say no where this is found."""
    if found:
        raise No
