"""A list as a text file: UTF-8 with its mark at the front, every cell quoted, nothing in it computed."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import BinaryIO

from recordsroom.services.writing.cells import Cell, escaped, writable
from recordsroom.services.writing.list_mark import ListMark


class DelimitedList:
    """Writes rows as they come; the file below stays open for whoever opened it."""

    def __init__(self, file: BinaryIO, mark: ListMark, columns: Sequence[str]) -> None:
        # Table programs know UTF-8 by its byte order mark only.
        self._text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="", write_through=True)
        self._writer = csv.writer(self._text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        self._writer.writerow([mark.first_line])
        self._writer.writerow(columns)

    def add(self, rows: Iterable[Sequence[Cell]]) -> None:
        """Write these rows below the others."""
        for row in rows:
            self._writer.writerow([_cell(cell) for cell in row])

    def finish(self) -> None:
        """Write what is still in hand."""
        self._text.flush()
        self._text.detach()

    def abandon(self) -> None:
        """Nothing is in hand that would be written later."""


def _cell(cell: Cell) -> str:
    return escaped(writable(cell)) if isinstance(cell, str) else "" if cell is None else str(cell)
