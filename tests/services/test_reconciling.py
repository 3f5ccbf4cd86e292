"""Lists made elsewhere, however they are mixed, come to what a plain way of comparing comes to (R-99)."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import astuple
from pathlib import Path
from typing import Any

import pytest

from recordsroom.bootstrap import unlock
from recordsroom.demo.people import PASSWORD
from recordsroom.domain.values import Barcode, Custody, Kind
from recordsroom.domain.witnesses import Card, CardKind, CountOutcome, Shelf, differs, standing_of, witnessed
from recordsroom.services import reconciling, register_numbers
from recordsroom.services.reconciling import reconciled
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from tests.consoles import ARCHIVIST

ROUNDS = 40
_PLACES = "SELECT id, code, name, barcode FROM storage_locations"
_CARRIERS = "SELECT barcode, custody, location_id, home_id, record_id FROM carriers ORDER BY id"
_CODES = "SELECT r.reference_code, c.barcode FROM records r JOIN carriers c ON c.record_id = r.id"
_ALIASES = "SELECT a.alias, c.barcode FROM aliases a JOIN carriers c ON c.id = a.carrier_id"
_LOANS = (
    "SELECT id FROM (SELECT id FROM loans WHERE checked_at IS NULL LIMIT 9) UNION SELECT id FROM"
    " (SELECT id FROM loans WHERE checked_at IS NOT NULL LIMIT 9)"
)
_OUT_CARDS = (
    "SELECT o.barcode, c.barcode, l.checked_at IS NOT NULL FROM out_cards o JOIN loans l ON l.id = o.loan_id"
    " JOIN carriers c ON c.id = l.carrier_id"
)


@pytest.fixture
def room(vault: Path) -> Iterator[Room]:
    """The demonstration vault, opened."""
    opened = unlock(vault, ARCHIVIST, PASSWORD)
    with unit_of_work(opened.vault) as unit:
        loans = [row[0] for row in unit.cursor.execute(_LOANS).fetchall()]
        cards = zip(Barcode.following(Kind.SLIP, 50_000), loans, strict=False)
        unit.cursor.executemany("INSERT INTO out_cards (barcode, loan_id) VALUES (?, ?)", list(cards))
    yield opened
    opened.close()


class Plain:
    """The register in dicts, and one scan after the other held against it."""

    def __init__(self, room: Room) -> None:
        def asked(question: str) -> list[Any]:
            return room.ask(lambda sight: list(sight.connection.exec_driver_sql(question)))

        self.carriers = {row[0]: row for row in asked(_CARRIERS)}
        self.places = {row[0]: row for row in asked(_PLACES)}
        self.place_of = {row[column]: row[0] for row in self.places.values() for column in (3, 2)}
        often = Counter(code for code, _label in asked(_CODES))
        self.codes = {code: label for code, label in asked(_CODES) if often[code] == 1} | dict(asked(_ALIASES))
        self.out_cards = {row[0]: (row[1], Card.OLD if row[2] else Card.OUT) for row in asked(_OUT_CARDS)}

    def comes_to(self, scans: Sequence[str], cards: Sequence[str] | None, asked: CardKind) -> tuple[object, ...]:
        """What `reconciled` should answer."""
        seen, card, strays = dict[str, int](), dict[str, Card](), dict[str, int]()
        heard, again, visited = [0, 0], 0, set[int]()
        for of_card, said in ((False, scans), (True, cards or ())):
            place = 0
            for one in said:
                if one in self.place_of:
                    place = self.place_of[one]
                    visited.add(place)
                elif one in self.out_cards:
                    heard[True] += 1
                    label, what = self.out_cards[one]
                    card[label] = Card.OLD if Card.OLD in {what, card.get(label)} else what
                elif (label := one if one in self.carriers else self.codes.get(one, "")) and of_card:
                    heard[True] += 1
                    card.setdefault(label, Card.CATALOGUE)
                elif label:
                    heard[False] += 1
                    again += label in seen
                    seen[label] = place or -1
                else:
                    heard[of_card] += 1
                    if not of_card:
                        strays.setdefault(one, place)
        outcomes, told = Counter[CountOutcome](), list[tuple[CountOutcome, str, str, str]]()
        for label, (_label, custody, stands, home, _record) in self.carriers.items():
            standing, belongs, at = standing_of(Custody(custody)), stands or home, seen.get(label)
            shelf = Shelf.ABSENT if not visited or belongs in visited else Shelf.NOT_COUNTED
            if at is not None:
                shelf = Shelf.HOME if at in {belongs, -1} else Shelf.ELSEWHERE
            outcome = witnessed(asked, standing, shelf, card.get(label))
            outcomes[outcome] += 1
            if differs((outcome,)):
                spot = at if at is not None and at > 0 else belongs
                told.append((outcome, label, self._code(spot), self._code(home)))
        outcomes[CountOutcome.UNREGISTERED] += len(strays)
        told += [(CountOutcome.UNREGISTERED, one, self._code(place), "") for one, place in strays.items()]
        told.sort(key=lambda one: list(CountOutcome).index(one[0]))
        return len(self.carriers), *heard, again, {one: outcomes[one] for one in CountOutcome if outcomes[one]}, told

    def _code(self, place: int | None) -> str:
        return self.places[place][1] if place else ""


def invented(chance: random.Random, plain: Plain, cards: bool) -> list[str]:
    """A list of whatever may stand in one: mostly labels, some places, codes, out cards, strangers, things again."""
    labels = chance.sample(list(plain.carriers), k=chance.randrange(len(plain.carriers) + 1))
    if chance.random() < 0.3:
        again = labels[: chance.randrange(9)]
        numbers = labels + again + [f"{chance.randrange(10**10):010d}" for _stranger in again[::2]] + again[::3]
        return numbers if chance.random() < 0.5 else sorted(numbers)
    said = list[str]()
    for label in labels:
        roll = chance.random()
        if roll < 0.1 and not cards:
            said.append(chance.choice(list(plain.place_of)))
        elif roll < 0.2:
            said.append(chance.choice(list(plain.codes)))
        elif roll < 0.25 and plain.out_cards:
            said.append(chance.choice(list(plain.out_cards)))
        elif roll < 0.3:
            said.append(f"X-{chance.randrange(9)}" if roll < 0.28 else f"{chance.randrange(10**10):010d}")
        elif roll < 0.35 and said:
            said.append(chance.choice(said))
        said.append(label)
    return said


@pytest.mark.parametrize("at_once", [7, 100_000])
def test_r099_any_two_lists_come_to_what_a_plain_way_comes_to(
    room: Room, monkeypatch: pytest.MonkeyPatch, at_once: int
):
    monkeypatch.setattr(reconciling, "_AT_ONCE", at_once)
    monkeypatch.setattr(register_numbers, "_AT_ONCE", at_once)
    plain, chance, met = Plain(room), random.Random(at_once), Counter[CountOutcome]()
    assert plain.out_cards and plain.codes
    for turn in range(ROUNDS):
        scans = invented(chance, plain, cards=False)
        cards, out = None if turn % 3 == 0 else invented(chance, plain, cards=True), turn % 3 == 1
        asked = CardKind.NONE if cards is None else CardKind.OUT if out else CardKind.CATALOGUE
        found = room.ask(reconciled, zip(scans), None if cards is None else zip(cards), out)
        assert found is not None
        told = [astuple(one) for one in found.differences]
        expected = plain.comes_to(scans, cards, asked)
        assert (found.register, found.scans, found.cards, found.again, found.outcomes, told) == expected
        met.update(found.outcomes)
    assert {CountOutcome.MATCH, CountOutcome.MISSING, CountOutcome.MISPLACED, CountOutcome.UNREGISTERED} <= met.keys()
    assert {CountOutcome.CARD_MISSING, CountOutcome.RETURN_UNENTERED, CountOutcome.NOT_COUNTED} <= met.keys()
