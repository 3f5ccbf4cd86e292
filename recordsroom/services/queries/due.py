"""The day on which something is due, as questions tell it: what the law took has none (P-15)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import func

from recordsroom.domain.lending import NO_DAY
from recordsroom.storage.tables import loans

DUE_ON = func.nullif(loans.c.due_on, NO_DAY.isoformat()).label("due_on")
"""The day of return of a loan in a question; nothing where there is none."""


def due_day(text: str | None) -> date | None:
    """The day that was found, if any."""
    day = date.fromisoformat(text) if text else NO_DAY
    return None if day == NO_DAY else day
