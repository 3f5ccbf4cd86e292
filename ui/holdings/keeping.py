"""What whoever keeps the holdings may do from the list: the buttons above it, their keys, and where they lead."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from recordsroom.domain.commands import OpenRecord
from recordsroom.domain.values import RecordKind
from recordsroom.services.queries.pending import pending_count
from recordsroom.services.queries.record_details import RecordDetails, record_details
from recordsroom.services.room import Outcome
from ui import messages
from ui.look.tokens import Role
from ui.parts.buttons import Button, primary, quiet, secondary
from ui.parts.keybar import KeyHint
from ui.porter import Porter

Pointed: TypeAlias = Callable[[], tuple[int | None, int | None]]
"""The record that the keyboard is on, and the entry by which it was opened where lists hide it."""


class Keeping(QObject):
    """Leads to the other parts of the page; without the duty it offers nothing."""

    part_wanted = Signal(str, object)
    """A part of the page, and the record it begins with, for some with the entry that opened it."""
    import_wanted = Signal()
    said = Signal(object, str)

    def __init__(self, porter: Porter, parent: QObject, pointed: Pointed, *, allowed: bool) -> None:
        super().__init__(parent)
        self._porter, self._pointed, self._allowed = porter, pointed, allowed
        self._waiting = secondary(self.tr("To be mended"), icon="list-checks", key="F6")
        self._waiting.hide()

    def buttons(self) -> tuple[Button, ...]:
        """The buttons above the list."""
        if not self._allowed:
            return ()
        self._waiting.clicked.connect(lambda: self.part_wanted.emit("waiting", None))
        series = quiet(self.tr("Series"), icon="tag", key="F7")
        series.clicked.connect(lambda: self.part_wanted.emit("series", None))
        bring_in = secondary(self.tr("Bring in a list"), icon="download", key="Ctrl+I")
        bring_in.clicked.connect(self.import_wanted)
        register = primary(self.tr("Register one"), icon="plus", key="Ctrl+N")
        register.clicked.connect(lambda: self.part_wanted.emit("registering", None))
        return self._waiting, series, bring_in, register

    def hints(self, shown: RecordDetails | None) -> tuple[KeyHint, ...]:
        """The keys while this record is shown; those that stand on a button are not told again."""
        if not self._allowed:
            return ()
        hints = [
            KeyHint("Ctrl+N", "", lambda: self.part_wanted.emit("registering", None), told=False),
            KeyHint("Ctrl+I", "", self.import_wanted.emit, told=False),
            KeyHint("F6", "", lambda: self.part_wanted.emit("waiting", None), told=False),
            KeyHint("F7", "", lambda: self.part_wanted.emit("series", None), told=False),
        ]
        record, _opened = self._pointed()
        known = shown if shown is not None and shown.id == record else None
        if shown is not None:
            hints.append(KeyHint("F2", self.tr("put right"), self.edit))
        # Whoever presses a key before the pane has come means the record that the keyboard is on.
        if record is not None and (known is None or known.kind is RecordKind.FILE):
            hints.append(KeyHint("F8", self.tr("inner items"), self._begin_inside, told=known is not None))
        if record is not None:
            hints.append(KeyHint("F9", self.tr("copies"), lambda: self._begin("carriers"), told=known is not None))
        return tuple(hints)

    def count(self) -> None:
        """Ask how many records wait to be mended; the way there is shown while there are some."""
        if self._allowed:
            self._porter.ask(pending_count, then=self._show_waiting)

    def edit(self) -> None:
        """Put the chosen record right; what the pane shows may still be the one before, so it is asked for anew."""
        record, opened = self._pointed()
        if record is not None:
            self._porter.ask(record_details, record, opened, then=partial(self._edit, opened))

    def _begin_inside(self) -> None:
        record, opened = self._pointed()
        if record is not None:
            self._porter.ask(record_details, record, opened, then=self._inside)

    def _inside(self, details: RecordDetails | None) -> None:
        if details is not None and details.kind is RecordKind.FILE:
            self.part_wanted.emit("registering", details.id)

    def _begin(self, part: str) -> None:
        record, _opened = self._pointed()
        if record is not None:
            self.part_wanted.emit(part, record)

    def _edit(self, opened: int | None, details: RecordDetails | None) -> None:
        """From 机密 up a record is opened first, which is journalled."""
        if details is None:
            return
        if details.pending is not None:
            self.part_wanted.emit("waiting", None)
        elif details.hidden:
            then = partial(self._opened, details.id)
            self._porter.do(OpenRecord(record=details.id), then, self._failed)
        else:
            self.part_wanted.emit("editing", (details.id, opened))

    def _opened(self, record: int, outcome: Outcome) -> None:
        self.part_wanted.emit("editing", (record, outcome.entry))

    def _failed(self, failed: Exception) -> None:
        self.said.emit(Role.STOP, messages.sentence(failed))

    def _show_waiting(self, count: int) -> None:
        self._waiting.set_words(self.tr("{0} to be mended").format(f"{count:,}"))
        self._waiting.setVisible(count > 0)
