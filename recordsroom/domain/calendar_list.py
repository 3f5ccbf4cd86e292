"""Reads a year's list of holidays as people type or paste it, the yearly notice itself included (P-24).

2027-01-01 元旦 · 2月14日 上班 春节 · 春节：2月15日（周日）至23日放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from unicodedata import normalize

_DAYS = re.compile(
    r"(?:(?P<year>\d{4})[-./年])?(?P<month>\d{1,2})[-./月](?P<day>\d{1,2})日?"
    r"(?:\s*(?:至|到|~|—|–|--|(?<=\s)-(?=\s))\s*(?:(?P<to_year>\d{4})[-./年])?(?:(?P<to_month>\d{1,2})[-./月])?(?P<to_day>\d{1,2})日?)?"
)
_BRACKETS = re.compile(r"\([^()]*\)")
_CLAUSES = re.compile(r"[。;\t]")
_NUMBERING = re.compile(r"^(?:[一二三四五六七八九十]+|\d+)[、.]")
_WORKED = re.compile(r"上班|补班|工作日|\bworked\b")
_FREE = re.compile(r"放假|休息|休|\bfree\b")
_NO_NAME = re.compile(rf"{_WORKED.pattern}|调休|{_FREE.pattern}|共\d+天|(?:周|星期)[一二三四五六日]")
_AROUND = " ,:、-"
_LONGEST_HOLIDAY = 31


@dataclass(frozen=True, slots=True)
class NamedDay:
    """One day that a list names."""

    day: date
    working: bool
    name: str


@dataclass(frozen=True, slots=True)
class CalendarList:
    """What was understood of a list, and the lines of it that were not."""

    days: tuple[NamedDay, ...]
    wrong_lines: tuple[int, ...]
    """Numbers from 1 on: no such day, a day of another year, or one named as worked and as free."""


def read_calendar(year: int, text: str) -> CalendarList:
    """Read the list of one year; lines without any day in them say nothing and do no harm."""
    found: dict[date, NamedDay] = {}
    wrong: list[int] = []
    for number, line in enumerate(normalize("NFKC", text).splitlines(), 1):
        days = _read_line(year, line)
        if days is None or any(found.get(day.day, day).working != day.working for day in days):
            wrong.append(number)
            continue
        found.update((day.day, day) for day in days)
    return CalendarList(tuple(found[day] for day in sorted(found)), tuple(wrong))


def _read_line(year: int, line: str) -> list[NamedDay] | None:
    """The days of one line, or None where one of them cannot be."""
    days: list[NamedDay] = []
    name = ""
    for clause in _CLAUSES.split(_BRACKETS.sub("", line)):
        spans = list(_DAYS.finditer(clause))
        if not spans:
            continue
        name = _name(clause, spans) or name
        for span, working in zip(spans, _kinds(clause, spans), strict=True):
            named = list(_days_of(year, span))
            if not named:
                return None
            days += [NamedDay(day, working, name) for day in named]
    return days


def _kinds(clause: str, spans: list[re.Match[str]]) -> list[bool]:
    """Whether each span is worked: the words behind it say so, and what is listed before shares them."""
    ends = [*(span.start() for span in spans[1:]), len(clause)]
    kinds: list[bool] = []
    working = False
    for span, end in reversed(list(zip(spans, ends, strict=True))):
        behind = clause[span.end() : end]
        if _WORKED.search(behind):
            working = True
        elif _FREE.search(behind):
            working = False
        kinds.insert(0, working)
    return kinds


def _days_of(year: int, span: re.Match[str]) -> Iterator[date]:
    """Every day of a span; none where it is no span of this year."""
    part = {name: int(text) for name, text in span.groupdict().items() if text}
    month, day = part["month"], part["day"]
    try:
        first = date(part.get("year", year), month, day)
        last = date(part.get("to_year", first.year), part.get("to_month", month), part.get("to_day", day))
    except ValueError:
        return
    if first.year != year or last.year != year or not 0 <= (last - first).days < _LONGEST_HOLIDAY:
        return
    for ahead in range((last - first).days + 1):
        yield first + timedelta(days=ahead)


def _name(clause: str, spans: list[re.Match[str]]) -> str:
    """What the clause calls its days: the words before them, else those behind."""
    before, behind = _NUMBERING.sub("", clause[: spans[0].start()].strip()), clause[spans[-1].end() :]
    return _NO_NAME.sub("", before).strip(_AROUND) or _NO_NAME.sub("", behind).strip(_AROUND)
