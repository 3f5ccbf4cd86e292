"""Secrecy terms 保密期限: how long a secret is one, and the last day of it (R-02 to R-05)."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique

from recordsroom.domain.values import Level

LONGEST_YEARS = {Level.MIMI: 10, Level.JIMI: 20, Level.JUEMI: 30}
"""The longest term of each level, other provisions aside (R-02)."""

_YEARS, _MONTHS = re.compile(r"(\d{1,2})年"), re.compile(r"(\d{1,3})个月")
_DAY = re.compile(r"(\d{4})年(\d{1,2})月(\d{1,2})日")
_IN_A_YEAR = 12
ENDLESS = "长期"
"""What older marks bear in place of a term."""


@unique
class TermKind(StrEnum):
    """How the end of a term is told (R-04): by its length, by a day, by an event, or not at all."""

    PERIOD = "PERIOD"
    DATE = "DATE"
    CONDITION = "CONDITION"
    LONG = "LONG"
    """长期, which older marks bear; it ends by decision only."""


@dataclass(frozen=True, slots=True)
class Term:
    """A term as its mark tells it; `months` for a period, `day` for a date, `event` for a condition."""

    kind: TermKind
    months: int = 0
    day: date | None = None
    event: str = ""


def read_term(text: str, level: Level) -> Term | None:
    """The term that a mark of this level tells; nothing behind the star means the longest (R-05).

    None for a day that the calendar does not have, and for a period of no length.
    """
    if not text:
        return Term(TermKind.PERIOD, LONGEST_YEARS[level] * _IN_A_YEAR)
    if text == ENDLESS:
        return Term(TermKind.LONG)
    if found := _DAY.fullmatch(text):
        return _of_day([int(part) for part in found.groups()])
    years, months = _YEARS.fullmatch(text), _MONTHS.fullmatch(text)
    if years or months:
        length = int(years[1]) * _IN_A_YEAR if years else int(months[1]) if months else 0
        return Term(TermKind.PERIOD, length) if length else None
    return Term(TermKind.CONDITION, event=text)


def written_term(term: Term) -> str:
    """The term as a mark writes it: whole years in years, everything else in months (R-05)."""
    if term.kind is TermKind.PERIOD:
        years, months = divmod(term.months, _IN_A_YEAR)
        return f"{term.months}个月" if months else f"{years}年"
    if term.day:
        return f"{term.day.year}年{term.day.month}月{term.day.day}日"
    return term.event or ENDLESS


def last_day(term: Term, start: date | None) -> date | None:
    """The last day of a term that runs from a day; None where an event or a decision ends it, or no start is known.

    The day it starts from is not counted, so a year ends on the same day of the next; where the month has no such
    day, on its last (Civil Code arts. 201–202).
    """
    if term.kind is TermKind.DATE:
        return term.day
    if term.kind is not TermKind.PERIOD or start is None:
        return None
    year, month = divmod(start.month - 1 + term.months, _IN_A_YEAR)
    year, month = start.year + year, month + 1
    return date(year, month, min(start.day, monthrange(year, month)[1]))


def ends_by_condition(text: str | None, level: Level | None) -> bool:
    """Whether a term, as a record has it, ends when something comes about, and so on no day that is known before."""
    term = read_term(text, level) if text and level is not None and level.classified else None
    return term is not None and term.kind is TermKind.CONDITION


def too_long(term: Term, level: Level, start: date | None) -> bool:
    """Whether a term goes beyond what its level allows without a special provision (R-02)."""
    longest = LONGEST_YEARS[level] * _IN_A_YEAR
    if term.kind is TermKind.PERIOD:
        return term.months > longest
    latest = last_day(Term(TermKind.PERIOD, longest), start)
    return bool(term.day and latest and term.day > latest)


def _of_day(parts: list[int]) -> Term | None:
    try:
        return Term(TermKind.DATE, day=date(*parts))
    except ValueError:
        return None
