"""What is with somebody by words alone: carriers by an imported list (P-03), media and devices by their register.

In a count by holders such a thing belongs to whoever bears the name. Where several bear it, each may show the thing,
and it is not there only when all of them were asked to the end. A name that no reader bears is asked of nobody; how
much is so is told when the count begins and beside it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from recordsroom.domain.count_held import called, named_in

_CLAIMED = (
    "SELECT c.id, c.claimed_holder FROM carriers c WHERE c.custody = 'ON_LOAN' AND c.claimed_holder IS NOT NULL"
    " AND NOT EXISTS (SELECT 1 FROM loans l WHERE l.carrier_id = c.id AND l.checked_at IS NULL) ORDER BY c.id"
)
_TAKEN = (
    "SELECT e.id, u.taken_by FROM equipment_uses u JOIN equipment e ON e.id = u.equipment_id"
    " WHERE u.given_back_on IS NULL AND e.state = 'IN_USE' AND NOT EXISTS (SELECT 1 FROM notebook_issues n"
    " WHERE n.equipment_use_id = u.id AND n.leaves_in IS NULL) ORDER BY e.id"
)
"""What was given out and did not come back; a notebook at a seat is in the room."""
_READERS = "SELECT id, name, unit FROM readers ORDER BY unit, name, id"


@dataclass(frozen=True, slots=True, repr=False)
class Claims:
    """What is claimed with who may be meant, and the words that mean no reader, with how much is with each."""

    of: Mapping[int, tuple[int, ...]]
    unknown: Mapping[str, int]

    def within(self, readers: Collection[int]) -> Iterator[tuple[int, tuple[int, ...]]]:
        """Each thing with those of these readers who may be meant; the first of them has it on the list."""
        for thing, meant_ones in self.of.items():
            if some := tuple(reader for reader in meant_ones if reader in readers):
                yield thing, some


def claims_of(cursor: Any) -> Claims:
    """All carriers that are charged by a list alone and are out."""
    return meant(cursor, cursor.execute(_CLAIMED).fetchall())


def equipment_out(cursor: Any) -> Claims:
    """All media and devices that somebody has."""
    return meant(cursor, cursor.execute(_TAKEN).fetchall())


def by_words(cursor: Any, readers: Collection[int]) -> dict[int, int]:
    """How much each of these readers has by words alone."""
    found: dict[int, int] = {}
    for claims in (claims_of(cursor), equipment_out(cursor)):
        for _thing, (first, *_others) in claims.within(readers):
            found[first] = found.get(first, 0) + 1
    return found


def with_unknown(cursor: Any) -> dict[str, int]:
    """The words that mean no reader, with how much is with each."""
    found: dict[str, int] = {}
    for claims in (claims_of(cursor), equipment_out(cursor)):
        for words, many in claims.unknown.items():
            found[words] = found.get(words, 0) + many
    return dict(sorted(found.items()))


def meant(cursor: Any, rows: Iterable[tuple[int, str]]) -> Claims:
    """Who is meant by the words that stand beside each thing."""
    things: dict[str, list[int]] = {}
    for thing, words in rows:
        things.setdefault(words, []).append(int(thing))
    bearers = _bearers(cursor) if things else {}
    of, unknown = dict[int, tuple[int, ...]](), dict[str, int]()
    for words, some in things.items():
        found = {reader: None for name in sorted(named_in(words)) for reader in bearers.get(name, ())}
        if found:
            of |= dict.fromkeys(some, tuple(found))
        else:
            unknown[words] = len(some)
    return Claims(dict(sorted(of.items())), unknown)


def _bearers(cursor: Any) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for key, name, unit in cursor.execute(_READERS).fetchall():
        for one in called(name, unit):
            found.setdefault(one, []).append(int(key))
    return found
