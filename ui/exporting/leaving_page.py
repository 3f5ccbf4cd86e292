"""What every page has on which rows leave as a file: the work, its progress, the form at the side, the keys."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from recordsroom.services.book_exporting import BookOrder
from recordsroom.services.exporting import ListOrder
from recordsroom.services.queries.equipment import writable_media
from recordsroom.services.queries.exporting import ListSummary
from ui import ask
from ui.exporting.side import ExportSide
from ui.exporting.work import ExportWork
from ui.look.tokens import Role
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.layouts import column
from ui.parts.progress import WorkProgress
from ui.parts.table import Table
from ui.porter import Porter
from ui.shell.page import Page


class LeavingPage(Page):
    """Decides nothing: it passes the answers on; each page shows its rows as they would leave."""

    def __init__(self, porter: Porter, side: ExportSide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter = porter
        self.work, self.side, self.progress = ExportWork(porter, self), side, WorkProgress()
        self._asked, self._ready = 0, False

    @property
    def shown_table(self) -> Table:
        """The rows as they would leave."""
        raise NotImplementedError

    def order(self) -> ListOrder | BookOrder | None:
        """What shall leave by the form, or None with the wrong fields marked."""
        raise NotImplementedError

    def lead_back(self) -> None:
        """Go back to the list from which it leaves."""
        raise NotImplementedError

    def lay_out(self, rows: QWidget, head: PageHead) -> None:
        """Put progress and rows beside the form, and let the form and the work speak."""
        self._head = head
        self.progress.hide()
        self.compose(column(self.progress, rows), self.side, head)
        self.side.export_wanted.connect(self.choose_folder)
        self.side.back_wanted.connect(self.back)
        self.side.form.submitted.connect(self.choose_folder)
        self.progress.cancelled.connect(self.work.cancel)
        self.work.stepped.connect(self._step)
        self.work.ended.connect(self._show_end)

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys as the export stands now."""
        if self.work.busy:
            return (KeyHint("Esc", self.tr("cancel"), self.back),)
        hints = [KeyHint("Esc", self.tr("back"), self.back)]
        if self._ready:
            export = KeyHint("Ctrl+Enter", self.tr("choose folder and export"), self.choose_folder)
            # Qt knows the large Enter key by another name.
            hints[:0] = [KeyHint("Enter", self.tr("next field")), export]
            hints.append(KeyHint("Ctrl+Return", "", self.choose_folder, told=False))
        return tuple(hints)

    def first_focus(self) -> QWidget | None:
        """The form, once it is known what would leave."""
        return self.side.form.first_focus() if self._ready else self.shown_table

    def ask_for(self, count: int, summary: ListSummary) -> None:
        """Ask onto which medium so many rows leave, and what for."""
        self._porter.ask(writable_media, then=self.side.form.show_media)
        self.side.show_form(count, summary)
        self.keys_changed.emit()

    def choose_folder(self) -> None:
        """Let the keeper choose where to, once the form is right."""
        if not self._ready or self.work.busy:
            return
        if (order := self.order()) is None:
            self.side.form.to_wrong()
        else:
            title = self.tr("Choose a folder on the medium")
            ask.folder_to_write(self, title, lambda folder: self.write(order, folder))

    def write(self, order: ListOrder | BookOrder, folder: Path) -> None:
        """Register what leaves and write it into this folder."""
        self._ready = False
        self._to_table()
        self.side.show_busy()
        self.work.start(order, folder)
        self.keys_changed.emit()

    def back(self) -> None:
        """Stop what is under way, else go back."""
        if self.work.busy:
            self.work.cancel()
        else:
            self._asked += 1
            self.lead_back()

    def _step(self, done: int, total: int) -> None:
        self.progress.show_work(self.tr("Writing the file"), done, total)
        self.progress.show()

    def _show_end(self, role: Role, told: str) -> None:
        self.progress.hide()
        self.side.show_result(role, told)
        self.keys_changed.emit()
        self._to_table()

    def _to_table(self) -> None:
        """When the form goes, the keyboard must not go with it; a table that gets it without a row selects none."""
        table = self.shown_table
        if not table.picked_places():
            table.go_first()
        table.setFocus()
