"""What whoever keeps the holdings may do from the list: the buttons above it, their keys, and where they lead."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from recordsroom.domain.commands import OpenRecord
from recordsroom.domain.values import RecordKind
from recordsroom.services.queries.pending import pending_count
from recordsroom.services.queries.record_details import RecordDetails
from recordsroom.services.room import Outcome
from ui import messages
from ui.look.tokens import Role
from ui.parts.buttons import Button, primary, quiet, secondary
from ui.parts.keybar import KeyHint
from ui.porter import Porter


class Keeping(QObject):
    """Leads to the other parts of the page; without the duty it offers nothing."""

    part_wanted = Signal(str, object)
    """A part of the page, and the record it begins with, for some with the entry that opened it."""
    import_wanted = Signal()
    said = Signal(object, str)

    def __init__(self, porter: Porter, parent: QObject, *, allowed: bool) -> None:
        super().__init__(parent)
        self._porter, self._allowed = porter, allowed
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

    def hints(self, chosen: RecordDetails | None, opened: int | None) -> tuple[KeyHint, ...]:
        """The keys; those that stand on a button are not told again."""
        if not self._allowed:
            return ()
        hints = [
            KeyHint("Ctrl+N", "", lambda: self.part_wanted.emit("registering", None), told=False),
            KeyHint("Ctrl+I", "", self.import_wanted.emit, told=False),
            KeyHint("F6", "", lambda: self.part_wanted.emit("waiting", None), told=False),
            KeyHint("F7", "", lambda: self.part_wanted.emit("series", None), told=False),
        ]
        if chosen is not None:
            hints.append(KeyHint("F2", self.tr("put right"), lambda: self.edit(chosen, opened)))
        if chosen is not None and chosen.kind is RecordKind.FILE:
            hints.append(KeyHint("F8", self.tr("inner items"), lambda: self.part_wanted.emit("registering", chosen.id)))
        if chosen is not None:
            hints.append(KeyHint("F9", self.tr("copies"), lambda: self.part_wanted.emit("carriers", chosen.id)))
        return tuple(hints)

    def count(self) -> None:
        """Ask how many records wait to be mended; the way there is shown while there are some."""
        if self._allowed:
            self._porter.ask(pending_count, then=self._show_waiting)

    def edit(self, chosen: RecordDetails, opened: int | None) -> None:
        """Put a record right; from 机密 up that opens it first, which is journalled."""
        if chosen.pending is not None:
            self.part_wanted.emit("waiting", None)
        elif chosen.hidden:
            then = partial(self._opened, chosen.id)
            self._porter.do(OpenRecord(record=chosen.id), then, self._failed)
        else:
            self.part_wanted.emit("editing", (chosen.id, opened))

    def _opened(self, record: int, outcome: Outcome) -> None:
        self.part_wanted.emit("editing", (record, outcome.entry))

    def _failed(self, failed: Exception) -> None:
        self.said.emit(Role.STOP, messages.sentence(failed))

    def _show_waiting(self, count: int) -> None:
        self._waiting.set_words(self.tr("{0} to be mended").format(f"{count:,}"))
        self._waiting.setVisible(count > 0)
