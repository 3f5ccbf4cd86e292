"""A part of a count that is taken to another PC as a file: which shelves, who counts them, and what is brought back.

The file tells places and numbers, neither titles nor codes. Of what is seen in two files the later sight counts, and
of what nobody knows the earlier one, so that it makes no difference in which order the files come back.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass

from recordsroom.domain.counting import MOST_TEXT
from recordsroom.domain.errors import Objection
from recordsroom.domain.rules import Reason

FORMAT = 1
SALT_LENGTH = 32
"""So many hexadecimal digits keep the same password from sealing two files alike."""


@dataclass(frozen=True, slots=True)
class CountFile:
    """One part of a count that left, and whether it came back."""

    id: int
    session_id: int
    part_no: int
    counter: str
    on_medium: str
    head_digest: str
    given_at: int
    given_by: int
    taken_back_at: int | None
    file_digest: str | None
    scans: int | None

    def __repr__(self) -> str:
        return f"CountFile({self.id})"


@dataclass(frozen=True, slots=True)
class CountFileShelf:
    """A shelf that is counted in such a part, and meanwhile nowhere else."""

    id: int
    file_id: int
    location_id: int


@dataclass(frozen=True, slots=True, repr=False)
class AwayShelf:
    """A shelf as the file names it; a blind count does not tell what is expected."""

    label: str
    name: str
    expected: int | None


@dataclass(frozen=True, slots=True, repr=False)
class AwayHead:
    """The first line of the file: what it is about."""

    session_no: str
    part_no: int
    counter: str
    given_at: int
    salt: str
    shelves: tuple[AwayShelf, ...]

    @property
    def text(self) -> str:
        """The line as it is written."""
        told = {
            "counter": self.counter,
            "format": FORMAT,
            "given_at": self.given_at,
            "part": self.part_no,
            "salt": self.salt,
            "session": self.session_no,
            "shelves": [[one.label, one.name, one.expected] for one in self.shelves],
        }
        return json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    @property
    def digest(self) -> str:
        """By which the room knows its own file again."""
        return hashlib.sha256(self.text.encode()).hexdigest()


@dataclass(frozen=True, slots=True, repr=False)
class AwayScan:
    """One scan made away: when, by the clock of that PC, and what was read."""

    at: int
    said: str


def may_give_out(counter: str, salt: str, shelves: int) -> tuple[Objection, ...]:
    """Judge a part before it leaves: somebody counts it, and something is left to be counted there."""
    known = 0 < len(counter) <= MOST_TEXT and len(salt) == SALT_LENGTH and salt.isalnum()
    told = {Reason.VALUE_NOT_POSSIBLE: not known, Reason.NOTHING_TO_COUNT: not shelves}
    return tuple(Objection(reason) for reason in told if told[reason])


def may_come_back(part: CountFile | None, scans: Sequence[AwayScan], ended_at: int, now: int) -> tuple[Objection, ...]:
    """Judge a part that comes back: it is of this room, comes once, and its times lie between leaving and now."""
    if part is None:
        return (Objection(Reason.COUNT_FILE_STRANGE),)
    if part.taken_back_at is not None:
        return (Objection(Reason.ALREADY_DONE),)
    times = [part.given_at, *(one.at for one in scans), ended_at, now]
    return () if times == sorted(times) else (Objection(Reason.COUNT_FILE_CLOCK),)
