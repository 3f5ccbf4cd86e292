"""The register of approvals leaves as a file: onto which medium and what for, asked beside the list (R-89, R-135)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from recordsroom.domain.exporting import list_level
from recordsroom.domain.values import Level
from recordsroom.services.approvals_out import SheetsOrder
from recordsroom.services.queries.equipment import writable_media
from recordsroom.services.queries.exporting import ListSummary
from ui import ask
from ui.exporting.side import ExportSide
from ui.exporting.work import ExportWork
from ui.look.tokens import Role
from ui.parts.keybar import KeyHint
from ui.porter import Porter


class SheetsLeaving(QObject):
    """Stands in place of the side pane from Ctrl+E until Esc."""

    changed = Signal()
    """It was opened or closed, or other keys work now."""

    def __init__(self, porter: Porter, parent: QObject) -> None:
        super().__init__(parent)
        self._porter, self._sheets = porter, tuple[int, ...]()
        self.side, self.work = (
            ExportSide(SheetsOrder, self.tr("Back to the approvals"), self.tr("Export approvals")),
            ExportWork(porter, self),
        )
        self.side.hide()
        self._ready = False
        self.side.export_wanted.connect(self.choose_folder)
        self.side.back_wanted.connect(self.back)
        self.side.form.submitted.connect(self.choose_folder)
        self.work.ended.connect(self._show_end)

    @property
    def open(self) -> bool:
        """Whether it stands beside the list now."""
        return not self.side.isHidden()

    @property
    def asks(self) -> bool:
        """Whether its form waits for answers."""
        return self._ready

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys as the export stands."""
        back = KeyHint("Esc", self.tr("cancel") if self.work.busy else self.tr("back"), self.back)
        if not self._ready:
            return (back,)
        # Qt knows the large Enter key by another name.
        twin = KeyHint("Ctrl+Return", "", self.choose_folder, told=False)
        folder = KeyHint("Ctrl+Enter", self.tr("choose folder and export"), self.choose_folder)
        return KeyHint("Enter", self.tr("next field")), folder, back, twin

    def start(self, sheets: tuple[int, ...]) -> None:
        """Ask onto what these forms shall leave."""
        if not sheets or self.work.busy:
            return
        self._sheets, self._ready = sheets, True
        self.side.show()
        self.side.show_form(len(sheets), ListSummary(list_level(Level.PUBLIC), 0))
        self._porter.ask(writable_media, then=self.side.form.show_media)
        self.changed.emit()
        self.side.form.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_folder(self) -> None:
        """Let the keeper choose where to, once the form is right."""
        order = self.side.form.order(self._sheets) if self._ready and not self.work.busy else None
        if isinstance(order, SheetsOrder):
            title = self.tr("Choose a folder on the medium")
            ask.folder_to_write(self.side, title, lambda folder: self.write(order, folder))

    def write(self, order: SheetsOrder, folder: Path) -> None:
        """Register the list and write it into this folder."""
        self._ready = False
        self.side.show_busy()
        self.work.start(order, folder)
        self.changed.emit()

    def back(self) -> None:
        """Stop what is under way, else give the place back to the side pane."""
        if self.work.busy:
            self.work.cancel()
            return
        self._ready = False
        self.side.hide()
        self.changed.emit()

    def _show_end(self, role: Role, told: str) -> None:
        self.side.show_result(role, told)
        self.changed.emit()
