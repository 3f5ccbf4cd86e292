"""The month of this version, below which no clock is believed: it must move with every release (trust.md §3.8)."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from installer.say import Impossible

ROOT = Path(__file__).resolve().parent.parent
_KEPT_IN = "recordsroom/domain/clock_jumps.py"
_MONTH = re.compile(r"^BUILT = date\((\d+), (\d+), (\d+)\)$", re.MULTILINE)
# A disc is frozen, tried on other machines and signed over some weeks.
_MOST_DAYS = 62


def built() -> date:
    """The first day of the month of this version, as the program has it."""
    # Read as text, for the Python that builds may be older than the program's.
    found = _MONTH.search((ROOT / _KEPT_IN).read_text(encoding="utf-8"))
    if found is None:
        raise Impossible(f"{_KEPT_IN} 里没有 BUILT。", f"There is no BUILT in {_KEPT_IN}.")
    year, month, day = map(int, found.groups())
    return date(year, month, day)


def demand_recent(today: date) -> None:
    """Refuse to freeze what would take a clock that is months slow for right, or a right one for slow."""
    if not 0 <= (today - built()).days <= _MOST_DAYS:
        raise Impossible(
            f"{_KEPT_IN} 里的 BUILT 是 {built()}，请改成本月一日（{today.replace(day=1)}）再打包。",
            f"BUILT in {_KEPT_IN} is {built()}; set it to {today.replace(day=1)}, this month, and try again.",
        )
