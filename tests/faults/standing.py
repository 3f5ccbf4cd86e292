"""What the tables say, as cards of the plain room, and what must hold of them whatever was done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

from recordsroom.domain.values import Condition, Custody, Level
from recordsroom.services.room import Room
from recordsroom.services.sight import Sight
from tests.faults.plain_cards import BoxCard, Cards, CarrierCard, LoanCard, Person, Place, PlainCards
from tests.faults.plain_room import PlainRoom

_CARRIERS = "SELECT id, custody, location_id, home_id, box_id, condition, pages FROM carriers"
_BOXES = "SELECT id, CAST(box_no AS INTEGER), year, legacy, width_mm, location_id FROM boxes"
_LOANS = "SELECT id, carrier_id, reader_id, lent_at, due_on, received_at, pages_in, checked_at FROM loans"
_LEVELS = "SELECT c.id, r.level FROM carriers c JOIN records r ON r.id = c.record_id"
_PLACES = "SELECT id, kind, max_level, dedicated_to, capacity_mm FROM storage_locations"
_READERS = "SELECT id, cleared, valid_until FROM readers"
_LEADERS = "SELECT id, authority FROM approvers"
OUT = {Custody.ON_LOAN, Custody.RETURNED_UNCHECKED}


def seen(room: Room) -> Cards:
    """Every carrier, box and loan that the vault has."""
    return room.ask(lambda sight: dict(_cards(sight)))


def _cards(sight: Sight) -> Iterator[tuple[tuple[str, int], object]]:
    for key, custody, at, home, box, condition, pages in sight.connection.exec_driver_sql(_CARRIERS):
        yield ("carrier", key), CarrierCard(Custody(custody), at, home, box, Condition(condition), pages)
    for key, number, year, legacy, width, at in sight.connection.exec_driver_sql(_BOXES):
        yield ("box", key), BoxCard(number, year, bool(legacy), width, at)
    for key, carrier, reader, lent, due, *back in sight.connection.exec_driver_sql(_LOANS):
        yield ("loan", key), LoanCard(carrier, reader, lent, date.fromisoformat(due), *back)


def begun(room: Room, *, undoes_all: frozenset[int], year: int, kind: type[PlainCards] | None = None) -> PlainCards:
    """A plain room that stands where the vault stands."""

    def rows(question: str) -> list[tuple[Any, ...]]:
        return room.ask(lambda sight: [tuple(row) for row in sight.connection.exec_driver_sql(question)])

    return (kind or PlainRoom)(
        places={
            key: Place(what not in {"REPOSITORY", "AREA"}, Level(top), None if only is None else Level(only), wide)
            for key, what, top, only, wide in rows(_PLACES)
        },
        people={key: Person(Level(level), date.fromisoformat(until)) for key, level, until in rows(_READERS)},
        leaders=dict(rows(_LEADERS)),
        levels={key: None if level is None else Level(level) for key, level in rows(_LEVELS)},
        year=year,
        cards=seen(room),
        undoes_all=undoes_all,
    )


def broken(cards: Cards) -> list[str]:
    """Carriers in two places or in none, by the tables alone."""
    open_loans = Counter(card.carrier for (kind, _key), card in cards.items() if kind == "loan" and not card.checked)
    found = []
    for (kind, key), card in cards.items():
        if kind != "carrier":
            continue
        if (card.custody is Custody.SHELVED) != (card.at is not None):
            found.append(f"carrier {key} is {card.custody} and stands at {card.at}")
        if open_loans[key] != (card.custody in OUT):
            found.append(f"carrier {key} is {card.custody} with {open_loans[key]} open loans")
        if card.box and card.custody is Custody.SHELVED and cards["box", card.box].at != card.at:
            found.append(f"carrier {key} stands elsewhere than its box {card.box}")
    return found
