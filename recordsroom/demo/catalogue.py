"""The invented holdings of the demonstration room: records of every level, from a seed."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator

from recordsroom.demo.vocabulary import CATEGORIES, OFFICES, RETENTIONS, Urn, body, title
from recordsroom.domain.commands import NewRecord
from recordsroom.domain.reference_codes import Profile
from recordsroom.domain.values import Level, Scheme

FONDS = "W017"
FIRST_YEAR, LAST_YEAR = 1984, 2025
_MOST_IN_A_SERIES = 9999
_LEVELS: tuple[Level | None, ...] = (
    *(Level.INTERNAL,) * 36,
    *(Level.PUBLIC,) * 29,
    *(Level.MIMI,) * 20,
    *(Level.JIMI,) * 9,
    *(None,) * 4,
    *(Level.JUEMI,) * 2,
)
"""Of a hundred records so many have each level; four are still to be checked."""
_SERIES = [(category, retention, office) for category in CATEGORIES for retention in RETENTIONS for office in OFFICES]


def invented_records(count: int, seed: int, pc_level: Level) -> Iterator[NewRecord]:
    """So many records, the same ones for the same seed; above the PC's level they come without title (R-124)."""
    chance, used, series = random.Random(seed), Counter[tuple[int, str, str, str]](), Urn(_SERIES, 0.5)
    for line in range(2, count + 2):
        year = chance.randint(FIRST_YEAR, LAST_YEAR)
        key = (year, *series.draw(chance))
        while used[key] == _MOST_IN_A_SERIES:
            key = (chance.randint(FIRST_YEAR, LAST_YEAR), *chance.choice(_SERIES))
        used[key] += 1
        yield _record(line, key, used[key], chance, pc_level)


def _record(
    line: int, series: tuple[int, str, str, str], number: int, chance: random.Random, pc_level: Level
) -> NewRecord:
    year, category, retention, office = series
    level, by = chance.choice(_LEVELS), body(chance)
    known = level is None or level <= pc_level
    return NewRecord(
        line=line,
        reference_code=f"{FONDS}-{category}·{year}-{retention}-{office}-{number:04d}",
        profile=Profile.P1.value,
        title=title(chance, year, by) if known else None,
        document_no=f"青{office}〔{year}〕{number}号" if _happens(chance, 70) and known else None,
        responsible_body=by if known else None,
        dated=f"{year}-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}",
        dated_uncertain=_happens(chance, 2),
        level=level,
        scheme=_scheme(level).value,
        pages=chance.randint(1, 240) if _happens(chance, 96) else None,
        remarks=None,
    )


def _happens(chance: random.Random, of_a_hundred: int) -> bool:
    return chance.randrange(100) < of_a_hundred


def _scheme(level: Level | None) -> Scheme:
    if level is None or level is Level.PUBLIC:
        return Scheme.NONE
    return Scheme.INTERNAL if level is Level.INTERNAL else Scheme.STATE
