"""What those cells of a row say that most rows of a list share, worked out once for each combination of them.

A list has a million rows, but only some dozen ways of saying level, retention, medium and urgency together.
"""

from __future__ import annotations

from typing import NamedTuple

from recordsroom.domain.holdings import Urgency
from recordsroom.domain.secrecy_marks import INTERNAL_WORD, SecrecyMark, read_mark
from recordsroom.domain.told_copies import ToldCopies, read_copies
from recordsroom.domain.values import CarrierKind, Level, Scheme
from recordsroom.services.reading.dry_run import BlankLevel, Choices
from recordsroom.services.reading.habits import listed_mark, listed_retention
from recordsroom.services.reading.words import Medium, media, plain, urgency, whole_number

NOTHING_SAID = SecrecyMark(None, Scheme.NONE, None)


class CellsSaid(NamedTuple):
    """The cells that rows repeat, by what they are taken for."""

    level: str
    secrecy_term: str
    retention: str
    items: str
    copies: str
    medium: str
    urgency: str


class Said(NamedTuple):
    """What the cells say that rows repeat; None stands for what could not be read."""

    mark: SecrecyMark | None
    level: Level | None
    """As the mark says, or the highest that the cell names where it is no mark."""
    highest: Level | None
    """As the mark says; what cannot be read may be of the highest level (R-124)."""
    scheme: str
    secret: bool
    """Whether it is a state secret, which has a clock."""
    retention: str | None
    items: int | None
    copies: ToldCopies | None
    media: tuple[Medium, ...] | None
    """One for every carrier of the row, or one for all of them."""
    medium: CarrierKind | None
    """Where all are of one kind, and nothing lies in them."""
    urgency: tuple[bool, Urgency | None]
    pressing: str | None
    """How urgent it is, as it is kept."""
    term: str | None
    clear: bool
    """Whether everything could be read, and no copies are counted."""

    def __repr__(self) -> str:
        return "Said()"


def said_of(choices: Choices, told: tuple[str, ...]) -> Said:
    """What these cells say, in the order of `CellsSaid`."""
    cells = CellsSaid(*told)
    mark = mark_of(choices, cells.level, cells.secrecy_term)
    level = mark.level if mark else likely_level(cells.level)
    retention, items = listed_retention(cells.retention), whole_number(cells.items)
    kinds, pressing = media(cells.medium), urgency(cells.urgency)
    kind = kinds[0].kind if kinds and len(kinds) == 1 and not kinds[0].discs else None
    clear = (
        (retention is not None or not cells.retention)
        and (items is not None or not cells.items)
        and not (cells.copies or kind is None)
        and pressing[0]
    )
    return Said(
        mark=mark,
        level=level,
        highest=mark.level if mark else Level.JUEMI,
        scheme=(mark.scheme if mark else Scheme.NONE if level is None else Scheme.STATE).value,
        secret=mark is not None and mark.scheme is Scheme.STATE,
        retention=retention,
        items=items,
        copies=read_copies(cells.copies),
        media=kinds,
        medium=kind,
        urgency=pressing,
        pressing=pressing[1].value if pressing[1] else None,
        term=mark.term if mark else None,
        clear=clear,
    )


def mark_of(choices: Choices, level: str, term: str) -> SecrecyMark | None:
    """What the cells of level and term say; None where they cannot be read."""
    if not level:
        public = choices.blank_level is BlankLevel.PUBLIC
        return SecrecyMark(Level.PUBLIC if public else None, Scheme.NONE, None)
    if plain(level) == INTERNAL_WORD:
        return SecrecyMark(Level.INTERNAL, choices.internal or Scheme.INTERNAL, None)
    mark = listed_mark(level)
    if mark and mark.scheme is Scheme.STATE and not mark.term and term:
        # A column of its own may say no more than the number of years.
        return read_mark(f"{level.rstrip('★☆*')}★{term}{'年' if term.isdigit() else ''}")
    return mark


def likely_level(text: str) -> Level | None:
    """The highest level that a cell names which cannot be read as a mark; None where it names none."""
    named = (level for word, level in (("绝", Level.JUEMI), ("机密", Level.JIMI), ("秘密", Level.MIMI)) if word in text)
    return next(named, None)
