"""What would be allowed now: each use of a carrier by a reader, tried at the very door that the desk goes through."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, unique

from recordsroom.domain.approval_matrix import Needed, Use
from recordsroom.domain.errors import Doubtful, Objection, Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.rules import Doubt
from recordsroom.domain.values import Level
from recordsroom.services.room import Room
from recordsroom.services.trials import TRIALS

USES = (Use.READ, Use.TAKE_OUT, Use.EXCERPT, Use.COPY, Use.CARRY)
"""What a reader may want; destroying is no reader's wish."""


@unique
class Answer(StrEnum):
    """How a use would end if it were asked for now."""

    YES = "YES"
    ASKED = "ASKED"
    """It goes through once a doubt is answered."""
    NO = "NO"
    MATRIX = "MATRIX"
    """No act of this program does it; what the matrix says is all that can be told."""


@dataclass(frozen=True, slots=True, repr=False)
class Explained:
    """One use with its answer: who must sign, what stands in the way, what would be asked."""

    use: Use
    answer: Answer
    needed: Needed | None
    """None where the level is not known."""
    objections: tuple[Objection, ...] = ()
    doubts: tuple[Doubt, ...] = ()


def explain(room: Room, carrier: int, reader: int, level: Level | None) -> tuple[Explained, ...]:
    """Every use of this carrier by this reader as it would be judged now. Raises Unknown."""
    return tuple(_explained(room, use, carrier, reader, level) for use in USES)


def _explained(room: Room, use: Use, carrier: int, reader: int, level: Level | None) -> Explained:
    needed = None if level is None else room.policy.needed(use, level)
    trial = TRIALS.get(use)
    if trial is None:
        return Explained(use, Answer.MATRIX, needed)
    # A room that is for reading only judges nothing, and then nothing is done in it either.
    told: list[Fact] = []
    failed = [one for one in room.foresee_each(trial(room, carrier, reader, level, told), told) if one is not None]
    refusals = [one for one in failed if isinstance(one, Refused)]
    if refusals:
        return Explained(use, Answer.NO, needed, refusals[0].objections)
    doubts = tuple(doubt for one in failed if isinstance(one, Doubtful) for doubt in one.doubts)
    return Explained(use, Answer.ASKED if doubts else Answer.YES, needed, doubts=doubts)
