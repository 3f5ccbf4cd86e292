"""A register leaves as a file, by the same steps as a list of the holdings (R-89, R-135)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from recordsroom.domain.commands import ExportBook
from recordsroom.domain.exporting import Book, rows_digest
from recordsroom.domain.printing import FileKind
from recordsroom.services.exporting import Rows
from recordsroom.services.queries.books import COLUMNS as BOOK_COLUMNS
from recordsroom.services.queries.exporting import SLICE
from recordsroom.services.sight import Sight
from recordsroom.services.writing.cells import Cell


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BookOrder:
    """A register that shall leave: which, of which month, its lines as they were shown, onto which medium."""

    book: Book
    month: str
    lines: tuple[tuple[Cell, ...], ...]
    kind: FileKind
    medium: str
    purpose: str = ""

    what: ClassVar[tuple[str, str]] = ("登记簿", "行")
    """What the file is, and how its rows are counted."""

    @property
    def command(self) -> ExportBook:
        """The request that enters it in the print register."""
        return ExportBook(
            book=self.book,
            book_month=self.month,
            book_rows=len(self.lines),
            rows_digest=rows_digest(self.lines),
            kind=self.kind,
            medium=self.medium,
            purpose=self.purpose,
        )

    @property
    def count(self) -> int:
        """How many rows the file will have."""
        return len(self.lines)

    @property
    def columns(self) -> tuple[str, ...]:
        """The headings."""
        return tuple(name for name, _wide in BOOK_COLUMNS[self.book])

    @property
    def widths(self) -> tuple[int, ...]:
        """How wide each column is."""
        return tuple(wide for _name, wide in BOOK_COLUMNS[self.book])

    def slices(self) -> Iterator[tuple[int, tuple[tuple[Cell, ...], ...]]]:
        """The lines a part at a time."""
        for first in range(0, len(self.lines), SLICE):
            yield first + 1, self.lines[first : first + SLICE]

    def rows(self, _sight: Sight, part: tuple[tuple[Cell, ...], ...], _first: int) -> Rows:
        """The lines of one part; they leave as they were shown."""
        return part
