"""Takes an entry back and tells how far that is: bulk work, as the import of a list, is turned around row by row."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from recordsroom.domain.commands import Undo
from recordsroom.services.jobs import Cancelled, Progress
from recordsroom.services.room import Outcome
from ui import messages
from ui.look.tokens import Role
from ui.parts.under_way import UnderWay
from ui.porter import Porter


class TakingBack(QObject):
    """One entry at a time; scans and keys are answered meanwhile."""

    ended = Signal(object)
    """The Outcome, or what it failed with."""

    def __init__(self, porter: Porter, parent: QObject) -> None:
        super().__init__(parent)
        self._porter = porter
        self._going: Progress | None = None
        self._entry = 0
        self.bar = UnderWay(lambda: self._going)
        self.bar.cancelled.connect(self.stop)

    @property
    def busy(self) -> bool:
        """Whether an entry is being taken back."""
        return self._going is not None

    def begin(self, entry: int) -> None:
        """Take this entry back."""
        self._going, self._entry = Progress(), entry
        self.bar.begin(self.tr("Taking entry {0} back").format(f"{entry:,}"))
        self._porter.do(Undo(entry=entry), self._end, self._end, progress=self._going)

    def stop(self) -> None:
        """Leave everything as it was."""
        if self._going is not None:
            self._going.unwanted = True

    def told(self, what: Outcome | Exception, shown: int) -> tuple[str, Role]:
        """How it went, in words that are seen beside the `shown` entry."""
        entry, self._entry = self._entry, 0
        if isinstance(what, Cancelled):
            return self.tr("Taking back was stopped. Nothing changed."), Role.INFO
        if isinstance(what, Exception):
            return messages.sentence(what), Role.STOP
        if entry not in {0, shown}:
            words = self.tr("Entry {0} is taken back by entry {1}.")
            return words.format(f"{entry:,}", f"{what.entry:,}"), Role.OK
        return self.tr("Taken back by entry {0}.").format(f"{what.entry:,}"), Role.OK

    def _end(self, what: Outcome | Exception) -> None:
        self._going = None
        self.bar.end()
        self.ended.emit(what)
