"""What would be allowed now: each use of a carrier by a reader, tried at the very door that the desk goes through."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum, unique

from recordsroom.domain.approval_matrix import Needed, Use
from recordsroom.domain.commands import Command, LendCarrier
from recordsroom.domain.errors import Doubtful, Objection, Refused
from recordsroom.domain.rules import Doubt
from recordsroom.domain.values import Level
from recordsroom.services.room import Room

USES = (Use.READ, Use.TAKE_OUT, Use.EXCERPT, Use.COPY, Use.CARRY)
"""What a reader may want; destroying is no reader's wish."""

_ACTS: Mapping[Use, Callable[[int, int], Command]] = {
    Use.TAKE_OUT: lambda carrier, reader: LendCarrier(carrier=carrier, reader=reader),
}
"""The act at the desk that is tried for a use; nothing of the trial is kept."""


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
    act = _ACTS.get(use)
    if act is None:
        return Explained(use, Answer.MATRIX, needed)
    # A room that is for reading only judges nothing, and then nothing is done in it either.
    failed = next(iter(room.foresee_each((act(carrier, reader),))))
    if isinstance(failed, Refused):
        return Explained(use, Answer.NO, needed, failed.objections)
    if isinstance(failed, Doubtful):
        return Explained(use, Answer.ASKED, needed, doubts=tuple(failed.doubts))
    return Explained(use, Answer.YES, needed)
