"""Carries a list out: registered in the room, its rows asked for in parts, each part written beside the room."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from recordsroom.services.book_exporting import BookOrder
from recordsroom.services.exporting import ListOrder, closing, mark_of, opened_file, started
from recordsroom.services.jobs import Cancelled
from recordsroom.services.room import Outcome
from recordsroom.services.writing.cells import Cell
from recordsroom.services.writing.list_file import ListFile
from ui import messages
from ui.look.tokens import Role
from ui.porter import Porter


class ExportWork(QObject):
    """One list at a time; scans and questions come between its parts."""

    stepped = Signal(int, int)
    """So many rows of so many are written."""
    ended = Signal(Role, str)
    """It is over: how it went, in one sentence."""

    def __init__(self, porter: Porter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._porter = porter
        self._order: ListOrder | BookOrder | None = None
        self._file: ListFile | None = None
        self._unwanted, self._done = False, 0
        self._parts: Iterator[tuple[int, Any]] = iter(())
        porter.at_closing(self._drop)

    @property
    def busy(self) -> bool:
        """Whether a list is on its way."""
        return self._order is not None

    def start(self, order: ListOrder | BookOrder, folder: Path) -> None:
        """Enter the list in the register; only then is anything written (R-89)."""
        self._order, self._file, self._folder, self._unwanted = order, None, folder, False
        self._done, self._parts = 0, order.slices()
        self._porter.do(order.command, self._entered, self._refused)

    def cancel(self) -> None:
        """Stop at the next part; nothing of the file stays."""
        self._unwanted = True

    def _entered(self, outcome: Outcome) -> None:
        order = self._order
        assert order is not None, "a list is on its way"
        self._line = started(outcome)
        mark = mark_of(outcome, order, self._porter.room.keeper, self._porter.room.clock().local)
        # The name of a file can be read by anybody who finds the medium; it says nothing but the serial.
        target = self._folder / f"{mark.serial}.{order.kind.ending}"
        self._porter.run(lambda _progress: opened_file(target, order, mark), self._opened, self._failed)

    def _opened(self, file: ListFile) -> None:
        self._file = file
        self._next()

    def _next(self) -> None:
        assert self._order is not None, "a list is on its way"
        self.stepped.emit(self._done, self._order.count)
        part = next(self._parts, None)
        file = self._file
        assert file is not None, "the file was opened"
        if self._unwanted:
            self._porter.run(lambda _progress: file.abandon(), lambda _nothing: self._failed(Cancelled()))
        elif part is None:
            self._porter.run(lambda _progress: file.finish(), self._finished, self._failed)
        else:
            first, some = part
            assert self._order is not None, "a list is on its way"
            self._porter.ask(self._order.rows, some, first, then=self._write)

    def _write(self, rows: tuple[tuple[Cell, ...], ...]) -> None:
        file = self._file
        assert file is not None, "the file was opened"
        self._done += len(rows)
        self._porter.run(lambda _progress: file.add(rows), lambda _nothing: self._next(), self._failed)

    def _finished(self, path: Path) -> None:
        assert self._order is not None, "a list is on its way"
        told = self.tr("{0} rows left as {1}, held as {2}; registered and closed.", "", self._order.count)
        words = told.format(f"{self._order.count:,}", path.name, messages.level_words(self._line.level))
        self._close(None, Role.OK, words)

    def _failed(self, failed: Exception) -> None:
        unwanted = isinstance(failed, Cancelled)
        words = self.tr("Cancelled; nothing was left behind. Export {0} is closed as void.")
        if not unwanted:
            words = self.tr("{1} Export {0} is closed as void.")
        told = words.format(self._line.serial, messages.sentence(failed))
        self._close(failed, Role.LOOK if unwanted else Role.STOP, told)

    def _close(self, failed: Exception | None, role: Role, told: str) -> None:
        self._file = None
        request = closing(self._line.print_job, failed)
        self._porter.do(request, lambda _outcome: self._end(role, told), self._refused)

    def _refused(self, failed: Exception) -> None:
        self._end(Role.STOP, messages.sentence(failed))

    def _end(self, role: Role, told: str) -> None:
        self._order = None
        self.ended.emit(role, told)

    def _drop(self) -> None:
        """The room closes: what was not finished must not stay on the medium."""
        if self._file is not None:
            self._file.abandon()
            self._file = None
