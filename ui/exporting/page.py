"""The page on which a list leaves: see exactly what would leave, say onto what and what for, choose a folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from recordsroom.services.exporting import ListOrder
from recordsroom.services.queries import exporting as questions
from recordsroom.services.queries import holdings
from recordsroom.services.queries.equipment import writable_media
from recordsroom.services.queries.exporting import ListSummary
from recordsroom.services.queries.search import Order, Search
from ui import ask
from ui.exporting.columns import PREVIEW, Row
from ui.exporting.side import ExportSide
from ui.exporting.work import ExportWork
from ui.look.tokens import Role
from ui.parts.buttons import quiet
from ui.parts.empty import EmptyState
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.layouts import column
from ui.parts.progress import WorkProgress
from ui.parts.table import Table
from ui.parts.table_card import TableCard
from ui.porter import Porter
from ui.rows import Deliver
from ui.shell.page import Page


@dataclass(frozen=True, slots=True, repr=False)
class Leaving:
    """What shall leave: everything that the list shows, in its order, or the records that were chosen in it."""

    search: Search
    order: Order
    down: bool
    chosen: tuple[int, ...] = ()


class ExportPage(Page):
    """Decides nothing: it shows the rows as they would leave and passes the answers on."""

    left = Signal()

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter = porter
        self.work = ExportWork(porter, self)
        self.table = Table(PREVIEW, key=lambda row: row[0])
        self.side, self.progress = ExportSide(), WorkProgress()
        self._records: tuple[int, ...] = ()
        self._asked, self._ready = 0, False
        back = quiet(self.tr("Back to the holdings"), icon="chevron-left", key="Esc")
        back.clicked.connect(self.back)
        self._head = PageHead(self.tr("Export a list"), "", back)
        self.table.set_empty(EmptyState("upload", self.tr("What would leave stands here, cell by cell.")))
        self.progress.hide()
        self.compose(column(self.progress, TableCard(self.table, foot=True)), self.side, self._head)
        self._connect()

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
        return self.side.form.first_focus() if self._ready else self.table

    def start(self, leaving: Leaving) -> None:
        """Put the list together and show it."""
        if self.work.busy:
            return
        self._asked += 1
        asked, self._ready = self._asked, False
        self.side.show_waiting()
        self._head.set_fact("")
        self.table.rows.clear()
        self.keys_changed.emit()
        if leaving.chosen:
            self._ask_summary(asked, leaving.chosen)
        else:
            search, order, down = leaving.search, leaving.order, leaving.down
            self._porter.ask(
                holdings.record_ids, search, order, down, then=lambda records: self._ask_summary(asked, records)
            )

    def choose_folder(self) -> None:
        """Let the keeper choose where to, once the form is right."""
        order = self.side.form.order(self._records) if self._ready and not self.work.busy else None
        if order is not None:
            ask.folder_to_write(
                self, self.tr("Choose a folder on the medium"), lambda folder: self.write(order, folder)
            )

    def write(self, order: ListOrder, folder: Path) -> None:
        """Register the list and write it into this folder."""
        self._ready = False
        self._to_table()
        self.side.show_busy()
        self.work.start(order, folder)
        self.keys_changed.emit()

    def back(self) -> None:
        """Stop what is under way, else go back to the list."""
        if self.work.busy:
            self.work.cancel()
        else:
            self._asked += 1
            self.left.emit()

    def _connect(self) -> None:
        self.side.export_wanted.connect(self.choose_folder)
        self.side.back_wanted.connect(self.back)
        self.side.form.submitted.connect(self.choose_folder)
        self.progress.cancelled.connect(self.work.cancel)
        self.work.stepped.connect(self._step)
        self.work.ended.connect(self._show_end)

    def _ask_summary(self, asked: int, records: tuple[int, ...]) -> None:
        self._porter.ask(questions.list_summary, records, then=lambda summary: self._show_form(asked, records, summary))

    def _show_form(self, asked: int, records: tuple[int, ...], summary: ListSummary) -> None:
        if asked != self._asked:
            return
        self._records, self._ready = records, bool(records)
        self._head.set_fact(self.tr("{0} records").format(f"{len(records):,}"))
        self.table.show_pages(len(records), self._fetch)
        self._porter.ask(writable_media, then=self.side.form.show_media)
        self.side.show_form(len(records), summary)
        self.keys_changed.emit()
        self.side.form.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _fetch(self, first: int, count: int, deliver: Deliver) -> None:
        records = self._records[first : first + count]

        def show(rows: tuple[Row, ...]) -> None:
            deliver(rows)

        self._porter.ask(questions.export_rows, records, first + 1, then=show)

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
        if not self.table.picked_places():
            self.table.go_first()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
