"""How far a count is in a place: whether it agrees, differs, is under way, or nobody was there yet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum, unique

from recordsroom.domain.counting import CountSession


@unique
class Progress(StrEnum):
    """What is told of one shelf, of one holder, or of a place with all its shelves."""

    AGREES = "AGREES"
    DIFFERS = "DIFFERS"
    COUNTED = "COUNTED"
    """Counted to its end, while a blind count does not tell yet what came of it (R-105)."""
    UNDER_WAY = "UNDER_WAY"
    NOT_COUNTED = "NOT_COUNTED"


@unique
class CountStand(StrEnum):
    """How far a whole count is, as the register of counts tells it (G-19)."""

    COUNTING = "COUNTING"
    PAUSED = "PAUSED"
    TO_SETTLE = "TO_SETTLE"
    SIGNED = "SIGNED"


def stand_of(session: CountSession) -> CountStand:
    """How far this count is."""
    if session.signed:
        return CountStand.SIGNED
    if not session.counting:
        return CountStand.TO_SETTLE
    return CountStand.COUNTING if session.paused_at is None else CountStand.PAUSED


@dataclass(frozen=True, slots=True)
class PlaceProgress:
    """A place as the sum of its shelves that belong to the count."""

    progress: Progress
    shelves: int
    done: int
    differing: int
    """How many of the shelves differ."""


def progress_of(*, visited: bool, done: bool, differing: bool, blind: bool) -> Progress:
    """How far one shelf or holder is; what differs is told as soon as it is seen."""
    if blind:
        return Progress.COUNTED if done else Progress.UNDER_WAY if visited else Progress.NOT_COUNTED
    if differing:
        return Progress.DIFFERS
    if done:
        return Progress.AGREES
    return Progress.UNDER_WAY if visited else Progress.NOT_COUNTED


def together(parts: Iterable[tuple[Progress, bool]]) -> PlaceProgress | None:
    """How far a place is, by its shelves and whether each is done; None where none of them belongs to the count."""
    told = list(parts)
    if not told:
        return None
    kinds = {progress for progress, _done in told}
    whole = next(iter(kinds)) if len(kinds) == 1 else Progress.UNDER_WAY
    if Progress.DIFFERS in kinds:
        whole = Progress.DIFFERS
    differing = sum(progress is Progress.DIFFERS for progress, _done in told)
    return PlaceProgress(whole, len(told), sum(done for _progress, done in told), differing)
