"""What is asked about sheets that were written by hand and are entered late 补录 (P-06)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.commands.command import Command
from recordsroom.domain.late_entries import LateCause


@dataclass(frozen=True, kw_only=True, repr=False)
class PrepareSheets(Command):
    """Give so many blank emergency sheets 应急登记单 their numbers, before they are printed."""

    count: int
    """Plain sheets, for loans and returns as they come."""
    registers: int = 0
    """Pages of the register of loans (F-13)."""
    readings: int = 0
    """Pages of the register of the reading room (F-15)."""
    calls: int = 0
    """Call slips (F-16)."""


@dataclass(frozen=True, kw_only=True, repr=False)
class OpenSheet(Command):
    """Begin to enter a sheet, or go on with it at another moment of that day."""

    sheet_no: str
    happened_at: int
    """When it really happened, as the paper says: milliseconds of UTC."""
    cause: LateCause
    countersigned_by: str = ""
    countersign_no: str = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class CloseSheet(Command):
    """All lines of a sheet are entered; its number is used up."""

    sheet: int
