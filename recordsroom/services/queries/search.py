"""What a list of records is asked for: what is typed, by what it is narrowed down, in which order."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, fields
from enum import StrEnum, unique
from typing import Any

from recordsroom.domain.values import Custody, Level
from recordsroom.storage.canonical import canonical, plain


@dataclass(frozen=True, slots=True, repr=False)
class Search:
    """What is looked for; None asks for everything of that kind."""

    text: str = ""
    levels: tuple[Level | None, ...] | None = None
    """A level of None is 待核."""
    custody: Custody | None = None
    fonds_no: str | None = None
    year: int | None = None
    category: str | None = None
    retention: str | None = None
    """An empty text asks for what is 待核."""
    org: str | None = None
    series: int | None = None
    pending: bool | None = None
    """Whether only 待整理 is asked for, or only what is in order."""

    @property
    def facets(self) -> dict[str, tuple[Any, ...]]:
        """By what it is narrowed down, by column."""
        chosen: dict[str, object] = {
            "fonds_no": self.fonds_no,
            "year": self.year,
            "category_code": self.category,
            "org_code": self.org,
            "series_id": self.series,
            "pending": self.pending,
        }
        facets: dict[str, tuple[Any, ...]] = {name: (value,) for name, value in chosen.items() if value is not None}
        if self.levels is not None:
            facets["level"] = tuple(None if level is None else int(level) for level in self.levels)
        if self.retention is not None:
            facets["retention"] = (self.retention or None,)
        return facets


EVERYTHING = Search()


def search_text(search: Search) -> str:
    """A search as canonical text: what is asked for and nothing else."""
    asked = {part.name: getattr(search, part.name) for part in fields(search)}
    return canonical({name: plain(value) for name, value in asked.items() if value != getattr(EVERYTHING, name)})


def read_search(text: str) -> Search | None:
    """A search from its canonical text; None for no search, or one that asks for what this program does not know."""
    try:
        told = json.loads(text)
        found = Search(**{name: _READERS.get(name, _same)(value) for name, value in told.items()})
    except (ValueError, TypeError, AttributeError):
        return None
    return found if found != EVERYTHING and search_text(found) == text else None


def _same(value: Any) -> Any:
    return value


_READERS: dict[str, Callable[[Any], Any]] = {
    "levels": lambda told: tuple(None if level is None else Level(level) for level in told),
    "custody": Custody,
}


@unique
class Order(StrEnum):
    """By what a list is ordered; only what an index holds in order is offered."""

    CODE = "reference_code"
    DATED = "dated"
