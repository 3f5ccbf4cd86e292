"""A whole room of storage locations made from a few numbers, with codes and names as they stand on the shelves.

Codes are read from the door: repository, area, column, side, section, level, slot (R-42, domain.md §3.4); a tier
that the room does not have is left out. Names are the room's own words and therefore Chinese on every screen.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from enum import StrEnum, unique
from math import prod
from unicodedata import normalize

from recordsroom.domain.commands import NewLocation
from recordsroom.domain.values import Level, LocationKind

MOST_PLACES = 50_000
"""More than this at once is a slip of the finger: a room has a few thousand places."""


@dataclass(frozen=True, slots=True)
class RoomShape:
    """How many parts each tier has; nought leaves the tier out, and every part of a tier is divided alike."""

    repositories: int = 1
    areas: int = 0
    columns: int = 0
    sides: int = 0
    sections: int = 0
    levels: int = 0
    slots: int = 0

    @property
    def counts(self) -> tuple[int, ...]:
        """The numbers from the door inwards."""
        return tuple(getattr(self, part.name) for part in fields(self))

    @property
    def shelves(self) -> int:
        """How many places the carriers can stand in."""
        return prod(count for count in self.counts if count)

    @property
    def places(self) -> int:
        """How many places are made in all, the ones that only hold others included."""
        made = total = 1
        for count in self.counts:
            made *= count or 1
            total += made if count else 0
        return total - 1


@unique
class PlanFlaw(StrEnum):
    """What is wrong with the numbers, as a code with words on the screen."""

    NO_SHELF = "NO_SHELF"
    """Nothing in it could hold a carrier: sections, levels or slots are missing."""
    TOO_MANY = "TOO_MANY"
    NUMBER_TOO_HIGH = "NUMBER_TOO_HIGH"


@dataclass(frozen=True, slots=True)
class RoomPlan:
    """One room, or several alike, as it shall be made."""

    shape: RoomShape
    first_number: int = 1
    """The number of the first repository."""
    title: str = ""
    """What the repository is called beside its number, such as 密集架."""
    max_level: Level = Level.INTERNAL
    dedicated_to: Level | None = None
    capacity_mm: int | None = None
    """How wide each shelf is; an estimate (P-30)."""
    from_below: bool = False
    """Whether level 1 is the lowest; the way through the shelves leads from top to bottom either way (R-42)."""

    @property
    def flaw(self) -> PlanFlaw | None:
        """The first thing that is wrong with it, or None."""
        shape = self.shape
        if not (shape.sections or shape.levels or shape.slots) or min(shape.counts) < 0 or not shape.repositories:
            return PlanFlaw.NO_SHELF
        if any(count > tier.most for count, tier in zip(shape.counts, _TIERS, strict=True)):
            return PlanFlaw.TOO_MANY
        if shape.places > MOST_PLACES:
            return PlanFlaw.TOO_MANY
        if not 1 <= self.first_number <= _TIERS[0].most - shape.repositories + 1:
            return PlanFlaw.NUMBER_TOO_HIGH
        return None


@dataclass(frozen=True, slots=True)
class _Tier:
    """One step of the way: what it is, how its parts are numbered and called, and how many there may be."""

    kind: LocationKind
    mark: Callable[[int, int], str]
    word: str
    most: int


def _digits(wide: int) -> Callable[[int, int], str]:
    """Numbers with so many digits; a tier with more parts than that gets one digit more."""
    return lambda number, of: f"{number:0{max(wide, len(str(of)))}d}"


def _letter(number: int, _of: int) -> str:
    return chr(ord("A") + number - 1)


_TIERS = (
    _Tier(LocationKind.REPOSITORY, _digits(2), "库", 99),
    _Tier(LocationKind.AREA, _letter, "区", 26),
    _Tier(LocationKind.COLUMN, _digits(2), "列", 999),
    _Tier(LocationKind.SIDE, _letter, "面", 2),
    _Tier(LocationKind.SECTION, _digits(2), "节", 99),
    _Tier(LocationKind.SHELF_LEVEL, _digits(1), "层", 20),
    _Tier(LocationKind.SLOT, _digits(2), "格", 99),
)


def places_of(plan: RoomPlan) -> tuple[NewLocation, ...]:
    """Every place of the plan in walk order, each after the one that it is part of."""
    return tuple(_parts(plan, 0, None))


def first_and_last(plan: RoomPlan) -> tuple[NewLocation, NewLocation]:
    """The first and the last shelf of the way, for a look before anything is made."""
    shelves = [place for place in _parts(plan, 0, None) if place.kind is _last_tier(plan)]
    return shelves[0], shelves[-1]


def _last_tier(plan: RoomPlan) -> LocationKind:
    return next(tier.kind for tier, count in zip(reversed(_TIERS), reversed(plan.shape.counts), strict=True) if count)


def _parts(plan: RoomPlan, depth: int, parent: NewLocation | None) -> Iterator[NewLocation]:
    if depth == len(_TIERS):
        return
    tier, count = _TIERS[depth], plan.shape.counts[depth]
    if not count:
        yield from _parts(plan, depth + 1, parent)
        return
    for number in _numbers(plan, tier, count):
        place = _place(plan, tier, number, parent)
        yield place
        yield from _parts(plan, depth + 1, place)


def _numbers(plan: RoomPlan, tier: _Tier, count: int) -> range:
    if tier.kind is LocationKind.REPOSITORY:
        return range(plan.first_number, plan.first_number + count)
    if tier.kind is LocationKind.SHELF_LEVEL and plan.from_below:
        return range(count, 0, -1)
    return range(1, count + 1)


def _place(plan: RoomPlan, tier: _Tier, number: int, parent: NewLocation | None) -> NewLocation:
    mark = tier.mark(number, plan.shape.counts[_TIERS.index(tier)])
    shelf = tier.kind is _last_tier(plan)
    name = f"{mark} {tier.word}"
    return NewLocation(
        code=f"{parent.code}-{mark}" if parent else mark,
        name=f"{parent.name.split(chr(0x3000))[0]} {name}" if parent else f"{name}\u3000{plan.title}".strip(),
        kind=tier.kind,
        parent=parent.code if parent else None,
        max_level=plan.max_level,
        dedicated_to=plan.dedicated_to,
        capacity_mm=plan.capacity_mm if shelf else None,
    )


_WORDS = (
    ("repositories", "库房|库|repositor(?:y|ies)|rooms?"),
    ("areas", "区|areas?|zones?"),
    ("columns", "列|排|架|columns?"),
    ("sides", "面|sides?"),
    ("sections", "节|sections?"),
    ("levels", "层|levels?|shelves|shelf"),
    ("slots", "格|slots?"),
)
_PART = re.compile(r"(\d{1,4})\s*(?:个)?\s*(" + "|".join(words for _tier, words in _WORDS) + r")(?![a-z])")

_BETWEEN = set(" x×*·,，、。;；每共有各和")


def read_shape(sentence: str) -> RoomShape | None:
    """Understand “6 列 × 2 面 × 5 节 × 6 层” or “6 columns × 2 sides …”; None where a part is not understood."""
    plain = normalize("NFKC", sentence).casefold()
    rest = _PART.sub("", plain)
    found = _PART.findall(plain)
    if not found or set(rest) - _BETWEEN or len({_tier_named(word) for _n, word in found}) < len(found):
        return None
    return RoomShape(**{_tier_named(word): int(number) for number, word in found})


def _tier_named(word: str) -> str:
    return next(tier for tier, words in _WORDS if re.fullmatch(words, word))
