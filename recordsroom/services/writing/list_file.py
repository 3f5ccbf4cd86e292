"""The file of a list that leaves: written aside, put in its place when it is whole, gone when it is not wanted."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from recordsroom.domain.errors import NotWritten
from recordsroom.domain.printing import FileKind
from recordsroom.services.writing.cells import Cell
from recordsroom.services.writing.delimited import DelimitedList
from recordsroom.services.writing.list_mark import ListMark
from recordsroom.services.writing.workbook import WorkbookList

_PROBLEMS = {
    errno.ENOSPC: "FULL",
    errno.EFBIG: "FULL",
    errno.EROFS: "READ_ONLY",
    errno.EACCES: "READ_ONLY",
    errno.EPERM: "READ_ONLY",
    errno.ENOENT: "GONE",
    errno.ENOTDIR: "GONE",
    errno.EEXIST: "EXISTS",
}


class ListFile:
    """One file on its way out; raises NotWritten, and leaves nothing behind unless `finish` has answered."""

    def __init__(
        self, target: Path, kind: FileKind, mark: ListMark, columns: Sequence[str], widths: Sequence[int]
    ) -> None:
        self._target, self._aside = target, target.with_name(f"{target.name}.part")
        if target.exists():
            raise NotWritten(problem="EXISTS")
        try:
            handle = os.open(self._aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        except OSError as failed:
            raise _not_written(failed) from None
        self._file = os.fdopen(handle, "wb")
        self._list: WorkbookList | DelimitedList
        if kind is FileKind.XLSX:
            self._list = WorkbookList(self._file, mark, columns, widths)
        else:
            self._list = DelimitedList(self._file, mark, columns)

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
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            self._aside.replace(self._target)
        except OSError as failed:
            raise self._given_up(failed) from None
        return self._target

    def abandon(self) -> None:
        """Let nothing of the file remain."""
        self._list.abandon()
        # What could not be written before cannot be written now either.
        with suppress(OSError):
            self._file.close()
        with suppress(OSError):
            self._aside.unlink(missing_ok=True)

    def _given_up(self, failed: OSError) -> NotWritten:
        self.abandon()
        return _not_written(failed)


def _not_written(failed: OSError) -> NotWritten:
    return NotWritten(problem=_PROBLEMS.get(failed.errno or 0, "FAILED"))
