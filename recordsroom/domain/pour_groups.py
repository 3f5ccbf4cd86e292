"""What poured lines are for: they are put into groups, each under its head, in the order in which they were read.

place → boxes and carriers… · trolley → carriers… · box → carriers… · card → carriers… · RETURN → (card →) carriers…
A head holds until the next one, a command barcode, or the end of its pour.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum, unique


@unique
class What(StrEnum):
    """What a line stands for, as far as groups go."""

    CARRIER = "CARRIER"
    BOX = "BOX"
    PLACE = "PLACE"
    TROLLEY = "TROLLEY"
    READER = "READER"
    LEND = "LEND"
    RETURN = "RETURN"
    SHELVE = "SHELVE"
    END = "END"
    UNCLEAR = "UNCLEAR"


@unique
class Purpose(StrEnum):
    """What a group is for; NONE where nothing stands before it that would say so."""

    NONE = "NONE"
    LEND = "LEND"
    RETURN = "RETURN"
    SHELVE = "SHELVE"
    WAIT = "WAIT"
    BOX = "BOX"


_HEADS: dict[What, Purpose] = {
    What.PLACE: Purpose.SHELVE,
    What.TROLLEY: Purpose.WAIT,
    What.BOX: Purpose.BOX,
    What.READER: Purpose.LEND,
}
_MARKS = frozenset({What.LEND, What.RETURN, What.SHELVE})
_TAKES_BOXES = frozenset({Purpose.NONE, Purpose.BOX, Purpose.SHELVE})


@dataclass(frozen=True, slots=True)
class Spotted:
    """One line: which one, of which pour, what it stands for, and the id of that."""

    line: int
    pour: int
    what: What
    key: int = 0


@dataclass(frozen=True, slots=True)
class Group:
    """What stands under one head: `lines` are all of it in order, `unclear` those that hold it back."""

    purpose: Purpose
    head: int | None
    lines: tuple[int, ...]
    carriers: tuple[int, ...]
    boxes: tuple[int, ...]
    unclear: tuple[int, ...]

    @property
    def ready(self) -> bool:
        """Whether it is understood whole and there is something to do."""
        return self.purpose is not Purpose.NONE and not self.unclear and bool(self.carriers or self.boxes)


@dataclass(eq=False)
class _Draft:
    """A group while it grows."""

    pour: int
    purpose: Purpose = Purpose.NONE
    head: int | None = None
    lines: list[int] = field(default_factory=list)
    carriers: dict[int, None] = field(default_factory=dict)
    boxes: dict[int, None] = field(default_factory=dict)
    unclear: list[int] = field(default_factory=list)

    @property
    def bare(self) -> bool:
        """Whether it waits for its head: nothing but a mark stands in it."""
        return self.head is None and not (self.carriers or self.boxes or self.unclear)

    @property
    def whole(self) -> Group:
        """The group as it is to be carried out."""
        told = (tuple(self.lines), tuple(self.carriers), tuple(self.boxes), tuple(self.unclear))
        return Group(self.purpose, self.head, *told)


def grouped(spotted: Iterable[Spotted]) -> tuple[Group, ...]:
    """The groups in their order; every line stands in one of them, and in one only."""
    drafts: list[_Draft] = []
    for one in spotted:
        if not drafts or drafts[-1].pour != one.pour:
            drafts.append(_Draft(one.pour))
        _take(drafts, one)
    return tuple(draft.whole for draft in drafts if draft.lines)


def _take(drafts: list[_Draft], one: Spotted) -> None:
    now = drafts[-1]
    if one.what is What.END:
        now.lines.append(one.line)
        drafts.append(_Draft(one.pour))
    elif one.what in _MARKS:
        now = _begun(drafts, one.pour)
        now.purpose = Purpose.RETURN if one.what is What.RETURN else Purpose.NONE
        now.lines.append(one.line)
    elif _is_head(now, one.what):
        _head(drafts, one)
    else:
        now.lines.append(one.line)
        _put(now, one)


def _is_head(now: _Draft, what: What) -> bool:
    if what is What.BOX:
        return now.purpose in {Purpose.NONE, Purpose.BOX}
    return what in _HEADS


def _head(drafts: list[_Draft], one: Spotted) -> None:
    """Begin a group under this head; within returns a card says who brings what follows."""
    returning = one.what is What.READER and drafts[-1].purpose is Purpose.RETURN
    now = drafts[-1] if drafts[-1].bare else _begun(drafts, one.pour)
    now.purpose, now.head = Purpose.RETURN if returning else _HEADS[one.what], one.key
    now.lines.append(one.line)


def _begun(drafts: list[_Draft], pour: int) -> _Draft:
    drafts.append(_Draft(pour))
    return drafts[-1]


def _put(now: _Draft, one: Spotted) -> None:
    """Put a thing under the head that stands; what has none there, or fits none, is not understood."""
    fits = now.purpose in _TAKES_BOXES if one.what is What.BOX else one.what is What.CARRIER
    if not fits or now.purpose is Purpose.NONE:
        now.unclear.append(one.line)
    elif one.what is What.BOX:
        now.boxes[one.key] = None
    else:
        now.carriers[one.key] = None
