"""Two lists that were made elsewhere beside the register: what was scanned, which cards there are, what the room says.

The register is read once, in the order in which it lies; the lists run past it, so many rows at once. What is kept of
each carrier is its label, as a number, and a few bytes, so that a million of each fits where a small room fits
(performance.md §4).
"""

from __future__ import annotations

import json
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, compress, islice
from typing import Any, TypeAlias

from recordsroom.domain.aliases import plain_alias
from recordsroom.domain.pouring import is_heading, is_moment, reading_of
from recordsroom.domain.values import LABEL_LENGTH, BadBarcode, Barcode
from recordsroom.domain.witnesses import Card, CardKind, CountOutcome, Shelf, differs, standing_of, witnessed
from recordsroom.services.other_codes import labels_of_codes
from recordsroom.services.register_numbers import read_register, stated
from recordsroom.services.sight import Sight, cursor_of

_AT_ONCE = 100_000
_HOMES = "SELECT c.barcode, c.home_id FROM json_each(?) w CROSS JOIN carriers c ON c.barcode = w.value"
_PLACES = "SELECT id, code, name, barcode FROM storage_locations"
_CARDS = (None, Card.CATALOGUE, Card.OUT, Card.OLD)
_CATALOGUE = _CARDS.index(Card.CATALOGUE)
_SOMEWHERE = -1
"""It was seen, and the list does not say where."""

Rows: TypeAlias = Iterable[Sequence[str]]


@dataclass(frozen=True, slots=True, repr=False)
class Difference:
    """One discrepancy: the label of what it is about, the place where it was seen or should be, and its home."""

    outcome: CountOutcome
    label: str
    place: str
    home: str


@dataclass(frozen=True, slots=True, repr=False)
class Reconciled:
    """What three witnesses say: how often each outcome, the discrepancies, and the codes that nobody knows."""

    register: int
    scans: int
    cards: int
    again: int
    """Scans of what was scanned before; its last place counts."""
    outcomes: dict[CountOutcome, int]
    differences: tuple[Difference, ...]


def reconciled(sight: Sight, scans: Rows, cards: Rows | None, out_cards: bool) -> Reconciled | None:
    """Judge every carrier by register, scans and cards; None for whoever may not see the holdings."""
    if not sight.sees_holdings:
        return None
    asked = CardKind.NONE if cards is None else CardKind.OUT if out_cards else CardKind.CATALOGUE
    ledger = _Ledger(cursor_of(sight))
    ledger.hear(scans, of_card=False)
    if cards is not None:
        ledger.hear(cards, of_card=True)
    return ledger.judged(asked)


class _Ledger:
    """The register as far as a count must know it, and beside each carrier what the two other witnesses say."""

    def __init__(self, cursor: Any) -> None:
        self._cursor = cursor
        self._labels, self._stated = read_register(cursor)
        self._known: dict[int | str, int] = dict(zip(self._labels, range(len(self._labels)), strict=True))
        """A label's carrier by its rank; a place, by label or name, by its id below zero."""
        self._places: dict[int, str] = {}
        self._place_labels = set[int | str]()
        for key, code, name, label in cursor.execute(_PLACES).fetchall():
            self._places[key] = code
            self._place_labels |= {_key(label), _key(name)}
            self._known |= {_key(label): -key, _key(name): -key}
        self._seen, self._carded = array("l", [0]) * len(self._labels), bytearray(len(self._labels))
        """Where each was seen last, zero for nowhere, and whether its catalogue card is there."""
        self._out: dict[int, Card] = {}
        """The few for which an out card is there: it says more than a catalogue card."""
        self._visited: set[int] = set()
        self._strays: dict[str, int] = {}
        self._scanned, self._heard = 0, {False: 0, True: 0}
        self._waiting: list[list[int]] = []
        """Labels that came with no place among them, until the place changes."""

    def hear(self, rows: Rows, *, of_card: bool) -> None:
        """Take a whole list, so many rows at once, since what no label says is asked for in sets."""
        told, place, first = iter(rows), 0, True
        while part := list(islice(told, _AT_ONCE)):
            if first and is_heading(part[0]):
                part = part[1:]
            first, place = False, self._hear(self._said(part), place, of_card=of_card)
        self._hear_waiting(place, of_card=of_card)

    def _said(self, rows: list[Sequence[str]]) -> list[str]:
        """The codes in their order, of each row its place before its thing; most rows hold one and nothing else."""
        if set(map(len, rows)) == {1}:
            return list(chain.from_iterable(rows))
        said = list[str]()
        for cells in rows:
            said.extend(cells if len(cells) == 1 else self._said_in(cells))
        return said

    def _said_in(self, cells: Sequence[str]) -> list[str]:
        plain = [cell.strip() for cell in cells]
        known = [cell for cell in plain if _key(cell) in self._known]
        if not any(self._known[_key(cell)] >= 0 for cell in known):
            # A moment beside a place is when somebody came there, and no code.
            told = reading_of([cell for cell in plain if cell not in known and not (known and is_moment(cell))])
            known += [told.said] if told is not None else []
        return sorted(known, key=lambda cell: self._known.get(_key(cell), 0))

    def _hear(self, said: list[str], place: int, *, of_card: bool) -> int:
        """Note these one after the other; answers the place at hand."""
        if (labels := self._labels_alone(said)) is not None:
            self._waiting.append(labels)
            return place
        self._hear_waiting(place, of_card=of_card)
        return self._hear_each(said, place, of_card=of_card)

    def _hear_each(self, said: list[str], place: int, *, of_card: bool) -> int:
        """Note what no label says by what is found of it, and the rest by its rank; answers the place at hand."""
        keys, things = [self._known.get(_key(one)) for one in said], list[int]()
        found = self._looked_up({one for one, key in zip(said, keys, strict=True) if key is None})
        for one, key in zip(said, keys, strict=True):
            if key is None:
                self._hear_odd(one, found.get(one), place, things, of_card=of_card)
            elif key >= 0:
                things.append(key)
            else:
                self._hear_things(things, place, of_card=of_card)
                things, place = [], -key
                self._visited.add(place)
        self._hear_things(things, place, of_card=of_card)
        return place

    def _labels_alone(self, said: list[str]) -> list[int] | None:
        """The labels, where there is nothing else and none of a place: their order is all the same then."""
        if set(map(len, said)) != {LABEL_LENGTH} or not (whole := "".join(said)).isascii() or not whole.isdigit():
            return None
        numbers = list(map(int, said))
        return numbers if self._place_labels.isdisjoint(numbers) else None

    def _hear_waiting(self, place: int, *, of_card: bool) -> None:
        """Note the labels that wait: the register runs past all of them at once, so that their order costs nothing."""
        waiting, self._waiting = self._waiting, []
        if not waiting:
            return
        numbers = set(chain.from_iterable(waiting))
        ranks = list(compress(range(len(self._labels)), map(numbers.__contains__, self._labels)))
        said = sum(map(len, waiting))
        if len(ranks) < len(numbers):
            strange = numbers.difference(self._known)
            odd = [f"{one:0{LABEL_LENGTH}d}" for one in chain.from_iterable(waiting) if one in strange]
            said -= len(odd)
            self._hear_each(odd, place, of_card=of_card)
        self._hear_things(ranks, place, of_card=of_card)
        self._count(said - len(ranks), of_card=of_card)

    def _count(self, often: int, *, of_card: bool) -> None:
        self._heard[of_card] += often
        self._scanned += 0 if of_card else often

    def _hear_things(self, ranks: list[int], place: int, *, of_card: bool) -> None:
        """Note things alone, with no place among them: what is the same for all of them is asked once."""
        self._count(len(ranks), of_card=of_card)
        if of_card:
            carded = self._carded
            for rank in ranks:
                carded[rank] = _CATALOGUE
            return
        seen, spot = self._seen, place or _SOMEWHERE
        for rank in ranks:
            seen[rank] = spot

    def _hear_odd(
        self, said: str, told: tuple[int, bool | None] | None, place: int, things: list[int], *, of_card: bool
    ) -> None:
        if told is None:
            self._heard[of_card] += 1
            if not of_card:
                self._strays.setdefault(said, place)
        elif (over := told[1]) is None:
            things.append(told[0])
        else:
            self._hear_out_card(told[0], Card.OLD if over else Card.OUT)

    def _looked_up(self, odd: set[str]) -> dict[str, tuple[int, bool | None]]:
        """What is no label of ours as it stands: wide digits, foreign barcodes, reference codes, out cards."""
        plain = {said: _plain(said) for said in odd}
        found = self._found({*plain, *plain.values()})
        known = {said: found.get(plain[said]) or found.get(said) for said in odd}
        return {said: (self._known[_key(told[0])], told[1]) for said, told in known.items() if told is not None}

    def _hear_out_card(self, rank: int, card: Card) -> None:
        """Note an out card, on whichever list it stands; one whose loan is over tells more than one that is good."""
        self._heard[True] += 1
        if self._out.get(rank) is not Card.OLD:
            self._out[rank] = card

    def _found(self, said: set[str]) -> dict[str, tuple[str, bool | None]]:
        found: dict[str, tuple[str, bool | None]] = {
            one: (one, None) for one in said if self._known.get(_key(one), -1) >= 0
        }
        found.update(labels_of_codes(self._cursor, said - found.keys()))
        return found

    def judged(self, asked: CardKind) -> Reconciled:
        """What all of it comes to."""
        for rank, card in self._out.items():
            self._carded[rank] = _CARDS.index(card)
        outcomes, loud = Counter[CountOutcome](), dict[tuple[int, int, int], CountOutcome]()
        for told, often in Counter(self._told()).items():
            outcome = self._outcome(asked, *told)
            outcomes[outcome] += often
            if differs((outcome,)):
                loud[told] = outcome
        differences = self._differences(loud)
        outcomes[CountOutcome.UNREGISTERED] += len(self._strays)
        differences += [
            self._difference(CountOutcome.UNREGISTERED, said, place, 0) for said, place in self._strays.items()
        ]
        return Reconciled(
            register=len(self._labels),
            scans=self._heard[False],
            cards=self._heard[True],
            again=self._scanned - len(self._seen) + self._seen.count(0),
            outcomes={outcome: outcomes[outcome] for outcome in CountOutcome if outcomes[outcome]},
            differences=tuple(sorted(differences, key=lambda one: _RANK[one.outcome])),
        )

    def _told(self) -> Iterator[tuple[int, int, int]]:
        """Of each carrier what the three say of it; few sayings differ, and a million carriers share them."""
        return zip(self._stated, self._seen, self._carded, strict=True)

    def _outcome(self, asked: CardKind, told: int, seen: int, carded: int) -> CountOutcome:
        belongs, custody = stated(told)
        standing = standing_of(custody)
        if seen:
            shelf = Shelf.HOME if seen in {belongs, _SOMEWHERE} else Shelf.ELSEWHERE
        else:
            shelf = Shelf.ABSENT if not self._visited or belongs in self._visited else Shelf.NOT_COUNTED
        return witnessed(asked, standing, shelf, _CARDS[carded])

    def _differences(self, loud: dict[tuple[int, int, int], CountOutcome]) -> list[Difference]:
        """All that is told aloud, in the order of the register."""
        if not loud:
            return []
        found = [
            (f"{number:0{LABEL_LENGTH}d}", told)
            for number, told in zip(self._labels, self._told(), strict=True)
            if told in loud
        ]
        homes = dict[str, int | None]()
        for first in range(0, len(found), _AT_ONCE):
            keys = json.dumps([label for label, _told in found[first : first + _AT_ONCE]])
            homes.update(self._cursor.execute(_HOMES, (keys,)).fetchall())
        return [
            self._difference(loud[told], label, max(told[1], 0) or stated(told[0])[0], homes[label] or 0)
            for label, told in found
        ]

    def _difference(self, outcome: CountOutcome, label: str, place: int, home: int) -> Difference:
        return Difference(outcome, label, self._places.get(place, ""), self._places.get(home, ""))


def _key(said: str) -> int | str:
    """What it is known by: a label of ours is a number, which costs less to keep and to find than its letters."""
    return int(said) if len(said) == LABEL_LENGTH and said.isascii() and said.isdigit() else said


def _plain(said: str) -> str:
    try:
        return Barcode.parse(said).digits
    except BadBarcode:
        return plain_alias(said)


_RANK = {outcome: place for place, outcome in enumerate(CountOutcome)}
