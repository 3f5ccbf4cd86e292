"""The holdings page: the list of records, and in its place the import or the export while a list comes or leaves."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from ui.exporting.page import ExportPage, Leaving
from ui.holdings.list_page import HoldingsList
from ui.importing.page import ImportPage
from ui.parts.keybar import KeyHint
from ui.parts.pane import Pane
from ui.porter import Porter
from ui.shell.page import Page


class HoldingsPage(Page):
    """Holds the three and changes between them."""

    key = "holdings"
    icon = "archive"

    labels_wanted = Signal(str, tuple)
    """The form and the numbers of the carriers whose labels shall be printed."""
    said = Signal(object, str)
    """A role and a sentence for the strip."""

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list, self.importing, self.exporting = HoldingsList(porter), ImportPage(porter), ExportPage(porter)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.importing)
        self._stack.addWidget(self.exporting)
        self.list.import_wanted.connect(self.bring_in)
        self.list.export_wanted.connect(self.export)
        self.list.labels_wanted.connect(self.labels_wanted)
        self.list.said.connect(self.said)
        for part in (self.importing, self.exporting):
            part.left.connect(lambda: self._turn_to(self.list))
        for shown in (self.list, self.importing, self.exporting):
            shown.keys_changed.connect(self.keys_changed)

    def title(self) -> str:
        """The page's name in the rail."""
        return self.tr("Holdings")

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the part that is shown."""
        return self._part().keys()

    def pane(self) -> Pane | None:
        """The side pane of the part that is shown."""
        return self._part().pane()

    def first_focus(self) -> QWidget | None:
        """Where work begins on the part that is shown."""
        return self._part().first_focus()

    def entered(self) -> None:
        """Ask for everything anew."""
        self._part().entered()

    def bring_in(self) -> None:
        """Go to the import and let the keeper choose a file."""
        self._turn_to(self.importing)
        self.importing.choose_file()

    def bring_in_file(self, path: Path) -> None:
        """Go to the import with this file."""
        self._turn_to(self.importing)
        self.importing.read(path)

    def export(self, leaving: Leaving) -> None:
        """Go to the export with what shall leave."""
        self._turn_to(self.exporting)
        self.exporting.start(leaving)

    def help_key(self) -> str:
        """The handbook has chapters of their own for import and export."""
        keys: dict[Page, str] = {self.importing: "importing", self.exporting: "exporting"}
        return keys.get(self._part(), self.key)

    def open(self, argument: object) -> None:
        """Show what matches a text, or the record with a number."""
        self._turn_to(self.list)
        if isinstance(argument, str):
            self.list.filters.look_for(argument)
        elif isinstance(argument, int):
            self.list.show_record(argument)

    def _part(self) -> Page:
        front = self._stack.currentWidget()
        return front if isinstance(front, ImportPage | ExportPage) else self.list

    def _turn_to(self, part: Page) -> None:
        self._stack.setCurrentWidget(part)
        part.entered()
        focus = part.first_focus()
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keys_changed.emit()
