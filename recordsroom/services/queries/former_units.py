"""Names that units went by before: who looks for a unit by its present name means those papers too (P-20)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from recordsroom.services.sight import Sight
from recordsroom.storage.asked_words import Background
from recordsroom.storage.search import first_signs, known_fonds
from recordsroom.storage.search_index import folded
from recordsroom.storage.tables import units
from recordsroom.storage.year_runs import known_stems

_UNITS = select(units.c.id, units.c.name, units.c.until, units.c.successor_id).order_by(units.c.id)


@dataclass(frozen=True, slots=True, repr=False)
class FormerName:
    """One name that is looked for besides what was typed, and until when it held."""

    name: str
    until: date


def background(sight: Sight) -> Background:
    """What is known of the room before anything is looked for, asked once until it changes."""
    known = sight.standing.background
    if known is None:
        rows = sight.connection.execute(_UNITS).all()
        former = _by_successor({row.id: row for row in rows})
        known = sight.standing.background = Background(
            former, first_signs(sight.connection), known_stems(sight.connection), known_fonds(sight.connection)
        )
    return known


def found_besides(sight: Sight, text: str) -> tuple[FormerName, ...]:
    """The former names by which what was typed is looked for too, for the list to say so."""
    if not sight.sees_holdings:
        return ()
    known = background(sight).former
    told = (one for word in dict.fromkeys(map(folded, text.split())) for one in known.get(word, ()))
    return tuple(FormerName(name, date.fromisoformat(until)) for name, until in told)


def _by_successor(every: Mapping[int, Any]) -> dict[str, tuple[tuple[str, str], ...]]:
    """Under each name that took over, as search sees it: the names before it with their last days, the newest first."""
    found: dict[str, dict[str, str]] = {}
    for unit in every.values():
        later = every.get(unit.successor_id)
        # An old name that holds the later one is found by it anyway.
        while later is not None:
            if unit.until and folded(later.name) not in folded(unit.name):
                names = found.setdefault(folded(later.name), {})
                names[unit.name] = max(unit.until, names.get(unit.name, ""))
            later = every.get(later.successor_id)
    return {
        name: tuple(sorted(names.items(), key=lambda told: told[::-1], reverse=True)) for name, names in found.items()
    }
