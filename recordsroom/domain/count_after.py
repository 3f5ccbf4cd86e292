"""Extra counts: what has to be counted after a change of custodian, an accession or an incident (R-101)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from recordsroom.domain.counting import CountCause

ASKED_DAYS = 365
"""What happened longer ago is covered by the plan of the room, which comes round by then for all that is secret."""


@dataclass(frozen=True, slots=True, repr=False)
class CountOwed:
    """One count that an event asks for: why, where, and since when."""

    cause: CountCause
    place: int
    name: str
    since: date


def narrowest(paths: Iterable[Sequence[int]]) -> tuple[int, ...]:
    """The narrowest places that hold all of these, one for each room; a path leads from the room to the shelf."""
    within = dict[int, Sequence[int]]()
    for path in paths:
        known = within.get(path[0], path)
        same = [one for one, other in zip(known, path, strict=False) if one == other]
        within[path[0]] = same
    return tuple(common[-1] for common in within.values())
