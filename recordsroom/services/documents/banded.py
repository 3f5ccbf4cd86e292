"""Bands over the whole width of a paired table: the head above its lines, and the signatures below (F-19, G-18)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.measure import Area
from recordsroom.services.documents.paired import HALF, PairedTable
from recordsroom.services.documents.parts import Part, Words
from recordsroom.services.documents.phrase import Phrase


@dataclass(frozen=True, repr=False)
class Band:
    """A row over the whole width with two lines, the upper one bold."""

    upper: str | Phrase
    lower: str | Phrase


def is_band(row: object) -> bool:
    """Whether a row is a band."""
    return isinstance(row, Band)


def banded(table: PairedTable) -> Callable[[Area], tuple[Part[Any], ...]]:
    """How the rows of a table are laid out that has bands between its lines, on whatever ground it gets."""
    wide = table.wide - 4
    parts: tuple[Part[Any], ...] = (
        *table.cells(is_band),
        Words(2, 0.5, wide, HALF - 0.8, 10, of=_upper, face=Face.BOLD, least=7, shorten="end", down="middle"),
        Words(2, HALF + 0.3, wide, HALF - 0.8, 10, of=_lower, least=7, shorten="end", down="middle"),
    )
    return lambda _area: parts


def _upper(row: object) -> str | Phrase:
    return row.upper if isinstance(row, Band) else ""


def _lower(row: object) -> str | Phrase:
    return row.lower if isinstance(row, Band) else ""
