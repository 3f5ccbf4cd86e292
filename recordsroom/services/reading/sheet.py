"""Rows and cells before anybody has said what they mean."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple


class SheetRow(NamedTuple):
    """One row: its number as a table program shows it, and its cells word for word."""

    line: int
    cells: tuple[str, ...]
    formulas: frozenset[int] = frozenset()
    """The places of cells that a workbook computes instead of holding; such cells are refused."""

    def __repr__(self) -> str:
        return f"SheetRow({self.line})"


class Merged(NamedTuple):
    """A block of cells that a workbook shows as one; lines as in SheetRow, places from 0, both ends inside."""

    first_line: int
    first_place: int
    last_line: int
    last_place: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """All rows of a list, and the sign that parts its cells; a workbook has none."""

    rows: tuple[SheetRow, ...] = field(repr=False)
    delimiter: str
    merged: tuple[Merged, ...] = ()
    name: str = ""
    """Which sheet of a workbook it is; text lists have none."""
    names: tuple[str, ...] = field(default=(), repr=False)
    """The sheets of the workbook in which something stands."""
