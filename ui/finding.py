"""Find anything: asks while somebody types in the header's field, and leads to what was chosen."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent

from recordsroom.services.queries.finding import MOST, Found, Kind, find_anything
from ui.finding_commands import commands_found
from ui.people.page import APPROVERS, UNITS
from ui.porter import Porter
from ui.shell.find_list import FindList
from ui.shell.header import FindField
from ui.shell.window import Window

_LINES = 14


class Finding(QObject):
    """Stands between the field, the list below it and the room."""

    pointed = Signal(str, object)
    """The page to show, and what to show there."""

    def __init__(self, porter: Porter, window: Window) -> None:
        super().__init__(window)
        self._porter, self._window, self._asked = porter, window, 0
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
                acts = commands_found(typed, self._window.pages()) if found else ()
                self.list.show_found(_few((*found, *acts)), self._field)

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
        self.pointed.emit(*_leads_to(found))

    def _close(self) -> None:
        self._asked += 1
        self.list.show_found((), self._field)


def _leads_to(found: Found) -> tuple[str, object]:
    """The page that shows what was found, and what it is told."""
    if isinstance(found.argument, tuple):
        key, argument = found.argument
        return str(key), argument
    return {
        Kind.RECORDS: ("holdings", found.words),
        Kind.RECORD: ("holdings", found.id),
        Kind.BOX: ("desk", found.argument),
        Kind.PLACE: ("shelving", found.id),
        Kind.EQUIPMENT: ("equipment", found.id),
        Kind.APPROVER: ("people", (APPROVERS, found.words)),
        Kind.UNIT: ("people", (UNITS, found.words)),
    }.get(found.kind, ("people", found.words))


def _few(found: tuple[Found, ...]) -> tuple[Found, ...]:
    """As many as fit on a small screen: of every kind the first few, so that no kind pushes another out."""
    most = MOST
    while len(found) > _LINES and most > 1:
        most -= 1
        counted = Counter[Kind]()
        kept = []
        for one in found:
            counted[one.kind] += 1
            if one.exact or counted[one.kind] <= most:
                kept.append(one)
        found = tuple(kept)
    return found
