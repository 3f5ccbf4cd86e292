"""Dates as catalogues write them: 20090917, [19911124], 2009-09-17, 2009年9月17日, 2009, 1987.03-1988.11."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, time
from unicodedata import normalize

_FORMS = (
    re.compile(r"(\d{4})(\d{2})(\d{2})"),
    re.compile(r"(\d{4})(\d{2})"),
    re.compile(r"(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?"),
    re.compile(r"(\d{4})[-./年](\d{1,2})月?"),
    re.compile(r"(\d{4})年?"),
)


_MIDNIGHT = re.compile(r"[ T]0?0:00(?::00)?$")
_BETWEEN = re.compile(r"\s*(?:至|到|~|—+|–+|--)\s*")
_DASHED = re.compile(r"(\d{4}(?:[-./年]\d{1,2}(?:[-./月](?:\d{1,2}日?)?)?|年|\d{2}|\d{4})?)-(\d{4}.*)")
_BRACKETS = str.maketrans("", "", "[]")
_UNKNOWN = "00"


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date as far as it is known, and whether it stood in brackets (uncertain, DA/T 18)."""

    text: str
    """2009, 2009-09 or 2009-09-17."""
    uncertain: bool
    to: str | None = None
    """The end of a range, as far as it is known."""


def read_date(text: str) -> WrittenDate | None:
    """Read a written date; None where it is none, or names a day that the calendar does not have."""
    plain, uncertain = _plain(text)
    known = _known(plain)
    return WrittenDate(known, uncertain) if known else None


def read_dates(text: str) -> WrittenDate | None:
    """Read a written date or a range of dates; None where it is none, or ends before it begins."""
    plain, uncertain = _plain(text)
    known = _known(plain)
    if known:
        return WrittenDate(known, uncertain)
    parts = _BETWEEN.split(plain)
    if len(parts) == 1 and (found := _DASHED.fullmatch(plain)):
        parts = [found[1], found[2]]
    ends = [_known(part.strip()) for part in parts]
    if len(ends) != 2 or not (ends[0] and ends[1]):  # noqa: PLR2004 - a range has two ends
        return None
    first, last = ends[0], ends[1]
    # An end that is known less exactly holds whatever lies in it.
    if first[: len(last)] > last:
        return None
    return WrittenDate(first, uncertain, None if first == last else last)


def _plain(text: str) -> tuple[str, bool]:
    """The text without its brackets, and whether it had any, be it around one end of a range."""
    told = _MIDNIGHT.sub("", normalize("NFKC", text).strip())
    plain = told.translate(_BRACKETS)
    return plain.strip(), plain != told


def _known(plain: str) -> str | None:
    """The date in its one spelling, as far as it is known; noughts in place of a month or a day say that it is not."""
    for form in _FORMS:
        found = form.fullmatch(plain)
        if found:
            parts = list(found.groups())
            while len(parts) > 1 and parts[-1] == _UNKNOWN:
                parts.pop()
            return _checked([int(part) for part in parts])
    return None


def _checked(parts: list[int]) -> str | None:
    year, month, day = (*parts, 1, 1)[:3]
    try:
        whole = date(year, month, day).isoformat()
    except ValueError:
        return None
    return "-".join(whole.split("-")[: len(parts)])


def read_time(text: str) -> time | None:
    """A time of day as it is typed: 09:15, 0915, 915, with full-width signs too; None where it is none."""
    plain = normalize("NFKC", text).strip().replace(":", "")
    if not plain.isascii() or not plain.isdigit() or not 3 <= len(plain) <= 4:  # noqa: PLR2004 - 915 or 0915
        return None
    hour, minute = int(plain[:-2]), int(plain[-2:])
    return time(hour, minute) if hour < 24 and minute < 60 else None  # noqa: PLR2004 - a day's hours and minutes
