"""Rows and cells before anybody has said what they mean."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row: its number as a table program shows it, and its cells word for word."""

    line: int
    cells: tuple[str, ...] = field(repr=False)
    formulas: frozenset[int] = frozenset()
    """The places of cells that a workbook computes instead of holding; such cells are refused."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """All rows of a list, and the sign that parts its cells; a workbook has none."""

    rows: tuple[SheetRow, ...] = field(repr=False)
    delimiter: str
