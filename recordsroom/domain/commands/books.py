"""What is asked where a register leaves the room as a file."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.commands.command import Command
from recordsroom.domain.exporting import Book
from recordsroom.domain.printing import FileKind


@dataclass(frozen=True, kw_only=True, repr=False)
class ExportBook(Command):
    """Enter in the print register that a register leaves: all of it, or one month such as 2026-11 (R-89, R-135)."""

    book: Book
    book_month: str
    """Empty for everything."""
    book_rows: int
    rows_digest: str
    kind: FileKind
    medium: str
    purpose: str = ""
