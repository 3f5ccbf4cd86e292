"""The cards of a room that is kept in plain Python, and how they are laid and taken up again.

It knows nothing of tables, journal or handlers. An act lays new cards on the old ones, and taking back lays the old
ones on again if nobody has touched the new ones since.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple, TypeAlias

from recordsroom.domain.commands import Command
from recordsroom.domain.rules import Doubt
from recordsroom.domain.values import Authority, Condition, Custody, Level

DONE, ASKS, REFUSED = "done", "asks", "refused"


class CarrierCard(NamedTuple):
    """Where a carrier is and how it looks."""

    custody: Custody
    at: int | None
    home: int | None
    box: int | None
    condition: Condition
    pages: int | None


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


class Place(NamedTuple):
    """A place, as far as it decides what may stand there."""

    shelf: bool
    highest: Level
    only: Level | None = None
    wide: int | None = None


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
    day: date
    changes: dict[Key, tuple[Any, Any]]


@dataclass
class PlainCards:
    """Places, people and cards, and how cards are laid and taken up again."""

    places: dict[int, Place]
    people: dict[int, Person]
    leaders: dict[int, Authority]
    levels: dict[int, Level | None]
    year: int
    cards: Cards
    undoes_all: frozenset[int]
    """The keepers who may take back what others did, and what was done on another day."""
    entries: dict[int, Entry] = field(default_factory=dict)
    undone: set[int] = field(default_factory=set)
    last: dict[str, int] = field(default_factory=dict)
    """The last number given of each kind; no number is given twice."""
    _new: Cards = field(default_factory=dict)
    _given: dict[str, int] = field(default_factory=dict)
    _turned: list[int] = field(default_factory=list)

    def foretell(self, act: Command, keeper: int, wall: int, today: date) -> str:
        """What must come of an act; `keep` then lays its cards down."""
        self._new, self._given, self._turned = {}, dict(self.last), []
        self.keeper, self.wall, self.today = keeper, wall, today
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
            self.today,
            {key: (self.cards.get(key), card) for key, card in self._new.items() if self.cards.get(key) != card},
        )
        self.undone |= set(self._turned)
        self.last = self._given
        for key, card in self._new.items():
            self.cards[key] = card
            if card is None:
                del self.cards[key]

    def judge(self, act: Command) -> None:
        """Lay the new cards of an act, or raise what stands against it."""
        raise NotImplementedError

    # --- looking at the cards ---

    def card(self, kind: str, key: int) -> Any:
        """The card as the act under way has it."""
        return self._new[kind, key] if (kind, key) in self._new else self.cards.get((kind, key))

    def all_of(self, kind: str) -> dict[int, Any]:
        """All cards of a kind, as the act under way has them."""
        found = {key: card for (name, key), card in (self.cards | self._new).items() if name == kind}
        return {key: card for key, card in found.items() if card is not None}

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
        own_today = (entry.keeper, entry.day) == (self.keeper, self.today)
        no_if(not own_today and self.keeper not in self.undoes_all)
        no_if(any(self.cards.get(key) != new for key, (_old, new) in entry.changes.items()))
        self._new |= {key: old for key, (old, _new) in entry.changes.items()}
        self._turned.append(number)
        boxes = self.all_of("box")
        no_if(len({box.number for box in boxes.values()}) < len(boxes))
        for carrier in self.all_of("carrier").values():
            if carrier.box is not None:
                box = boxes.get(carrier.box)
                no_if(box is None or (carrier.custody is Custody.SHELVED and carrier.at != box.at))

    # --- what all acts share ---

    def ask(self, act: Command, doubt: Doubt, found: bool) -> None:
        """The rules ask back where this is found and the act does not say yes to it."""
        if found and doubt not in act.confirmed:
            raise Asks


def no_if(found: bool) -> None:
    """The rules say no where this is found."""
    if found:
        raise No
