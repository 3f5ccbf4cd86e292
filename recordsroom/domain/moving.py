"""A whole room moves: what the rows of its list mean, shelf by shelf, and what is wrong with them (P-18)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique

MOST_MOVED = 50_000
"""More carriers than this are moved in more than one act."""


@unique
class MoveFlaw(StrEnum):
    """Why a row of a move cannot be carried out, as a code with words on the screen."""

    OLD_UNKNOWN = "OLD_UNKNOWN"
    NEW_UNKNOWN = "NEW_UNKNOWN"
    OLD_TWICE = "OLD_TWICE"
    SAME = "SAME"
    NO_MATCH = "NO_MATCH"
    """Old and new place are not divided alike: a shelf of the old one has none in the new one."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place as far as a move must know it."""

    id: int
    code: str
    shelf: bool


@dataclass(frozen=True, slots=True)
class Step:
    """One shelf that moves onto another; or the flaw of the row that asked for it."""

    line: int
    old: str
    new: str
    source: int | None = None
    target: int | None = None
    flaw: MoveFlaw | None = None


PlaceBy = Callable[[str], Spot | None]
PartsOf = Callable[[Spot], Sequence[Spot]]


def steps_of(rows: Iterable[tuple[int, str, str]], place_by: PlaceBy, parts_of: PartsOf) -> tuple[Step, ...]:
    """What the rows ask for: a shelf onto a shelf, or a whole part of the room onto another that is divided alike."""
    steps, taken = list[Step](), set[int]()
    for line, old, new in rows:
        for step in _of_row(line, (old, new), place_by, parts_of):
            if step.source is not None and step.source in taken:
                steps.append(Step(line, step.old, step.new, flaw=MoveFlaw.OLD_TWICE))
                continue
            steps.append(step)
            taken |= {step.source} if step.source is not None else set()
    return tuple(steps)


def _of_row(line: int, said: tuple[str, str], place_by: PlaceBy, parts_of: PartsOf) -> list[Step]:
    source, target = place_by(said[0]), place_by(said[1])
    flaw = None
    if source is None:
        flaw = MoveFlaw.OLD_UNKNOWN
    elif target is None:
        flaw = MoveFlaw.NEW_UNKNOWN
    elif source.id == target.id:
        flaw = MoveFlaw.SAME
    if flaw or source is None or target is None:
        return [Step(line, *said, flaw=flaw)]
    if source.shelf and target.shelf:
        return [Step(line, source.code, target.code, source.id, target.id)]
    within = {spot.code.removeprefix(target.code): spot for spot in parts_of(target)}
    found = []
    for part in parts_of(source):
        onto = within.get(part.code.removeprefix(source.code))
        if onto is None:
            found.append(Step(line, part.code, target.code, flaw=MoveFlaw.NO_MATCH))
        else:
            found.append(Step(line, part.code, onto.code, part.id, onto.id))
    return found or [Step(line, *said, flaw=MoveFlaw.NO_MATCH)]


@dataclass(frozen=True, slots=True)
class CountTask:
    """A shelf that has to be counted, since much was carried there at once; done when it was (P-18)."""

    id: int
    location_id: int
    since: date
    done_on: date | None

    def __repr__(self) -> str:
        return f"CountTask({self.id})"
