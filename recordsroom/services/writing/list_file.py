"""The file of a list that leaves, row by row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from recordsroom.domain.errors import NotWritten
from recordsroom.domain.printing import FileKind
from recordsroom.services.writing.aside import AsideFile, not_written
from recordsroom.services.writing.cells import Cell
from recordsroom.services.writing.delimited import DelimitedList
from recordsroom.services.writing.list_mark import ListMark
from recordsroom.services.writing.workbook import WorkbookList


class ListFile:
    """One file on its way out; raises NotWritten, and leaves nothing behind unless `finish` has answered."""

    def __init__(
        self, target: Path, kind: FileKind, mark: ListMark, columns: Sequence[str], widths: Sequence[int]
    ) -> None:
        self._aside = AsideFile(target)
        self._list: WorkbookList | DelimitedList
        if kind is FileKind.XLSX:
            self._list = WorkbookList(self._aside.file, mark, columns, widths)
        else:
            self._list = DelimitedList(self._aside.file, mark, columns)

    def add(self, rows: Iterable[Sequence[Cell]]) -> None:
        """Write these rows below the others."""
        try:
            self._list.add(rows)
        except OSError as failed:
            raise self._given_up(failed) from None

    def finish(self) -> Path:
        """Close the file, wait until the medium has it, and put it in its place."""
        try:
            self._list.finish()
        except OSError as failed:
            raise self._given_up(failed) from None
        return self._aside.finish()

    def abandon(self) -> None:
        """Let nothing of the file remain."""
        self._list.abandon()
        self._aside.abandon()

    def _given_up(self, failed: OSError) -> NotWritten:
        self.abandon()
        return not_written(failed)
