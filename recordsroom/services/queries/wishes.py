"""Which lines of a register are asked for: of a month, by words, in a state; and how that becomes a question."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_, select

from recordsroom.services.pinyin import found_by
from recordsroom.services.queries.months import month_bounds
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import readers

_READERS = select(readers.c.id, readers.c.name, readers.c.unit)


@dataclass(frozen=True, slots=True)
class Wish:
    """Which lines are wanted; what is empty asks for all."""

    month: str = ""
    """Such as 2026-11."""
    words: str = ""
    state: str = ""
    """The value of one of the states of this register."""


def in_month(sight: Sight, moment: ColumnElement[Any], month: str) -> ColumnElement[bool]:
    """Whether a moment (UTC ms) lies in this month, as the desk's calendar has it."""
    begun, ended = month_bounds(sight, month)
    return and_(moment >= begun, moment < ended)


def readers_called(sight: Sight, words: str) -> list[int]:
    """The readers whose name or unit holds these words, or sounds like them (P-10)."""
    found = sight.connection.execute(_READERS)
    return [row.id for row in found if found_by(row.name, words) or found_by(row.unit, words)]
