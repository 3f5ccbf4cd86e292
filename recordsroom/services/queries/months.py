"""The months that a register offers, from its first line to its last, and those whose pages are asked for."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

from recordsroom.domain.errors import Unknown
from recordsroom.services.sight import Sight
from recordsroom.services.stamp import local_date

_LAST_YEAR, _MONTHS = 9999, 12


def months_from(sight: Sight, first: int | None, last: int | None) -> tuple[str, ...]:
    """The months between two moments (UTC ms) as the desk's calendar has them, the newest first; none where none is."""
    if first is None or last is None:
        return ()
    begun, ended = (local_date(moment, sight.stamp.offset_minutes) for moment in (first, last))
    count = (ended.year - begun.year) * 12 + ended.month - begun.month + 1
    places = (ended.year * 12 + ended.month - 1 - back for back in range(count))
    return tuple(f"{place // 12}-{place % 12 + 1:02d}" for place in places)


def month_bounds(sight: Sight, month: str) -> tuple[int, int]:
    """The instants at which a month begins and the next one does."""
    zone = timezone(timedelta(minutes=sight.stamp.offset_minutes))
    year, number = (int(part) for part in month.split("-"))
    ends = (datetime(year, number, 1, tzinfo=zone), datetime(year + number // 12, number % 12 + 1, 1, tzinfo=zone))
    return int(ends[0].timestamp() * 1000), int(ends[1].timestamp() * 1000)


def month_number(month: str) -> int:
    """A month such as 2026-11 as the number by which its pages are asked for."""
    return int(month.replace("-", ""))


def period_words(number: int) -> str:
    """A month or a year by the number by which it is asked for, as it begins the days that lie in it."""
    return f"{number:04d}" if number <= _LAST_YEAR else _month(number)


def months_named(sight: Sight, of: tuple[int, ...]) -> tuple[str, ...]:
    """The months that these numbers name, in their order; this month where none is named."""
    return tuple(_month(number) for number in of) or (f"{sight.today:%Y-%m}",)


def _month(number: int) -> str:
    year, month = divmod(number, 100)
    if not (1 <= year <= _LAST_YEAR and 1 <= month <= _MONTHS):
        raise Unknown("months")
    return f"{year:04d}-{month:02d}"


def day_words(day: date | None) -> str:
    """A day as papers write it; empty where there is none."""
    return "" if day is None else day.isoformat()
