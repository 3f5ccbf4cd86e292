"""The holdings page: the list of records, and in its place an import, an export or an act of arranging."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from recordsroom.services.queries.arranging import Subject
from recordsroom.services.queries.today import Matter
from ui.arranging.acts import ArrangingAct
from ui.arranging.page import ArrangingPage
from ui.arranging.relabel import RelabelPage
from ui.exporting.page import ExportPage, Leaving
from ui.holdings.list_page import HoldingsList
from ui.importing.page import ImportPage
from ui.parts.keybar import KeyHint
from ui.parts.pane import Pane
from ui.porter import Porter
from ui.preferences import Preferences
from ui.shell.page import Page


class HoldingsPage(Page):
    """Holds the parts and changes between them."""

    key = "holdings"
    icon = "archive"

    labels_wanted = Signal(str, tuple)
    """The form and the numbers of the carriers whose labels shall be printed."""
    said = Signal(object, str)
    """A role and a sentence for the strip."""

    def __init__(self, porter: Porter, wishes: Preferences | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list, self.importing, self.exporting = HoldingsList(porter, wishes), ImportPage(porter), ExportPage(porter)
        self.arranging, self.relabelling = ArrangingPage(porter), RelabelPage(porter)
        self._stack = QStackedLayout(self)
        for part in self._parts():
            self._stack.addWidget(part)
            part.keys_changed.connect(self.keys_changed)
        self.list.import_wanted.connect(self.bring_in)
        self.list.export_wanted.connect(self.export)
        self.list.labels_wanted.connect(self.labels_wanted)
        self.list.said.connect(self.said)
        for back in (self.importing, self.exporting, self.relabelling):
            back.left.connect(lambda: self._turn_to(self.list))
        self.list.arranging_wanted.connect(self.arrange)
        self.arranging.left.connect(self._leave_arranging)
        self.arranging.labels_wanted.connect(self.labels_wanted)
        self.arranging.said.connect(self.said)
        self.relabelling.labels_wanted.connect(self.labels_wanted)

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

    def arrange(self, act: ArrangingAct, subjects: tuple[Subject, ...]) -> None:
        """Go to an act of arranging with what was chosen in the list."""
        self.arranging.begin(act, subjects)
        self._turn_to(self.arranging)

    def help_key(self) -> str:
        """The handbook has chapters of their own for import, export and arranging."""
        chapters: dict[Page, str] = {self.importing: "importing", self.exporting: "exporting"}
        chapters |= {self.arranging: "arranging", self.relabelling: "arranging"}
        return chapters.get(self._part(), self.key)

    def open(self, argument: object) -> None:
        """Show what matches a text, the record with a number, or the labels to be renewed."""
        if argument is Matter.RELABEL:
            self._turn_to(self.relabelling)
            return
        self._turn_to(self.list)
        if isinstance(argument, str):
            self.list.filters.look_for(argument)
        elif isinstance(argument, int):
            self.list.show_record(argument)

    def _part(self) -> Page:
        part = self._stack.currentWidget()
        return next((page for page in self._parts() if page is part), self.list)

    def _parts(self) -> tuple[Page, ...]:
        return self.list, self.importing, self.exporting, self.arranging, self.relabelling

    def _leave_arranging(self, record: int) -> None:
        self.list.keep(record)
        self._turn_to(self.list)
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn_to(self, part: Page) -> None:
        self._stack.setCurrentWidget(part)
        part.entered()
        focus = part.first_focus()
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keys_changed.emit()
