"""Handing over a post or a shift 交接: who to whom, before whom, and what was counted against the register (R-93).

Nothing is handed over on trust: each figure of the register is counted by the two, a difference is written down, and
the paper is signed by all of them before the handover counts.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique
from itertools import combinations

from recordsroom.domain.errors import Objection
from recordsroom.domain.keepers import Role, User
from recordsroom.domain.lending import same_person
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level

LONGEST_WORDS = 200
MOST_COUNTED = 99_999_999


@unique
class HandoverKind(StrEnum):
    """What is handed over."""

    POST = "POST"
    """岗位交接: somebody leaves the post for good; everything is counted, somebody watches."""
    SHIFT = "SHIFT"
    """值班交接班: what is open goes to who comes on duty."""


@unique
class Topic(StrEnum):
    """What one line of a handover is about; the first eight are known from the register."""

    HOLDINGS = "HOLDINGS"
    LOANS = "LOANS"
    CIRCULATION = "CIRCULATION"
    VISITS = "VISITS"
    CASES = "CASES"
    TROLLEY = "TROLLEY"
    PACKETS = "PACKETS"
    EQUIPMENT = "EQUIPMENT"
    KEYS = "KEYS"
    SEALS = "SEALS"
    BOOKS = "BOOKS"


BY_HAND = (Topic.KEYS, Topic.SEALS, Topic.BOOKS)
"""What no register of ours knows: keys, sealed passwords, books and folders."""
BY_LEVEL = frozenset({Topic.HOLDINGS, Topic.LOANS})
"""What is counted level by level; without one it is still to be checked."""
POST_ONLY = frozenset({Topic.HOLDINGS, Topic.EQUIPMENT})
"""What a change of shift need not count."""


@dataclass(frozen=True, slots=True)
class Figure:
    """How much the register says there is of something."""

    topic: Topic
    what: str
    """The fonds, where it is about holdings."""
    level: Level | None
    on_book: int

    @property
    def key(self) -> tuple[Topic, str, Level | None]:
        """What it is about."""
        return self.topic, self.what, self.level


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """What the two counted of something."""

    topic: Topic
    what: str = ""
    level: Level | None = None
    on_book: int | None = None
    counted: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverFacts:
    """What is written down of a handover."""

    kind: HandoverKind
    handed_by: str
    taken_by: str
    watched_by: str = ""
    difference: str = ""
    """What is said of figures that differ."""
    open_matters: str = ""


@dataclass(frozen=True, slots=True)
class Handover:
    """One handover; it counts once the paper is signed."""

    id: int
    handover_no: str
    handover_kind: HandoverKind
    handed_by: str
    taken_by: str
    watched_by: str
    count_difference: str
    open_matters: str
    drawn_at: int
    drawn_by: int
    signed_on: date | None

    @property
    def both(self) -> tuple[str, str]:
        """From whose hands into whose."""
        return self.handed_by, self.taken_by

    def __repr__(self) -> str:
        return f"Handover({self.id})"


@dataclass(frozen=True, slots=True)
class HandoverLine:
    """One line of a handover."""

    id: int
    handover_id: int
    topic: Topic
    topic_of: str
    line_level: Level | None
    line_on_book: int | None
    line_counted: int

    def __repr__(self) -> str:
        return f"HandoverLine({self.id})"


@unique
class PostState(StrEnum):
    """How far the post of a keeper has gone to somebody else."""

    OPEN = "OPEN"
    DRAWN = "DRAWN"
    """Counted and drawn up; the paper is not signed yet."""
    OVER = "OVER"


@dataclass(frozen=True, slots=True)
class Post:
    """The post of a keeper, and the handover that it stands on; 0 where there is none."""

    state: PostState
    handover: int = 0
    number: str = ""


def handover_number(year: int, number: int) -> str:
    """Year and running number, such as 交接〔2026〕3号."""
    return f"交接〔{year}〕{number}号"


def wanted_figures(kind: HandoverKind, figures: Iterable[Figure]) -> tuple[Figure, ...]:
    """The figures that a handover of this kind has to count; what is nought is not written down."""
    return tuple(one for one in figures if one.on_book and (kind is HandoverKind.POST or one.topic not in POST_ONLY))


def may_hand_over_to(
    facts: HandoverFacts, lines: Iterable[Counted], figures: Iterable[Figure]
) -> tuple[Objection, ...]:
    """Judge a handover against what the register says now."""
    lines = tuple(lines)
    if not _possible(facts, lines):
        return (Objection(Reason.VALUE_NOT_POSSIBLE),)
    told = {(one.topic, one.what, one.level): one.on_book for one in lines if one.topic not in BY_HAND}
    wanted = {one.key: one.on_book for one in wanted_figures(facts.kind, figures)}
    differs = any(one.on_book not in {None, one.counted} for one in lines)
    found = {
        Reason.HANDOVER_NAMES: not _three_persons(facts),
        Reason.HANDOVER_FIGURES: told != wanted,
        Reason.HANDOVER_DIFFERENCE: differs and not facts.difference.strip(),
    }
    return tuple(Objection(reason) for reason, holds in found.items() if holds)


def may_sign_handover(handover: Handover, signed_on: date, drawn_on: date, today: date) -> tuple[Objection, ...]:
    """Judge the signing of the paper: once, after it was drawn up."""
    if handover.signed_on is not None:
        return (Objection(Reason.ALREADY_DONE),)
    return () if drawn_on <= signed_on <= today else (Objection(Reason.VALUE_NOT_POSSIBLE),)


def post_of(keeper: User, handovers: Iterable[Handover]) -> Post | None:
    """How far this keeper's post has gone; None for who does not answer for the holdings (R-93).

    Of the changes of post that name him the last signed one counts: whoever took it over again hands it over again.
    """
    if Role.ARCHIVIST not in keeper.roles:
        return None
    posts = sorted((one for one in handovers if one.handover_kind is HandoverKind.POST), key=lambda one: one.id)
    signed = [one for one in posts if one.signed_on and any(same_person(keeper.name, who) for who in one.both)]
    if signed and same_person(keeper.name, signed[-1].handed_by):
        return Post(PostState.OVER, signed[-1].id, signed[-1].handover_no)
    drawn = [one for one in posts if one.signed_on is None and same_person(keeper.name, one.handed_by)]
    return Post(PostState.DRAWN, drawn[-1].id, drawn[-1].handover_no) if drawn else Post(PostState.OPEN)


def may_close_account(keeper: User, handovers: Iterable[Handover]) -> tuple[Objection, ...]:
    """Judge taking a keeper's account out of use: who answers for the holdings has handed the post over (R-93)."""
    post = post_of(keeper, handovers)
    return () if post is None or post.state is PostState.OVER else (Objection(Reason.NOT_HANDED_OVER),)


def _three_persons(facts: HandoverFacts) -> bool:
    """Both, and at a change of post who watches, and no two of them one person."""
    watched = bool(facts.watched_by.strip())
    names = [facts.handed_by, facts.taken_by, *([facts.watched_by] if watched else [])]
    complete = all(name.strip() for name in names) and (watched or facts.kind is HandoverKind.SHIFT)
    return complete and not any(same_person(one, other) for one, other in combinations(names, 2))


def _possible(facts: HandoverFacts, lines: tuple[Counted, ...]) -> bool:
    said = (facts.handed_by, facts.taken_by, facts.watched_by, facts.difference, facts.open_matters)
    keys = [(one.topic, one.what, one.level) for one in lines]
    counted = all(0 <= one.counted <= MOST_COUNTED for one in lines)
    return all(len(words) <= LONGEST_WORDS for words in said) and counted and len(set(keys)) == len(keys)
