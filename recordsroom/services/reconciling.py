"""Two lists that were made elsewhere beside the register: what was scanned, which cards there are, what the room says.

The register is read once, in the order in which it lies; the lists run past it row by row. What is kept of each carrier
is a few bytes, so that a million of each fits where a small room fits (performance.md §4).
"""

from __future__ import annotations

import json
from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import count, islice
from typing import Any, TypeAlias

from recordsroom.domain.aliases import plain_alias
from recordsroom.domain.pouring import is_heading, is_moment, reading_of
from recordsroom.domain.values import BadBarcode, Barcode, Custody
from recordsroom.domain.witnesses import (
    AGREEING,
    SILENT,
    Card,
    CardKind,
    CountOutcome,
    Shelf,
    card_seen,
    judge,
    standing_of,
)
from recordsroom.services.sight import Sight, cursor_of

_AT_ONCE = 20_000
_REGISTER = "SELECT barcode, custody, coalesce(location_id, 0), coalesce(home_id, 0) FROM carriers ORDER BY id"
_PLACES = "SELECT id, code, name, barcode FROM storage_locations"
_BY_ALIAS = (
    "SELECT a.alias, c.barcode, NULL FROM json_each(?) w CROSS JOIN aliases a ON a.alias = w.value"
    " CROSS JOIN carriers c ON c.id = a.carrier_id"
)
_BY_CODE = (
    "SELECT r.reference_code, min(c.barcode), NULL FROM json_each(?) w CROSS JOIN records r"
    " ON r.reference_code = w.value CROSS JOIN carriers c ON c.record_id = r.id GROUP BY r.id HAVING count(*) = 1"
)
"""A record of several copies does not tell by its code which of them was seen."""
_BY_OUT_CARD = (
    "SELECT o.barcode, c.barcode, l.checked_at IS NOT NULL FROM json_each(?) w CROSS JOIN out_cards o"
    " ON o.barcode = w.value CROSS JOIN loans l ON l.id = o.loan_id CROSS JOIN carriers c ON c.id = l.carrier_id"
)
_CUSTODIES = tuple(Custody)
_NUMBERS = {custody.value: number for number, custody in enumerate(_CUSTODIES)}
_CARDS = (None, Card.CATALOGUE, Card.OUT, Card.OLD)
_CATALOGUE = _CARDS.index(Card.CATALOGUE)
_SHELVES = (Shelf.HOME, Shelf.ELSEWHERE, Shelf.ABSENT, Shelf.NOT_COUNTED)
_CARD_BITS, _SHELF_BITS = 2, 2
_CARD_MASK, _SHELF_MASK = 3, 3
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
        self._known: dict[str, int] = {}
        """A label's carrier by its rank; a place, by label or name, by its id below zero."""
        self._labels: list[str] = []
        self._custody, self._stands, self._home = bytearray(), array("l"), array("l")
        self._read_register()
        self._places: dict[int, str] = {}
        for key, code, name, label in cursor.execute(_PLACES).fetchall():
            self._places[key] = code
            self._known |= {label: -key, name: -key}
        self._seen, self._carded = array("l", [0]) * len(self._labels), bytearray(len(self._labels))
        self._visited: set[int] = set()
        self._strays: dict[str, int] = {}
        self._again, self._heard = 0, {False: 0, True: 0}

    def _read_register(self) -> None:
        """Take the register column by column, so many rows at once: one by one would cost as much again."""
        told = self._cursor.execute(_REGISTER)
        while rows := told.fetchmany(_AT_ONCE):
            labels, states, stands, homes = zip(*rows, strict=True)
            self._known.update(zip(labels, count(len(self._labels)), strict=False))
            self._labels.extend(labels)
            self._custody.extend(map(_NUMBERS.__getitem__, states))
            self._stands.extend(stands)
            self._home.extend(homes)

    def hear(self, rows: Rows, *, of_card: bool) -> None:
        """Take a whole list, so many rows at once, since what no label says is asked for in sets."""
        told, place, first = iter(rows), 0, True
        while part := list(islice(told, _AT_ONCE)):
            if first and is_heading(part[0]):
                part = part[1:]
            first, (place, odd) = False, self._hear(self._said(part), place, of_card=of_card)
            self._look_up(odd, of_card=of_card)

    def _said(self, rows: list[Sequence[str]]) -> list[str]:
        """The codes in their order, of each row its place before its thing; most rows hold one and nothing else."""
        if set(map(len, rows)) == {1}:
            return [cell for (cell,) in rows]
        said = list[str]()
        for cells in rows:
            said.extend(cells if len(cells) == 1 else self._said_in(cells))
        return said

    def _said_in(self, cells: Sequence[str]) -> list[str]:
        plain = [cell.strip() for cell in cells]
        known = [cell for cell in plain if cell in self._known]
        if not any(self._known[cell] >= 0 for cell in known):
            # A moment beside a place is when somebody came there, and no code.
            told = reading_of([cell for cell in plain if cell not in known and not (known and is_moment(cell))])
            known += [told.said] if told is not None else []
        return sorted(known, key=lambda cell: self._known.get(cell, 0))

    def _hear(self, said: list[str], place: int, *, of_card: bool) -> tuple[int, list[tuple[str, int]]]:
        """Note what is known by its own label; answers the place at hand, and what is not known with its place."""
        keys = list(map(self._known.get, said))
        if len(things := [key for key in keys if key is not None and key >= 0]) == len(keys):
            self._hear_things(things, place, of_card=of_card)
            return place, []
        odd, seen, carded, heard, again = list[tuple[str, int]](), self._seen, self._carded, 0, 0
        for one, key in zip(said, keys, strict=True):
            if key is None:
                odd.append((one, place))
            elif key < 0:
                place = -key
                self._visited.add(place)
            elif of_card:
                heard += 1
                carded[key] = carded[key] or _CATALOGUE
            else:
                heard += 1
                again += seen[key] != 0
                seen[key] = place or _SOMEWHERE
        self._heard[of_card] += heard
        self._again += again
        return place, odd

    def _hear_things(self, ranks: list[int], place: int, *, of_card: bool) -> None:
        """Note things alone, with no place among them: what is the same for all of them is asked once."""
        self._heard[of_card] += len(ranks)
        if of_card:
            carded = self._carded
            for rank in ranks:
                carded[rank] = carded[rank] or _CATALOGUE
            return
        seen, spot = self._seen, place or _SOMEWHERE
        fresh = {rank for rank in ranks if not seen[rank]}
        self._again += len(ranks) - len(fresh)
        for rank in ranks:
            seen[rank] = spot

    def _note(self, rank: int, place: int, card: Card | None) -> None:
        """Note one thing, or the card of one, that was known only by what was asked for."""
        if card is not None:
            self._heard[True] += 1
            self._carded[rank] = max(self._carded[rank], _CARDS.index(card))
            return
        self._heard[False] += 1
        self._again += self._seen[rank] != 0
        self._seen[rank] = place or _SOMEWHERE

    def _look_up(self, odd: list[tuple[str, int]], *, of_card: bool) -> None:
        """Resolve what was no label of ours as it stands: wide digits, foreign barcodes, reference codes, out cards."""
        plain = {said: _plain(said) for said, _place in odd}
        found = self._found({*plain, *plain.values()})
        for said, place in odd:
            told = found.get(plain[said]) or found.get(said)
            if told is None:
                self._heard[of_card] += 1
                if not of_card:
                    self._strays.setdefault(said, place)
                continue
            label, over = told
            card = Card.CATALOGUE if of_card else None
            self._note(self._known[label], place, card if over is None else Card.OLD if over else Card.OUT)

    def _found(self, said: set[str]) -> dict[str, tuple[str, int | None]]:
        found: dict[str, tuple[str, int | None]] = {one: (one, None) for one in said if self._known.get(one, -1) >= 0}
        keys = json.dumps(sorted(said - found.keys()), ensure_ascii=False)
        for question in (_BY_CODE, _BY_ALIAS, _BY_OUT_CARD):
            for code, label, over in self._cursor.execute(question, (keys,)).fetchall():
                found[code] = (label, over)
        return found

    def judged(self, asked: CardKind) -> Reconciled:
        """What all of it comes to."""
        situations, outcomes, differences = self._situations(), Counter[CountOutcome](), list[Difference]()
        judged = {code: _judged(asked, *_told(code)) for code in set(situations)}
        for code, often in Counter(situations).items():
            outcomes[judged[code]] += often
        loud = {code: outcome for code, outcome in judged.items() if outcome not in AGREEING | SILENT}
        for rank in [rank for rank, code in enumerate(situations) if code in loud] if loud else ():
            place = max(self._seen[rank], 0) or self._stands[rank] or self._home[rank]
            differences.append(self._difference(loud[situations[rank]], self._labels[rank], place, self._home[rank]))
        outcomes[CountOutcome.UNREGISTERED] += len(self._strays)
        differences += [
            self._difference(CountOutcome.UNREGISTERED, said, place, 0) for said, place in self._strays.items()
        ]
        return Reconciled(
            register=len(self._labels),
            scans=self._heard[False],
            cards=self._heard[True],
            again=self._again,
            outcomes={outcome: outcomes[outcome] for outcome in CountOutcome if outcomes[outcome]},
            differences=tuple(sorted(differences, key=lambda one: _RANK[one.outcome])),
        )

    def _situations(self) -> bytearray:
        """Of each carrier what the three say, as one small number; there are few of these and a million carriers."""
        visited, all_visited = self._visited, not self._visited
        home, elsewhere, absent, left = (_SHELVES.index(shelf) for shelf in _SHELVES)
        return bytearray(
            (custody << _CARD_BITS | card) << _SHELF_BITS
            | (
                (home if seen in (stands or at_home, _SOMEWHERE) else elsewhere)  # noqa: PLR6201 - two are few
                if seen
                else (absent if all_visited or (stands or at_home) in visited else left)
            )
            for custody, stands, at_home, seen, card in zip(
                self._custody, self._stands, self._home, self._seen, self._carded, strict=True
            )
        )

    def _difference(self, outcome: CountOutcome, label: str, place: int, home: int) -> Difference:
        return Difference(outcome, label, self._places.get(place, ""), self._places.get(home, ""))


def _told(code: int) -> tuple[int, int, Shelf]:
    return code >> _CARD_BITS + _SHELF_BITS, code >> _SHELF_BITS & _CARD_MASK, _SHELVES[code & _SHELF_MASK]


def _judged(asked: CardKind, custody: int, card: int, shelf: Shelf) -> CountOutcome:
    standing = standing_of(_CUSTODIES[custody])
    witness = card_seen(asked, standing, _CARDS[card])
    return judge(standing, shelf, witness)[0]


def _plain(said: str) -> str:
    try:
        return Barcode.parse(said).digits
    except BadBarcode:
        return plain_alias(said)


_RANK = {outcome: place for place, outcome in enumerate(CountOutcome)}
