"""Checkpoints 检查点: the auditor signs how far the journal has come, and keeps that on an own medium (trust.md §3.6).

Whoever rewrites what was covered must have that medium and the auditor's key too: the program signs no journal that
does not go on from the last checkpoint on it.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from recordsroom.domain.rules import Doubt, Reason

DUE_DAYS = 7
"""So many days after the last one the next is due; what lies between is covered by slips and the others' signatures."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """One checkpoint that was signed; it covers everything up to its own entry."""

    id: int
    medium_no: str
    previous_entry: int
    """How far the last one on the medium went; 0 where there was none."""
    made_by: int
    signed_at: int

    def __repr__(self) -> str:
        return f"Checkpoint({self.id})"


@dataclass(frozen=True, slots=True, repr=False)
class Covered:
    """What a checkpoint says: so many entries, the hash of the last, and who signed that."""

    room: str
    entry: int
    head: str
    signer: int
    signature: str

    @property
    def text(self) -> str:
        """The three lines that are signed."""
        return f"records-room/{self.room}\n{self.entry}\n{self.head}\n"


def may_follow(known_head: str, previous: Covered, *, vouched: bool) -> Reason | None:
    """Why no checkpoint may be signed: the journal is not the one of the last, or nobody of this room signed that."""
    if not vouched:
        return Reason.CHECKPOINT_FALSE
    return None if known_head == previous.head else Reason.JOURNAL_NOT_THE_SAME


def doubts_about(earlier: int, previous: Covered | None, confirmed: Collection[Doubt]) -> tuple[Doubt, ...]:
    """What is to be asked: a medium without any checkpoint, though the room has signed `earlier` ones."""
    empty = bool(earlier) and previous is None
    return (Doubt.MEDIUM_WITHOUT_CHECKPOINT,) if empty and Doubt.MEDIUM_WITHOUT_CHECKPOINT not in confirmed else ()


def checkpoint_due(founded: date, last: date | None, today: date) -> date | None:
    """Since when the next one is due."""
    due = (last or founded) + timedelta(days=DUE_DAYS)
    return due if due <= today else None
