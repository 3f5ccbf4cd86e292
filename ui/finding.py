"""Find anything: asks while somebody types in the header's field, and leads to what was chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent

from recordsroom.services.queries.finding import Found, Kind, find_anything
from ui.people.page import APPROVERS
from ui.porter import Porter
from ui.shell.find_list import FindList
from ui.shell.header import FindField
from ui.shell.window import Window


class Finding(QObject):
    """Stands between the field, the list below it and the room."""

    pointed = Signal(str, object)
    """The page to show, and what to show there."""

    def __init__(self, porter: Porter, window: Window) -> None:
        super().__init__(window)
        self._porter, self._asked = porter, 0
        self._field: FindField = window.header.find_field
        self.list = FindList(window)
        self._field.textEdited.connect(self._ask)
        self._field.stepped.connect(self.list.move_mark)
        self._field.sought.connect(self._seek)
        self._field.installEventFilter(self)
        self.list.picked.connect(self._go)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list goes when the keyboard does."""
        if event.type() is QEvent.Type.FocusOut and not isinstance(event, QKeyEvent):
            self._close()
        return super().eventFilter(watched, event)

    def _ask(self, typed: str) -> None:
        self._asked += 1
        asked = self._asked

        def show(found: tuple[Found, ...]) -> None:
            if asked == self._asked and self._field.hasFocus():
                self.list.show_found(found, self._field)

        self._porter.ask(find_anything, typed, then=show)

    def _seek(self, text: str) -> None:
        marked = self.list.marked
        if text:
            # Enter before the list has come asks among the records, as it always did.
            self._go(marked or Found(Kind.RECORDS, 0, text, ""))
        else:
            self._close()

    def _go(self, found: Found) -> None:
        self._close()
        self._field.clear()
        if found.kind is Kind.RECORDS:
            self.pointed.emit("holdings", found.words)
        elif found.kind is Kind.PLACE:
            self.pointed.emit("shelving", found.id)
        elif found.kind is Kind.APPROVER:
            self.pointed.emit("people", (APPROVERS, found.words))
        else:
            self.pointed.emit("people", found.words)

    def _close(self) -> None:
        self._asked += 1
        self.list.show_found((), self._field)
