"""待整理: what waits with its reason, and the form that mends one; after saving the next one follows (P-04)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import OpenRecord
from recordsroom.services.queries import pending as questions
from recordsroom.services.queries.pending import PendingDetails, PendingLine
from recordsroom.services.room import Outcome
from ui import messages
from ui.look.tokens import Role
from ui.mending.cells import RowCells
from ui.mending.columns import WAITING
from ui.parts.buttons import primary
from ui.parts.empty import EmptyState
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.layouts import column
from ui.parts.pane import Pane
from ui.parts.table import Table
from ui.parts.table_card import TableCard
from ui.porter import Porter
from ui.rows import Deliver
from ui.shell.page import Page


class WaitingList(Page):
    """Decides nothing: it lists what waits and shows the row of the list beside it."""

    left = Signal()
    said = Signal(object, str)
    mend_wanted = Signal(int, object)
    """A record, and the entry by which it was opened where lists hide it."""

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter = porter
        self.table, self.side = Table(WAITING, key=lambda row: row.record), Pane(framed=True)
        self._head = PageHead(self.tr("To be mended"))
        self._shown = 0
        self.table.set_empty(EmptyState("list-checks", self.tr("Nothing waits to be mended.")))
        self.table.chosen.connect(self._show_chosen)
        self.table.opened.connect(self._open)
        self.table.rows.dataChanged.connect(self._arrived)
        porter.changed.connect(self._changed)
        self.compose(column(TableCard(self.table, foot=True)), self.side, self._head)

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the list."""
        return (
            KeyHint("↑↓", self.tr("choose")),
            KeyHint("Enter", self.tr("mend")),
            KeyHint("Esc", self.tr("back to the holdings"), self.left.emit),
        )

    def first_focus(self) -> QWidget | None:
        """The list."""
        return self.table

    def entered(self) -> None:
        """Ask for everything anew."""
        self._porter.ask(questions.pending_count, then=self._show_count)

    def mend_next(self) -> None:
        """After one was mended: go on with the one that stands in its place."""
        place = max(self.table.currentIndex().row(), 0)

        def go_on(lines: tuple[PendingLine, ...]) -> None:
            if lines:
                self._open(lines[0])
            else:
                self.left.emit()

        def within(total: int) -> None:
            self._porter.ask(questions.pending_page, min(place, max(total - 1, 0)), 1, then=go_on)

        self._porter.ask(questions.pending_count, then=within)

    def _show_count(self, total: int) -> None:
        self._head.set_fact(self.tr("{0} waiting").format(f"{total:,}"))
        self.table.show_pages(total, self._fetch)
        if not total:
            self.side.clear()

    def _fetch(self, first: int, count: int, deliver: Deliver) -> None:
        self._porter.ask(questions.pending_page, first, count, then=deliver)

    def _arrived(self) -> None:
        if not self.table.picked_places():
            self.table.go_first()
        self._show_chosen(self.table.current())

    def _show_chosen(self, row: PendingLine | None) -> None:
        if row is not None:
            self._shown = row.record
            self._porter.ask(questions.pending_details, row.record, None, then=self._show_details)

    def _show_details(self, details: PendingDetails | None) -> None:
        if details is None or details.record != self._shown:
            return
        self.side.clear()
        cells = RowCells()
        cells.show_row(details)
        self.side.add(cells)
        mend = primary(self.tr("Mend"), icon="pencil", key="Enter", big=True)
        mend.clicked.connect(lambda: self._open(self.table.current()))
        self.side.add_act(mend)

    def _open(self, row: PendingLine | None) -> None:
        if row is None:
            return
        if row.level is not None and row.level.masked:
            then = partial(self._opened, row.record)
            self._porter.do(OpenRecord(record=row.record), then, self._failed)
        else:
            self.mend_wanted.emit(row.record, None)

    def _opened(self, record: int, outcome: Outcome) -> None:
        self.mend_wanted.emit(record, outcome.entry)

    def _failed(self, failed: Exception) -> None:
        self.said.emit(Role.STOP, messages.sentence(failed))

    def _changed(self, touched: frozenset[str]) -> None:
        if touched & {"records", "pending_rows"} and self.isVisible():
            self.entered()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
